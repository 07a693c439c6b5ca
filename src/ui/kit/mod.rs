//! Buttons, icons, notices and other parts that know no word of the domain.

mod chart;
mod chip;
mod combobox;
mod drawn;
mod icon;
mod marked;
mod modal;
mod more;
mod notice;
mod sheet;

pub use chart::{Bar, BarChart};
pub use chip::Chip;
pub use combobox::Combobox;
pub use drawn::{Drawn, drawn};
pub use icon::{Icon, IconButton, IconName, Sprite};
pub use marked::{excerpt, marked};
pub use modal::Modal;
pub use more::MoreButton;
pub use notice::{Notice, Tone};
pub use sheet::Sheet;
