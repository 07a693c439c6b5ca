//! Words typed → hubs, whatever the case, the accents, the alphabet's neighbours and the composition of letters.

use proptest::prelude::*;
use togys::engine::words::{WordIndex, fold, words_of};

use crate::data::seven_hubs;

#[track_caller]
fn check(typed: &str, wanted: &[&str]) {
    let catalogue = seven_hubs();
    let found = WordIndex::new(&catalogue).matches(typed);
    let found: Vec<_> = found.iter().map(|(index, _)| catalogue.hubs()[*index].id.as_str()).collect();
    assert_eq!(found, wanted, "{typed:?}");
}

#[test]
fn no_words_find_nothing() {
    check("", &[]);
    check(" \t—«»… ", &[]);
    assert!(words_of("—, .").is_empty());
}

#[test]
fn a_word_is_found_as_it_is_typed() {
    check("кок", &["kokshetau-lab"]);
    check("карт", &["kartech"]);
    check("КАРТЕХ", &["kartech"]);
    check("картехх", &[]);
    check("agrolab", &["kokshetau-lab"]);
}

#[test]
fn kazakh_letters_match_their_russian_neighbours_and_back() {
    check("көкшетау агро", &["kokshetau-lab"]);
    check("кокшетау агро", &["kokshetau-lab"]);
    check("Сатбаев", &["astana-hub"]);
    check("СӘТБАЕВ", &["astana-hub"]);
    check("гылыми", &["tsukuba", "science-fund"]);
    check("қарағанды", &["kartech"]);
    check("Жапон", &["tsukuba"]);
}

#[test]
fn composed_and_decomposed_letters_are_the_same() {
    assert_eq!(fold("Жайы\u{306}к Ё е\u{308}"), fold("жаиык е е"));
    assert_eq!(fold("и\u{306}"), fold("й"));
    assert_eq!(fold("É"), fold("e\u{301}"));
    assert_eq!(fold("Cluj-Napoca ȘȚĂ"), "cluj-napoca sta".into());
    check("с\u{301}атбаев", &["astana-hub"]);
}

#[test]
fn every_word_typed_must_be_there() {
    check("астана лаборатория", &["astana-lab"]);
    check("лаборатория астана", &["astana-lab"]);
    check("астана картех", &[]);
}

#[test]
fn a_name_stands_before_a_mention() {
    check("зертхана", &["astana-lab", "kartech", "kokshetau-lab"]);
    check("grants", &["astana-hub", "science-fund"]);
    check("абай", &["abai-station"]);
    check("it", &["astana-hub", "astana-lab", "tsukuba"]);
    check("3d", &["kartech", "astana-lab"]);
    check("laboratory", &["astana-lab", "kartech", "kokshetau-lab"]);
}

#[test]
fn places_are_found_by_city_region_and_country() {
    check("Akmola", &["kokshetau-lab"]);
    check("карагандинская", &["kartech"]);
    check("japan", &["tsukuba"]);
    check("астана хаб", &["astana-hub"]);
}

#[test]
fn whatever_is_pasted_is_safe() {
    let catalogue = seven_hubs();
    let index = WordIndex::new(&catalogue);
    assert_eq!(index.matches(&"ә".repeat(65_536)), []);
    index.matches(&"а ".repeat(32_768));
    assert!(words_of(&"а ".repeat(32_768)).len() < 100);
}

proptest! {
    #[test]
    fn any_text_is_a_safe_search(text in "\\PC{0,80}") {
        let catalogue = seven_hubs();
        let found = WordIndex::new(&catalogue).matches(&text);
        prop_assert!(found.iter().all(|(index, score)| *index < catalogue.hubs().len() && *score > 0));
        prop_assert!(found.is_sorted_by(|a, b| a.1 > b.1 || (a.1 == b.1 && a.0 < b.0)));
    }
}
