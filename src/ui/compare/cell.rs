//! One thing that a hub has in a row, in words, with the marks of its sources.

use leptos::prelude::*;

use crate::domain::{Precision, Project, SourceId};
use crate::engine::comparing::{Entry, Item, Row};
use crate::engine::dossier::figure_groups;
use crate::i18n::{ComparePhrases, format, names};
use crate::ui::hub::{Reading, SourceMark, StatusBadge, measured, unknown_said};

/// How many sources of the whole record are shown where a row has none of its own.
const RECORD_SOURCES: usize = 3;

/// What a row is called.
pub fn row_name(row: Row, reading: &Reading) -> &'static str {
    let (hub, compare) = (&reading.more().hub, ComparePhrases::of(reading.lang));
    match row {
        Row::Offerings => hub.offers,
        Row::Clusters => hub.clusters,
        Row::Status => compare.status,
        Row::Place => hub.place,
        Row::Distance => compare.distance,
        Row::Figures => hub.figures,
        Row::Projects => hub.projects,
        Row::Partners => hub.partners,
        Row::Unknown => hub.unknown,
    }
}

/// The entries of a cell, and the sources of the record where the row has none of its own.
pub fn cell(reading: &Reading, row: Row, entries: &[Entry]) -> AnyView {
    let phrases = ComparePhrases::of(reading.lang);
    let items = entries.iter().map(|entry| {
        let mark = (!entry.shared).then(|| view! { <span class="visually-hidden">" ("{phrases.not_all}")"</span> });
        view! {
            <li class="compare__item" data-shared=entry.shared.to_string()>
                {said(reading, &entry.item)}
                {mark}
            </li>
        }
    });
    let of_record = matches!(row, Row::Clusters | Row::Status | Row::Place | Row::Distance);
    let sources = reading.hub.sources.iter().take(if of_record { RECORD_SOURCES } else { 0 });
    view! {
        <ul class="compare__items">{items.collect_view()}</ul>
        {marks(reading, sources)}
    }
    .into_any()
}

fn marks<'a>(reading: &Reading, sources: impl Iterator<Item = &'a SourceId>) -> AnyView {
    let marks = sources.map(|source| view! { <SourceMark reading source /> }.into_any());
    marks.collect::<Vec<_>>().into_any()
}

fn said(reading: &Reading, item: &Item) -> AnyView {
    let Reading { catalogue, hub, lang, .. } = reading;
    let words = &catalogue.vocabulary;
    match item {
        Item::Offering(id) => {
            let own = hub.offerings.iter().filter(|offering| offering.kind == *id);
            let own = own.map(|it| detail(reading.cited(&it.name, "", &it.source))).collect::<Vec<_>>();
            (named(reading.label(&words.offerings, id)), own).into_any()
        }
        Item::Cluster(id) => reading.label(&words.clusters, id).into_any(),
        Item::Status => view! { <StatusBadge status=hub.status /> }.into_any(),
        Item::Place => {
            let phrases = &reading.more().hub;
            let precision = hub.place.point.map(|(_, precision)| match precision {
                Precision::Address => phrases.precise_address,
                Precision::District => phrases.precise_district,
                Precision::City => phrases.precise_city,
                Precision::Region => phrases.precise_region,
            });
            (named(names::place(catalogue, hub, *lang)), precision.map(|it| detail(it.into_any()))).into_any()
        }
        Item::Distance(km, is_guess) => {
            let km = format::km(*lang, *km);
            if *is_guess { reading.phrases().explore.about_km.replace("{km}", &km) } else { km }.into_any()
        }
        Item::Figures(at) => {
            let groups = figure_groups(hub);
            let figures = groups.get(*at).map(|group| group.figures.as_slice()).unwrap_or_default();
            let label = figures.first().map(|first| reading.label(&words.figures, &first.of)).unwrap_or_default();
            let rows = figures.iter().map(|it| {
                let years = it.years.map_or_else(|| reading.more().hub.year_unknown.to_owned(), |it| it.to_string());
                let value = format!("{} ({years})", measured(reading, it.value, &it.unit, it.qualifier));
                detail((value, marks(reading, [&it.source].into_iter())).into_any())
            });
            (named(label), rows.collect::<Vec<_>>()).into_any()
        }
        Item::Project(id) => {
            let project = catalogue.projects().iter().find(|project| project.id == *id);
            project.map(|project| project_said(reading, project)).into_any()
        }
        Item::Partner(at) => {
            let partner = hub.partners.get(*at);
            let partner = partner
                .map(|it| (reading.words(&it.name), detail(reading.cited(&it.relation, "", &it.source))).into_any());
            partner.into_any()
        }
        Item::Unknown(unknown) => unknown_said(*unknown, reading.more()).into_any(),
    }
}

fn project_said(reading: &Reading, project: &Project) -> AnyView {
    let amounts = [&project.amount, &project.other_amount].into_iter().flatten();
    let money = amounts.map(|it| measured(reading, it.value, &it.unit, it.qualifier));
    let stage = reading.label(&reading.catalogue.vocabulary.stages, &project.stage.is);
    let parts = [stage].into_iter().chain(money).chain(project.years.map(|years| years.to_string()));
    let parts = parts.filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · ");
    (reading.words(&project.title), detail((parts, marks(reading, project.sources.iter())).into_any())).into_any()
}

fn named(name: String) -> AnyView {
    view! { <span class="compare__name">{name}</span> }.into_any()
}

fn detail(said: AnyView) -> AnyView {
    view! { <span class="compare__detail">{said}</span> }.into_any()
}
