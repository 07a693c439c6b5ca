//! What a search does with words, on a handful of documents: each phenomenon and each rule of the order by itself.

use izde::{Answer, Builder, Field, Index};
use togys::engine::finder::Find;

const NAME: usize = 0;
const ALIAS: usize = 1;
const OFFERING: usize = 2;

const FIELDS: [Field; 3] =
    [Field { weight: 100, is_name: true }, Field { weight: 92, is_name: true }, Field { weight: 46, is_name: false }];

/// Documents by their names; more texts of a document stand behind `|`, offerings behind `+`.
pub fn index(documents: &[&str], synonyms: &[&[&str]]) -> Index {
    let synonyms: Vec<Vec<String>> =
        synonyms.iter().map(|group| group.iter().map(|phrase| (*phrase).to_owned()).collect()).collect();
    let mut builder = Builder::new(&FIELDS, &synonyms);
    for document in documents {
        builder.document(0, None);
        let (names, offerings) = document.split_once('+').unwrap_or((document, ""));
        for (at, name) in names.split('|').enumerate() {
            builder.text(if at == 0 { NAME } else { ALIAS }, &[name]);
        }
        builder.text(OFFERING, &[offerings]);
    }
    builder.finish()
}

fn order(answer: &Answer) -> Vec<u32> {
    answer.hits.iter().map(|hit| hit.document).collect()
}

#[track_caller]
fn check(documents: &[&str], typed: &str, wanted: &[u32]) {
    assert_eq!(order(&index(documents, &[]).search(typed, 1)), wanted, "{typed:?}");
}

#[test]
fn exact_stands_before_begun_before_form_before_slips() {
    check(&["лабораторный", "лаборатория"], "лаборатория", &[1, 0]);
    check(&["парковка", "парк"], "парк", &[1, 0]);
    check(&["технопарками", "технопарк"], "технопарк ", &[1, 0]);
    check(&["технопрак", "технопарк"], "технопарк", &[1]);
}

#[test]
fn slips_are_looked_for_only_where_nothing_else_is_found() {
    let documents = ["технопарк", "биотехнология", "Астана"];
    check(&documents, "технопрак", &[0]);
    check(&documents, "тенхопарк", &[0]);
    check(&documents, "биотехналогея", &[1]);
    check(&documents, "фстана", &[2]);
    check(&documents, "астн", &[2]);
    check(&documents, "аштрк", &[]);
    check(&["население"], "каскелен", &[]);
    assert!(index(&documents, &[]).search("технопрак", 1).is_complete);
}

#[test]
fn a_slip_is_as_likely_as_another_ending_behind_letters_that_are_no_word() {
    check(&["Молдағұлов", "Молдағұлаев"], "молдағұлев ", &[0, 1]);
    check(&["лаборатория", "лаборантова"], "лабораториями ", &[0]);
    let index = index(&["Молдағұлаев", "Молдағұлин"], &[]);
    let answer = index.search("молдағұлев ", 1);
    assert_eq!(answer.meant(&index, ["Молдағұлаев"].into_iter()).as_deref(), Some("Молдағұлаев"));
    assert_eq!(answer.meant(&index, ["Молдағұлин"].into_iter()), None, "which is another form");
}

#[test]
fn a_name_that_begins_with_another_word_for_it_does_not_begin_as_was_typed() {
    let documents = ["Centre of Information Twelve", "National Center of Information Systems"];
    let index = index(&documents, &[&["center", "centre"]]);
    assert_eq!(order(&index.search("center information", 1)), [1, 0]);
    assert_eq!(order(&index.search("centre information", 1)), [0, 1]);
}

#[test]
fn a_letter_left_out_of_a_word_stands_before_a_close_letter_in_one_that_goes_on() {
    check(&["Джандосулы", "Джандосов"], "джандосв", &[1, 0]);
}

#[test]
fn a_slip_at_the_end_is_found_where_the_word_is_complete() {
    check(&["биотехнологии", "биотехалтын"], "биотехнолоии имени", &[0]);
}

