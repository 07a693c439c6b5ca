//! A sentence → what it asks for: the offerings, the industry and the town that its words name, found by the search engine.

use izde::lowered;

use super::finder::{Find, Group, Record};
use crate::domain::{Lang, PartialDate};

/// The most words that are looked at together: "testing and certification".
const LONGEST_NAME: usize = 3;
/// Months by how their names begin, in the three languages; what follows is an ending.
const MONTHS: [&[&str]; 12] = [
    &["january", "jan", "январ", "қаңтар"],
    &["february", "feb", "феврал", "ақпан"],
    &["march", "mar", "март", "наурыз"],
    &["april", "apr", "апрел", "сәуір"],
    &["may", "мая", "маю", "мамыр"],
    &["june", "jun", "июн", "маусым"],
    &["july", "jul", "июл", "шілде"],
    &["august", "aug", "август", "тамыз"],
    &["september", "sep", "сентябр", "қыркүйек"],
    &["october", "oct", "октябр", "қазан"],
    &["november", "nov", "ноябр", "қараша"],
    &["december", "dec", "декабр", "желтоқсан"],
];
/// What stands before a deadline in English and Russian, and after it in Kazakh.
const BEFORE: [&str; 8] = ["by", "before", "until", "till", "до", "к", "ко", "не"];
const AFTER: [&str; 2] = ["дейін", "қарай"];

/// More words than a need takes to say.
const MOST_WORDS: usize = 60;
/// Shorter words ("in", "и", "мен") name nothing by themselves.
const SHORTEST_WORD: usize = 3;
/// Words that join others and name nothing, though names of offerings have them: "slag and need" is no "data and computing".
const JOINING: [&str; 6] = ["and", "or", "и", "или", "және", "мен"];
/// The least points of a hit that is taken for what was meant. Another form of a word is enough for an offering, which is mostly
/// said as a verb; an industry or a town has to be named.
const SURE_OFFERING: u16 = 380;
const SURE_NAME: u16 = 600;

/// The records that a sentence names, each once, in the order of the words.
pub fn named(finder: &dyn Find, sentence: &str) -> Vec<Record> {
    let words: Vec<&str> = sentence
        .split(|letter: char| letter.is_whitespace() || ",.;:!?()\"«»".contains(letter))
        .filter(|word| !word.is_empty() && !JOINING.contains(&lowered(word).as_str()))
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
fn sure(finder: &dyn Find, words: &[&str]) -> Option<Record> {
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

/// The deadline that a sentence names: "by March", "до 15 марта", "2027 жылғы наурызға дейін", "к 2027 году". A month without a
/// year is the next one from `today`, which the caller says; a year alone is meant by its beginning.
pub fn deadline(sentence: &str, today: PartialDate) -> Option<PartialDate> {
    let lower = lowered(sentence);
    let words: Vec<&str> = lower
        .split(|letter: char| letter.is_whitespace() || ",.;:!?()\"«»".contains(letter))
        .filter(|word| !word.is_empty())
        .take(MOST_WORDS)
        .collect();
    (0..words.len()).find_map(|at| deadline_at(&words, at, today))
}

/// The deadline whose month, or else year, is the word at this place.
fn deadline_at(words: &[&str], at: usize, today: PartialDate) -> Option<PartialDate> {
    let word = |at: Option<usize>| at.and_then(|at| words.get(at)).copied().unwrap_or_default();
    let (before, behind) = (word(at.checked_sub(1)), word(at.checked_add(1)));
    let month = month_of(word(Some(at)));
    let day = |word: &str| word.trim_end_matches(char::is_alphabetic).parse::<u8>().ok().filter(|_| month.is_some());
    let day = day(before).or_else(|| day(behind));
    // "до 15 марта", "2027 жылғы 15 наурызға дейін": the sign stands beyond the day or the year.
    let first = at.saturating_sub(usize::from(
        day.is_some() && !before.is_empty() && before.starts_with(|it: char| it.is_ascii_digit()),
    ));
    let is_year_word = |word: &str| word.starts_with("год") || word.starts_with("жыл");
    let is_said = BEFORE.contains(&word(first.checked_sub(1)))
        || (at..at + 3).skip(1).any(|at| AFTER.contains(&word(Some(at))) && (month.is_some() || is_year_word(behind)));
    if !is_said {
        return None;
    }
    let year = |word: &str| word.parse::<u16>().ok().filter(|year| (2000..2100).contains(year));
    let Some(month) = month else {
        // A number that is no year, with nothing that says so: "by 2027" is one, "before 2030 pieces" hardly is said.
        return year(word(Some(at))).map(|year| PartialDate { year, month: Some(1), day: None });
    };
    let around = [at + 1, at + 2].into_iter().chain((1..=3).filter_map(|back| at.checked_sub(back)));
    let year = around
        .filter_map(|at| year(word(Some(at))))
        .next()
        .unwrap_or_else(|| today.year + u16::from(month < today.month.unwrap_or(1)));
    let date = PartialDate { year, month: Some(month), day };
    // A 31 June is June.
    PartialDate::parse(&date.to_string()).or(Some(PartialDate { day: None, ..date }))
}

fn month_of(word: &str) -> Option<u8> {
    let is_named = |name: &&str| match *name {
        // Short forms are words of their own: "marble" is no March.
        "jan" | "feb" | "mar" | "apr" | "may" | "jun" | "jul" | "aug" | "sep" | "oct" | "nov" | "dec" | "мая"
        | "маю" => word == *name,
        // Endings of a case are short: "мартен" is no March either.
        _ => word.strip_prefix(*name).is_some_and(|ending| ending.chars().count() <= 3 && ending != "ен"),
    };
    let at = MONTHS.iter().position(|names| names.iter().any(is_named))?;
    u8::try_from(at + 1).ok()
}
