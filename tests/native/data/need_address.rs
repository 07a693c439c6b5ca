//! A need in the address bar: what is written is read again, and what cannot be read is named.

use proptest::prelude::*;
use togys::data::need_address::{check_need, read_need, write_need};
use togys::domain::{Criterion, Importance, Need, Origin, PartialDate, Readiness, Weights};

use super::seven_hubs;

#[track_caller]
fn check(address: &str, bad: &[(&str, &str)]) -> Need {
    let (need, parts) = read_need(address);
    let parts: Vec<_> = parts.iter().map(|part| (part.key.as_str(), part.value.as_str())).collect();
    assert_eq!(parts, bad, "{address}");
    need
}

#[test]
fn the_spelling_is_frozen() {
    let address = "must=3d-printing,lab&nice=grants&cluster=biotech&from=karaganda&reach=200&now=4&goal=8&by=2027-03&weigh=distance:9,status:0";
    let need = check(address, &[]);
    assert_eq!(need.offerings.get("lab"), Some(&Importance::Must));
    assert_eq!(need.offerings.get("grants"), Some(&Importance::Nice));
    assert_eq!(need.origin, Some(Origin::Settlement("karaganda".into())));
    assert_eq!((need.reach_km, need.now, need.goal), (Some(200), Readiness::new(4), Readiness::new(8)));
    assert_eq!(need.deadline, PartialDate::parse("2027-03"));
    assert_eq!(check("by=2027-03-15", &[]).deadline, PartialDate::parse("2027-03-15"));
    assert_eq!(need.weights, Weights::default().with(Criterion::Distance, 9).with(Criterion::Status, 0));
    assert_eq!(write_need(&need), address);
    assert_eq!(check("from=me", &[]).origin, Some(Origin::Me));
    assert_eq!(write_need(&Need::default()), "");
}

#[test]
fn what_cannot_be_read_is_named_and_left_out() {
    assert_eq!(check("", &[]), Need::default());
    assert_eq!(check("?utm_source=x", &[]), Need::default());
    check("by=2027&by=soon&by=2027-13", &[("by", "2027"), ("by", "soon"), ("by", "2027-13")]);
    check("reach=0", &[("reach", "0")]);
    check("reach=lots", &[("reach", "lots")]);
    check("now=10&goal=-1", &[("now", "10"), ("goal", "-1")]);
    check("weigh=distance:11", &[("weigh", "distance:11")]);
    check("weigh=beauty:3", &[("weigh", "beauty:3")]);
    check("must=<script>", &[("must", "<script>")]);
    check("wish=all", &[("wish", "all")]);
}

#[test]
fn what_the_catalogue_does_not_know_is_named_and_left_out() {
    let mut need = check("must=lab,warp-drive&cluster=magic&from=atlantis", &[]);
    let bad = check_need(&mut need, &seven_hubs(), |id| id != "atlantis");
    let bad: Vec<_> = bad.iter().map(|part| (part.key.as_str(), part.value.as_str())).collect();
    assert_eq!(bad, [("must", "warp-drive"), ("cluster", "magic"), ("from", "atlantis")]);
    assert_eq!(write_need(&need), "must=lab");
}

proptest! {
    #[test]
    fn any_address_is_read_and_what_was_read_stays(address in "\\PC{0,80}") {
        let (need, _) = read_need(&address);
        let (again, bad) = read_need(&write_need(&need));
        prop_assert_eq!(again, need);
        prop_assert!(bad.is_empty(), "{bad:?}");
    }
}
