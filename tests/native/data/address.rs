//! Queries in the address bar: frozen spelling, the same query back, and no address that breaks anything.

use proptest::prelude::*;
use togys::data::address::{MAX_WORDS, check_query, read_query, rounded, write_query};
use togys::domain::{Facet, GeoPoint, HubId, MapView, Origin, Query, Sort};

use crate::data::seven_hubs;

const WHOLE: &str = "q=%D0%B7%D0%B5%D1%80%D1%82%D1%85%D0%B0%D0%BD%D0%B0+3d&offering=3d-printing,lab&kind=hub&region=KZ-35,abroad\
&city=karaganda&cluster=industry-4.0&status=planned&freshness=year&sort=distance&in-view=1&from=me&view=49.8047,73.1,6.25&at=kartech";

#[test]
fn every_key_and_value_is_frozen() {
    let (query, bad) = read_query(WHOLE);
    assert_eq!(bad, []);
    assert_eq!(query.words, "зертхана 3d");
    assert_eq!(query.facets.len(), Facet::ALL.len());
    assert!(query.has(Facet::Region, "abroad") && query.has(Facet::Offering, "lab"));
    assert_eq!((query.sort, query.in_view, query.origin.clone()), (Sort::Distance, true, Some(Origin::Me)));
    assert_eq!(query.view, Some(MapView { center: GeoPoint { lat: 49.8047, lon: 73.1 }, zoom: 6.25 }));
    assert_eq!(query.selected, Some(HubId::from("kartech")));
    assert_eq!(write_query(&query), WHOLE);
    let keys: Vec<_> = Sort::ALL.map(Sort::key).into_iter().chain(Facet::ALL.map(Facet::key)).collect();
    let frozen = "relevance name newest distance offering kind region city cluster status freshness";
    assert_eq!(keys.join(" "), frozen);
}

#[track_caller]
fn check(address: &str, written: &str, bad: &[(&str, &str)]) {
    let (query, found) = read_query(address);
    assert_eq!(write_query(&query), written, "{address}");
    let found: Vec<_> = found.iter().map(|part| (part.key.as_str(), part.value.as_str())).collect();
    assert_eq!(found, bad, "{address}");
}

#[test]
fn what_cannot_be_read_is_ignored_and_said() {
    check("", "", &[]);
    check("?", "", &[]);
    check("?&&=&", "", &[]);
    check("?q=", "", &[]);
    check("?sort=relevance", "", &[]);
    check("?sort=cheapest", "", &[("sort", "cheapest")]);
    check("?sort=name&sort=newest", "sort=name", &[("sort", "newest")]);
    check("?sort=x&sort=newest", "sort=newest", &[("sort", "x")]);
    check("?color=red&kind=lab", "kind=lab", &[("color", "red")]);
    check("?kind=lab,,hub,&kind=sez", "kind=hub,lab,sez", &[]);
    check("?kind=lab%2Chub", "kind=hub,lab", &[]);
    check("?kind=%3Cscript%3E", "", &[("kind", "<script>")]);
    check("?in-view=yes", "", &[("in-view", "yes")]);
    check("?from=x%20y", "", &[("from", "x y")]);
    check("?from=1526273", "from=1526273", &[]);
    check("?at=", "", &[("at", "")]);
    check("?utm_source=x&fbclid=1&gclid=2&yclid=3", "", &[]);
    check("?q=100%", "q=100%25", &[]);
    check("?q=%zz%", "q=%25zz%25", &[]);
    check("?q=%ff%fe", "", &[("q", "")]);
    check("?q=a%00b", "", &[("q", "ab")]);
    check("?q=a+b%2Bc", "q=a+b%2Bc", &[]);
}

#[test]
fn a_view_must_be_three_numbers_on_the_globe() {
    check("?view=48,67,4.5", "view=48,67,4.5", &[]);
    check("?view=48.123456,67.000001,4.567", "view=48.1235,67,4.57", &[]);
    check("?view=-0.00001,-0,0", "view=0,0,0", &[]);
    for bad in [
        "NaN,67,4",
        "inf,67,4",
        "48,-infinity,4",
        "48,67,1e999",
        "48,67",
        "48,67,4,5",
        "91,0,4",
        "0,181,4",
        "48,67,-1",
        "48,67,99",
        ",,",
    ] {
        check(&format!("?view={bad}"), "", &[("view", bad)]);
    }
}

