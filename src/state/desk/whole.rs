//! The desk as a whole: carried to a file and back, wiped, and kept in this tab alone.

use std::collections::BTreeMap;

use leptos::prelude::*;

use super::saving::WIPED;
use super::{ASIDE, Desk, SHARED};
use crate::data::desk::{Entry, write_record};
use crate::domain::{Change, Record, RecordKey, Stored, merge};
use crate::platform::storage::{self, Span, StorageError};
use crate::state::keeper::Submitted;

/// A text that could not be read, as it stood.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Aside {
    /// Its key, after what tells it apart from others of that key.
    pub key: String,
    /// The text.
    pub text: String,
    /// Whether it stands in the journal or in the browser's storage.
    pub(super) is_in_journal: bool,
}

/// What taking a file would change.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Difference {
    /// The changes.
    pub changes: Vec<Change>,
    /// Records that are only in the file.
    pub added: Vec<RecordKey>,
    /// Records that would say something else.
    pub changed: Vec<RecordKey>,
    /// Records that would be removed.
    pub removed: Vec<RecordKey>,
    /// How many would stay as they are.
    pub same: usize,
}

impl Desk {
    /// Everything, as a file carries it.
    pub fn entries(self) -> Vec<Entry> {
        self.held.with_untracked(|all| {
            let kept = all.iter().filter(|(_, held)| held.stored.record.is_some() && !held.newer);
            kept.map(|(key, held)| Entry { key: key.clone(), stored: held.stored.clone() }).collect()
        })
    }

    /// What would change if the desk became what a file says (`exactly`), or if the file were brought into it.
    pub fn difference(self, entries: &[Entry], exactly: bool) -> Difference {
        let mine: BTreeMap<RecordKey, Record> =
            self.entries().into_iter().filter_map(|entry| Some((entry.key, entry.stored.record?))).collect();
        let mut difference = Difference::default();
        let mut in_file = BTreeMap::new();
        for Entry { key, stored } in entries {
            in_file.insert(key.clone(), ());
            let before = mine.get(key);
            let to = match (&stored.record, before) {
                (record, _) if exactly => record.clone(),
                (None, before) => before.cloned(),
                (Some(record), before) => merge(key.kind, None, before, Some(record)),
            };
            if to.as_ref() == before {
                difference.same += usize::from(before.is_some());
                continue;
            }
            match (before, &to) {
                (None, _) => difference.added.push(key.clone()),
                (Some(_), Some(_)) => difference.changed.push(key.clone()),
                (Some(_), None) => difference.removed.push(key.clone()),
            }
            difference.changes.push(Change { key: key.clone(), to });
        }
        for key in mine.into_keys().filter(|key| !in_file.contains_key(key)) {
            if exactly {
                difference.changes.push(Change { key: key.clone(), to: None });
                difference.removed.push(key);
            } else {
                difference.same += 1;
            }
        }
        difference
    }

    /// Makes changes, all or none, and offers to take them back.
    pub async fn change_all(self, changes: Vec<Change>) -> Result<(), StorageError> {
        let keeper = self.works.with_value(|works| works.keeper).filter(|_| !self.is_shared_now());
        match keeper {
            Some(keeper) => {
                let submitted: Vec<Submitted> = self.held.with_untracked(|all| {
                    let submit = |Change { key, to }: &Change| {
                        let base = all.get(key).and_then(|held| held.committed.clone());
                        let upon = base.as_ref().map(|base| base.revision.clone());
                        let ours = Stored { revision: self.next_revision(), base: upon, record: to.clone() };
                        Submitted { key: key.clone(), base, ours }
                    };
                    changes.iter().map(submit).collect()
                });
                (keeper.commit)(submitted).await?;
                // It is in the journal: from here on it is a change like any other, which the journal knows already.
                self.offer_undo(self.change(changes));
                Ok(())
            }
            None => self.change_storage(changes),
        }
    }

