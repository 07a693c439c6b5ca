//! Between degrees on the globe and units of the map: Web Mercator, the world a square of 2^18 units.

use crate::domain::{GeoBounds, GeoPoint, MapBox, MapXy};

pub use crate::domain::WORLD;

// Beyond this latitude the projection runs away; the square ends here.
const LAST_LAT: f64 = 85.051_128_779_806_59;

/// Where a point lies on the map.
pub fn project(point: GeoPoint) -> MapXy {
    let sin = point.lat.clamp(-LAST_LAT, LAST_LAT).to_radians().sin();
    MapXy {
        x: (point.lon + 180.0) / 360.0 * WORLD,
        y: (0.5 - ((1.0 + sin) / (1.0 - sin)).ln() / (4.0 * std::f64::consts::PI)) * WORLD,
    }
}

/// Which point lies at a place of the map.
pub fn unproject(at: MapXy) -> GeoPoint {
    at.on_globe()
}

/// The latitudes and longitudes of a rectangle of the map.
pub fn bounds_of(view: MapBox) -> GeoBounds {
    let (north_west, south_east) = (unproject(view.min), unproject(view.max));
    GeoBounds { south: south_east.lat, west: north_west.lon, north: north_west.lat, east: south_east.lon }
}

/// The rectangle of the map that holds latitudes and longitudes.
pub fn box_of(bounds: GeoBounds) -> MapBox {
    MapBox {
        min: project(GeoPoint { lat: bounds.north, lon: bounds.west }),
        max: project(GeoPoint { lat: bounds.south, lon: bounds.east }),
    }
}

/// Kilometres on the ground for one map unit at a latitude.
pub fn km_per_unit(lat: f64) -> f64 {
    40_075.016_686 / WORLD * lat.clamp(-LAST_LAT, LAST_LAT).to_radians().cos()
}
