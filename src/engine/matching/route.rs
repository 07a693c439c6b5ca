//! The route from an idea to production: its stations, who serves each within reach, and where it breaks.

use super::Ground;
use super::asked::{Asked, Offers};
use crate::domain::{Need, Readiness, StatusKind, order_by};

/// A stage on the way from an idea to production.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Station {
    /// Finding out whether it can be.
    Research,
    /// Drawing and calculating it.
    Design,
    /// Making the first one.
    Prototype,
    /// Having it measured and certified.
    Test,
    /// Making the first fifty.
    Pilot,
    /// Keeping the rights to it.
    Protection,
    /// Paying for all that.
    Money,
}

impl Station {
    /// Every station, in the order of the way; protection and money go along with all of it.
    pub const ALL: [Station; 7] = [
        Station::Research,
        Station::Design,
        Station::Prototype,
        Station::Test,
        Station::Pilot,
        Station::Protection,
        Station::Money,
    ];

    /// The kinds of offering that serve it.
    pub const fn offerings(self) -> &'static [&'static str] {
        match self {
            Station::Research => &["lab", "data-computing"],
            Station::Design => &["engineering", "consulting"],
            Station::Prototype => &["prototyping", "3d-printing", "equipment"],
            Station::Test => &["testing-certification"],
            Station::Pilot => &["pilot-production"],
            Station::Protection => &["ip-protection"],
            Station::Money => &["grants", "investment", "acceleration", "incubation"],
        }
    }

    /// The readiness levels it lies on, the first and the last.
    const fn levels(self) -> (u8, u8) {
        match self {
            Station::Research => (1, 3),
            Station::Design => (3, 4),
            Station::Prototype => (4, 6),
            Station::Test => (6, 7),
            Station::Pilot => (7, 9),
            Station::Protection => (2, 6),
            Station::Money => (1, 9),
        }
    }
}

/// The stations between two levels, both included.
pub(super) fn stations(now: Readiness, goal: Readiness) -> impl Iterator<Item = Station> {
    Station::ALL.into_iter().filter(move |station| {
        let (first, last) = station.levels();
        first <= goal.level() && last >= now.level()
    })
}

/// A station of a need's route and who serves it.
#[derive(Clone, Debug, PartialEq)]
pub struct Stop {
    /// The station.
    pub station: Station,
    /// Whether it lies between where the idea is and where it should come; all do where that is not said.
    pub is_on_way: bool,
    /// The hubs within reach that serve it, by index, those that work before those that are to come, the nearest first.
    pub hubs: Vec<usize>,
    /// How many of them work already.
    pub working: usize,
    /// Where nobody within reach serves it: the nearest hub that does, by index.
    pub nearest: Option<usize>,
}

/// The route of a need.
pub fn route(ground: Ground<'_>, need: &Need) -> Vec<Stop> {
    let way: Vec<Station> = match need.way() {
        Some((now, goal)) => stations(now, goal).collect(),
        None => Station::ALL.into(),
    };
    // A hub serves several stations: what it offers and how far it is, is asked once.
    let asked = Asked::new(need);
    let hubs = ground.catalogue.hubs().iter().enumerate().filter(|(_, hub)| hub.status.kind != StatusKind::Closed);
    let open: Vec<Open> = hubs
        .map(|(index, hub)| Open {
            index,
            offers: asked.of(hub),
            works: hub.status.kind == StatusKind::Operating,
            km: ground.distance(hub).map_or(f64::MAX, |(km, _)| km),
        })
        .collect();
    Station::ALL.into_iter().map(|station| stop(ground, need, &open, station, way.contains(&station))).collect()
}

/// A hub that is not closed.
struct Open {
    index: usize,
    offers: Offers,
    works: bool,
    km: f64,
}

fn stop(ground: Ground<'_>, need: &Need, open: &[Open], station: Station, is_on_way: bool) -> Stop {
    let serving = open.iter().filter(|hub| hub.offers.serves(station));
    let mut serving: Vec<(usize, bool, f64)> = serving.map(|hub| (hub.index, hub.works, hub.km)).collect();
    let id = |index: usize| ground.catalogue.hubs().get(index).map(|hub| &hub.id);
    order_by(&mut serving, |a, b| b.1.cmp(&a.1).then(a.2.total_cmp(&b.2)).then_with(|| id(a.0).cmp(&id(b.0))));
    let reach = need.reach_km.filter(|_| ground.origin.is_some()).map_or(f64::MAX, f64::from);
    let nearest = serving.iter().min_by(|a, b| a.2.total_cmp(&b.2)).map(|(index, ..)| *index);
    serving.retain(|(_, _, km)| *km <= reach);
    Stop {
        station,
        is_on_way,
        working: serving.iter().filter(|(_, works, _)| *works).count(),
        nearest: nearest.filter(|_| serving.is_empty()),
        hubs: serving.into_iter().map(|(index, ..)| index).collect(),
    }
}
