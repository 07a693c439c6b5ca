//! Science cities: the concept in its parts, and the cities side by side.

mod compared;
mod concept;

pub use compared::{Compared, Said};
pub use concept::Concept;
