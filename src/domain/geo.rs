//! A point on the globe and the distance between two.

/// A place by latitude and longitude, degrees, WGS 84.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct GeoPoint {
    /// Degrees north, −90 to 90.
    pub lat: f64,
    /// Degrees east, −180 to 180.
    pub lon: f64,
}

impl GeoPoint {
    /// A point, or `None` where a number is no latitude or no longitude.
    pub fn new(lat: f64, lon: f64) -> Option<GeoPoint> {
        ((-90.0..=90.0).contains(&lat) && (-180.0..=180.0).contains(&lon)).then_some(GeoPoint { lat, lon })
    }

    /// Great-circle distance in kilometres (haversine on a sphere of 6371 km; within 0.5 % of the ellipsoid).
    pub fn km_to(self, other: GeoPoint) -> f64 {
        let (lat_a, lat_b) = (self.lat.to_radians(), other.lat.to_radians());
        let sin_lat = ((lat_b - lat_a) / 2.0).sin();
        let sin_lon = ((other.lon - self.lon).to_radians() / 2.0).sin();
        let h = sin_lat * sin_lat + lat_a.cos() * lat_b.cos() * sin_lon * sin_lon;
        2.0 * 6371.0 * h.sqrt().min(1.0).asin()
    }
}
