//! What the visitor sees: the app's frame, its pages, their parts by subject, and a kit that knows no domain word.

mod all_pages;
mod app;
mod brief;
mod cities;
mod compare;
mod desk;
mod error_summary;
mod explore;
mod filter;
mod hub;
pub mod kit;
mod masthead;
mod matching;
mod monitor;
mod notices;
mod offerings;
mod pages;
mod part;
mod place;
mod potential;
mod routes;
mod search;
mod second;
mod showroom;
mod soon;
mod tasks;
mod timeline;

pub use app::{App, is_explore};
pub use routes::Route;
