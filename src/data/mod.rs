//! Bytes to domain and back: the catalogue's files, the address bar, the checks of a curator, and the opening and the plain page
//! made of the catalogue. Knows no browser and shows nothing to people: a problem is data, and the screens find the words for it.

pub mod address;
pub mod brief_address;
mod catalogue;
pub mod check;
pub mod compare_address;
pub mod coverage_address;
pub mod desk;
mod exhibits;
mod fields;
mod file;
pub mod geometry;
mod indicators;
mod lines;
pub mod mailto;
pub mod monitor_address;
pub mod need_address;
pub mod opening;
mod parts;
pub mod plain;
mod problem;
pub mod shortlist_link;
pub mod showing_address;
pub mod spreadsheet;
pub mod task_link;
pub mod timeline_address;
pub mod weighing_address;

pub use catalogue::{HubsFile, read_facts, read_hubs, read_projects, read_sources, read_vocabulary};
pub use exhibits::read_exhibits;
pub use file::{
    EXHIBITS, FACTS, HUBS, INDICATORS, MAX_BYTES, OPENING, PROJECTS, Read, ReadError, SOURCES, VERSION, VOCABULARY,
};
pub use indicators::read_indicators;
pub use problem::{List, Problem, ProblemKind, Severity};
