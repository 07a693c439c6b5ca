//! The journal's head and a change made upon something else; the two copies a page begins with.

use std::collections::BTreeSet;

use proptest::prelude::*;
use togys::data::desk::{Beginning, Settled, begin, read_record, settle, write_record};
use togys::domain::{Record, Stored, merge};

use super::{key, note, upon};

const KEY: &str = "togys.entry.a.b";

#[test]
fn a_change_upon_the_head_is_written() {
    let head = upon("", "1.a", Some(note("x")));
    let ours = upon("1.a", "2.b", Some(note("y")));
    let settled = settle(&key(KEY), Some(&write_record(&head)), Some(&head), &ours);
    assert_eq!(settled, Settled::Write { text: write_record(&ours), stored: ours, aside: None });
}

#[test]
fn a_change_upon_something_older_is_brought_in() {
    let base = upon("", "1.a", Some(note("x")));
    let head = upon("1.a", "2.a", Some(note("theirs")));
    let ours = upon("1.a", "2.b", Some(note("ours")));
    let Settled::Write { stored, aside: None, .. } = settle(&key(KEY), Some(&write_record(&head)), Some(&base), &ours)
    else {
        panic!("not written")
    };
    assert_eq!(stored.revision.to_string(), "3.b");
    assert_eq!(stored.base, Some(head.revision));
    let record = stored.record.unwrap();
    assert_eq!((record.get("note"), &record.others["note"][..]), ("ours", &["theirs".to_owned()][..]));
}

#[test]
fn a_head_that_cannot_be_read_is_set_aside_and_a_newer_one_stays() {
    let ours = upon("", "2.b", Some(note("y")));
    let Settled::Write { aside, .. } = settle(&key(KEY), Some("{damaged"), None, &ours) else { panic!("not written") };
    assert_eq!(aside.as_deref(), Some("{damaged"));
    assert_eq!(settle(&key(KEY), Some(r#"{"version":99}"#), None, &ours), Settled::Newer);
}

#[track_caller]
fn check_begin(local: (&str, &str), journal: (&str, &str), expected: Beginning) {
    let found = begin(&upon(local.0, local.1, None), &upon(journal.0, journal.1, None));
    assert_eq!(found, expected);
}

#[test]
fn a_page_begins_with_the_newer_copy() {
    check_begin(("1.a", "2.a"), ("1.a", "2.a"), Beginning::Journal);
    // The storage lost the last write when the browser was killed.
    check_begin(("1.a", "2.a"), ("2.a", "3.a"), Beginning::Journal);
    check_begin(("", "1.a"), ("5.c", "6.c"), Beginning::Journal);
    // The browser was killed before the commit.
    check_begin(("2.a", "3.a"), ("1.a", "2.a"), Beginning::Local);
    check_begin(("2.a", "5.a"), ("2.a", "3.a"), Beginning::Local);
    // The journal lost what it had: the storage knows of more.
    check_begin(("7.a", "8.b"), ("1.a", "2.a"), Beginning::Local);
    // Both went on from 2.
    check_begin(("2.a", "3.b"), ("2.a", "3.a"), Beginning::Apart);
    check_begin(("2.a", "4.b"), ("2.a", "3.a"), Beginning::Apart);
}

/// One tab in the simulation: what it shows, and what it knows of the journal.
#[derive(Clone, Default)]
struct Tab {
    shows: Stored,
    knows: Option<Stored>,
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 16, max_shrink_iters: 200, ..ProptestConfig::default() })]

    /// Up to four tabs write 500 notes each into one record, hear of each other whenever it happens, and commit in any order. A note
    /// is superseded only by a tab that showed it; every other note is in the journal at the end.
    #[test]
    fn tabs_that_write_into_one_record_lose_nothing(seed in prop::collection::vec((0..4_usize, 0..10_u8), 2000), tabs in 2..=4_usize) {
        let key = key(KEY);
        let mut head: Option<String> = None;
        let mut all = vec![Tab::default(); tabs];
        let (mut written, mut superseded) = (BTreeSet::new(), BTreeSet::new());
        let mut count = 0;
        let commit = |tab: &mut Tab, head: &mut Option<String>| {
            if tab.knows.as_ref().is_some_and(|knows| knows.revision == tab.shows.revision) {
                return;
            }
            match settle(&key, head.as_deref(), tab.knows.as_ref(), &tab.shows) {
                Settled::Write { stored, text, aside } => {
                    assert_eq!(aside, None);
                    *head = Some(text);
                    tab.knows = Some(stored.clone());
                    tab.shows = stored;
                }
                Settled::Stands(stored) => {
                    tab.knows = Some(stored.clone());
                    tab.shows = stored;
                }
                Settled::Newer => panic!("newer"),
            }
        };
        for (step, (who, what)) in seed.into_iter().enumerate() {
            let index = who % tabs;
            let tab = &mut all[index];
            match what {
                0..=4 => {
                    let before = tab.shows.record.clone().unwrap_or_default();
                    superseded.insert(before.get("note").to_owned());
                    let text = format!("{index}-{step}");
                    written.insert(text.clone());
                    count = count.max(tab.shows.revision.count) + 1;
                    let mut record: Record = before;
                    record.set("note", text);
                    let base = tab.knows.as_ref().map(|knows| knows.revision.clone());
                    tab.shows = Stored { revision: super::revision(&format!("{count}.{index}")), base, record: Some(record) };
                }
                5..=7 => commit(tab, &mut head),
                _ => {
                    // It hears what the journal holds.
                    let Some(theirs) = head.as_ref().map(|text| read_record(&key, text).unwrap()) else { continue };
                    let was = tab.knows.as_ref().and_then(|knows| knows.record.as_ref());
                    let record = merge(key.kind, was, tab.shows.record.as_ref(), theirs.record.as_ref());
                    count = count.max(theirs.revision.count) + 1;
                    let revision = if record == theirs.record { theirs.revision.clone() } else { super::revision(&format!("{count}.{index}")) };
                    tab.shows = Stored { revision, base: Some(theirs.revision.clone()), record };
                    tab.knows = Some(theirs);
                }
            }
        }
        for tab in &mut all {
            commit(tab, &mut head);
        }
        let Some(head) = head else { return Ok(()) };
        let last = read_record(&key, &head).unwrap().record.unwrap();
        let beside = last.others.get("note").cloned().unwrap_or_default();
        for text in written.difference(&superseded) {
            prop_assert!(last.get("note") == text || beside.contains(text), "{text} is lost; {} beside", beside.len());
        }
    }
}
