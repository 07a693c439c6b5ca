//! The only place that touches the browser: each browser facility is one file, comes in as a plain value, a `Result` or a
//! signal, and is let go when its owner is.

pub mod intl;
