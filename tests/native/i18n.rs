//! Phrases, plurals, numbers, dates, alphabetical order and names. Natively there is no Intl, so what is tested here is what
//! is ours: all of Kazakh, the rules of the plurals, and the names of records. tests/web asks the browser for the rest.

use std::cmp::Ordering;
use std::collections::BTreeSet;
use std::path::Path;
use std::sync::LazyLock;

use togys::domain::{Catalogue, Facet, Lang, PartialDate, Qualifier, Sort, Status, StatusKind};
use togys::engine::explore::ExploreIndex;
use togys::i18n::{Forms, Phrases, format, names, sorting};

use super::architecture::each_file;
use super::data::Folder;

static CATALOGUE: LazyLock<Catalogue> = LazyLock::new(|| Folder::of("public/data").catalogue());

/// Every wording of every phrase with its name: `map.zoom_in`.
fn phrases(lang: Lang) -> Vec<(String, Vec<&'static str>)> {
    let each = Phrases::every(lang).into_iter();
    each.map(|(subject, name, wordings)| (format!("{subject}.{name}"), wordings)).collect()
}

// ---- Phrases -----------------------------------------------------------------------------------------------------------

#[test]
fn no_phrase_is_empty_or_has_stray_space() {
    for lang in Lang::ALL {
        let all = phrases(lang);
        assert!(all.len() > 200, "only {} phrases", all.len());
        for (name, wordings) in all {
            for wording in wordings {
                assert!(!wording.is_empty(), "{name} in {}", lang.key());
                assert_eq!(wording, wording.trim(), "{name} in {}", lang.key());
                assert!(!wording.contains("  "), "{name} in {}: two spaces", lang.key());
                assert!(!wording.contains("..."), "{name} in {}: write …", lang.key());
            }
        }
    }
}

/// What is written in Latin letters in Kazakh and Russian too: names of others, keys and the names of what is kept.
const LATIN: [&str; 20] = [
    "QR", "GeoNames", "Natural", "Earth", "Shift", "Enter", "Home", "Esc", "Tab", "CC", "BY", "MIT", "Onest", "SIL",
    "Open", "Font", "License", "WCAG", "AA", "JSON",
];

fn latin_words(text: &str) -> Vec<&str> {
    text.split(|letter: char| !letter.is_ascii_alphabetic()).filter(|word| !word.is_empty()).collect()
}

#[test]
fn kazakh_and_russian_have_no_english_left_in_them() {
    let mut strays = Vec::new();
    for lang in [Lang::Kk, Lang::Ru] {
        for (name, wordings) in phrases(lang) {
            for wording in wordings {
                let wording =
                    &without_placeholders(wording).replace("togys.favourite", "").replace("togys.settings", "");
                let strange = latin_words(wording).iter().any(|word| !LATIN.contains(word));
                if strange {
                    strays.push(format!("{} {name}: {wording}", lang.key()));
                }
            }
        }
    }
    assert!(strays.is_empty(), "{strays:#?}");
}

#[test]
fn english_has_no_cyrillic_but_the_name_itself() {
    for (name, wordings) in phrases(Lang::En) {
        for wording in wordings {
            let wording = wording.replace("Тоғыс", "");
            assert!(!wording.chars().any(|letter| ('Ѐ'..='ӿ').contains(&letter)), "{name}: {wording}");
        }
    }
}

#[test]
fn russian_has_no_kazakh_letters_but_in_names() {
    for (name, wordings) in phrases(Lang::Ru) {
        for wording in wordings {
            // Two regions carry their Kazakh names in Russian too.
            let wording =
                ["Тоғыс", "Жетісу", "Ұлытау"].iter().fold(wording.to_owned(), |left, name| left.replace(name, ""));
            assert!(!wording.to_lowercase().chars().any(|letter| "әғқңөұүһі".contains(letter)), "{name}: {wording}");
        }
    }
}

