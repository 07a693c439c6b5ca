//! White spots: distances, people beyond the reach, and the filters that decide whom to count.

use std::sync::LazyLock;

use togys::data::coverage_address::{read_coverage, write_coverage};
use togys::data::geometry::{read_base_map, read_settlements};
use togys::domain::{BaseMap, Catalogue, CoverageAsk, OfferingId, RegionId, Settlement};
use togys::engine::coverage::{Coverage, LEAST_PEOPLE, coverage, offered_by};

use crate::data::{Folder, file};

static CATALOGUE: LazyLock<Catalogue> = LazyLock::new(|| Folder::of("public/data").catalogue());
static SETTLEMENTS: LazyLock<Vec<Settlement>> =
    LazyLock::new(|| read_settlements(&file("public/map/settlements.json")).unwrap());
static BASE: LazyLock<BaseMap> = LazyLock::new(|| read_base_map(&file("public/map/base.json")).unwrap());

fn asked(offering: &str, address: &str) -> Coverage {
    let (ask, bad) = read_coverage(address);
    assert_eq!(bad, []);
    let middle_of = |region: &RegionId| Some(BASE.region(region.as_str())?.label.on_globe());
    coverage(&CATALOGUE, &SETTLEMENTS, &OfferingId::from(offering), &ask, middle_of)
}

#[test]
fn what_does_not_count_for_its_status_is_counted_as_left_out() {
    for id in CATALOGUE.vocabulary.offerings.keys() {
        let all = offered_by(&CATALOGUE, id).len();
        for address in ["", "status=planned"] {
            let found = asked(id.as_str(), address);
            assert_eq!(found.hubs.len() + found.left_out, all, "{id} {address}");
        }
    }
}

#[test]
fn the_spelling_is_frozen() {
    let address = "reach=250&status=planned&cluster=agro-food";
    let (ask, bad) = read_coverage(address);
    assert_eq!(bad, []);
    assert_eq!(ask, CoverageAsk { reach: 250, planned: true, cluster: Some("agro-food".into()) });
    assert_eq!(write_coverage(&ask), address);
    assert_eq!(write_coverage(&CoverageAsk::default()), "");
    assert_eq!(read_coverage("?reach=400&status=operating").0, CoverageAsk::default());
    let (ask, bad) = read_coverage("reach=0&reach=9000&reach=far&status=closed&shape=round&utm_source=x");
    assert_eq!(ask, CoverageAsk::default());
    assert_eq!(bad.iter().map(|part| part.value.as_str()).collect::<Vec<_>>(), ["0", "9000", "far", "closed", "round"]);
}

#[test]
fn every_distance_is_that_to_the_nearest_hub_and_no_other() {
    let found = asked("testing-certification", "");
    assert!(!found.hubs.is_empty());
    assert_eq!(found.spots.len(), SETTLEMENTS.iter().filter(|it| it.population >= LEAST_PEOPLE).count());
    for spot in &found.spots {
        let from = SETTLEMENTS[spot.settlement].point;
        let points = found.hubs.iter().filter_map(|hub| CATALOGUE.hubs()[*hub].place.point);
        let least = points.map(|(point, _)| from.km_to(point)).fold(f64::INFINITY, f64::min);
        assert!((spot.nearest.unwrap().km - least).abs() < 1e-9);
        assert_eq!(spot.beyond, least > 400.0);
    }
    assert!(found.spots.windows(2).all(|pair| pair[0].nearest.unwrap().km + 1e-3 >= pair[1].nearest.unwrap().km));
}

#[test]
fn people_are_counted_once_and_by_region() {
    let found = asked("testing-certification", "reach=200");
    let all: u64 =
        SETTLEMENTS.iter().filter(|it| it.population >= LEAST_PEOPLE).map(|it| u64::from(it.population)).sum();
    assert_eq!(found.people, all);
    assert_eq!(found.regions.len(), CATALOGUE.vocabulary.regions.len());
    assert_eq!(found.regions.iter().map(|it| it.people).sum::<u64>(), found.people);
    assert_eq!(found.regions.iter().map(|it| it.beyond).sum::<u64>(), found.beyond);
    for region in &found.regions {
        assert_eq!(region.quarters() == 4, region.beyond == 0, "{}", region.region);
    }
}

#[test]
fn a_longer_reach_or_more_hubs_never_leave_more_people_behind() {
    for offering in CATALOGUE.vocabulary.offerings.keys() {
        let beyond = |address: &str| asked(offering.as_str(), address).beyond;
        assert!(beyond("reach=100") >= beyond("") && beyond("") >= beyond("reach=800"), "{offering}");
        assert!(beyond("") >= beyond("status=planned"), "{offering}");
        assert!(beyond("cluster=agro-food") >= beyond(""), "{offering}");
    }
}

#[test]
fn what_nobody_has_is_missing_everywhere() {
    let found = asked("no-such-offering", "");
    assert_eq!((found.hubs.len(), found.beyond), (0, found.people));
    assert!(found.spots.iter().all(|spot| spot.beyond && spot.nearest.is_none()));
    assert!(found.regions.iter().all(|region| region.quarters() == 0));
}

#[test]
fn hubs_abroad_do_not_count_and_those_that_operate_come_first() {
    for offering in CATALOGUE.vocabulary.offerings.keys() {
        let hubs = offered_by(&CATALOGUE, offering);
        assert!(hubs.iter().all(|hub| CATALOGUE.country_of(&CATALOGUE.hubs()[*hub]).is_none()));
        let operate: Vec<bool> =
            hubs.iter().map(|hub| CATALOGUE.hubs()[*hub].status.kind.key() == "operating").collect();
        assert!(operate.windows(2).all(|pair| pair[0] || !pair[1]), "{offering}");
    }
}
