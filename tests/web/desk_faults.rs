//! The desk under faults: the k-th write that fails, tabs that write at the same time, records that are damaged. What is compared
//! is the state before and after: nothing that was shown as saved, and nothing that somebody typed, is lost.

use std::collections::BTreeSet;

use gloo_timers::future::TimeoutFuture;
use leptos::prelude::*;
use togys::data::desk::read_record;
use togys::domain::{Record, RecordKey, RecordKind};
use togys::platform::journal;
use togys::platform::storage::{self, Span};
use togys::state::{Desk, Saving};
use wasm_bindgen_test::wasm_bindgen_test;

use super::desk::{load, open, saved, wipe};
use super::stage;

/// More edits than there are writes to fail.
const EDITS: usize = 56;

fn entry(name: &str) -> RecordKey {
    RecordKey::new(RecordKind::Entry, &format!("list.{name}"))
}

fn texts(record: &Record) -> BTreeSet<String> {
    let mut texts = BTreeSet::from([record.get("note").to_owned()]);
    texts.extend(record.others.values().flatten().cloned());
    texts
}

/// What a page that is loaded now shows.
async fn after_reload() -> Vec<(RecordKey, Record)> {
    let (desk, _page) = open().await;
    untrack(|| desk.of_kind(RecordKind::Entry))
}

async fn one_failure(what: stage::Writing, nth: u32) {
    wipe().await;
    let (desk, page) = open().await;
    let failing = stage::fail_nth(what, nth);
    for edit in 0..EDITS {
        desk.set(&entry(&format!("hub-{}", edit % 4)), "note", &format!("note {edit}"));
        // Edits that come faster than commits share one, and there would be fewer writes than are to fail.
        while matches!(what, stage::Writing::Journal) && desk.saving().get_untracked() == Saving::Saving {
            TimeoutFuture::new(0).await;
        }
    }
    while desk.saving().get_untracked() == Saving::Saving {
        TimeoutFuture::new(1).await;
    }
    assert!(stage::has_refused(), "{what:?} {nth}: there were not so many writes");
    let shown = untrack(|| desk.of_kind(RecordKind::Entry));
    assert_eq!(shown.len(), 4);
    let claim = desk.saving().get_untracked();
    drop(failing);
    drop(page);
    // One write failed and the next one did not: all of it is there, and was said to be.
    assert_eq!(claim, Saving::Saved, "{what:?} {nth}");
    let mut kept = after_reload().await;
    kept.sort_by(|a, b| a.0.cmp(&b.0));
    let mut shown = shown;
    shown.sort_by(|a, b| a.0.cmp(&b.0));
    assert_eq!(kept, shown, "{what:?} {nth}");
}

#[wasm_bindgen_test]
async fn the_kth_write_to_the_storage_fails_for_k_from_1_to_50() {
    for nth in 1..=50 {
        one_failure(stage::Writing::Storage, nth).await;
    }
    wipe().await;
}

#[wasm_bindgen_test]
async fn the_kth_write_to_the_journal_fails_for_k_from_1_to_50() {
    for nth in 1..=50 {
        one_failure(stage::Writing::Journal, nth).await;
    }
    wipe().await;
}

/// Lets desks write `operations` each, in turns of different length, into records of their own or into one.
async fn write_together(desks: &[Desk], operations: usize, is_one_record: bool) -> Vec<String> {
    let mut last = vec![String::new(); desks.len()];
    for operation in 0..operations {
        for (who, desk) in desks.iter().enumerate() {
            let key = if is_one_record { entry("shared") } else { entry(&format!("hub-{who}")) };
            last[who] = format!("{who}-{operation}");
            desk.set(&key, "note", &last[who]);
        }
        // Now and then they come to hear of each other, mostly not.
        if operation % 7 == 0 {
            TimeoutFuture::new(0).await;
        }
    }
    last
}

