//! What a sentence asks for, over the real catalogue.

use std::sync::{Arc, LazyLock};

use togys::domain::PartialDate;
use togys::engine::finder::{Finder, Record};
use togys::engine::sentence::{deadline, named};

use crate::data::Folder;

static FINDER: LazyLock<Finder> = LazyLock::new(|| Finder::new(Arc::new(Folder::of("public/data").catalogue())));

#[track_caller]
fn check(sentence: &str, wanted: &[&str]) {
    let id = |record: Record| match record {
        Record::Offering(id) => id.to_string(),
        Record::Cluster(id) => id.to_string(),
        Record::City(id) => id.to_string(),
        Record::Region(id) => id.to_string(),
        other => format!("{other:?}"),
    };
    let found: Vec<String> = named(&*FINDER, sentence).into_iter().map(id).collect();
    assert_eq!(found, wanted, "{sentence}");
}

#[test]
fn a_sentence_names_offerings_industries_and_towns() {
    let bracket = ["prototyping", "karaganda", "testing-certification"];
    check("I must prototype a steel bracket in Karaganda, test it, then make fifty", &bracket);
    check("prototype a bracket in Karaganda and test it", &bracket);
    check(
        "Сделать в Караганде прототип кронштейна и испытать его",
        &["karaganda", "prototyping", "testing-certification"],
    );
    check(
        "Қарағандыда кронштейннің прототипін жасап, сынап көру керек",
        &["karaganda", "prototyping", "testing-certification"],
    );
    check("нужна лаборатория биотехнологии в Алматы", &["lab", "biotech", "almaty"]);
    check("3D печать и гранты, Шымкент", &["3d-printing", "grants", "shymkent"]);
    check("Ақтөбеде зертхана мен инвестиция керек", &["aktobe", "lab", "investment"]);
    check(
        "we need 3d printing and testing and certification near Almaty for medicine",
        &["3d-printing", "testing-certification", "almaty", "medicine-pharma"],
    );
}

#[test]
fn what_names_nothing_fills_nothing() {
    check("", &[]);
    check("how are you today", &[]);
    check("и в на по", &[]);
    check("we lose chromium with the slag and need a way out", &[]);
    check("!!! ??? ...", &[]);
    check(&"зертхана ".repeat(10_000), &["lab"]);
}

#[track_caller]
fn check_deadline(sentence: &str, wanted: &str) {
    let today = PartialDate::parse("2026-11-22").unwrap();
    let found = deadline(sentence, today).map(|date| date.to_string()).unwrap_or_default();
    assert_eq!(found, wanted, "{sentence}");
}

#[test]
fn a_sentence_names_a_deadline() {
    check_deadline("prototype a bracket in Karaganda by March", "2027-03");
    check_deadline("test it before 15 December", "2026-12-15");
    check_deadline("by June 2028, please", "2028-06");
    check_deadline("by 2027", "2027-01");
    check_deadline("испытать кронштейн до марта", "2027-03");
    check_deadline("сделать до 15 мая 2027 года", "2027-05-15");
    check_deadline("к 2027 году", "2027-01");
    check_deadline("прототип к декабрю", "2026-12");
    check_deadline("наурызға дейін сынап көру керек", "2027-03");
    check_deadline("2028 жылғы 15 сәуірге дейін", "2028-04-15");
    check_deadline("2027 жылға дейін", "2027-01");
    check_deadline("желтоқсанға қарай прототип", "2026-12");
    check_deadline("by 31 June", "2027-06");
}

#[test]
fn what_names_no_deadline_gives_none() {
    for sentence in [
        "",
        "we may march",
        "печать на мартеновской печи",
        "in March",
        "make 2027 brackets",
        "до Алматы 200 км",
        "by train",
        "дейін",
    ] {
        check_deadline(sentence, "");
    }
    check_deadline(&"до ".repeat(10_000), "");
}
