//! Answers computed from the catalogue: which hubs a query finds, how many each filter option would give, what resembles
//! what. Pure and fast; knows no browser and shows nothing to people.

pub mod briefing;
pub mod cities;
pub mod clustering;
pub mod comparing;
pub mod coverage;
pub mod dossier;
pub mod explore;
pub mod facets;
pub mod finder;
pub mod gazetteer;
mod grid;
pub mod matching;
pub mod monitor;
pub mod potential;
pub mod qr;
pub mod related;
pub mod sentence;
pub mod showing;
pub mod statements;
pub mod tasks;
pub mod timeline;
