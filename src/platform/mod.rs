//! The only place that touches the browser: each browser facility is one file, comes in as a plain value, a `Result` or a
//! signal, and is let go when its owner is.

pub mod caches;
pub mod chance;
pub mod channel;
pub mod clipboard;
pub mod clock;
pub mod document;
pub mod fetch;
pub mod files;
pub mod frame;
pub mod intl;
pub mod journal;
pub mod languages;
pub mod panic;
pub mod position;
pub mod print;
pub mod program;
pub mod screen;
pub mod share;
pub mod sheet;
pub mod storage;
