//! What stands beside a hub.

use togys::engine::related::{nearby, nearest_names, similar};

use crate::data::seven_hubs;

#[test]
fn similar_hubs_share_most_of_what_they_do() {
    let catalogue = seven_hubs();
    let kartech = catalogue.index_of("kartech").unwrap();
    let found = similar(&catalogue, kartech, 3);
    let ids: Vec<_> = found.iter().map(|it| catalogue.hubs()[it.hub].id.as_str()).collect();
    assert_eq!(ids, ["astana-lab", "kokshetau-lab", "abai-station"]);
    assert_eq!(found[0].offerings.len(), 2);
    assert_eq!(found[0].clusters.len(), 1);
    assert_eq!(similar(&catalogue, kartech, 1).len(), 1);
    assert!(similar(&catalogue, 99, 3).is_empty());
}

#[test]
fn parent_and_parts_are_family_and_not_similar() {
    let catalogue = seven_hubs();
    let (hub, part) = (catalogue.index_of("astana-hub").unwrap(), catalogue.index_of("astana-lab").unwrap());
    assert!(similar(&catalogue, hub, 9).iter().all(|it| it.hub != part && it.hub != hub));
    assert!(similar(&catalogue, part, 9).iter().all(|it| it.hub != hub));
}

#[test]
fn nearby_hubs_are_measured_and_indicative_ones_flagged() {
    let catalogue = seven_hubs();
    let found = nearby(&catalogue, catalogue.index_of("astana-hub").unwrap(), 9);
    let ids: Vec<_> = found.iter().map(|it| catalogue.hubs()[it.hub].id.as_str()).collect();
    assert_eq!(ids, ["astana-lab", "kartech", "kokshetau-lab", "abai-station", "tsukuba"]);
    assert_eq!(found[0].km, 0.0);
    assert!((180.0..200.0).contains(&found[1].km));
    assert_eq!(found.iter().map(|it| it.indicative).collect::<Vec<_>>(), [false, false, false, true, false]);
    assert!(nearby(&catalogue, catalogue.index_of("science-fund").unwrap(), 9).is_empty());
}

#[track_caller]
fn check_nearest(unknown: &str, wanted: &[&str]) {
    let catalogue = seven_hubs();
    let found = nearest_names(&catalogue, unknown, 2);
    let found: Vec<_> = found.into_iter().map(|at| catalogue.hubs()[at].id.to_string()).collect();
    assert_eq!(found, wanted, "{unknown}");
}

#[test]
fn an_unknown_id_leads_to_the_nearest_names() {
    check_nearest("kartek", &["kartech"]);
    check_nearest("KarTech", &["kartech"]);
    check_nearest("kartech-hub", &["kartech"]);
    check_nearest("astana_hub", &["astana-hub", "astana-lab"]);
    check_nearest("tsukuba-science", &["tsukuba"]);
    check_nearest("картех", &["kartech"]);
    check_nearest("zzzz", &[]);
    check_nearest("", &[]);
    check_nearest(&"x".repeat(65_536), &[]);
}
