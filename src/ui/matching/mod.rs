//! The parts of the partner finder: the need, the matches with their reasons, who covers it together, and the route.

mod compare_first;
mod form;
mod reasons;
mod results;
mod route;
mod sentence;
mod together;
mod weights;

pub use compare_first::CompareFirst;
pub use form::NeedForm;
pub use results::{Matches, marks};
pub use route::RouteLine;
pub use sentence::Sentence;
pub use together::Together;
pub use weights::WeightSliders;
