//! Places: where the visitor is (her own position, a settlement, or nowhere yet), and the frame of still maps.

mod origin;
mod picker;
mod still;

pub use origin::OriginLine;
use picker::PlacePicker;
pub use still::Still;