/// Phrases that are rightly the same in Kazakh and Russian: units, signs, words that both languages share.
const SHARED: [&str; 15] = [
    "offerings.hubs",
    "pages.showroom",
    "showroom.title",
    "showroom.found",
    "showroom.prototype",
    "showroom.technology",
    "hub.million",
    "explore.billion",
    "hub.trillion",
    "map.meters",
    "map.key_arrows",
    "map.key_shift",
    "explore.show_map",
    "explore.found",
    "map.region_count",
];

#[test]
fn kazakh_is_not_russian_left_standing() {
    let (kazakh, russian) = (phrases(Lang::Kk), phrases(Lang::Ru));
    let mut same = Vec::new();
    for ((name, kk), (_, ru)) in kazakh.iter().zip(&russian) {
        let is_same = kk.iter().any(|wording| ru.contains(wording));
        if is_same != SHARED.contains(&name.as_str()) {
            same.push(format!("{name}: {kk:?} {ru:?}"));
        }
    }
    assert!(same.is_empty(), "{same:#?}");
    let strays: Vec<_> = kazakh
        .iter()
        .flat_map(|(name, wordings)| wordings.iter().map(move |wording| (name, wording)))
        .filter(|(_, wording)| {
            // Endings and little words that Kazakh does not have.
            let mut words = wording.split(|letter: char| !letter.is_alphabetic()).map(str::to_lowercase);
            words.any(|word| {
                ["и", "в", "на", "из", "для", "от", "по", "или", "это", "что", "как"].contains(&&*word)
                    || ["ого", "ый", "ется", "ются", "ение", "ости"].iter().any(|ending| word.ends_with(ending))
            })
        })
        .collect();
    assert!(strays.is_empty(), "{strays:#?}");
}

fn without_placeholders(text: &str) -> String {
    let mut left = text.to_owned();
    for placeholder in placeholders(text) {
        left = left.replace(&placeholder, " ");
    }
    left
}

fn placeholders(text: &str) -> BTreeSet<String> {
    text.split('{').skip(1).filter_map(|rest| Some(format!("{{{}}}", rest.split_once('}')?.0))).collect()
}

#[test]
fn every_language_and_form_fills_in_the_same_places() {
    const KNOWN: [&str; 28] = [
        "{all}",
        "{value}",
        "{region}",
        "{people}",
        "{places}",
        "{share}",
        "{least}",
        "{year}",
        "{first}",
        "{last}",
        "{sum}",
        "{figures}",
        "{national}",
        "{added}",
        "{changed}",
        "{removed}",
        "{same}",
        "{what}",
        "{}",
        "{n}",
        "{name}",
        "{place}",
        "{file}",
        "{date}",
        "{km}",
        "{id}",
        "{list}",
        "{words}",
    ];
    let tables = Lang::ALL.map(phrases);
    for (index, (name, kazakh)) in tables[0].iter().enumerate() {
        let wanted = placeholders(kazakh[0]);
        for table in &tables {
            for wording in &table[index].1 {
                assert_eq!(placeholders(wording), wanted, "{name}: {wording}");
                let braces = [wording.matches('{').count(), wording.matches('}').count()];
                assert_eq!(braces, [placeholders(wording).len(); 2], "{name}: {wording}");
            }
        }
        let unknown: Vec<_> = wanted.iter().filter(|placeholder| !KNOWN.contains(&placeholder.as_str())).collect();
        assert!(unknown.is_empty(), "{name}: {unknown:?}");
    }
}

#[test]
fn sentences_end_alike_in_all_languages() {
    let tables = Lang::ALL.map(phrases);
    for (index, (name, _)) in tables[0].iter().enumerate() {
        let ends: BTreeSet<_> = tables
            .iter()
            .flat_map(|table| &table[index].1)
            .map(|wording| wording.chars().last().filter(|last| ".:?!…".contains(*last)))
            .collect();
        assert_eq!(ends.len(), 1, "{name} ends differently: {ends:?}");
    }
}

// ---- Languages -----------------------------------------------------------------------------------------------------------

