//! What a sentence asks for, over the real catalogue.

use std::sync::{Arc, LazyLock};

use togys::engine::finder::{Finder, Record};
use togys::engine::sentence::named;

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
    let found: Vec<String> = named(&FINDER, sentence).into_iter().map(id).collect();
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
    check("!!! ??? ...", &[]);
    check(&"зертхана ".repeat(10_000), &["lab"]);
}
