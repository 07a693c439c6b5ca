//! Language and theme: kept, found again, and never in the way when they are damaged.

use leptos::prelude::untrack;
use togys::domain::Lang;
use togys::platform::storage::{self, Span, StorageError};
use togys::state::{Theme, provide_settings};
use wasm_bindgen_test::wasm_bindgen_test;

use super::desk::{load, wipe};
use super::stage::{self, settle};

const KEY: &str = "togys.settings";

fn root_theme() -> Option<String> {
    web_sys::window().unwrap().document().unwrap().document_element().unwrap().get_attribute("data-theme")
}

#[wasm_bindgen_test]
async fn what_is_chosen_is_kept_and_found_after_a_reload() {
    wipe().await;
    let ((_, settings), page) = load(provide_settings);
    assert_eq!((untrack(|| settings.theme()), settings.lang()), (Theme::System, None));
    settings.choose_theme(Theme::Dark);
    settings.choose_lang(Lang::Kk);
    settle().await;
    assert_eq!(root_theme().as_deref(), Some("dark"));
    drop(page);

    let ((desk, settings), _page) = load(provide_settings);
    assert_eq!((untrack(|| settings.theme()), settings.preferred_lang()), (Theme::Dark, Lang::Kk));
    assert_eq!(untrack(|| desk.trouble()), None);
    settings.choose_theme(Theme::System);
    settle().await;
    assert_eq!(root_theme(), None);
    wipe().await;
}

#[wasm_bindgen_test]
async fn what_version_1_has_chosen_is_worn() {
    wipe().await;
    storage::write(Span::Device, KEY, r#"{"version":1,"lang":"ru","theme":"light"}"#).unwrap();
    let ((_, settings), _page) = load(provide_settings);
    assert_eq!((untrack(|| settings.theme()), settings.lang()), (Theme::Light, Some(Lang::Ru)));
    settings.choose_theme(Theme::System);
    settle().await;
    wipe().await;
}

#[wasm_bindgen_test]
async fn damaged_settings_are_the_defaults_and_are_set_aside_as_they_stood() {
    for text in ["", "null", "[]", "{", "\u{feff}{}", r#"{"version":"x"}"#, r#"{"version":1,"lang":7}"#] {
        wipe().await;
        storage::write(Span::Device, KEY, text).unwrap();
        let ((desk, settings), _page) = load(provide_settings);
        assert_eq!((untrack(|| settings.theme()), settings.lang()), (Theme::System, None), "{text:?}");
        assert_eq!(untrack(|| desk.trouble()), None);
        assert_eq!(untrack(|| desk.asides())[0].text, text);
        settings.choose_theme(Theme::Dark);
        assert!(storage::read(Span::Device, KEY).unwrap().unwrap().contains("dark"), "{text:?}");
        let asides = storage::keys(Span::Device, "togys.aside.").unwrap();
        assert_eq!(storage::read(Span::Device, &asides[0]).unwrap().as_deref(), Some(text));
    }
    settle().await;
    wipe().await;
}

#[wasm_bindgen_test]
async fn what_a_newer_version_keeps_is_worn_and_left_as_it_is() {
    wipe().await;
    let text = r#"{"version":9,"revision":"3.z","fields":{"lang":"en","theme":"dark"},"kiosk":{"minutes":5}}"#;
    storage::write(Span::Device, KEY, text).unwrap();
    let ((desk, settings), _page) = load(provide_settings);
    assert_eq!((untrack(|| settings.theme()), settings.lang()), (Theme::Dark, Some(Lang::En)));
    settings.choose_theme(Theme::Light);
    assert!(untrack(|| desk.refused()));
    assert_eq!(storage::read(Span::Device, KEY).unwrap().as_deref(), Some(text));
    wipe().await;
}

#[wasm_bindgen_test]
async fn a_full_storage_is_said_and_the_choice_holds_for_the_page() {
    wipe().await;
    let ((desk, settings), _page) = load(provide_settings);
    let refusing = stage::refuse_writing("QuotaExceededError");
    settings.choose_theme(Theme::Dark);
    assert_eq!(untrack(|| settings.theme()), Theme::Dark);
    assert_eq!(untrack(|| desk.trouble()), Some(StorageError::Full));
    desk.dismiss();
    assert_eq!(untrack(|| desk.trouble()), None);
    drop(refusing);
    settle().await;
    wipe().await;
}
