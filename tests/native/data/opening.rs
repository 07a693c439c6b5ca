//! The opening: it lists what the whole catalogue lists, whatever its file holds nothing stops its reader, and the file in public/
//! is up to date.

use std::sync::Arc;

use serde_json::{Value, json};
use togys::data::opening::{opening_of, read_opening, write_opening};
use togys::data::{ReadError, Severity};
use togys::domain::{Catalogue, Facet, HubKind, Query, StatusKind};
use togys::engine::explore::ExploreIndex;

use super::{Folder, clean, file, seven_hubs};

const PATH: &str = "public/data/opening.json";

/// Writes the seven hubs' opening, changes it, and reads it: the ids that are listed, and what was left out.
#[track_caller]
fn check(change: impl FnOnce(&mut Value), listed: &[&str], skipped: &[&str]) {
    let mut opening = serde_json::from_str(&write_opening(&seven_hubs())).unwrap();
    change(&mut opening);
    let (catalogue, problems) = read_opening(opening.to_string().as_bytes()).unwrap();
    assert_eq!(catalogue.hubs().iter().map(|hub| hub.id.as_str()).collect::<Vec<_>>(), listed);
    assert_eq!(problems.iter().filter_map(|problem| problem.record.as_deref()).collect::<Vec<_>>(), skipped);
    assert!(problems.iter().all(|problem| problem.severity == Severity::Skipped && problem.file == "opening.json"));
}

/// Reads the seven hubs' opening with its first hub changed in one field.
#[track_caller]
fn check_first(field: &str, value: Value, is_listed: bool) {
    let all: Vec<String> = seven_hubs().hubs().iter().map(|hub| hub.id.to_string()).collect();
    let all: Vec<&str> = all.iter().map(String::as_str).collect();
    let (skipped, rest) = all.split_at(1);
    let change = |opening: &mut Value| opening["hubs"][0][field] = value;
    if is_listed { check(change, &all, &[]) } else { check(change, rest, skipped) }
}

#[test]
fn what_is_written_is_read_again() {
    for catalogue in [seven_hubs(), Folder::of("public/data").catalogue()] {
        let read = clean(read_opening(write_opening(&catalogue).as_bytes()));
        assert_eq!(read, opening_of(&catalogue));
        assert_eq!(opening_of(&read), read, "there is nothing more to leave out");
    }
}

#[test]
fn the_opening_is_up_to_date() {
    let wanted = write_opening(&Folder::of("public/data").catalogue());
    assert!(String::from_utf8(file(PATH)).unwrap() == wanted, "write it again: make opening");
    let lines = wanted.lines().filter(|line| line.starts_with("{\"id\":")).count();
    assert_eq!(lines, Folder::of("public/data").catalogue().hubs().len(), "a hub is a line");
}

#[test]
fn the_list_says_the_same_of_the_opening_and_of_the_whole() {
    let folder = Folder::of("public/data");
    let (opening, whole) = (clean(read_opening(&file(PATH))), folder.catalogue());
    let offered = |catalogue: &Catalogue| catalogue.hubs().iter().map(|hub| hub.offerings.len()).sum::<usize>();
    assert_eq!(offered(&opening), offered(&whole), "offerings at a glance");
    assert_eq!(opening.updated, whole.updated);
    for (short, full) in opening.hubs().iter().zip(whole.hubs()) {
        assert_eq!((&short.id, &short.name, short.status), (&full.id, &full.name, full.status));
        assert_eq!(short.offering_kinds(), full.offering_kinds(), "{}", full.id);
        assert_eq!(opening.region_of(short), whole.region_of(full), "{}", full.id);
    }
    let [opening, whole] = [opening, whole].map(|catalogue| ExploreIndex::without_words(Arc::new(catalogue)));
    let mut queries = vec![Query::default()];
    let kinds = HubKind::ALL.map(|kind| (Facet::Kind, kind.key()));
    let statuses = StatusKind::ALL.map(|status| (Facet::Status, status.key()));
    for (facet, option) in kinds.into_iter().chain(statuses) {
        let mut query = Query::default();
        query.toggle(facet, option);
        queries.push(query);
    }
    // How fresh a hub is, its sources say: they come later in any case.
    for facet in Facet::ALL.into_iter().filter(|facet| *facet != Facet::Freshness) {
        assert_eq!(opening.options(facet), whole.options(facet));
        for query in &queries {
            let [short, full] = [&opening, &whole].map(|index| {
                let answer = index.answer(query, None, None, &|a, b| a.cmp(&b));
                (index.counts(query, &answer).of(facet).to_vec(), answer.order)
            });
            assert_eq!(short, full, "{facet:?} {query:?}");
        }
    }
}

