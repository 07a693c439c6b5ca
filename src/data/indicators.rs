//! Reads `indicators.json`: what is measured of every region, and the ready sets of weights.

use std::collections::HashSet;

use serde_json::{Map, Value};

use super::catalogue::{in_labels, records};
use super::fields::{self, Fields, Lint, Notes, Spot};
use super::{INDICATORS, List, ProblemKind, Read, Severity, file};
use crate::domain::{
    Counted, Indicator, IndicatorGroup, IndicatorId, Indicators, Measured, Preset, PresetId, UnitId, Vocabulary,
    Weighing, YearValues,
};

/// Reads `indicators.json`, whose units and regions are words of the vocabulary.
pub fn read_indicators(bytes: &[u8], vocabulary: &Vocabulary) -> Read<Indicators> {
    indicators(bytes, vocabulary, None)
}

pub(super) fn indicators(bytes: &[u8], vocabulary: &Vocabulary, lint: Option<Lint>) -> Read<Indicators> {
    let map = file::open(bytes, "togys-indicators")?;
    let mut notes = Notes::new(INDICATORS, lint);
    let mut head = Fields::head(&map);
    let all = records(&map, &mut head, &mut notes, "indicators", |it, id, notes| indicator(it, id, notes, vocabulary))?;
    let known: HashSet<&str> = all.iter().map(|indicator| indicator.id.as_str()).collect();
    let presets = records(&map, &mut head, &mut notes, "presets", |it, id, notes| preset(it, id, notes, &known))?;
    let heads = head.want(&mut notes, "heads", |value, spot| one_of_known(value, spot, &known));
    head.finish(&mut notes);
    Ok((Indicators { all, heads, presets }, notes.finish(bytes)))
}

fn one_of_known(value: &Value, spot: &mut Spot<'_>, known: &HashSet<&str>) -> Option<IndicatorId> {
    fields::word(value, spot, List::Indicators, |id| known.contains(id), || known.iter().copied().collect())
}

fn indicator(it: &mut Fields<'_>, id: IndicatorId, notes: &mut Notes, words: &Vocabulary) -> Option<Indicator> {
    let name = it.need(notes, "name", fields::text);
    let group = it.need(notes, "group", |v, s| {
        fields::one_of(v, s, List::IndicatorGroups, &IndicatorGroup::ALL, IndicatorGroup::key)
    });
    let unit = it.need(notes, "unit", |v, s| in_labels::<UnitId, _>(v, s, List::Units, &words.units));
    let grows = it.need(notes, "grows", fields::flag);
    let limits = it.need(notes, "limits", fields::text);
    let counted = it.want(notes, "counted", |v, s| fields::one_of(v, s, List::Counted, &Counted::ALL, Counted::key));
    let from = match counted {
        Some(counted) => Some(Measured::Counted(counted)),
        None => {
            let source = it.need(notes, "source", fields::id);
            let series = it.list(notes, "series", |v, s| year_values(v, s, words));
            let is_empty = series.is_empty();
            if is_empty {
                notes.spot("series", Severity::Skipped).say(ProblemKind::Missing);
            }
            source.filter(|_| !is_empty).map(|source| Measured::Published { source, series })
        }
    };
    Some(Indicator { id, name: name?, group: group?, unit: unit?, grows: grows?, limits: limits?, from: from? })
}

fn year_values(value: &Value, spot: &mut Spot<'_>, words: &Vocabulary) -> Option<YearValues> {
    let mut it = Fields::of(value, spot)?;
    let notes = spot.notes();
    let year = it.need(notes, "year", fields::year);
    let national = it.want(notes, "national", fields::number);
    let by_region = it.need(notes, "values", |value, spot| {
        let values = object(value, spot)?;
        let mut by_region = Vec::with_capacity(values.len());
        for (region, value) in values {
            let mut spot = spot.below(region);
            let id = in_labels(&Value::String(region.clone()), &mut spot, List::Regions, &words.regions);
            // A null says that the source keeps the value to itself: not known.
            let value = if value.is_null() { None } else { fields::number(value, &mut spot) };
            by_region.extend(id.zip(value));
        }
        Some(by_region)
    });
    it.finish(notes);
    Some(YearValues { year: year?, national, by_region: by_region? })
}

fn object<'v>(value: &'v Value, spot: &mut Spot<'_>) -> Option<&'v Map<String, Value>> {
    let map = value.as_object();
    if map.is_none() {
        spot.wrong_type("an object { … }", value);
    }
    map
}

fn preset(it: &mut Fields<'_>, id: PresetId, notes: &mut Notes, known: &HashSet<&str>) -> Option<Preset> {
    let name = it.need(notes, "name", fields::text);
    let reason = it.need(notes, "reason", fields::text);
    let weights = it.need(notes, "weights", |value, spot| {
        let values = object(value, spot)?;
        let weights = values.iter().filter_map(|(id, weight)| {
            let mut spot = spot.below(id);
            let id = one_of_known(&Value::String(id.clone()), &mut spot, known);
            let found = weight.as_u64().and_then(|weight| u8::try_from(weight).ok());
            let found = found.filter(|weight| (1..=Weighing::MOST).contains(weight));
            if found.is_none() {
                spot.wrong_type("a whole number from 1 to 5", weight);
            }
            id.zip(found)
        });
        Some(weights.collect())
    });
    Some(Preset { id, name: name?, reason: reason?, weights: weights? })
}