#[test]
fn tags_name_languages() {
    fn check(tag: &str, expected: Option<Lang>) {
        assert_eq!(Lang::parse(tag), expected, "{tag:?}");
    }
    check("kk", Some(Lang::Kk));
    check("kk-KZ", Some(Lang::Kk));
    check("kk_KZ", Some(Lang::Kk));
    check("kk-Cyrl-KZ", Some(Lang::Kk));
    check("KK", Some(Lang::Kk));
    check("ru-RU", Some(Lang::Ru));
    check("en", Some(Lang::En));
    check("en-GB", Some(Lang::En));
    check("kkk", None);
    check("de", None);
    check("", None);
    check("-ru", None);
    check("қазақша", None);
    for lang in Lang::ALL {
        check(lang.key(), Some(lang));
    }
}

// ---- Plurals -------------------------------------------------------------------------------------------------------------

#[test]
fn russian_has_three_forms_by_cldr() {
    fn check(expected: &str, numbers: &[u64]) {
        for number in numbers {
            assert_eq!(Forms::three("хаб", "хаба", "хабов").pick(Lang::Ru, *number), expected, "{number}");
        }
    }
    check("хаб", &[1, 21, 31, 91, 101, 121, 1001, 1_000_001]);
    check("хаба", &[2, 3, 4, 22, 23, 24, 52, 102, 104, 1002, 1022]);
    check(
        "хабов",
        &[
            0, 5, 6, 9, 10, 11, 12, 13, 14, 15, 19, 20, 25, 100, 105, 111, 112, 113, 114, 167, 211, 1011, 1014,
            1_000_000,
        ],
    );
}

#[test]
fn kazakh_has_one_form_and_english_two() {
    for number in [0, 1, 2, 5, 11, 21, 101] {
        assert_eq!(Forms::same("{} хаб").pick(Lang::Kk, number), "{} хаб");
        let expected = if number == 1 { "hub" } else { "hubs" };
        assert_eq!(Forms::two("hub", "hubs").pick(Lang::En, number), expected, "{number}");
    }
}

#[test]
fn what_is_counted_says_its_number() {
    for lang in Lang::ALL {
        for (name, wordings) in phrases(lang) {
            // Forms have three wordings, plain phrases one.
            assert!(wordings.len() != 3 || wordings.iter().all(|form| form.contains("{}")), "{name} in {}", lang.key());
        }
    }
}

// ---- Numbers ---------------------------------------------------------------------------------------------------------------

#[test]
fn kazakh_numbers() {
    fn check(value: f64, expected: &str) {
        assert_eq!(format::number(Lang::Kk, value).replace(format::NBSP, " "), expected);
    }
    check(0.0, "0");
    check(-0.0, "0");
    check(7.0, "7");
    check(167.0, "167");
    check(2500.0, "2500");
    check(9999.0, "9999");
    check(10_000.0, "10 000");
    check(25_000.0, "25 000");
    check(100_000.0, "100 000");
    check(1_234_567.5, "1 234 567,5");
    check(1_000_000_000.0, "1 000 000 000");
    check(0.5, "0,5");
    check(0.05, "0,05");
    check(0.004, "0");
    check(-0.004, "0");
    check(8.14159, "8,14");
    check(2.999, "3");
    check(9999.999, "10 000");
    check(-3.0, "−3");
    check(-1234.5, "−1234,5");
    check(-25_000.25, "−25 000,25");
    assert!(format::number(Lang::Kk, 25_000.0).contains(format::NBSP), "a number must not break over two lines");
    // What no figure can be is still no panic.
    for value in [f64::NAN, f64::INFINITY, f64::NEG_INFINITY, f64::MAX, f64::MIN] {
        assert!(!format::number(Lang::Kk, value).is_empty());
    }
}

#[test]
fn distances() {
    fn check(km: f64, expected: &str) {
        assert_eq!(format::km(Lang::Kk, km).replace(format::NBSP, " "), expected);
    }
    check(0.0, "0 км");
    check(0.04, "0 км");
    check(8.14, "8,1 км");
    check(9.96, "10 км");
    check(10.4, "10 км");
    check(187.6, "188 км");
    check(12_345.0, "12 345 км");
    assert!(format::km(Lang::En, 5.0).ends_with("km"));
}

