//! The web ring of tests: what only a real browser can answer (its storage, its Intl, its events) and the components of the
//! kit, each mounted alone.
#![cfg(target_arch = "wasm32")]
#![allow(clippy::unwrap_used, reason = "a test may stop at the first surprise")]

mod desk;
mod desk_faults;
mod favourites;
mod format;
mod kit;
mod map;
mod settings;
mod stage;
mod storage;

wasm_bindgen_test::wasm_bindgen_test_configure!(run_in_browser);
