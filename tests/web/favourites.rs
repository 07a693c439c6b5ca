//! Starred hubs: kept one by one, found again, in step with another tab.

use leptos::prelude::*;
use togys::domain::HubId;
use togys::platform::storage;
use togys::state::{Favourites, Kept, provide_favourites, provide_kept};
use wasm_bindgen_test::wasm_bindgen_test;

use super::stage::{self, Stage};

const PREFIX: &str = "togys.favourite.";

/// A page that has just been loaded over what the storage holds.
fn load() -> ((Favourites, Kept), Stage) {
    stage::run(|| {
        let kept = provide_kept();
        (provide_favourites(), kept)
    })
}

fn wipe() {
    for key in storage::keys(PREFIX).unwrap() {
        storage::remove(&key).unwrap();
    }
}

fn ids(favourites: Favourites) -> Vec<String> {
    favourites.ids().get_untracked().iter().map(ToString::to_string).collect()
}

#[wasm_bindgen_test]
fn stars_are_kept_one_key_a_hub_and_found_after_a_reload() {
    wipe();
    let ((favourites, _), page) = load();
    assert!(ids(favourites).is_empty());
    favourites.toggle(&HubId::from("kartech"));
    favourites.toggle(&HubId::from("astana-hub"));
    assert_eq!(storage::keys(PREFIX).unwrap().len(), 2);
    drop(page);

    let ((favourites, _), _page) = load();
    assert_eq!(ids(favourites), ["astana-hub", "kartech"]);
    favourites.toggle(&HubId::from("kartech"));
    assert!(!favourites.has(&HubId::from("kartech")));
    assert_eq!(storage::keys(PREFIX).unwrap(), ["togys.favourite.astana-hub"]);
    wipe();
}

#[wasm_bindgen_test]
fn two_tabs_never_overwrite_each_other() {
    wipe();
    let ((here, _), _page) = load();
    here.toggle(&HubId::from("one"));
    storage::write("togys.favourite.two", r#"{"version":1}"#).unwrap();
    stage::other_tab_changed(Some("togys.favourite.two"));
    assert_eq!(ids(here), ["one", "two"]);
    storage::remove("togys.favourite.one").unwrap();
    stage::other_tab_changed(Some("togys.favourite.one"));
    assert_eq!(ids(here), ["two"]);
    wipe();
    stage::other_tab_changed(None);
    assert!(ids(here).is_empty());
}

#[wasm_bindgen_test]
fn a_star_that_cannot_be_kept_lasts_as_long_as_the_page_and_says_so() {
    wipe();
    let ((favourites, kept), _page) = load();
    let refusing = stage::refuse_writing("SecurityError");
    favourites.toggle(&HubId::from("kartech"));
    assert_eq!(kept.trouble(), Some(storage::StorageError::Forbidden));
    assert_eq!(ids(favourites), ["kartech"]);
    drop(refusing);
    wipe();
}
