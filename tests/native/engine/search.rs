//! Search as people do it: every question of the fixture on the catalogue of this repository, and each phenomenon by itself.

use std::collections::BTreeMap;
use std::sync::{Arc, LazyLock};

use serde_json::Value;
use togys::domain::Catalogue;
use togys::engine::finder::{Finder, Group, Record};

use crate::data::{Folder, file};

static CATALOGUE: LazyLock<Arc<Catalogue>> = LazyLock::new(|| Arc::new(Folder::of("public/data").catalogue()));
static FINDER: LazyLock<Finder> = LazyLock::new(|| Finder::new(CATALOGUE.clone()));

/// The hubs and projects that some words find, by id.
fn found(words: &str) -> Vec<String> {
    let answer = FINDER.search(words, &[Group::Hub, Group::Project]);
    let id = |record: &Record| match record {
        Record::Hub(index) => CATALOGUE.hubs()[*index].id.to_string(),
        Record::Project(index) => CATALOGUE.projects()[*index].id.to_string(),
        other => panic!("{other:?}"),
    };
    answer.hits.iter().filter_map(|hit| FINDER.record(*hit)).map(id).collect()
}

struct Question {
    class: String,
    typed: String,
    wanted: Vec<String>,
}

static QUESTIONS: LazyLock<Vec<Question>> = LazyLock::new(|| {
    let file: Value = serde_json::from_slice(&file("tests/fixtures/search-questions.json")).unwrap();
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    let question = |line: &Value| Question {
        class: text(&line[0]),
        typed: text(&line[1]),
        wanted: text(&line[2]).split(' ').map(str::to_owned).collect(),
    };
    file["questions"].as_array().unwrap().iter().map(question).collect()
});

#[test]
fn questions_of_people_are_answered() {
    let mut classes: BTreeMap<&str, [usize; 3]> = BTreeMap::new();
    for question in QUESTIONS.iter() {
        let found = found(&question.typed);
        let place = found.iter().position(|id| question.wanted.contains(id));
        if place.is_none_or(|place| place > 0) {
            let first: Vec<_> = found.iter().take(6).map(String::as_str).collect();
            eprintln!(
                "{:9} {:?} → {place:?} {} wanted {:?}",
                question.class,
                question.typed,
                first.join(" "),
                question.wanted.first()
            );
        }
        for class in [&*question.class, "all"] {
            let count = classes.entry(class).or_default();
            count[0] += 1;
            count[1] += usize::from(place.is_some_and(|place| place < 5));
            count[2] += usize::from(place == Some(0));
        }
    }
    for (class, [all, five, first]) in &classes {
        let share = |n: &usize| *n as f64 / *all as f64;
        eprintln!("{class:9} {all:4} questions, among five {:.3}, first {:.3}", share(five), share(first));
    }
    let [all, five, first] = classes["all"];
    assert!(five * 100 >= all * 98 && first * 100 >= all * 90);
}
