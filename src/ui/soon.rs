//! What is drawn a moment later, so that the browser can answer the visitor in between.

use leptos::prelude::*;

use super::kit::drawn;
use crate::platform::frame;

/// Draws its content in a task of its own: a page made in one piece would keep the browser busy for longer than a visitor's
/// finger waits.
#[component]
pub fn Soon(
    /// Draws it with what surrounds it instead: where nothing else has to be waited for, a page must not flash.
    at_once: bool,
    /// Its content.
    children: ChildrenFn,
) -> impl IntoView {
    let due = RwSignal::new(at_once);
    if !at_once {
        frame::next_task(move || {
            // The visitor may have gone elsewhere meanwhile, and the signal with her page.
            let _ = due.try_set(true);
        });
    }
    drawn(move || due.get().then(|| children().into_any()))
}