async fn tabs(count: usize, is_one_record: bool) {
    wipe().await;
    let mut pages = Vec::new();
    for _ in 0..count {
        pages.push(open().await);
    }
    let desks: Vec<Desk> = pages.iter().map(|(desk, _)| *desk).collect();
    let last = write_together(&desks, 500, is_one_record).await;
    for desk in &desks {
        saved(*desk).await;
    }
    // The last word of each stands: in its own record, or in the one record or beside it.
    let in_journal = journal::all().await.unwrap();
    for (who, text) in last.iter().enumerate() {
        let key = if is_one_record { entry("shared") } else { entry(&format!("hub-{who}")) };
        let (_, saved) = in_journal.iter().find(|(name, _)| *name == key.to_string()).unwrap();
        let record = read_record(&key, saved).unwrap().record.unwrap();
        assert!(texts(&record).contains(text), "{text} is lost: {record:?}");
        if !is_one_record {
            assert!(record.others.is_empty(), "{record:?}");
        }
    }
    wipe().await;
}

#[wasm_bindgen_test]
async fn two_tabs_write_500_times_each_into_different_records() {
    tabs(2, false).await;
}

#[wasm_bindgen_test]
async fn four_tabs_write_500_times_each_into_different_records() {
    tabs(4, false).await;
}

#[wasm_bindgen_test]
async fn two_tabs_write_500_times_each_into_one_record() {
    tabs(2, true).await;
}

#[wasm_bindgen_test]
async fn four_tabs_write_500_times_each_into_one_record() {
    tabs(4, true).await;
}

/// Damages a saved record in one place: a bit, a cut, a type, a key twice.
fn damaged(whole: &str, way: usize) -> String {
    let at = (way * 7919) % whole.len();
    let chars = |range: std::ops::Range<usize>| String::from_utf8_lossy(&whole.as_bytes()[range]).into_owned();
    match way % 4 {
        0 => {
            let mut bytes = whole.as_bytes().to_vec();
            bytes[at] ^= 1 << (way % 8);
            String::from_utf8_lossy(&bytes).into_owned()
        }
        1 => chars(0..at),
        2 => {
            let swaps = [
                ("\"note\":\"", "\"note\":[\""),
                ("2}", "\"2\"}"),
                ("{\"base\"", "[\"base\""),
                ("\"fields\":{", "\"fields\":["),
            ];
            let (from, to) = swaps[(way / 4) % swaps.len()];
            format!("{}{}", whole.replacen(from, to, 1), " ".repeat(way % 3))
        }
        _ => whole.replacen("\"version\"", "\"revision\":\"1.x\",\"version\"", 1) + &" ".repeat(way % 5),
    }
}

#[wasm_bindgen_test]
async fn of_300_damaged_records_every_byte_is_kept() {
    let whole = r#"{"base":"16.k3f9a0","fields":{"note":"ask on Monday"},"revision":"17.k3f9a0","version":2}"#;
    let (mut set_aside, mut read) = (0, 0);
    for way in 0..300 {
        wipe().await;
        let text = damaged(whole, way);
        let key = entry("damaged");
        storage::write(Span::Device, &key.to_string(), &text).unwrap();
        let ((desk, ()), page) = load(|| ());
        match untrack(|| desk.asides()).first() {
            Some(aside) => {
                assert_eq!(aside.text, text);
                set_aside += 1;
            }
            None => {
                let newer = untrack(|| desk.is_newer(&key));
                assert!(newer || untrack(|| desk.get(&key)).is_some(), "{text}");
                read += 1;
            }
        }
        // The next change does not write over what could not be read.
        desk.set(&key, "note", "new");
        let aside = storage::keys(Span::Device, "togys.aside.").unwrap();
        if let Some(aside) = aside.first() {
            assert_eq!(storage::read(Span::Device, aside).unwrap().as_deref(), Some(text.as_str()));
        }
        drop(page);
    }
    assert!(set_aside > 150 && set_aside + read == 300, "{set_aside} set aside, {read} read");
    wipe().await;
}

#[wasm_bindgen_test]
async fn the_clock_of_the_device_does_not_matter() {
    wipe().await;
    let (desk, page) = open().await;
    let clock = stage::set_clock(4_070_908_800_000.0);
    desk.set(&entry("a"), "note", "in 2099");
    saved(desk).await;
    drop(clock);
    drop(page);
    let (desk, page) = open().await;
    let clock = stage::set_clock(0.0);
    desk.set(&entry("a"), "note", "in 1970");
    saved(desk).await;
    drop(clock);
    drop(page);
    let kept = after_reload().await;
    assert_eq!(kept[0].1.get("note"), "in 1970", "the later change holds, not the later date");
    wipe().await;
}
