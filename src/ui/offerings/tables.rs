//! The white spots as tables: regions by the people left out, settlements by their distance.

use leptos::prelude::*;

use crate::domain::{Catalogue, Lang, Settlement};
use crate::engine::coverage::{Coverage, Nearest};
use crate::i18n::{OfferingsPhrases, format};
use crate::ui::Route;

/// How many settlements are shown before all are asked for.
const SHOWN: usize = 20;

/// Who is nearest and how far that is.
fn nearest_cells(catalogue: &Catalogue, nearest: Option<Nearest>, lang: Lang) -> [AnyView; 2] {
    let phrases = OfferingsPhrases::of(lang);
    let hub = nearest.and_then(|it| Some((it, catalogue.hubs().get(it.hub)?)));
    let Some((nearest, hub)) = hub else { return ["–".into_any(), "–".into_any()] };
    let km = format::km(lang, nearest.km);
    let km = if nearest.indicative { phrases.about.replace("{km}", &km) } else { km };
    let name = hub.name.pick(lang).text.to_owned();
    [view! { <a href=Route::Hub(hub.id.clone()).href(lang)>{name}</a> }.into_any(), km.into_any()]
}

fn table(caption: &'static str, columns: Vec<&'static str>, rows: Vec<(String, Vec<AnyView>, bool)>) -> AnyView {
    let heads = columns.iter().map(|name| view! { <th scope="col">{*name}</th> }).collect_view();
    let rows = rows.into_iter().map(|(name, cells, beyond)| {
        let cells = cells.into_iter().zip(columns.iter().skip(1));
        let cells = cells.map(|(cell, column)| view! { <td data-column=*column>{cell}</td> });
        view! {
            <tr data-beyond=beyond.to_string()>
                <th scope="row">{name}</th>
                {cells.collect_view()}
            </tr>
        }
    });
    let rows = rows.collect_view();
    view! {
        <table class="coverage__table">
            <caption>{caption}</caption>
            <thead>
                <tr>{heads}</tr>
            </thead>
            <tbody>{rows}</tbody>
        </table>
    }
    .into_any()
}

/// Every region.
pub fn regions_table(catalogue: &Catalogue, found: &Coverage, lang: Lang) -> AnyView {
    let phrases = OfferingsPhrases::of(lang);
    let number = |value: u64| format::number(lang, value as f64).into_any();
    let rows = found.regions.iter().map(|region| {
        let label = catalogue.vocabulary.regions.get(&region.region);
        let name = label.map(|label| label.name.pick(lang).text.to_owned()).unwrap_or_default();
        let [nearest, km] = nearest_cells(catalogue, region.nearest, lang);
        let cells = vec![number(region.people), number(region.beyond), number(region.hubs as u64), nearest, km];
        (name, cells, region.beyond > 0)
    });
    let columns = vec![phrases.region, phrases.people, phrases.beyond, phrases.here, phrases.nearest, phrases.distance];
    table(phrases.by_region, columns, rows.collect())
}

/// The settlements, the farthest first; the rest when they are asked for.
pub fn places_table(
    catalogue: &Catalogue,
    settlements: &[Settlement],
    found: &Coverage,
    lang: Lang,
    all: RwSignal<bool>,
) -> AnyView {
    let phrases = OfferingsPhrases::of(lang);
    let most = if all.get() { usize::MAX } else { SHOWN };
    let rows = found.spots.iter().take(most).filter_map(|spot| {
        let settlement = settlements.get(spot.settlement)?;
        let [nearest, km] = nearest_cells(catalogue, spot.nearest, lang);
        let region = catalogue.vocabulary.regions.get(&settlement.region);
        let region = region.map(|region| region.short.pick(lang).text.to_owned()).unwrap_or_default();
        let verdict = if spot.beyond { phrases.too_far } else { phrases.near };
        let km = view! {
            {km}
            " "
            <span class="coverage__verdict">{verdict}</span>
        };
        let people = format::number(lang, f64::from(settlement.population)).into_any();
        let cells = vec![region.into_any(), people, nearest, km.into_any()];
        Some((settlement.name.pick(lang).text.to_owned(), cells, spot.beyond))
    });
    let columns = vec![phrases.place, phrases.region, phrases.people, phrases.nearest, phrases.distance];
    let table = table(phrases.by_place, columns, rows.collect());
    let more = (!all.get() && found.spots.len() > SHOWN).then(|| {
        view! {
            <button type="button" class="button" on:click=move |_| all.set(true)>
                {phrases.more}
                " ("
                {format::number(lang, found.spots.len() as f64)}
                ")"
            </button>
        }
    });
    view! {
        {table}
        {more}
    }
    .into_any()
}
