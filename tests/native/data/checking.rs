//! The curator's check: each thing that can be wrong is found where it is, and all of them at once.

use serde_json::{Value, json};
use togys::data::Severity;
use togys::data::check::{Outlines, check};
use togys::domain::GeoPoint;

use super::{Folder, file};

/// The problems, beyond advice on undated statuses, of the fixture after `change`.
fn said(change: impl FnOnce(&mut Files)) -> Vec<String> {
    let folder = Folder::of("tests/fixtures/catalogue");
    let read = |bytes: &[u8]| serde_json::from_slice::<Value>(bytes).unwrap();
    let mut files = Files {
        vocabulary: read(&folder.vocabulary),
        hubs: read(&folder.hubs),
        sources: read(&folder.sources),
        projects: read(&folder.projects),
        facts: read(&folder.facts),
        exhibits: read(&folder.exhibits),
        indicators: read(&folder.indicators),
    };
    change(&mut files);
    let bytes = |value: &Value| value.to_string().into_bytes();
    let folder = Folder {
        vocabulary: bytes(&files.vocabulary),
        hubs: bytes(&files.hubs),
        sources: bytes(&files.sources),
        projects: bytes(&files.projects),
        facts: bytes(&files.facts),
        exhibits: bytes(&files.exhibits),
        indicators: bytes(&files.indicators),
        ..folder
    };
    let report = check(&folder.files());
    assert_eq!(report.unreadable, []);
    let problems = report.problems.iter().filter(|it| it.kind.key() != "status-without-date");
    problems
        .map(|it| {
            let severity = if it.severity == Severity::Advice { " (advice)" } else { "" };
            let record = it.record.as_deref().unwrap_or("-");
            format!("{} {record} {} {}{severity}", it.file.trim_end_matches(".json"), it.field, it.kind.key())
        })
        .collect()
}

struct Files {
    vocabulary: Value,
    hubs: Value,
    sources: Value,
    projects: Value,
    facts: Value,
    exhibits: Value,
    indicators: Value,
}

/// Changes one field of the first hub.
#[track_caller]
fn check_hub(path: &str, value: Value, wanted: &[&str]) {
    let found = said(|files| *files.hubs["hubs"][0].pointer_mut(path).unwrap() = value);
    assert_eq!(found, wanted);
}

/// Adds a field to a hub.
#[track_caller]
fn check_with(hub: usize, field: &str, value: Value, wanted: &[&str]) {
    let found = said(|files| files.hubs["hubs"][hub][field] = value);
    assert_eq!(found, wanted);
}

#[test]
fn the_fixture_has_nothing_but_undated_statuses() {
    assert_eq!(said(|_| ()), [""; 0]);
    let report = check(&Folder::of("tests/fixtures/catalogue").files());
    assert!(!report.has_errors());
    assert_eq!(report.problems.len(), 2);
    assert_eq!(report.counts().into_iter().collect::<Vec<_>>(), [((Severity::Advice, "status-without-date"), 2)]);
}

#[test]
fn words_that_say_the_same_stand_in_groups() {
    assert_eq!(said(|it| it.vocabulary["synonyms"] = json!([["СЭЗ", "SEZ"]])), [""; 0]);
    assert_eq!(
        said(|it| it.vocabulary["synonyms"] = json!([["СЭЗ"], "SEZ", ["ИИ", 5], ["ИИ", ""]])),
        [
            "vocabulary - synonyms[0] wrong-type",
            "vocabulary - synonyms[1] wrong-type",
            "vocabulary - synonyms[2].1 wrong-type",
            "vocabulary - synonyms[3].1 empty"
        ]
    );
}

