//! The showroom on screen: the cards of the exhibits with their filters, and the page of one.

mod card;
mod detail;
mod filters;
mod grid;
mod picture;

pub use card::ExhibitCard;
pub use detail::ExhibitView;
pub use grid::Grid;
pub use picture::Picture;
