//! Where a hub stands, how exactly that is known, and a small map of it.

use leptos::prelude::*;

use super::{HubSection, PlaceMap, Reading};
use crate::domain::Precision;
use crate::i18n::names;

/// The place in words and on a map, and the way to the great map.
#[component]
pub fn PlaceSection(
    /// The page.
    reading: Reading,
) -> impl IntoView {
    let phrases = &reading.more().hub;
    let place = names::place(&reading.catalogue, &reading.hub, reading.lang);
    let precise = reading.hub.place.point.map(|(_, precision)| match precision {
        Precision::Address => phrases.precise_address,
        Precision::District => phrases.precise_district,
        Precision::City => phrases.precise_city,
        Precision::Region => phrases.precise_region,
    });
    let on_map = reading.on_map().map(|href| view! { <a href=href>{reading.phrases().explore.show_on_map}</a> });
    view! {
        <HubSection title=phrases.place>
            <p>{place}</p>
            {precise.map(|precise| view! { <p class="hub__precision">{precise}</p> })}
            <PlaceMap reading=reading.clone() />
            {on_map}
        </HubSection>
    }
}
