//! Facets: options of one widen, facets narrow each other, counts ignore their own facet, and no hub is out of reach.

use std::collections::BTreeSet;

use fixedbitset::FixedBitSet;
use proptest::prelude::*;
use togys::domain::{Catalogue, Facet, Freshness, Hub, Query};
use togys::engine::facets::FacetIndex;

use crate::data::seven_hubs;

fn asked(options: &[(Facet, &str)]) -> Query {
    let mut query = Query::default();
    for (facet, option) in options {
        query.toggle(*facet, option);
    }
    query
}

#[track_caller]
fn check(options: &[(Facet, &str)], wanted: &[&str]) {
    let catalogue = seven_hubs();
    let index = FacetIndex::new(&catalogue);
    let found: Vec<_> =
        index.select(&asked(options), &index.all()).ones().map(|at| catalogue.hubs()[at].id.to_string()).collect();
    assert_eq!(found, wanted);
}

#[test]
fn options_of_one_facet_widen_and_facets_narrow() {
    check(&[(Facet::Kind, "laboratory")], &["kokshetau-lab", "astana-lab"]);
    check(
        &[(Facet::Kind, "laboratory"), (Facet::Kind, "hub")],
        &["kartech", "kokshetau-lab", "astana-lab", "science-fund"],
    );
    check(&[(Facet::Kind, "laboratory"), (Facet::Kind, "hub"), (Facet::Cluster, "mining")], &["kartech", "astana-lab"]);
    check(
        &[(Facet::Offering, "grants"), (Facet::Offering, "3d-printing")],
        &["kartech", "astana-hub", "astana-lab", "science-fund"],
    );
    check(&[(Facet::Status, "closed")], &["abai-station"]);
    check(&[(Facet::City, "astana")], &["astana-hub", "astana-lab"]);
    check(&[(Facet::City, "nowhere")], &[]);
}

#[test]
fn every_hub_has_one_option_of_the_region_facet() {
    check(&[(Facet::Region, "KZ-11")], &["kokshetau-lab"]); // its region is its city's
    check(&[(Facet::Region, Facet::ABROAD)], &["tsukuba"]);
    check(&[(Facet::Region, Facet::UNPLACED)], &["science-fund"]);
    let catalogue = seven_hubs();
    let index = FacetIndex::new(&catalogue);
    let counts = index.counts(&Query::default(), &index.all());
    for facet in [Facet::Region, Facet::Kind, Facet::Status, Facet::Freshness] {
        assert_eq!(counts.of(facet).iter().sum::<usize>(), catalogue.hubs().len(), "{facet:?}");
    }
}

#[test]
fn freshness_counts_back_from_the_catalogues_own_day() {
    check(&[(Facet::Freshness, "year")], &["astana-hub", "astana-lab"]);
    check(&[(Facet::Freshness, "three-years")], &["kartech", "tsukuba"]);
    check(&[(Facet::Freshness, "older")], &["kokshetau-lab", "abai-station"]);
    check(&[(Facet::Freshness, "undated")], &["science-fund"]);
}

#[test]
fn an_option_nobody_has_is_counted_zero_and_options_keep_their_order() {
    let catalogue = seven_hubs();
    let index = FacetIndex::new(&catalogue);
    assert_eq!(index.options(Facet::Kind).len(), 15);
    assert_eq!(index.options(Facet::Region).join(" "), "KZ-10 KZ-11 KZ-35 KZ-71 abroad unplaced");
    assert_eq!(index.options(Facet::Freshness).join(" "), "year three-years older undated");
    let counts = index.counts(&asked(&[(Facet::Cluster, "it")]), &index.all());
    assert_eq!(counts.of(Facet::Cluster), [3, 3], "its own facet is ignored");
    assert_eq!(counts.of(Facet::Offering), [1, 1, 1], "3d-printing, grants, lab");
    assert_eq!(counts.of(Facet::Status), [2, 1, 0, 0, 0]);
}

#[test]
fn an_empty_catalogue_has_no_answers_and_no_panic() {
    let index = FacetIndex::new(&Catalogue::default());
    assert_eq!(index.select(&asked(&[(Facet::Kind, "hub")]), &index.all()).count_ones(..), 0);
    assert_eq!(index.counts(&Query::default(), &index.all()).of(Facet::Kind), [0; 15]);
}

/// The same, thought out anew without bitsets.
fn has(catalogue: &Catalogue, hub: &Hub, facet: Facet, option: &str) -> bool {
    match facet {
        Facet::Offering => hub.offerings.iter().any(|it| it.kind.as_str() == option),
        Facet::Kind => hub.kind.key() == option,
        Facet::City => hub.place.city.as_ref().is_some_and(|id| id.as_str() == option),
        Facet::Cluster => hub.clusters.iter().any(|id| id.as_str() == option),
        Facet::Status => hub.status.kind.key() == option,
        Facet::Freshness => Freshness::of(catalogue.newest_source(hub), catalogue.updated.unwrap()).key() == option,
        Facet::Region => {
            let region = catalogue.region_of(hub);
            match option {
                Facet::ABROAD => region.is_none() && catalogue.country_of(hub).is_some(),
                Facet::UNPLACED => region.is_none() && catalogue.country_of(hub).is_none(),
                _ => region.is_some_and(|id| id.as_str() == option),
            }
        }
    }
}

fn keeps(catalogue: &Catalogue, hub: &Hub, query: &Query, but: Option<Facet>) -> bool {
    query.facets.iter().filter(|(facet, _)| Some(**facet) != but).all(|(facet, options): (_, &BTreeSet<String>)| {
        options.iter().any(|option| has(catalogue, hub, *facet, option))
    })
}

proptest! {
    #[test]
    fn counts_are_those_of_a_naive_count(ticks in prop::collection::vec((0..7_usize, 0..20_usize), 0..8), base in 0..128_usize) {
        let catalogue = seven_hubs();
        let index = FacetIndex::new(&catalogue);
        let mut query = Query::default();
        for (facet, option) in ticks {
            let options = index.options(Facet::ALL[facet]);
            query.toggle(Facet::ALL[facet], &options[option % options.len()]);
        }
        let mut set = FixedBitSet::with_capacity(7);
        set.extend((0..7).filter(|bit| base >> bit & 1 == 1));
        let hubs = || catalogue.hubs().iter().enumerate().filter(|(at, _)| set.contains(*at)).map(|(_, hub)| hub);
        prop_assert_eq!(
            index.select(&query, &set).count_ones(..),
            hubs().filter(|hub| keeps(&catalogue, hub, &query, None)).count()
        );
        let counts = index.counts(&query, &set);
        for facet in Facet::ALL {
            for (option, count) in index.options(facet).iter().zip(counts.of(facet)) {
                let naive = hubs()
                    .filter(|hub| has(&catalogue, hub, facet, option) && keeps(&catalogue, hub, &query, Some(facet)))
                    .count();
                prop_assert_eq!(*count, naive, "{:?} {}", facet, option);
            }
        }
    }
}
