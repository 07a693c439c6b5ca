//! What a careful editor would see in a text: HTML, doubled spaces, and letters of the wrong alphabet that look right.

use crate::data::fields::Spot;
use crate::data::{ProblemKind, Severity};

/// Latin letters and the Cyrillic ones that look like them, small and capital.
const TWINS: [(char, char); 34] = [
    ('a', 'а'),
    ('c', 'с'),
    ('e', 'е'),
    ('i', 'і'),
    ('j', 'ј'),
    ('o', 'о'),
    ('p', 'р'),
    ('s', 'ѕ'),
    ('x', 'х'),
    ('y', 'у'),
    ('h', 'һ'),
    ('ë', 'ё'),
    ('ə', 'ә'),
    ('ɵ', 'ө'),
    ('k', 'к'),
    ('m', 'м'),
    ('t', 'т'),
    ('A', 'А'),
    ('B', 'В'),
    ('C', 'С'),
    ('E', 'Е'),
    ('H', 'Н'),
    ('I', 'І'),
    ('K', 'К'),
    ('M', 'М'),
    ('O', 'О'),
    ('P', 'Р'),
    ('S', 'Ѕ'),
    ('T', 'Т'),
    ('X', 'Х'),
    ('Y', 'Ү'),
    ('Y', 'У'),
    ('Ə', 'Ә'),
    ('Ɵ', 'Ө'),
];

/// Looks at one text.
pub(super) fn lint(text: &str, spot: &mut Spot<'_>) {
    if has_markup(text) {
        spot.say_as(ProblemKind::Markup, Severity::Wrong);
    }
    if text.contains("  ") {
        spot.say_as(ProblemKind::DoubledSpace, Severity::Advice);
    }
    for word in text.split(|letter: char| !letter.is_alphabetic()).filter(|word| is_mixed(word)) {
        spot.say_as(ProblemKind::LookAlike { word: word.to_owned() }, Severity::Advice);
    }
}

/// Whether a text has a tag or an entity of HTML in it; `a < b` and `R&D` are neither.
fn has_markup(text: &str) -> bool {
    let after = |sign: char, opens: fn(&str) -> bool| text.split(sign).skip(1).any(opens);
    after('<', |rest| {
        rest.trim_start_matches('/').starts_with(|next: char| next.is_ascii_alphabetic() || next == '!')
            && rest.contains('>')
    }) || after('&', |rest| {
        rest.split_once(';').is_some_and(|(name, _)| {
            (2..10).contains(&name.len()) && name.chars().all(|sign| sign.is_ascii_alphanumeric() || sign == '#')
        })
    })
}

/// Whether a word has letters of both alphabets, those of one of the two all looking like letters of the other.
fn is_mixed(word: &str) -> bool {
    let is_cyrillic = |letter: &char| ('\u{400}'..='\u{52f}').contains(letter);
    let (mut cyrillic, mut latin) =
        (word.chars().filter(is_cyrillic), word.chars().filter(|letter| !is_cyrillic(letter)));
    let is_twin = |letter: char| TWINS.iter().any(|(a, b)| *a == letter || *b == letter);
    word.chars().any(|letter| is_cyrillic(&letter))
        && word.chars().any(|letter| !is_cyrillic(&letter))
        && (cyrillic.all(is_twin) || latin.all(is_twin))
}
