//! The filters of the showroom as they stand in the address bar, and back. Keys and values are frozen like those of a query.

use form_urlencoded::{byte_serialize, parse};

use super::fields::is_id;
use crate::domain::{BadPart, ShowFacet, Showing};

/// Reads the part of an address behind `?`, with or without that sign, and names what could not be read.
pub fn read_showing(search: &str) -> (Showing, Vec<BadPart>) {
    let mut showing = Showing::default();
    let mut bad = Vec::new();
    for (key, value) in parse(search.strip_prefix('?').unwrap_or(search).as_bytes()) {
        match ShowFacet::parse(&key) {
            Some(facet) if is_id(&value) => showing.set(facet, Some(value.into_owned())),
            None if key.is_empty() || key.starts_with("utm_") => {}
            _ => bad.push(BadPart { key: key.chars().take(60).collect(), value: value.chars().take(60).collect() }),
        }
    }
    (showing, bad)
}

/// Writes the filters as the part of an address behind `?`, without that sign; empty where there are none.
pub fn write_showing(showing: &Showing) -> String {
    let part = |facet: ShowFacet| {
        let value: String = byte_serialize(showing.get(facet)?.as_bytes()).collect();
        Some(format!("{}={value}", facet.key()))
    };
    ShowFacet::ALL.into_iter().filter_map(part).collect::<Vec<_>>().join("&")
}
