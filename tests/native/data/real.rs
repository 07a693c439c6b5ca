//! The catalogue of this repository: read whole, without a problem, and as large as its files.

use serde_json::Value;
use togys::data::check::check;
use togys::data::plain;

use super::{Folder, file};

fn records(bytes: &[u8], list: &str) -> usize {
    serde_json::from_slice::<Value>(bytes).unwrap()[list].as_array().unwrap().len()
}

#[test]
fn every_record_and_every_part_of_it_is_read() {
    let folder = Folder::of("public/data");
    let catalogue = folder.catalogue();
    assert_eq!(catalogue.hubs().len(), records(&folder.hubs, "hubs"));
    assert_eq!(catalogue.projects().len(), records(&folder.projects, "projects"));
    assert_eq!(catalogue.facts().len(), records(&folder.facts, "facts"));
    assert_eq!(catalogue.sources().len(), records(&folder.sources, "sources"));
    let file: Value = serde_json::from_slice(&folder.hubs).unwrap();
    for (hub, record) in catalogue.hubs().iter().zip(file["hubs"].as_array().unwrap()) {
        let count = |list: &str| record[list].as_array().map_or(0, Vec::len);
        assert_eq!(hub.id.as_str(), record["id"]);
        assert_eq!(
            [
                hub.offerings.len(),
                hub.figures.len(),
                hub.partners.len(),
                hub.clusters.len(),
                hub.sources.len(),
                hub.aliases.len()
            ],
            ["offerings", "figures", "partners", "clusters", "sources", "aliases"].map(count),
            "{}",
            hub.id
        );
        assert_eq!(hub.place.point.is_some(), record["place"]["lat"].is_number(), "{}", hub.id);
        assert_eq!(hub.status.as_of.is_some(), record["status"]["asOf"].is_string(), "{}", hub.id);
    }
}

#[test]
fn the_check_finds_no_error() {
    let folder = Folder::of("public/data");
    let report = check(&folder.files());
    let errors: Vec<String> = report
        .problems
        .iter()
        .filter(|problem| problem.severity != togys::data::Severity::Advice)
        .map(ToString::to_string)
        .collect();
    assert!(!report.has_errors(), "{:?} {errors:#?}", report.unreadable);
}

#[test]
fn the_plain_page_is_up_to_date() {
    let page = String::from_utf8(file("public/hubs.html")).unwrap();
    let wanted = plain::page(&Folder::of("public/data").catalogue());
    assert!(page == wanted, "write it again: cargo run --bin data-check -- --plain public/hubs.html");
}
