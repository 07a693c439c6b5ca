//! How a change gets to the disk and to other tabs: at once into the browser's storage, which a sudden end of the browser can still
//! lose, and then into the journal, which brings together what several tabs have written.

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::Desk;
use crate::data::desk::{read_record, write_record};
use crate::domain::{RecordKey, Stored, merge};
use crate::platform::storage::{self, Span, StorageError};
use crate::state::keeper::{Outcome, Submitted};

/// Another page begins and has only one thing to say: everything was removed.
pub(super) const WIPED: &str = "togys.wiped";

/// Whether what is on the screen is on the disk.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Saving {
    /// All of it is in the journal.
    Saved,
    /// Some of it is on its way.
    Saving,
    /// All of it is in the browser's storage, but not in the journal: a sudden end of the browser may lose the last seconds.
    Nearly,
    /// The visitor wants it in this tab only.
    ThisTab,
    /// Some of it is nowhere but on the screen.
    Failed(StorageError),
}

impl Desk {
    /// Writes a record to the browser's storage.
    pub(super) fn write_local(self, key: &RecordKey, text: &str) -> bool {
        let written = storage::write(self.span.get_untracked(), &key.to_string(), text);
        self.note(written)
    }

    /// Makes the browser's storage say what a record is: nothing, where it was removed and that is committed.
    pub(super) fn mirror(self, key: &RecordKey, stored: &Stored) {
        let span = self.span.get_untracked();
        let _ = match stored.record {
            Some(_) => self.write_local(key, &write_record(stored)),
            None => self.note(storage::remove(span, &key.to_string())),
        };
    }

    pub(super) fn note(self, outcome: Result<(), StorageError>) -> bool {
        if let Err(error) = outcome
            && self.trouble.get_untracked() != Some(error)
        {
            self.trouble.set(Some(error));
        }
        outcome.is_ok()
    }

    fn show(self, saving: Saving) {
        if self.saving.get_untracked() != saving {
            self.saving.set(saving);
        }
    }

    fn pending(self) -> Vec<Submitted> {
        self.held.with_untracked(|all| {
            let pending = all.iter().filter(|(_, held)| held.is_pending());
            pending
                .map(|(key, held)| Submitted {
                    key: key.clone(),
                    base: held.committed.clone(),
                    ours: held.stored.clone(),
                })
                .collect()
        })
    }

    /// Brings to the disk what is not there yet, one commit after another until nothing is left; tried again where it failed.
    pub fn save(self) {
        if self.span.get_untracked() == Span::Tab {
            self.show(Saving::ThisTab);
            return;
        }
        let (begun, busy) = self.works.with_value(|works| (works.begun, works.saving));
        self.show(Saving::Saving);
        if busy || !begun {
            // What is under way, or comes at the start, will save it.
            return;
        }
        self.works.update_value(|works| works.saving = true);
        spawn_local(async move {
            self.save_all().await;
            self.works.update_value(|works| works.saving = false);
        });
    }

    async fn save_all(self) {
        let mut tries = 0;
        loop {
            let pending = self.pending();
            if !self.is_device() {
                return self.show(Saving::ThisTab);
            }
            let Some(keeper) = self.works.with_value(|works| works.keeper) else {
                return self.settle_for_storage(pending, None);
            };
            if pending.is_empty() {
                return self.show(Saving::Saved);
            }
            match (keeper.commit)(pending.clone()).await {
                Ok(outcomes) => {
                    tries = 0;
                    self.committed(pending, outcomes);
                }
                // A commit that failed once may have met a passing trouble.
                Err(_) if tries == 0 => tries = 1,
                Err(error) => return self.settle_for_storage(pending, Some(error)),
            }
        }
    }

    fn is_device(self) -> bool {
        self.span.get_untracked() == Span::Device
    }

    /// The journal does not take it: what the storage takes is nearly saved, and all is tried again at the next change.
    fn settle_for_storage(self, pending: Vec<Submitted>, error: Option<StorageError>) {
        let has_journal = self.works.with_value(|works| works.keeper.is_some());
        let mut failed = None;
        for Submitted { key, ours, .. } in pending {
            match storage::write(Span::Device, &key.to_string(), &write_record(&ours)) {
                Err(error) => failed = Some(error),
                // There is nobody else to ask: this is as good as committed.
                Ok(()) if !has_journal => self.held.update_untracked(|all| {
                    if let Some(held) = all.get_mut(&key) {
                        held.committed = Some(ours);
                    }
                }),
                Ok(()) => {}
            }
        }
        match failed.map(|storage| error.unwrap_or(storage)) {
            Some(error) => {
                self.note(Err(error));
                self.show(Saving::Failed(error));
            }
            None => self.show(Saving::Nearly),
        }
    }

    fn committed(self, submitted: Vec<Submitted>, outcomes: Vec<Outcome>) {
        for (Submitted { key, ours, .. }, outcome) in submitted.into_iter().zip(outcomes) {
            match outcome {
                Some(stored) => {
                    self.take(&key, &ours, stored.clone());
                    let channel = self.works.with_value(|works| works.channel.clone());
                    if let Some(channel) = channel {
                        channel.tell(&key.to_string(), &write_record(&stored));
                    }
                }
                None => {
                    self.refused.set(true);
                    self.held.update(|all| {
                        if let Some(held) = all.get_mut(&key) {
                            held.newer = true;
                        }
                    });
                }
            }
        }
    }

    /// The journal now holds `theirs`; the page last knew `known`. What the visitor has changed since goes on top of it.
    fn take(self, key: &RecordKey, known: &Stored, theirs: Stored) {
        self.saw(&theirs);
        let now = self.held.with_untracked(|all| all.get(key).cloned()).unwrap_or_default();
        let is_latest = now.committed.as_ref().is_some_and(|has| has.revision.count > theirs.revision.count);
        if is_latest {
            return;
        }
        let mut stored = theirs.clone();
        if now.stored.revision != known.revision {
            let record = merge(key.kind, known.record.as_ref(), now.stored.record.as_ref(), theirs.record.as_ref());
            if record != theirs.record {
                stored = Stored { revision: self.next_revision(), base: Some(theirs.revision.clone()), record };
            }
        }
        if stored != now.stored || stored.record.is_none() {
            self.mirror(key, &stored);
        }
        let is_seen = stored.record != now.stored.record;
        self.held.update_untracked(|all| {
            let held = all.entry(key.clone()).or_default();
            *held = super::Held { stored, committed: Some(theirs), newer: held.newer };
        });
        if is_seen {
            self.held.notify();
        }
    }

    /// Another tab has committed a record.
    pub(super) fn heard(self, key: &str, text: &str) {
        if key == WIPED {
            self.forget_all();
            return;
        }
        let Some(key) = RecordKey::parse(key).filter(|_| self.is_device()) else { return };
        let Ok(theirs) = read_record(&key, text) else { return };
        let known = self.held.with_untracked(|all| all.get(&key).cloned()).unwrap_or_default();
        if known.is_pending() {
            self.take(&key, &known.committed.unwrap_or_default(), theirs);
            self.save();
        } else {
            self.take(&key, &known.stored, theirs);
        }
    }

    /// Listens to the other tabs for as long as the owner lives.
    pub(super) fn listen(self) {
        let channel = crate::platform::channel::Channel::open("togys", move |key, text| self.heard(&key, &text));
        self.works.update_value(|works| works.channel = Some(channel));
        // Without a journal nobody is told of a commit; then the storage's own word counts.
        storage::on_other_tab(move |key| {
            if self.is_device() && self.works.with_value(|works| works.keeper.is_none()) {
                self.read_changed(key);
            }
        });
    }
}
