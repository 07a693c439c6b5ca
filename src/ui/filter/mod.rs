//! The filters: the panel of facets with live counts, beside the list or in a sheet, and the chips of what is set.

mod chips;
mod facet_box;
mod panel;
mod sheet;

pub use chips::FilterChips;
pub use panel::FilterPanel;
pub use sheet::FilterSheet;