#[test]
fn qualifiers_stand_before_a_number_but_kazakh_deyin_behind() {
    fn check(lang: Lang, qualifier: Option<Qualifier>, expected: &str) {
        assert_eq!(format::qualified(lang, qualifier, "200").replace(format::NBSP, " "), expected);
    }
    check(Lang::Kk, None, "200");
    check(Lang::Kk, Some(Qualifier::Approx), "шамамен 200");
    check(Lang::Kk, Some(Qualifier::AtLeast), "кемінде 200");
    check(Lang::Kk, Some(Qualifier::UpTo), "200 дейін");
    check(Lang::Ru, Some(Qualifier::Approx), "около 200");
    check(Lang::Ru, Some(Qualifier::AtLeast), "не менее 200");
    check(Lang::Ru, Some(Qualifier::UpTo), "до 200");
    check(Lang::En, Some(Qualifier::Approx), "about 200");
    check(Lang::En, Some(Qualifier::AtLeast), "at least 200");
    check(Lang::En, Some(Qualifier::UpTo), "up to 200");
}

// ---- Dates -----------------------------------------------------------------------------------------------------------------

#[test]
fn kazakh_dates_are_as_exact_as_they_are_known() {
    fn check(date: &str, expected: &str) {
        let date: PartialDate = PartialDate::parse(date).unwrap();
        assert_eq!(format::date(Lang::Kk, date).replace(format::NBSP, " "), expected);
    }
    check("2025", "2025 ж.");
    check("2025-09", "2025 жылғы қыркүйек");
    check("2025-09-26", "2025 жылғы 26 қыркүйек");
    check("2024-02-29", "2024 жылғы 29 ақпан");
    let months = [
        "қаңтар",
        "ақпан",
        "наурыз",
        "сәуір",
        "мамыр",
        "маусым",
        "шілде",
        "тамыз",
        "қыркүйек",
        "қазан",
        "қараша",
        "желтоқсан",
    ];
    for (index, month) in months.iter().enumerate() {
        check(&format!("2026-{:02}", index + 1), &format!("2026 жылғы {month}"));
        check(&format!("2026-{:02}-01", index + 1), &format!("2026 жылғы 1 {month}"));
    }
}

#[test]
fn a_status_says_when_it_was_true() {
    let status =
        |as_of: Option<&str>| Status { kind: StatusKind::Operating, as_of: as_of.and_then(PartialDate::parse) };
    let check = |as_of: Option<&str>, lang: Lang, expected: &str| {
        assert_eq!(names::status_date(status(as_of), lang).replace(format::NBSP, " "), expected);
    };
    let unknown = Lang::ALL.map(|lang| names::status_date(status(None), lang));
    assert_eq!(unknown.iter().collect::<BTreeSet<_>>().len(), 3, "{unknown:?}");
    let known = names::status_date(status(Some("2025-09")), Lang::Kk);
    assert!(known.contains("2025") && known.contains("қыркүйек") && !known.contains('{'), "{known}");
    check(None, Lang::En, "date unknown");
}

// ---- Alphabetical order ------------------------------------------------------------------------------------------------------

#[test]
fn kazakh_names_stand_in_the_order_of_the_kazakh_alphabet() {
    let alphabet = "А Ә Б В Г Ғ Д Е Ё Ж З И Й К Қ Л М Н Ң О Ө П Р С Т У Ұ Ү Ф Х Һ Ц Ч Ш Щ Ъ Ы І Ь Э Ю Я";
    let wanted: Vec<&str> = alphabet.split(' ').collect();
    assert_eq!(wanted.len(), 42);
    let mut sorted = wanted.clone();
    sorted.reverse();
    sorted.sort_by(|a, b| sorting::compare(Lang::Kk, a, b));
    assert_eq!(sorted, wanted);
    let small: Vec<String> = wanted.iter().map(|letter| letter.to_lowercase()).collect();
    for pair in small.windows(2) {
        assert_eq!(sorting::compare(Lang::Kk, &pair[0], &pair[1]), Ordering::Less, "{pair:?}");
    }
}

