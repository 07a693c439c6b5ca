//! The funded pieces of work that a hub carries out.

use izde::lowered;
use leptos::prelude::*;

use super::measure::measured;
use super::{FactList, HubSection, Reading, SourceMark};
use crate::domain::{Facet, Project};
use crate::engine::dossier::facts_of_project;

/// The hub's projects: stage, money, years, note, what is said of them, and where.
#[component]
pub fn Projects(
    /// The page.
    reading: Reading,
) -> impl IntoView {
    let rows: Vec<_> =
        reading.catalogue.projects_of(&reading.hub.id).map(|project| project_entry(&reading, project)).collect();
    (!rows.is_empty()).then(|| {
        view! {
            <HubSection title=reading.more().hub.projects>
                <ul class="offering-list">{rows}</ul>
            </HubSection>
        }
    })
}

/// One project, as an item of a list.
pub fn project_entry(reading: &Reading, project: &Project) -> AnyView {
    let phrases = &reading.more().hub;
    let words = &reading.catalogue.vocabulary;
    let stage = reading.label(&words.stages, &project.stage.is);
    // The source's own words are worth saying only where they say more than the stage.
    let more = lowered(project.stage.text.pick(reading.lang).text) != lowered(&stage);
    let own_words = more.then(|| {
        view! {
            " – "
            {reading.words(&project.stage.text)}
        }
    });
    let amounts = [&project.amount, &project.other_amount].into_iter().flatten();
    let money: Vec<_> = amounts.map(|it| measured(reading, it.value, &it.unit, it.qualifier)).collect();
    let pair = |name: &'static str, value: String| {
        (!value.is_empty()).then(|| {
            view! {
                <dt>{name}</dt>
                <dd>{value}</dd>
            }
        })
    };
    let pairs = [
        pair(phrases.money, money.join(" · ")),
        pair(phrases.years, project.years.map(|years| years.to_string()).unwrap_or_default()),
    ];
    let marks = project.sources.iter().map(|source| view! { <SourceMark reading source /> }).collect_view();
    view! {
        <li class="offering project">
            <h3 class="project__title">{reading.words(&project.title)}</h3>
            <dl class="pairs">
                <dt>{phrases.stage}</dt>
                <dd>{stage} {own_words}</dd>
                {pairs.collect_view()}
                <dt>{phrases.industry}</dt>
                <dd>
                    <a href=reading
                        .explore_with(
                            Facet::Cluster,
                            project.industry.as_str(),
                        )>{reading.label(&words.clusters, &project.industry)}</a>
                </dd>
                <dt>{phrases.source}</dt>
                <dd>{marks}</dd>
            </dl>
            {project.note.as_ref().map(|note| view! { <p>{reading.words(note)}</p> })}
            <FactList reading facts=facts_of_project(&reading.catalogue, &project.id).collect() />
        </li>
    }
    .into_any()
}
