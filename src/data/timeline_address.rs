//! What the timeline shows as it stands in the address bar, and back. Its keys and values are frozen like those of a query.

use form_urlencoded::parse;

use crate::domain::{BadPart, EventSort, Timing};

/// Reads the part of an address behind `?`, with or without that sign, and names what could not be read.
pub fn read_timing(search: &str) -> (Timing, Vec<BadPart>) {
    let mut timing = Timing::default();
    let mut bad = Vec::new();
    let mut say = |key: &str, value: &str| {
        bad.push(BadPart { key: key.chars().take(60).collect(), value: value.chars().take(60).collect() });
    };
    for (key, value) in parse(search.strip_prefix('?').unwrap_or(search).as_bytes()) {
        match &*key {
            "year" => match value.parse::<u16>().ok().filter(|year| value.len() == 4 && *year >= 1000) {
                Some(year) => timing.year = Some(year),
                None => say(&key, &value),
            },
            "show" => {
                for sort in value.split(',').filter(|sort| !sort.is_empty()) {
                    match EventSort::parse(sort) {
                        Some(sort) => {
                            timing.sorts.insert(sort);
                        }
                        None => say(&key, sort),
                    }
                }
            }
            key if (key.is_empty() && value.is_empty()) || key.starts_with("utm_") => {}
            key => say(key, &value),
        }
    }
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