#[test]
fn kazakh_order_of_words() {
    fn check(names: &[&str]) {
        let mut sorted = names.to_vec();
        sorted.reverse();
        sorted.sort_by(|a, b| sorting::compare(Lang::Kk, a, b));
        assert_eq!(sorted, names);
    }
    check(&["Абай облысы", "Алматы", "Астана", "Әл-Фараби атындағы университет", "Балқаш"]);
    check(&["Кентау", "Көкшетау", "Қарағанды", "Қызылорда"]);
    check(&["«Алатау» АЭА", "Алматы технопаркі", "«Астана Хаб»"]);
    check(&["алматы", "АЛТАЙ", "Атырау"]);
    check(&["1-зертхана", "2-зертхана", "Абай"]);
    check(&["Яссы", "Astana Hub"]);
    check(&["Қарағанды", "Қарағанды техникалық университеті"]);
    check(&["Орал", "Өскемен", "Павлодар"]);
    check(&["Тараз", "Ұлытау", "Үржар", "Шымкент"]);
    assert_eq!(sorting::compare(Lang::Kk, "Абай", "Абай"), Ordering::Equal);
    assert_eq!(sorting::compare(Lang::Kk, "", ""), Ordering::Equal);
    // Two names that differ in nothing that counts still have one order.
    assert_ne!(sorting::compare(Lang::Kk, "Абай", "«Абай»"), Ordering::Equal);
}

// ---- Names of records ------------------------------------------------------------------------------------------------------

#[test]
fn a_place_says_city_and_region_and_a_city_that_is_a_region_once() {
    // The hub of the real catalogue whose place is so: (city, region or country).
    fn check(city: Option<&str>, region: Option<&str>, country: Option<&str>, expected: [&str; 3]) {
        let hub = CATALOGUE.hubs().iter().find(|hub| {
            hub.place.city.as_ref().map(|id| id.as_str()) == city
                && CATALOGUE.region_of(hub).map(|id| id.as_str()) == region
                && CATALOGUE.country_of(hub).map(|id| id.as_str()) == country
        });
        let hub = hub.unwrap_or_else(|| panic!("no hub of the catalogue is in {city:?} {region:?} {country:?}"));
        for (lang, expected) in Lang::ALL.into_iter().zip(expected) {
            assert_eq!(names::place(&CATALOGUE, hub, lang), expected, "{}", hub.id);
        }
    }
    check(Some("astana"), Some("KZ-71"), None, ["Астана", "Астана", "Astana"]);
    check(Some("almaty"), Some("KZ-75"), None, ["Алматы", "Алматы", "Almaty"]);
    check(Some("shymkent"), Some("KZ-79"), None, ["Шымкент", "Шымкент", "Shymkent"]);
    check(
        Some("karaganda"),
        Some("KZ-35"),
        None,
        ["Қарағанды, Қарағанды облысы", "Караганда, Карагандинская область", "Karaganda, Karaganda region"],
    );
}

#[test]
fn every_hub_has_a_place_in_words_that_never_says_a_name_twice() {
    for hub in CATALOGUE.hubs() {
        for lang in Lang::ALL {
            let place = names::place(&CATALOGUE, hub, lang);
            assert!(!place.is_empty(), "{}", hub.id);
            let parts: Vec<&str> = place.split(", ").collect();
            assert_eq!(parts.iter().collect::<BTreeSet<_>>().len(), parts.len(), "{}: {place}", hub.id);
            assert!(!place.contains("KZ-"), "{}: {place}", hub.id);
        }
    }
}

