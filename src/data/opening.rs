//! The opening of the catalogue: what the first view lists of it, in one short file made of `hubs.json` and
//! `vocabulary.json`. It comes from our own command, so its reader is small; where the two files say something else, they hold.

use std::borrow::Borrow;
use std::collections::BTreeMap;
use std::fmt::Display;

use serde_json::{Map, Value};

use super::file::open;
use super::{OPENING, Problem, ProblemKind, Read, ReadError, Severity};
use crate::domain::{
    Catalogue, City, GeoPoint, Hub, HubId, HubKind, Lang, Offering, PartialDate, Place, Precision, Region, SourceId,
    Status, StatusKind, Text, Vocabulary,
};

/// Reads `opening.json` into a catalogue without anything that the first view does not list. A record with anything wrong in
/// it is skipped and named.
pub fn read_opening(bytes: &[u8]) -> Read<Catalogue> {
    let file = open(bytes, "togys-opening")?;
    let mut problems = Vec::new();
    let vocabulary = Vocabulary {
        kinds: entries(&file, &mut problems, "kinds", text)?,
        statuses: entries(&file, &mut problems, "statuses", text)?,
        offerings: entries(&file, &mut problems, "offerings", text)?,
        clusters: entries(&file, &mut problems, "clusters", text)?,
        countries: entries(&file, &mut problems, "countries", text)?,
        regions: entries(&file, &mut problems, "regions", region)?,
        cities: entries(&file, &mut problems, "cities", city)?,
        ..Vocabulary::default()
    };
    let Some(Value::Array(records)) = file.get("hubs") else { return Err(ReadError::NoRecords { field: "hubs" }) };
    let mut hubs = Vec::with_capacity(records.len());
    for record in records {
        match hub(record, &vocabulary) {
            Some(hub) => hubs.push(hub),
            None => problems.push(skipped(record.get("id").and_then(Value::as_str).unwrap_or_default(), "a hub { … }")),
        }
    }
    let updated = file.get("updated").and_then(date);
    Ok((Catalogue::new(updated, vocabulary, hubs), problems))
}

/// A text in up to three languages, at least one, with the languages into which it was translated.
pub(super) fn text(value: &Value) -> Option<Text> {
    let translated = |lang: Lang| {
        let tags = value.get("translated").and_then(Value::as_array);
        tags.is_some_and(|tags| tags.iter().any(|tag| tag.as_str() == Some(lang.key())))
    };
    let words = Lang::ALL.into_iter().filter_map(|lang| Some((lang, value.get(lang.key())?.as_str()?)));
    let text = words.fold(Text::new(), |text, (lang, words)| text.with(lang, words, translated(lang)));
    let has_words = text.all().next().is_some();
    has_words.then_some(text)
}

fn skipped(record: &str, wanted: &'static str) -> Problem {
    Problem {
        file: OPENING,
        line: None,
        record: Some(record.chars().take(60).collect()),
        field: String::new(),
        kind: ProblemKind::WrongType { wanted, found: "something else".to_owned() },
        severity: Severity::Skipped,
    }
}

fn entries<Id: for<'t> From<&'t str> + Ord, T>(
    file: &Map<String, Value>,
    problems: &mut Vec<Problem>,
    field: &'static str,
    read: fn(&Value) -> Option<T>,
) -> Result<BTreeMap<Id, T>, ReadError> {
    let Some(Value::Object(map)) = file.get(field) else { return Err(ReadError::NoRecords { field }) };
    let mut entries = BTreeMap::new();
    for (key, value) in map {
        match read(value) {
            Some(entry) => {
                entries.insert(Id::from(key), entry);
            }
            None => problems.push(skipped(key, field)),
        }
    }
    Ok(entries)
}

fn region(value: &Value) -> Option<Region> {
    Some(Region { name: text(value.get("name")?)?, short: text(value.get("short")?)? })
}

fn city(value: &Value) -> Option<City> {
    Some(City {
        name: text(value.get("name")?)?,
        region: optional(value.get("region"), id)?,
        country: optional(value.get("country"), id)?,
        point: point(value)?,
    })
}

