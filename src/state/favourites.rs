//! The hubs a visitor has starred, one key a hub in her browser, so that two tabs never overwrite each other's.

use std::collections::BTreeSet;

use leptos::prelude::*;

use super::{Kept, use_kept};
use crate::domain::HubId;
use crate::platform::storage;

const PREFIX: &str = "togys.favourite.";
const RECORD: &str = r#"{"version":1}"#;

/// The starred hubs. Copy it freely.
#[derive(Clone, Copy, Debug)]
pub struct Favourites {
    ids: RwSignal<BTreeSet<HubId>>,
    kept: Kept,
}

/// Reads the starred hubs and gives them to the tree; another tab's changes follow.
pub fn provide_favourites() -> Favourites {
    let favourites = Favourites { ids: RwSignal::new(BTreeSet::new()), kept: use_kept() };
    favourites.read();
    storage::on_other_tab(move |key| {
        if key.is_none_or(|key| key.starts_with(PREFIX)) {
            favourites.read();
        }
    });
    provide_context(favourites);
    favourites
}

/// The starred hubs.
pub fn use_favourites() -> Favourites {
    expect_context()
}

impl Favourites {
    /// The starred hubs' ids.
    pub fn ids(self) -> Signal<BTreeSet<HubId>> {
        self.ids.into()
    }

    /// Whether a hub is starred, tracked.
    pub fn has(self, id: &HubId) -> bool {
        self.ids.with(|ids| ids.contains(id))
    }

    /// Stars a hub that is not starred and the reverse. Where the browser keeps nothing, the star lasts as long as the page.
    pub fn toggle(self, id: &HubId) {
        let key = format!("{PREFIX}{id}");
        let has = self.ids.with_untracked(|ids| ids.contains(id));
        self.kept.note(if has { storage::remove(&key) } else { storage::write(&key, RECORD) });
        self.ids.update(|ids| {
            if !ids.remove(id) {
                ids.insert(id.clone());
            }
        });
    }

    fn read(self) {
        if let Some(keys) = self.kept.note(storage::keys(PREFIX)) {
            let mut ids = BTreeSet::new();
            ids.extend(keys.iter().filter_map(|key| Some(HubId::from(key.strip_prefix(PREFIX)?))));
            self.ids.set(ids);
        }
    }
}
