//! Hubs side by side: the table, the field that adds a hub, the button that chooses one, and the tray of those chosen.

mod cell;
mod picker;
mod table;
mod toggle;
mod tray;

pub use picker::HubPicker;
pub use table::CompareTable;
pub use toggle::CompareToggle;
pub use tray::CompareTray;
