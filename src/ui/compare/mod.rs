//! Hubs side by side: the table, the field that adds a hub, the button that chooses one, and the tray of those chosen.

mod cell;
mod table;
mod toggle;
mod tray;

pub use table::CompareTable;
pub use toggle::CompareToggle;
pub use tray::CompareTray;