#[test]
fn ids_must_lead_somewhere() {
    check_hub("/sources/0", json!("news-2052"), &["hubs kartech sources[0] unknown-id"]);
    check_hub("/offerings/1/source", json!("x"), &["hubs kartech offerings[1].source unknown-id"]);
    check_hub("/figures/0/source", json!("x"), &["hubs kartech figures[0].source unknown-id"]);
    check_hub("/partners/0/source", json!("x"), &["hubs kartech partners[0].source unknown-id"]);
    check_with(0, "parent", json!("nobody"), &["hubs kartech parent unknown-id"]);
    check_with(0, "parent", json!("astana-it"), &["hubs kartech parent unknown-id"]);
    assert_eq!(said(|it| it.projects["projects"][0]["owner"] = json!("x")), ["projects p-kartech owner unknown-id"]);
    assert_eq!(
        said(|it| it.projects["projects"][0]["sources"] = json!(["x"])),
        ["projects p-kartech sources[0] unknown-id"]
    );
    assert_eq!(said(|it| it.facts["facts"][0]["source"] = json!("x")), ["facts f001 source unknown-id"]);
    assert_eq!(said(|it| it.facts["facts"][0]["about"] = json!("x")), ["facts f001 about unknown-id"]);
}

#[test]
fn an_indicator_names_every_region_and_a_source_that_is_there() {
    let at = |path: &str, value: Value| said(|it| *it.indicators.pointer_mut(path).unwrap() = value);
    let check = |path: &str, value: Value, wanted: &[&str]| assert_eq!(at(path, value), wanted, "{path}");
    check("/indicators/0/source", json!("news-2052"), &["indicators population source unknown-id"]);
    check(
        "/indicators/0/unit",
        json!("heads"),
        &[
            "indicators - heads unknown-id",
            "indicators population unit unknown-id",
            "indicators even weights.population unknown-id",
            "indicators people weights.population unknown-id",
        ],
    );
    check(
        "/indicators/0/group",
        json!("money"),
        &[
            "indicators - heads unknown-id",
            "indicators population group unknown-id",
            "indicators even weights.population unknown-id",
            "indicators people weights.population unknown-id",
        ],
    );
    check(
        "/indicators/2/counted",
        json!("stars"),
        &[
            "indicators hubs counted unknown-id",
            "indicators hubs source missing",
            "indicators hubs series missing",
            "indicators even weights.hubs unknown-id",
        ],
    );
    check(
        "/indicators/1/series/0/values/KZ-35",
        json!("20"),
        &["indicators researchers series[0].values.KZ-35 wrong-type"],
    );
    check("/indicators/0/series/0/year", json!(2099), &["indicators population series[0].year future-date"]);
    check("/presets/0/weights/hubs", json!(9), &["indicators even weights.hubs wrong-type"]);
    check("/heads", json!("peeple"), &["indicators - heads unknown-id"]);
    let values = json!({ "KZ-10": 1, "KZ-11": 2, "KZ-71": 3, "KZ-99": 4 });
    check(
        "/indicators/0/series/1/values",
        values,
        &[
            "indicators population series[1].values.KZ-99 unknown-id",
            "indicators population series[1].values.KZ-35 missing",
        ],
    );
}

#[test]
fn an_exhibit_leads_to_what_the_catalogue_has() {
    let check = |field: &str, value: Value, wanted: &[&str]| {
        assert_eq!(said(|it| it.exhibits["exhibits"][0][field] = value), wanted);
    };
    check("maker", json!("nobody"), &["exhibits slag-brick maker unknown-id"]);
    check("maker", json!("astana-it"), &["exhibits slag-brick maker unknown-id"]);
    check("lab", json!("nobody"), &["exhibits slag-brick lab unknown-id"]);
    check("project", json!("p-kartek"), &["exhibits slag-brick project unknown-id"]);
    check("facts", json!(["f002", "f999"]), &["exhibits slag-brick facts[1] unknown-id"]);
    check("figures", json!(["patents"]), &["exhibits slag-brick figures[0] unknown-id"]);
    check("industry", json!("bricks"), &["exhibits slag-brick industry unknown-id"]);
    check("sort", json!("brick"), &["exhibits slag-brick sort unknown-id"]);
    check("readiness", json!({ "is": "soon" }), &["exhibits slag-brick readiness.is unknown-id"]);
    check("readiness", json!({ "is": "pilot", "asOf": "2099" }), &["exhibits slag-brick readiness.asOf future-date"]);
    check("sources", json!(["news-2052"]), &["exhibits slag-brick sources[0] unknown-id"]);
    check("sources", json!([]), &["exhibits slag-brick sources missing"]);
    check("price", json!(5), &["exhibits slag-brick price unknown-field"]);
    let what = json!({ "ru": "Кирпич", "en": "A brick" });
    check("what", what, &["exhibits slag-brick what missing-language"]);
    assert_eq!(
        said(|it| {
            let again = it.exhibits["exhibits"][0].clone();
            it.exhibits["exhibits"].as_array_mut().unwrap().push(again);
        }),
        ["exhibits slag-brick id duplicate-id"]
    );
}

