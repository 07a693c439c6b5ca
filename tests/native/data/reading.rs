//! The five files: a bad record is skipped, a bad part left out, either named with its line; the rest is kept.

use serde_json::{Value, json};
use togys::data::{
    MAX_BYTES, Problem, ReadError, Severity, read_facts, read_hubs, read_projects, read_sources, read_vocabulary,
};
use togys::domain::{About, GeoPoint, Hub, Lang, Precision, StatusKind, Vocabulary};

use super::{Folder, seven_hubs};

fn words() -> Vocabulary {
    seven_hubs().vocabulary
}

fn said(problems: &[Problem]) -> Vec<String> {
    problems.iter().map(|it| format!("{} {} {:?}", it.field, it.kind.key(), it.severity)).collect()
}

fn merge(into: &mut Value, patch: Value) {
    for (key, value) in patch.as_object().unwrap() {
        into[key] = value.clone();
    }
}

/// Reads one good hub with fields changed: what is left of it, and what is said.
#[track_caller]
fn patched(patch: Value) -> (Option<Hub>, Vec<String>) {
    let mut hub = json!({
        "id": "a", "kind": "hub", "name": { "kk": "А", "ru": "Б", "en": "C" }, "status": { "is": "planned", "asOf": "2025" },
        "clusters": ["it"], "offerings": [], "sources": ["s"]
    });
    merge(&mut hub, patch);
    let file = json!({ "format": "togys-hubs", "version": 1, "updated": "2026-11-22", "hubs": [hub] });
    let (file, problems) = read_hubs(file.to_string().as_bytes(), &words()).unwrap();
    (file.hubs.into_iter().next(), said(&problems))
}

#[track_caller]
fn check_kept(patch: Value, problems: &[&str]) -> Hub {
    let (hub, found) = patched(patch);
    assert_eq!(found, problems);
    hub.unwrap()
}

#[track_caller]
fn check_skipped(patch: Value, problems: &[&str]) {
    let (hub, found) = patched(patch);
    assert_eq!(found, problems);
    assert_eq!(hub, None);
}

#[test]
fn the_fixture_is_read_whole() {
    let catalogue = seven_hubs();
    assert_eq!(catalogue.hubs().len(), 7);
    let hub = catalogue.hub("kartech").unwrap();
    assert_eq!(hub.place.point, Some((GeoPoint { lat: 49.8047, lon: 73.1094 }, Precision::City)));
    assert!(hub.name.is_translated(Lang::En) && !hub.name.is_translated(Lang::Kk));
    assert_eq!(hub.figures[1].years.unwrap().to_string(), "2015–2017");
    assert_eq!(catalogue.facts()[4].about, About::Hub("astana-hub".into()), "a former id leads to its hub");
    assert_eq!(catalogue.facts()[2].about, About::Region("KZ-35".into()));
}

#[test]
fn a_record_without_what_it_needs_is_skipped() {
    check_skipped(json!({ "kind": "castle" }), &["kind unknown-id Skipped"]);
    check_skipped(json!({ "kind": null }), &["kind missing Skipped"]);
    check_skipped(json!({ "name": "Hub" }), &["name wrong-type Skipped"]);
    check_skipped(json!({ "name": {} }), &["name empty Skipped"]);
    check_skipped(json!({ "name": { "kk": "  " } }), &["name.kk empty Kept", "name empty Skipped"]);
    check_skipped(json!({ "id": "a b" }), &["id bad-id Skipped"]);
    check_skipped(json!({ "id": 5 }), &["id wrong-type Skipped"]);
    check_skipped(json!({ "id": "../../etc" }), &["id bad-id Skipped"]);
}

