//! Togys, the online showroom of Kazakhstan's innovation hubs.
//!
//! The modules stand in reading order: what the world is, how bytes become it, what is computed from it, and only then the
//! browser, the signals and the screens. Imports run one way (see ARCHITECTURE.md); a native test holds them to it.

pub mod domain;

pub mod data;
pub mod engine;

pub mod platform;

pub mod i18n;
pub mod state;

pub mod map;
pub mod ui;