#[test]
fn a_row_of_keys_is_no_name_with_a_slip() {
    let documents = ["Квартира", "Уровень III", "Деревня"];
    for typed in ["qwerty", "йцукен", "qqqq", "ytrewq"] {
        check(&documents, typed, &[]);
    }
    check(&["Qwerty Lab", "Лаборатория"], "qwerty", &[0]);
}

#[test]
fn other_keys_are_no_reason_to_take_words_apart_or_cut_them() {
    check(&["Институт", "Бик"], "инсттут", &[0]);
    check(&["КТБ Экспресс", "Сериков"], "сериулы", &[]);
    check(&["Металлсары К", "Металлсарыкөк"], "vtnfkkcfhsr-r", &[1]);
}

#[test]
fn short_words_and_numbers_are_forgiven_nothing() {
    check(&["хаб"], "хоб", &[]);
    check(&["2025"], "2026", &[]);
    assert!(!index(&["DC-60"], &[]).search("DC-61", 1).is_complete);
}

#[test]
fn a_name_stands_before_another_name_before_an_offering() {
    check(&["x+зертхана", "x|зертхана", "зертхана"], "зертхана", &[2, 1, 0]);
}

#[test]
fn a_whole_name_stands_first_and_a_phrase_before_scattered_words() {
    check(&["Парк технологий Алатау", "Алатау Парк"], "алатау парк", &[1, 0]);
    check(&["Институт химии и ядерной физики", "Институт ядерной физики"], "институт ядерной физики", &[1, 0]);
    check(&["Хаб города Астана", "Новый Астана Хаб города"], "астана хаб", &[1, 0]);
}

#[test]
fn equals_keep_their_order() {
    check(&["Хаб один", "Хаб два", "Хаб три"], "хаб", &[0, 1, 2]);
}

#[test]
fn words_stand_in_any_order_and_all_must_be_there() {
    check(&["Лаборатория экологии", "Лаборатория физики"], "физики лаборатория", &[1]);
    check(&["Лаборатория экологии", "Центр физики"], "лаборатория экологии", &[0]);
}

#[test]
fn where_nothing_has_all_the_rarer_words_decide_and_the_others_are_named() {
    let index = index(&["Лаборатория экологии", "Лаборатория токамака", "Лаборатория физики"], &[]);
    let answer = index.search("лаборатория токамака кзрздд", 1);
    assert!(!answer.is_complete);
    assert_eq!(order(&answer)[0], 1);
    let missing: Vec<_> = answer.missing().into_iter().map(|range| &answer.typed()[range]).collect();
    assert_eq!(missing, ["кзрздд"]);
}

#[test]
fn small_words_need_not_be_there() {
    check(&["Институт химии"], "институт имени химии", &[0]);
    check(&["Институт химии"], "где найти институт химии", &[0]);
    check(&["Ясли для детей", "Школа"], "для", &[0]);
}

#[test]
fn forms_of_a_word_meet_in_three_languages() {
    for (one, other) in [
        ("зертхана", "зертханаларда"),
        ("зертханасы", "зертханалардың"),
        ("университеті", "университеттерінен"),
        ("технопаркі", "технопарктер"),
        ("қалашық", "қалашығы"),
        ("орталық", "орталығында"),
        ("лаборатория", "лабораториями"),
        ("лаборатории", "лабораторий"),
        ("институт", "институтов"),
        ("ядерной", "ядерный"),
        ("Караганда", "карагандинский"),
        ("laboratory", "laboratories"),
        ("lab", "labs"),
        ("startup", "startups"),
    ] {
        for (name, typed) in [(one, other), (other, one)] {
            check(&[name], &format!("{typed} "), &[0]);
        }
    }
}

