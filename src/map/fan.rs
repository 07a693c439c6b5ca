//! Where points go that share one place, when their cluster stands open: on a ring around it.

use super::camera::Px;

/// The most points that fan out; more are shown as a list.
pub const MOST: usize = 12;

// How far apart the points of a fan stand at least, and how far from the middle, pixels.
const APART: f64 = 34.0;
const NEAREST: f64 = 44.0;

/// The place of each of `count` points, from the middle; the first stands at the top and the others follow clockwise.
pub fn places(count: usize) -> Vec<Px> {
    let radius = radius(count);
    let turn = std::f64::consts::TAU / count.max(1) as f64;
    (0..count)
        .map(|index| {
            let (sin, cos) = (index as f64 * turn).sin_cos();
            Px { x: radius * sin, y: -radius * cos }
        })
        .collect()
}

/// How far the points of a fan stand from the middle.
pub fn radius(count: usize) -> f64 {
    (count as f64 * APART / std::f64::consts::TAU).max(NEAREST)
}
