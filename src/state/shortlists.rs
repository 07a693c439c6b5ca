//! The visitor's shortlists: named lists of hubs with a note for each.

use leptos::prelude::*;

use super::{Desk, use_desk};
use crate::domain::{Change, HubId, Record, RecordKey, RecordKind, SharedList, order_by};

const NAME: &str = "name";
const NOTE: &str = "note";

/// The shortlists. Copy it freely.
#[derive(Clone, Copy, Debug)]
pub struct Shortlists(Desk);

/// The shortlists.
pub fn use_shortlists() -> Shortlists {
    Shortlists(use_desk())
}

/// The key of a hub's entry on a list.
fn entry(list: &RecordKey, hub: &HubId) -> RecordKey {
    RecordKey::new(RecordKind::Entry, &format!("{}.{hub}", list.id))
}

impl Shortlists {
    /// The keys of all lists, tracked; in the order of their ids, so that none jumps while its name is typed.
    pub fn keys(self) -> Vec<RecordKey> {
        let mut keys: Vec<RecordKey> = self.0.of_kind(RecordKind::Shortlist).into_iter().map(|(key, _)| key).collect();
        // An entry whose list was lost must not be lost with it.
        for (key, _) in self.0.of_kind(RecordKind::Entry) {
            let list = key.halves().map(|(list, _)| RecordKey::new(RecordKind::Shortlist, list));
            keys.extend(list.filter(|list| !keys.contains(list)));
        }
        order_by(&mut keys, Ord::cmp);
        keys
    }

    /// The name of a list, tracked; may be empty.
    pub fn name(self, list: &RecordKey) -> String {
        self.0.get(list).map(|record| record.get(NAME).to_owned()).unwrap_or_default()
    }

    /// The hubs of a list, tracked, in the order of their ids.
    pub fn hubs(self, list: &RecordKey) -> Vec<HubId> {
        let mut entries = self.0.parts(RecordKind::Entry, &list.id);
        order_by(&mut entries, |a, b| a.0.cmp(&b.0));
        entries.iter().filter_map(|(key, _)| Some(HubId::from(key.halves()?.1))).collect()
    }

    /// Whether a hub is on a list, tracked.
    pub fn has(self, list: &RecordKey, hub: &HubId) -> bool {
        self.0.has(&entry(list, hub))
    }

    /// The key of a hub's entry on a list, where its note is kept.
    pub fn entry(self, list: &RecordKey, hub: &HubId) -> RecordKey {
        entry(list, hub)
    }

    /// Makes a list of these hubs and gives its key.
    pub fn make(self, list: &SharedList) -> RecordKey {
        let key = self.0.new_key(RecordKind::Shortlist);
        let name = Record::of([(NAME, list.name.clone())]);
        let entries = list
            .hubs
            .iter()
            .map(|(hub, note)| Change { key: entry(&key, hub), to: Some(Record::of([(NOTE, note.clone())])) });
        self.0.change(std::iter::once(Change { key: key.clone(), to: Some(name) }).chain(entries));
        key
    }

    /// Puts a hub on a list that does not have it and the reverse.
    pub fn toggle(self, list: &RecordKey, hub: &HubId) {
        let key = entry(list, hub);
        if untrack(|| self.0.has(&key)) {
            self.0.remove([key]);
        } else {
            self.0.put(key, Record::default());
        }
    }

    /// A list as a link carries it.
    pub fn shared(self, list: &RecordKey) -> SharedList {
        untrack(|| {
            let note = |hub: &HubId| self.0.get(&entry(list, hub)).map(|record| record.get(NOTE).to_owned());
            let hubs = self.hubs(list).into_iter().map(|hub| (hub.clone(), note(&hub).unwrap_or_default()));
            SharedList { name: self.name(list), hubs: hubs.collect() }
        })
    }
}
