//! What the visitor keeps: records in memory, each written at once to the browser's storage and committed to the journal behind it.
//! Start here; `saving.rs` is how a change gets to the disk and to other tabs, `starting.rs` what a page begins with.

mod saving;
mod starting;
mod whole;

use std::collections::BTreeMap;

use leptos::prelude::*;

use super::keeper::{ASIDE, Keeper};
use crate::data::desk::write_record;
use crate::domain::{Change, Record, RecordKey, RecordKind, Revision, Stored, order_by};
use crate::platform::chance;
use crate::platform::channel::Channel;
use crate::platform::storage::{self, Span, StorageError};

pub use saving::Saving;
pub use whole::{Aside, Difference};

/// In this tab only, while nothing may be kept on the device.
const SHARED: &str = "togys.shared";

/// One record as this page knows it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Held {
    /// As it stands on the screen.
    stored: Stored,
    /// As the journal is known to hold it, or as it was found when the page began. What differs is still to be committed.
    committed: Option<Stored>,
    /// A newer app has written it: it can be read and not changed.
    newer: bool,
}

impl Held {
    fn is_pending(&self) -> bool {
        !self.newer && self.committed.as_ref().is_none_or(|committed| committed.revision != self.stored.revision)
    }
}

/// What stands between the desk and its disk, and is shown to nobody.
#[derive(Clone, Debug, Default)]
struct Works {
    /// This page among the visitor's tabs.
    tab: String,
    /// The highest count seen.
    count: u64,
    /// The journal's keeper, once it has come.
    keeper: Option<Keeper>,
    /// Whether the keeper has been asked for.
    beginning: bool,
    /// Whether the records of the journal have been read.
    begun: bool,
    /// Whether a commit is on its way.
    saving: bool,
    /// Word to other tabs.
    channel: Option<Channel>,
}

/// Everything the visitor keeps. Copy it freely.
#[derive(Clone, Copy, Debug)]
pub struct Desk {
    held: RwSignal<BTreeMap<RecordKey, Held>>,
    asides: RwSignal<Vec<Aside>>,
    saving: RwSignal<Saving>,
    trouble: RwSignal<Option<StorageError>>,
    refused: RwSignal<bool>,
    span: RwSignal<Span>,
    undo: RwSignal<Option<Vec<Change>>>,
    works: StoredValue<Works>,
}

/// Reads what is kept and gives it to the tree; other tabs' changes follow.
pub fn provide_desk() -> Desk {
    let shared = storage::read(Span::Tab, SHARED).ok().flatten().is_some();
    let desk = Desk {
        held: RwSignal::new(BTreeMap::new()),
        asides: RwSignal::new(Vec::new()),
        saving: RwSignal::new(Saving::Saving),
        trouble: RwSignal::new(None),
        refused: RwSignal::new(false),
        span: RwSignal::new(if shared { Span::Tab } else { Span::Device }),
        undo: RwSignal::new(None),
        works: StoredValue::new(Works { tab: chance::name(), ..Works::default() }),
    };
    desk.read_local();
    desk.listen();
    provide_context(desk);
    desk
}

/// Everything the visitor keeps.
pub fn use_desk() -> Desk {
    expect_context()
}

impl Desk {
    /// A record, tracked; none where there is none.
    pub fn get(self, key: &RecordKey) -> Option<Record> {
        self.held.with(|held| held.get(key)?.stored.record.clone())
    }

    /// A record as it stands now.
    pub fn get_untracked(self, key: &RecordKey) -> Option<Record> {
        untrack(|| self.get(key))
    }

    /// Whether there is a record, tracked.
    pub fn has(self, key: &RecordKey) -> bool {
        self.held.with(|held| held.get(key).is_some_and(|held| held.stored.record.is_some()))
    }

    /// The records of a kind, tracked: the one changed last comes last.
    pub fn of_kind(self, kind: RecordKind) -> Vec<(RecordKey, Record)> {
        self.held.with(|held| {
            let of_kind = held.iter().filter(|(key, _)| key.kind == kind);
            let mut found: Vec<_> = of_kind
                .filter_map(|(key, held)| Some((&held.stored.revision, key, held.stored.record.as_ref()?)))
                .collect();
            order_by(&mut found, |a, b| a.0.count.cmp(&b.0.count));
            found.into_iter().map(|(_, key, record)| (key.clone(), record.clone())).collect()
        })
    }

    /// Follows every change of whatever is kept.
    pub fn track(self) {
        self.held.track();
    }

    /// Whether a newer app has written this record, so that it cannot be changed here; tracked.
    pub fn is_newer(self, key: &RecordKey) -> bool {
        self.held.with(|held| held.get(key).is_some_and(|held| held.newer))
    }

