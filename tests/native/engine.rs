//! Answers computed from the catalogue: words, facets, order, what could be dropped, and what stands beside a hub.

mod briefing;
mod comparing;
mod coverage;
mod dossier;
mod explore;
mod facets;
mod gazetteer;
mod matching;
mod monitor;
mod potential;
mod related;
mod search;
mod sentence;
mod showing;
mod tasks;
mod timeline;
