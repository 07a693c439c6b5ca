//! The native ring of tests: everything that needs no browser, by layer, in one binary.
#![allow(clippy::unwrap_used, reason = "a test may stop at the first surprise")]

mod architecture;
mod data;
mod desk;
mod domain;
mod engine;
mod i18n;
mod kit;
mod map;
mod map_geometry;