    /// Without a journal: the storage takes all of it, or is put back as it was.
    fn change_storage(self, changes: Vec<Change>) -> Result<(), StorageError> {
        let span = self.span.get_untracked();
        let before: Vec<(String, Option<String>)> = changes
            .iter()
            .map(|change| change.key.to_string())
            .map(|key| Ok((key.clone(), storage::read(span, &key)?)))
            .collect::<Result<_, StorageError>>()?;
        let write = |Change { key, to }: &Change| {
            let stored = Stored { revision: self.next_revision(), base: None, record: to.clone() };
            storage::write(span, &key.to_string(), &write_record(&stored))
        };
        if let Err(error) = changes.iter().try_for_each(write) {
            for (key, text) in before {
                let _ = match text {
                    Some(text) => storage::write(span, &key, &text),
                    None => storage::remove(span, &key),
                };
            }
            return Err(error);
        }
        self.offer_undo(self.change(changes));
        Ok(())
    }

    fn is_shared_now(self) -> bool {
        self.span.get_untracked() == Span::Tab
    }

    /// Removes everything that is kept: every key, the journal and what the browser has stored of the app's files. Other tabs follow.
    pub async fn wipe(self) -> Result<(), StorageError> {
        let undo = self.entries().into_iter().map(|entry| Change { key: entry.key, to: entry.stored.record }).collect();
        let keeper = self.works.with_value(|works| works.keeper);
        if let Some(keeper) = keeper {
            (keeper.wipe)().await?;
        }
        for span in [Span::Device, Span::Tab] {
            for key in storage::keys(span, "togys.")? {
                storage::remove(span, &key)?;
            }
        }
        crate::platform::caches::wipe().await;
        self.forget_all();
        if let Some(channel) = self.works.with_value(|works| works.channel.clone()) {
            channel.tell(WIPED, "");
        }
        self.offer_undo(undo);
        Ok(())
    }

    pub(super) fn forget_all(self) {
        self.held.set(BTreeMap::new());
        self.asides.set(Vec::new());
        self.undo.set(None);
        self.saving.set(super::Saving::Saved);
    }

    /// Forgets the texts that could not be read.
    pub async fn forget_asides(self) -> Result<(), StorageError> {
        let span = self.span.get_untracked();
        let (in_journal, in_storage): (Vec<Aside>, Vec<Aside>) =
            self.asides.get_untracked().into_iter().partition(|aside| aside.is_in_journal);
        for aside in in_storage {
            storage::remove(span, &format!("{ASIDE}{}", aside.key))?;
        }
        if let Some(keeper) = self.works.with_value(|works| works.keeper).filter(|_| !in_journal.is_empty()) {
            // Where a damaged text still stands under its own key, the journal holds nothing better.
            let names = in_journal.iter().map(|aside| match RecordKey::parse(&aside.key) {
                Some(key) => key.to_string(),
                None => format!("{ASIDE}{}", aside.key),
            });
            (keeper.forget)(names.collect()).await?;
        }
        self.asides.set(Vec::new());
        self.save();
        Ok(())
    }

    /// Keeps everything in this tab alone from now on, or on this device again. Nothing gets lost by it before the tab is closed.
    pub async fn set_shared(self, shared: bool) -> Result<(), StorageError> {
        let all: Vec<Change> =
            self.entries().into_iter().map(|entry| Change { key: entry.key, to: entry.stored.record }).collect();
        if shared {
            self.wipe().await?;
            self.undo.set(None);
            storage::write(Span::Tab, SHARED, "1")?;
            self.span.set(Span::Tab);
        } else {
            for key in storage::keys(Span::Tab, "togys.")? {
                storage::remove(Span::Tab, &key)?;
            }
            self.span.set(Span::Device);
            self.held.set(BTreeMap::new());
            self.read_local();
            self.meet_journal().await;
            self.works.update_value(|works| works.begun = true);
        }
        self.change(all);
        Ok(())
    }
}