    /// A key of a kind that nothing has yet.
    pub fn new_key(self, kind: RecordKind) -> RecordKey {
        RecordKey::new(kind, &chance::name())
    }

    /// Puts a text into a field of a record, which begins to be if it was not.
    pub fn set(self, key: &RecordKey, field: &str, text: &str) {
        let before = self.get_untracked(key);
        let mut record = before.clone().unwrap_or_default();
        record.set(field, text.to_owned());
        if before.as_ref() != Some(&record) {
            self.change([Change { key: key.clone(), to: Some(record) }]);
        }
    }

    /// Keeps a record as it is given.
    pub fn put(self, key: RecordKey, record: Record) {
        self.change([Change { key, to: Some(record) }]);
    }

    /// Removes records, and offers to bring them back.
    pub fn remove(self, keys: impl IntoIterator<Item = RecordKey>) {
        let undo = self.change(keys.into_iter().map(|key| Change { key, to: None }));
        self.offer_undo(undo);
    }

    /// Removes a shortlist, a brief or a task with all that belongs to it, and offers to bring it back.
    pub fn remove_whole(self, key: &RecordKey) {
        let mut keys = vec![key.clone()];
        let part = match key.kind {
            RecordKind::Shortlist => Some(RecordKind::Entry),
            RecordKind::Brief => Some(RecordKind::Letter),
            RecordKind::Task => Some(RecordKind::Answer),
            _ => None,
        };
        if let Some(part) = part {
            keys.extend(untrack(|| self.parts(part, &key.id)).into_iter().map(|(key, _)| key));
        }
        self.remove(keys);
    }

    /// The entries of a shortlist, the letters of a brief or the answers to a task, tracked.
    pub fn parts(self, kind: RecordKind, whole: &str) -> Vec<(RecordKey, Record)> {
        let mut parts = self.of_kind(kind);
        parts.retain(|(key, _)| key.halves().is_some_and(|(of, _)| of == whole));
        parts
    }

    /// Makes changes. Gives those that would take them back.
    pub fn change(self, changes: impl IntoIterator<Item = Change>) -> Vec<Change> {
        let (mut undo, mut written) = (Vec::new(), Vec::new());
        self.held.update(|all| {
            for Change { key, to } in changes {
                let held = all.entry(key.clone()).or_default();
                if held.newer {
                    self.refused.set(true);
                    continue;
                }
                undo.push(Change { key: key.clone(), to: held.stored.record.clone() });
                let base = held.committed.as_ref().map(|committed| committed.revision.clone());
                held.stored = Stored { revision: self.next_revision(), base, record: to };
                written.push((key, write_record(&held.stored)));
            }
        });
        for (key, text) in written {
            self.write_local(&key, &text);
        }
        self.save();
        undo
    }

    /// Changes that take back what was done last, if it was destructive; tracked.
    pub fn can_undo(self) -> bool {
        self.undo.with(Option::is_some)
    }

    /// Takes back what was done last.
    pub fn undo(self) {
        if let Some(changes) = self.undo.write_untracked().take() {
            self.change(changes);
        }
        self.undo.notify();
    }

    /// The visitor is content with what she did.
    pub fn forget_undo(self) {
        self.undo.set(None);
    }

    fn offer_undo(self, changes: Vec<Change>) {
        if !changes.is_empty() {
            self.undo.set(Some(changes));
        }
    }

    /// Whether what is on the screen is on the disk.
    pub fn saving(self) -> Signal<Saving> {
        self.saving.into()
    }

    /// Whether the journal has been read, or there is none to read.
    pub fn is_open(self) -> bool {
        self.works.with_value(|works| works.begun)
    }

    /// What went wrong with keeping last, tracked.
    pub fn trouble(self) -> Option<StorageError> {
        self.trouble.get()
    }

    /// Whether a change of a newer app's record was refused, tracked.
    pub fn refused(self) -> bool {
        self.refused.get()
    }

    /// The visitor has read what went wrong.
    pub fn dismiss(self) {
        self.trouble.set(None);
        self.refused.set(false);
    }

    /// Texts that could not be read, as they stood; tracked.
    pub fn asides(self) -> Vec<Aside> {
        self.asides.get()
    }

    /// Whether this is a device that others use too, so that nothing outlasts the tab; tracked.
    pub fn is_shared(self) -> bool {
        self.span.get() == Span::Tab
    }

    fn next_revision(self) -> Revision {
        let mut revision = Revision::default();
        self.works.update_value(|works| {
            works.count += 1;
            revision = Revision { count: works.count, tab: works.tab.clone() };
        });
        revision
    }

    /// Counts on from what another has counted.
    fn saw(self, stored: &Stored) {
        self.works.update_value(|works| works.count = works.count.max(stored.revision.count));
    }
}
