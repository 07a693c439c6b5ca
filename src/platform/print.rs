//! The browser's print dialog.

/// Opens it.
pub fn print() {
    if let Some(window) = web_sys::window() {
        // A browser without printing does nothing.
        let _ = window.print();
    }
}
