//! What is asked of a kind of offering as it stands in the address bar, and back. Keys and values are frozen like those of a query.

use form_urlencoded::{byte_serialize, parse};

use super::fields::is_id;
use crate::domain::{BadPart, ClusterId, CoverageAsk};

/// Reads the part of an address behind `?`, with or without that sign, and names what could not be read.
pub fn read_coverage(search: &str) -> (CoverageAsk, Vec<BadPart>) {
    let mut ask = CoverageAsk::default();
    let mut bad = Vec::new();
    for (key, value) in parse(search.strip_prefix('?').unwrap_or(search).as_bytes()) {
        match &*key {
            "reach" if reach(&value).is_some() => ask.reach = reach(&value).unwrap_or_default(),
            "status" if value == "operating" => ask.planned = false,
            "status" if value == "planned" => ask.planned = true,
            "cluster" if is_id(&value) => ask.cluster = Some(ClusterId::from(&*value)),
            key if key.is_empty() || key.starts_with("utm_") => {}
            key => bad.push(BadPart { key: key.chars().take(60).collect(), value: value.chars().take(60).collect() }),
        }
    }
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
    parts.extend(ask.cluster.as_ref().map(|id| {
        let id: String = byte_serialize(id.as_str().as_bytes()).collect();
        format!("cluster={id}")
    }));
    parts.join("&")
}
