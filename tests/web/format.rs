//! Numbers, dates and alphabetical order as the browser's Intl writes them in Russian and English, and that Kazakh does not
//! depend on it.

use std::cmp::Ordering;

use togys::domain::{Lang, PartialDate};
use togys::i18n::{format, sorting};
use togys::platform::intl;
use wasm_bindgen_test::wasm_bindgen_test;

/// No-break spaces of either width read as a space.
fn plain(text: &str) -> String {
    text.replace(['\u{a0}', '\u{202f}'], " ")
}

#[wasm_bindgen_test]
fn numbers() {
    fn check(value: f64, expected: [&str; 3]) {
        for (lang, expected) in Lang::ALL.into_iter().zip(expected) {
            assert_eq!(plain(&format::number(lang, value)), expected, "{} {value}", lang.key());
        }
    }
    check(0.0, ["0", "0", "0"]);
    check(167.0, ["167", "167", "167"]);
    check(25_000.0, ["25 000", "25 000", "25,000"]);
    check(1_234_567.5, ["1 234 567,5", "1 234 567,5", "1,234,567.5"]);
    check(8.14159, ["8,14", "8,14", "8.14"]);
    // Groups of four digits are the browser's choice in Russian and English; in Kazakh they are ours.
    assert_eq!(plain(&format::number(Lang::Kk, 2500.0)), "2500");
    for value in [f64::NAN, f64::INFINITY, f64::MAX] {
        assert!(intl::number("ru", value).is_some());
    }
}

#[wasm_bindgen_test]
fn dates_are_as_exact_as_they_are_known() {
    fn check(date: &str, expected: [&str; 3]) {
        let date = PartialDate::parse(date).unwrap();
        for (lang, expected) in Lang::ALL.into_iter().zip(expected) {
            assert_eq!(plain(&format::date(lang, date)), expected);
        }
    }
    check("2025", ["2025 ж.", "2025 г.", "2025"]);
    check("2025-09", ["2025 жылғы қыркүйек", "сентябрь 2025 г.", "September 2025"]);
    check("2025-09-26", ["2025 жылғы 26 қыркүйек", "26 сентября 2025 г.", "September 26, 2025"]);
    // The first and the last day of a year stay in it whatever the clock of the device says.
    check("2025-01-01", ["2025 жылғы 1 қаңтар", "1 января 2025 г.", "January 1, 2025"]);
    check("2024-12-31", ["2024 жылғы 31 желтоқсан", "31 декабря 2024 г.", "December 31, 2024"]);
    check("2024-02-29", ["2024 жылғы 29 ақпан", "29 февраля 2024 г.", "February 29, 2024"]);
}

#[wasm_bindgen_test]
fn names_stand_in_the_order_of_their_language() {
    fn check(lang: Lang, names: &[&str]) {
        let mut sorted = names.to_vec();
        sorted.reverse();
        sorted.sort_by(|a, b| sorting::compare(lang, a, b));
        assert_eq!(sorted, names, "{}", lang.key());
    }
    check(Lang::Kk, &["Алматы", "Астана", "Әл-Фараби", "Балқаш", "Кентау", "Қарағанды", "Яссы"]);
    check(Lang::Ru, &["Алматы", "«Астана Хаб»", "Ёлка", "Жезказган", "Ясси"]);
    check(Lang::En, &["Almaty", "“Astana Hub”", "astana zoo", "Zhezkazgan"]);
    check(Lang::En, &["Lab 2", "Lab 10"]);
    assert_eq!(intl::compare("ru", "алматы", "Астана"), Some(Ordering::Less));
}
