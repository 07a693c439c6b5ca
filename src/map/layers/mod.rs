//! The layers of the map, from the ground up.

mod ground;
mod items;
pub(super) mod labels;
mod rings;
mod spread;

pub use ground::Ground;
pub use items::Items;
pub use labels::Labels;
pub use rings::{Chosen, Halo, WalkRing};
pub use spread::Spread;
