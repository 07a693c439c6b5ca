//! A sentence → what it asks for: the offerings, the industry and the town that its words name, found by the search engine.

use super::finder::{Finder, Group, Record};
use crate::domain::Lang;

/// The most words that are looked at together: "testing and certification".
const LONGEST_NAME: usize = 3;
/// More words than a need takes to say.
const MOST_WORDS: usize = 60;
/// Shorter words ("in", "и", "мен") name nothing by themselves.
const SHORTEST_WORD: usize = 3;
/// The least points of a hit that is taken for what was meant. Another form of a word is enough for an offering, which is mostly
/// said as a verb; an industry or a town has to be named.
const SURE_OFFERING: u16 = 380;
const SURE_NAME: u16 = 600;

/// The records that a sentence names, each once, in the order of the words.
pub fn named(finder: &Finder, sentence: &str) -> Vec<Record> {
    let words: Vec<&str> = sentence
        .split(|letter: char| letter.is_whitespace() || ",.;:!?()\"«»".contains(letter))
        .filter(|word| !word.is_empty())
        .take(MOST_WORDS)
        .collect();
    let mut records: Vec<Record> = Vec::new();
    let mut at = 0;
    while at < words.len() {
        let longest = (1..=LONGEST_NAME).rev().find_map(|length| {
            let window = words.get(at..at + length)?;
            Some((length, sure(finder, window)?))
        });
        at += longest.as_ref().map_or(1, |(length, _)| *length);
        if let Some((_, record)) = longest.filter(|(_, record)| !records.contains(record)) {
            records.push(record);
        }
    }
    records
}

/// The record that these words name, if one surely is.
fn sure(finder: &Finder, words: &[&str]) -> Option<Record> {
    if words.iter().all(|word| word.chars().count() < SHORTEST_WORD) {
        return None;
    }
    // A space behind the last word says that it has been typed to its end.
    let typed = format!("{} ", words.join(" "));
    let answer = finder.search(&typed, &[Group::Offering, Group::Cluster, Group::Place]);
    let hit = *answer.hits.first().filter(|_| answer.is_complete)?;
    let record = finder.record(hit)?;
    let sure = if matches!(record, Record::Offering(_)) { SURE_OFFERING } else { SURE_NAME };
    // A slip is corrected in a search that a person watches, not here.
    let is_written = finder.meant(&answer, Lang::default()).is_none();
    (hit.points >= sure && is_written).then(|| record.clone())
}