#[test]
fn a_part_that_cannot_be_shown_is_left_out() {
    assert_eq!(check_kept(json!({ "website": "javascript:alert(1)" }), &["website bad-url Kept"]).website, None);
    assert_eq!(check_kept(json!({ "website": "www.kz" }), &["website bad-url Kept"]).website, None);
    assert_eq!(check_kept(json!({ "clusters": ["it", "mine"] }), &["clusters[1] unknown-id Kept"]).clusters.len(), 1);
    assert_eq!(check_kept(json!({ "clusters": "it" }), &["clusters wrong-type Kept"]).clusters.len(), 0);
    assert_eq!(check_kept(json!({ "founded": 98 }), &["founded bad-years Kept"]).founded, None);
    assert_eq!(check_kept(json!({ "status": {} }), &["status.is missing Kept"]).status.kind, StatusKind::Unknown);
    assert_eq!(check_kept(json!({ "status": null }), &["status missing Kept"]).status.kind, StatusKind::Unknown);
    let status =
        check_kept(json!({ "status": { "is": "planned", "asOf": "2025-13" } }), &["status.asOf bad-date Kept"]);
    assert_eq!(status.status.as_of, None);
    check_kept(json!({ "status": { "is": "planned", "asOf": "2025-02-30" } }), &["status.asOf bad-date Kept"]);
    check_kept(json!({ "name": { "ru": "Б\u{7}", "en": "C" } }), &["name.ru control-character Kept"]);
    check_kept(json!({ "name": { "ru": "Б\u{202e}", "en": "C" } }), &["name.ru control-character Kept"]);
    check_kept(json!({ "name": { "en": "C", "translated": ["ru"] } }), &["name.translated translated-absent Kept"]);
    check_kept(json!({ "name": { "en": "C", "translated": ["de"] } }), &["name.translated unknown-language Kept"]);
    check_kept(json!({ "sources": [] }), &["sources missing Wrong"]);
    check_kept(json!({ "ofers": [] }), &["ofers unknown-field Kept"]);
    check_kept(json!({ "place": { "region": "KZ-99" } }), &["place.region unknown-id Kept"]);
    check_kept(json!({ "place": { "lat": 50 } }), &["place half-point Kept"]);
    check_kept(json!({ "place": { "lat": 91, "lon": 70, "precision": "city" } }), &["place bad-point Kept"]);
    check_kept(json!({ "place": { "lat": "51", "lon": 70, "precision": "city" } }), &["place.lat wrong-type Kept"]);
    check_kept(json!({ "place": [] }), &["place wrong-type Kept"]);
}

#[test]
fn a_bad_offering_or_figure_is_left_out_and_all_that_is_wrong_with_it_named() {
    let name = json!({ "kk": "А", "ru": "Б", "en": "C" });
    let good = json!({ "kind": "lab", "name": name, "source": "s" });
    let hub = check_kept(
        json!({ "offerings": [{ "kind": "labb" }, good, 7] }),
        &[
            "offerings[0].kind unknown-id Kept",
            "offerings[0].name missing Kept",
            "offerings[0].source missing Kept",
            "offerings[2] wrong-type Kept",
        ],
    );
    assert_eq!(hub.offerings.len(), 1);
    let figure = json!({ "of": "students", "value": 5, "unit": "people", "year": "2017-2015" });
    let hub = check_kept(
        json!({ "figures": [figure] }),
        &["figures[0].year bad-years Kept", "figures[0].source missing Kept"],
    );
    assert_eq!(hub.figures.len(), 0, "a figure without its source is not shown");
}

#[test]
fn texts_are_trimmed_and_a_missing_language_is_no_problem_for_the_app() {
    let hub = check_kept(json!({ "name": { "ru": "  Хаб \n" } }), &[]);
    assert_eq!(hub.name.pick(Lang::En).text, "Хаб");
    assert_eq!(hub.name.pick(Lang::En).lang, Lang::Ru);
}

#[test]
fn a_problem_names_line_record_and_what_would_be_right() {
    let folder = Folder::of("tests/fixtures/catalogue");
    let text = String::from_utf8(folder.hubs).unwrap().replace("\"cluster\": [", "").replace("\"grants\"", "\"grant\"");
    let (file, problems) = read_hubs(text.as_bytes(), &words()).unwrap();
    assert_eq!(file.hubs.len(), 7);
    let line = |id: &str| text.lines().position(|line| line.contains(&format!("\"id\": \"{id}\""))).unwrap();
    let said: Vec<String> = problems.iter().map(Problem::to_string).collect();
    let wanted = |id: &str| {
        let line = line(id);
        format!(
            "hubs.json:{line} {id} offerings[0].kind: “grant” is not in the list → did you mean `grants`? \
             (see offerings in vocabulary.json)"
        )
    };
    assert_eq!(said, [wanted("astana-hub"), wanted("science-fund")]);
}

#[test]
fn the_second_record_of_one_id_is_skipped_and_counted_by_place() {
    let one = json!({ "id": "s", "title": "T", "lang": "kk" });
    let file = json!({ "format": "togys-sources", "version": 1, "sources": [one, one, { "title": "no id" }, null] });
    let (sources, problems) = read_sources(file.to_string().as_bytes()).unwrap();
    assert_eq!(sources.len(), 1);
    assert_eq!(said(&problems), ["id duplicate-id Skipped", "id missing Skipped", " wrong-type Skipped"]);
    let records: Vec<_> = problems.iter().map(|problem| problem.record.clone().unwrap()).collect();
    assert_eq!(records, ["s", "#3", "#4"]);
    assert!(problems.iter().all(|problem| problem.severity == Severity::Skipped && problem.line == Some(1)));
}

