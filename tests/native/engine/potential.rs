//! Regions by weighted indicators: by hand on four regions, and what must hold for any weights on the real ones.

use std::sync::LazyLock;

use proptest::prelude::*;
use togys::domain::{Basis, Catalogue, Counted, Indicators, Measured, RegionId, Scale, Weighing};
use togys::engine::potential::{Front, Grid, WEIGHTINGS, Weightings, rank};

use crate::data::{Folder, indicators};

static REAL: LazyLock<(Catalogue, Indicators)> =
    LazyLock::new(|| (Folder::of("public/data").catalogue(), indicators()));

/// The four regions and three indicators of the fixture: people, researchers (one region not known), hubs.
fn four() -> (Catalogue, Indicators) {
    let folder = Folder::of("tests/fixtures/catalogue");
    let catalogue = folder.catalogue();
    let (indicators, problems) =
        togys::data::read_indicators(&folder.indicators, &catalogue.vocabulary).expect("the fixture can be read");
    assert_eq!(problems, []);
    (catalogue, indicators)
}

fn grid(basis: Basis, scale: Scale) -> Grid {
    let (catalogue, indicators) = four();
    Grid::of(&indicators, &catalogue, basis, scale)
}

/// One indicator of every region, rounded to hundredths.
fn column(rows: &[Vec<Option<f64>>], indicator: usize) -> Vec<Option<f64>> {
    rows.iter().map(|row| row[indicator].map(|value| (value * 100.0).round() / 100.0)).collect()
}

#[test]
fn values_stand_as_they_are_published_and_counted() {
    let grid = grid(Basis::Whole, Scale::Place);
    let regions: Vec<&str> = grid.regions.iter().map(RegionId::as_str).collect();
    assert_eq!(regions, ["KZ-10", "KZ-11", "KZ-35", "KZ-71"]);
    assert_eq!(column(&grid.values, 0), [Some(500.0), Some(800.0), Some(1000.0), Some(600.0)]);
    assert_eq!(column(&grid.values, 1), [Some(4.0), None, Some(20.0), Some(15.0)]);
    let (catalogue, _) = four();
    let operating = |region: &str| {
        let here = |hub: &&togys::domain::Hub| catalogue.region_of(hub).is_some_and(|id| id.as_str() == region);
        let hubs = catalogue.hubs().iter().filter(here);
        Some(hubs.filter(|hub| hub.status.kind.key() == "operating").count() as f64)
    };
    assert_eq!(column(&grid.values, 2), regions.iter().map(|region| operating(region)).collect::<Vec<_>>());
}

#[test]
fn a_head_means_the_people_of_the_same_year() {
    let grid = grid(Basis::Head, Scale::Place);
    // The researchers are of 2022, and so are the people they are divided by: 4 of 400, not of today's 500.
    assert_eq!(column(&grid.values, 1), [Some(0.01), None, Some(0.02), Some(0.03)]);
    // People a head would be one everywhere: it says nothing, and takes no part.
    assert_eq!(column(&grid.values, 0), [None; 4]);
}

#[test]
fn by_place_a_leader_is_no_more_than_first_and_by_distance_as_far_ahead_as_it_is() {
    assert_eq!(column(&grid(Basis::Whole, Scale::Place).scaled, 0), [Some(0.0), Some(0.67), Some(1.0), Some(0.33)]);
    assert_eq!(column(&grid(Basis::Whole, Scale::Distance).scaled, 0), [Some(0.0), Some(0.6), Some(1.0), Some(0.2)]);
    assert_eq!(column(&grid(Basis::Whole, Scale::Place).scaled, 1), [Some(0.0), None, Some(1.0), Some(0.5)]);
}

