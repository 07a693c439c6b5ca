//! Hubs that answer a need: what tells them apart, that nothing beside the need does, and the fewest that cover it together.

use proptest::prelude::*;
use togys::domain::{
    Catalogue, ClusterId, Criterion, GeoPoint, Hub, HubKind, Importance, Lang, Need, Offering, Origin, PartialDate,
    Place, Precision, Readiness, Status, StatusKind, Text, Vocabulary,
};
use togys::engine::matching::{Grade, Ground, Match, Station, Verdict, consortium, lead, matches, route};

const KARAGANDA: GeoPoint = GeoPoint { lat: 49.8, lon: 73.1 };
const KINDS: [&str; 8] = [
    "lab",
    "prototyping",
    "3d-printing",
    "engineering",
    "pilot-production",
    "testing-certification",
    "grants",
    "ip-protection",
];

fn hub(id: &str, offerings: &[&str], status: StatusKind, at: Option<GeoPoint>) -> Hub {
    let text = |text: &str| Text::new().with(Lang::En, text, false);
    let offering = |kind: &&str| Offering { kind: (*kind).into(), name: text(kind), source: "s1".into() };
    Hub {
        id: id.into(),
        kind: HubKind::Laboratory,
        name: text(id),
        aliases: Vec::new(),
        former_ids: Vec::new(),
        parent: None,
        status: Status { kind: status, as_of: None },
        founded: None,
        place: Place { point: at.map(|at| (at, Precision::City)), ..Place::default() },
        clusters: Vec::new(),
        offerings: offerings.iter().map(offering).collect(),
        figures: Vec::new(),
        partners: Vec::new(),
        website: None,
        note: None,
        sources: Vec::new(),
    }
}

fn works(id: &str, offerings: &[&str], km_north: f64) -> Hub {
    let at = GeoPoint { lat: KARAGANDA.lat + km_north / 111.2, ..KARAGANDA };
    hub(id, offerings, StatusKind::Operating, Some(at))
}

fn catalogue(hubs: Vec<Hub>) -> Catalogue {
    Catalogue::new(None, Vocabulary::default(), hubs)
}

fn need(musts: &[&str], nices: &[&str]) -> Need {
    let with = |ids: &[&str], importance| ids.iter().map(|id| ((*id).into(), importance)).collect::<Vec<_>>();
    let offerings = with(musts, Importance::Must).into_iter().chain(with(nices, Importance::Nice)).collect();
    Need { offerings, origin: Some(Origin::Settlement("karaganda".into())), ..Need::default() }
}

fn ground(catalogue: &Catalogue) -> Ground<'_> {
    Ground { catalogue, origin: Some(KARAGANDA) }
}

fn ids(catalogue: &Catalogue, hubs: impl IntoIterator<Item = usize>) -> Vec<&str> {
    hubs.into_iter().map(|index| catalogue.hubs()[index].id.as_str()).collect()
}

#[track_caller]
fn check(hubs: Vec<Hub>, need: &Need, wanted: &[&str]) {
    let catalogue = catalogue(hubs);
    let found = matches(ground(&catalogue), need).into_iter().map(|found| found.hub).collect::<Vec<_>>();
    assert_eq!(ids(&catalogue, found), wanted);
}

#[test]
fn the_best_match_stands_first() {
    let asks = need(&["3d-printing"], &["lab"]);
    check(vec![works("far", &["3d-printing"], 500.0), works("near", &["3d-printing"], 5.0)], &asks, &["near", "far"]);
    check(
        vec![works("one", &["3d-printing"], 5.0), works("both", &["3d-printing", "lab"], 5.0)],
        &asks,
        &["both", "one"],
    );
    // Without a must-have it helps less, however near it is.
    check(vec![works("nice", &["lab"], 1.0), works("must", &["3d-printing"], 900.0)], &asks, &["must", "nice"]);
    // What offers nothing of it is no match.
    check(vec![works("other", &["grants"], 1.0)], &asks, &[]);
    // Planned weighs.
    let planned = hub("planned", &["3d-printing"], StatusKind::Planned, Some(KARAGANDA));
    check(vec![planned, works("works", &["3d-printing"], 20.0)], &asks, &["works", "planned"]);
    // Equals stand by distance, then by id.
    check(vec![works("b", &["lab"], 3.0), works("a", &["lab"], 3.0)], &need(&["lab"], &[]), &["a", "b"]);
}

