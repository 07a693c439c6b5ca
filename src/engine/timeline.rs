//! What happened and what is planned, from every record that has a date: in one order, each as exact as its source; and which hubs
//! stood or were planned in a year, as far as anyone has said.

use crate::domain::{
    About, Catalogue, EventSort, Fact, FactValue, Hub, HubId, PartialDate, Project, SourceId, StatusKind, When, Years,
    order_by,
};

/// What an event is told by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Told {
    /// A hub, by its index, was founded.
    Founded(usize),
    /// A hub, by its index, was planned or being launched at the date of its status.
    Status(usize),
    /// A project, by its index.
    Project(usize),
    /// A fact, by its index.
    Fact(usize),
}

/// Something with a date.
#[derive(Clone, Debug, PartialEq)]
pub struct Event {
    /// Its sort.
    pub sort: EventSort,
    /// When.
    pub when: When,
    /// What tells it.
    pub told: Told,
    /// The hub it is about, where it is about one.
    pub hub: Option<HubId>,
    /// Where it is said.
    pub sources: Vec<SourceId>,
}

/// Units of facts that are money.
const CURRENCIES: [&str; 3] = ["KZT", "USD", "EUR"];
/// Units of facts that say what is to be done.
const PLANS: [&str; 3] = ["plan", "goal", "priority"];
/// Units of facts that say what was decided.
const DECISIONS: [&str; 4] = ["date", "period", "instruction", "governance"];
/// Stages of projects that are still to begin.
const TO_BEGIN: [&str; 4] = ["announced", "planned", "under-review", "agreed"];
/// Stages of projects that have come to what they were for.
const DONE: [&str; 2] = ["operating", "implemented"];

/// Every event of the catalogue, the earliest first; of the same time, the more exact first.
pub fn events(catalogue: &Catalogue) -> Vec<Event> {
    let this_year = catalogue.updated.map_or(u16::MAX, |updated| updated.year);
    let hubs = catalogue.hubs().iter().enumerate().flat_map(|(index, hub)| of_hub(index, hub));
    let projects = catalogue.projects().iter().enumerate();
    let projects = projects.filter_map(|(index, project)| of_project(index, project, this_year));
    let facts = catalogue.facts().iter().enumerate();
    let facts = facts.filter_map(|(index, fact)| of_fact(catalogue, index, fact, this_year));
    let mut events: Vec<Event> = hubs.chain(projects).chain(facts).collect();
    let key = |event: &Event| {
        let (from, to) = event.when.on_axis();
        (from, to - from)
    };
    order_by(&mut events, |a, b| {
        let (a, b) = (key(a), key(b));
        a.0.total_cmp(&b.0).then(a.1.total_cmp(&b.1))
    });
    events
}

fn of_hub(index: usize, hub: &Hub) -> Vec<Event> {
    let event = |sort, when, told| Event { sort, when, told, hub: Some(hub.id.clone()), sources: hub.sources.clone() };
    let founded = hub.founded.map(|year| event(EventSort::Opening, When::years(year, year), Told::Founded(index)));
    let is_coming = matches!(hub.status.kind, StatusKind::Planned | StatusKind::Launching);
    let coming = hub.status.as_of.filter(|_| is_coming);
    let coming = coming.map(|date| event(EventSort::Plan, When::on(date), Told::Status(index)));
    founded.into_iter().chain(coming).collect()
}

fn of_project(index: usize, project: &Project, this_year: u16) -> Option<Event> {
    let Years { first, last } = project.years?;
    let stage = project.stage.is.as_str();
    let sort = if TO_BEGIN.contains(&stage) || first > this_year {
        EventSort::Plan
    } else if stage == "approved" {
        EventSort::Decision
    } else if DONE.contains(&stage) {
        EventSort::Opening
    } else if project.amount.is_some() || project.other_amount.is_some() {
        EventSort::Funding
    } else {
        EventSort::Plan
    };
    let (hub, sources) = (project.owner.clone(), project.sources.clone());
    Some(Event { sort, when: When::years(first, last), told: Told::Project(index), hub, sources })
}

fn of_fact(catalogue: &Catalogue, index: usize, fact: &Fact, this_year: u16) -> Option<Event> {
    let when = when_of(fact)?;
    let unit = fact.unit.as_ref().map_or("", |unit| unit.as_str());
    let sort = if when.from.year > this_year || PLANS.contains(&unit) {
        EventSort::Plan
    } else if CURRENCIES.contains(&unit) {
        EventSort::Funding
    } else if DECISIONS.contains(&unit) {
        EventSort::Decision
    } else {
        EventSort::Report
    };
    let hub = match &fact.about {
        About::Hub(id) => Some(id.clone()),
        About::Project(id) => {
            catalogue.projects().iter().find(|project| project.id == *id).and_then(|project| project.owner.clone())
        }
        About::Region(_) | About::National => None,
    };
    Some(Event { sort, when, told: Told::Fact(index), hub, sources: vec![fact.source.clone()] })
}

