//! The statements that the product was conceived from: each stands in a record of the catalogue, in three languages and with its
//! source, and is found by its words on the page of statements or on the page of its hub.

use std::collections::BTreeMap;
use std::sync::Arc;

use togys::domain::{Catalogue, Lang, SourceId, Text};
use togys::engine::statements::Statements;

use super::Folder;

/// How many there are, and where each lot of them was published.
const GROUPS: [(std::ops::RangeInclusive<usize>, &str); 5] = [
    (1..=36, "profit-kartech-2025"),
    (37..=61, "kazinform-science-cities-2025"),
    (62..=95, "aktobe-innovation-council"),
    (96..=116, "vtenge-technoqala-2025"),
    (117..=133, "egemen-alatau-2018"),
];

/// A record that carries a statement: its text, and its sources.
fn carried<'a>(catalogue: &'a Catalogue, record: &str) -> Option<(&'a Text, Vec<&'a SourceId>)> {
    let (kind, id) = record.split_once(':')?;
    match kind {
        "fact" => {
            let fact = catalogue.facts().iter().find(|fact| fact.id.as_str() == id)?;
            Some((&fact.statement, vec![&fact.source]))
        }
        "hub" => catalogue.hub(id).map(|hub| (&hub.name, hub.sources.iter().collect())),
        "offering" => {
            let (hub, kind) = id.split_once('/')?;
            let offering = catalogue.hub(hub)?.offerings.iter().find(|offering| offering.kind.as_str() == kind)?;
            Some((&offering.name, vec![&offering.source]))
        }
        _ => None,
    }
}

fn rows() -> BTreeMap<usize, Vec<(&'static str, &'static str)>> {
    let mut rows: BTreeMap<usize, Vec<_>> = BTreeMap::new();
    for line in include_str!("../../fixtures/core-facts.tsv").lines().filter(|line| !line.starts_with('#')) {
        let mut cells = line.split('\t');
        let (Some(number), Some(record), Some(words)) = (cells.next(), cells.next(), cells.next()) else {
            panic!("not three cells: {line}");
        };
        rows.entry(number.parse().unwrap()).or_default().push((record, words));
    }
    rows
}

#[test]
fn every_statement_stands_in_a_record_with_its_source_in_three_languages() {
    let catalogue = Folder::of("public/data").catalogue();
    let rows = rows();
    for (numbers, source) in GROUPS {
        for number in numbers {
            let records = rows.get(&number).map(Vec::as_slice).unwrap_or_default();
            assert!(!records.is_empty(), "no record carries {number}");
            for (record, words) in records {
                let Some((text, sources)) = carried(&catalogue, record) else { panic!("{number}: no record {record}") };
                let english = text.get(Lang::En).unwrap_or_default();
                assert!(english.contains(words), "{number}: {record} does not say “{words}”: {english}");
                assert!(Lang::ALL.iter().all(|lang| text.get(*lang).is_some()), "{number}: {record} lacks a language");
                assert!(sources.iter().any(|id| id.as_str() == source), "{number}: {record} is not from {source}");
            }
        }
    }
    assert_eq!(rows.len(), 133);
}

#[test]
fn every_statement_is_found_by_its_words_in_three_languages() {
    let catalogue = Arc::new(Folder::of("public/data").catalogue());
    let statements = Statements::new(catalogue.clone());
    for (index, fact) in catalogue.facts().iter().enumerate() {
        for lang in Lang::ALL {
            let words = fact.statement.pick(lang).text;
            let first = statements.answer(words, lang).first().map(|answering| answering.fact);
            let same = first.is_some_and(|first| catalogue.facts()[first].statement.pick(lang).text == words);
            assert!(first == Some(index) || same, "{} in {}: {words}", fact.id, lang.key());
        }
    }
    assert_eq!(statements.answer("", Lang::Kk).len(), catalogue.facts().len(), "without words all are there");
    assert!(statements.answer("zzzzqqqq", Lang::En).is_empty());
}
