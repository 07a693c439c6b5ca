//! The desk: written at once, committed behind it, brought together with what another tab wrote, carried to a file and wiped.

use gloo_timers::future::TimeoutFuture;
use leptos::prelude::*;
use togys::data::desk::{read_desk_file, read_record, write_desk_file};
use togys::domain::{Record, RecordKey, RecordKind};
use togys::platform::storage::{self, Span, StorageError};
use togys::platform::{channel::Channel, journal};
use togys::state::{Desk, Saving, provide_desk};
use wasm_bindgen_test::wasm_bindgen_test;

use super::stage::{self, Stage};

/// A page that has just been loaded over what is kept, with what `make` takes from its desk.
pub fn load<T: 'static>(make: impl FnOnce() -> T + 'static) -> ((Desk, T), Stage) {
    stage::run(|| (provide_desk(), make()))
}

/// A page whose journal is open.
pub async fn open() -> (Desk, Stage) {
    let ((desk, ()), page) = load(|| ());
    desk.begin();
    until(|| desk.is_open()).await;
    (desk, page)
}

async fn until(is_so: impl Fn() -> bool) {
    for _ in 0..200 {
        if untrack(&is_so) {
            return;
        }
        TimeoutFuture::new(10).await;
    }
    panic!("not within two seconds");
}

pub async fn saved(desk: Desk) {
    until(|| desk.saving().get() == Saving::Saved).await;
}

/// Leaves nothing behind for the next test.
pub async fn wipe() {
    for span in [Span::Device, Span::Tab] {
        for key in storage::keys(span, "togys.").unwrap() {
            storage::remove(span, &key).unwrap();
        }
    }
    journal::wipe().await.unwrap();
}

fn entry() -> RecordKey {
    RecordKey::new(RecordKind::Entry, "list.kartech")
}

async fn in_journal(key: &RecordKey) -> Option<Record> {
    let texts = journal::all().await.unwrap();
    let (_, text) = texts.into_iter().find(|(name, _)| *name == key.to_string())?;
    read_record(key, &text).unwrap().record
}

#[wasm_bindgen_test]
async fn saved_is_said_when_the_journal_has_it() {
    wipe().await;
    let (desk, _page) = open().await;
    desk.set(&entry(), "note", "дүйсенбіде");
    assert_eq!(desk.saving().get_untracked(), Saving::Saving);
    saved(desk).await;
    assert_eq!(in_journal(&entry()).await.unwrap().get("note"), "дүйсенбіде");
    wipe().await;
}

#[wasm_bindgen_test]
async fn what_the_storage_lost_comes_back_from_the_journal_and_the_reverse() {
    wipe().await;
    let (desk, page) = open().await;
    desk.set(&entry(), "note", "one");
    saved(desk).await;
    drop(page);
    storage::remove(Span::Device, &entry().to_string()).unwrap();
    let (desk, page) = open().await;
    assert_eq!(desk.get_untracked(&entry()).unwrap().get("note"), "one");
    drop(page);
    journal::wipe().await.unwrap();
    let (desk, page) = open().await;
    saved(desk).await;
    assert_eq!(in_journal(&entry()).await.unwrap().get("note"), "one");
    // Removed stays removed, whichever of the two still has it.
    let text = storage::read(Span::Device, &entry().to_string()).unwrap().unwrap();
    desk.remove([entry()]);
    saved(desk).await;
    drop(page);
    storage::write(Span::Device, &entry().to_string(), &text).unwrap();
    let (desk, _page) = open().await;
    assert_eq!(desk.get_untracked(&entry()), None);
    wipe().await;
}

