//! A `<dialog>` that stands over the page while a signal holds. The browser keeps the focus in it, closes it on Escape and gives
//! the focus back.

use leptos::html::Dialog;
use leptos::prelude::*;

/// A dialog and the signal that it follows. Copy it freely.
#[derive(Clone, Copy, Debug)]
pub struct Modal {
    /// The dialog.
    pub node: NodeRef<Dialog>,
    open: RwSignal<bool>,
}

impl Modal {
    /// Opens and closes a dialog as `open` says; `opened` is called each time it has been opened.
    pub fn new(open: RwSignal<bool>, opened: impl Fn() + 'static) -> Modal {
        let node = NodeRef::<Dialog>::new();
        // The dialog's own state is outside of what Leptos draws.
        Effect::new(move || {
            let Some(dialog) = node.get() else { return };
            match (open.get(), dialog.open()) {
                (true, false) => {
                    // A dialog that is in the document and closed can be opened.
                    let _ = dialog.show_modal();
                    opened();
                }
                (false, true) => dialog.close(),
                _ => {}
            }
        });
        Modal { node, open }
    }

    /// Follows a dialog that the browser has closed: what its `close` event calls. That comes a moment after the dialog was
    /// closed; by then it may stand open again.
    pub fn closed(self) {
        if self.node.get_untracked().is_none_or(|dialog| !dialog.open()) {
            self.open.set(false);
        }
    }
}