#[track_caller]
fn marks(found: &[Match], criterion: Criterion) -> (Grade, f64, &Verdict) {
    let mark = found[0].marks.iter().find(|mark| mark.criterion == criterion).unwrap();
    (mark.grade, mark.share, &mark.verdict)
}

#[test]
fn every_criterion_says_why() {
    let catalogue = catalogue(vec![works("one", &["3d-printing"], 30.0)]);
    let mut asks = need(&["lab"], &["3d-printing"]);
    asks.cluster = Some(ClusterId::from("biotech"));
    asks.reach_km = Some(20);
    (asks.now, asks.goal) = (Readiness::new(4), Readiness::new(7));
    asks.deadline = PartialDate::parse("2027-03");
    let found = matches(ground(&catalogue), &asks);
    assert_eq!(found[0].marks.len(), Criterion::ALL.len());
    assert_eq!(found[0].musts_missing, 1);
    let (grade, share, verdict) = marks(&found, Criterion::Offerings);
    assert_eq!((grade, share), (Grade::Partly, 0.25), "a must-have counts three times");
    let lacks = vec![("lab".into(), Importance::Must)];
    assert_eq!(*verdict, Verdict::Offerings { has: vec!["3d-printing".into()], lacks });
    assert_eq!(marks(&found, Criterion::Cluster), (Grade::No, 0.0, &Verdict::Cluster(false)));
    let (grade, share, verdict) = marks(&found, Criterion::Distance);
    assert_eq!((grade, share), (Grade::No, 0.0));
    assert!(matches!(verdict, Verdict::Distance { km, beyond: true, indicative: false } if (29.0..31.0).contains(km)));
    let (grade, _, verdict) = marks(&found, Criterion::Readiness);
    assert_eq!(grade, Grade::Partly);
    assert!(matches!(verdict, Verdict::Readiness { covers, .. } if *covers == [Station::Prototype]));
    assert_eq!(marks(&found, Criterion::Outside), (Grade::Unknown, 0.5, &Verdict::OutsideUnknown));
}

#[test]
fn unknown_is_neither_yes_nor_no() {
    let nowhere = hub("nowhere", &["lab"], StatusKind::Unknown, None);
    let catalogue = catalogue(vec![nowhere]);
    let found = matches(ground(&catalogue), &need(&["lab"], &[]));
    assert_eq!(marks(&found, Criterion::Distance), (Grade::Unknown, 0.5, &Verdict::DistanceUnknown));
    assert_eq!(marks(&found, Criterion::Status), (Grade::Unknown, 0.5, &Verdict::Status(StatusKind::Unknown)));
}

#[test]
fn what_was_not_asked_for_counts_for_nothing() {
    let catalogue = catalogue(vec![works("one", &["lab"], 700.0)]);
    let found = matches(ground(&catalogue), &Need::default());
    let asked: Vec<_> = found[0].marks.iter().map(|mark| mark.criterion).collect();
    assert_eq!(asked, [Criterion::Status, Criterion::Outside]);
    let without = Need { weights: Need::default().weights.with(Criterion::Outside, 0), ..Need::default() };
    assert_eq!(matches(ground(&catalogue), &without)[0].score, 1.0);
}

#[test]
fn the_lead_of_one_match_names_what_makes_it() {
    let catalogue = catalogue(vec![works("both", &["3d-printing", "lab"], 100.0), works("one", &["lab"], 0.0)]);
    let found = matches(ground(&catalogue), &need(&["lab"], &["3d-printing"]));
    let lead = lead(&found[0], &found[1]);
    assert_eq!(
        lead.iter().map(|(criterion, _)| *criterion).collect::<Vec<_>>(),
        [Criterion::Offerings, Criterion::Distance]
    );
    assert!(lead[0].1 > 0.0 && lead[1].1 < 0.0, "{lead:?}");
}

#[track_caller]
fn check_consortium(hubs: Vec<Hub>, need: &Need, members: &[&str], uncovered: &[&str]) {
    let catalogue = catalogue(hubs);
    let ground = ground(&catalogue);
    let found = consortium(ground, need, &matches(ground, need));
    assert_eq!(ids(&catalogue, found.members.iter().map(|it| it.hub)), members);
    assert_eq!(found.uncovered.iter().map(|gap| gap.offering.as_str()).collect::<Vec<_>>(), uncovered);
}

