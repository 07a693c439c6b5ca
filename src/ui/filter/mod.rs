//! The filters: the panel of facets with live counts, and the chips of what is set.

mod chips;
mod facet_box;
mod panel;

pub use chips::FilterChips;
pub use panel::FilterPanel;
