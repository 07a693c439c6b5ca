//! The alphabetical order of names in each language. Intl knows Russian and English; the Kazakh alphabet is a table of
//! ours, because Chromium sorts Kazakh by code point and puts Ә, Ғ, Қ behind Я.

use std::cmp::Ordering;

use izde::small;

use crate::domain::Lang;
use crate::platform::intl;

const ALPHABET_KK: &str = "аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя";

/// Orders two names as a dictionary of the language would: case, quotes and punctuation do not count.
pub fn compare(lang: Lang, a: &str, b: &str) -> Ordering {
    match lang {
        Lang::Kk => key_kk(a).cmp(&key_kk(b)),
        Lang::Ru | Lang::En => intl::compare(lang.key(), a, b).unwrap_or_else(|| key_kk(a).cmp(&key_kk(b))),
    }
    .then_with(|| a.cmp(b))
}

/// A key that sorts as the Kazakh alphabet does: digits, then Cyrillic, then Latin; anything else is passed over.
fn key_kk(name: &str) -> Vec<u32> {
    name.chars()
        .map(small)
        .filter_map(|letter| match letter {
            ' ' => Some(0),
            '0'..='9' => Some(1 + u32::from(letter) - u32::from('0')),
            'a'..='z' => Some(1000 + u32::from(letter)),
            _ => ALPHABET_KK.chars().position(|other| other == letter).map(|place| 100 + place as u32),
        })
        .collect()
}