#[test]
fn what_is_not_known_takes_no_part_and_is_counted() {
    let grid = grid(Basis::Whole, Scale::Place);
    let ranked = rank(&grid, &[1, 1, 0]);
    let order: Vec<(&str, usize, usize)> =
        ranked.iter().map(|it| (grid.regions[it.region].as_str(), it.place, it.unknown)).collect();
    // KZ-11 is second by its people alone: its researchers are not known, which is not none.
    assert_eq!(order, [("KZ-35", 1, 0), ("KZ-11", 2, 1), ("KZ-71", 3, 0), ("KZ-10", 4, 0)]);
    assert!(rank(&grid, &[0, 0, 0]).iter().all(|it| it.score.is_none()), "nothing that counts, no score");
    let only_researchers = rank(&grid, &[0, 1, 0]);
    assert_eq!(only_researchers.last().map(|it| (it.region, it.score)), Some((1, None)));
    assert_eq!((grid.place(2, 1), grid.place(1, 1), grid.known(1)), (Some(1), None, 3));
}

#[test]
fn regions_with_the_same_score_share_a_place() {
    let grid = Grid {
        regions: ["KZ-10", "KZ-11", "KZ-35"].map(RegionId::from).to_vec(),
        values: vec![vec![Some(1.0)], vec![Some(2.0)], vec![Some(2.0)]],
        scaled: vec![vec![Some(0.0)], vec![Some(0.75)], vec![Some(0.75)]],
    };
    let places: Vec<(usize, usize)> = rank(&grid, &[3]).iter().map(|it| (it.region, it.place)).collect();
    assert_eq!(places, [(1, 1), (2, 1), (0, 3)]);
}

#[test]
fn with_one_indicator_every_weighting_gives_the_same_order() {
    let mut weightings = Weightings::new(grid(Basis::Whole, Scale::Place), &[4, 0, 0]);
    while weightings.step(999) {}
    assert_eq!(weightings.tried(), WEIGHTINGS);
    let always = Front { three: WEIGHTINGS, five: WEIGHTINGS };
    let last = Front { three: 0, five: WEIGHTINGS };
    assert_eq!(weightings.front(), [last, always, always, always]);
}

#[test]
fn the_share_is_what_the_geometry_says() {
    // Two indicators that say the opposite of four regions: the weight of the first, w, decides alone.
    let rows = [[1.0, 0.0], [0.9, 0.3], [0.3, 0.9], [0.0, 1.0]];
    let scaled: Vec<Vec<Option<f64>>> = rows.iter().map(|row| row.map(Some).to_vec()).collect();
    let regions = ["KZ-10", "KZ-11", "KZ-15", "KZ-19"].map(RegionId::from).to_vec();
    let grid = Grid { regions, values: scaled.clone(), scaled };
    // A: w. B: 0.3 + 0.6 w. C: 0.9 − 0.6 w. D: 1 − w. A is behind all of them while w < 1 − w and w < 0.9 − 0.6 w: w < 0.5.
    let mut weightings = Weightings::new(grid, &[1, 1]);
    while weightings.step(WEIGHTINGS) {}
    let share = |region: usize| weightings.front()[region].three as f64 / WEIGHTINGS as f64;
    assert!((share(0) - 0.5).abs() < 0.02, "{}", share(0));
    assert!((share(3) - 0.5).abs() < 0.02, "{}", share(3));
    assert_eq!((share(1), share(2)), (1.0, 1.0));
}

#[test]
fn the_same_weightings_every_time_and_in_any_steps() {
    let (catalogue, indicators) = &*REAL;
    let weights = Weighing::default().weights(indicators);
    let grid = Grid::of(indicators, catalogue, Basis::Whole, Scale::Place);
    let mut all = Weightings::new(grid.clone(), &weights);
    while all.step(WEIGHTINGS) {}
    let mut slices = Weightings::new(grid, &weights);
    while slices.step(137) {}
    assert_eq!(all.front(), slices.front());
    let three: usize = all.front().iter().map(|front| front.three).sum();
    assert!(three >= 3 * WEIGHTINGS, "three are in front every time, more where they are equal");
    assert!(all.front().iter().all(|front| front.three <= front.five));
}

