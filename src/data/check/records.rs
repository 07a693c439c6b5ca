//! How the records of the catalogue fit together: ids that lead somewhere, points in their regions, dates that can be.

use std::collections::{BTreeSet, HashMap, HashSet};

use serde_json::Value;

use super::exhibits::check_exhibits;
use super::indicators::check_indicators;
use super::{Files, Outlines};
use crate::data::fields::{Notes, nearest};
use crate::data::{FACTS, HUBS, List, PROJECTS, Problem, ProblemKind, SOURCES, Severity, VOCABULARY, file};
use crate::domain::{
    About, Catalogue, FactValue, Found, Funding, GeoPoint, Hub, HubId, Indicators, PartOf, PartialDate, SourceId,
};

/// Region borders are approximate (see `public/map/`): a point may lie so far outside.
const BORDER_TOLERANCE_KM: f64 = 25.0;

/// A hub further from the centre of its city is not in it.
const CITY_TOLERANCE_KM: f64 = 60.0;

/// What the checks of one record may look at.
pub(super) struct Context<'a> {
    pub(super) catalogue: &'a Catalogue,
    pub(super) outlines: Option<&'a Outlines>,
    pub(super) has_sources: bool,
    pub(super) complete: bool,
}

pub(super) fn check(context: &Context<'_>, files: &Files<'_>, indicators: &Indicators) -> Vec<Problem> {
    let mut used = Used::default();
    let mut problems = check_hubs(context, files.hubs, &mut used);
    problems.extend(check_projects(context, files.projects, &mut used));
    problems.extend(check_facts(context, files.facts, &mut used));
    problems.extend(check_exhibits(context, files.exhibits, &mut used));
    problems.extend(check_indicators(context, indicators, files.indicators, &mut used));
    problems.extend(check_sources(context, files.sources, &used));
    problems.extend(check_vocabulary(context, files.vocabulary, &used));
    problems
}

/// Every id that something refers to, by its list.
#[derive(Default)]
pub(super) struct Used(HashSet<(List, String)>);

impl Used {
    pub(super) fn mark(&mut self, list: List, id: &str) {
        self.0.insert((list, id.to_owned()));
    }

    fn has(&self, list: List, id: &str) -> bool {
        self.0.contains(&(list, id.to_owned()))
    }
}

/// Where each record of a list stands in its file, by its id.
pub(super) struct Places {
    section: &'static str,
    index: HashMap<String, usize>,
}

impl Places {
    pub(super) fn of(bytes: &[u8], format: &'static str, section: &'static str) -> Places {
        let mut index = HashMap::new();
        if let Ok(map) = file::open(bytes, format)
            && let Some(Value::Array(items)) = map.get(section)
        {
            for (place, item) in items.iter().enumerate() {
                if let Some(id) = item.get("id").and_then(Value::as_str) {
                    index.entry(id.to_owned()).or_insert(place);
                }
            }
        }
        Places { section, index }
    }

    pub(super) fn enter(&self, notes: &mut Notes, id: &str) {
        let place = self.index.get(id).map(usize::to_string).unwrap_or_default();
        notes.enter(self.section, place, id.to_owned());
    }
}

pub(super) fn wrong(notes: &mut Notes, field: impl Into<String>, kind: ProblemKind) {
    notes.spot(field, Severity::Wrong).say(kind);
}

fn advise(notes: &mut Notes, field: impl Into<String>, kind: ProblemKind) {
    notes.spot(field, Severity::Advice).say(kind);
}

