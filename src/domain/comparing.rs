//! Which hubs stand side by side.

use super::{HubId, Need};

/// What a visitor compares.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Comparing {
    /// The hubs, in the order of their columns; each once.
    pub hubs: Vec<HubId>,
    /// The need that they may answer: it says from where distances are measured, and goes on into a brief.
    pub need: Need,
    /// Whether only the rows that differ are wanted.
    pub only_differences: bool,
}

impl Comparing {
    /// The most hubs that can be told apart side by side.
    pub const MOST: usize = 4;

    /// Puts a hub behind the others, or takes away one that is there; whether that could be done.
    pub fn toggle(&mut self, id: &HubId) -> bool {
        Comparing::toggle_in(&mut self.hubs, id)
    }

    /// The same for hubs that are only collected yet.
    pub fn toggle_in(hubs: &mut Vec<HubId>, id: &HubId) -> bool {
        if hubs.contains(id) {
            hubs.retain(|other| other != id);
            return true;
        }
        let has_room = hubs.len() < Comparing::MOST;
        if has_room {
            hubs.push(id.clone());
        }
        has_room
    }

    /// Moves a hub by one column: to the left where `back`, else to the right. At the end nothing happens.
    pub fn shift(&mut self, id: &HubId, back: bool) {
        let Some(at) = self.hubs.iter().position(|other| other == id) else { return };
        let to = if back { at.checked_sub(1) } else { Some(at + 1) };
        if let Some(to) = to.filter(|to| *to < self.hubs.len()) {
            self.hubs.swap(at, to);
        }
    }
}
