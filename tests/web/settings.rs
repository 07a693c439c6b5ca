//! Language and theme: kept, found again, in step with another tab, and never in the way when they are damaged.

use togys::domain::Lang;
use togys::platform::storage;
use togys::state::{Kept, Settings, Theme, provide_kept, provide_settings};
use wasm_bindgen_test::wasm_bindgen_test;

use super::stage::{self, Stage, settle};
use leptos::prelude::*;

const KEY: &str = "togys.settings";

/// A page that has just been loaded over what the storage holds.
fn load() -> ((Settings, Kept), Stage) {
    stage::run(|| {
        let kept = provide_kept();
        (provide_settings(), kept)
    })
}

fn saved() -> String {
    storage::read(KEY).unwrap().unwrap_or_default()
}

fn root_theme() -> Option<String> {
    web_sys::window().unwrap().document().unwrap().document_element().unwrap().get_attribute("data-theme")
}

#[wasm_bindgen_test]
async fn what_is_chosen_is_kept_and_found_after_a_reload() {
    storage::remove(KEY).unwrap();
    let ((settings, _), page) = load();
    assert_eq!(settings.theme.get_untracked(), Theme::System);
    assert_eq!(settings.lang.get_untracked(), None);
    settings.choose_theme(Theme::Dark);
    settings.choose_lang(Lang::Kk);
    settle().await;
    assert_eq!(root_theme().as_deref(), Some("dark"));
    drop(page);

    let ((settings, kept), _page) = load();
    assert_eq!(settings.theme.get_untracked(), Theme::Dark);
    assert_eq!(settings.preferred_lang(), Lang::Kk);
    assert_eq!(kept.trouble(), None);
    settings.choose_theme(Theme::System);
    settle().await;
    assert_eq!(root_theme(), None);
    storage::remove(KEY).unwrap();
}

#[wasm_bindgen_test]
async fn another_tab_is_followed() {
    storage::remove(KEY).unwrap();
    let ((settings, _), _page) = load();
    storage::write(KEY, r#"{"version":1,"lang":"ru","theme":"light"}"#).unwrap();
    stage::other_tab_changed(Some("togys.favourite.kartech"));
    assert_eq!(settings.theme.get_untracked(), Theme::System, "another key is none of its business");
    stage::other_tab_changed(Some(KEY));
    assert_eq!((settings.theme.get_untracked(), settings.lang.get_untracked()), (Theme::Light, Some(Lang::Ru)));
    settle().await;
    assert_eq!(root_theme().as_deref(), Some("light"));
    // The other tab has wiped everything.
    storage::remove(KEY).unwrap();
    stage::other_tab_changed(None);
    assert_eq!((settings.theme.get_untracked(), settings.lang.get_untracked()), (Theme::System, None));
    settle().await;
    assert_eq!(root_theme(), None);
}

#[wasm_bindgen_test]
fn damaged_settings_are_the_defaults() {
    for text in [
        "",
        "null",
        "[]",
        "{",
        "\u{feff}{}",
        r#"{"version":"x"}"#,
        r#"{"version":1,"lang":7}"#,
        r#"{"version":1,"lang":"xx","theme":"pink"}"#,
    ] {
        storage::write(KEY, text).unwrap();
        let ((settings, kept), _page) = load();
        assert_eq!((settings.theme.get_untracked(), settings.lang.get_untracked()), (Theme::System, None), "{text:?}");
        assert_eq!(kept.trouble(), None);
        settings.choose_theme(Theme::Dark);
        assert!(saved().contains("dark"), "{text:?}");
    }
    storage::remove(KEY).unwrap();
}

#[wasm_bindgen_test]
fn what_a_newer_version_keeps_is_carried_along() {
    storage::write(KEY, r#"{"version":1,"lang":"en","kiosk":{"minutes":5}}"#).unwrap();
    let ((settings, _), _page) = load();
    settings.choose_theme(Theme::Dark);
    assert!(saved().contains(r#""kiosk":{"minutes":5}"#), "{}", saved());
    assert!(saved().contains(r#""lang":"en""#), "{}", saved());
    storage::remove(KEY).unwrap();
}

#[wasm_bindgen_test]
fn a_full_storage_is_said_and_the_choice_holds_for_the_page() {
    storage::remove(KEY).unwrap();
    let ((settings, kept), _page) = load();
    let refusing = stage::refuse_writing("QuotaExceededError");
    settings.choose_theme(Theme::Dark);
    assert_eq!(settings.theme.get_untracked(), Theme::Dark);
    assert_eq!(kept.trouble(), Some(storage::StorageError::Full));
    kept.dismiss();
    assert_eq!(kept.trouble(), None);
    drop(refusing);
}
