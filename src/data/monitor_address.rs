//! What the monitor is asked for as it stands in the address bar, and back. Its keys and values are frozen like those of a query.

use super::fields::is_id;
use super::parts::{bad_part, encoded, read_parts};
use crate::domain::{BadPart, Catalogue, Found, Money, Monitoring, Years};

/// Reads the part of an address behind `?`, with or without that sign, and names what could not be read.
pub fn read_monitoring(search: &str) -> (Monitoring, Vec<BadPart>) {
    let mut asked = Monitoring::default();
    let bad = read_parts(search, &mut |key, value, _| read_part(&mut asked, key, value));
    (asked, bad)
}

/// `None` where the key or the value is not ours; of a part said twice, the last counts.
fn read_part(asked: &mut Monitoring, key: &str, value: &str) -> Option<()> {
    let id = is_id(value).then_some(value);
    match key {
        "year" => asked.years = Some(Years::parse(value)?),
        "region" => asked.region = Some(id?.into()),
        "owner" => asked.owner = Some(id?.into()),
        "industry" => asked.industry = Some(id?.into()),
        "stage" => asked.stage = Some(id?.into()),
        "money" => asked.money = Some(Money::parse(value)?),
        _ => return None,
    }
    Some(())
}

/// Writes what is asked for as the part of an address behind `?`, without that sign; empty where everything is.
pub fn write_monitoring(asked: &Monitoring) -> String {
    let years = asked.years.map(|Years { first, last }| match first == last {
        true => first.to_string(),
        false => format!("{first}-{last}"),
    });
    let parts = [
        ("year", years),
        ("region", asked.region.as_ref().map(|id| encoded(id.as_str()))),
        ("owner", asked.owner.as_ref().map(|id| encoded(id.as_str()))),
        ("industry", asked.industry.as_ref().map(|id| encoded(id.as_str()))),
        ("stage", asked.stage.as_ref().map(|id| encoded(id.as_str()))),
        ("money", asked.money.map(|money| money.key().to_owned())),
    ];
    let parts = parts.into_iter().filter_map(|(key, value)| Some(format!("{key}={}", value?)));
    parts.collect::<Vec<String>>().join("&")
}

/// Takes out what the catalogue does not know, and names it. A hub's former id becomes its id.
pub fn check_monitoring(asked: &mut Monitoring, catalogue: &Catalogue) -> Vec<BadPart> {
    let words = &catalogue.vocabulary;
    let mut bad = Vec::new();
    if let Some(id) = asked.region.take_if(|id| !words.regions.contains_key(id)) {
        bad.push(bad_part("region", id.as_str()));
    }
    if let Some(id) = asked.industry.take_if(|id| !words.clusters.contains_key(id)) {
        bad.push(bad_part("industry", id.as_str()));
    }
    if let Some(id) = asked.stage.take_if(|id| !words.stages.contains_key(id)) {
        bad.push(bad_part("stage", id.as_str()));
    }
    if let Some(id) = asked.owner.take() {
        match catalogue.find(id.as_str()) {
            Found::Here(hub) | Found::Moved(hub) => asked.owner = Some(hub.id.clone()),
            Found::Unknown => bad.push(bad_part("owner", id.as_str())),
        }
    }
    bad
}
