//! The style sheet of the pages that come later, which the first view does without.

use std::cell::RefCell;

use js_sys::Promise;
use wasm_bindgen_futures::JsFuture;

use super::document;

/// Its path from the app's root.
const PAGES: &str = "pages.css";

thread_local! {
    static COMING: RefCell<Option<Promise>> = const { RefCell::new(None) };
}

/// Asks for the sheet, once, and waits until it is here; a page is drawn without it where it does not come.
pub async fn pages() {
    let coming = COMING.with_borrow_mut(|coming| coming.get_or_insert_with(ask).clone());
    let _ = JsFuture::from(coming).await;
}

/// Settled when the sheet is here or does not come.
fn ask() -> Promise {
    Promise::new(&mut |settle, _| {
        let put = || {
            let document = web_sys::window()?.document()?;
            let link = document.create_element("link").ok()?;
            link.set_attribute("rel", "stylesheet").ok()?;
            link.set_attribute("href", &format!("{}{PAGES}", document::base())).ok()?;
            link.add_event_listener_with_callback("load", &settle).ok()?;
            link.add_event_listener_with_callback("error", &settle).ok()?;
            document.query_selector("head").ok()??.append_child(&link).ok()
        };
        if put().is_none() {
            let _ = settle.call0(&settle);
        }
    })
}
