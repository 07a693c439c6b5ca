//! What is asked of the regions as it stands in the address bar, and back. Its keys and values are frozen.

use super::fields::is_id;
use super::parts::{bad_part, encoded, read_parts};
use crate::domain::{BadPart, Basis, Catalogue, IndicatorId, Indicators, Leaning, Scale, Weighing};

/// Own weights that are all nothing: a choice too.
const NOTHING: &str = "none";

/// Reads the part of an address behind `?`, with or without that sign, and names what could not be read.
pub fn read_weighing(search: &str) -> (Weighing, Vec<BadPart>) {
    let mut asked = Weighing::default();
    let bad = read_parts(search, &mut |key, value, _| read_part(&mut asked, key, value));
    (asked, bad)
}

/// `None` where the key or the value is not ours. Weights count more than a preset.
fn read_part(asked: &mut Weighing, key: &str, value: &str) -> Option<()> {
    match key {
        "basis" => asked.basis = Basis::parse(value)?,
        "scale" => asked.scale = Scale::parse(value)?,
        "region" => asked.region = Some(is_id(value).then_some(value)?.into()),
        "preset" => {
            let id = is_id(value).then_some(value)?;
            if matches!(asked.leaning, Leaning::Preset(_)) {
                asked.leaning = Leaning::Preset(Some(id.into()));
            }
        }
        "weight" => {
            let weight = if value == NOTHING { None } else { Some(read_weight(value)?) };
            if matches!(asked.leaning, Leaning::Preset(_)) {
                asked.leaning = Leaning::Own(Vec::new());
            }
            if let (Leaning::Own(weights), Some((id, weight))) = (&mut asked.leaning, weight) {
                weights.retain(|(other, _)| *other != id);
                weights.push((id, weight));
            }
        }
        _ => return None,
    }
    Some(())
}

/// `grp-3`: an id and a weight behind its last hyphen.
fn read_weight(value: &str) -> Option<(IndicatorId, u8)> {
    let (id, weight) = value.rsplit_once('-')?;
    let weight = weight.parse().ok().filter(|weight| (1..=Weighing::MOST).contains(weight))?;
    Some((is_id(id).then_some(id)?.into(), weight))
}

/// Writes what is asked as the part of an address behind `?`, without that sign; empty where nothing was changed.
pub fn write_weighing(asked: &Weighing) -> String {
    let mut parts = Vec::new();
    let default = Weighing::default();
    if asked.basis != default.basis {
        parts.push(format!("basis={}", asked.basis.key()));
    }
    if asked.scale != default.scale {
        parts.push(format!("scale={}", asked.scale.key()));
    }
    match &asked.leaning {
        Leaning::Preset(None) => {}
        Leaning::Preset(Some(id)) => parts.push(format!("preset={}", encoded(id.as_str()))),
        Leaning::Own(weights) if weights.is_empty() => parts.push(format!("weight={NOTHING}")),
        Leaning::Own(weights) => {
            parts.extend(weights.iter().map(|(id, weight)| format!("weight={}-{weight}", encoded(id.as_str()))))
        }
    }
    if let Some(region) = &asked.region {
        parts.push(format!("region={}", encoded(region.as_str())));
    }
    parts.join("&")
}

/// Takes out what the data does not know, and names it.
pub fn check_weighing(asked: &mut Weighing, indicators: &Indicators, catalogue: &Catalogue) -> Vec<BadPart> {
    let mut bad = Vec::new();
    if let Some(id) = asked.region.take_if(|id| !catalogue.vocabulary.regions.contains_key(id)) {
        bad.push(bad_part("region", id.as_str()));
    }
    match &mut asked.leaning {
        Leaning::Preset(preset) => {
            if let Some(id) = preset.take_if(|id| indicators.preset(id).is_none()) {
                bad.push(bad_part("preset", id.as_str()));
            }
        }
        Leaning::Own(weights) => weights.retain(|(id, weight)| {
            let is_known = indicators.find(id).is_some();
            if !is_known {
                bad.push(bad_part("weight", &format!("{id}-{weight}")));
            }
            is_known
        }),
    }
    bad
}
