//! What a page begins with: at once what the browser's storage has, and after the first view what the journal has, whichever is
//! newer. What cannot be read is set aside, byte for byte.

use std::collections::BTreeMap;

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::{ASIDE, Aside, Desk, Held};
use crate::data::desk::{Beginning, RecordError, begin, read_record};
use crate::domain::{Record, RecordKey, Stored};
use crate::platform::storage::{self, Span, StorageError};
use crate::platform::{chance, frame};
use crate::state::keeper::{Texts, keeper};

const PREFIX: &str = "togys.";

impl Desk {
    /// Reads the browser's storage.
    pub(super) fn read_local(self) {
        let span = self.span.get_untracked();
        let keys = match storage::keys(span, PREFIX) {
            Ok(keys) => keys,
            Err(error) => return self.trouble.set(Some(error)),
        };
        let mut held = BTreeMap::new();
        for name in keys {
            let Ok(Some(text)) = storage::read(span, &name) else { continue };
            if let Some(key) = name.strip_prefix(ASIDE) {
                self.show_aside(Aside { key: key.to_owned(), text, is_in_journal: false });
            } else if let Some(key) = RecordKey::parse(&name)
                && let Some(found) = self.read_found(&key, &text)
            {
                held.insert(key, found);
            }
        }
        self.held.set(held);
    }

    /// A record as it was found in the storage; what cannot be read is moved out of the way.
    fn read_found(self, key: &RecordKey, text: &str) -> Option<Held> {
        match read_record(key, text) {
            Ok(stored) => {
                self.saw(&stored);
                Some(Held { committed: Some(stored.clone()), stored, newer: false })
            }
            Err(RecordError::Newer { readable, .. }) => {
                let stored = readable.map(|stored| *stored).unwrap_or_else(of_newer);
                Some(Held { stored, committed: None, newer: true })
            }
            Err(RecordError::Damaged(_)) => {
                self.set_aside(&key.to_string(), text);
                None
            }
        }
    }

    /// Moves a text that cannot be read to a key where nothing will be written; where it cannot be moved, it stays.
    fn set_aside(self, key: &str, text: &str) {
        let span = self.span.get_untracked();
        let aside = format!("{}.{key}", chance::name());
        if storage::write(span, &format!("{ASIDE}{aside}"), text).is_ok() {
            self.note(storage::remove(span, key));
        }
        self.show_aside(Aside { key: aside, text: text.to_owned(), is_in_journal: false });
    }

    fn show_aside(self, aside: Aside) {
        self.asides.update(|asides| asides.push(aside));
    }

    /// Another tab has changed the storage: one key, or all of it.
    pub(super) fn read_changed(self, key: Option<String>) {
        let Some(name) = key else {
            self.held.set(BTreeMap::new());
            return self.read_local();
        };
        let Some(key) = RecordKey::parse(&name) else { return };
        match storage::read(Span::Device, &name) {
            Ok(Some(text)) => self.heard(&name, &text),
            _ => self.held.update(|all| drop(all.remove(&key))),
        }
    }

    /// Fetches the keeper of the journal once the first view is drawn, and takes from the journal what is newer.
    pub fn begin(self) {
        let mut is_first = false;
        self.works.update_value(|works| is_first = !std::mem::replace(&mut works.beginning, true));
        if !is_first {
            return;
        }
        if self.span.get_untracked() == Span::Tab {
            self.save();
            return;
        }
        spawn_local(async move {
            frame::painted().await;
            self.meet_journal().await;
            self.works.update_value(|works| works.begun = true);
            self.save();
        });
    }

    pub(super) async fn meet_journal(self) {
        let Ok(keeper) = keeper().await else { return };
        match (keeper.all)().await {
            Ok(texts) => {
                self.works.update_value(|works| works.keeper = Some(keeper));
                self.take_journal(texts);
            }
            // The storage alone then keeps what it can.
            Err(StorageError::Forbidden | StorageError::Full) => {}
        }
    }

    fn take_journal(self, texts: Texts) {
        let mut in_journal = BTreeMap::new();
        for (name, text) in texts {
            if let Some(key) = name.strip_prefix(ASIDE) {
                self.show_aside(Aside { key: key.to_owned(), text, is_in_journal: true });
            } else if let Some(key) = RecordKey::parse(&name) {
                in_journal.insert(key, text);
            }
        }
        let known: Vec<RecordKey> = self.held.with_untracked(|all| all.keys().cloned().collect());
        for key in known.into_iter().filter(|key| !in_journal.contains_key(key)) {
            // The journal has never heard of it.
            self.held.update_untracked(|all| {
                if let Some(held) = all.get_mut(&key) {
                    held.committed = None;
                }
            });
        }
        for (key, text) in in_journal {
            self.take_from_journal(&key, &text);
        }
        self.held.notify();
    }

    fn take_from_journal(self, key: &RecordKey, text: &str) {
        let journal = match read_record(key, text) {
            Ok(journal) => journal,
            Err(RecordError::Newer { readable, .. }) => {
                let stored = readable.map(|stored| *stored).unwrap_or_else(of_newer);
                let held = Held { stored, committed: None, newer: true };
                return self.held.update_untracked(|all| drop(all.insert(key.clone(), held)));
            }
            // The storage has it, or nobody has. The next commit sets it aside.
            Err(RecordError::Damaged(_)) => return self.show_damaged(key, text),
        };
        self.saw(&journal);
        let Some(held) = self.held.with_untracked(|all| all.get(key).cloned()).filter(|held| !held.newer) else {
            return self.adopt(key, journal);
        };
        let found = held.committed.clone().unwrap_or_default();
        let changed_since = held.stored.revision != found.revision;
        let committed = match begin(&found, &journal) {
            Beginning::Journal if !changed_since => return self.adopt(key, journal),
            // Changed since the page began: the journal's is brought in when the change is committed.
            Beginning::Journal => Some(found),
            Beginning::Local => Some(journal),
            Beginning::Apart => None,
        };
        self.held.update_untracked(|all| drop(all.insert(key.clone(), Held { committed, ..held })));
    }

    fn adopt(self, key: &RecordKey, journal: Stored) {
        self.mirror(key, &journal);
        let held = Held { stored: journal.clone(), committed: Some(journal), newer: false };
        self.held.update_untracked(|all| drop(all.insert(key.clone(), held)));
    }

    fn show_damaged(self, key: &RecordKey, text: &str) {
        self.show_aside(Aside { key: key.to_string(), text: text.to_owned(), is_in_journal: true });
        self.held.update_untracked(|all| {
            if let Some(held) = all.get_mut(key) {
                held.committed = None;
            }
        });
    }
}

/// In the place of a newer app's record whose form is not known either.
fn of_newer() -> Stored {
    Stored { record: Some(Record::default()), ..Stored::default() }
}
