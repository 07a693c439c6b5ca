//! Reads the five files of the catalogue. A record that cannot be shown is skipped, a part that cannot be shown is left
//! out, and either is named; the rest is kept.

use std::borrow::Borrow;
use std::collections::{BTreeMap, HashSet};

use serde_json::{Map, Value};

use super::fields::{self, Fields, Lint, Notes, Spot};
use super::{FACTS, HUBS, List, PROJECTS, ProblemKind, Read, ReadError, SOURCES, Severity, VOCABULARY, file};
use crate::domain::{
    About, Amount, Catalogue, City, ClusterId, CountryId, Fact, FactId, FactValue, Figure, FigureId, Found, Funding,
    Hub, HubId, HubKind, Labels, Money, Offering, PartOf, PartialDate, Partner, Place, Precision, Project, ProjectId,
    Qualifier, Region, RegionId, Source, SourceId, Stage, StageId, Status, StatusKind, Text, UnitId, Vocabulary,
};

/// What `hubs.json` holds.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct HubsFile {
    /// The day the catalogue was made.
    pub updated: Option<PartialDate>,
    /// The hubs, in the order of the file.
    pub hubs: Vec<Hub>,
}

/// Reads `vocabulary.json`.
pub fn read_vocabulary(bytes: &[u8]) -> Read<Vocabulary> {
    vocabulary(bytes, None)
}

/// Reads `hubs.json`, whose ids are words of the vocabulary.
pub fn read_hubs(bytes: &[u8], vocabulary: &Vocabulary) -> Read<HubsFile> {
    hubs(bytes, vocabulary, None)
}

/// Reads `sources.json`.
pub fn read_sources(bytes: &[u8]) -> Read<Vec<Source>> {
    sources(bytes, None)
}

/// Reads `projects.json`.
pub fn read_projects(bytes: &[u8], vocabulary: &Vocabulary) -> Read<Vec<Project>> {
    projects(bytes, vocabulary, None)
}

/// Reads `facts.json`, whose statements are about the hubs of `catalogue`, these projects, a region or the country.
pub fn read_facts(bytes: &[u8], catalogue: &Catalogue, projects: &[Project]) -> Read<Vec<Fact>> {
    facts(bytes, catalogue, projects, None)
}

pub(super) fn vocabulary(bytes: &[u8], lint: Option<Lint>) -> Read<Vocabulary> {
    let map = file::open(bytes, "togys-vocabulary")?;
    let mut notes = Notes::new(VOCABULARY, lint);
    let mut head = Fields::head(&map);
    let (it, at) = (&mut head, &mut notes);
    let kinds = keyed(it, at, "kinds", &HubKind::ALL.map(HubKind::key));
    let statuses = keyed(it, at, "statuses", &StatusKind::ALL.map(StatusKind::key));
    let precisions = keyed(it, at, "precisions", &Precision::ALL.map(Precision::key));
    let offerings = labels(it, at, "offerings");
    let clusters = labels(it, at, "clusters");
    let stages = labels(it, at, "stages");
    let units = labels(it, at, "units");
    let figures = labels(it, at, "figures");
    let countries = labels(it, at, "countries");
    let regions = entries(it, at, "regions", region);
    let cities = entries(it, at, "cities", |value, spot| city(value, spot, &regions, &countries));
    notes.leave();
    let synonyms = head.list(&mut notes, "synonyms", phrases);
    head.finish(&mut notes);
    let vocabulary = Vocabulary {
        kinds,
        statuses,
        precisions,
        offerings,
        clusters,
        stages,
        units,
        figures,
        countries,
        regions,
        cities,
        synonyms,
    };
    Ok((vocabulary, notes.finish(bytes)))
}

