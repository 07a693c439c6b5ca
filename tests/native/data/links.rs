//! What leaves the desk as a link: a letter, a shortlist, the beginning of a brief.

use form_urlencoded::parse;
use proptest::prelude::*;
use togys::data::brief_address::{read_brief, write_brief};
use togys::data::mailto::write_mailto;
use togys::data::shortlist_link::{is_shortlist, read_shortlist, write_shortlist};
use togys::domain::{HubId, Need, SharedList};

/// Reads a link as a mail program does: percent-decoding alone, `+` is a plus.
fn read_mailto(link: &str) -> (String, String) {
    let query = link.strip_prefix("mailto:?").unwrap();
    let decoded = |name: &str| {
        let part = query.split('&').find_map(|part| part.strip_prefix(name)).unwrap();
        // A form's decoding takes `+` for a space; there must be none to take.
        assert!(!part.contains('+'));
        parse(format!("x={part}").as_bytes()).next().unwrap().1.into_owned()
    };
    (decoded("subject="), decoded("body="))
}

#[track_caller]
fn check_mailto(subject: &str, body: &str) {
    let link = write_mailto(subject, body);
    assert!(link.is_ascii() && !link.contains(' '), "{link}");
    let (read_subject, read_body) = read_mailto(&link);
    assert_eq!(read_subject, subject);
    assert_eq!(read_body, body.replace('\n', "\r\n"));
}

#[test]
fn a_letter_arrives_as_it_was_written() {
    check_mailto("", "");
    check_mailto("Кронштейн: 50 %", "Сәлеметсіз бе!\n\nА + Б = В & Г? #1 «ә, ғ, қ, ң, ө, ұ, ү, һ, і»");
    check_mailto("a=b;c?d", "tab\tquote\" 'apostrophe' \u{1f30d}\n.\n");
    assert_eq!(write_mailto("a b", "x\r\ny"), "mailto:?subject=a%20b&body=x%0D%0Ay");
}

#[test]
fn a_shortlist_travels_in_the_fragment() {
    let list = SharedList {
        name: "Прототип & сынақ #1".into(),
        hubs: vec![(HubId::from("kartech"), "Дүйсенбі:\n50 % + 1".into()), (HubId::from("astana-hub"), String::new())],
    };
    let hash = write_shortlist(&list);
    assert!(is_shortlist(&format!("#{hash}")) && !is_shortlist("#main") && !is_shortlist(""));
    assert_eq!(read_shortlist(&format!("#{hash}")), Some(list));
    // Frozen: links are out in the world.
    let short = SharedList { name: "a".into(), hubs: vec![(HubId::from("b"), "c d".into())] };
    assert_eq!(write_shortlist(&short), "list=a&hub=b&note=c+d");
    for damaged in ["list=", "list=a", "list=a&hub=", "list=a&hub=%3Cscript%3E", "list=a&note=x"] {
        assert_eq!(read_shortlist(damaged), None, "{damaged}");
    }
}

#[test]
fn a_brief_begins_with_its_hubs_and_its_need() {
    let (hubs, need) = read_brief("?hubs=kartech,astana-hub,kartech&must=3d-printing&cluster=metallurgy");
    assert_eq!(hubs.iter().map(HubId::as_str).collect::<Vec<_>>(), ["kartech", "astana-hub"]);
    assert_eq!(write_brief(&hubs, &need), "hubs=kartech,astana-hub&must=3d-printing&cluster=metallurgy");
    assert_eq!(write_brief(&[], &Need::default()), "");
    assert_eq!(read_brief("?hubs=<b>,,../x").0, Vec::<HubId>::new());
}

proptest! {
    #[test]
    fn any_list_comes_back_as_it_was(name in "\\PC{0,40}", notes in prop::collection::vec("(?s).{0,60}", 1..6)) {
        let hubs = notes.into_iter().enumerate().map(|(index, note)| (HubId::from(format!("hub-{index}").as_str()), note)).collect();
        let list = SharedList { name, hubs };
        prop_assert_eq!(read_shortlist(&write_shortlist(&list)), Some(list));
    }

    #[test]
    fn any_letter_is_one_link(subject in "\\PC{0,40}", body in "(?s).{0,200}") {
        let link = write_mailto(&subject, &body);
        prop_assert!(link.bytes().all(|byte| byte.is_ascii_graphic()));
        prop_assert_eq!(read_mailto(&link).0, subject);
    }

    #[test]
    fn any_fragment_is_read_or_refused(hash in "(?s).{0,200}") {
        let _ = read_shortlist(&format!("list={hash}"));
    }
}
