//! The browser's localStorage and sessionStorage, with what can go wrong told apart. Keys of ours begin with `togys.`.

use gloo_events::EventListener;
use leptos::prelude::*;
use send_wrapper::SendWrapper;
use wasm_bindgen::JsCast;
use web_sys::{DomException, Storage, StorageEvent};

/// Why something could not be kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StorageError {
    /// The browser has no storage for us, or forbids it.
    Forbidden,
    /// The storage is full.
    Full,
}

/// How long something is kept.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Span {
    /// On this device, until it is removed.
    #[default]
    Device,
    /// In this tab, until it is closed; a reload keeps it.
    Tab,
}

fn storage(span: Span) -> Result<Storage, StorageError> {
    let storage = web_sys::window().and_then(|window| match span {
        Span::Device => window.local_storage().ok().flatten(),
        Span::Tab => window.session_storage().ok().flatten(),
    });
    storage.ok_or(StorageError::Forbidden)
}

fn reason(error: wasm_bindgen::JsValue) -> StorageError {
    let full = error.dyn_ref::<DomException>().is_some_and(|error| error.name() == "QuotaExceededError");
    if full { StorageError::Full } else { StorageError::Forbidden }
}

/// What is kept under a key.
pub fn read(span: Span, key: &str) -> Result<Option<String>, StorageError> {
    storage(span)?.get_item(key).map_err(reason)
}

/// Keeps a text under a key.
pub fn write(span: Span, key: &str, text: &str) -> Result<(), StorageError> {
    storage(span)?.set_item(key, text).map_err(reason)
}

/// Forgets what is kept under a key.
pub fn remove(span: Span, key: &str) -> Result<(), StorageError> {
    storage(span)?.remove_item(key).map_err(reason)
}

/// Every key that begins with `prefix`.
pub fn keys(span: Span, prefix: &str) -> Result<Vec<String>, StorageError> {
    let storage = storage(span)?;
    let count = storage.length().map_err(reason)?;
    let keys = (0..count).filter_map(|index| storage.key(index).ok().flatten());
    Ok(keys.filter(|key| key.starts_with(prefix)).collect())
}

/// Calls `changed` with the key that another tab has changed, or `None` where it emptied the storage; as long as the owner
/// lives.
pub fn on_other_tab(changed: impl Fn(Option<String>) + 'static) {
    let Some(window) = web_sys::window() else { return };
    let listener = EventListener::new(&window, "storage", move |event| {
        if let Some(event) = event.dyn_ref::<StorageEvent>() {
            changed(event.key());
        }
    });
    let listener = SendWrapper::new(listener);
    on_cleanup(move || drop(listener));
}
