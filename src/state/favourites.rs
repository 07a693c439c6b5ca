//! The hubs a visitor has starred, one record a hub on her desk.

use std::collections::BTreeSet;

use leptos::prelude::*;

use super::{Desk, use_desk};
use crate::domain::{HubId, Record, RecordKey, RecordKind};

/// The starred hubs. Copy it freely.
#[derive(Clone, Copy, Debug)]
pub struct Favourites(Desk);

/// The starred hubs.
pub fn use_favourites() -> Favourites {
    Favourites(use_desk())
}

impl Favourites {
    /// The starred hubs' ids, tracked.
    pub fn ids(self) -> BTreeSet<HubId> {
        let mut ids = BTreeSet::new();
        ids.extend(self.0.of_kind(RecordKind::Favourite).iter().map(|(key, _)| HubId::from(&*key.id)));
        ids
    }

    /// Whether a hub is starred, tracked.
    pub fn has(self, id: &HubId) -> bool {
        self.0.has(&RecordKey::new(RecordKind::Favourite, id.as_str()))
    }

    /// Stars a hub that is not starred and the reverse.
    pub fn toggle(self, id: &HubId) {
        let key = RecordKey::new(RecordKind::Favourite, id.as_str());
        if untrack(|| self.0.has(&key)) {
            self.0.remove([key]);
        } else {
            self.0.put(key, Record::default());
        }
    }
}
