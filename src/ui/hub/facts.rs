//! What the sources say of a hub or a project, statement by statement.

use leptos::prelude::*;

use super::{HubSection, Reading};
use crate::domain::{Fact, FactValue, UnitId};
use crate::i18n::format;

/// Statements with their years and sources; nothing where there are none.
#[component]
pub fn FactList<'a>(
    /// The page.
    reading: &'a Reading,
    /// The statements.
    facts: Vec<&'a Fact>,
) -> impl IntoView + use<> {
    let groups = by_subject(&facts).into_iter().map(|(subject, facts)| {
        let rows = facts.into_iter().map(|fact| {
            view! { <li>{reading.cited(&fact.statement, &when(reading, fact), &fact.source)}</li> }
        });
        let heading = subject.map(|unit| reading.label(&reading.catalogue.vocabulary.units, unit));
        let heading = heading
            .filter(|words| !words.is_empty())
            .map(|words| view! { <h3 class="fact-list__subject">{words}</h3> });
        view! {
            {heading}
            <ul class="fact-list">{rows.collect_view()}</ul>
        }
    });
    let groups = groups.collect_view();
    (!facts.is_empty()).then_some(groups)
}

/// So few statements need no headings.
const FEW: usize = 6;

/// Statements of one subject stand together, in the order in which the subjects come; those that have none stand first.
fn by_subject<'a>(facts: &[&'a Fact]) -> Vec<(Option<&'a UnitId>, Vec<&'a Fact>)> {
    let mut groups: Vec<(Option<&UnitId>, Vec<&Fact>)> = vec![(None, Vec::new())];
    for fact in facts {
        // A unit without a number names the subject.
        let is_subject = facts.len() > FEW && !matches!(fact.value, Some(FactValue::Number(_)));
        let subject = fact.unit.as_ref().filter(|_| is_subject);
        match groups.iter_mut().find(|(of, _)| *of == subject) {
            Some((_, group)) => group.push(fact),
            None => groups.push((subject, vec![fact])),
        }
    }
    groups.retain(|(_, group)| !group.is_empty());
    groups
}

/// When it was so, or when it was said. Many statements name their year themselves.
fn when(reading: &Reading, fact: &Fact) -> String {
    let said = || reading.catalogue.source(&fact.source)?.date.map(|date| format::date(reading.lang, date));
    let years = fact.years.map(|years| years.to_string());
    let is_new = |years: &String| !fact.statement.pick(reading.lang).text.contains(years.as_str());
    match years {
        Some(years) => Some(years).filter(is_new),
        None => said(),
    }
    .map(|when| format!("({when})"))
    .unwrap_or_default()
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
    any.then(|| view! { <HubSection title=reading.more().hub.facts>{list}</HubSection> })
}
