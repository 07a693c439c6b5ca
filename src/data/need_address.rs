//! A need as it stands in the address bar, and back. Its keys and values are frozen like those of a query.

use super::fields::is_id;
use super::parts::{encoded, read_parts};
use crate::domain::{
    BadPart, Catalogue, ClusterId, Criterion, Importance, Need, OfferingId, Origin, PartialDate, Readiness,
    SettlementId, Weights,
};

/// The farthest reach that an address can name, kilometres.
const FARTHEST_KM: u16 = 5000;

/// Reads the part of an address behind `?`, with or without that sign, and names what could not be read.
pub fn read_need(search: &str) -> (Need, Vec<BadPart>) {
    let mut need = Need::default();
    let bad = read_parts(search, &mut |key, value, _| read_part(&mut need, key, value));
    (need, bad)
}

/// Reads one part of a need's address; none where it is not one.
pub(super) fn read_part(need: &mut Need, key: &str, value: &str) -> Option<()> {
    let id = is_id(value).then_some(value);
    let level = || value.parse().ok().and_then(Readiness::new);
    match key {
        "cluster" => need.cluster = Some(ClusterId::from(id?)),
        "from" if value == "me" => need.origin = Some(Origin::Me),
        "from" => need.origin = Some(Origin::Settlement(SettlementId::from(id?))),
        "reach" => need.reach_km = Some(value.parse().ok().filter(|km| (1..=FARTHEST_KM).contains(km))?),
        "now" => need.now = Some(level()?),
        "goal" => need.goal = Some(level()?),
        "by" => need.deadline = Some(PartialDate::parse(value).filter(|date| date.month.is_some())?),
        "weigh" => need.weights = read_weights(value)?,
        _ => {
            let importance = Importance::ALL.into_iter().find(|importance| importance.key() == key)?;
            let ids: Option<Vec<&str>> = value.split(',').map(|id| is_id(id).then_some(id)).collect();
            need.offerings.extend(ids?.into_iter().map(|id| (OfferingId::from(id), importance)));
        }
    }
    Some(())
}

fn read_weights(value: &str) -> Option<Weights> {
    let mut weights = Weights::default();
    for part in value.split(',') {
        let (criterion, weight) = part.split_once(':')?;
        let weight = weight.parse().ok().filter(|weight| *weight <= Weights::MOST)?;
        weights = weights.with(Criterion::parse(criterion)?, weight);
    }
    Some(weights)
}

/// Writes a need as the part of an address behind `?`, without that sign; empty where nothing is asked.
pub fn write_need(need: &Need) -> String {
    let mut parts: Vec<String> = Vec::new();
    for importance in Importance::ALL {
        let wanted = need.offerings.iter().filter(|(_, it)| **it == importance);
        let ids: Vec<String> = wanted.map(|(id, _)| encoded(id.as_str())).collect();
        if !ids.is_empty() {
            parts.push(format!("{}={}", importance.key(), ids.join(",")));
        }
    }
    let mut add = |key: &str, value: Option<String>| parts.extend(value.map(|value| format!("{key}={value}")));
    add("cluster", need.cluster.as_ref().map(|id| encoded(id.as_str())));
    add(
        "from",
        need.origin.as_ref().map(|origin| match origin {
            Origin::Me => "me".to_owned(),
            Origin::Settlement(id) => encoded(id.as_str()),
        }),
    );
    add("reach", need.reach_km.map(|km| km.to_string()));
    add("now", need.now.map(|it| it.level().to_string()));
    add("goal", need.goal.map(|it| it.level().to_string()));
    add("by", need.deadline.map(|date| date.to_string()));
    let usual = Weights::default();
    let moved: Vec<String> = Criterion::ALL
        .into_iter()
        .filter(|it| need.weights.of(*it) != usual.of(*it))
        .map(|it| format!("{}:{}", it.key(), need.weights.of(it)))
        .collect();
    add("weigh", (!moved.is_empty()).then(|| moved.join(",")));
    parts.join("&")
}

/// Takes out of a need what the catalogue and the gazetteer do not know, and names it.
pub fn check_need(need: &mut Need, catalogue: &Catalogue, is_settlement: impl Fn(&str) -> bool) -> Vec<BadPart> {
    let mut bad = Vec::new();
    let mut say = |key: &str, value: &str| bad.push(BadPart { key: key.to_owned(), value: value.to_owned() });
    let words = &catalogue.vocabulary;
    need.offerings.retain(|id, importance| {
        let is_known = words.offerings.contains_key(id);
        if !is_known {
            say(importance.key(), id.as_str());
        }
        is_known
    });
    if let Some(id) = need.cluster.take_if(|id| !words.clusters.contains_key(id)) {
        say("cluster", id.as_str());
    }
    let is_lost = |origin: &mut Origin| matches!(origin, Origin::Settlement(id) if !is_settlement(id.as_str()));
    if let Some(Origin::Settlement(id)) = need.origin.take_if(is_lost) {
        say("from", id.as_str());
    }
    bad
}
