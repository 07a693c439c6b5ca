//! A task and its answer on their way to somebody else.

use proptest::prelude::*;
use togys::data::task_link::{TaskLink, read_task_link, write_answer, write_task};
use togys::domain::{Record, RecordKey, RecordKind};

fn task_key() -> RecordKey {
    RecordKey::new(RecordKind::Task, "a1b2c3")
}

fn answer_key() -> RecordKey {
    RecordKey::new(RecordKind::Answer, "a1b2c3.z9y8x7")
}

fn small_task() -> Record {
    Record::of([
        ("name", "Dust".to_owned()),
        ("problem", "a & b".to_owned()),
        ("must", "50 % + 1".to_owned()),
        ("industry", "mining-metallurgy".to_owned()),
        ("offerings", "lab prototyping".to_owned()),
    ])
}

#[test]
fn the_spelling_of_a_task_is_frozen() {
    let hash = write_task(&task_key(), &small_task());
    assert_eq!(
        hash,
        "task=a1b2c3&name=Dust&problem=a+%26+b&must=50+%25+%2B+1&industry=mining-metallurgy&offerings=lab+prototyping&end=55"
    );
    assert_eq!(read_task_link(&format!("#{hash}")), Some(TaskLink::Task(task_key(), small_task())));
}

#[test]
fn the_spelling_of_an_answer_is_frozen() {
    let answer =
        Record::of([("text", "we can".to_owned()), ("hub", "kartech".to_owned()), ("name", "Dust".to_owned())]);
    let hash = write_answer(&answer_key(), &answer);
    assert_eq!(hash, "answer=z9y8x7&to=a1b2c3&name=Dust&hub=kartech&text=we+can&end=29");
    assert_eq!(read_task_link(&hash), Some(TaskLink::Answer(answer_key(), answer)));
}

#[test]
fn what_is_about_something_else_is_no_task() {
    for hash in ["", "#", "#main", "list=a&hub=b", "tasks=1", "#main-title"] {
        assert_eq!(read_task_link(hash), None, "{hash}");
    }
}

#[test]
fn where_a_task_came_from_does_not_travel() {
    let mut task = small_task();
    task.set("from", "link".to_owned());
    assert_eq!(read_task_link(&write_task(&task_key(), &task)), Some(TaskLink::Task(task_key(), small_task())));
}

#[test]
fn what_later_versions_add_does_no_harm() {
    let hash = write_task(&task_key(), &small_task()).replace("&end=55", "&colour=red&end=58");
    assert_eq!(read_task_link(&hash), Some(TaskLink::Task(task_key(), small_task())));
}

#[test]
fn damage_is_said() {
    for hash in [
        "task=",
        "task=a1b2c3",
        "task=a1b2c3&end=6",
        "task=a1b2c3&problem=x",
        "task=a.b&problem=x&end=4",
        "task=%D2%9B&problem=x&end=2",
        "task=<b>&problem=x&end=4",
        "task=a&problem=x&industry=%3Cb%3E&end=5",
        "task=a&problem=x&offerings=lab+%3Cb%3E&end=9",
        "answer=a&text=x&end=2",
        "answer=a&to=b.c&text=x&end=5",
        "answer=&to=b&text=x&end=2",
        "answer=a&to=b&end=2",
        "answer=a&to=b&text=x&hub=../x&end=7",
    ] {
        assert_eq!(read_task_link(hash), Some(TaskLink::Damaged), "{hash}");
    }
}

/// A link that a messenger has cut anywhere is not taken for a shorter task.
#[test]
fn a_link_cut_anywhere_is_damaged() {
    let whole = write_task(&task_key(), &small_task());
    for end in "task=".len()..whole.len() {
        assert_eq!(read_task_link(&whole[..end]), Some(TaskLink::Damaged), "{}", &whole[..end]);
    }
}

fn record(fields: &'static [&'static str]) -> impl Strategy<Value = Record> {
    prop::collection::vec("(?s).{0,80}", fields.len()).prop_map(|texts| Record::of(fields.iter().copied().zip(texts)))
}

proptest! {
    #[test]
    fn any_task_comes_back_as_it_was(mut task in record(&["name", "who", "contact", "problem", "must", "deadline"]), wanted in prop::collection::vec("[a-z0-9][a-z0-9.-]{0,8}", 0..5)) {
        task.set("offerings", wanted.join(" "));
        let says = ["name", "problem", "must"].iter().any(|field| !task.get(field).trim().is_empty());
        let read = read_task_link(&write_task(&task_key(), &task));
        prop_assert_eq!(read, Some(if says { TaskLink::Task(task_key(), task) } else { TaskLink::Damaged }));
    }

    #[test]
    fn any_answer_comes_back_as_it_was(answer in record(&["name", "who", "contact", "text"])) {
        let says = !answer.get("text").trim().is_empty();
        let read = read_task_link(&write_answer(&answer_key(), &answer));
        prop_assert_eq!(read, Some(if says { TaskLink::Answer(answer_key(), answer) } else { TaskLink::Damaged }));
    }

    #[test]
    fn any_fragment_is_read_or_refused(word in "(task=|answer=|)", hash in "(?s).{0,200}") {
        let _ = read_task_link(&format!("{word}{hash}"));
    }

    #[test]
    fn any_parts_are_read_or_refused(parts in prop::collection::vec(("(task|answer|to|name|hub|text|end|problem)", "(?s).{0,12}"), 0..8)) {
        let hash = parts.iter().map(|(key, text)| format!("{key}={}", form_urlencoded::byte_serialize(text.as_bytes()).collect::<String>()));
        let _ = read_task_link(&hash.collect::<Vec<_>>().join("&"));
    }
}
