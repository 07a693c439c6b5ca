//! What the map shows: a centre, a zoom, and the screen it is shown on. Pure geometry; every result is finite and inside the
//! neighbourhood of Kazakhstan, whatever comes in.

use super::projection::{project, unproject};
use crate::domain::{GeoPoint, MapBox, MapView, MapXy};

/// The rectangle around Kazakhstan, which the whole-country view shows.
pub const COUNTRY: MapBox =
    MapBox { min: MapXy { x: 164_900.0, y: 82_350.0 }, max: MapXy { x: 194_670.0, y: 98_690.0 } };

/// How far the drawn neighbourhood reaches: 40° to 95° E, 34° to 60° N.
pub const REACH: MapBox =
    MapBox { min: MapXy { x: 160_200.0, y: 76_127.0 }, max: MapXy { x: 200_248.0, y: 104_718.0 } };

/// The closest zoom: a town fills the screen.
pub const MAX_ZOOM: f64 = 14.0;

// Room between the country and the edge of the screen, pixels.
const MARGIN: f64 = 20.0;

/// A place on the screen, in CSS pixels from the map's upper left corner.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Px {
    /// Pixels to the right.
    pub x: f64,
    /// Pixels down.
    pub y: f64,
}

/// What stands in the middle and how close it is.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Camera {
    /// The middle of the screen.
    pub center: MapXy,
    /// The zoom by the convention of 256-pixel tiles; a fraction.
    pub zoom: f64,
}

impl Camera {
    /// A camera over a point.
    pub fn over(point: GeoPoint, zoom: f64) -> Camera {
        Camera { center: project(point), zoom }
    }

    /// Pixels for one map unit.
    pub fn scale(&self) -> f64 {
        scale(self.zoom)
    }

    /// The camera as it stands in an address.
    pub fn view(&self) -> MapView {
        MapView { center: unproject(self.center), zoom: self.zoom }
    }
}

impl From<MapView> for Camera {
    fn from(view: MapView) -> Camera {
        Camera::over(view.center, view.zoom)
    }
}

impl Default for Camera {
    fn default() -> Camera {
        Camera { center: middle(COUNTRY), zoom: 4.0 }
    }
}

/// Pixels for one map unit at a zoom.
pub fn scale(zoom: f64) -> f64 {
    ((zoom - 10.0) * std::f64::consts::LN_2).exp()
}

fn middle(area: MapBox) -> MapXy {
    MapXy { x: (area.min.x + area.max.x) / 2.0, y: (area.min.y + area.max.y) / 2.0 }
}

/// What covers the edges of the map: cards, sheets. Pixels.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Insets {
    /// From above.
    pub top: f64,
    /// From the right.
    pub right: f64,
    /// From below.
    pub bottom: f64,
    /// From the left.
    pub left: f64,
}

/// The pane the map is drawn on.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Screen {
    /// Its width in pixels; 0 until it is known.
    pub width: f64,
    /// Its height in pixels.
    pub height: f64,
    /// What covers its edges.
    pub insets: Insets,
}

impl Screen {
    /// Whether there is room to draw at all.
    pub fn is_empty(&self) -> bool {
        !(self.width >= 1.0 && self.height >= 1.0)
    }

    /// The middle of the pane.
    pub fn middle(&self) -> Px {
        Px { x: self.width / 2.0, y: self.height / 2.0 }
    }

    /// Where a place of the map is seen.
    pub fn to_px(&self, camera: &Camera, at: MapXy) -> Px {
        let (scale, middle) = (camera.scale(), self.middle());
        Px { x: middle.x + (at.x - camera.center.x) * scale, y: middle.y + (at.y - camera.center.y) * scale }
    }

    /// Which place of the map is seen there.
    pub fn to_map(&self, camera: &Camera, px: Px) -> MapXy {
        let (scale, middle) = (camera.scale(), self.middle());
        MapXy { x: camera.center.x + (px.x - middle.x) / scale, y: camera.center.y + (px.y - middle.y) / scale }
    }

    /// The part of the map on the whole pane.
    pub fn shown(&self, camera: &Camera) -> MapBox {
        MapBox {
            min: self.to_map(camera, Px::default()),
            max: self.to_map(camera, Px { x: self.width, y: self.height }),
        }
    }

    /// The part of the map that nothing covers.
    pub fn uncovered(&self, camera: &Camera) -> MapBox {
        let free = self.free();
        MapBox { min: self.to_map(camera, free.0), max: self.to_map(camera, free.1) }
    }

