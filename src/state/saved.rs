//! Searches and needs that the visitor has saved, and what has come to the catalogue since.

use std::cmp::Ordering;
use std::collections::BTreeSet;

use leptos::prelude::*;

use super::{Atlas, Desk, Index, use_atlas, use_desk};
use crate::data::address::read_query;
use crate::domain::{Record, RecordKey, RecordKind};

const NAME: &str = "name";
const ADDRESS: &str = "address";
const SEEN: &str = "seen";
/// How many hubs are remembered as seen.
const MOST_VISITS: usize = 24;

/// What a saved search finds now.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Since {
    /// How many hubs it finds.
    pub found: usize,
    /// How many of them it did not find when it was looked at last.
    pub fresh: usize,
}

/// Saved searches, needs and visits. Copy it freely.
#[derive(Clone, Copy, Debug)]
pub struct Saved {
    desk: Desk,
    atlas: Atlas,
}

/// Saved searches, needs and visits.
pub fn use_saved() -> Saved {
    Saved { desk: use_desk(), atlas: use_atlas() }
}

impl Saved {
    /// Saves a search: the part of its address behind `?`, under a name.
    pub fn save_search(self, name: &str, address: &str) {
        let seen = untrack(|| self.found(address)).into_iter().collect::<Vec<_>>().join(" ");
        let record = Record::of([(NAME, name.to_owned()), (ADDRESS, address.to_owned()), (SEEN, seen)]);
        self.save(RecordKind::Search, record);
    }

    /// Saves a need: the part of its address behind `?`, under a name.
    pub fn save_need(self, name: &str, address: &str) {
        self.save(RecordKind::Need, Record::of([(NAME, name.to_owned()), (ADDRESS, address.to_owned())]));
    }

    // The same address is saved once, under the name it has.
    fn save(self, kind: RecordKind, record: Record) {
        if untrack(|| self.find(kind, record.get(ADDRESS))).is_none() {
            self.desk.put(self.desk.new_key(kind), record);
        }
    }

    fn find(self, kind: RecordKind, address: &str) -> Option<RecordKey> {
        let saved = self.desk.of_kind(kind);
        saved.into_iter().find(|(_, record)| record.get(ADDRESS) == address).map(|(key, _)| key)
    }

    /// Whether this address is saved, tracked.
    pub fn has(self, kind: RecordKind, address: &str) -> bool {
        self.find(kind, address).is_some()
    }

    /// The ids of the hubs that an address finds in today's catalogue. What the map shows and where the visitor is do not count.
    fn found(self, address: &str) -> BTreeSet<String> {
        let mut ids = BTreeSet::new();
        let Some(Index(index)) = self.atlas.index().get() else { return ids };
        let (query, _) = read_query(address);
        let answer = index.answer(&query, None, None, &|_, _| Ordering::Equal);
        let hubs = index.catalogue().hubs();
        ids.extend(answer.order.into_iter().filter_map(|hub| Some(hubs.get(hub)?.id.to_string())));
        ids
    }

    /// What a saved search finds now, tracked; none while the catalogue is on its way.
    pub fn since(self, key: &RecordKey) -> Option<Since> {
        self.atlas.catalogue()?;
        let record = self.desk.get(key)?;
        let found = self.found(record.get(ADDRESS));
        let seen: BTreeSet<&str> = record.get(SEEN).split(' ').collect();
        let fresh = found.iter().filter(|id| !seen.contains(id.as_str())).count();
        Some(Since { found: found.len(), fresh })
    }

    /// The visitor has seen what a saved search finds.
    pub fn saw(self, key: &RecordKey) {
        let address = self.desk.get_untracked(key).unwrap_or_default().get(ADDRESS).to_owned();
        let found = untrack(|| self.found(&address));
        self.desk.set(key, SEEN, &found.into_iter().collect::<Vec<_>>().join(" "));
    }

    /// Remembers that the page of a hub was looked at.
    pub fn visit(self, hub: &str) {
        let key = RecordKey::new(RecordKind::Visit, hub);
        let visits = untrack(|| self.desk.of_kind(RecordKind::Visit));
        // It stands first already.
        if visits.last().is_some_and(|(last, _)| *last == key) {
            return;
        }
        self.desk.put(key, Record::default());
        let old = (visits.len() + 1).saturating_sub(MOST_VISITS);
        let forget = visits.into_iter().take(old).map(|(key, _)| crate::domain::Change { key, to: None });
        self.desk.change(forget);
    }
}