#[test]
fn a_text_is_complete_and_clean() {
    check_hub(
        "/name/en",
        Value::Null,
        &["hubs kartech name missing-language", "hubs kartech name.translated translated-absent"],
    );
    check_hub("/name/kk", json!("<b>Хаб</b>"), &["hubs kartech name.kk markup"]);
    check_hub("/name/kk", json!("Хаб &amp; Ко"), &["hubs kartech name.kk markup"]);
    check_hub("/name/kk", json!("1 < 2, R&D; 3 > 2"), &[]);
    check_hub("/name/kk", json!("Хаб  Картех"), &["hubs kartech name.kk doubled-space (advice)"]);
    check_hub("/name/kk", json!("Kартех"), &["hubs kartech name.kk look-alike (advice)"]);
    check_hub("/name/en", json!("KаrTech"), &["hubs kartech name.en look-alike (advice)"]);
    check_hub("/name/kk", json!("iргетас"), &["hubs kartech name.kk look-alike (advice)"]);
    check_hub("/name/kk", json!("IT-хаб, 3D-принтер, QazТехник"), &[]);
    check_hub("/note/ru", json!("две\nстроки"), &["hubs kartech note.ru control-character"]);
    check_hub("/website", json!("kartech.kz"), &["hubs kartech website bad-url"]);
}

#[test]
fn a_place_fits_its_region_and_city() {
    let place = |region: &str, city: &str, lat: f64, lon: f64| json!({ "region": region, "city": city, "lat": lat, "lon": lon, "precision": "city" });
    let check = |value: Value, wanted: &[&str]| check_hub("/place", value, wanted);
    check(place("KZ-35", "karaganda", 49.9, 73.2), &[]);
    check(
        place("KZ-35", "karaganda", 51.17, 71.45),
        &["hubs kartech place outside-region", "hubs kartech place far-from-city"],
    );
    check(
        place("KZ-35", "karaganda", 73.1, 49.8),
        &["hubs kartech place outside-region", "hubs kartech place far-from-city"],
    );
    check(
        place("KZ-71", "karaganda", 51.17, 71.45),
        &["hubs kartech place far-from-city", "hubs kartech place.city city-elsewhere"],
    );
    check(json!({ "country": "JP", "city": "karaganda" }), &["hubs kartech place.city city-elsewhere"]);
    let found = said(|it| it.vocabulary["cities"]["kokshetau"]["lat"] = json!(43.2));
    assert_eq!(found, ["vocabulary cities.kokshetau  outside-region", "hubs kokshetau-lab place far-from-city"]);
}

#[test]
fn a_point_a_little_outside_an_approximate_border_is_accepted() {
    let outlines = Outlines::read(&file("public/map/base.json")).unwrap();
    let km = |region: &str, lat: f64, lon: f64| outlines.km_outside(region, GeoPoint { lat, lon }).unwrap();
    assert_eq!(km("KZ-35", 49.8047, 73.1094), 0.0);
    assert!((1.0..400.0).contains(&km("KZ-35", 51.1694, 71.4491)));
    let north_of_almaty_city = km("KZ-75", 43.9, 76.9);
    assert!((50.0..75.0).contains(&north_of_almaty_city), "{north_of_almaty_city}");
    assert_eq!(outlines.km_outside("KZ-99", GeoPoint { lat: 0.0, lon: 0.0 }), None);
    assert!(Outlines::read(b"{}").is_err());
}