fn check_hubs(context: &Context<'_>, bytes: &[u8], used: &mut Used) -> Vec<Problem> {
    let catalogue = context.catalogue;
    let places = Places::of(bytes, "togys-hubs", "hubs");
    let names: HashMap<String, &HubId> = catalogue
        .hubs()
        .iter()
        .flat_map(|hub| hub.name.all().map(move |name| (name.to_lowercase(), &hub.id)))
        .collect();
    let mut notes = Notes::new(HUBS, None);
    let notes_ref = &mut notes;
    let mut former: HashMap<&str, &HubId> = HashMap::new();
    for hub in catalogue.hubs() {
        places.enter(notes_ref, hub.id.as_str());
        mark_words(hub, used);
        for (field, source) in sources_of_hub(hub) {
            check_source(context, notes_ref, field, source, used);
        }
        if let Some(parent) = &hub.parent {
            check_hub_id(catalogue, notes_ref, "parent", parent);
            if let Some(path) = parent_cycle(catalogue, hub) {
                wrong(notes_ref, "parent", ProblemKind::ParentCycle { path });
            }
        }
        check_place(context, notes_ref, hub);
        check_dates(catalogue.updated, notes_ref, hub);
        for (index, id) in hub.former_ids.iter().enumerate() {
            let taken = catalogue.hub(id.as_str()).map(|other| &other.id);
            if let Some(by) = taken.or(former.insert(id.as_str(), &hub.id)) {
                wrong(notes_ref, format!("formerIds[{index}]"), ProblemKind::FormerIdTaken { by: by.to_string() });
            }
        }
        for (index, alias) in hub.aliases.iter().enumerate() {
            if let Some(by) = names.get(&alias.to_lowercase()).filter(|by| **by != &hub.id) {
                wrong(notes_ref, format!("aliases[{index}]"), ProblemKind::AliasTaken { by: by.to_string() });
            }
        }
    }
    notes.finish(bytes)
}

fn mark_words(hub: &Hub, used: &mut Used) {
    let place = &hub.place;
    place.city.iter().for_each(|id| used.mark(List::Cities, id.as_str()));
    place.country.iter().for_each(|id| used.mark(List::Countries, id.as_str()));
    hub.clusters.iter().for_each(|id| used.mark(List::Clusters, id.as_str()));
    hub.offerings.iter().for_each(|it| used.mark(List::Offerings, it.kind.as_str()));
    hub.partners.iter().filter_map(|it| it.country.as_ref()).for_each(|id| used.mark(List::Countries, id.as_str()));
    for figure in &hub.figures {
        used.mark(List::Figures, figure.of.as_str());
        used.mark(List::Units, figure.unit.as_str());
    }
}

/// Every source that a hub names, with the field it stands in.
fn sources_of_hub(hub: &Hub) -> impl Iterator<Item = (String, &SourceId)> {
    let own = hub.sources.iter().enumerate().map(|(index, id)| (format!("sources[{index}]"), id));
    let offerings =
        hub.offerings.iter().enumerate().map(|(index, it)| (format!("offerings[{index}].source"), &it.source));
    let figures = hub.figures.iter().enumerate().map(|(index, it)| (format!("figures[{index}].source"), &it.source));
    let partners = hub.partners.iter().enumerate().map(|(index, it)| (format!("partners[{index}].source"), &it.source));
    own.chain(offerings).chain(figures).chain(partners)
}

pub(super) fn check_source(context: &Context<'_>, notes: &mut Notes, field: String, id: &SourceId, used: &mut Used) {
    used.mark(List::Sources, id.as_str());
    if context.has_sources && context.catalogue.source(id).is_none() {
        let known = context.catalogue.sources().iter().map(|source| source.id.as_str());
        let nearest = nearest(id.as_str(), known).map(str::to_owned);
        wrong(notes, field, ProblemKind::UnknownId { list: List::Sources, found: id.to_string(), nearest });
    }
}

pub(super) fn check_hub_id(catalogue: &Catalogue, notes: &mut Notes, field: &str, id: &HubId) {
    let nearest = match catalogue.find(id.as_str()) {
        Found::Here(_) => return,
        Found::Moved(hub) => Some(hub.id.to_string()),
        Found::Unknown => nearest(id.as_str(), catalogue.hubs().iter().map(|hub| hub.id.as_str())).map(str::to_owned),
    };
    wrong(notes, field, ProblemKind::UnknownId { list: List::Hubs, found: id.to_string(), nearest });
}

/// The way from a hub by its parents back to itself, if there is one.
fn parent_cycle(catalogue: &Catalogue, hub: &Hub) -> Option<Vec<String>> {
    let mut path = vec![hub.id.to_string()];
    let mut seen = HashSet::from([&hub.id]);
    let mut at = hub;
    while let Some(parent) = at.parent.as_ref().and_then(|id| catalogue.hub(id.as_str())) {
        path.push(parent.id.to_string());
        if parent.id == hub.id {
            return Some(path);
        }
        // A circle further up is told at its own hubs.
        if !seen.insert(&parent.id) {
            return None;
        }
        at = parent;
    }
    None
}

