//! The browser's print dialog.

use super::document;

/// Opens it.
pub fn print() {
    if let Some(window) = web_sys::window() {
        // A browser without printing does nothing.
        let _ = window.print();
    }
}

/// Opens it for the short form of the page, which style/showroom.css makes one sheet.
pub fn dossier() {
    document::set_root("data-print", Some("dossier"));
    print();
    document::set_root("data-print", None);
}