#[test]
fn the_fewest_hubs_cover_the_need_and_of_equals_the_nearest() {
    let asks = need(&["3d-printing", "lab", "grants"], &[]);
    let all = || {
        vec![
            works("print", &["3d-printing"], 1.0),
            works("lab", &["lab"], 2.0),
            works("grants", &["grants"], 3.0),
            works("two", &["3d-printing", "lab"], 300.0),
            works("two-nearer", &["3d-printing", "lab"], 200.0),
        ]
    };
    check_consortium(all(), &asks, &["grants", "two-nearer"], &[]);
    let near = Need { reach_km: Some(50), ..asks.clone() };
    check_consortium(all(), &near, &["print", "lab", "grants"], &[]);
    check_consortium(vec![works("lab", &["lab"], 2.0)], &asks, &["lab"], &["3d-printing", "grants"]);
    check_consortium(Vec::new(), &asks, &[], &["3d-printing", "grants", "lab"]);
}

#[test]
fn a_gap_names_who_is_too_far_and_who_is_to_come() {
    let planned = hub("planned", &["lab"], StatusKind::Planned, Some(KARAGANDA));
    let catalogue = catalogue(vec![works("far", &["lab"], 400.0), planned]);
    let asks = Need { reach_km: Some(100), ..need(&["lab"], &[]) };
    let found = consortium(ground(&catalogue), &asks, &matches(ground(&catalogue), &asks));
    assert_eq!((found.members.len(), found.uncovered[0].nearest, found.uncovered[0].planned), (0, Some(0), Some(1)));
}

#[test]
fn the_route_breaks_where_nobody_is_within_reach() {
    let catalogue = catalogue(vec![works("lab", &["lab"], 10.0), works("far", &["testing-certification"], 600.0)]);
    let mut asks = Need { reach_km: Some(100), ..need(&["lab"], &[]) };
    (asks.now, asks.goal) = (Readiness::new(2), Readiness::new(6));
    let stops = route(ground(&catalogue), &asks);
    let stop = |station| stops.iter().find(|stop| stop.station == station).unwrap();
    assert_eq!((stop(Station::Research).hubs.as_slice(), stop(Station::Research).is_on_way), ([0].as_slice(), true));
    assert_eq!((stop(Station::Test).hubs.len(), stop(Station::Test).nearest), (0, Some(1)));
    assert_eq!((stop(Station::Pilot).is_on_way, stop(Station::Pilot).nearest), (false, None));
}

fn a_hub() -> impl Strategy<Value = (u32, f64, u8)> {
    (0..256_u32, 0.0..900.0, 0..5_u8)
}

fn hubs_of(parts: &[(u32, f64, u8)]) -> Vec<Hub> {
    let hub_of = |(index, (offers, km, status)): (usize, &(u32, f64, u8))| {
        let offerings: Vec<&str> =
            KINDS.iter().enumerate().filter(|(bit, _)| offers & (1 << bit) != 0).map(|(_, kind)| *kind).collect();
        let mut hub = works(&format!("hub-{index:02}"), &offerings, *km);
        hub.status.kind = StatusKind::ALL[usize::from(*status)];
        hub
    };
    parts.iter().enumerate().map(hub_of).collect()
}

fn asked(mask: u32, reach: Option<u16>) -> Need {
    let wanted: Vec<&str> =
        KINDS.iter().enumerate().filter(|(bit, _)| mask & (1 << bit) != 0).map(|(_, kind)| *kind).collect();
    let (musts, nices) = wanted.split_at(wanted.len() / 2);
    let mut asks = need(musts, nices);
    asks.reach_km = reach;
    (asks.now, asks.goal) = (Readiness::new(2), Readiness::new(8));
    asks
}

/// The smallest number of hubs that has all of `wanted`, by trying every set of them.
fn by_brute_force(offers: &[u32], wanted: u32) -> u32 {
    (0..1_u32 << offers.len())
        .filter(|set| {
            let has = offers.iter().enumerate().filter(|(at, _)| set & (1 << at) != 0).fold(0, |has, (_, it)| has | it);
            has & wanted == wanted
        })
        .map(u32::count_ones)
        .min()
        .unwrap()
}

