//! One file a page; each puts together what the parts draw.

pub mod about;
mod explore;
pub mod hub;
mod matching;
mod not_found;

pub use about::AboutPage;
pub use explore::ExplorePage;
pub use hub::HubPage;
pub use matching::MatchPage;
pub use not_found::NotFoundPage;
