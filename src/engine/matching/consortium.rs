//! The fewest hubs that together offer everything wanted: exact, by going through the sets of offerings and not of hubs.

use std::collections::{BTreeMap, HashMap};

use super::{Ground, Match};
use crate::domain::{HubId, Need, OfferingId, StatusKind, order_by};

/// More offerings than the vocabulary has; of a longer list the first are covered.
const MOST_WANTED: usize = 20;

/// What was found.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Consortium {
    /// The hubs, by index, and what each is there for; empty where nothing is wanted or nothing helps.
    pub members: Vec<Cover>,
    /// What nobody who works within reach offers.
    pub uncovered: Vec<Gap>,
}

/// A member of a consortium.
#[derive(Clone, Debug, PartialEq)]
pub struct Cover {
    /// The hub, by index.
    pub hub: usize,
    /// The offerings wanted that it has.
    pub has: Vec<OfferingId>,
}

/// An offering that nobody who works within reach has.
#[derive(Clone, Debug, PartialEq)]
pub struct Gap {
    /// The offering.
    pub offering: OfferingId,
    /// The nearest hub that works and has it, beyond her reach.
    pub nearest: Option<usize>,
    /// The nearest hub that is planned or being started and will have it.
    pub planned: Option<usize>,
}

// Fewer hubs are better, then a shorter way, then more points. Distances are whole kilometres, so that sums are exact.
type Cost = (u32, u64, u64);

/// The smallest set of matches that covers what is wanted, as far as it can be covered: of several equally small ones the
/// nearest, then the best. `matches` are all of [`matches`](super::matches).
pub fn consortium(ground: Ground<'_>, need: &Need, matches: &[Match]) -> Consortium {
    let wanted: Vec<&OfferingId> = need.offerings.keys().take(MOST_WANTED).collect();
    let candidates: Vec<Candidate<'_>> =
        matches.iter().filter_map(|found| Candidate::new(ground, found, &wanted)).collect();
    let reach = need.reach_km.filter(|_| ground.origin.is_some()).map_or(u64::MAX, u64::from);
    let usable = |candidate: &&Candidate<'_>| candidate.status == StatusKind::Operating && candidate.km <= reach;

    // Of hubs that have the same, the nearest and then the best is enough.
    let mut best: HashMap<u32, &Candidate<'_>> = HashMap::new();
    for candidate in candidates.iter().filter(usable) {
        let other = best.entry(candidate.has).or_insert(candidate);
        if candidate.rank() < other.rank() {
            *other = candidate;
        }
    }
    let mut best: Vec<&Candidate<'_>> = best.into_values().collect();
    order_by(&mut best, |a, b| a.has.cmp(&b.has));
    let all = best.iter().fold(0, |all, candidate| all | candidate.has);
    let chosen = cheapest(&best, all);
    let named = |has: u32| {
        let named = wanted.iter().enumerate().filter(|(bit, _)| has & (1 << bit) != 0);
        named.map(|(_, id)| (*id).clone()).collect::<Vec<_>>()
    };
    let nearest = |bit: usize, fits: &dyn Fn(&Candidate<'_>) -> bool| {
        let having = candidates.iter().filter(|it| it.has & (1 << bit) != 0 && fits(it));
        having.min_by_key(|it| it.rank()).map(|it| it.hub)
    };
    let is_coming = |it: &Candidate<'_>| matches!(it.status, StatusKind::Planned | StatusKind::Launching);
    Consortium {
        members: chosen.into_iter().map(|it| Cover { hub: it.hub, has: named(it.has) }).collect(),
        uncovered: wanted
            .iter()
            .enumerate()
            .filter(|(bit, _)| all & (1 << bit) == 0)
            .map(|(bit, offering)| Gap {
                offering: (*offering).clone(),
                nearest: nearest(bit, &|it| it.status == StatusKind::Operating),
                planned: nearest(bit, &is_coming),
            })
            .collect(),
    }
}

/// Goes from having nothing to having `all`, always by the cheapest way known to each set on it. Sets only grow, so going
/// through them in the order of their numbers settles each before it is used.
fn cheapest<'c, 'a>(candidates: &[&'c Candidate<'a>], all: u32) -> Vec<&'c Candidate<'a>> {
    // Only sets that can be reached are kept.
    let mut ways: BTreeMap<u32, (Cost, Option<(u32, usize)>)> = [(0, ((0, 0, 0), None))].into();
    let mut next = Some(0);
    while let Some(set) = next {
        let Some(((count, km, lost), _)) = ways.get(&set).copied() else { break };
        for (index, candidate) in candidates.iter().enumerate().filter(|(_, it)| it.has & !set != 0) {
            let cost = (count + 1, km + candidate.km.min(FARTHEST), lost + candidate.lost);
            let way = ways.entry(set | candidate.has).or_insert((cost, Some((set, index))));
            if cost < way.0 {
                *way = (cost, Some((set, index)));
            }
        }
        next = ways.range(set + 1..).next().map(|(set, _)| *set);
    }
    let mut chosen = Vec::new();
    let mut at = all;
    while let Some((_, Some((before, index)))) = ways.get(&at) {
        chosen.extend(candidates.get(*index).copied());
        at = *before;
    }
    order_by(&mut chosen, |a, b| a.rank().cmp(&b.rank()));
    chosen
}

/// What a hub of unknown place counts as: farther than any other on the globe.
const FARTHEST: u64 = 40_000;

struct Candidate<'a> {
    hub: usize,
    id: &'a HubId,
    // A bit for each offering wanted.
    has: u32,
    km: u64,
    // Ten-thousandths of the score that it did not get.
    lost: u64,
    status: StatusKind,
}

impl<'a> Candidate<'a> {
    fn new(ground: Ground<'a>, found: &Match, wanted: &[&OfferingId]) -> Option<Candidate<'a>> {
        let hub = ground.catalogue.hubs().get(found.hub)?;
        let offers = |id: &OfferingId| hub.offerings.iter().any(|offering| offering.kind == *id);
        let has = wanted.iter().enumerate().fold(0, |has, (bit, id)| has | u32::from(offers(id)) << bit);
        let km = ground.distance(hub).map_or(FARTHEST, |(km, _)| km.round() as u64);
        (has != 0).then_some(Candidate {
            hub: found.hub,
            id: &hub.id,
            has,
            km,
            lost: ((1.0 - found.score) * 10_000.0).round() as u64,
            status: hub.status.kind,
        })
    }

    // The id at the end, so that the order of the catalogue means nothing.
    fn rank(&self) -> (u64, u64, &'a HubId) {
        (self.km, self.lost, self.id)
    }
}