#[test]
fn a_region_alone_a_country_and_no_place_at_all_are_said() {
    let unplaced = Lang::ALL.map(|lang| Phrases::of(lang).filter.unplaced);
    for hub in CATALOGUE.hubs() {
        let (city, region, country) = (&hub.place.city, CATALOGUE.region_of(hub), CATALOGUE.country_of(hub));
        for lang in Lang::ALL {
            let place = names::place(&CATALOGUE, hub, lang);
            match (city, region, country) {
                (None, Some(region), _) => {
                    assert_eq!(place, CATALOGUE.vocabulary.regions[region.as_str()].name.pick(lang).text, "{}", hub.id);
                }
                (Some(_), None, Some(country)) => {
                    let country = CATALOGUE.vocabulary.countries[country.as_str()].pick(lang).text;
                    assert!(place.ends_with(&format!(", {country}")), "{}: {place}", hub.id);
                }
                (None, None, None) => assert_eq!(place, unplaced[lang as usize], "{}", hub.id),
                _ => assert_ne!(place, unplaced[lang as usize], "{}", hub.id),
            }
        }
    }
    let is_abroad = |hub: &&togys::domain::Hub| CATALOGUE.country_of(hub).is_some();
    let is_unplaced =
        |hub: &&togys::domain::Hub| hub.place.city.is_none() && CATALOGUE.region_of(hub).is_none() && !is_abroad(hub);
    assert!(CATALOGUE.hubs().iter().any(|hub| is_abroad(&hub)));
    assert!(CATALOGUE.hubs().iter().any(|hub| is_unplaced(&hub)));
}

#[test]
fn every_option_of_every_facet_has_a_name_in_every_language() {
    let index = ExploreIndex::new(std::sync::Arc::new(CATALOGUE.clone()));
    for facet in Facet::ALL {
        assert!(!index.options(facet).is_empty(), "{}", facet.key());
        for option in index.options(facet) {
            for lang in Lang::ALL {
                let name = names::option(&CATALOGUE, facet, option, lang);
                assert!(!name.is_empty() && name != *option, "{} {option} in {}: {name:?}", facet.key(), lang.key());
                let cyrillic = name.chars().any(|letter| ('Ѐ'..='ӿ').contains(&letter));
                assert!(lang != Lang::En || !cyrillic, "{} {option} in English: {name}", facet.key());
            }
        }
        // Two options of one list must not read alike.
        for lang in Lang::ALL {
            let options = index.options(facet);
            let read: BTreeSet<String> =
                options.iter().map(|option| names::option(&CATALOGUE, facet, option, lang)).collect();
            assert_eq!(read.len(), options.len(), "{} in {}", facet.key(), lang.key());
        }
    }
}

#[test]
fn an_option_the_vocabulary_does_not_know_is_its_id() {
    for facet in Facet::ALL {
        assert_eq!(names::option(&CATALOGUE, facet, "no-such-thing", Lang::Ru), "no-such-thing");
    }
}

#[test]
fn facets_and_orders_are_told_apart_in_every_language() {
    for lang in Lang::ALL {
        let facets: BTreeSet<_> = Facet::ALL.into_iter().map(|facet| names::facet(facet, lang)).collect();
        assert_eq!(facets.len(), Facet::ALL.len(), "{}", lang.key());
        let sorts: BTreeSet<_> = Sort::ALL.into_iter().map(|sort| names::sort(sort, lang)).collect();
        assert_eq!(sorts.len(), Sort::ALL.len(), "{}", lang.key());
    }
}

#[test]
fn every_phrase_is_said_somewhere() {
    let mut sources = String::new();
    each_file(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut |path| {
        if !path.parent().unwrap().ends_with("phrases") {
            sources.push_str(&std::fs::read_to_string(path).unwrap());
        }
    });
    let names: BTreeSet<&str> = sources
        .split('.')
        .skip(1)
        .map(|rest| rest.split(|c: char| !c.is_alphanumeric() && c != '_').next().unwrap())
        .collect();
    let unused: Vec<String> = phrases(Lang::En)
        .into_iter()
        .map(|(name, _)| name)
        .filter(|name| !names.contains(name.split('.').next_back().unwrap()))
        .collect();
    assert!(unused.is_empty(), "{unused:?}");
}
