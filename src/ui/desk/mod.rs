//! The parts of the desk: what is kept, section by section, and how it is carried elsewhere and removed.

mod briefs;
mod clash;
mod favourites;
mod recent;
mod removing;
mod saved;
mod saving_mark;
mod settings;
mod shared_link;
mod shortlist_button;
mod shortlists;
mod tasks;
mod transfer;

pub use briefs::Briefs;
pub use clash::Clash;
pub use favourites::FavouriteHubs;
pub use recent::Recent;
pub use removing::{Asides, Removing};
pub use saved::{SaveAddress, SavedNeeds, SavedSearches};
pub use saving_mark::SavingMark;
pub use settings::SettingsPart;
pub use shared_link::SharedByLink;
pub use shortlist_button::ShortlistButton;
pub use shortlists::ShortlistCards;
pub use tasks::Tasks;
pub use transfer::Transfer;