fn check_place(context: &Context<'_>, notes: &mut Notes, hub: &Hub) {
    let words = &context.catalogue.vocabulary;
    let place = &hub.place;
    let point = place.point.map(|(point, _)| point);
    if let (Some(region), Some(point)) = (&place.region, point) {
        check_region(context, notes, "place", region.as_str(), point);
    }
    let Some((id, city)) = place.city.as_ref().and_then(|id| Some((id, words.cities.get(id)?))) else { return };
    if let Some(km) = point.map(|point| point.km_to(city.point)).filter(|km| *km > CITY_TOLERANCE_KM) {
        wrong(notes, "place", ProblemKind::FarFromCity { city: id.to_string(), km: km as u32 });
    }
    let elsewhere = match (&place.region, &city.region, &place.country, &city.country) {
        (Some(here), Some(there), ..) if here != there => Some(there.to_string()),
        (_, _, Some(here), Some(there)) if here != there => Some(there.to_string()),
        (Some(_), _, _, Some(there)) => Some(there.to_string()),
        (_, Some(there), Some(_), _) => Some(there.to_string()),
        _ => None,
    };
    if let Some(there) = elsewhere {
        wrong(notes, "place.city", ProblemKind::CityElsewhere { city: id.to_string(), there });
    }
}

fn check_region(context: &Context<'_>, notes: &mut Notes, field: &str, region: &str, point: GeoPoint) {
    let km = context.outlines.and_then(|outlines| outlines.km_outside(region, point));
    if let Some(km) = km.filter(|km| *km > BORDER_TOLERANCE_KM) {
        wrong(notes, field, ProblemKind::OutsideRegion { region: region.to_owned(), km: km as u32 });
    }
}

fn check_dates(updated: Option<PartialDate>, notes: &mut Notes, hub: &Hub) {
    match hub.status.as_of {
        None => advise(notes, "status.asOf", ProblemKind::StatusWithoutDate),
        Some(date) => check_not_future(updated, notes, "status.asOf", date),
    }
    if let Some(year) = hub.founded {
        check_not_future(updated, notes, "founded", PartialDate { year, month: None, day: None });
    }
}

pub(super) fn check_not_future(updated: Option<PartialDate>, notes: &mut Notes, field: &str, found: PartialDate) {
    if let Some(updated) = updated
        && is_after(found, updated)
    {
        wrong(notes, field, ProblemKind::FutureDate { found, updated });
    }
}

/// Whether a date is certainly after another: what one of the two does not say counts as equal.
fn is_after(date: PartialDate, other: PartialDate) -> bool {
    let months = date.month.zip(other.month).unwrap_or_default();
    let days = date.day.zip(other.day).unwrap_or_default();
    (date.year, months.0, days.0) > (other.year, months.1, days.1)
}

fn check_projects(context: &Context<'_>, bytes: &[u8], used: &mut Used) -> Vec<Problem> {
    let places = Places::of(bytes, "togys-projects", "projects");
    let mut notes = Notes::new(PROJECTS, None);
    for project in context.catalogue.projects() {
        places.enter(&mut notes, project.id.as_str());
        used.mark(List::Clusters, project.industry.as_str());
        used.mark(List::Stages, project.stage.is.as_str());
        for amount in [&project.amount, &project.other_amount].into_iter().flatten() {
            used.mark(List::Units, amount.unit.as_str());
        }
        if let Some(owner) = &project.owner {
            check_hub_id(context.catalogue, &mut notes, "owner", owner);
        }
        for (index, source) in project.sources.iter().enumerate() {
            check_source(context, &mut notes, format!("sources[{index}]"), source, used);
        }
        for region in &project.regions {
            used.mark(List::Regions, region.as_str());
        }
        if let Some(funding) = &project.funding {
            if project.amount.is_none() && project.other_amount.is_none() {
                wrong(&mut notes, "amount", ProblemKind::Missing);
            }
            check_whole(context.catalogue, &mut notes, project.id.as_str(), funding);
        }
        if context.catalogue.hub(project.id.as_str()).is_some() {
            // Facts say what they are about by an id alone.
            wrong(&mut notes, "id", ProblemKind::DuplicateId);
        }
    }
    notes.finish(bytes)
}

