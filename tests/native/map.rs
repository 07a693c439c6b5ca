//! The map engine: everything of it that needs no browser.

mod camera;
mod clustering;
mod gesture;
mod labels;
mod readers;
mod signs;
mod walk;
