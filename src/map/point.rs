//! What the page gives the map to draw, in the map's own words: points and shades, not hubs.

use crate::domain::{GeoPoint, RegionId};

/// A point on the map.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct MapPoint {
    /// The page's id for it; unique.
    pub id: u32,
    /// Where it stands.
    pub at: GeoPoint,
    /// Which shape it has: a key of [`SHAPES`](super::glyph::SHAPES).
    pub glyph: &'static str,
    /// Only the region is known: drawn as an outline and, near to, apart from the exact points.
    pub indicative: bool,
}

/// What is said of a point.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PointLabel {
    /// Its name.
    pub name: String,
    /// Where it is, in a word or two.
    pub place: String,
    /// What it is.
    pub kind: String,
}

impl PointLabel {
    /// All of it in one line, for a screen reader.
    pub fn line(&self) -> String {
        let parts = [&self.name, &self.kind, &self.place];
        let parts: Vec<_> = parts.into_iter().filter(|part| !part.is_empty()).map(String::as_str).collect();
        parts.join(", ")
    }
}

/// How a region is coloured.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RegionShade {
    /// The region.
    pub region: RegionId,
    /// 0 (none) to 4 (most).
    pub class: u8,
    /// How many points it has.
    pub count: u32,
    /// Whether the page filters by it.
    pub ticked: bool,
}