#[wasm_bindgen_test]
async fn two_notes_written_at_the_same_time_are_both_kept() {
    wipe().await;
    // Two desks in one page hear each other as two tabs do.
    let (here, _page) = open().await;
    let (there, _other) = open().await;
    here.set(&entry(), "note", "here");
    there.set(&entry(), "note", "there");
    saved(here).await;
    saved(there).await;
    let has_both = move |desk: Desk| {
        let record = desk.get(&entry()).unwrap_or_default();
        let mut texts = record.others.get("note").cloned().unwrap_or_default();
        texts.push(record.get("note").to_owned());
        texts.sort();
        texts == ["here", "there"]
    };
    until(move || has_both(here) && has_both(there)).await;
    wipe().await;
}

#[wasm_bindgen_test]
async fn a_change_is_seen_in_the_other_tab() {
    wipe().await;
    let (here, _page) = open().await;
    let (there, _other) = open().await;
    here.set(&entry(), "note", "one");
    until(move || there.get(&entry()).is_some_and(|record| record.get("note") == "one")).await;
    there.set(&entry(), "note", "two");
    until(move || here.get(&entry()).is_some_and(|record| record.get("note") == "two")).await;
    assert!(here.get_untracked(&entry()).unwrap().others.is_empty());
    wipe().await;
}

#[wasm_bindgen_test]
async fn a_full_storage_does_not_matter_while_the_journal_takes_it() {
    wipe().await;
    let (desk, page) = open().await;
    let refusing = stage::refuse_writing("QuotaExceededError");
    desk.set(&entry(), "note", "one");
    saved(desk).await;
    drop(refusing);
    drop(page);
    let (desk, _page) = open().await;
    assert_eq!(desk.get_untracked(&entry()).unwrap().get("note"), "one");
    wipe().await;
}

#[wasm_bindgen_test]
async fn a_journal_that_refuses_is_said_and_tried_again_at_the_next_change() {
    wipe().await;
    let (desk, _page) = open().await;
    let full = stage::refuse_commits("QuotaExceededError");
    let refusing = stage::refuse_writing("QuotaExceededError");
    desk.set(&entry(), "note", "one");
    until(move || desk.saving().get() == Saving::Failed(StorageError::Full)).await;
    assert_eq!(desk.get_untracked(&entry()).unwrap().get("note"), "one", "the screen keeps it");
    drop(refusing);
    desk.set(&entry(), "note", "two");
    until(move || desk.saving().get() == Saving::Nearly).await;
    drop(full);
    desk.set(&entry(), "note", "three");
    saved(desk).await;
    assert_eq!(in_journal(&entry()).await.unwrap().get("note"), "three");
    wipe().await;
}

#[wasm_bindgen_test]
async fn a_file_restores_the_desk_exactly_and_all_or_nothing() {
    wipe().await;
    let (desk, _page) = open().await;
    desk.set(&entry(), "note", "one");
    desk.put(RecordKey::new(RecordKind::Favourite, "kartech"), Record::default());
    let file = write_desk_file(&desk.entries(), None);
    desk.set(&entry(), "note", "two");
    desk.put(RecordKey::new(RecordKind::Favourite, "astana-hub"), Record::default());
    saved(desk).await;
    let entries = read_desk_file(file.as_bytes()).unwrap().entries;
    let difference = desk.difference(&entries, true);
    assert_eq!(
        (difference.added.len(), difference.changed.len(), difference.removed.len(), difference.same),
        (0, 1, 1, 1)
    );

    let before = desk.entries();
    let refusing = stage::refuse_commits("QuotaExceededError");
    assert_eq!(desk.change_all(difference.changes.clone()).await, Err(StorageError::Full));
    assert_eq!(desk.entries(), before, "nothing of it is taken");
    drop(refusing);

    desk.change_all(difference.changes).await.unwrap();
    saved(desk).await;
    let said = |entries: &[togys::data::desk::Entry]| -> Vec<_> {
        let mut said: Vec<_> = entries.iter().map(|entry| (entry.key.clone(), entry.stored.record.clone())).collect();
        said.sort_by(|a, b| a.0.cmp(&b.0));
        said
    };
    assert_eq!(said(&desk.entries()), said(&entries));
    desk.undo();
    assert_eq!(said(&desk.entries()), said(&before));
    wipe().await;
}

