//! The small number beside a statement that opens the card of its source.

use leptos::prelude::*;

use super::Reading;
use crate::domain::SourceId;

/// The element that holds the card of the source with this number.
pub(super) fn card_id(number: usize) -> String {
    format!("source-card-{number}")
}

/// A button with the number of a source; it opens the source's card beside it.
#[component]
pub fn SourceMark<'a>(
    /// The page it stands on.
    reading: &'a Reading,
    /// The source.
    source: &'a SourceId,
) -> impl IntoView + use<> {
    let phrase = reading.more().hub.show_source;
    reading.number_of(source).map(|number| {
        let name = phrase.replace("{name}", &number.to_string());
        view! {
            <button type="button" class="source-mark" popovertarget=card_id(number) aria-label=name>
                {number}
            </button>
        }
    })
}
