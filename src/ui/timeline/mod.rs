//! The timeline on screen: the axis, the year that goes by, its map, and the events as lists.

mod axis;
mod events;
mod player;
mod year_map;

pub use axis::AxisChart;
pub use events::{AllEvents, YearEvents, event_sources};
pub use player::YearPlayer;
pub use year_map::YearMap;