#[test]
fn a_bad_hub_is_skipped_and_named() {
    check_first("kind", json!("hub"), true);
    check_first("kind", json!("castle"), false);
    check_first("kind", json!(null), false);
    check_first("name", json!({ "ru": "Хаб" }), true);
    check_first("name", json!({}), false);
    check_first("name", json!("Hub"), false);
    check_first("status", json!({ "is": "planned" }), true);
    check_first("status", json!({ "is": "planned", "asOf": "2025-13" }), false);
    check_first("status", json!("planned"), false);
    check_first("place", json!({}), true);
    check_first("place", json!({ "region": "KZ-99" }), false);
    check_first("place", json!({ "precision": "city" }), false);
    check_first("place", json!({ "lat": 91, "lon": 70, "precision": "city" }), false);
    check_first("place", json!({ "lat": 51, "lon": 70, "precision": "about" }), false);
    check_first("clusters", json!([]), true);
    check_first("clusters", json!(["alchemy"]), false);
    check_first("clusters", json!("it"), false);
    check_first("offerings", json!(["lab", "lab"]), true);
    check_first("offerings", json!([{ "kind": "lab" }]), false);
    check_first("offerings", json!(null), false);
}

#[test]
fn a_hub_without_an_id_that_can_stand_in_an_address_is_skipped() {
    for id in [json!("../../etc"), json!("a b"), json!("")] {
        let said = id.as_str().unwrap().to_owned();
        let rest: Vec<String> = seven_hubs().hubs().iter().skip(1).map(|hub| hub.id.to_string()).collect();
        let rest: Vec<&str> = rest.iter().map(String::as_str).collect();
        check(|opening| opening["hubs"][0]["id"] = id, &rest, &[&said]);
    }
}

#[test]
fn a_word_without_a_label_is_named() {
    let all: Vec<String> = seven_hubs().hubs().iter().map(|hub| hub.id.to_string()).collect();
    let all: Vec<&str> = all.iter().map(String::as_str).collect();
    check(|opening| opening["kinds"]["hub"] = json!({}), &all, &["hub"]);
    check(|opening| opening["statuses"]["planned"] = json!(7), &all, &["planned"]);
}

#[test]
fn a_whole_file_that_cannot_be_read_says_why() {
    let good = write_opening(&seven_hubs());
    let read = |text: &str| read_opening(text.as_bytes()).unwrap_err();
    assert_eq!(read(""), ReadError::Cut);
    assert_eq!(read(&good.replace("\"version\":1", "\"version\":2")), ReadError::NewerVersion { found: 2, known: 1 });
    assert!(matches!(read(&good.replace("togys-opening", "togys-hubs")), ReadError::WrongFormat { .. }));
    assert_eq!(read(&good.replace("\"regions\"", "\"areas\"")), ReadError::NoRecords { field: "regions" });
    assert_eq!(read(&good.replace("\"hubs\":[", "\"hub\":[")), ReadError::NoRecords { field: "hubs" });
}

#[test]
fn a_file_cut_anywhere_or_with_any_byte_changed_never_stops_the_reader() {
    let mut bytes = write_opening(&seven_hubs()).into_bytes();
    let whole = bytes.trim_ascii_end().len();
    for end in 0..whole {
        assert!(read_opening(&bytes[..end]).is_err(), "{end}");
    }
    for at in (0..bytes.len()).step_by(7) {
        let was = bytes[at];
        for other in [b'"', b'0', b'{', 0xff] {
            bytes[at] = other;
            let _ = read_opening(&bytes);
        }
        bytes[at] = was;
    }
}