#[wasm_bindgen_test]
async fn merging_a_file_keeps_both() {
    wipe().await;
    let (desk, _page) = open().await;
    desk.set(&entry(), "note", "theirs");
    let file = write_desk_file(&desk.entries(), None);
    desk.set(&entry(), "note", "mine");
    let entries = read_desk_file(file.as_bytes()).unwrap().entries;
    let difference = desk.difference(&entries, false);
    desk.change_all(difference.changes).await.unwrap();
    let record = desk.get_untracked(&entry()).unwrap();
    assert_eq!((record.get("note"), &record.others["note"][..]), ("mine", &["theirs".to_owned()][..]));
    assert!(desk.difference(&entries, false).changes.is_empty(), "merged twice is merged once");
    wipe().await;
}

#[wasm_bindgen_test]
async fn wiping_leaves_no_key_and_no_journal_and_other_tabs_follow() {
    wipe().await;
    let (here, _page) = open().await;
    let (there, _other) = open().await;
    here.set(&entry(), "note", "one");
    saved(here).await;
    until(move || there.has(&entry())).await;
    here.wipe().await.unwrap();
    until(move || !there.has(&entry()) && !here.has(&entry())).await;
    assert!(storage::keys(Span::Device, "togys.").unwrap().is_empty());
    assert!(journal::all().await.unwrap().is_empty());
    here.undo();
    saved(here).await;
    assert_eq!(in_journal(&entry()).await.unwrap().get("note"), "one");
    wipe().await;
}

#[wasm_bindgen_test]
async fn a_shared_device_keeps_nothing_but_in_the_tab() {
    wipe().await;
    let (desk, page) = open().await;
    desk.set(&entry(), "note", "one");
    saved(desk).await;
    desk.set_shared(true).await.unwrap();
    assert_eq!(desk.saving().get_untracked(), Saving::ThisTab);
    desk.set(&entry(), "note", "two");
    TimeoutFuture::new(50).await;
    assert!(storage::keys(Span::Device, "togys.").unwrap().is_empty());
    assert!(journal::all().await.unwrap().is_empty());
    drop(page);
    let ((desk, ()), _page) = load(|| ());
    assert!(untrack(|| desk.is_shared()));
    assert_eq!(desk.get_untracked(&entry()).unwrap().get("note"), "two", "a reload keeps it");
    desk.set_shared(false).await.unwrap();
    saved(desk).await;
    assert_eq!(in_journal(&entry()).await.unwrap().get("note"), "two");
    assert!(storage::keys(Span::Tab, "togys.").unwrap().is_empty());
    wipe().await;
}

#[wasm_bindgen_test]
async fn a_damaged_record_of_the_journal_is_set_aside_and_nothing_of_it_is_lost() {
    wipe().await;
    let put = |_, _| vec![(entry().to_string(), "{damaged".to_owned())];
    journal::commit(vec![entry().to_string()], put).await.unwrap();
    let (desk, _page) = open().await;
    assert_eq!(untrack(|| desk.asides())[0].text, "{damaged");
    desk.set(&entry(), "note", "one");
    saved(desk).await;
    assert_eq!(in_journal(&entry()).await.unwrap().get("note"), "one");
    let aside = journal::all().await.unwrap().into_iter().find(|(key, _)| key.starts_with("togys.aside."));
    assert_eq!(aside.unwrap().1, "{damaged");
    wipe().await;
}

#[wasm_bindgen_test]
async fn words_on_the_line_that_are_none_of_ours_are_not_heard() {
    wipe().await;
    let ((desk, line), _page) = load(|| Channel::open("togys", |_, _| {}));
    for (key, text) in [("other", "x"), ("togys.entry.a.b", "{damaged"), ("togys.favourite.ә", "{}")] {
        line.tell(key, text);
    }
    TimeoutFuture::new(50).await;
    assert!(desk.entries().is_empty());
    wipe().await;
}
