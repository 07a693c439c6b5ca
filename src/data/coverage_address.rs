//! What is asked of a kind of offering as it stands in the address bar, and back. Keys and values are frozen like those of a query.

use super::fields::is_id;
use super::parts::{encoded, read_parts};
use crate::domain::{BadPart, ClusterId, CoverageAsk};

/// Reads the part of an address behind `?`, with or without that sign, and names what could not be read.
pub fn read_coverage(search: &str) -> (CoverageAsk, Vec<BadPart>) {
    let mut ask = CoverageAsk::default();
    let bad = read_parts(search, &mut |key, value, _| {
        match (key, value) {
            ("reach", _) => ask.reach = reach(value)?,
            ("status", "operating") => ask.planned = false,
            ("status", "planned") => ask.planned = true,
            ("cluster", _) => ask.cluster = Some(ClusterId::from(is_id(value).then_some(value)?)),
            _ => return None,
        }
        Some(())
    });
    (ask, bad)
}

fn reach(value: &str) -> Option<u32> {
    value.parse().ok().filter(|km| (1..=CoverageAsk::FARTHEST).contains(km))
}

/// Writes it as the part of an address behind `?`, without that sign; empty for what is asked if nothing is said.
pub fn write_coverage(ask: &CoverageAsk) -> String {
    let usual = CoverageAsk::default();
    let mut parts: Vec<String> = Vec::new();
    parts.extend((ask.reach != usual.reach).then(|| format!("reach={}", ask.reach)));
    parts.extend(ask.planned.then(|| "status=planned".to_owned()));
    parts.extend(ask.cluster.as_ref().map(|id| format!("cluster={}", encoded(id.as_str()))));
    parts.join("&")
}