#[test]
fn long_addresses_are_read_to_their_end_in_little_time() {
    let long = "a".repeat(65_536);
    let (query, bad) = read_query(&format!("?q={long}&kind={long}&{long}={long}&at={long}&view={long}&from=me"));
    assert_eq!((bad.len(), query.origin), (5, Some(Origin::Me)));
    assert!(bad.iter().all(|part| part.key.len() <= 60 && part.value.len() <= 60), "messages stay short");
    let (query, bad) = read_query(&format!("?kind={}", ",k".repeat(32_768)));
    assert_eq!((query.facets[&Facet::Kind].len(), bad.len()), (1, 0));
    let many: String = (0..10_000).map(|n| format!("kind=k{n}&")).collect();
    assert!(read_query(&many).0.facets[&Facet::Kind].len() <= 500);
    let words = Query { words: "ә".repeat(MAX_WORDS + 9), ..Query::default() };
    assert_eq!(read_query(&write_query(&words)).0.words.chars().count(), MAX_WORDS);
}

#[test]
fn what_the_catalogue_does_not_know_is_taken_out_and_said() {
    let catalogue = seven_hubs();
    let address = "kind=hub,castle&region=KZ-35,abroad,unplaced,KZ-99&city=paris&freshness=year,old&offering=lab&cluster=it&status=open";
    let (mut query, _) = read_query(&format!("{address}&from=77&at=nobody"));
    let bad = check_query(&mut query, &catalogue, |id| id == "78");
    let said: Vec<_> = bad.iter().map(|part| format!("{}={}", part.key, part.value)).collect();
    assert_eq!(
        said,
        ["kind=castle", "region=KZ-99", "city=paris", "status=open", "freshness=old", "from=77", "at=nobody"]
    );
    let left = "offering=lab&kind=hub&region=KZ-35,abroad,unplaced&cluster=it&freshness=year";
    assert_eq!(write_query(&query), left);
    assert_eq!(check_query(&mut query, &catalogue, |_| true), []);
}

#[test]
fn a_former_id_becomes_its_hub() {
    let (mut query, _) = read_query("at=astana-it&from=78");
    assert_eq!(check_query(&mut query, &seven_hubs(), |id| id == "78"), []);
    assert_eq!(write_query(&query), "from=78&at=astana-hub");
}

fn id() -> impl Strategy<Value = String> {
    "[A-Za-z0-9][A-Za-z0-9._-]{0,20}"
}

fn query() -> impl Strategy<Value = Query> {
    let facets = prop::collection::btree_map(
        prop::sample::select(Facet::ALL.to_vec()),
        prop::collection::btree_set(id(), 1..4),
        0..5,
    );
    let origin = prop_oneof![
        Just(None),
        Just(Some(Origin::Me)),
        id().prop_filter("me is the visitor", |id| id != "me")
            .prop_map(|id| Some(Origin::Settlement(id.as_str().into()))),
    ];
    let view = prop::option::of(
        (-90.0..90.0_f64, -180.0..180.0_f64, 0.0..24.0_f64)
            .prop_map(|(lat, lon, zoom)| rounded(MapView { center: GeoPoint { lat, lon }, zoom })),
    );
    let selected = prop::option::of(id().prop_map(|id| HubId::from(id.as_str())));
    let sort = prop::sample::select(Sort::ALL.to_vec());
    // Every printable sign of the alphabets people type, and some they do not.
    let words = "[a-zа-яәғқңөұүһі0-9 &=+%#?,;/\"'<>«»—🚀]{0,40}";
    (words, facets, sort, any::<bool>(), origin, view, selected).prop_map(
        |(words, facets, sort, in_view, origin, view, selected)| Query {
            words,
            facets,
            sort,
            in_view,
            origin,
            view,
            selected,
        },
    )
}

proptest! {
    #[test]
    fn a_query_comes_back_as_it_was_written(query in query()) {
        let written = write_query(&query);
        let (read, bad) = read_query(&written);
        prop_assert_eq!(&read, &query);
        prop_assert_eq!(bad, vec![]);
        prop_assert_eq!(write_query(&read), written);
    }

    #[test]
    fn any_text_is_a_safe_address(text in "\\PC{0,300}") {
        let (mut query, _) = read_query(&text);
        let once = write_query(&query);
        prop_assert_eq!(write_query(&read_query(&once).0), once);
        check_query(&mut query, &seven_hubs(), |_| false);
    }

    #[test]
    fn any_value_is_a_safe_value(key in prop::sample::select(vec!["q", "kind", "view", "from", "at", "sort", "in-view"]), value in "\\PC{0,60}") {
        let (query, _) = read_query(&format!("{key}={value}"));
        write_query(&query);
    }
}