#[test]
fn a_word_is_found_at_every_letter_typed_though_pairs_of_letters_are_one() {
    for name in ["Tech Garden", "Chromium", "Shymkent", "Zhubanov", "Khan", "Yessenov", "Photon", "Satbayev"] {
        for (end, _) in name.char_indices().skip(2) {
            check(&[name, "Картон"], &name[..end], &[0]);
        }
    }
}

#[test]
fn other_words_are_no_forms() {
    check(&["карта"], "карлар ", &[]);
    check(&["порт"], "портфель ", &[]);
    check(&["стан"], "станция ", &[]);
}

#[test]
fn codes_are_found_joined_and_split() {
    for typed in ["DC-60", "dc60", "dc 60", "DC60", "дц-60"] {
        check(&["Ускоритель DC-60|Ускоритель ДЦ-60", "Ускоритель 60"], typed, &[0]);
    }
    check(&["Fab Lab Atyrau"], "fablab", &[0]);
    check(&["Fablab Atyrau"], "fab lab", &[0]);
    check(&["ERG R&D"], "rd", &[0]);
    check(&["ERG RD"], "r&d", &[0]);
}

#[test]
fn the_wrong_layout_is_read_as_it_was_meant() {
    let documents = ["Астана Хаб", "Ғылым қоры", "Satbayev University", "Қарағанды"];
    check(&documents, "fcnfyf [f,", &[0]);
    check(&documents, "5skbv 0jhs", &[1]);
    check(&documents, "ыфеифнум", &[2]);
    check(&documents, "0ара5анды", &[3]);
    check(&documents, "FCNFYF", &[0]);
    check(&documents, "астана [f,", &[0]);
    check(&documents, "ыфеифнумг", &[2]);
}

#[test]
fn phrases_of_a_group_say_the_same() {
    let index = index(
        &["СЭЗ Павлодар", "Арнайы экономикалық аймақ", "Парк"],
        &[&["СЭЗ", "АЭА", "арнайы экономикалық аймақ", "special economic zone"]],
    );
    for typed in ["сэз ", "аэа ", "special economic zone", "арнайы экономикалық аймақ"] {
        let mut found = order(&index.search(typed, 1));
        found.sort_unstable();
        assert_eq!(found, [0, 1], "{typed}");
    }
    assert_eq!(order(&index.search("special economic zone pavlodar", 1)), [0]);
}

#[test]
fn a_part_stands_behind_its_whole_on_the_name_they_share() {
    let mut builder = Builder::new(&FIELDS, &[]);
    for (whole, name) in [(Some(1), "Акселератор «Картех»"), (None, "Региональный промышленный хаб «Картех»")]
    {
        builder.document(0, whole);
        builder.text(NAME, &[name]);
    }
    let index = builder.finish();
    assert_eq!(order(&index.search("картех", 1)), [1, 0]);
    assert_eq!(order(&index.search("картех акселератор", 1)), [0]);
    assert_eq!(order(&index.search("акселератор картех", 1)), [0]);
}

#[test]
fn groups_narrow_a_search_and_decide_what_is_complete() {
    let mut builder = Builder::new(&FIELDS, &[]);
    for (group, name) in [(0, "Технопарк"), (1, "Технопрак")] {
        builder.document(group, None);
        builder.text(NAME, &[name]);
    }
    let index = builder.finish();
    assert_eq!(order(&index.search("технопарк", 0b11)), [0]);
    assert_eq!(order(&index.search("технопарк", 0b10)), [1], "with a slip, since the exact one is not asked for");
}

#[test]
fn letters_that_are_no_word_find_nothing() {
    for typed in ["zzzz xxxx", "zzqx", "asdfgh", "ффффф", "xxxxxxxx", "bcdfg"] {
        assert_eq!(super::found(typed), [""; 0], "{typed}");
    }
    let answer = super::FINDER.hubs("kartech zzqx");
    assert_eq!(super::found("kartech zzqx").first().map(String::as_str), Some("kartech"));
    let missing: Vec<_> = answer.missing().into_iter().map(|range| &answer.typed()[range]).collect();
    assert_eq!(missing, ["zzqx"]);
}
