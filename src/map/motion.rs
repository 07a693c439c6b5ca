//! How the camera moves by itself: the glide after a throw, the approach to a zoom, the flight to a place. Pure: given the
//! time, it says where the camera is.

use super::camera::{Camera, MAX_ZOOM, Px, Screen};
use super::flight::Flight;

// How long a glide and an approach take to lose all but a third of what is left, milliseconds.
const GLIDE_MS: f64 = 320.0;
const APPROACH_MS: f64 = 70.0;

// Below this speed a glide has ended, pixels per millisecond.
const SLOWEST: f64 = 0.015;

/// A movement of the camera under its own power.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Motion {
    /// Losing speed after a throw.
    Glide {
        /// Pixels per millisecond to the right.
        vx: f64,
        /// Pixels per millisecond down.
        vy: f64,
    },
    /// Coming to a zoom with one place held still.
    Approach {
        /// The zoom to come to.
        zoom: f64,
        /// Where the place that stands still is seen.
        about: Px,
    },
    /// Flying to another camera.
    Fly {
        /// The way there.
        flight: Flight,
        /// Milliseconds since the start.
        elapsed: f64,
    },
}

impl Motion {
    /// The glide that comes to rest `dx`, `dy` pixels away.
    pub fn nudge(dx: f64, dy: f64) -> Motion {
        Motion::Glide { vx: dx / GLIDE_MS, vy: dy / GLIDE_MS }
    }

    /// The camera `ms` milliseconds later, and the rest of the motion if it goes on.
    pub fn step(self, screen: &Screen, camera: &Camera, ms: f64) -> (Camera, Option<Motion>) {
        let ms = if ms.is_finite() { ms.clamp(0.0, 100.0) } else { 16.0 };
        match self {
            Motion::Glide { vx, vy } => {
                let decay = (-ms / GLIDE_MS).exp();
                let way = GLIDE_MS * (1.0 - decay);
                let next = screen.pan(camera, vx * way, vy * way);
                let (vx, vy) = (vx * decay, vy * decay);
                let goes_on = vx.hypot(vy) > SLOWEST && next != *camera;
                (next, goes_on.then_some(Motion::Glide { vx, vy }))
            }
            Motion::Approach { zoom, about } => {
                let goal = screen.clamp_zoom(zoom);
                let left = (goal - camera.zoom) * (-ms / APPROACH_MS).exp();
                if left.abs() < 0.003 {
                    return (screen.zoom_about(camera, goal, about), None);
                }
                (screen.zoom_about(camera, goal - left, about), Some(Motion::Approach { zoom: goal, about }))
            }
            Motion::Fly { flight, elapsed } => {
                let elapsed = elapsed + ms;
                let next = screen.clamp(flight.at(elapsed));
                (next, (elapsed < flight.ms()).then_some(Motion::Fly { flight, elapsed }))
            }
        }
    }

    /// The zoom the camera will come to.
    pub fn goal_zoom(&self, camera: &Camera) -> f64 {
        match self {
            Motion::Glide { .. } => camera.zoom,
            Motion::Approach { zoom, .. } => *zoom,
            Motion::Fly { flight, .. } => flight.to().zoom.min(MAX_ZOOM),
        }
    }

    /// Where the camera will come to rest, at once: for readers who want no motion.
    pub fn end(self, screen: &Screen, camera: &Camera) -> Camera {
        match self {
            Motion::Glide { vx, vy } => screen.pan(camera, vx * GLIDE_MS, vy * GLIDE_MS),
            Motion::Approach { zoom, about } => screen.zoom_about(camera, zoom, about),
            Motion::Fly { flight, .. } => screen.clamp(flight.to()),
        }
    }
}
