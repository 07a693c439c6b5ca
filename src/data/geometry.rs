//! Reads the map's files in public/map: base.json, water.json and settlements.json. They come from our own script, so a
//! record that cannot be read is left out without a word, and the rest of the map is drawn.

use std::sync::Arc;

use serde_json::{Map, Value};

use super::ReadError;
use super::file::open;
use super::opening::text;
use crate::domain::{
    BaseMap, Border, CountryId, GeoPoint, Lang, MapBox, MapXy, Neighbour, RegionId, RegionShape, Settlement,
    SettlementId, Text, Water, WaterShape,
};

/// The file of the country, its regions, borders and neighbours.
pub const BASE: &str = "base.json";
/// The file of lakes and rivers.
pub const WATER: &str = "water.json";
/// The file of settlements.
pub const SETTLEMENTS: &str = "settlements.json";

/// Reads base.json.
pub fn read_base_map(bytes: &[u8]) -> Result<BaseMap, ReadError> {
    let fields = open(bytes, "togys-map")?;
    let regions = list(&fields, "regions", region);
    if regions.is_empty() {
        return Err(ReadError::NoRecords { field: "regions" });
    }
    Ok(BaseMap {
        attribution: list(&fields, "attribution", |value| value.as_str().map(str::to_owned)),
        country: fields.get("country").and_then(path).unwrap_or_default(),
        neighbours: list(&fields, "neighbours", |value| {
            let id = CountryId::from(value.get("id")?.as_str()?);
            Some(Neighbour { id, path: path(value)?, name: text(value.get("name")?)?, label: xy(value.get("label")?)? })
        }),
        regions,
        borders: list(&fields, "borders", |value| Some(Border { path: path(value)?, approximate: approximate(value) })),
    })
}

/// Reads water.json.
pub fn read_water(bytes: &[u8]) -> Result<Water, ReadError> {
    let fields = open(bytes, "togys-map-water")?;
    Ok(Water { lakes: list(&fields, "lakes", water), rivers: list(&fields, "rivers", water) })
}

/// Reads settlements.json: rows of id, name in Kazakh, Russian and English, latitude, longitude, population, region, rank.
pub fn read_settlements(bytes: &[u8]) -> Result<Vec<Settlement>, ReadError> {
    let fields = open(bytes, "togys-settlements")?;
    Ok(list(&fields, "settlements", |row| {
        let word = |index: usize| row.get(index)?.as_str();
        let number = |index: usize| row.get(index)?.as_f64();
        let names = [(Lang::Kk, word(1)), (Lang::Ru, word(2)), (Lang::En, word(3))];
        let name = names.into_iter().filter_map(|(lang, name)| Some((lang, name?)));
        Some(Settlement {
            id: SettlementId::from(word(0)?),
            name: name.fold(Text::new(), |text, (lang, name)| text.with(lang, name, false)),
            point: GeoPoint::new(number(4)?, number(5)?)?,
            population: number(6)? as u32,
            region: RegionId::from(word(7)?),
            rank: number(8)? as u8,
        })
    }))
}

fn list<T>(fields: &Map<String, Value>, name: &str, read: impl FnMut(&Value) -> Option<T>) -> Vec<T> {
    fields.get(name).and_then(Value::as_array).into_iter().flatten().filter_map(read).collect()
}

fn region(value: &Value) -> Option<RegionShape> {
    let corners = value.get("bbox")?;
    let corner = |index: usize| Some(MapXy { x: corners.get(index)?.as_f64()?, y: corners.get(index + 1)?.as_f64()? });
    Some(RegionShape {
        id: RegionId::from(value.get("id")?.as_str()?),
        path: path(value)?,
        label: xy(value.get("label")?)?,
        bounds: MapBox { min: corner(0)?, max: corner(2)? },
        approximate: approximate(value),
    })
}

fn water(value: &Value) -> Option<WaterShape> {
    Some(WaterShape {
        id: value.get("id")?.as_str()?.into(),
        path: path(value)?,
        name: text(value.get("name")?)?,
        label: xy(value.get("label")?)?,
        rank: value.get("rank").and_then(Value::as_u64).map_or(1, |rank| rank.min(9) as u8),
    })
}

fn path(value: &Value) -> Option<Arc<str>> {
    value.get("path")?.as_str().map(Arc::from)
}

fn xy(value: &Value) -> Option<MapXy> {
    Some(MapXy { x: value.get(0)?.as_f64()?, y: value.get(1)?.as_f64()? })
}

fn approximate(value: &Value) -> bool {
    value.get("approximate").and_then(Value::as_bool) == Some(true)
}