fn hub(value: &Value, words: &Vocabulary) -> Option<Hub> {
    let status = value.get("status")?;
    let offering = |it: &Value| {
        Some(Offering { kind: known(it, &words.offerings)?, name: Text::new(), source: SourceId::from("") })
    };
    Some(Hub {
        id: id::<HubId>(value.get("id")?).filter(|id| super::fields::is_id(id.as_str()))?,
        kind: HubKind::parse(value.get("kind")?.as_str()?)?,
        name: text(value.get("name")?)?,
        aliases: Vec::new(),
        former_ids: Vec::new(),
        parent: None,
        status: Status {
            kind: StatusKind::parse(status.get("is")?.as_str()?)?,
            as_of: optional(status.get("asOf"), date)?,
        },
        founded: None,
        place: optional(value.get("place"), |it| place(it, words))?.unwrap_or_default(),
        clusters: list(value.get("clusters")?, |it| known(it, &words.clusters))?,
        offerings: list(value.get("offerings")?, offering)?,
        figures: Vec::new(),
        partners: Vec::new(),
        website: None,
        note: None,
        sources: Vec::new(),
    })
}

fn place(value: &Value, words: &Vocabulary) -> Option<Place> {
    let precision = |it: &Value| Some((point(value)?, Precision::parse(it.as_str()?)?));
    Some(Place {
        region: optional(value.get("region"), |it| known(it, &words.regions))?,
        city: optional(value.get("city"), |it| known(it, &words.cities))?,
        country: optional(value.get("country"), |it| known(it, &words.countries))?,
        point: optional(value.get("precision"), precision)?,
    })
}

fn point(value: &Value) -> Option<GeoPoint> {
    GeoPoint::new(value.get("lat")?.as_f64()?, value.get("lon")?.as_f64()?)
}

fn date(value: &Value) -> Option<PartialDate> {
    PartialDate::parse(value.as_str()?)
}

fn id<Id: for<'t> From<&'t str>>(value: &Value) -> Option<Id> {
    value.as_str().map(Id::from)
}

fn known<Id, T>(value: &Value, labels: &BTreeMap<Id, T>) -> Option<Id>
where
    Id: for<'t> From<&'t str> + Ord + Borrow<str>,
{
    value.as_str().filter(|key| labels.contains_key(*key)).map(Id::from)
}

fn list<T>(value: &Value, read: impl FnMut(&Value) -> Option<T>) -> Option<Vec<T>> {
    value.as_array()?.iter().map(read).collect()
}

/// What a field holds that may be absent; `None` only where something else stands there.
fn optional<T>(value: Option<&Value>, read: impl FnOnce(&Value) -> Option<T>) -> Option<Option<T>> {
    match value {
        None => Some(None),
        Some(value) => read(value).map(Some),
    }
}

/// What an opening holds of a catalogue: two catalogues of which this is equal are listed alike.
pub fn opening_of(catalogue: &Catalogue) -> Catalogue {
    let words = &catalogue.vocabulary;
    let vocabulary = Vocabulary {
        kinds: words.kinds.clone(),
        statuses: words.statuses.clone(),
        offerings: words.offerings.clone(),
        clusters: words.clusters.clone(),
        countries: words.countries.clone(),
        regions: words.regions.clone(),
        cities: words.cities.clone(),
        ..Vocabulary::default()
    };
    let offering = |it: &Offering| Offering { kind: it.kind.clone(), name: Text::new(), source: SourceId::from("") };
    let hubs = catalogue.hubs().iter().map(|hub| Hub {
        id: hub.id.clone(),
        kind: hub.kind,
        name: hub.name.clone(),
        aliases: Vec::new(),
        former_ids: Vec::new(),
        parent: None,
        status: hub.status,
        founded: None,
        place: hub.place.clone(),
        clusters: hub.clusters.clone(),
        offerings: hub.offerings.iter().map(offering).collect(),
        figures: Vec::new(),
        partners: Vec::new(),
        website: None,
        note: None,
        sources: Vec::new(),
    });
    Catalogue::new(catalogue.updated, vocabulary, hubs.collect())
}

