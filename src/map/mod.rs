//! The map engine: camera, gestures, layers, labels and shapes, drawn as SVG. It knows points and regions, not hubs.

pub mod camera;
pub mod fan;
pub mod flight;
mod furniture;
pub mod gesture;
pub mod glyph;
mod handle;
mod keys;
pub mod labels;
mod layers;
mod measure;
pub mod motion;
mod pane;
mod point;
mod pointing;
pub mod projection;
pub mod scale_bar;
mod scene;
pub mod shades;
mod stage;
pub mod walk;

pub use camera::{Camera, Insets};
pub use furniture::RegionLegend;
pub use glyph::Glyph;
pub use handle::MapHandle;
pub use pane::MapPane;
pub use point::{MapPoint, PointLabel, RegionShade};
