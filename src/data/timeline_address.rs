//! What the timeline shows as it stands in the address bar, and back. Its keys and values are frozen like those of a query.

use super::parts::{bad_part, read_parts};
use crate::domain::{BadPart, EventSort, Timing};

/// Reads the part of an address behind `?`, with or without that sign, and names what could not be read.
pub fn read_timing(search: &str) -> (Timing, Vec<BadPart>) {
    let mut timing = Timing::default();
    let bad = read_parts(search, &mut |key, value, bad| {
        match key {
            "year" => timing.year = Some(value.parse().ok().filter(|year| value.len() == 4 && *year >= 1000)?),
            "show" => {
                for sort in value.split(',').filter(|sort| !sort.is_empty()) {
                    match EventSort::parse(sort) {
                        Some(sort) => {
                            timing.sorts.insert(sort);
                        }
                        None => bad.push(bad_part(key, sort)),
                    }
                }
            }
            _ => return None,
        }
        Some(())
    });
    if timing.sorts.len() == EventSort::ALL.len() {
        timing.sorts.clear();
    }
    (timing, bad)
}

/// Writes it as the part of an address behind `?`, without that sign; empty where nothing is chosen.
pub fn write_timing(timing: &Timing) -> String {
    let sorts: Vec<&str> = timing.sorts.iter().map(|sort| sort.key()).collect();
    let year = timing.year.map(|year| format!("year={year}"));
    let sorts = (!sorts.is_empty()).then(|| format!("show={}", sorts.join(",")));
    year.into_iter().chain(sorts).collect::<Vec<String>>().join("&")
}
