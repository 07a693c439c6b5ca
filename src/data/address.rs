//! The query as it stands in the address bar, and back. Every key and value here is frozen: links to them are out in the
//! world. A part that cannot be read is ignored and named, never an error.

use std::collections::BTreeSet;

use super::fields::{is_id, is_unseen};
use super::parts::{bad_part, encoded, read_parts};
use crate::domain::{
    BadPart, Catalogue, Facet, Found, Freshness, GeoPoint, HubId, HubKind, MapView, Origin, Query, SettlementId, Sort,
    StatusKind,
};

/// The longest words, in characters, that an address carries; longer ones are cut when they are written.
pub const MAX_WORDS: usize = 200;

/// More options of one facet than any list of ours could have.
const MAX_OPTIONS: usize = 500;

/// Deepest zoom an address can ask for; the map has limits of its own.
const MAX_ZOOM: f64 = 24.0;

/// Reads the part of an address behind `?`, with or without that sign.
pub fn read_query(search: &str) -> (Query, Vec<BadPart>) {
    let mut query = Query::default();
    let mut seen: Vec<String> = Vec::new();
    let bad = read_parts(search, &mut |key, value, bad| {
        if let Some(facet) = Facet::parse(key) {
            read_options(&mut query, facet, value, bad);
        } else if seen.iter().any(|other| other == key) {
            return None;
        } else {
            read_single(&mut query, key, value)?;
            seen.push(key.to_owned());
        }
        Some(())
    });
    (query, bad)
}

/// Reads a parameter that can stand only once; `None` where the key or the value is not ours.
fn read_single(query: &mut Query, key: &str, value: &str) -> Option<()> {
    match key {
        "q" => {
            let readable = value.chars().count() <= MAX_WORDS && !value.chars().any(is_unseen);
            query.words = readable.then(|| value.to_owned())?;
        }
        "sort" => query.sort = Sort::parse(value)?,
        "in-view" => query.in_view = (value == "1").then_some(true)?,
        "from" => {
            query.origin = Some(match value {
                "me" => Origin::Me,
                _ => Origin::Settlement(is_id(value).then(|| SettlementId::from(value))?),
            });
        }
        "view" => query.view = Some(read_view(value)?),
        "at" => query.selected = Some(is_id(value).then(|| HubId::from(value))?),
        _ => return None,
    }
    Some(())
}

fn read_options(query: &mut Query, facet: Facet, value: &str, bad: &mut Vec<BadPart>) {
    for option in value.split(',').filter(|option| !option.is_empty()) {
        let ticked = query.facets.get(&facet).map_or(0, BTreeSet::len);
        if is_id(option) && ticked < MAX_OPTIONS {
            query.facets.entry(facet).or_default().insert(option.to_owned());
        } else if bad.len() < MAX_OPTIONS {
            bad.push(bad_part(facet.key(), option));
        }
    }
}

fn read_view(value: &str) -> Option<MapView> {
    // By the reader of numbers that reads the catalogue: the standard one brings a table of 10 kB.
    let mut numbers = value.split(',').map(|part| serde_json::from_str::<f64>(part).ok());
    let (lat, lon, zoom) = (numbers.next()??, numbers.next()??, numbers.next()??);
    if numbers.next().is_some() || !(0.0..=MAX_ZOOM).contains(&zoom) {
        return None;
    }
    Some(rounded(MapView { center: GeoPoint::new(lat, lon)?, zoom }))
}

/// A view as it stands in an address: the centre to some ten metres, the zoom to a hundredth.
pub fn rounded(view: MapView) -> MapView {
    // Adding zero turns −0 into 0, which would be written with a sign.
    let to = |number: f64, parts: f64| (number * parts).round() / parts + 0.0;
    MapView {
        center: GeoPoint { lat: to(view.center.lat, 1e4), lon: to(view.center.lon, 1e4) },
        zoom: to(view.zoom, 100.0),
    }
}

/// Writes a query as the part of an address behind `?`, without that sign; empty for a query that asks nothing.
pub fn write_query(query: &Query) -> String {
    let mut text = String::new();
    let mut add = |key: &str, value: &str| {
        if !text.is_empty() {
            text.push('&');
        }
        text.push_str(key);
        text.push('=');
        text.push_str(value);
    };
    if !query.words.is_empty() {
        let words: String = query.words.chars().take(MAX_WORDS).collect();
        add("q", &encoded(&words));
    }
    for (facet, options) in &query.facets {
        // The comma between options may stand as it is in this part of an address, and is easier to read.
        let options: Vec<String> = options.iter().map(|option| encoded(option)).collect();
        if !options.is_empty() {
            add(facet.key(), &options.join(","));
        }
    }
    if query.sort != Sort::default() {
        add("sort", query.sort.key());
    }
    if query.in_view {
        add("in-view", "1");
    }
    match &query.origin {
        None => {}
        Some(Origin::Me) => add("from", "me"),
        Some(Origin::Settlement(id)) => add("from", &encoded(id.as_str())),
    }
    if let Some(view) = query.view {
        let MapView { center, zoom } = rounded(view);
        add("view", &format!("{},{},{zoom}", center.lat, center.lon));
    }
    if let Some(hub) = &query.selected {
        add("at", &encoded(hub.as_str()));
    }
    text
}

/// Takes out of a query what the catalogue does not know, and names it. A hub's former id becomes its id. `settlements`
/// says whether the gazetteer has an id (always yes while it has not come).
pub fn check_query(query: &mut Query, catalogue: &Catalogue, settlements: impl Fn(&str) -> bool) -> Vec<BadPart> {
    let mut bad = Vec::new();
    for (facet, options) in &mut query.facets {
        options.retain(|option| {
            let known = is_option(catalogue, *facet, option);
            if !known {
                bad.push(bad_part(facet.key(), option));
            }
            known
        });
    }
    query.facets.retain(|_, options| !options.is_empty());
    if let Some(Origin::Settlement(id)) = &query.origin
        && !settlements(id.as_str())
    {
        bad.push(bad_part("from", id.as_str()));
        query.origin = None;
    }
    if let Some(id) = &query.selected {
        match catalogue.find(id.as_str()) {
            Found::Here(_) => {}
            Found::Moved(hub) => query.selected = Some(hub.id.clone()),
            Found::Unknown => {
                bad.push(bad_part("at", id.as_str()));
                query.selected = None;
            }
        }
    }
    bad
}

fn is_option(catalogue: &Catalogue, facet: Facet, option: &str) -> bool {
    let words = &catalogue.vocabulary;
    match facet {
        Facet::Offering => words.offerings.contains_key(option),
        Facet::Kind => HubKind::parse(option).is_some(),
        Facet::Region => [Facet::ABROAD, Facet::UNPLACED].contains(&option) || words.regions.contains_key(option),
        Facet::City => words.cities.contains_key(option),
        Facet::Cluster => words.clusters.contains_key(option),
        Facet::Status => StatusKind::parse(option).is_some(),
        Facet::Freshness => Freshness::parse(option).is_some(),
    }
}