#[test]
fn a_fact_about_nothing_known_and_a_project_of_no_known_stage_are_skipped() {
    let catalogue = seven_hubs();
    let fact = json!({ "id": "f", "about": "kartek", "statement": { "kk": "А" }, "source": "s" });
    let file = json!({ "format": "togys-facts", "version": 1, "facts": [fact] }).to_string();
    let (facts, problems) = read_facts(file.as_bytes(), &catalogue, &[]).unwrap();
    assert!(facts.is_empty());
    assert!(problems[0].to_string().contains("did you mean `kartech`?"), "{}", problems[0]);
    let project = json!({ "id": "p", "title": { "kk": "А" }, "industry": "it", "stage": { "is": "x", "text": { "kk": "А" } },
        "amount": { "value": "many", "unit": "KZT" }, "sources": ["s"] });
    let file = json!({ "format": "togys-projects", "version": 1, "projects": [project] }).to_string();
    let (projects, problems) = read_projects(file.as_bytes(), &catalogue.vocabulary).unwrap();
    assert!(projects.is_empty());
    assert_eq!(said(&problems), ["stage.is unknown-id Skipped", "amount.value wrong-type Kept"]);
}

#[test]
fn a_vocabulary_keeps_what_is_good_of_it() {
    let file = json!({ "format": "togys-vocabulary", "version": 1, "kinds": { "hub": { "kk": "хаб" }, "castle": { "kk": "қамал" } },
        "cities": { "x": { "name": { "kk": "Х" }, "lat": 1, "lon": 500 } }, "offers": {} });
    let (words, problems) = read_vocabulary(file.to_string().as_bytes()).unwrap();
    assert_eq!(words.kinds["hub"].get(Lang::Kk), Some("хаб"));
    assert!(words.cities.is_empty());
    let said = said(&problems);
    for wanted in
        ["kinds.castle unknown-field Kept", "kinds.sez missing Kept", "offers unknown-field Kept", "units missing Kept"]
    {
        assert!(said.iter().any(|it| it == wanted), "{wanted} in {said:#?}");
    }
}

#[test]
fn a_whole_file_that_cannot_be_read_says_why() {
    let read = |bytes: &[u8]| read_sources(bytes).unwrap_err();
    let good = br#"{"format":"togys-sources","version":1,"sources":[]}"#;
    assert!(read_sources(good).is_ok());
    assert!(read_sources(&[b"\xef\xbb\xbf".as_slice(), good].concat()).is_ok(), "a byte order mark");
    assert_eq!(read(b""), ReadError::Cut);
    assert_eq!(read(&good[..30]), ReadError::Cut);
    assert!(matches!(read(b"<!doctype html>"), ReadError::Damaged { line: 1, column: 1, .. }));
    assert!(matches!(read(b"{\n\"format\": togys\n}"), ReadError::Damaged { line: 2, .. }));
    assert!(matches!(read(b"{\"format\":\"\xff\"}"), ReadError::Damaged { .. }));
    let wrong = |found: &str| ReadError::WrongFormat { wanted: "togys-sources", found: found.to_owned() };
    assert_eq!(read(b"[]"), wrong(""));
    assert_eq!(read(b"{}"), wrong(""));
    assert_eq!(read(br#"{"format":"togys-hubs","version":1}"#), wrong("togys-hubs"));
    let version = |version: &str| read(format!(r#"{{"format":"togys-sources","version":{version}}}"#).as_bytes());
    assert_eq!(version("2"), ReadError::NewerVersion { found: 2, known: 1 });
    assert_eq!(version("0"), ReadError::OlderVersion { found: 0, known: 1 });
    assert_eq!(version("\"1\""), ReadError::OlderVersion { found: 0, known: 1 });
    assert_eq!(version("1"), ReadError::NoRecords { field: "sources" });
    let large = vec![b' '; MAX_BYTES + 1];
    assert_eq!(read(&large), ReadError::TooLarge { bytes: MAX_BYTES + 1, limit: MAX_BYTES });
    assert!(
        matches!(read(&vec![b'['; 1 << 20]), ReadError::Damaged { .. }),
        "deep nesting does not overflow the stack"
    );
}

#[test]
fn a_file_cut_anywhere_or_with_any_byte_changed_never_stops_the_reader() {
    let folder = Folder::of("tests/fixtures/catalogue");
    let words = words();
    for end in (0..folder.hubs.len()).step_by(97) {
        assert!(read_hubs(&folder.hubs[..end], &words).is_err());
    }
    let mut bytes = folder.hubs.clone();
    for at in (0..bytes.len()).step_by(53) {
        let was = std::mem::replace(&mut bytes[at], b'"');
        let _ = read_hubs(&bytes, &words);
        bytes[at] = b'0';
        let _ = read_hubs(&bytes, &words);
        bytes[at] = was;
    }
}
