//! The way between two views that seems shortest to the eye: out, across and in again, after van Wijk and Nuij, “Smooth and
//! efficient zooming and panning” (2003).

use super::camera::Camera;
use crate::domain::MapXy;

// How much the flight likes to zoom out, and how fast it goes: the paper's readers preferred 1.42.
const RHO: f64 = 1.42;
const SPEED: f64 = 1.9;
const LONGEST_MS: f64 = 1400.0;
const SHORTEST_MS: f64 = 200.0;

/// A flight between two cameras.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Flight {
    from: Camera,
    to: Camera,
    // Map units across the screen at the start, and the distance to go in map units.
    width: f64,
    distance: f64,
    // The start and the length of the curve, in the paper's coordinates.
    start: f64,
    length: f64,
}

impl Flight {
    /// The flight between two cameras on a screen so many pixels wide.
    pub fn new(from: Camera, to: Camera, screen_width: f64) -> Flight {
        let width = screen_width.max(1.0) / from.scale();
        let goal = screen_width.max(1.0) / to.scale();
        let distance = (to.center.x - from.center.x).hypot(to.center.y - from.center.y);
        let (rho2, rho4) = (RHO * RHO, RHO * RHO * RHO * RHO);
        let (start, length) = if distance < width.min(goal) * 1e-6 {
            (0.0, (goal / width).ln() / RHO)
        } else {
            let b = |here: f64, sign: f64| {
                (goal * goal - width * width + sign * rho4 * distance * distance) / (2.0 * here * rho2 * distance)
            };
            let r = |b: f64| -b.asinh();
            let (start, end) = (r(b(width, 1.0)), r(b(goal, -1.0)));
            (start, (end - start) / RHO)
        };
        Flight { from, to, width, distance, start, length }
    }

    /// Where it ends.
    pub fn to(&self) -> Camera {
        self.to
    }

    /// How long it takes, milliseconds.
    pub fn ms(&self) -> f64 {
        let ms = self.length.abs() / SPEED * 1000.0;
        if ms.is_finite() { ms.clamp(SHORTEST_MS, LONGEST_MS) } else { SHORTEST_MS }
    }

    /// The camera so many milliseconds after the start.
    pub fn at(&self, elapsed: f64) -> Camera {
        let part = (elapsed / self.ms()).clamp(0.0, 1.0);
        if part >= 1.0 {
            return self.to;
        }
        // Gentle at both ends.
        let s = part * part * (3.0 - 2.0 * part) * self.length;
        let (across, zoomed) = if self.start == 0.0 && self.distance < self.width * 1e-6 {
            (part, (RHO * s).exp())
        } else {
            let (cosh, turn) = (self.start.cosh(), RHO * s + self.start);
            let way = self.width * (cosh * turn.tanh() - self.start.sinh()) / (RHO * RHO);
            (way / self.distance.max(1e-9), cosh / turn.cosh())
        };
        let camera = Camera {
            center: MapXy {
                x: self.from.center.x + (self.to.center.x - self.from.center.x) * across,
                y: self.from.center.y + (self.to.center.y - self.from.center.y) * across,
            },
            zoom: self.from.zoom - zoomed.log2(),
        };
        let finite = camera.center.x.is_finite() && camera.center.y.is_finite() && camera.zoom.is_finite();
        if finite { camera } else { self.to }
    }
}
