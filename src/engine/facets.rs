//! Which hubs have which option of which facet, as bitsets, so that live counts cost microseconds.

use std::collections::HashMap;

use fixedbitset::FixedBitSet;

use crate::domain::{Catalogue, Facet, Freshness, Hub, HubKind, PartialDate, Query, StatusKind};

/// How many hubs each option would give, its own facet ignored.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Counts([Vec<usize>; Facet::ALL.len()]);

impl Counts {
    /// The counts of a facet, in the order of [`FacetIndex::options`].
    pub fn of(&self, facet: Facet) -> &[usize] {
        &self.0[facet as usize]
    }
}

/// The hubs of every option of every facet. The options of [`Facet::Region`] are the regions, and behind them
/// [`Facet::ABROAD`] and [`Facet::UNPLACED`], so that every hub can be reached through the facet.
#[derive(Clone, Debug)]
pub struct FacetIndex {
    hubs: usize,
    options: [Vec<String>; Facet::ALL.len()],
    sets: [Vec<FixedBitSet>; Facet::ALL.len()],
}

impl FacetIndex {
    /// The index of a catalogue.
    pub fn new(catalogue: &Catalogue) -> FacetIndex {
        let hubs = catalogue.hubs().len();
        let options = Facet::ALL.map(|facet| options(catalogue, facet));
        let today = today(catalogue);
        let sets = Facet::ALL.map(|facet| {
            let options = &options[facet as usize];
            let places: HashMap<&str, usize> =
                options.iter().enumerate().map(|(place, option)| (option.as_str(), place)).collect();
            let mut sets = vec![FixedBitSet::with_capacity(hubs); options.len()];
            for (index, hub) in catalogue.hubs().iter().enumerate() {
                each_option(catalogue, today, facet, hub, |option| {
                    if let Some(set) = places.get(option).and_then(|place| sets.get_mut(*place)) {
                        set.insert(index);
                    }
                });
            }
            sets
        });
        FacetIndex { hubs, options, sets }
    }

    /// Every option of a facet, in the order of its list.
    pub fn options(&self, facet: Facet) -> &[String] {
        &self.options[facet as usize]
    }

    /// Every hub.
    pub fn all(&self) -> FixedBitSet {
        let mut all = FixedBitSet::with_capacity(self.hubs);
        all.insert_range(..);
        all
    }

    /// The hubs of `base` that have, for each facet asked, one of the options ticked.
    pub fn select(&self, query: &Query, base: &FixedBitSet) -> FixedBitSet {
        self.select_but(query, None, base)
    }

    /// The same, with one facet ignored.
    pub(super) fn select_but(&self, query: &Query, ignored: Option<Facet>, base: &FixedBitSet) -> FixedBitSet {
        let mut found = base.clone();
        for (facet, ticked) in &query.facets {
            if Some(*facet) == ignored || ticked.is_empty() {
                continue;
            }
            let mut any = FixedBitSet::with_capacity(self.hubs);
            for (option, set) in self.options(*facet).iter().zip(&self.sets[*facet as usize]) {
                if ticked.contains(option) {
                    any.union_with(set);
                }
            }
            found.intersect_with(&any);
        }
        found
    }

    /// For each option, how many hubs of `base` have it and what the other facets ask.
    pub fn counts(&self, query: &Query, base: &FixedBitSet) -> Counts {
        let found = self.select(query, base);
        Counts(Facet::ALL.map(|facet| {
            let others;
            let among = if query.facets.contains_key(&facet) {
                others = self.select_but(query, Some(facet), base);
                &others
            } else {
                &found
            };
            self.sets[facet as usize].iter().map(|set| set.intersection_count(among)).collect()
        }))
    }
}

fn options(catalogue: &Catalogue, facet: Facet) -> Vec<String> {
    fn owned<'k>(keys: impl Iterator<Item = &'k str>) -> Vec<String> {
        keys.map(str::to_owned).collect()
    }
    let words = &catalogue.vocabulary;
    match facet {
        Facet::Offering => owned(words.offerings.keys().map(|id| id.as_str())),
        Facet::Kind => owned(HubKind::ALL.into_iter().map(HubKind::key)),
        Facet::Region => owned(words.regions.keys().map(|id| id.as_str()).chain([Facet::ABROAD, Facet::UNPLACED])),
        Facet::City => owned(words.cities.keys().map(|id| id.as_str())),
        Facet::Cluster => owned(words.clusters.keys().map(|id| id.as_str())),
        Facet::Status => owned(StatusKind::ALL.into_iter().map(StatusKind::key)),
        Facet::Freshness => owned(Freshness::ALL.into_iter().map(Freshness::key)),
    }
}

/// Says every option of `facet` that a hub has.
fn each_option(catalogue: &Catalogue, today: PartialDate, facet: Facet, hub: &Hub, mut say: impl FnMut(&str)) {
    match facet {
        Facet::Offering => hub.offerings.iter().for_each(|offering| say(offering.kind.as_str())),
        Facet::Kind => say(hub.kind.key()),
        Facet::Region => say(region_option(catalogue, hub)),
        Facet::City => hub.place.city.iter().for_each(|city| say(city.as_str())),
        Facet::Cluster => hub.clusters.iter().for_each(|cluster| say(cluster.as_str())),
        Facet::Status => say(hub.status.kind.key()),
        Facet::Freshness => say(Freshness::of(catalogue.newest_source(hub), today).key()),
    }
}

/// The one option of [`Facet::Region`] that a hub has.
pub fn region_option<'a>(catalogue: &'a Catalogue, hub: &'a Hub) -> &'a str {
    match (catalogue.region_of(hub), catalogue.country_of(hub)) {
        (Some(region), _) => region.as_str(),
        (None, Some(_)) => Facet::ABROAD,
        (None, None) => Facet::UNPLACED,
    }
}

/// The day from which ages are counted: the catalogue's own, or else its newest source's, so that no clock is asked.
fn today(catalogue: &Catalogue) -> PartialDate {
    let newest = || catalogue.sources().iter().filter_map(|source| source.date).max();
    catalogue.updated.or_else(newest).unwrap_or(PartialDate { year: 9999, month: None, day: None })
}
