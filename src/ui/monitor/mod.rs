//! The monitor on screen: its filter, its sums with what is in them, its charts and its table.

mod charts;
mod download;
mod filter;
mod sums;
mod table;
mod words;

pub use charts::Charts;
pub use download::save_table;
pub use filter::MonitorFilter;
pub use sums::Sums;
pub use table::Rows;
pub use words::{View, asked_in_words};
