//! The filters of the showroom as they stand in the address bar, and back. Keys and values are frozen like those of a query.

use super::fields::is_id;
use super::parts::{encoded, read_parts};
use crate::domain::{BadPart, ShowFacet, Showing};

/// Reads the part of an address behind `?`, with or without that sign, and names what could not be read.
pub fn read_showing(search: &str) -> (Showing, Vec<BadPart>) {
    let mut showing = Showing::default();
    let bad = read_parts(search, &mut |key, value, _| {
        showing.set(ShowFacet::parse(key)?, Some(is_id(value).then(|| value.to_owned())?));
        Some(())
    });
    (showing, bad)
}

/// Writes the filters as the part of an address behind `?`, without that sign; empty where there are none.
pub fn write_showing(showing: &Showing) -> String {
    let part = |facet: ShowFacet| Some(format!("{}={}", facet.key(), encoded(showing.get(facet)?)));
    ShowFacet::ALL.into_iter().filter_map(part).collect::<Vec<_>>().join("&")
}
