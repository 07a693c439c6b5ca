//! The offerings on screen: every kind of them, and for one who offers it where and where it is missing.

mod ask;
mod kind;
mod kinds;
mod providers;
mod spots_map;
mod tables;

pub use kind::KindView;
pub use kinds::Kinds;
