//! A comparison as it stands in the address bar, and back. Its keys and values are frozen like those of a query.

use super::need_address::{read_part, write_need};
use super::parts::{bad_part, encoded, read_parts};
use crate::domain::{BadPart, Comparing, HubId};

/// Reads the part of an address behind `?`, with or without that sign, and names what could not be read. All hubs that it names
/// are given, even if they are too many to be shown.
pub fn read_compare(search: &str) -> (Comparing, Vec<BadPart>) {
    let mut comparing = Comparing::default();
    let bad = read_parts(search, &mut |key, value, bad| {
        match key {
            IDS => read_ids(value, &mut comparing.hubs, bad),
            "only" if value == "differences" => comparing.only_differences = true,
            _ => read_part(&mut comparing.need, key, value)?,
        }
        Some(())
    });
    (comparing, bad)
}

/// Reads only which hubs an address compares: all that who collects them needs to know.
pub fn read_compared(search: &str) -> Vec<HubId> {
    let mut hubs = Vec::new();
    read_parts(search, &mut |key, value, bad| {
        if key == IDS {
            read_ids(value, &mut hubs, bad);
        }
        Some(())
    });
    hubs
}

/// Writes a comparison of these hubs with nothing else to it, as [`write_compare`] does.
pub fn write_compared(hubs: &[HubId]) -> String {
    let ids: Vec<String> = hubs.iter().map(|id| encoded(id.as_str())).collect();
    if ids.is_empty() { String::new() } else { format!("{IDS}={}", ids.join(",")) }
}

fn read_ids(value: &str, hubs: &mut Vec<HubId>, bad: &mut Vec<BadPart>) {
    for id in value.split(',').map(str::trim).filter(|id| !id.is_empty()) {
        let hub = HubId::from(id);
        if id.chars().count() > LONGEST_ID || id.chars().any(char::is_control) {
            bad.push(bad_part(IDS, id));
        } else if !hubs.contains(&hub) {
            hubs.push(hub);
        }
    }
}

const IDS: &str = "ids";

/// Longer than any id, and than the other name that somebody may write in the place of one.
const LONGEST_ID: usize = 80;

/// Writes a comparison as the part of an address behind `?`, without that sign; empty where there is none.
pub fn write_compare(comparing: &Comparing) -> String {
    let said = [write_compared(&comparing.hubs), write_need(&comparing.need)];
    let mut parts: Vec<String> = said.into_iter().filter(|part| !part.is_empty()).collect();
    parts.extend(comparing.only_differences.then(|| "only=differences".to_owned()));
    parts.join("&")
}
