//! The timeline, over the real catalogue: every date is drawn once, where it belongs, as exactly as it is known.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use proptest::prelude::*;
use togys::domain::{Catalogue, EventSort, PartialDate, When, Years};
use togys::engine::timeline::{Axis, Event, Told, events, hubs_in, lay_out, span};

use crate::data::Folder;

static CATALOGUE: LazyLock<Catalogue> = LazyLock::new(|| Folder::of("public/data").catalogue());
static EVENTS: LazyLock<Vec<Event>> = LazyLock::new(|| events(&CATALOGUE));

fn of_fact(id: &str) -> &'static Event {
    let index = CATALOGUE.facts().iter().position(|fact| fact.id.as_str() == id).unwrap();
    EVENTS.iter().find(|event| event.told == Told::Fact(index)).unwrap()
}

fn of_project(id: &str) -> &'static Event {
    let index = CATALOGUE.projects().iter().position(|project| project.id.as_str() == id).unwrap();
    EVENTS.iter().find(|event| event.told == Told::Project(index)).unwrap()
}

#[test]
fn events_stand_where_their_sources_put_them() {
    let date = |text: &str| When::on(PartialDate::parse(text).unwrap());
    let check = |event: &Event, sort, when| assert_eq!((event.sort, event.when), (sort, when));
    check(of_fact("f002"), EventSort::Decision, date("2024-04-12"));
    check(of_fact("f083"), EventSort::Decision, date("2025-12-24"));
    check(of_fact("f072"), EventSort::Decision, date("2024-08"));
    check(of_fact("f007"), EventSort::Decision, When::years(2025, 2035));
    check(of_fact("f038"), EventSort::Funding, When::years(2015, 2017));
    check(of_fact("f088"), EventSort::Plan, When::years(2030, 2030));
    check(of_fact("f102"), EventSort::Report, When::years(2005, 2005));
    check(of_project("p-pit-2016"), EventSort::Funding, When::years(2016, 2016));
    check(of_project("p-knowledge-territories"), EventSort::Decision, When::years(2026, 2035));
    check(of_project("p-dc-singapore"), EventSort::Plan, When::years(2027, 2027));
    check(of_project("p-erg-green-flotation"), EventSort::Opening, When::years(2025, 2025));
    assert_eq!(of_fact("f038").hub.as_ref().map(|id| id.as_str()), Some("sez-pit-alatau"));
}

#[test]
fn every_date_of_the_catalogue_is_there_once() {
    let founded = CATALOGUE.hubs().iter().filter(|hub| hub.founded.is_some()).count();
    assert_eq!(EVENTS.iter().filter(|event| matches!(event.told, Told::Founded(_))).count(), founded);
    let dated = CATALOGUE.projects().iter().filter(|project| project.years.is_some()).count();
    assert_eq!(EVENTS.iter().filter(|event| matches!(event.told, Told::Project(_))).count(), dated);
    let all: BTreeSet<String> = EVENTS.iter().map(|event| format!("{:?}", event.told)).collect();
    assert_eq!(all.len(), EVENTS.len());
    let Years { first, last } = span(&EVENTS).unwrap();
    assert!(first < 2009 && last == 2035, "{first} {last}");
    assert!(EVENTS.is_sorted_by(|a, b| a.when.on_axis().0 <= b.when.on_axis().0));
    assert!(EVENTS.iter().all(|event| !event.sources.is_empty()));
    for sort in EventSort::ALL {
        assert!(EVENTS.iter().any(|event| event.sort == sort), "{}", sort.key());
    }
}

#[test]
fn nothing_is_concluded_from_silence() {
    let stands = |year: u16, id: &str| {
        let answer = hubs_in(&CATALOGUE, year);
        let index = CATALOGUE.index_of(id).unwrap();
        [answer.stand, answer.planned, answer.later, answer.undated]
            .iter()
            .position(|list| list.contains(&index))
            .unwrap()
    };
    // Founded in 1932.
    assert_eq!((stands(1931, "zhakhaev-rice"), stands(1932, "zhakhaev-rice")), (2, 0));
    // Planned as of September 2025: before, nobody says.
    assert_eq!((stands(2024, "kartech"), stands(2025, "kartech"), stands(2030, "kartech")), (2, 1, 1));
    for year in [1900, 2009, 2018, 2026, 2035] {
        let answer = hubs_in(&CATALOGUE, year);
        let lists = [&answer.stand, &answer.planned, &answer.later, &answer.undated];
        let all: BTreeSet<usize> = lists.into_iter().flatten().copied().collect();
        assert_eq!(all.len(), CATALOGUE.hubs().len());
        assert_eq!(lists.iter().map(|list| list.len()).sum::<usize>(), CATALOGUE.hubs().len());
    }
    assert!(!hubs_in(&CATALOGUE, 2026).undated.is_empty());
}

#[test]
fn a_date_is_as_long_on_the_axis_as_it_is_uncertain() {
    let length = |text: &str| {
        let (from, to) = When::on(PartialDate::parse(text).unwrap()).on_axis();
        to - from
    };
    assert_eq!(length("2024"), 1.0);
    assert!((length("2024-08") - 1.0 / 12.0).abs() < 1e-9);
    assert_eq!(length("2024-12-31"), 0.0);
    assert_eq!(When::years(2025, 2035).on_axis(), (2025.0, 2036.0));
}

proptest! {
    #[test]
    fn the_axis_is_in_order_and_within_itself(first in 1900_u16..2000, more in 1_u16..150, knee in 1950_u16..2100, a in 1900.0..2200.0, b in 1900.0..2200.0) {
        let axis = Axis::new(Years { first, last: first + more }, knee);
        let (a, b) = if a < b { (a, b) } else { (b, a) };
        prop_assert!(axis.place(a) <= axis.place(b) + 1e-12);
        prop_assert!((0.0..=1.0).contains(&axis.place(a)));
        prop_assert_eq!(axis.place(f64::from(first)), 0.0);
        prop_assert!((axis.place(f64::from(first + more) + 1.0) - 1.0).abs() < 1e-9);
    }

    #[test]
    fn no_event_covers_another(least in 0.001..0.1, gap in 0.0..0.02, sort in prop::sample::select(EventSort::ALL.to_vec())) {
        let axis = Axis::new(span(&EVENTS).unwrap(), 2009);
        let (marks, rows) = lay_out(&EVENTS, sort, axis, least, gap);
        prop_assert_eq!(marks.len(), EVENTS.iter().filter(|event| event.sort == sort).count());
        for (n, a) in marks.iter().enumerate() {
            prop_assert!(a.row < rows);
            for b in marks.iter().skip(n + 1).filter(|b| b.row == a.row) {
                prop_assert!(a.to.max(a.from + least) <= b.from + 1e-9);
            }
        }
    }
}