proptest! {
    #[test]
    fn an_offering_more_never_lowers_a_score(
        hubs in prop::collection::vec(a_hub(), 1..8), mask in 1..256_u32, at in 0..8_usize, more in 0..8_usize,
    ) {
        let asks = asked(mask, None);
        let score = |hubs: Vec<Hub>, id: &str| {
            let catalogue = catalogue(hubs);
            let found = matches(ground(&catalogue), &asks);
            let rank = found.iter().position(|it| catalogue.hubs()[it.hub].id.as_str() == id);
            rank.map(|rank| (found[rank].score, rank))
        };
        let before = hubs_of(&hubs);
        let at = at % before.len();
        let mut after = before.clone();
        after[at].offerings.push(Offering { kind: KINDS[more].into(), name: Text::new(), source: "s1".into() });
        let id = before[at].id.to_string();
        match (score(before, &id), score(after, &id)) {
            (Some(before), Some(after)) => {
                prop_assert!(after.0 >= before.0, "{} < {}", after.0, before.0);
                prop_assert!(after.1 <= before.1, "it fell from {} to {}", before.1, after.1);
            }
            (before, after) => prop_assert!(before.is_none(), "{after:?}"),
        }
    }

    #[test]
    fn names_and_order_of_the_catalogue_mean_nothing(hubs in prop::collection::vec(a_hub(), 1..9), mask in 1..256_u32) {
        let asks = asked(mask, Some(500));
        let answer = |hubs: Vec<Hub>| {
            let catalogue = catalogue(hubs);
            let ground = ground(&catalogue);
            let found = matches(ground, &asks);
            let together = consortium(ground, &asks, &found);
            let stops = route(ground, &asks).into_iter().map(|stop| {
                ids(&catalogue, stop.hubs).into_iter().map(str::to_owned).collect::<Vec<_>>()
            });
            let names = |hubs: Vec<usize>| ids(&catalogue, hubs).into_iter().map(str::to_owned).collect::<Vec<_>>();
            let order = names(found.iter().map(|it| it.hub).collect());
            (order, names(together.members.iter().map(|it| it.hub).collect()), stops.collect::<Vec<_>>())
        };
        let straight = hubs_of(&hubs);
        let mut other: Vec<Hub> = straight.iter().rev().cloned().collect();
        for hub in &mut other {
            hub.name = Text::new().with(Lang::En, "renamed", false);
        }
        prop_assert_eq!(answer(straight), answer(other));
    }

    #[test]
    fn a_consortium_is_as_small_as_brute_force_finds(hubs in prop::collection::vec(a_hub(), 1..12), mask in 1..256_u32) {
        let asks = asked(mask, Some(600));
        let catalogue = catalogue(hubs_of(&hubs));
        let ground = ground(&catalogue);
        let found = consortium(ground, &asks, &matches(ground, &asks));
        let is_usable = |hub: &Hub| hub.status.kind == StatusKind::Operating && ground.distance(hub).unwrap().0.round() <= 600.0;
        let usable = catalogue.hubs().iter().zip(&hubs).filter(|(hub, _)| is_usable(hub));
        let offers: Vec<u32> = usable.map(|(_, (offers, ..))| offers & mask).collect();
        let coverable = offers.iter().fold(0, |all, offers| all | offers);
        prop_assert_eq!(found.members.len() as u32, by_brute_force(&offers, coverable));
        prop_assert_eq!(found.uncovered.len() as u32, (mask & !coverable).count_ones());
        let covered: std::collections::BTreeSet<_> = found.members.iter().flat_map(|it| it.has.clone()).collect();
        prop_assert_eq!(covered.len() as u32, coverable.count_ones());
    }
}

#[test]
fn only_a_hub_that_opens_after_the_deadline_misses_it() {
    let opens = |id: &str, status, founded| Hub { founded, ..hub(id, &["lab"], status, None) };
    let catalogue = catalogue(vec![
        opens("late", StatusKind::Planned, Some(2028)),
        opens("soon", StatusKind::Launching, Some(2027)),
        opens("some-day", StatusKind::Planned, None),
        opens("works", StatusKind::Operating, Some(2028)),
    ]);
    let asks = Need { deadline: PartialDate::parse("2027-03"), ..need(&["lab"], &[]) };
    for found in matches(ground(&catalogue), &asks) {
        let is_late = catalogue.hubs()[found.hub].id.as_str() == "late";
        let wanted = if is_late { Verdict::OpensTooLate(2028) } else { Verdict::DeadlineUnknown };
        let found = [found];
        let (grade, share, verdict) = marks(&found, Criterion::Deadline);
        assert_eq!(*verdict, wanted);
        assert_eq!((grade, share), if is_late { (Grade::No, 0.0) } else { (Grade::Unknown, 0.5) });
    }
}
