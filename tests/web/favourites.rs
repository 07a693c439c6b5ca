//! Starred hubs: kept one by one, found again.

use leptos::prelude::untrack;
use togys::domain::HubId;
use togys::platform::storage::{self, Span, StorageError};
use togys::state::{Favourites, use_favourites};
use wasm_bindgen_test::wasm_bindgen_test;

use super::desk::{load, wipe};
use super::stage;

fn ids(favourites: Favourites) -> Vec<String> {
    untrack(|| favourites.ids()).iter().map(ToString::to_string).collect()
}

#[wasm_bindgen_test]
async fn stars_are_kept_one_key_a_hub_and_found_after_a_reload() {
    wipe().await;
    let ((_, favourites), page) = load(use_favourites);
    assert!(ids(favourites).is_empty());
    favourites.toggle(&HubId::from("kartech"));
    favourites.toggle(&HubId::from("astana-hub"));
    assert_eq!(storage::keys(Span::Device, "togys.favourite.").unwrap().len(), 2);
    drop(page);

    let ((_, favourites), _page) = load(use_favourites);
    assert_eq!(ids(favourites), ["astana-hub", "kartech"]);
    favourites.toggle(&HubId::from("kartech"));
    assert!(!untrack(|| favourites.has(&HubId::from("kartech"))));
    wipe().await;
}

#[wasm_bindgen_test]
async fn what_version_1_has_starred_is_starred_and_a_star_can_come_back() {
    wipe().await;
    storage::write(Span::Device, "togys.favourite.kartech", r#"{"version":1}"#).unwrap();
    let ((desk, favourites), _page) = load(use_favourites);
    assert_eq!(ids(favourites), ["kartech"]);
    favourites.toggle(&HubId::from("kartech"));
    assert!(ids(favourites).is_empty() && untrack(|| desk.can_undo()));
    desk.undo();
    assert_eq!(ids(favourites), ["kartech"]);
    wipe().await;
}

#[wasm_bindgen_test]
async fn a_star_that_cannot_be_kept_lasts_as_long_as_the_page_and_says_so() {
    wipe().await;
    let ((desk, favourites), _page) = load(use_favourites);
    let refusing = stage::refuse_writing("SecurityError");
    favourites.toggle(&HubId::from("kartech"));
    assert_eq!(untrack(|| desk.trouble()), Some(StorageError::Forbidden));
    assert_eq!(ids(favourites), ["kartech"]);
    drop(refusing);
    wipe().await;
}
