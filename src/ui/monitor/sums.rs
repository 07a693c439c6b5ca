//! The sums of the monitor, one a kind of money, each with what is in it and what is not.

use leptos::prelude::*;

use super::View;
use super::words::money;
use crate::engine::monitor::{Place, Sum};
use crate::i18n::{format, use_i18n};

/// The sums, and what is in none of them.
#[component]
pub fn Sums(
    /// The answer.
    view: View,
) -> impl IntoView {
    let phrases = view.phrases();
    let cards: Vec<AnyView> = view.answer.sums.iter().map(|sum| card(&view, sum)).collect();
    let number = |count: usize| format::number(view.reading.lang, count as f64);
    let unknown = (!view.answer.unknown.is_empty())
        .then(|| phrases.unknown.replace("{list}", &names(&view, &view.answer.unknown, false)));
    let elsewhere = (view.answer.figures + view.answer.national > 0).then(|| {
        let text = if view.answer.national > 0 { phrases.elsewhere } else { phrases.elsewhere_hubs };
        let text = text.replace("{figures}", &number(view.answer.figures));
        text.replace("{national}", &number(view.answer.national))
    });
    let rest = [unknown, elsewhere].into_iter().flatten().map(|text| view! { <p>{text}</p> }).collect_view();
    view! {
        <section class="monitor__part">
            <h2>{phrases.sums}</h2>
            <div class="monitor__sums">{cards}</div>
            <div class="monitor__rest">{rest}</div>
        </section>
    }
}

fn card(view: &View, sum: &Sum) -> AnyView {
    let phrases = view.phrases();
    let [name, meaning] = money(phrases, sum.money);
    let amount = sum.amount.as_ref().map_or_else(|| phrases.no_sum.to_owned(), |amount| view.amount(amount));
    let notes = [
        (phrases.in_sum, &sum.added),
        (phrases.out_of, &sum.out_of),
        (phrases.parts, &sum.parts),
        (phrases.perhaps, &sum.perhaps),
        (phrases.spread, &sum.spread),
        (phrases.foreign, &sum.foreign),
    ];
    let notes = notes.into_iter().filter(|(_, rows)| !rows.is_empty()).map(|(phrase, rows)| {
        let is_again = phrase == phrases.parts;
        view! { <li>{phrase.replace("{list}", &names(view, rows, is_again))}</li> }
    });
    view! {
        <article class="monitor__sum" data-money=sum.money.key()>
            <h3>{name}</h3>
            <p class="monitor__amount" data-none=sum.amount.is_none().then_some("true")>
                {amount}
            </p>
            <p class="monitor__meaning">{meaning}</p>
            <ul class="monitor__notes">{notes.collect_view()}</ul>
        </article>
    }
    .into_any()
}

/// Rows by name, with their money. Where `is_again`, facts are only counted: they say in words what a project says.
pub(super) fn names(view: &View, rows: &[usize], is_again: bool) -> String {
    let i18n = use_i18n();
    let rows: Vec<_> = rows.iter().filter_map(|index| view.answer.rows.get(*index)).collect();
    let is_fact = |place: Place| matches!(place, Place::Fact(_));
    let named = rows.iter().filter(|row| !(is_again && is_fact(row.place))).map(|row| {
        let name = view.name(row);
        let money: Vec<String> = row.amounts.iter().map(|amount| view.amount(amount)).collect();
        // A statement says its sum itself.
        if money.is_empty() || is_fact(row.place) {
            return name;
        }
        let money = money.join(", ");
        let years = row.years.filter(|_| row.funding.as_ref().is_some_and(|funding| funding.per_year));
        let a_year = |years| format!("{}, {years}", view.phrases().a_year.replace("{sum}", &money));
        format!("{name} ({})", years.map_or_else(|| money.clone(), a_year))
    });
    let mut names: Vec<String> = named.collect();
    let facts = rows.len() - names.len();
    if facts > 0 {
        names.push(i18n.counted(view.phrases().said_again, facts));
    }
    names.join("; ")
}
