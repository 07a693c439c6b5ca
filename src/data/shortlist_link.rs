//! A shortlist as the part of an address behind `#`, which no server sees, and back. Its keys are frozen: links are out in the
//! world.

use form_urlencoded::parse;

use super::fields::is_id;
use super::parts::encoded;
use crate::domain::{HubId, SharedList};

/// What such a part begins with.
const MARK: &str = "list=";
/// More hubs than a list that somebody reads.
const MOST_HUBS: usize = 200;
/// The longest name or note taken from a link, in characters.
const MOST_LETTERS: usize = 4000;

/// Whether the part of an address behind `#` should be a shortlist.
pub fn is_shortlist(hash: &str) -> bool {
    hash.trim_start_matches('#').starts_with(MARK)
}

/// Reads a shortlist; none where it is damaged.
pub fn read_shortlist(hash: &str) -> Option<SharedList> {
    let mut list = SharedList::default();
    for (key, value) in parse(hash.trim_start_matches('#').as_bytes()) {
        let text = || value.chars().take(MOST_LETTERS).collect::<String>();
        match &*key {
            "list" => list.name = text(),
            "hub" if list.hubs.len() < MOST_HUBS => {
                list.hubs.push((HubId::from(is_id(&value).then_some(&*value)?), String::new()))
            }
            "note" => list.hubs.last_mut()?.1 = text(),
            // What later versions may add does no harm.
            _ => {}
        }
    }
    (!list.hubs.is_empty()).then_some(list)
}

/// Writes a shortlist as the part of an address behind `#`, without that sign.
pub fn write_shortlist(list: &SharedList) -> String {
    let mut address = format!("{MARK}{}", encoded(&list.name));
    for (hub, note) in &list.hubs {
        address.push_str("&hub=");
        address.push_str(&encoded(hub.as_str()));
        if !note.is_empty() {
            address.push_str("&note=");
            address.push_str(&encoded(note));
        }
    }
    address
}
