//! What a need asks about offerings, laid out so that a hub's list is gone through once: which of those wanted it has, and which
//! stations of the route it serves.

use super::route::Station;
use crate::domain::{Hub, Importance, Need, OfferingId};

/// More offerings than the vocabulary has; of a longer list the first are asked for.
const MOST_WANTED: usize = 64;

/// What a need asks about offerings.
#[derive(Clone, Debug)]
pub(super) struct Asked<'a> {
    wanted: Vec<(&'a OfferingId, Importance)>,
    // Every kind of offering that is wanted or serves a station, in the order of its id.
    kinds: Vec<(&'a str, Offers)>,
}

/// What a hub offers of it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Offers {
    // A bit for each offering wanted, in their order.
    wanted: u64,
    // A bit for each of `Station::ALL`.
    stations: u8,
}

impl Offers {
    fn with(self, other: Offers) -> Offers {
        Offers { wanted: self.wanted | other.wanted, stations: self.stations | other.stations }
    }

    /// Whether it offers nothing that is wanted.
    pub fn has_nothing_wanted(self) -> bool {
        self.wanted == 0
    }

    /// Whether it serves a station.
    pub fn serves(self, station: Station) -> bool {
        self.stations & station_bit(station) != 0
    }
}

const fn station_bit(station: Station) -> u8 {
    1 << station as u8
}

impl<'a> Asked<'a> {
    /// What this need asks.
    pub fn new(need: &'a Need) -> Asked<'a> {
        let wanted: Vec<_> =
            need.offerings.iter().map(|(id, importance)| (id, *importance)).take(MOST_WANTED).collect();
        let of_wanted =
            wanted.iter().enumerate().map(|(bit, (id, _))| (id.as_str(), Offers { wanted: 1 << bit, stations: 0 }));
        let of_stations = Station::ALL.into_iter().flat_map(|station| {
            station.offerings().iter().map(move |id| (*id, Offers { wanted: 0, stations: station_bit(station) }))
        });
        let mut kinds: Vec<(&str, Offers)> = Vec::new();
        for (id, offers) in of_wanted.chain(of_stations) {
            match kinds.binary_search_by(|(kind, _)| (*kind).cmp(id)) {
                Ok(at) => kinds[at].1 = kinds[at].1.with(offers),
                Err(at) => kinds.insert(at, (id, offers)),
            }
        }
        Asked { wanted, kinds }
    }

    /// The offerings wanted, and how much.
    pub fn wanted(&self) -> &[(&'a OfferingId, Importance)] {
        &self.wanted
    }

    /// What a hub offers of it.
    pub fn of(&self, hub: &Hub) -> Offers {
        let known = hub.offerings.iter().filter_map(|offering| {
            let at = self.kinds.binary_search_by(|(kind, _)| (*kind).cmp(offering.kind.as_str())).ok()?;
            Some(self.kinds.get(at)?.1)
        });
        known.fold(Offers::default(), Offers::with)
    }

    /// The offerings wanted, each with whether they are among these.
    pub fn each(&self, offers: Offers) -> impl Iterator<Item = (&'a OfferingId, Importance, bool)> {
        self.wanted
            .iter()
            .enumerate()
            .map(move |(bit, (id, importance))| (*id, *importance, offers.wanted & (1 << bit) != 0))
    }
}
