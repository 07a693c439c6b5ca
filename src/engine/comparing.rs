//! Hubs side by side: a fixed list of rows, what each hub has in each of them, what not all of them have, and which rows differ.
//! The order of the hubs changes the order of the columns and nothing else.

use std::collections::BTreeSet;

use super::dossier::{FigureGroup, Unknown, called, figure_groups, sources_of, unknowns};
use crate::domain::{Catalogue, ClusterId, Found, GeoPoint, Hub, HubId, OfferingId, Precision, ProjectId, SourceId};

/// What a decision looks at.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Row {
    /// What it does for others.
    Offerings,
    /// Its industries.
    Clusters,
    /// Its status and the date of that.
    Status,
    /// Where it is and how exactly that is known.
    Place,
    /// How far away it is.
    Distance,
    /// Its numbers.
    Figures,
    /// What it carries out.
    Projects,
    /// Whom it works with.
    Partners,
    /// What nobody knows of it.
    Unknown,
}

impl Row {
    /// Every row, in the order in which they are shown: what a decision needs first.
    pub const ALL: [Row; 9] = [
        Row::Offerings,
        Row::Clusters,
        Row::Status,
        Row::Place,
        Row::Distance,
        Row::Figures,
        Row::Projects,
        Row::Partners,
        Row::Unknown,
    ];

    /// The id in CSS and tests.
    pub const fn key(self) -> &'static str {
        match self {
            Row::Offerings => "offerings",
            Row::Clusters => "clusters",
            Row::Status => "status",
            Row::Place => "place",
            Row::Distance => "distance",
            Row::Figures => "figures",
            Row::Projects => "projects",
            Row::Partners => "partners",
            Row::Unknown => "unknown",
        }
    }
}

/// One thing that a hub has in a row.
#[derive(Clone, Debug, PartialEq)]
pub enum Item {
    /// A kind of offering.
    Offering(OfferingId),
    /// An industry.
    Cluster(ClusterId),
    /// Its status.
    Status,
    /// Its place.
    Place,
    /// How far it is in kilometres, and whether that is a guess because only its region is known.
    Distance(f64, bool),
    /// Numbers of the same thing, by their place among the hub's groups of figures.
    Figures(usize),
    /// A project.
    Project(ProjectId),
    /// A partner, by its place in the record.
    Partner(usize),
    /// Something that is not known.
    Unknown(Unknown),
}

/// An item, and whether every hub of the comparison has the same.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    /// The item.
    pub item: Item,
    /// Whether all of them have it.
    pub shared: bool,
}

/// One row of a comparison.
#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    /// Which row.
    pub row: Row,
    /// What each hub has in it, in the order of the hubs; nothing is known where a cell is empty.
    pub cells: Vec<Vec<Entry>>,
    /// Whether the hubs are not all the same in it.
    pub differs: bool,
}

/// The rows of these hubs, by index; distances are measured from `origin` where that is known, else there is no such row.
pub fn compare(catalogue: &Catalogue, hubs: &[usize], origin: Option<GeoPoint>) -> Vec<Line> {
    let hubs: Vec<&Hub> = hubs.iter().filter_map(|index| catalogue.hubs().get(*index)).collect();
    let rows = Row::ALL.into_iter().filter(|row| *row != Row::Distance || origin.is_some());
    rows.map(|row| {
        let cells: Vec<Vec<(String, Item)>> = hubs.iter().map(|hub| items(catalogue, hub, row, origin)).collect();
        line(row, cells)
    })
    .collect()
}

fn line(row: Row, cells: Vec<Vec<(String, Item)>>) -> Line {
    let signs: Vec<BTreeSet<String>> =
        cells.iter().map(|cell| cell.iter().map(|(sign, _)| sign.clone()).collect()).collect();
    let differs = signs.iter().any(|sign| Some(sign) != signs.first());
    let is_shared = |sign: &String| signs.iter().all(|all| all.contains(sign));
    let cell = |cell: Vec<(String, Item)>| {
        cell.into_iter().map(|(sign, item)| Entry { shared: is_shared(&sign), item }).collect()
    };
    Line { row, differs, cells: cells.into_iter().map(cell).collect() }
}