#[test]
fn the_data_has_twenty_regions_and_what_is_confidential_is_not_zero() {
    let (catalogue, indicators) = &*REAL;
    let grid = Grid::of(indicators, catalogue, Basis::Whole, Scale::Place);
    assert_eq!(grid.regions.len(), 20);
    assert_eq!(indicators.all.iter().filter(|it| matches!(it.from, Measured::Published { .. })).count(), 17);
    assert_eq!(indicators.all.len(), 17 + Counted::ALL.len());
    let known: usize = (0..17).map(|indicator| grid.known(indicator)).sum();
    assert_eq!(known, 339, "340 values, one of them confidential");
    let phd = indicators.all.iter().position(|it| it.id.as_str() == "rd-phd").expect("it is there");
    let region = |id: &str| grid.regions.iter().position(|region| region.as_str() == id).expect("it is there");
    assert_eq!((grid.values[region("KZ-59")][phd], grid.values[region("KZ-62")][phd]), (None, Some(0.0)));
}

#[test]
fn the_regions_add_up_to_what_is_published_for_the_country() {
    let (_, indicators) = &*REAL;
    // What is no sum (a wage, a share), what is confidential, and what the source itself does not add up.
    let not_a_sum = ["avg-wage", "innovation-activity", "rd-phd", "universities"];
    for indicator in indicators.all.iter().filter(|it| !not_a_sum.contains(&it.id.as_str())) {
        let Measured::Published { series, .. } = &indicator.from else { continue };
        for values in series {
            let sum: f64 = values.by_region.iter().map(|(_, value)| value).sum();
            let national = values.national.expect("every published indicator has one");
            assert!((sum - national).abs() <= national * 1e-5, "{} {}: {sum} {national}", indicator.id, values.year);
        }
    }
}

#[test]
fn every_preset_gives_reasons_and_another_order() {
    let (catalogue, indicators) = &*REAL;
    let grid = Grid::of(indicators, catalogue, Basis::Whole, Scale::Place);
    let orders: Vec<Vec<usize>> = indicators
        .presets
        .iter()
        .map(|preset| {
            let weights: Vec<u8> = indicators
                .all
                .iter()
                .map(|it| preset.weights.iter().find(|(id, _)| *id == it.id).map_or(0, |(_, weight)| *weight))
                .collect();
            rank(&grid, &weights).iter().map(|it| it.region).collect()
        })
        .collect();
    for (index, order) in orders.iter().enumerate() {
        assert!(!orders[..index].contains(order), "{} orders the regions like another", indicators.presets[index].id);
    }
}

proptest! {
    #[test]
    fn scores_stay_between_none_and_all_and_only_proportions_count(
        weights in prop::collection::vec(0u8..=2, 20),
        head in any::<bool>(),
        distance in any::<bool>(),
    ) {
        let (catalogue, indicators) = &*REAL;
        let basis = if head { Basis::Head } else { Basis::Whole };
        let scale = if distance { Scale::Distance } else { Scale::Place };
        let grid = Grid::of(indicators, catalogue, basis, scale);
        let ranked = rank(&grid, &weights);
        prop_assert!(ranked.iter().filter_map(|it| it.score).all(|score| (0.0..=1.0).contains(&score)));
        prop_assert!(ranked.windows(2).all(|two| two[0].score >= two[1].score));
        // Twice every weight is the same weighting.
        let twice: Vec<u8> = weights.iter().map(|weight| weight * 2).collect();
        for (a, b) in ranked.iter().zip(rank(&grid, &twice)) {
            let same = match (a.score, b.score) {
                (Some(a), Some(b)) => (a - b).abs() < 1e-9,
                (a, b) => a == b,
            };
            prop_assert!(same);
        }
    }

    #[test]
    fn more_weight_on_what_a_region_leads_in_never_sets_it_back(
        weights in prop::collection::vec(0u8..=4, 20),
        indicator in 0usize..20,
    ) {
        let (catalogue, indicators) = &*REAL;
        let grid = Grid::of(indicators, catalogue, Basis::Whole, Scale::Place);
        let leader = (0..20).find(|region| grid.scaled[*region][indicator] == Some(1.0));
        prop_assume!(leader.is_some());
        let place = |weights: &[u8]| {
            let ranked = rank(&grid, weights);
            ranked.iter().find(|it| Some(it.region) == leader).map(|it| it.place)
        };
        prop_assume!(weights.iter().any(|weight| *weight > 0));
        let mut more = weights.clone();
        more[indicator] += 1;
        prop_assert!(place(&more) <= place(&weights));
    }
}
