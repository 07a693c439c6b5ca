//! The page around the app: its root, title, language, theme, and where the focus is.

use std::sync::OnceLock;

use wasm_bindgen::JsCast;
use web_sys::{Document, Element, Event, HtmlElement};

use super::frame;

fn document() -> Option<Document> {
    web_sys::window()?.document()
}

fn root() -> Option<Element> {
    document()?.document_element()
}

/// The path the app is served under, with a slash at both ends: `/`, or `/togys/` under a sub-path.
pub fn base() -> &'static str {
    static BASE: OnceLock<String> = OnceLock::new();
    BASE.get_or_init(|| {
        let script = document().and_then(|document| document.query_selector("script[data-base]").ok()?);
        let base = script.and_then(|script| script.get_attribute("data-base"));
        base.filter(|base| base.ends_with('/')).unwrap_or_else(|| "/".to_owned())
    })
}

/// The path of the address now shown, with its leading slash.
pub fn path() -> String {
    web_sys::window().and_then(|window| window.location().pathname().ok()).unwrap_or_default()
}

/// What the address asks of its page, with the `?` before it; empty where it asks nothing.
pub fn query() -> String {
    web_sys::window().and_then(|window| window.location().search().ok()).unwrap_or_default()
}

/// The element the app is mounted into.
pub fn mount_point() -> Option<HtmlElement> {
    document()?.get_element_by_id("app")?.dyn_into().ok()
}

/// What `boot.js` waits to hear of the app.
#[derive(Clone, Copy, Debug)]
pub enum Standing {
    /// It stands, and the loading screen can go.
    Mounted,
    /// What it needs of the program cannot be reached.
    Unreachable,
}

/// Tells `boot.js`.
pub fn announce(standing: Standing) {
    let name = match standing {
        Standing::Mounted => "togys:mounted",
        Standing::Unreachable => "togys:unreachable",
    };
    if let (Some(window), Ok(event)) = (web_sys::window(), Event::new(name)) {
        let _ = window.dispatch_event(&event);
    }
}

/// Names the page and says what it is, for the tab, the history and search engines.
pub fn describe(title: &str, description: &str) {
    let Some(document) = document() else { return };
    document.set_title(title);
    if let Ok(Some(meta)) = document.query_selector("meta[name=description]") {
        // A name without spaces or control characters cannot be refused.
        let _ = meta.set_attribute("content", description);
    }
}

/// Sets an attribute of `<html>`, or takes it away.
pub fn set_root(name: &str, value: Option<&str>) {
    let Some(root) = root() else { return };
    let _ = match value {
        Some(value) => root.set_attribute(name, value),
        None => root.remove_attribute(name),
    };
}

/// Moves the focus to the element of this id, and the page to it.
pub fn focus(id: &str) {
    let element = document().and_then(|document| document.get_element_by_id(id)?.dyn_into::<HtmlElement>().ok());
    if let Some(element) = element {
        // An element that cannot be focused leaves the focus where it was.
        let _ = element.focus();
    }
}

/// Rows out of sight have estimated heights (`content-visibility`) and get their own once they are drawn: so many times is an
/// element brought into view until what stands above it is as high as it will be.
const LOOKS: usize = 3;

/// Scrolls until an element is in view, no further than needed, once it is drawn.
pub async fn reveal(id: &str) {
    for _ in 0..LOOKS {
        frame::painted().await;
        let Some(element) = document().and_then(|document| document.get_element_by_id(id)) else { return };
        let options = web_sys::ScrollIntoViewOptions::new();
        options.set_block(web_sys::ScrollLogicalPosition::Nearest);
        element.scroll_into_view_with_scroll_into_view_options(&options);
    }
}

/// Shows the top of the page.
pub fn scroll_to_top() {
    if let Some(window) = web_sys::window() {
        window.scroll_to_with_x_and_y(0.0, 0.0);
    }
}

/// Loads the page anew, with what the address names.
pub fn reload() {
    if let Some(window) = web_sys::window() {
        // A browser that refuses leaves the page as it is, and its own button for the same.
        let _ = window.location().reload();
    }
}
