//! The address that begins a brief: the hubs it goes to and the need it comes from, and back.

use form_urlencoded::parse;

use super::fields::is_id;
use super::need_address::{read_need, write_need};
use crate::domain::{HubId, Need};

/// More receivers than a brief can have.
const MOST_HUBS: usize = 40;

/// Reads the part of an address behind `?`. What cannot be read is left out: the page that follows shows what was understood.
pub fn read_brief(search: &str) -> (Vec<HubId>, Need) {
    let mut hubs = Vec::new();
    for (key, value) in parse(search.trim_start_matches('?').as_bytes()) {
        if key == "hubs" {
            for id in value.split(',').filter(|id| is_id(id)).map(HubId::from) {
                if !hubs.contains(&id) && hubs.len() < MOST_HUBS {
                    hubs.push(id);
                }
            }
        }
    }
    (hubs, read_need(search).0)
}

/// Writes the part of an address behind `?`, without that sign.
pub fn write_brief(hubs: &[HubId], need: &Need) -> String {
    let mut parts = Vec::new();
    if !hubs.is_empty() {
        parts.push(format!("hubs={}", hubs.iter().map(HubId::as_str).collect::<Vec<_>>().join(",")));
    }
    let need = write_need(need);
    if !need.is_empty() {
        parts.push(need);
    }
    parts.join("&")
}
