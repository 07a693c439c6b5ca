//! The shapes the map draws: the country, its regions, its neighbours and waters, as ready path strings in map units.

use std::sync::Arc;

use super::{CountryId, GeoPoint, RegionId, Text};

/// A place on the map in map units: Web Mercator, the world a square of 262 144 × 262 144, x to the east, y to the south.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct MapXy {
    /// Units east of 180° W.
    pub x: f64,
    /// Units south of 85.0511° N.
    pub y: f64,
}

/// The side of the world in map units.
pub const WORLD: f64 = 262_144.0;

impl MapXy {
    /// The point of the globe that lies here.
    pub fn on_globe(self) -> GeoPoint {
        let turn = std::f64::consts::PI * (1.0 - 2.0 * self.y / WORLD);
        GeoPoint { lat: turn.sinh().atan().to_degrees(), lon: self.x / WORLD * 360.0 - 180.0 }
    }
}

/// A rectangle in map units.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct MapBox {
    /// The north-western corner.
    pub min: MapXy,
    /// The south-eastern corner.
    pub max: MapXy,
}

/// A rectangle of latitudes and longitudes. It never crosses the 180th meridian, which is far from the map.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct GeoBounds {
    /// Degrees north of the lower edge.
    pub south: f64,
    /// Degrees east of the left edge.
    pub west: f64,
    /// Degrees north of the upper edge.
    pub north: f64,
    /// Degrees east of the right edge.
    pub east: f64,
}

impl GeoBounds {
    /// The whole globe.
    pub const EVERYWHERE: GeoBounds = GeoBounds { south: -90.0, west: -180.0, north: 90.0, east: 180.0 };

    /// Whether a point lies inside or on the edge.
    pub fn contains(&self, point: GeoPoint) -> bool {
        (self.south..=self.north).contains(&point.lat) && (self.west..=self.east).contains(&point.lon)
    }
}

/// Everything the first view of the map is drawn from.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct BaseMap {
    /// Whose work the shapes are, one line each.
    pub attribution: Vec<String>,
    /// The outline of Kazakhstan.
    pub country: Arc<str>,
    /// The countries around, as far as the map reaches.
    pub neighbours: Vec<Neighbour>,
    /// The regions, each an area.
    pub regions: Vec<RegionShape>,
    /// The borders between regions, each drawn once.
    pub borders: Vec<Border>,
}

impl BaseMap {
    /// The shape of a region.
    pub fn region(&self, id: &str) -> Option<&RegionShape> {
        self.regions.iter().find(|region| region.id.as_str() == id)
    }
}

/// A country beside Kazakhstan.
#[derive(Clone, Debug, PartialEq)]
pub struct Neighbour {
    /// Its code.
    pub id: CountryId,
    /// Its area.
    pub path: Arc<str>,
    /// Its name.
    pub name: Text,
    /// Where the name stands.
    pub label: MapXy,
}

/// The area of a region.
#[derive(Clone, Debug, PartialEq)]
pub struct RegionShape {
    /// The region.
    pub id: RegionId,
    /// Its area.
    pub path: Arc<str>,
    /// The middle of its widest room, where its name stands.
    pub label: MapXy,
    /// The rectangle around it.
    pub bounds: MapBox,
    /// Whether part of its border is our own approximation.
    pub approximate: bool,
}

/// Borders between regions, as lines.
#[derive(Clone, Debug, PartialEq)]
pub struct Border {
    /// The lines.
    pub path: Arc<str>,
    /// Whether they are our own approximation.
    pub approximate: bool,
}

/// Lakes and rivers.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Water {
    /// Seas and lakes: areas.
    pub lakes: Vec<WaterShape>,
    /// Rivers: lines.
    pub rivers: Vec<WaterShape>,
}

/// A lake or a river.
#[derive(Clone, Debug, PartialEq)]
pub struct WaterShape {
    /// Its id, for example `balkhash`.
    pub id: Arc<str>,
    /// Its area or line.
    pub path: Arc<str>,
    /// Its name.
    pub name: Text,
    /// Where the name stands.
    pub label: MapXy,
    /// Importance: 1 for the greatest.
    pub rank: u8,
}