/// The text of `opening.json` for a catalogue: one record a line.
pub fn write_opening(catalogue: &Catalogue) -> String {
    let words = &catalogue.vocabulary;
    let updated = catalogue.updated.map(|date| format!("\"updated\":{},\n", quoted(&date.to_string())));
    let sections = [
        section("kinds", &words.kinds, text_json),
        section("statuses", &words.statuses, text_json),
        section("offerings", &words.offerings, text_json),
        section("clusters", &words.clusters, text_json),
        section("countries", &words.countries, text_json),
        section("regions", &words.regions, |region| {
            object([("name", Some(text_json(&region.name))), ("short", Some(text_json(&region.short)))])
        }),
        section("cities", &words.cities, city_json),
    ];
    let hubs: Vec<String> = catalogue.hubs().iter().map(hub_json).collect();
    format!(
        "{{\n\"$schema\":\"./schema/opening.schema.json\",\n\"format\":\"togys-opening\",\n\"version\":{},\n{}{},\n\"hubs\":[\n{}\n]\n}}\n",
        super::VERSION,
        updated.unwrap_or_default(),
        sections.join(",\n"),
        hubs.join(",\n")
    )
}

fn section<Id: Display, T>(name: &str, entries: &BTreeMap<Id, T>, json: fn(&T) -> String) -> String {
    let entries: Vec<String> =
        entries.iter().map(|(id, entry)| format!("{}:{}", quoted(&id.to_string()), json(entry))).collect();
    format!("{}:{{\n{}\n}}", quoted(name), entries.join(",\n"))
}

fn hub_json(hub: &Hub) -> String {
    let Hub { status, place, .. } = hub;
    let clusters = hub.clusters.iter().map(|id| quoted(id.as_str()));
    let offerings = hub.offerings.iter().map(|offering| quoted(offering.kind.as_str()));
    object([
        ("id", Some(quoted(hub.id.as_str()))),
        ("kind", Some(quoted(hub.kind.key()))),
        ("name", Some(text_json(&hub.name))),
        (
            "status",
            Some(object([
                ("is", Some(quoted(status.kind.key()))),
                ("asOf", status.as_of.map(|date| quoted(&date.to_string()))),
            ])),
        ),
        ("place", (*place != Place::default()).then(|| place_json(place))),
        ("clusters", Some(array(clusters))),
        ("offerings", Some(array(offerings))),
    ])
}

fn place_json(place: &Place) -> String {
    let point = place.point;
    object([
        ("region", place.region.as_ref().map(|id| quoted(id.as_str()))),
        ("city", place.city.as_ref().map(|id| quoted(id.as_str()))),
        ("country", place.country.as_ref().map(|id| quoted(id.as_str()))),
        ("lat", point.map(|(point, _)| number(point.lat))),
        ("lon", point.map(|(point, _)| number(point.lon))),
        ("precision", point.map(|(_, precision)| quoted(precision.key()))),
    ])
}

fn city_json(city: &City) -> String {
    object([
        ("name", Some(text_json(&city.name))),
        ("region", city.region.as_ref().map(|id| quoted(id.as_str()))),
        ("country", city.country.as_ref().map(|id| quoted(id.as_str()))),
        ("lat", Some(number(city.point.lat))),
        ("lon", Some(number(city.point.lon))),
    ])
}

fn text_json(text: &Text) -> String {
    let word = |lang: Lang| (lang.key(), text.get(lang).map(quoted));
    let translated: Vec<String> =
        Lang::ALL.into_iter().filter(|lang| text.is_translated(*lang)).map(|lang| quoted(lang.key())).collect();
    let [kk, ru, en] = Lang::ALL.map(word);
    object([kk, ru, en, ("translated", (!translated.is_empty()).then(|| array(translated.into_iter())))])
}

fn object<const N: usize>(fields: [(&str, Option<String>); N]) -> String {
    let fields: Vec<String> =
        fields.into_iter().filter_map(|(name, json)| Some(format!("{}:{}", quoted(name), json?))).collect();
    format!("{{{}}}", fields.join(","))
}

fn array(items: impl Iterator<Item = String>) -> String {
    format!("[{}]", items.collect::<Vec<_>>().join(","))
}

fn quoted(text: &str) -> String {
    Value::from(text).to_string()
}

fn number(value: f64) -> String {
    Value::from(value).to_string()
}
