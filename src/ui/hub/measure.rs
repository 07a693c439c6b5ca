//! A number with its unit and qualifier, as a sentence would say it.

use super::Reading;
use crate::domain::{Lang, Qualifier, UnitId};
use crate::i18n::format::{NBSP, number, qualified};

/// `about 2.6 billion ₸`, `at least 34 companies`: millions and more in words where nothing is rounded away.
pub fn measured(reading: &Reading, value: f64, unit: &UnitId, qualifier: Option<Qualifier>) -> String {
    let lang = reading.lang;
    let label = reading.label(&reading.catalogue.vocabulary.units, unit);
    let space = if lang == Lang::En && label == "%" { String::new() } else { NBSP.to_string() };
    qualified(lang, qualifier, &format!("{}{space}{label}", in_words(reading, value)))
}

fn in_words(reading: &Reading, value: f64) -> String {
    let phrases = &reading.more().hub;
    let scales = [(1e12, phrases.trillion), (1e9, reading.phrases().explore.billion), (1e6, phrases.million)];
    // Two decimals are all that is shown: 116,485 million rather than 116.485 billion.
    let is_whole = |size: f64| {
        let hundredths = value / size * 100.0;
        value.abs() >= size && (hundredths - hundredths.round()).abs() < 1e-6
    };
    let scale = scales.into_iter().find(|(size, _)| is_whole(*size));
    match scale {
        Some((size, word)) => format!("{}{NBSP}{word}", number(reading.lang, value / size)),
        None => number(reading.lang, value),
    }
}
