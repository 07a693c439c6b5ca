//! The regions weighed: what is asked, the order, the map, one region closely, the method.

mod ask;
mod close;
mod download;
mod map;
mod method;
mod ranking;
mod teaser;
mod view;
mod weights;

pub use ask::Ask;
pub use close::close;
pub use download::save_regions;
pub use map::RegionsMap;
pub use method::{method, plan};
pub use ranking::ranking;
pub use teaser::Teaser;
pub use view::View;
pub use weights::WeightSliders;
