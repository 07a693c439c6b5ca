//! A whole query → which hubs, in which order, and what to drop when there are none.

use std::sync::Arc;

use togys::data::address::read_query;
use togys::domain::{Facet, GeoPoint, Lang, Query};
use togys::engine::explore::{Answer, ExploreIndex, Relaxation};

use crate::data::seven_hubs;

const ASTANA: GeoPoint = GeoPoint { lat: 51.1694, lon: 71.4491 };

fn query(address: &str) -> Query {
    let (query, bad) = read_query(address);
    assert_eq!(bad, []);
    query
}

fn answer(address: &str) -> (Vec<String>, Answer) {
    let index = ExploreIndex::new(Arc::new(seven_hubs()));
    let hubs = index.catalogue().hubs();
    let query = query(address);
    let name = |at: usize| hubs[at].name.get(Lang::En).unwrap();
    let in_view = |point: GeoPoint| point.lat > 50.0 && point.lon < 75.0;
    let answer = index.answer(&query, Some(ASTANA), Some(&in_view), &|a, b| name(a).cmp(name(b)));
    (answer.order.iter().map(|at| hubs[*at].id.to_string()).collect(), answer)
}

#[track_caller]
fn check(address: &str, wanted: &str) {
    assert_eq!(answer(address).0.join(" "), wanted, "{address}");
}

#[test]
fn an_empty_query_keeps_the_catalogues_order() {
    check("", "kartech kokshetau-lab astana-hub astana-lab tsukuba science-fund abai-station");
    assert_eq!(answer("").1.total, 7);
    check("q=%20—", "kartech kokshetau-lab astana-hub astana-lab tsukuba science-fund abai-station");
}

#[test]
fn words_and_facets_and_the_view_narrow_together() {
    check("q=зертхана", "astana-lab kokshetau-lab kartech");
    check("q=зертхана&cluster=mining", "astana-lab kartech");
    check("in-view=1", "kokshetau-lab astana-hub astana-lab");
    check("in-view=1&q=зертхана&kind=hub", "");
    let address = "q=зертхана&kind=hub&in-view=1";
    let counts = ExploreIndex::new(Arc::new(seven_hubs())).counts(&query(address), &answer(address).1);
    assert_eq!(counts.of(Facet::Kind).iter().sum::<usize>(), 2, "kinds count among the words and the view");
}

#[test]
fn the_order_is_the_one_asked() {
    check("sort=name", "abai-station astana-hub kartech kokshetau-lab astana-lab science-fund tsukuba");
    check("sort=newest", "astana-hub astana-lab kartech tsukuba abai-station kokshetau-lab science-fund");
    check("sort=distance", "astana-hub astana-lab kartech kokshetau-lab abai-station tsukuba science-fund");
    check("sort=distance&q=зертхана", "astana-lab kartech kokshetau-lab");
    check("sort=name&q=зертхана", "kartech kokshetau-lab astana-lab");
}

#[test]
fn without_an_origin_distance_leaves_the_order() {
    let index = ExploreIndex::new(Arc::new(seven_hubs()));
    let (query, _) = read_query("sort=distance");
    let answer = index.answer(&query, None, None, &|a, b| a.cmp(&b));
    assert_eq!(answer.order, [0, 1, 2, 3, 4, 5, 6]);
}

#[track_caller]
fn check_relaxed(address: &str, wanted: &[(Relaxation, usize)]) {
    let index = ExploreIndex::new(Arc::new(seven_hubs()));
    let in_view = |point: GeoPoint| point.lat > 50.0 && point.lon < 75.0;
    assert_eq!(index.relax(&read_query(address).0, Some(&in_view)), wanted, "{address}");
}

#[test]
fn what_to_drop_is_told_with_what_it_would_give() {
    check_relaxed("q=зертхана&kind=sez", &[(Relaxation::Facet(Facet::Kind), 3)]);
    check_relaxed("q=картех&kind=laboratory", &[(Relaxation::Words, 2), (Relaxation::Facet(Facet::Kind), 1)]);
    check_relaxed("kind=hub&offering=lab&in-view=1", &[(Relaxation::Facet(Facet::Kind), 2), (Relaxation::InView, 1)]);
    check_relaxed("q=xyzzy&kind=sez", &[]);
    check_relaxed("", &[]);
}