#[test]
fn dates_can_be() {
    check_hub("/status/asOf", json!("2026-11-23"), &["hubs kartech status.asOf future-date"]);
    check_hub("/status/asOf", json!("2027"), &["hubs kartech status.asOf future-date"]);
    check_hub("/status/asOf", json!("2026-11"), &[]);
    check_hub("/status/asOf", json!("2026"), &[]);
    check_hub("/status/asOf", json!("2026-00"), &["hubs kartech status.asOf bad-date"]);
    check_with(0, "founded", json!(2027), &["hubs kartech founded future-date"]);
    check_hub("/figures/0/year", json!("2025-2015"), &["hubs kartech figures[0].year bad-years"]);
    assert_eq!(said(|it| it.sources["sources"][0]["date"] = json!("2030-01")), ["sources news-2025 date future-date"]);
}

#[test]
fn a_status_without_a_date_is_advice() {
    let folder = Folder::of("tests/fixtures/catalogue");
    let report = check(&folder.files());
    let said = report.problems[0].to_string();
    assert!(said.starts_with("hubs.json:") && said.contains("kokshetau-lab status.asOf: has no date →"), "{said}");
}

#[test]
fn hubs_fit_together() {
    check_with(
        2,
        "parent",
        json!("astana-lab"),
        &["hubs astana-hub parent parent-cycle", "hubs astana-lab parent parent-cycle"],
    );
    check_with(0, "parent", json!("kartech"), &["hubs kartech parent parent-cycle"]);
    check_with(0, "formerIds", json!(["tsukuba"]), &["hubs kartech formerIds[0] former-id-taken"]);
    check_with(3, "formerIds", json!(["astana-it"]), &["hubs astana-lab formerIds[0] former-id-taken"]);
    check_with(0, "aliases", json!(["ASTANA hub"]), &["hubs kartech aliases[0] alias-taken"]);
    check_with(0, "aliases", json!(["kartech regional hub"]), &[]);
    check_with(
        0,
        "id",
        json!("tsukuba"),
        &[
            "hubs tsukuba id duplicate-id",
            "projects p-kartech owner unknown-id",
            "facts f001 about unknown-id",
            "exhibits slag-brick maker unknown-id",
            "exhibits ore-sorter maker unknown-id",
        ],
    );
}

#[test]
fn what_nothing_uses_is_named() {
    let source = json!({ "id": "lost", "title": "T", "lang": "en" });
    let found = said(|it| it.sources["sources"].as_array_mut().unwrap().push(source));
    assert_eq!(found, ["sources lost  unused (advice)"]);
    let label = json!({ "kk": "а", "ru": "б", "en": "c" });
    let found = said(|it| it.vocabulary["clusters"]["space"] = label);
    assert_eq!(found, ["vocabulary clusters.space  unused (advice)"]);
}

#[test]
fn all_problems_are_told_at_once_and_an_unreadable_file_does_not_hide_the_others() {
    let found = said(|files| {
        for hub in files.hubs["hubs"].as_array_mut().unwrap() {
            hub["website"] = json!("ftp://x");
            hub["sources"] = json!(["x"]);
        }
    });
    assert_eq!(found.iter().filter(|it| it.ends_with("bad-url")).count(), 7);
    assert_eq!(found.iter().filter(|it| it.ends_with("unknown-id")).count(), 7);
    let mut folder = Folder::of("tests/fixtures/catalogue");
    folder.sources = b"{".to_vec();
    let report = check(&folder.files());
    assert_eq!(report.unreadable.len(), 1);
    assert!(report.has_errors());
    assert_eq!(report.problems.len(), 2, "sources that could not be read are not called unknown");
    assert_eq!(report.catalogue.hubs().len(), 7);
}