pub(super) fn hubs(bytes: &[u8], vocabulary: &Vocabulary, lint: Option<Lint>) -> Read<HubsFile> {
    let map = file::open(bytes, "togys-hubs")?;
    let mut notes = Notes::new(HUBS, lint);
    let mut head = Fields::head(&map);
    let updated = head.need(&mut notes, "updated", fields::date);
    let hubs = records(&map, &mut head, &mut notes, "hubs", |it, id, notes| hub(it, id, notes, vocabulary))?;
    head.finish(&mut notes);
    Ok((HubsFile { updated, hubs }, notes.finish(bytes)))
}

pub(super) fn sources(bytes: &[u8], lint: Option<Lint>) -> Read<Vec<Source>> {
    let map = file::open(bytes, "togys-sources")?;
    let mut notes = Notes::new(SOURCES, lint);
    let mut head = Fields::head(&map);
    let sources = records(&map, &mut head, &mut notes, "sources", source)?;
    head.finish(&mut notes);
    Ok((sources, notes.finish(bytes)))
}

pub(super) fn projects(bytes: &[u8], vocabulary: &Vocabulary, lint: Option<Lint>) -> Read<Vec<Project>> {
    let map = file::open(bytes, "togys-projects")?;
    let mut notes = Notes::new(PROJECTS, lint);
    let mut head = Fields::head(&map);
    let projects =
        records(&map, &mut head, &mut notes, "projects", |it, id, notes| project(it, id, notes, vocabulary))?;
    head.finish(&mut notes);
    Ok((projects, notes.finish(bytes)))
}

pub(super) fn facts(bytes: &[u8], catalogue: &Catalogue, projects: &[Project], lint: Option<Lint>) -> Read<Vec<Fact>> {
    let map = file::open(bytes, "togys-facts")?;
    let mut notes = Notes::new(FACTS, lint);
    let mut head = Fields::head(&map);
    let projects: HashSet<&str> = projects.iter().map(|project| project.id.as_str()).collect();
    let facts =
        records(&map, &mut head, &mut notes, "facts", |it, id, notes| fact(it, id, notes, catalogue, &projects))?;
    head.finish(&mut notes);
    Ok((facts, notes.finish(bytes)))
}