fn check_facts(context: &Context<'_>, bytes: &[u8], used: &mut Used) -> Vec<Problem> {
    let places = Places::of(bytes, "togys-facts", "facts");
    let mut notes = Notes::new(FACTS, None);
    for fact in context.catalogue.facts() {
        places.enter(&mut notes, fact.id.as_str());
        if let Some(unit) = &fact.unit {
            used.mark(List::Units, unit.as_str());
        }
        if let About::Region(region) = &fact.about {
            used.mark(List::Regions, region.as_str());
        }
        if let Some(funding) = &fact.funding {
            if fact.unit.is_none() || !matches!(fact.value, Some(FactValue::Number(_))) {
                wrong(&mut notes, "value", ProblemKind::Missing);
            }
            check_whole(context.catalogue, &mut notes, fact.id.as_str(), funding);
        }
        check_source(context, &mut notes, "source".to_owned(), &fact.source, used);
    }
    notes.finish(bytes)
}

/// Whether the sum that holds this one is there, and whether the way up from it ends.
fn check_whole(catalogue: &Catalogue, notes: &mut Notes, id: &str, funding: &Funding) {
    let Some(PartOf { whole, sure }) = &funding.part_of else { return };
    let field = if *sure { "partOf" } else { "perhapsPartOf" };
    if catalogue.funding_of(whole.as_str()).is_none() {
        let projects = catalogue.projects().iter().filter(|it| it.funding.is_some()).map(|it| it.id.as_str());
        let facts = catalogue.facts().iter().filter(|it| it.funding.is_some()).map(|it| it.id.as_str());
        let nearest = nearest(whole.as_str(), projects.chain(facts)).map(str::to_owned);
        let found = whole.to_string();
        return wrong(notes, field, ProblemKind::UnknownId { list: List::Records, found, nearest });
    }
    let mut path = vec![id.to_owned()];
    let mut at = Some(funding);
    while let Some(PartOf { whole, .. }) = at.and_then(|funding| funding.part_of.as_ref()) {
        path.push(whole.to_string());
        if whole.as_str() == id {
            return wrong(notes, field, ProblemKind::ParentCycle { path });
        }
        // A circle further up is told at its own records.
        if path.iter().filter(|other| *other == whole.as_str()).count() > 1 {
            return;
        }
        at = catalogue.funding_of(whole.as_str());
    }
}

fn check_sources(context: &Context<'_>, bytes: &[u8], used: &Used) -> Vec<Problem> {
    let places = Places::of(bytes, "togys-sources", "sources");
    let mut notes = Notes::new(SOURCES, None);
    for source in context.catalogue.sources() {
        places.enter(&mut notes, source.id.as_str());
        if let Some(date) = source.date {
            check_not_future(context.catalogue.updated, &mut notes, "date", date);
        }
        if context.complete && !used.has(List::Sources, source.id.as_str()) {
            advise(&mut notes, "", ProblemKind::Unused);
        }
    }
    notes.finish(bytes)
}

fn check_vocabulary(context: &Context<'_>, bytes: &[u8], used: &Used) -> Vec<Problem> {
    let words = &context.catalogue.vocabulary;
    let mut notes = Notes::new(VOCABULARY, None);
    let of_cities: BTreeSet<&str> =
        words.cities.values().filter_map(|city| Some(city.country.as_ref()?.as_str())).collect();
    for (id, city) in &words.cities {
        notes.enter("cities", id.to_string(), format!("cities.{id}"));
        if let Some(region) = &city.region {
            check_region(context, &mut notes, "", region.as_str(), city.point);
        }
    }
    fn ids<'k, Id: AsRef<str> + 'k>(ids: impl Iterator<Item = &'k Id>) -> Vec<&'k str> {
        ids.map(AsRef::as_ref).collect()
    }
    let lists = [
        ("offerings", List::Offerings, ids(words.offerings.keys())),
        ("clusters", List::Clusters, ids(words.clusters.keys())),
        ("stages", List::Stages, ids(words.stages.keys())),
        ("units", List::Units, ids(words.units.keys())),
        ("figures", List::Figures, ids(words.figures.keys())),
        ("countries", List::Countries, ids(words.countries.keys())),
        ("cities", List::Cities, ids(words.cities.keys())),
    ];
    for (section, list, ids) in lists {
        for id in ids {
            let is_used = used.has(list, id) || (list == List::Countries && of_cities.contains(id));
            if context.complete && !is_used {
                notes.enter(section, id.to_owned(), format!("{section}.{id}"));
                advise(&mut notes, "", ProblemKind::Unused);
            }
        }
    }
    notes.finish(bytes)
}