    /// The zoom at which the country just fits, the farthest there is.
    pub fn min_zoom(&self) -> f64 {
        self.zoom_for(COUNTRY, MARGIN).clamp(1.0, 8.0)
    }

    /// The whole country.
    pub fn home(&self) -> Camera {
        self.fit(COUNTRY, MAX_ZOOM)
    }

    /// The camera that shows an area as large as it can, no closer than `max_zoom`.
    pub fn fit(&self, area: MapBox, max_zoom: f64) -> Camera {
        let zoom = self.zoom_for(area, MARGIN).min(max_zoom);
        self.put(middle(area), zoom)
    }

    /// The camera at which a place stands in the middle of what nothing covers.
    pub fn put(&self, at: MapXy, zoom: f64) -> Camera {
        let zoom = self.clamp_zoom(zoom);
        let (free, middle) = (self.free(), self.middle());
        let (dx, dy) = ((free.0.x + free.1.x) / 2.0 - middle.x, (free.0.y + free.1.y) / 2.0 - middle.y);
        let scale = scale(zoom);
        self.clamp(Camera { center: MapXy { x: at.x - dx / scale, y: at.y - dy / scale }, zoom })
    }

    /// The camera after a drag by so many pixels.
    pub fn pan(&self, camera: &Camera, dx: f64, dy: f64) -> Camera {
        let scale = camera.scale();
        let center = MapXy { x: camera.center.x - dx / scale, y: camera.center.y - dy / scale };
        self.clamp(Camera { center, zoom: camera.zoom })
    }

    /// The camera at another zoom, with the same place under a pixel.
    pub fn zoom_about(&self, camera: &Camera, zoom: f64, px: Px) -> Camera {
        let zoom = self.clamp_zoom(zoom);
        let (at, middle, scale) = (self.to_map(camera, px), self.middle(), scale(zoom));
        let center = MapXy { x: at.x - (px.x - middle.x) / scale, y: at.y - (px.y - middle.y) / scale };
        self.clamp(Camera { center, zoom })
    }

    /// The nearest zoom there is.
    pub fn clamp_zoom(&self, zoom: f64) -> f64 {
        let zoom = if zoom.is_finite() { zoom } else { 4.0 };
        zoom.clamp(self.min_zoom(), MAX_ZOOM)
    }

    /// The nearest camera that shows the neighbourhood of the country and nothing else. The middle may always be any place
    /// of the country; beyond it only while the drawn neighbourhood fills the pane.
    pub fn clamp(&self, camera: Camera) -> Camera {
        let zoom = self.clamp_zoom(camera.zoom);
        let half = 0.5 / scale(zoom);
        let axis = |at: f64, size: f64, reach: (f64, f64), country: (f64, f64)| {
            let size = if size.is_finite() { size.max(0.0) } else { 0.0 };
            let low = (reach.0 + size * half).min(country.0);
            let high = (reach.1 - size * half).max(country.1);
            if at.is_finite() { at.clamp(low, high) } else { (country.0 + country.1) / 2.0 }
        };
        Camera {
            center: MapXy {
                x: axis(camera.center.x, self.width, (REACH.min.x, REACH.max.x), (COUNTRY.min.x, COUNTRY.max.x)),
                y: axis(camera.center.y, self.height, (REACH.min.y, REACH.max.y), (COUNTRY.min.y, COUNTRY.max.y)),
            },
            zoom,
        }
    }

    fn zoom_for(&self, area: MapBox, margin: f64) -> f64 {
        let free = self.free();
        let room = |from: f64, to: f64| (to - from - 2.0 * margin).max(40.0);
        let across = room(free.0.x, free.1.x) / (area.max.x - area.min.x).abs().max(0.01);
        let down = room(free.0.y, free.1.y) / (area.max.y - area.min.y).abs().max(0.01);
        let zoom = 10.0 + across.min(down).log2();
        if zoom.is_finite() { zoom } else { 4.0 }
    }

    // The corners of what nothing covers; the whole pane where the covers leave less than a thumb's breadth.
    fn free(&self) -> (Px, Px) {
        let Insets { top, right, bottom, left } = self.insets;
        let (width, height) = (self.width - left - right, self.height - top - bottom);
        let across = if width >= 80.0 { (left, self.width - right) } else { (0.0, self.width) };
        let down = if height >= 80.0 { (top, self.height - bottom) } else { (0.0, self.height) };
        (Px { x: across.0, y: down.0 }, Px { x: across.1, y: down.1 })
    }
}
