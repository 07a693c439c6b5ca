//! The timeline in the address bar: what is written is read again, and what cannot be read is named.

use proptest::prelude::*;
use togys::data::timeline_address::{read_timing, write_timing};
use togys::domain::{EventSort, Timing};

#[track_caller]
fn check(address: &str, bad: &[(&str, &str)]) -> Timing {
    let (timing, parts) = read_timing(address);
    let parts: Vec<_> = parts.iter().map(|part| (part.key.as_str(), part.value.as_str())).collect();
    assert_eq!(parts, bad, "{address}");
    timing
}

#[test]
fn the_spelling_is_frozen() {
    let address = "year=2018&show=opening,plan";
    let timing = check(address, &[]);
    assert_eq!(timing, Timing { year: Some(2018), sorts: [EventSort::Opening, EventSort::Plan].into() });
    assert_eq!(write_timing(&timing), address);
    assert_eq!(write_timing(&Timing::default()), "");
    assert_eq!(
        check("show=report,plan,funding,decision,opening", &[]),
        Timing::default(),
        "all is the same as none chosen"
    );
    check("?utm_source=x&&year=2018", &[]);
    check(
        "year=18&year=soon&show=plan,dreams&q=1",
        &[("year", "18"), ("year", "soon"), ("show", "dreams"), ("q", "1")],
    );
}

#[test]
fn sorts_are_hidden_and_shown_but_never_all_hidden() {
    let mut timing = Timing::default();
    timing.toggle(EventSort::Report);
    assert!(!timing.shows(EventSort::Report) && timing.shows(EventSort::Plan));
    timing.toggle(EventSort::Report);
    assert_eq!(timing, Timing::default());
    for sort in EventSort::ALL {
        timing.toggle(sort);
    }
    assert_eq!(EventSort::ALL.into_iter().filter(|sort| timing.shows(*sort)).count(), 1);
}

proptest! {
    #[test]
    fn any_address_is_read_and_what_was_read_stays(address in "\\PC{0,60}") {
        let (timing, _) = read_timing(&address);
        let (again, bad) = read_timing(&write_timing(&timing));
        prop_assert_eq!(again, timing);
        prop_assert!(bad.is_empty(), "{bad:?}");
    }
}
