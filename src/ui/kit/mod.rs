//! Buttons, icons, notices and other parts that know no word of the domain.

mod chip;
mod icon;
mod notice;
mod sheet;

pub use chip::Chip;
pub use icon::{Icon, IconButton, IconName, Sprite};
pub use notice::{Notice, Tone};
pub use sheet::Sheet;
