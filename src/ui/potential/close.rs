//! One region closely: every indicator with its value, year and source, its place among the regions, and what it adds.

use leptos::prelude::*;

use super::View;
use crate::domain::{Basis, Indicator, Measured};
use crate::i18n::format;
use crate::ui::hub::{SourceMark, measured};

/// The table of the chosen region, or how to choose one.
pub fn close(view: &View) -> AnyView {
    let phrases = view.phrases();
    let Some(region) = view.chosen() else {
        return view! { <p class="potential__small">{phrases.close_hint}</p> }.into_any();
    };
    let own = view.ranked.iter().find(|it| it.region == region && it.score.is_some());
    let title = own.map_or(phrases.close_none, |_| phrases.close);
    let title = title.replace("{region}", &view.region(region));
    let title = own.map_or(title.clone(), |it| title.replace("{n}", &it.place.to_string()));
    let columns = [phrases.indicator, phrases.value, phrases.place, phrases.weight, phrases.adds];
    let heads = columns.map(|name| view! { <th scope="col">{name}</th> });
    let rows = view.indicators.all.iter().enumerate().map(|(index, indicator)| row(view, region, index, indicator));
    let rows: Vec<AnyView> = rows.collect();
    view! {
        <h2 id="potential-region" tabindex="-1">
            {title}
        </h2>
        <div class="cities__scroll" tabindex="0" role="region" aria-labelledby="potential-region">
            <table class="cities__table potential__close">
                <thead>
                    <tr>{heads.collect_view()}</tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
    }
    .into_any()
}

fn row(view: &View, region: usize, index: usize, indicator: &Indicator) -> AnyView {
    let (phrases, reading) = (view.phrases(), &view.reading);
    let value = view.grid.values[region][index];
    let mark = indicator.source().map(|source| view! { <SourceMark reading source /> });
    let year = indicator.year().map(|year| format!("({year})"));
    let weight = view.weights[index];
    let place = view.grid.place(region, index).map(|place| {
        let all = view.grid.known(index).to_string();
        phrases.of_all.replace("{n}", &place.to_string()).replace("{all}", &all)
    });
    // What is added is a part of the score: of the weights of what is known.
    let known = view.grid.scaled[region].iter().zip(&*view.weights).filter(|(scaled, _)| scaled.is_some());
    let all: f64 = known.map(|(_, weight)| f64::from(*weight)).sum();
    let adds = view.grid.scaled[region][index].filter(|_| weight > 0 && all > 0.0);
    let adds = adds.map(|scaled| view.score(scaled * f64::from(weight) / all));
    let nothing = if weight == 0 { phrases.not_counted } else { "–" };
    view! {
        <tr data-counts=(weight > 0).to_string() data-indicator=indicator.id.to_string()>
            <th scope="row">{indicator.name.pick(reading.lang).text.to_owned()}</th>
            <td>{in_words(view, region, indicator, value)} " " <span class="cited__end">{year} {mark}</span></td>
            <td>{place.unwrap_or_else(|| "–".to_owned())}</td>
            <td>{format::number(reading.lang, f64::from(weight))}</td>
            <td>{adds.unwrap_or_else(|| nothing.to_owned())}</td>
        </tr>
    }
    .into_any()
}

/// A value with its unit; a head, for a thousand people, since for one it would be too small to read.
fn in_words(view: &View, region: usize, indicator: &Indicator, value: Option<f64>) -> String {
    let (phrases, reading) = (view.phrases(), &view.reading);
    let a_head = view.asked.basis == Basis::Head && indicator.grows;
    match value {
        Some(value) if a_head => {
            phrases.per_thousand.replace("{value}", &measured(reading, value * 1000.0, &indicator.unit, None))
        }
        Some(value) => measured(reading, value, &indicator.unit, None),
        None => {
            let published = match &indicator.from {
                Measured::Published { series, .. } => series.first(),
                Measured::Counted(_) => None,
            };
            let is_known = published.is_some_and(|values| values.of(&view.grid.regions[region]).is_some());
            if a_head && is_known { phrases.no_sense.to_owned() } else { phrases.not_known.to_owned() }
        }
    }
}
