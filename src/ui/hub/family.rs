//! Where a hub belongs: what it is part of, and its own parts.

use leptos::prelude::*;

use super::{HubCard, HubSection, Reading};

/// The hub's parent and parts as cards.
#[component]
pub fn Family(
    /// The page.
    reading: Reading,
) -> impl IntoView {
    let phrases = &reading.more().hub;
    let catalogue = &reading.catalogue;
    let parent = reading.hub.parent.as_ref().and_then(|id| catalogue.index_of(id.as_str()));
    let parts = catalogue.parts_of(&reading.hub.id).filter_map(|hub| catalogue.index_of(hub.id.as_str()));
    let (part_of, part) = (phrases.part_of, phrases.part);
    let family: Vec<_> =
        parent.map(|index| (index, part_of)).into_iter().chain(parts.map(|index| (index, part))).collect();
    (!family.is_empty()).then(|| {
        let cards = family.into_iter().map(|(index, note)| view! { <HubCard index note=note /> }).collect_view();
        view! {
            <HubSection title=phrases.family>
                <ul class="hub-cards">{cards}</ul>
            </HubSection>
        }
    })
}
