//! The table: a column a hub, a row a question. On a phone each row stands by itself, and every cell says whose it is.

use leptos::prelude::*;

use super::cell::{cell, row_name};
use crate::engine::comparing::{Line, Row, compare, sources_of_all};
use crate::i18n::{ComparePhrases, names, use_i18n};
use crate::platform::document;
use crate::state::{Comparison, Loading, use_atlas};
use crate::ui::Route;
use crate::ui::hub::{Reading, SourceCards, SourceList};
use crate::ui::kit::{IconButton, IconName};

/// The hubs of the comparison side by side, and their sources.
#[component]
pub fn CompareTable(
    /// What is compared.
    comparison: Comparison,
) -> impl IntoView {
    let (i18n, atlas) = (use_i18n(), use_atlas());
    move || {
        let (catalogue, lang) = (atlas.catalogue()?, i18n.lang.get());
        // Before the hubs, which are derived from it: where they stay the same, a change of this alone would go unseen behind them.
        let only = comparison.asked.with(|asked| asked.only_differences);
        let hubs = comparison.lineup.with(|lineup| lineup.hubs.clone());
        let sources: std::sync::Arc<[_]> = sources_of_all(&catalogue, &hubs).into();
        let reading = |index: &usize| {
            let reading = Reading::new(catalogue.clone(), *index, lang)?;
            Some(Reading { sources: sources.clone(), ..reading })
        };
        let columns: Vec<Reading> = hubs.iter().filter_map(reading).collect();
        let first = columns.first()?.clone();
        let lines = compare(&catalogue, &hubs, comparison.origin.get());
        let lines: Vec<&Line> = lines.iter().filter(|line| line.differs || !only).collect();
        let none = lines.is_empty().then(|| view! { <p class="empty">{i18n.compare().none_differ}</p> });
        let phrases = ComparePhrases::of(lang);
        let heads: Vec<AnyView> = (0..columns.len()).map(|at| head(&columns, at, comparison)).collect();
        let details_coming = atlas.details().with(|details| !matches!(details, Loading::Ready(())));
        let rows: Vec<AnyView> = lines.into_iter().map(|line| row(&columns, line, details_coming)).collect();
        // On a phone the table is laid out as blocks; the roles say that it is a table still.
        Some(view! {
            <table class="compare__table" role="table" data-columns=columns.len().to_string()>
                <caption class="visually-hidden">{phrases.title}</caption>
                <thead role="rowgroup">
                    <tr role="row">
                        <td role="cell" class="compare__corner">
                            {phrases.what}
                        </td>
                        {heads}
                    </tr>
                </thead>
                <tbody role="rowgroup">{rows}</tbody>
            </table>
            {none}
            <SourceList reading=first.clone() />
            <SourceCards reading=first />
        })
    }
}

/// The head of a column: the hub, and what can be done with its column.
fn head(columns: &[Reading], at: usize, comparison: Comparison) -> AnyView {
    let Some(reading) = columns.get(at) else { return ().into_any() };
    let phrases = ComparePhrases::of(reading.lang);
    let name = reading.hub.name.pick(reading.lang);
    let id = reading.hub.id.clone();
    let href = Route::Hub(id.clone()).href(reading.lang);
    let button = |phrase: &'static str, icon: IconName, act: Option<bool>| {
        let id = id.clone();
        let on_press = Callback::new(move |_| {
            comparison.change(|comparing| match act {
                Some(back) => comparing.shift(&id, back),
                None => drop(comparing.toggle(&id)),
            });
            // The column is drawn anew: the focus goes on with the hub, or to where another can be added.
            let next = if act.is_some() { format!("column-{id}") } else { "compare-add".to_owned() };
            request_animation_frame(move || document::focus(&next));
        });
        view! { <IconButton icon label=phrase.replace("{name}", name.text) on_press /> }.into_any()
    };
    let actions = [
        (at > 0).then(|| button(phrases.left, IconName::ChevronLeft, Some(true))),
        (at + 1 < columns.len()).then(|| button(phrases.right, IconName::ChevronRight, Some(false))),
        Some(button(phrases.remove, IconName::Close, None)),
    ];
    view! {
        <th role="columnheader" scope="col" class="compare__hub">
            <a href=href id=format!("column-{id}") lang=(name.lang != reading.lang).then_some(name.lang.key())>
                {name.text.to_owned()}
            </a>
            <span class="compare__kind">{names::kind(&reading.catalogue, &reading.hub, reading.lang)}</span>
            <span class="compare__actions">{actions.into_iter().flatten().collect::<Vec<_>>()}</span>
        </th>
    }
    .into_any()
}

fn row(columns: &[Reading], line: &Line, details_coming: bool) -> AnyView {
    let Some(first) = columns.first() else { return ().into_any() };
    let phrases = ComparePhrases::of(first.lang);
    let cells = columns.iter().zip(&line.cells).map(|(reading, entries)| {
        let said = match entries.is_empty() {
            false => cell(reading, line.row, entries),
            true if line.row == Row::Projects && details_coming => reading.more().hub.details_loading.into_any(),
            true => view! { <span class="compare__ask">{phrases.ask}</span> }.into_any(),
        };
        view! {
            <td role="cell">
                // The head of the column says it where there are columns.
                <span class="compare__whose" aria-hidden="true">
                    {reading.hub.name.pick(reading.lang).text.to_owned()}
                </span>
                {said}
            </td>
        }
    });
    let cells = cells.collect_view();
    // While projects are on their way, nobody knows whether they differ.
    let is_known = line.row != Row::Projects || !details_coming;
    let verdict = if line.differs { phrases.differs } else { phrases.same };
    let verdict = is_known.then(|| view! { <span class="compare__verdict">{verdict}</span> });
    view! {
        <tr role="row" data-row=line.row.key() data-differs=line.differs.to_string()>
            <th role="rowheader" scope="row">
                {row_name(line.row, first)}
                " "
                {verdict}
            </th>
            {cells}
        </tr>
    }
    .into_any()
}
