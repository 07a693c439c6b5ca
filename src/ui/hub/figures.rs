//! The numbers of a hub. Numbers of the same thing stand together, and it is said where sources disagree.

use leptos::prelude::*;

use super::measure::measured;
use super::{HubSection, Reading, SourceMark};
use crate::engine::dossier::figure_groups;

/// A table of the hub's figures, each with its year and source.
#[component]
pub fn Figures(
    /// The page.
    reading: Reading,
) -> impl IntoView {
    let phrases = &reading.more().hub;
    let groups: Vec<_> = figure_groups(&reading.hub)
        .into_iter()
        .filter_map(|group| {
            let label = reading.label(&reading.catalogue.vocabulary.figures, &group.figures.first()?.of);
            let remark = group.disagree.then(|| view! { <p class="figures__remark">{phrases.disagree}</p> });
            let mut head = Some(view! {
                <th scope="rowgroup" rowspan=group.figures.len()>
                    {label}
                    {remark}
                </th>
            });
            let rows = group.figures.iter().map(|figure| {
                let years = figure.years.map_or_else(|| phrases.year_unknown.to_owned(), |years| years.to_string());
                view! {
                    <tr>
                        {head.take()}
                        <td class="figures__value">
                            {measured(&reading, figure.value, &figure.unit, figure.qualifier)}
                        </td> <td class="figures__year">{years}</td> <td>
                            <SourceMark reading=&reading source=&figure.source />
                        </td>
                    </tr>
                }
            });
            let rows = rows.collect_view();
            Some(view! { <tbody data-disagree=group.disagree.then_some("true")>{rows}</tbody> })
        })
        .collect();
    (!groups.is_empty()).then(|| {
        let columns = [phrases.figure, phrases.value, phrases.year, phrases.source];
        let columns = columns.map(|column| view! { <th scope="col">{column}</th> });
        view! {
            <HubSection title=phrases.figures>
                <table class="figures">
                    <thead>
                        <tr>{columns.collect_view()}</tr>
                    </thead>
                    {groups}
                </table>
            </HubSection>
        }
    })
}
