//! Whom a hub works with.

use leptos::prelude::*;

use super::{HubSection, Reading};

/// The hub's partners, with their countries and what binds them.
#[component]
pub fn Partners(
    /// The page.
    reading: Reading,
) -> impl IntoView {
    let rows = reading.hub.partners.iter().map(|partner| {
        let country = partner.country.as_ref();
        let country = country.map(|id| reading.label(&reading.catalogue.vocabulary.countries, id));
        let country = country.filter(|name| !name.is_empty()).map(|name| format!(", {name}"));
        view! {
            <li class="offering">
                <strong>{reading.words(&partner.name)} {country}</strong>
                <span>{reading.cited(&partner.relation, "", &partner.source)}</span>
            </li>
        }
    });
    let rows = rows.collect_view();
    (!reading.hub.partners.is_empty()).then(|| {
        view! {
            <HubSection title=reading.more().hub.partners>
                <ul class="offering-list">{rows}</ul>
            </HubSection>
        }
    })
}
