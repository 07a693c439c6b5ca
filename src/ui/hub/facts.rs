//! What the sources say of a hub or a project, statement by statement.

use leptos::prelude::*;

use super::{HubSection, Reading};
use crate::domain::Fact;

/// Statements with their years and sources; nothing where there are none.
#[component]
pub fn FactList<'a>(
    /// The page.
    reading: &'a Reading,
    /// The statements.
    facts: Vec<&'a Fact>,
) -> impl IntoView + use<> {
    let rows = facts.iter().map(|fact| {
        let years = fact.years.map(|years| years.to_string());
        // Many statements name their year themselves.
        let said = |years: &String| fact.statement.pick(reading.lang).text.contains(years.as_str());
        let years = years.filter(|years| !said(years)).map(|years| format!("({years})")).unwrap_or_default();
        view! { <li>{reading.cited(&fact.statement, &years, &fact.source)}</li> }
    });
    let rows = rows.collect_view();
    (!facts.is_empty()).then(|| view! { <ul class="fact-list">{rows}</ul> })
}

/// What the sources say of the hub itself.
#[component]
pub fn Facts(
    /// The page.
    reading: Reading,
) -> impl IntoView {
    let facts: Vec<_> = reading.catalogue.facts_of(&reading.hub.id).collect();
    let any = !facts.is_empty();
    let list = view! { <FactList reading=&reading facts /> };
    any.then(|| view! { <HubSection title=reading.phrases().hub.facts>{list}</HubSection> })
}
