//! Search from the keyboard: the field over the list with its proposals, and the command palette.

mod field;
mod hub_picker;
mod list;
mod palette;
mod proposal;

pub use field::SearchField;
pub use hub_picker::HubPicker;
pub use list::ProposalList;
pub use palette::{Palette, PaletteButton};
pub use proposal::{Does, Proposal, found, recent};
