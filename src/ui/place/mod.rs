//! Where the visitor is: her own position, a settlement, or nowhere yet.

mod origin;
mod picker;

pub use origin::OriginLine;
use picker::PlacePicker;
