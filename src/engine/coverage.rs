//! Where a kind of offering is missing: how far each settlement and each region is from the nearest hub that has it, and how
//! many people live farther away than a reach.

use std::collections::BTreeMap;

use crate::domain::{
    Catalogue, CoverageAsk, GeoPoint, Hub, OfferingId, Precision, RegionId, Settlement, StatusKind, order_by,
};

/// Smaller settlements are left out: the gazetteer has not all of them, and of some no number of people.
pub const LEAST_PEOPLE: u32 = 10_000;

/// The nearest hub that has what is asked for.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Nearest {
    /// The hub, by index.
    pub hub: usize,
    /// How far it is in a straight line.
    pub km: f64,
    /// Whether its point stands only for its region, so that the distance is a guess.
    pub indicative: bool,
}

/// A settlement and what is nearest to it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Spot {
    /// The settlement, by its place in the gazetteer.
    pub settlement: usize,
    /// The nearest hub; `None` where no hub in the country has it.
    pub nearest: Option<Nearest>,
    /// Whether that is farther than the reach.
    pub beyond: bool,
}

/// A region, by the people of its settlements.
#[derive(Clone, Debug, PartialEq)]
pub struct RegionCover {
    /// The region.
    pub region: RegionId,
    /// The hubs in it that have what is asked for.
    pub hubs: usize,
    /// The people of the settlements that are counted.
    pub people: u64,
    /// Those of them who live beyond the reach.
    pub beyond: u64,
    /// The hub nearest to the region's middle.
    pub nearest: Option<Nearest>,
}

impl RegionCover {
    /// The share of its people within reach in quarters, 0 to 4; 0 only where nobody is, 4 only where all are.
    pub fn quarters(&self) -> u8 {
        let within = self.people - self.beyond;
        match (within, self.beyond) {
            (0, _) => 0,
            (_, 0) => 4,
            _ => (within * 4 / self.people).clamp(1, 3) as u8,
        }
    }
}

/// The answer.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Coverage {
    /// The hubs that count, by index, those that operate first.
    pub hubs: Vec<usize>,
    /// The hubs that offer it too but do not count for their status: closed, unknown, or planned where that is not asked for.
    pub left_out: usize,
    /// Those of them that have no point on the map and are left out of all distances.
    pub unplaced: usize,
    /// Those of them whose point stands only for their region.
    pub indicative: usize,
    /// Every settlement that is counted, the farthest first.
    pub spots: Vec<Spot>,
    /// Every region, the one with most people beyond the reach first.
    pub regions: Vec<RegionCover>,
    /// The people of all settlements that are counted.
    pub people: u64,
    /// Those of them who live beyond the reach.
    pub beyond: u64,
}

/// The hubs of the country that offer something, by index, those that operate first, whatever their status.
pub fn offered_by(catalogue: &Catalogue, offering: &OfferingId) -> Vec<usize> {
    let offers = |(_, hub): &(usize, &Hub)| {
        catalogue.country_of(hub).is_none() && hub.offerings.iter().any(|it| it.kind == *offering)
    };
    let mut hubs: Vec<usize> = catalogue.hubs().iter().enumerate().filter(offers).map(|(index, _)| index).collect();
    let order = |index: &usize| catalogue.hubs().get(*index).map(|hub| !operates(hub));
    order_by(&mut hubs, |a, b| (order(a), a).cmp(&(order(b), b)));
    hubs
}

fn operates(hub: &Hub) -> bool {
    hub.status.kind == StatusKind::Operating
}

/// How an offering covers the country. `middle_of` is where a region's middle lies.
pub fn coverage(
    catalogue: &Catalogue,
    settlements: &[Settlement],
    offering: &OfferingId,
    ask: &CoverageAsk,
    middle_of: impl Fn(&RegionId) -> Option<GeoPoint>,
) -> Coverage {
    let is_ready = |hub: &Hub| match hub.status.kind {
        StatusKind::Operating => true,
        StatusKind::Launching | StatusKind::Planned => ask.planned,
        StatusKind::Closed | StatusKind::Unknown => false,
    };
    let is_of_industry = |hub: &Hub| ask.cluster.as_ref().is_none_or(|cluster| hub.clusters.contains(cluster));
    let all = catalogue.hubs();
    let mut hubs = offered_by(catalogue, offering);
    hubs.retain(|index| all.get(*index).is_some_and(is_of_industry));
    let offering_it = hubs.len();
    hubs.retain(|index| all.get(*index).is_some_and(is_ready));
    let left_out = offering_it - hubs.len();
    let placed = |index: &usize| all.get(*index)?.place.point.map(|(point, precision)| (*index, point, precision));
    let points: Vec<(usize, GeoPoint, Precision)> = hubs.iter().filter_map(placed).collect();
    let nearest_to = |from: GeoPoint| {
        let mut best: Option<Nearest> = None;
        for (hub, point, precision) in &points {
            let km = from.km_to(*point);
            if best.is_none_or(|best| km < best.km) {
                best = Some(Nearest { hub: *hub, km, indicative: *precision == Precision::Region });
            }
        }
        best
    };
    let mut regions: BTreeMap<&RegionId, RegionCover> = BTreeMap::new();
    for region in catalogue.vocabulary.regions.keys() {
        let stands = |index: &&usize| all.get(**index).is_some_and(|hub| catalogue.region_of(hub) == Some(region));
        let cover = RegionCover {
            region: region.clone(),
            hubs: hubs.iter().filter(stands).count(),
            people: 0,
            beyond: 0,
            nearest: middle_of(region).and_then(nearest_to),
        };
        regions.insert(region, cover);
    }
    let mut spots: Vec<Spot> = Vec::new();
    let (mut people, mut beyond) = (0, 0);
    for (index, settlement) in settlements.iter().enumerate().filter(|(_, it)| it.population >= LEAST_PEOPLE) {
        let nearest = nearest_to(settlement.point);
        let spot = Spot { settlement: index, nearest, beyond: nearest.is_none_or(|it| it.km > f64::from(ask.reach)) };
        let here = u64::from(settlement.population);
        let lost = if spot.beyond { here } else { 0 };
        people += here;
        beyond += lost;
        if let Some(region) = regions.get_mut(&settlement.region) {
            region.people += here;
            region.beyond += lost;
        }
        spots.push(spot);
    }
    let metres = |nearest: Option<Nearest>| nearest.map_or(u64::MAX, |nearest| (nearest.km * 1000.0) as u64);
    order_by(&mut spots, |a, b| metres(b.nearest).cmp(&metres(a.nearest)));
    let mut regions: Vec<RegionCover> = regions.into_values().collect();
    order_by(&mut regions, |a, b| (b.beyond, metres(b.nearest)).cmp(&(a.beyond, metres(a.nearest))));
    Coverage {
        left_out,
        unplaced: hubs.len() - points.len(),
        indicative: points.iter().filter(|(_, _, precision)| *precision == Precision::Region).count(),
        hubs,
        spots,
        regions,
        people,
        beyond,
    }
}
