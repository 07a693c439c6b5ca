//! Saved records: every version is read for ever, and what is damaged says so.

use togys::data::desk::{RecordError, VERSION, read_record, write_record};
use togys::domain::{RecordKey, RecordKind};

use super::{key, note};

fn fixture(name: &str) -> String {
    let text = std::fs::read_to_string(format!("tests/fixtures/desk/{name}.json")).unwrap();
    text.trim_end().to_owned()
}

#[test]
fn what_version_1_has_saved_is_read() {
    let read = |name: &str, text: &str| read_record(&key(name), text).unwrap().record.unwrap();
    assert!(read("togys.favourite.kartech", &fixture("favourite.v1")).fields.is_empty());
    let settings = read("togys.settings", &fixture("settings.v1"));
    assert_eq!((settings.get("lang"), settings.get("theme")), ("kk", "dark"));
    assert_eq!(read("togys.searches", &fixture("searches.v1")).get("words"), "3D\nшина \"тест\"");
    // Version 1 knew nothing else.
    let no_note = read_record(&key("togys.entry.a.kartech"), r#"{"version":1,"note":"x"}"#);
    assert!(matches!(no_note, Err(RecordError::Damaged(_))), "{no_note:?}");
}

#[test]
fn what_today_saves_is_read_as_it_was() {
    for (name, under) in [
        ("entry.v2", "togys.entry.a.kartech"),
        ("shortlist-gone.v2", "togys.shortlist.a"),
        ("task.v2", "togys.task.a1b2c3"),
        ("answer.v2", "togys.answer.a1b2c3.z9y8x7"),
    ] {
        let text = fixture(name);
        let stored = read_record(&key(under), &text).unwrap();
        assert_eq!(write_record(&stored), text);
        // The kind owns the fields: none of a saved one may be unknown to it.
        for field in stored.record.iter().flat_map(|record| record.fields.keys()) {
            assert!(key(under).kind.field(field).is_some(), "{name}: {field}");
        }
    }
}

#[test]
fn every_version_up_to_today_has_a_file() {
    let names: Vec<String> = std::fs::read_dir("tests/fixtures/desk")
        .unwrap()
        .map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned())
        .collect();
    for version in 1..=VERSION {
        assert!(names.iter().any(|name| name.ends_with(&format!(".v{version}.json"))), "version {version}");
    }
}

#[test]
fn a_newer_record_is_read_and_known_to_be_newer() {
    let text = r#"{"version":9,"revision":"4.z","fields":{"note":"n"},"colour":"red"}"#;
    let Err(RecordError::Newer { version: 9, readable: Some(readable) }) = read_record(&key("togys.entry.a.b"), text)
    else {
        panic!("not newer")
    };
    assert_eq!(readable.record, Some(note("n")));
    let other_form = read_record(&key("togys.entry.a.b"), r#"{"version":9,"body":[]}"#);
    assert_eq!(other_form, Err(RecordError::Newer { version: 9, readable: None }));
}

#[track_caller]
fn check_damaged(text: &str) {
    let read = read_record(&key("togys.entry.a.b"), text);
    assert!(matches!(read, Err(RecordError::Damaged(_))), "{text}: {read:?}");
}

#[test]
fn damage_is_said() {
    check_damaged("");
    check_damaged("null");
    check_damaged("[]");
    check_damaged("{");
    check_damaged("\u{feff}{}");
    check_damaged("{}");
    check_damaged(r#"{"version":0}"#);
    check_damaged(r#"{"version":"2"}"#);
    check_damaged(r#"{"version":2}"#);
    check_damaged(r#"{"version":2,"revision":"x","fields":{}}"#);
    check_damaged(r#"{"version":2,"revision":"1.a"}"#);
    check_damaged(r#"{"version":2,"revision":"1.a","fields":{"note":7}}"#);
    check_damaged(r#"{"version":2,"revision":"1.a","fields":{},"others":{"note":"x"}}"#);
    check_damaged(r#"{"version":2,"revision":"1.a","gone":false}"#);
    check_damaged(r#"{"version":2,"revision":"1.a","fields":{"note":"a","note":"b"}}"#);
    check_damaged(r#"{"version":2,"version":2,"revision":"1.a","fields":{}}"#);
}

#[test]
fn keys_are_read_as_they_are_written() {
    for kind in RecordKind::ALL {
        let made = if kind.is_single() { RecordKey::single(kind) } else { RecordKey::new(kind, "a-1.b_2") };
        assert_eq!(RecordKey::parse(&made.to_string()), Some(made));
        assert_eq!(RecordKind::parse(kind.key()), Some(kind));
    }
    for foreign in [
        "",
        "togys.",
        "togys.other.x",
        "other",
        "togys.favourite",
        "togys.favourite.",
        "togys.settings.x",
        "togys.favourite.қ",
        "togys.favourite.a b",
    ] {
        assert_eq!(RecordKey::parse(foreign), None, "{foreign}");
    }
}

/// 300 and more saved records, each damaged in one place: read as something or refused, never a panic, and what is read can be
/// written and read again.
#[test]
fn damaged_bytes_never_stop_the_app() {
    let key = key("togys.entry.a.kartech");
    let whole = fixture("entry.v2");
    let mut damaged: Vec<String> = Vec::new();
    for at in 0..whole.len() {
        damaged.push(String::from_utf8_lossy(&whole.as_bytes()[..at]).into_owned());
        for bit in 0..8 {
            let mut bytes = whole.clone().into_bytes();
            bytes[at] ^= 1 << bit;
            damaged.push(String::from_utf8_lossy(&bytes).into_owned());
        }
    }
    for (from, to) in [
        ("2", "\"2\""),
        ("{", "["),
        ("}", "]"),
        ("\"17.k3f9a0\"", "17"),
        (":[", ":{"),
        ("\"fields\"", "\"version\""),
        ("\"others\"", "\"fields\""),
    ] {
        damaged.push(whole.replacen(from, to, 1));
    }
    assert!(damaged.len() > 300);
    let mut refused = 0;
    for text in damaged {
        match read_record(&key, &text) {
            Ok(stored) => assert_eq!(read_record(&key, &write_record(&stored)), Ok(stored), "{text}"),
            Err(_) => refused += 1,
        }
    }
    assert!(refused > 300, "only {refused} refused");
}
