//! The parts of Explore: search, order and origin, the list, the map with its card and legend.

mod bar;
mod card;
mod empty;
mod glance;
mod legend;
mod map;
mod meant;
mod origin;
mod result;
mod results;

pub use bar::ResultBar;
pub use empty::NothingFound;
pub use glance::Glance;
pub use map::{ExploreMap, MapSide};
pub use meant::Meant;
pub use origin::Origin;
pub use results::Results;
