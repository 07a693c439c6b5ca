//! The file that carries a desk: what is written is read, and what is not ours is refused with the line and the reason.

use togys::data::desk::{DeskFileError, Entry, Reason, read_desk_file, write_desk_file};
use togys::domain::{PartialDate, Record};

use super::{key, note, upon};

fn desk() -> Vec<Entry> {
    let mut clashed = note("one\n\"two\" \u{1f30d}");
    clashed.others.insert("note".into(), vec!["three".into(), "төрт".into()]);
    vec![
        Entry { key: key("togys.favourite.kartech"), stored: upon("", "1.a", Some(Record::default())) },
        Entry { key: key("togys.entry.s1.kartech"), stored: upon("1.a", "2.b", Some(clashed)) },
        Entry {
            key: key("togys.shortlist.s1"),
            stored: upon("", "3.a", Some(Record::of([("name", "Қысқа тізім".into())]))),
        },
        Entry {
            key: key("togys.task.t1"),
            stored: upon("", "4.a", Some(Record::of([("problem", "dust".into()), ("from", "link".into())]))),
        },
        Entry {
            key: key("togys.answer.t1.a1"),
            stored: upon("", "5.a", Some(Record::of([("text", "yes".into()), ("hub", "kartech".into())]))),
        },
    ]
}

#[test]
fn what_is_written_is_read() {
    let text = write_desk_file(&desk(), PartialDate::parse("2026-11-22"));
    let mut read = read_desk_file(text.as_bytes()).unwrap();
    assert!(read.left_out.is_empty());
    let mut expected = desk();
    expected.sort_by(|a, b| a.key.cmp(&b.key));
    read.entries.sort_by(|a, b| a.key.cmp(&b.key));
    assert_eq!(read.entries, expected);
    assert!(read_desk_file(write_desk_file(&[], None).as_bytes()).unwrap().entries.is_empty());
}

#[track_caller]
fn check_problem(from: &str, to: &str, line: usize, reason: &Reason) {
    let text = write_desk_file(&desk(), None);
    assert!(text.contains(from), "{from} is not in {text}");
    match read_desk_file(text.replacen(from, to, 1).as_bytes()) {
        Err(DeskFileError::Records(problems)) => {
            assert_eq!(problems.len(), 1, "{problems:?}");
            assert_eq!((problems[0].line, &problems[0].reason), (Some(line), reason));
        }
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_record_that_is_not_ours_is_named_with_its_line() {
    check_problem("togys.favourite.kartech", "togys.password.kartech", 4, &Reason::ForeignKey);
    check_problem("\"note\":\"one", "\"html\":\"one", 5, &Reason::ForeignField("html".into()));
    check_problem("\"revision\":\"3.a\",\"version\":2", "\"revision\":\"3.a\",\"version\":7", 6, &Reason::Newer(7));
    check_problem(
        "\"revision\":\"1.a\"",
        "\"revision\":1",
        4,
        &Reason::Damaged("`revision` is not a count and a tab, like 3.a1".into()),
    );
}

#[track_caller]
fn check_refused(bytes: &[u8], expected: &str) {
    let error = read_desk_file(bytes).unwrap_err();
    assert!(format!("{error:?}").starts_with(expected), "{error:?}");
}

#[test]
fn a_file_that_is_not_ours_is_refused() {
    check_refused(b"", "NoJson");
    check_refused(b"\xff\xfe", "NoText");
    check_refused(b"name,place\n1,2", "NoJson { line: 1");
    check_refused(b"{}", "Foreign");
    check_refused(b"[1]", "Foreign");
    check_refused(br#"{"format":"togys-hubs","version":1,"hubs":[]}"#, "Foreign");
    check_refused(br#"{"format":"togys-desk","version":2}"#, "Foreign");
    check_refused(br#"{"format":"togys-desk","version":3,"records":{}}"#, "Newer(3)");
    check_refused(b"{\n\"format\":\"togys-desk\",\n\"format\":\"togys-desk\"}", "NoJson { line: 3");
    check_refused(&vec![b' '; (32 << 20) + 1], "TooLarge");
}

#[test]
fn a_rescue_file_gives_what_can_be_read_and_names_the_rest() {
    let file = serde_json::json!({ "format": "togys-rescue", "version": 1, "records": {
        "togys.favourite.kartech": r#"{"version":1}"#,
        "togys.settings": "{\"version\":1,\"theme\":\"dar",
        "togys.shared": "1",
    }});
    let read = read_desk_file(serde_json::to_string_pretty(&file).unwrap().as_bytes()).unwrap();
    assert_eq!(read.entries.len(), 1);
    let keys: Vec<&str> = read.left_out.iter().map(|problem| problem.key.as_str()).collect();
    assert_eq!(keys, ["togys.settings", "togys.shared"]);
}

/// A whole file cut anywhere or with any byte changed: read or refused, never a panic.
#[test]
fn damaged_files_never_stop_the_app() {
    let text = write_desk_file(&desk(), None).into_bytes();
    for at in 0..text.len() {
        let _ = read_desk_file(&text[..at]);
        for bit in [0, 1, 5, 7] {
            let mut bytes = text.clone();
            bytes[at] ^= 1 << bit;
            let _ = read_desk_file(&bytes);
        }
    }
}
