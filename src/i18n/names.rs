//! What records are called in a language: kinds, statuses, places and the options of the filters.

use super::{Phrases, ShowroomPhrases, format};
use crate::domain::{
    Catalogue, ExhibitReadiness, ExhibitSort, ExhibitStage, Facet, Freshness, Hub, Lang, Region, Sort, Status, Text,
};

fn word(text: Option<&Text>, lang: Lang, otherwise: &str) -> String {
    text.map_or(otherwise, |text| text.pick(lang).text).to_owned()
}

/// What a hub is: `Technopark`.
pub fn kind(catalogue: &Catalogue, hub: &Hub, lang: Lang) -> String {
    option(catalogue, Facet::Kind, hub.kind.key(), lang)
}

/// A status without its date: `Planned`.
pub fn status(catalogue: &Catalogue, status: Status, lang: Lang) -> String {
    option(catalogue, Facet::Status, status.kind.key(), lang)
}

/// The date on which a status was true: `as of September 2025`, `date unknown`.
pub fn status_date(status: Status, lang: Lang) -> String {
    let phrases = &Phrases::of(lang).explore;
    status.as_of.map_or_else(
        || phrases.as_of_unknown.to_owned(),
        |date| phrases.as_of.replace("{date}", &format::date(lang, date)),
    )
}

/// Where a hub stands: `Karaganda, Karaganda region`; the region alone where it is the city or the city is not known.
pub fn place(catalogue: &Catalogue, hub: &Hub, lang: Lang) -> String {
    let vocabulary = &catalogue.vocabulary;
    let city = hub.place.city.as_ref().and_then(|id| vocabulary.cities.get(id)).map(|city| &city.name);
    let region = catalogue.region_of(hub).and_then(|id| vocabulary.regions.get(id));
    let country =
        catalogue.country_of(hub).and_then(|id| vocabulary.countries.get(id)).map(|name| name.pick(lang).text);
    // Astana, Almaty and Shymkent are regions of their own: their name is said once. One language alone cannot tell: in short,
    // Karaganda region reads as its city in Kazakh and English, but not in Russian.
    let is_city =
        |region: &Region, city: &Text| Lang::ALL.into_iter().all(|it| region.short.pick(it).text == city.pick(it).text);
    let is_one = city.zip(region).is_some_and(|(city, region)| is_city(region, city));
    let city = city.map(|city| city.pick(lang).text);
    match (city, region, country) {
        (Some(city), Some(_), _) if is_one => city.to_owned(),
        (Some(city), Some(region), _) => format!("{city}, {}", region.name.pick(lang).text),
        (Some(city), None, Some(country)) => format!("{city}, {country}"),
        (Some(city), None, None) => city.to_owned(),
        (None, Some(region), _) => region.name.pick(lang).text.to_owned(),
        (None, None, Some(country)) => country.to_owned(),
        (None, None, None) => Phrases::of(lang).filter.unplaced.to_owned(),
    }
}

/// What a filter dimension is called.
pub fn facet(facet: Facet, lang: Lang) -> &'static str {
    let phrases = &Phrases::of(lang).filter;
    match facet {
        Facet::Offering => phrases.offering,
        Facet::Kind => phrases.kind,
        Facet::Region => phrases.region,
        Facet::City => phrases.city,
        Facet::Cluster => phrases.cluster,
        Facet::Status => phrases.status,
        Facet::Freshness => phrases.freshness,
    }
}

/// What an option of a filter is called; its id where the vocabulary does not know it.
pub fn option(catalogue: &Catalogue, facet: Facet, option: &str, lang: Lang) -> String {
    let vocabulary = &catalogue.vocabulary;
    let phrases = &Phrases::of(lang).filter;
    match facet {
        Facet::Offering => word(vocabulary.offerings.get(option), lang, option),
        Facet::Kind => word(vocabulary.kinds.get(option), lang, option),
        Facet::Cluster => word(vocabulary.clusters.get(option), lang, option),
        Facet::Status => word(vocabulary.statuses.get(option), lang, option),
        Facet::City => word(vocabulary.cities.get(option).map(|city| &city.name), lang, option),
        Facet::Region if option == Facet::ABROAD => phrases.abroad.to_owned(),
        Facet::Region if option == Facet::UNPLACED => phrases.unplaced.to_owned(),
        Facet::Region => word(vocabulary.regions.get(option).map(|region| &region.name), lang, option),
        Facet::Freshness => match Freshness::parse(option) {
            Some(Freshness::Year) => phrases.fresh_year,
            Some(Freshness::ThreeYears) => phrases.fresh_three,
            Some(Freshness::Older) => phrases.fresh_older,
            Some(Freshness::Undated) => phrases.fresh_undated,
            None => option,
        }
        .to_owned(),
    }
}

/// What an order of the list is called.
pub fn sort(sort: Sort, lang: Lang) -> &'static str {
    let phrases = &Phrases::of(lang).explore;
    match sort {
        Sort::Relevance => phrases.sort_relevance,
        Sort::Name => phrases.sort_name,
        Sort::Newest => phrases.sort_newest,
        Sort::Distance => phrases.sort_distance,
    }
}

/// What sort of thing an exhibit is.
pub fn exhibit_sort(sort: ExhibitSort, lang: Lang) -> &'static str {
    let phrases = ShowroomPhrases::of(lang);
    match sort {
        ExhibitSort::Product => phrases.product,
        ExhibitSort::Prototype => phrases.prototype,
        ExhibitSort::Technology => phrases.technology,
    }
}

/// How ready an exhibit is, without the date.
pub fn exhibit_stage(stage: ExhibitStage, lang: Lang) -> &'static str {
    let phrases = ShowroomPhrases::of(lang);
    match stage {
        ExhibitStage::InUse => phrases.in_use,
        ExhibitStage::Pilot => phrases.pilot,
        ExhibitStage::Trials => phrases.trials,
        ExhibitStage::Developed => phrases.developed,
        ExhibitStage::Development => phrases.development,
        ExhibitStage::Construction => phrases.construction,
        ExhibitStage::Planned => phrases.planned,
    }
}

/// How ready an exhibit is: `Small batches (as of 2025)`; that it is not known where no source says.
pub fn readiness(readiness: Option<ExhibitReadiness>, lang: Lang) -> String {
    let Some(ExhibitReadiness { is, as_of }) = readiness else {
        return ShowroomPhrases::of(lang).readiness_not_known.to_owned();
    };
    let phrases = &Phrases::of(lang).explore;
    let date = as_of.map_or_else(
        || phrases.as_of_unknown.to_owned(),
        |date| phrases.as_of.replace("{date}", &format::date(lang, date)),
    );
    format!("{} ({date})", exhibit_stage(is, lang))
}