/// Reads the list of a file's records; each knows its id before anything else, so that its problems can be named.
pub(super) fn records<T, Id: for<'t> From<&'t str> + Clone + std::hash::Hash + Eq + std::fmt::Display>(
    map: &Map<String, Value>,
    head: &mut Fields<'_>,
    notes: &mut Notes,
    section: &'static str,
    mut read: impl FnMut(&mut Fields<'_>, Id, &mut Notes) -> Option<T>,
) -> Result<Vec<T>, ReadError> {
    head.get(section);
    let Some(Value::Array(items)) = map.get(section) else {
        return Err(ReadError::NoRecords { field: section });
    };
    let mut seen = HashSet::new();
    let mut records = Vec::with_capacity(items.len());
    for (index, item) in items.iter().enumerate() {
        notes.enter(section, index.to_string(), format!("#{}", index + 1));
        let Some(mut fields) = Fields::of(item, &mut notes.spot("", Severity::Skipped)) else { continue };
        let Some(id) = fields.need(notes, "id", fields::id::<Id>) else { continue };
        notes.enter(section, index.to_string(), id.to_string());
        if !seen.insert(id.clone()) {
            notes.spot("id", Severity::Skipped).say(ProblemKind::DuplicateId);
            continue;
        }
        let record = read(&mut fields, id, notes);
        fields.finish(notes);
        records.extend(record);
    }
    notes.leave();
    Ok(records)
}

/// Reads an object whose keys are ids.
// Not inlined: what is compiled for ids of labels is the same each time, and only whole functions are found to be the same.
#[inline(never)]
pub(super) fn entries<Id: for<'t> From<&'t str> + Ord, T>(
    head: &mut Fields<'_>,
    notes: &mut Notes,
    section: &'static str,
    read: impl Fn(&Value, &mut Spot<'_>) -> Option<T>,
) -> BTreeMap<Id, T> {
    notes.leave();
    let Some(value) = head.need(notes, section, |value, _| Some(value)) else { return BTreeMap::new() };
    let Value::Object(map) = value else {
        notes.spot(section, Severity::Kept).wrong_type("an object of ids { … }", value);
        return BTreeMap::new();
    };
    let mut entries = BTreeMap::new();
    for (key, value) in map {
        notes.enter(section, key.clone(), format!("{section}.{key}"));
        let mut spot = notes.spot("", Severity::Skipped);
        if !fields::is_id(key) {
            spot.say(ProblemKind::BadId { found: key.chars().take(60).collect() });
        } else if let Some(entry) = read(value, &mut spot) {
            entries.insert(Id::from(key), entry);
        }
    }
    entries
}

fn labels<Id: for<'t> From<&'t str> + Ord>(
    head: &mut Fields<'_>,
    notes: &mut Notes,
    section: &'static str,
) -> Labels<Id> {
    entries(head, notes, section, fields::text)
}

/// Reads a group of phrases that say the same; one alone says nothing.
fn phrases(value: &Value, spot: &mut Spot<'_>) -> Option<Vec<String>> {
    match value {
        Value::Array(items) if items.len() > 1 => {
            let items = items.iter().enumerate();
            Some(items.filter_map(|(at, item)| fields::line(item, &mut spot.below(&at.to_string()))).collect())
        }
        other => {
            spot.wrong_type("a list of two phrases or more [ … ]", other);
            None
        }
    }
}

/// Reads the labels of ids that the program itself knows: no other can be added, and none should lack.
fn keyed(
    head: &mut Fields<'_>,
    notes: &mut Notes,
    section: &'static str,
    known: &[&'static str],
) -> BTreeMap<String, Text> {
    let labels: BTreeMap<String, Text> = entries(head, notes, section, fields::text);
    notes.leave();
    for key in labels.keys().filter(|key| !known.contains(&key.as_str())) {
        let nearest = fields::nearest(key, known.iter().copied());
        notes.spot(format!("{section}.{key}"), Severity::Kept).say(ProblemKind::UnknownField { nearest });
    }
    for key in known.iter().filter(|key| !labels.contains_key(**key)) {
        notes.spot(format!("{section}.{key}"), Severity::Kept).say(ProblemKind::Missing);
    }
    labels
}

fn region(value: &Value, spot: &mut Spot<'_>) -> Option<Region> {
    let mut it = Fields::of(value, spot)?;
    let name = it.need(spot.notes(), "name", fields::text);
    let short = it.want(spot.notes(), "short", fields::text);
    it.finish(spot.notes());
    let name = name?;
    Some(Region { short: short.unwrap_or_else(|| name.clone()), name })
}

fn city(
    value: &Value,
    spot: &mut Spot<'_>,
    regions: &BTreeMap<RegionId, Region>,
    countries: &Labels<CountryId>,
) -> Option<City> {
    let mut it = Fields::of(value, spot)?;
    let name = it.need(spot.notes(), "name", fields::text);
    let region = it.want(spot.notes(), "region", |v, s| in_labels(v, s, List::Regions, regions));
    let country = it.want(spot.notes(), "country", |v, s| in_labels(v, s, List::Countries, countries));
    let lat = it.need(spot.notes(), "lat", fields::number);
    let lon = it.need(spot.notes(), "lon", fields::number);
    it.finish(spot.notes());
    Some(City { name: name?, region, country, point: fields::point(lat?, lon?, spot)? })
}

/// An id that is a key of `labels`.
pub(super) fn in_labels<Id, T>(value: &Value, spot: &mut Spot<'_>, list: List, labels: &BTreeMap<Id, T>) -> Option<Id>
where
    Id: for<'t> From<&'t str> + Ord + Borrow<str>,
{
    fields::word(value, spot, list, |key| labels.contains_key(key), || labels.keys().map(|id| id.borrow()).collect())
}

fn hub(it: &mut Fields<'_>, id: HubId, notes: &mut Notes, words: &Vocabulary) -> Option<Hub> {
    let kind = it.need(notes, "kind", |v, s| fields::one_of(v, s, List::Kinds, &HubKind::ALL, HubKind::key));
    let name = it.need(notes, "name", fields::text);
    let aliases = it.list(notes, "aliases", fields::line);
    let former_ids = it.list(notes, "formerIds", fields::id);
    let parent = it.want(notes, "parent", fields::id);
    let status = match it.get("status") {
        Some(value) => status(value, &mut notes.spot("status", Severity::Kept)),
        None => {
            notes.spot("status", Severity::Kept).say(ProblemKind::Missing);
            None
        }
    };
    let founded = it.want(notes, "founded", fields::year);
    let place = it.want(notes, "place", |v, s| place(v, s, words));
    let clusters = it.list(notes, "clusters", |v, s| in_labels(v, s, List::Clusters, &words.clusters));
    let offerings = it.list(notes, "offerings", |v, s| offering(v, s, words));
    let figures = it.list(notes, "figures", |v, s| figure(v, s, words));
    let partners = it.list(notes, "partners", |v, s| partner(v, s, words));
    let website = it.want(notes, "website", fields::url);
    let note = it.want(notes, "note", fields::text);
    let sources = source_ids(it, notes);
    Some(Hub {
        id,
        kind: kind?,
        name: name?,
        aliases,
        former_ids,
        parent,
        status: status.unwrap_or(Status { kind: StatusKind::Unknown, as_of: None }),
        founded,
        place: place.unwrap_or_default(),
        clusters,
        offerings,
        figures,
        partners,
        website,
        note,
        sources,
    })
}

/// The sources of a record. One without any is shown, but says something that nobody can look up.
pub(super) fn source_ids(it: &mut Fields<'_>, notes: &mut Notes) -> Vec<SourceId> {
    let sources = it.list(notes, "sources", fields::id);
    if sources.is_empty() {
        notes.spot("sources", Severity::Wrong).say(ProblemKind::Missing);
    }
    sources
}

fn status(value: &Value, spot: &mut Spot<'_>) -> Option<Status> {
    let mut it = Fields::of(value, spot)?;
    let notes = spot.notes();
    let kind = it.need(notes, "is", |v, s| fields::one_of(v, s, List::Statuses, &StatusKind::ALL, StatusKind::key));
    let as_of = it.want(notes, "asOf", fields::date);
    it.finish(notes);
    Some(Status { kind: kind?, as_of })
}

fn place(value: &Value, spot: &mut Spot<'_>, words: &Vocabulary) -> Option<Place> {
    let mut it = Fields::of(value, spot)?;
    let notes = spot.notes();
    let region = it.want(notes, "region", |v, s| in_labels(v, s, List::Regions, &words.regions));
    let city = it.want(notes, "city", |v, s| in_labels(v, s, List::Cities, &words.cities));
    let country = it.want(notes, "country", |v, s| in_labels(v, s, List::Countries, &words.countries));
    let halves = ["lat", "lon", "precision"].map(|name| it.get(name).is_some());
    let lat = it.want(notes, "lat", fields::number);
    let lon = it.want(notes, "lon", fields::number);
    let precision =
        it.want(notes, "precision", |v, s| fields::one_of(v, s, List::Precisions, &Precision::ALL, Precision::key));
    it.finish(notes);
    if halves != [false; 3] && halves != [true; 3] {
        spot.say(ProblemKind::HalfPoint);
    }
    let point = match (lat, lon, precision) {
        (Some(lat), Some(lon), Some(precision)) => fields::point(lat, lon, spot).map(|point| (point, precision)),
        _ => None,
    };
    Some(Place { region, city, country, point })
}

fn offering(value: &Value, spot: &mut Spot<'_>, words: &Vocabulary) -> Option<Offering> {
    let mut it = Fields::of(value, spot)?;
    let notes = spot.notes();
    let kind = it.need(notes, "kind", |v, s| in_labels(v, s, List::Offerings, &words.offerings));
    let name = it.need(notes, "name", fields::text);
    let source = it.need(notes, "source", fields::id);
    it.finish(notes);
    Some(Offering { kind: kind?, name: name?, source: source? })
}

fn figure(value: &Value, spot: &mut Spot<'_>, words: &Vocabulary) -> Option<Figure> {
    let mut it = Fields::of(value, spot)?;
    let notes = spot.notes();
    let of = it.need(notes, "of", |v, s| in_labels::<FigureId, _>(v, s, List::Figures, &words.figures));
    let amount = amount_fields(&mut it, notes, words);
    let years = it.want(notes, "year", fields::years);
    let source = it.need(notes, "source", fields::id);
    it.finish(notes);
    let Amount { value, unit, qualifier } = amount?;
    Some(Figure { of: of?, value, unit, qualifier, years, source: source? })
}

fn amount(value: &Value, spot: &mut Spot<'_>, words: &Vocabulary) -> Option<Amount> {
    let mut it = Fields::of(value, spot)?;
    let amount = amount_fields(&mut it, spot.notes(), words);
    it.finish(spot.notes());
    amount
}

fn amount_fields(it: &mut Fields<'_>, notes: &mut Notes, words: &Vocabulary) -> Option<Amount> {
    let value = it.need(notes, "value", fields::number);
    let unit = it.need(notes, "unit", |v, s| in_labels::<UnitId, _>(v, s, List::Units, &words.units));
    let qualifier = it.want(notes, "qualifier", qualifier);
    Some(Amount { value: value?, unit: unit?, qualifier })
}

fn qualifier(value: &Value, spot: &mut Spot<'_>) -> Option<Qualifier> {
    fields::one_of(value, spot, List::Qualifiers, &Qualifier::ALL, Qualifier::key)
}

fn partner(value: &Value, spot: &mut Spot<'_>, words: &Vocabulary) -> Option<Partner> {
    let mut it = Fields::of(value, spot)?;
    let notes = spot.notes();
    let name = it.need(notes, "name", fields::text);
    let country = it.want(notes, "country", |v, s| in_labels(v, s, List::Countries, &words.countries));
    let relation = it.need(notes, "relation", fields::text);
    let source = it.need(notes, "source", fields::id);
    it.finish(notes);
    Some(Partner { name: name?, country, relation: relation?, source: source? })
}

fn source(it: &mut Fields<'_>, id: SourceId, notes: &mut Notes) -> Option<Source> {
    let title = it.need(notes, "title", fields::line);
    let title_derived = it.want(notes, "titleDerived", fields::flag).unwrap_or(false);
    let publisher = it.want(notes, "publisher", fields::line);
    let date = it.want(notes, "date", fields::date);
    let lang = it.need(notes, "lang", fields::id::<String>);
    let url = it.want(notes, "url", fields::url);
    let copy = it.want(notes, "copy", fields::url);
    let core = it.want(notes, "core", fields::flag).unwrap_or(false);
    Some(Source { id, title: title?, title_derived, publisher, date, lang: lang?, url, copy, core })
}

fn project(it: &mut Fields<'_>, id: ProjectId, notes: &mut Notes, words: &Vocabulary) -> Option<Project> {
    let title = it.need(notes, "title", fields::text);
    let owner = it.want(notes, "owner", fields::id);
    let regions = it.list(notes, "regions", |v, s| in_labels(v, s, List::Regions, &words.regions));
    let count = it.want(notes, "count", fields::count);
    let industry = it.need(notes, "industry", |v, s| in_labels::<ClusterId, _>(v, s, List::Clusters, &words.clusters));
    let stage = it.need(notes, "stage", |v, s| stage(v, s, words));
    let amount_kzt = it.want(notes, "amount", |v, s| amount(v, s, words));
    let other_amount = it.want(notes, "otherAmount", |v, s| amount(v, s, words));
    let funding = funding(it, notes, amount_kzt.is_some() || other_amount.is_some());
    let years = it.want(notes, "years", fields::years);
    let note = it.want(notes, "note", fields::text);
    let sources = source_ids(it, notes);
    Some(Project {
        id,
        title: title?,
        owner,
        regions,
        count: count.unwrap_or(1),
        industry: industry?,
        stage: stage?,
        amount: amount_kzt,
        other_amount,
        funding,
        years,
        note,
        sources,
    })
}

/// Reads what a sum of money is. Money of a project that does not say it would be added to nothing, so that is a fault.
fn funding(it: &mut Fields<'_>, notes: &mut Notes, must: bool) -> Option<Funding> {
    let kind = |v: &Value, s: &mut Spot<'_>| fields::one_of(v, s, List::Money, &Money::ALL, Money::key);
    if must && it.get("money").is_none() {
        notes.spot("money", Severity::Wrong).say(ProblemKind::Missing);
    }
    let money = it.want(notes, "money", kind);
    let surely = it.want(notes, "partOf", fields::id);
    let perhaps = it.want(notes, "perhapsPartOf", fields::id);
    let per_year = it.want(notes, "perYear", fields::flag).unwrap_or(false);
    let part_of = match (surely, perhaps) {
        (Some(whole), _) => Some(PartOf { whole, sure: true }),
        (None, perhaps) => perhaps.map(|whole| PartOf { whole, sure: false }),
    };
    Some(Funding { money: money?, part_of, per_year })
}

fn stage(value: &Value, spot: &mut Spot<'_>, words: &Vocabulary) -> Option<Stage> {
    let mut it = Fields::of(value, spot)?;
    let notes = spot.notes();
    let is = it.need(notes, "is", |v, s| in_labels::<StageId, _>(v, s, List::Stages, &words.stages));
    let text = it.need(notes, "text", fields::text);
    it.finish(notes);
    Some(Stage { is: is?, text: text? })
}

fn fact(
    it: &mut Fields<'_>,
    id: FactId,
    notes: &mut Notes,
    catalogue: &Catalogue,
    projects: &HashSet<&str>,
) -> Option<Fact> {
    let about = it.need(notes, "about", |v, s| about(v, s, catalogue, projects));
    let statement = it.need(notes, "statement", fields::text);
    let value = it.want(notes, "value", |v, s| match v {
        Value::String(_) => fields::line(v, s).map(FactValue::Words),
        _ => fields::number(v, s).map(FactValue::Number),
    });
    let unit = it.want(notes, "unit", |v, s| in_labels(v, s, List::Units, &catalogue.vocabulary.units));
    let qualifier = it.want(notes, "qualifier", qualifier);
    let funding = funding(it, notes, false);
    let years = it.want(notes, "year", fields::years);
    let source = it.need(notes, "source", fields::id);
    Some(Fact { id, about: about?, statement: statement?, value, unit, funding, qualifier, years, source: source? })
}

fn about(value: &Value, spot: &mut Spot<'_>, catalogue: &Catalogue, projects: &HashSet<&str>) -> Option<About> {
    let text = value.as_str().unwrap_or_default();
    match catalogue.find(text) {
        Found::Here(hub) | Found::Moved(hub) => return Some(About::Hub(hub.id.clone())),
        Found::Unknown => {}
    }
    if text == "national" {
        Some(About::National)
    } else if projects.contains(text) {
        Some(About::Project(ProjectId::from(text)))
    } else {
        let regions = &catalogue.vocabulary.regions;
        let all = || {
            let hubs = catalogue.hubs().iter().map(|hub| hub.id.as_str());
            hubs.chain(projects.iter().copied()).chain(regions.keys().map(RegionId::as_str)).collect()
        };
        fields::word(value, spot, List::Subjects, |key| regions.contains_key(key), all).map(About::Region)
    }
}
