//! A comparison in the address bar: what is written is read again, and what cannot be read is named.

use proptest::prelude::*;
use togys::data::compare_address::{read_compare, read_compared, write_compare, write_compared};
use togys::domain::{Comparing, HubId, Origin};

#[track_caller]
fn check(address: &str, ids: &[&str], bad: &[(&str, &str)]) -> Comparing {
    let (comparing, parts) = read_compare(address);
    let parts: Vec<_> = parts.iter().map(|part| (part.key.as_str(), part.value.as_str())).collect();
    assert_eq!(parts, bad, "{address}");
    assert_eq!(comparing.hubs.iter().map(HubId::as_str).collect::<Vec<_>>(), ids, "{address}");
    comparing
}

#[test]
fn the_spelling_is_frozen() {
    let address = "ids=kartech,nu-technopark&from=karaganda&only=differences";
    let comparing = check(address, &["kartech", "nu-technopark"], &[]);
    assert_eq!(comparing.need.origin, Some(Origin::Settlement("karaganda".into())));
    assert!(comparing.only_differences);
    assert_eq!(write_compare(&comparing), address);
    assert_eq!(check("from=me", &[], &[]).need.origin, Some(Origin::Me));
    let of_need = "ids=a,b&must=lab&from=me&reach=300&now=2&only=differences";
    assert_eq!(write_compare(&check(of_need, &["a", "b"], &[])), of_need, "the need goes along");
    assert_eq!(write_compare(&Comparing::default()), "");
}

#[test]
fn what_cannot_be_read_is_named_and_left_out() {
    check("", &[], &[]);
    check("?ids=a,,a,b&utm_source=x", &["a", "b"], &[]);
    check("ids=a%00b,c", &["c"], &[("ids", "ab")]);
    check("ids=a&only=likenesses&from=<b>", &["a"], &[("only", "likenesses"), ("from", "<b>")]);
    let long = "x".repeat(81);
    check(&format!("ids=a,{long}"), &["a"], &[("ids", &long[..60])]);
    check("wish=all", &[], &[("wish", "all")]);
}

#[test]
fn who_collects_hubs_reads_and_writes_them_alone() {
    let address = "ids=kartech,nu-technopark,kartech&must=lab&only=differences&wish=all";
    let hubs = read_compared(address);
    assert_eq!(hubs, read_compare(address).0.hubs);
    assert_eq!(write_compared(&hubs), "ids=kartech,nu-technopark");
    assert_eq!(write_compared(&hubs), write_compare(&Comparing { hubs, ..Comparing::default() }));
    assert_eq!(write_compared(&[]), "");
}

#[test]
fn hubs_are_added_taken_away_and_moved() {
    let mut comparing = Comparing::default();
    for id in ["a", "b", "c", "d"] {
        assert!(comparing.toggle(&id.into()));
    }
    assert!(!comparing.toggle(&"e".into()), "a fifth has no room");
    comparing.shift(&"c".into(), true);
    comparing.shift(&"a".into(), true);
    comparing.shift(&"d".into(), false);
    assert_eq!(write_compare(&comparing), "ids=a,c,b,d");
    assert!(comparing.toggle(&"c".into()));
    assert_eq!(write_compare(&comparing), "ids=a,b,d");
}

proptest! {
    #[test]
    fn any_address_is_read_and_what_was_read_stays(address in "\\PC{0,80}") {
        let (comparing, _) = read_compare(&address);
        let (again, bad) = read_compare(&write_compare(&comparing));
        prop_assert_eq!(again, comparing);
        prop_assert!(bad.is_empty(), "{bad:?}");
    }
}
