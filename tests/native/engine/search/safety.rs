//! Whatever is typed or pasted: no panic, and no more work than the limits allow.

use std::sync::LazyLock;

use izde::{Index, MOST_WORDS};
use proptest::prelude::*;
use togys::domain::Lang;
use togys::engine::finder::{Find, Finder, FinderBuilder, Group};

use super::behaviour::index;
use super::{CATALOGUE, FINDER};

const NAMES: [&str; 4] = ["Сәтбаев университеті|Satbayev University", "DC-60+зертхана", "中关村", "Şymkent’s Hub"];

/// An index small enough for thousands of searches.
static FEW: LazyLock<Index> = LazyLock::new(|| index(&NAMES, &[&["DC-60", "ускоритель"]]));

/// Searches, explains every row that could be shown, and asks what was meant.
fn try_it(typed: &str) {
    let answer = FINDER.search(typed, &Group::ALL);
    assert!(answer.hits.iter().all(|hit| hit.words > 0 && hit.words < 1 << MOST_WORDS));
    assert!(answer.hits.is_sorted_by(|a, b| a.points > b.points || (a.points == b.points && a.document < b.document)));
    for range in answer.missing() {
        assert!(answer.typed().get(range).is_some());
    }
    for hit in answer.hits.iter().take(3) {
        let explanation = FINDER.explain(&answer, *hit, Lang::Kk);
        assert!(!explanation.name.is_empty() || explanation.reason.is_some(), "{typed:?} is found for no reason");
    }
    FINDER.meant(&answer, Lang::Ru);
}

#[test]
fn whatever_is_pasted_is_looked_at_in_part() {
    for piece in ["ә", "а ", "a\u{301}", "\u{301}", "\u{202e}", "🏔", "а-", "'", "1", "ab1", "\u{0}", "İ", "ß", "中"]
    {
        try_it(&piece.repeat(65_536 / piece.len()));
    }
    assert!(FINDER.hubs(&"картех ".repeat(9000)).typed().len() <= 400);
}

#[test]
fn signs_alone_ask_nothing() {
    for typed in ["", " ", "—«»…", ".*", "((([[[", "\u{301}", "\u{200f}\u{202e}", "ь", "'"] {
        assert!(FINDER.hubs(typed).is_empty() || FINDER.hubs(typed).hits.len() < 168, "{typed:?}");
        try_it(typed);
    }
}

#[test]
fn an_index_made_in_slices_is_the_same() {
    let mut builder = FinderBuilder::new(CATALOGUE.clone(), [].into());
    let mut slices = 1;
    while builder.step(7) {
        slices += 1;
    }
    assert!(slices > 20);
    let sliced = builder.finish();
    let at_once = Finder::new(CATALOGUE.clone());
    assert_eq!(sliced.index().bytes(), at_once.index().bytes());
    for typed in ["лаб", "казак куриш", "технопрак"] {
        assert_eq!(sliced.hubs(typed).hits, at_once.hubs(typed).hits);
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(10_000))]

    #[test]
    fn any_text_is_a_safe_search(text in any::<String>()) {
        let answer = FEW.search(&text, 1);
        prop_assert!(answer.hits.iter().all(|hit| hit.document < 4));
        for name in NAMES {
            for highlight in answer.highlights(&FEW, name) {
                prop_assert!(name.get(highlight.range).is_some());
            }
        }
        answer.meant(&FEW, NAMES.into_iter());
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn any_text_is_a_safe_search_of_the_catalogue(text in any::<String>()) {
        try_it(&text);
    }

    #[test]
    fn any_words_of_ours_are_a_safe_search(text in "[абвгдежзиклмнопрстуәіңғүұқөһa-z0-9'’ \u{301}\u{327}.&-]{0,40}") {
        try_it(&text);
    }

    #[test]
    fn the_beginnings_of_what_is_found_find_it(hub in 0..167_usize, length in 3..12_usize) {
        let name = CATALOGUE.hubs()[hub].name.pick(Lang::Kk).text;
        let typed: String = name.chars().take(length).collect();
        let answer = FINDER.hubs(&typed);
        prop_assert!(answer.is_empty() || answer.hits.iter().any(|hit| hit.document as usize == hub), "{typed}");
    }
}
