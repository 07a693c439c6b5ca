//! The hubs chosen for a comparison while the visitor looks around: kept for this tab and no longer.

use leptos::prelude::*;

use crate::data::compare_address::{read_compared, write_compared};
use crate::domain::{Comparing, HubId};
use crate::platform::storage::{Span, read, write};

const KEY: &str = "togys.compare";

/// The hubs chosen. Copy it freely.
#[derive(Clone, Copy, Debug)]
pub struct Tray {
    chosen: RwSignal<Vec<HubId>>,
    refused: RwSignal<bool>,
}

/// Gives the tree what was chosen in this tab before.
pub fn provide_tray() {
    let kept = read(Span::Tab, KEY).ok().flatten();
    let mut chosen = kept.map(|kept| read_compared(&kept)).unwrap_or_default();
    chosen.truncate(Comparing::MOST);
    provide_context(Tray { chosen: RwSignal::new(chosen), refused: RwSignal::new(false) });
}

/// The hubs chosen.
pub fn use_tray() -> Tray {
    expect_context()
}

impl Tray {
    /// How many are chosen; tracked.
    pub fn count(self) -> usize {
        self.chosen.with(Vec::len)
    }

    /// Whether a hub is chosen; tracked.
    pub fn has(self, id: &HubId) -> bool {
        self.chosen.with(|chosen| chosen.contains(id))
    }

    /// What the address of their comparison carries; tracked.
    pub fn search(self) -> String {
        self.chosen.with(|chosen| write_compared(chosen))
    }

    /// Whether the last hub that was pressed found no room; tracked.
    pub fn refused(self) -> bool {
        self.refused.get()
    }

    /// Chooses a hub, or no longer.
    pub fn toggle(self, id: &HubId) {
        let mut chosen = self.chosen.get_untracked();
        self.refused.set(!Comparing::toggle_in(&mut chosen, id));
        self.choose(chosen);
    }

    /// Chooses these.
    pub fn choose(self, hubs: Vec<HubId>) {
        // In a tab that keeps nothing they last until it is reloaded, and the address of the comparison holds them anyway.
        let _ = write(Span::Tab, KEY, &write_compared(&hubs));
        if hubs.len() < Comparing::MOST {
            self.refused.set(false);
        }
        self.chosen.set(hubs);
    }
}
