//! The plain page: every text escaped, every hub there in three languages, and the page in public/ up to date.

use togys::data::{plain, read_hubs};
use togys::domain::{Catalogue, Lang};

use super::seven_hubs;

#[test]
fn every_hub_stands_there_in_three_languages() {
    let catalogue = seven_hubs();
    let page = plain::page(&catalogue);
    for hub in catalogue.hubs() {
        for lang in Lang::ALL {
            assert!(page.contains(&format!("<strong>{}</strong>", hub.name.get(lang).unwrap())), "{} {lang:?}", hub.id);
        }
    }
    assert_eq!(page.matches("<li>").count(), 21);
    assert!(!page.contains("<script") && !page.contains("style="));
    assert!(page.contains("Outside Kazakhstan") && page.contains("Место неизвестно"));
}

#[test]
fn text_from_data_stays_text() {
    let words = seven_hubs().vocabulary;
    let file = r#"{"format":"togys-hubs","version":1,"updated":"2026","hubs":[{"id":"a","kind":"hub","name":{"ru":"<img src=x onerror=\"1\"> & Co"},
        "status":{"is":"planned"},"website":"https://x.kz/?a=1&b=2","sources":["s"]}]}"#;
    let (file, _) = read_hubs(file.as_bytes(), &words).unwrap();
    let page = plain::page(&Catalogue::new(file.updated, words, file.hubs));
    assert!(page.contains("<strong lang=\"ru\">&lt;img src=x onerror=&quot;1&quot;&gt; &amp; Co</strong>"), "{page}");
    assert!(page.contains("href=\"https://x.kz/?a=1&amp;b=2\""));
    assert!(!page.contains("<img"));
}
