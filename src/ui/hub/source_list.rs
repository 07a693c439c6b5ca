//! The sources of a hub's page: the numbered list at its end, and a card for each that its marks open.

use leptos::prelude::*;

use super::source_mark::card_id;
use super::{HubSection, Reading, SourceEntry};
use crate::domain::SourceId;
use crate::state::{Loading, use_atlas};

/// Every source of the page, in the order of their numbers.
#[component]
pub fn SourceList(
    /// The page.
    reading: Reading,
) -> impl IntoView {
    let rows = reading.sources.iter().map(|id| view! { <li>{entry(&reading, id)}</li> }).collect_view();
    view! {
        <HubSection title=reading.more().hub.sources>
            <ol class="source-list">{rows}</ol>
        </HubSection>
    }
}

/// The cards that the source marks open; one a source, however many marks there are.
#[component]
pub fn SourceCards(
    /// The page.
    reading: Reading,
) -> impl IntoView {
    let source = reading.more().hub.source;
    let cards = reading.sources.iter().enumerate().map(|(index, id)| {
        let number = index + 1;
        view! {
            <div
                class="popover-card source-card"
                popover="auto"
                id=card_id(number)
                role="group"
                aria-label=format!("{source} {number}")
            >
                {entry(&reading, id)}
            </div>
        }
    });
    cards.collect_view()
}

/// A source, or why it cannot be shown: a number is never left without a word.
fn entry(reading: &Reading, id: &SourceId) -> AnyView {
    if let Some(source) = reading.catalogue.source(id) {
        return view! { <SourceEntry source lang=reading.lang /> }.into_any();
    }
    let details = use_atlas().details();
    let hub = &reading.more().hub;
    let (waiting, failed, missing) = (hub.details_loading, hub.details_failed, hub.source_missing);
    let text = move || {
        details.with(|details| match details {
            Loading::Waiting => waiting,
            Loading::Failed(_) => failed,
            Loading::Ready(()) => missing,
        })
    };
    view! { <p class="source__rest">{text}</p> }.into_any()
}
