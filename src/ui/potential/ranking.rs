//! The order of the regions as a table: the score, and how much of the place is the weights' doing.

use leptos::prelude::*;

use super::View;
use crate::engine::potential::{Ranked, WEIGHTINGS};
use crate::i18n::format::NBSP;
use crate::i18n::{format, use_i18n};
use crate::state::Territories;

/// The table, with a sentence on the first three.
pub fn ranking(view: &View, territories: Territories) -> AnyView {
    let (phrases, lang) = (view.phrases(), view.reading.lang);
    if view.ranked.iter().all(|it| it.score.is_none()) {
        return view! {
            <p class="potential__empty" role="status">
                {phrases.nothing}
            </p>
        }
        .into_any();
    }
    let first: Vec<String> = view.ranked.iter().take(3).map(|it| view.region(it.region)).collect();
    let columns = [phrases.place, phrases.region, phrases.score, phrases.three, phrases.five];
    let heads = columns.map(|name| view! { <th scope="col">{name}</th> });
    let rows: Vec<AnyView> = view.ranked.iter().map(|it| row(view, it, territories)).collect();
    let how = phrases.front_how.replace("{n}", &format::number(lang, WEIGHTINGS as f64));
    view! {
        <p class="potential__leading" role="status">
            {phrases.leading.replace("{list}", &first.join(", "))}
        </p>
        <p class="potential__small">{phrases.counted.replace("{list}", &view.counted())}</p>
        <table class="potential__table">
            <caption class="visually-hidden">{phrases.order}</caption>
            <thead>
                <tr>{heads.collect_view()}</tr>
            </thead>
            <tbody>{rows}</tbody>
        </table>
        <p class="potential__small">{how}</p>
    }
    .into_any()
}

fn row(view: &View, it: &Ranked, territories: Territories) -> AnyView {
    let (phrases, lang) = (view.phrases(), view.reading.lang);
    let id = view.grid.regions[it.region].clone();
    let is_chosen = view.chosen() == Some(it.region);
    let share = |times: fn(&crate::engine::potential::Front) -> usize| match &view.front {
        Some(front) => {
            let percent = times(&front[it.region]) as f64 / WEIGHTINGS as f64 * 100.0;
            // "Never" and "always" are said only where they are so.
            let (sign, percent) = match percent {
                some if some > 0.0 && some < 1.0 => ("<", 1.0),
                most if most > 99.0 && most < 100.0 => (">", 99.0),
                other => ("", other.round()),
            };
            format!("{sign}{}{NBSP}%", format::number(lang, percent))
        }
        None => phrases.trying.to_owned(),
    };
    let unknown = (it.unknown > 0).then(|| use_i18n().counted(phrases.unknown, it.unknown));
    let choose = {
        let id = id.clone();
        move |_| territories.change(|asked| asked.region = Some(id.clone()))
    };
    let place = it.score.map_or_else(|| "–".to_owned(), |_| it.place.to_string());
    let width = format!("{:.1}%", it.score.unwrap_or(0.0) * 100.0);
    view! {
        <tr data-region=id.to_string() data-chosen=is_chosen.to_string()>
            <td class="potential__place">{place}</td>
            <th scope="row">
                <button type="button" class="potential__region" aria-pressed=is_chosen.to_string() on:click=choose>
                    {view.region(it.region)}
                </button>
                <span class="potential__unknown">{unknown}</span>
            </th>
            <td class="potential__score">
                <span class="potential__points">
                    <span class="mark__bar" aria-hidden="true">
                        <span class="mark__fill" style:width=width></span>
                    </span>
                    <span>{it.score.map_or_else(|| phrases.not_known.to_owned(), |score| view.score(score))}</span>
                </span>
            </td>
            <td class="potential__share">{share(|front| front.three)}</td>
            <td class="potential__share">{share(|front| front.five)}</td>
        </tr>
    }
    .into_any()
}
