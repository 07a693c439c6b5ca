//! The outlines of the regions, to tell how far outside of its region a point lies.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::data::{ReadError, file};
use crate::domain::GeoPoint;

/// The world is a square of so many map units (see `public/map/`).
const WORLD: f64 = 262_144.0;

/// The length of the equator in kilometres, by the Earth of Web Mercator.
const EQUATOR_KM: f64 = 40_075.017;

/// The outline of every region, in map units.
#[derive(Clone, Debug, Default)]
pub struct Outlines(BTreeMap<String, Vec<Ring>>);

type Ring = Vec<(f64, f64)>;

impl Outlines {
    /// Reads the map's `base.json`.
    pub fn read(bytes: &[u8]) -> Result<Outlines, ReadError> {
        let map = file::open(bytes, "togys-map")?;
        let Some(Value::Array(regions)) = map.get("regions") else {
            return Err(ReadError::NoRecords { field: "regions" });
        };
        let outline =
            |region: &Value| Some((region.get("id")?.as_str()?.to_owned(), rings(region.get("path")?.as_str()?)));
        Ok(Outlines(regions.iter().filter_map(outline).collect()))
    }

    /// How many kilometres outside of a region a point lies, 0 inside; `None` for a region without an outline. Exact near
    /// by; some tenth off at a thousand kilometres, since the map's scale is taken at the point.
    pub fn km_outside(&self, region: &str, point: GeoPoint) -> Option<f64> {
        let rings = self.0.get(region).filter(|rings| !rings.is_empty())?;
        let at = projected(point);
        // A point within an odd number of rings is inside; a ring within a ring is a hole.
        if rings.iter().filter(|ring| is_within(at, ring)).count() % 2 == 1 {
            return Some(0.0);
        }
        let units = edges(rings).map(|(a, b)| distance_to(at, a, b)).fold(f64::INFINITY, f64::min);
        Some(units * EQUATOR_KM / WORLD * point.lat.to_radians().cos())
    }
}

fn projected(point: GeoPoint) -> (f64, f64) {
    let sin = point.lat.to_radians().sin().clamp(-0.9999, 0.9999);
    let y = 0.5 - ((1.0 + sin) / (1.0 - sin)).ln() / (4.0 * std::f64::consts::PI);
    ((point.lon / 360.0 + 0.5) * WORLD, y * WORLD)
}

fn edges(rings: &[Ring]) -> impl Iterator<Item = ((f64, f64), (f64, f64))> {
    rings.iter().flat_map(|ring| ring.iter().copied().zip(ring.iter().copied().cycle().skip(1)))
}

fn is_within((x, y): (f64, f64), ring: &Ring) -> bool {
    let crossings = edges(std::slice::from_ref(ring))
        .filter(|((ax, ay), (bx, by))| (*ay > y) != (*by > y) && x < (bx - ax) * (y - ay) / (by - ay) + ax)
        .count();
    crossings % 2 == 1
}

fn distance_to((x, y): (f64, f64), (ax, ay): (f64, f64), (bx, by): (f64, f64)) -> f64 {
    let (dx, dy) = (bx - ax, by - ay);
    let length = dx * dx + dy * dy;
    let along = if length > 0.0 { (((x - ax) * dx + (y - ay) * dy) / length).clamp(0.0, 1.0) } else { 0.0 };
    (x - ax - along * dx).hypot(y - ay - along * dy)
}

/// The rings of SVG path data of the commands `m`, `l`, `h`, `v` and `z`, relative or absolute.
fn rings(path: &str) -> Vec<Ring> {
    let mut rings: Vec<Ring> = Vec::new();
    let (mut at, mut start) = ((0.0, 0.0), (0.0, 0.0));
    let mut rest = path;
    while let Some(command) = rest.chars().next() {
        rest = rest.get(command.len_utf8()..).unwrap_or_default();
        if !command.is_ascii_alphabetic() {
            continue;
        }
        let end = rest.find(|sign: char| sign.is_ascii_alphabetic()).unwrap_or(rest.len());
        let numbers = numbers(rest.get(..end).unwrap_or_default());
        rest = rest.get(end..).unwrap_or_default();
        let (base_x, base_y) = if command.is_ascii_lowercase() { (1.0, 1.0) } else { (0.0, 0.0) };
        let mut first = true;
        let step = if matches!(command, 'm' | 'M' | 'l' | 'L') { 2 } else { 1 };
        if matches!(command, 'z' | 'Z') {
            at = start;
        }
        for pair in numbers.chunks_exact(step) {
            at = match (command.to_ascii_lowercase(), pair) {
                ('h', [x]) => (at.0 * base_x + x, at.1),
                ('v', [y]) => (at.0, at.1 * base_y + y),
                (_, [x, y]) => (at.0 * base_x + x, at.1 * base_y + y),
                _ => at,
            };
            if matches!(command, 'm' | 'M') && first {
                start = at;
                rings.push(Vec::new());
            }
            first = false;
            if let Some(ring) = rings.last_mut() {
                ring.push(at);
            }
        }
    }
    rings
}

/// The numbers of path data, in which a minus sign also parts two numbers.
fn numbers(text: &str) -> Vec<f64> {
    text.replace('-', " -").split([' ', ',', '\n']).filter_map(|number| number.parse().ok()).collect()
}
