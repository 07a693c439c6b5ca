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
            "ids" => {
                for id in value.split(',').map(str::trim).filter(|id| !id.is_empty()) {
                    let hub = HubId::from(id);
                    if id.chars().count() > LONGEST_ID || id.chars().any(char::is_control) {
                        bad.push(bad_part(key, id));
                    } else if !comparing.hubs.contains(&hub) {
                        comparing.hubs.push(hub);
                    }
                }
            }
            "only" if value == "differences" => comparing.only_differences = true,
            _ => read_part(&mut comparing.need, key, value)?,
        }
        Some(())
    });
    (comparing, bad)
}

/// Longer than any id, and than the other name that somebody may write in the place of one.
const LONGEST_ID: usize = 80;

/// Writes a comparison as the part of an address behind `?`, without that sign; empty where there is none.
pub fn write_compare(comparing: &Comparing) -> String {
    let mut parts: Vec<String> = Vec::new();
    if !comparing.hubs.is_empty() {
        let ids: Vec<String> = comparing.hubs.iter().map(|id| encoded(id.as_str())).collect();
        parts.push(format!("ids={}", ids.join(",")));
    }
    parts.extend(Some(write_need(&comparing.need)).filter(|need| !need.is_empty()));
    parts.extend(comparing.only_differences.then(|| "only=differences".to_owned()));
    parts.join("&")
}
