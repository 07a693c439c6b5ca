//! Every project and every fact with money that passes the filter, and what becomes of its money in the sum.

use leptos::prelude::*;

use super::View;
use super::words::money;
use crate::engine::monitor::{Row, Standing};
use crate::i18n::use_i18n;
use crate::ui::Route;
use crate::ui::hub::SourceMark;

/// The table; on a phone each row stands by itself.
#[component]
pub fn Rows(
    /// The answer.
    view: View,
) -> impl IntoView {
    let phrases = view.phrases();
    let more = view.reading.more();
    let columns = [phrases.project, phrases.owner, more.hub.stage, more.hub.years, more.hub.money];
    let heads = columns.map(|name| {
        view! {
            <th role="columnheader" scope="col">
                {name}
            </th>
        }
    });
    let rows: Vec<AnyView> = view.answer.rows.iter().map(|it| row(&view, it, &columns)).collect();
    view! {
        <section class="monitor__part">
            <h2>{phrases.rows}</h2>
            <table class="monitor__table" role="table">
                <caption class="visually-hidden">{phrases.rows}</caption>
                <thead role="rowgroup">
                    <tr role="row">{heads.collect_view()}</tr>
                </thead>
                <tbody role="rowgroup">{rows}</tbody>
            </table>
        </section>
    }
}

fn row(view: &View, row: &Row, columns: &[&'static str; 5]) -> AnyView {
    let (phrases, reading) = (view.phrases(), &view.reading);
    let words = &view.catalogue().vocabulary;
    let marks = row.sources.iter().map(|source| view! { <SourceMark reading source /> }).collect_view();
    let name = view.text_of(row).map(|text| reading.words(text));
    let owner = row.owner.as_ref().map(|id| {
        view! { <a href=Route::Hub(id.clone()).href(reading.lang)>{view.hub(id)}</a> }
    });
    let regions: Vec<String> = row.regions.iter().map(|id| view.region(id)).collect();
    let industry = row.industry.as_ref().map(|id| reading.label(&words.clusters, id)).unwrap_or_default();
    let stage = row.stage.as_ref().map(|id| reading.label(&words.stages, id)).unwrap_or_default();
    let years = row.years.map(|years| years.to_string()).unwrap_or_default();
    let count = if row.count > 1 { use_i18n().counted(phrases.found, row.count) } else { String::new() };
    let unsaid = |text: &str| text.is_empty().then_some(phrases.unsaid);
    let sums: Vec<String> = row.amounts.iter().map(|amount| view.amount(amount)).collect();
    let per_year = row.funding.as_ref().is_some_and(|funding| funding.per_year);
    let sum = match per_year {
        true => phrases.a_year.replace("{sum}", &sums.join(" · ")),
        false => sums.join(" · "),
    };
    let kind = row.money().map(|kind| money(phrases, kind)[0]);
    let label = |at: usize| {
        view! {
            <span class="monitor__label" aria-hidden="true">
                {columns[at]}
            </span>
        }
    };
    view! {
        <tr role="row" data-id=row.id.to_string() data-standing=standing_key(&row.standing)>
            <th role="rowheader" scope="row">
                <span>{name}</span>
                " "
                {marks}
                <span class="monitor__small">{count}</span>
            </th>
            <td role="cell">
                {label(1)} {owner} <span class="monitor__small">{regions.join(", ")}</span>
                {(row.owner.is_none() && regions.is_empty()).then_some(phrases.unsaid)}
            </td>
            <td role="cell">{label(2)} {unsaid(&stage)} {stage} <span class="monitor__small">{industry}</span></td>
            <td role="cell" class="monitor__years">
                {label(3)}
                {unsaid(&years)}
                {years}
            </td>
            <td role="cell">
                {label(4)} <span class="monitor__money">{sum}</span> <span class="monitor__small">{kind}</span>
                <span class="monitor__small monitor__standing">{standing(view, row)}</span>
            </td>
        </tr>
    }
    .into_any()
}

const fn standing_key(standing: &Standing) -> &'static str {
    match standing {
        Standing::Added(_) => "added",
        Standing::Part { .. } => "part",
        Standing::Spread => "spread",
        Standing::Foreign => "foreign",
        Standing::Unknown => "unknown",
    }
}

/// What becomes of the money of a row, in words.
pub(super) fn standing(view: &View, row: &Row) -> String {
    let phrases = view.phrases();
    match &row.standing {
        Standing::Added(_) => phrases.added.to_owned(),
        Standing::Part { whole, sure } => {
            let name = view.answer.rows.get(*whole).map(|row| view.name(row)).unwrap_or_default();
            let phrase = if *sure { phrases.part } else { phrases.part_perhaps };
            phrase.replace("{name}", &name)
        }
        Standing::Spread => phrases.is_spread.to_owned(),
        Standing::Foreign => phrases.is_foreign.to_owned(),
        Standing::Unknown => phrases.is_unknown.to_owned(),
    }
}
