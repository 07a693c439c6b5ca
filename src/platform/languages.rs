//! The languages the visitor's browser asks for.

use crate::domain::Lang;

/// The first of the browser's languages that is ours.
pub fn preferred() -> Option<Lang> {
    let languages = web_sys::window()?.navigator().languages();
    languages.iter().filter_map(|tag| tag.as_string()).find_map(|tag| Lang::parse(&tag))
}