/// When a fact was so: the date or span that is its value, before the year in which it was said.
fn when_of(fact: &Fact) -> Option<When> {
    let unit = fact.unit.as_ref().map_or("", |unit| unit.as_str());
    let stated = match &fact.value {
        Some(FactValue::Words(words)) => {
            let date = PartialDate::parse(words).map(When::on);
            date.or_else(|| Years::parse(words).map(|years| When::years(years.first, years.last)))
        }
        Some(FactValue::Number(year)) if unit == "year" && (1000.0..10_000.0).contains(year) => {
            Some(When::years(*year as u16, *year as u16))
        }
        _ => None,
    };
    stated.or_else(|| fact.years.map(|years| When::years(years.first, years.last)))
}

/// The first and the last year of these events.
pub fn span(events: &[Event]) -> Option<Years> {
    let first = events.iter().map(|event| event.when.from.year).min()?;
    let last = events.iter().map(|event| event.when.to.year).max()?;
    Some(Years { first, last })
}

/// The hubs in one year, by index.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct HubsInYear {
    /// Those that stand, by the year of their founding or because a source of that year or before says so.
    pub stand: Vec<usize>,
    /// Those that are planned or being launched, by a source of that year or before.
    pub planned: Vec<usize>,
    /// Those of which the first word is from a later year: nobody says here whether they stood.
    pub later: Vec<usize>,
    /// Those without any date, and those that are closed or of unknown state.
    pub undated: Vec<usize>,
}

/// Which hubs stood or were planned in a year, as far as the catalogue can tell. Nothing is concluded from silence.
pub fn hubs_in(catalogue: &Catalogue, year: u16) -> HubsInYear {
    let mut answer = HubsInYear::default();
    for (index, hub) in catalogue.hubs().iter().enumerate() {
        let stated = hub.status.as_of.map(|date| date.year);
        let known_since = match hub.status.kind {
            StatusKind::Operating => hub.founded.or(stated),
            StatusKind::Planned | StatusKind::Launching => stated,
            StatusKind::Closed => hub.founded.filter(|_| stated.is_some_and(|closed| year < closed)),
            StatusKind::Unknown => None,
        };
        let list = match (known_since, hub.status.kind) {
            (None, _) => &mut answer.undated,
            (Some(since), _) if since > year => &mut answer.later,
            (Some(_), StatusKind::Planned | StatusKind::Launching) => &mut answer.planned,
            (Some(_), _) => &mut answer.stand,
        };
        list.push(index);
    }
    answer
}

/// Where an event is drawn: how far along the axis, and in which row of its lane.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Mark {
    /// The event, by its index.
    pub event: usize,
    /// Its start along the axis, 0 to 1.
    pub from: f64,
    /// Its end; the start again for a day.
    pub to: f64,
    /// The row in the lane of its sort, from 0.
    pub row: usize,
}

/// An axis of years. What lies before its knee is pressed together, since little is known of it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Axis {
    /// The first year.
    pub first: u16,
    /// The year from which every year has the same room.
    pub knee: u16,
    /// The last year.
    pub last: u16,
}

/// The part of the axis that the years before the knee share.
const PRESSED: f64 = 0.12;

impl Axis {
    /// The axis of these years, with the same room for each year from `knee` on.
    pub fn new(years: Years, knee: u16) -> Axis {
        Axis { first: years.first, knee: knee.clamp(years.first, years.last), last: years.last }
    }

    /// Where a moment stands, 0 to 1.
    pub fn place(self, moment: f64) -> f64 {
        let (first, knee, end) = (f64::from(self.first), f64::from(self.knee), f64::from(self.last) + 1.0);
        let moment = moment.clamp(first, end);
        let pressed = if knee > first { PRESSED } else { 0.0 };
        if moment < knee {
            pressed * (moment - first) / (knee - first)
        } else {
            pressed + (1.0 - pressed) * (moment - knee) / (end - knee)
        }
    }
}

/// The events of one sort laid out so that none covers another; with the number of rows. `gap` is the least distance between two
/// in a row, `least` the least length of one, as parts of the axis.
pub fn lay_out(events: &[Event], sort: EventSort, axis: Axis, least: f64, gap: f64) -> (Vec<Mark>, usize) {
    let mut ends: Vec<f64> = Vec::new();
    let mut marks = Vec::new();
    for (index, event) in events.iter().enumerate().filter(|(_, event)| event.sort == sort) {
        let (from, to) = event.when.on_axis();
        let (from, to) = (axis.place(from), axis.place(to));
        let taken = to.max(from + least);
        let row = ends.iter().position(|end| end + gap <= from).unwrap_or(ends.len());
        match ends.get_mut(row) {
            Some(end) => *end = taken,
            None => ends.push(taken),
        }
        marks.push(Mark { event: index, from, to, row });
    }
    (marks, ends.len())
}
