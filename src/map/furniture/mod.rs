//! What stands on the glass over the map: buttons, scale, credit, help, cards. HTML, so that it scrolls and wraps.

mod announcer;
mod card;
mod controls;
mod credit;
mod help;
mod legend;
mod scale;
mod tip;

pub use announcer::Announcer;
pub use card::Card;
pub use controls::{Controls, pan};
pub use credit::Credit;
pub use help::Help;
pub use legend::RegionLegend;
pub use scale::Scale;
pub use tip::Tip;