/// What a hub has in a row, each with the sign by which it is told from others.
fn items(catalogue: &Catalogue, hub: &Hub, row: Row, origin: Option<GeoPoint>) -> Vec<(String, Item)> {
    match row {
        Row::Offerings => {
            hub.offering_kinds().into_iter().map(|id| (id.to_string(), Item::Offering(id.clone()))).collect()
        }
        Row::Clusters => hub.clusters.iter().map(|id| (id.to_string(), Item::Cluster(id.clone()))).collect(),
        Row::Status => {
            let date = hub.status.as_of.map(|date| date.to_string()).unwrap_or_default();
            vec![(format!("{} {date}", hub.status.kind.key()), Item::Status)]
        }
        Row::Place => {
            let region = catalogue.region_of(hub).map(|id| id.as_str());
            let country = catalogue.country_of(hub).map(|id| id.as_str());
            let city = hub.place.city.as_ref().map(|id| id.as_str());
            let precision = hub.place.point.map(|(_, precision)| precision.key());
            let is_known = region.or(country).or(city).is_some();
            is_known
                .then(|| (format!("{city:?} {region:?} {country:?} {precision:?}"), Item::Place))
                .into_iter()
                .collect()
        }
        Row::Distance => {
            let far = hub.place.point.zip(origin).map(|((point, precision), origin)| {
                let (km, guess) = (origin.km_to(point), precision == Precision::Region);
                (format!("{km:.1} {guess}"), Item::Distance(km, guess))
            });
            far.into_iter().collect()
        }
        Row::Figures => {
            let groups = figure_groups(hub);
            groups.iter().enumerate().map(|(at, group)| (sign_of(group), Item::Figures(at))).collect()
        }
        Row::Projects => catalogue
            .projects_of(&hub.id)
            .map(|project| (project.id.to_string(), Item::Project(project.id.clone())))
            .collect(),
        Row::Partners => {
            let name = |at: usize| hub.partners.get(at).map(|partner| partner.name.all().collect::<Vec<_>>().join("/"));
            (0..hub.partners.len()).filter_map(|at| Some((name(at)?, Item::Partner(at)))).collect()
        }
        Row::Unknown => unknowns(hub).into_iter().map(|it| (format!("{it:?}"), Item::Unknown(it))).collect(),
    }
}

/// What is counted, how many and when: the source does not make a number another.
fn sign_of(group: &FigureGroup<'_>) -> String {
    let figures =
        group.figures.iter().map(|it| format!("{} {} {} {:?} {:?}", it.of, it.value, it.unit, it.qualifier, it.years));
    figures.collect::<Vec<_>>().join("; ")
}

/// Every source of these hubs, each once, so that one number is one source in all columns.
pub fn sources_of_all(catalogue: &Catalogue, hubs: &[usize]) -> Vec<SourceId> {
    let mut sources: Vec<SourceId> = Vec::new();
    for hub in hubs.iter().filter_map(|index| catalogue.hubs().get(*index)) {
        for source in sources_of(catalogue, hub) {
            if !sources.contains(&source) {
                sources.push(source);
            }
        }
    }
    sources
}

/// What the ids of an address lead to.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Lineup {
    /// The hubs, by index, each once; no more than `most`.
    pub hubs: Vec<usize>,
    /// The ids that no hub has or had, and that are no hub's name.
    pub unknown: Vec<HubId>,
    /// How many more hubs were named.
    pub left_out: usize,
}

/// The hubs of these ids, former ids and names.
pub fn line_up(catalogue: &Catalogue, ids: &[HubId], most: usize) -> Lineup {
    let mut lineup = Lineup::default();
    for id in ids {
        let index = match catalogue.find(id.as_str()) {
            Found::Here(hub) | Found::Moved(hub) => catalogue.index_of(hub.id.as_str()),
            Found::Unknown => called(catalogue, id.as_str()),
        };
        match index {
            None => lineup.unknown.push(id.clone()),
            Some(index) if lineup.hubs.contains(&index) => {}
            Some(_) if lineup.hubs.len() == most => lineup.left_out += 1,
            Some(index) => lineup.hubs.push(index),
        }
    }
    lineup
}
