//! How the exhibits fit the rest of the catalogue: makers, projects, figures, statements and sources that are there.

use super::records::{Context, Places, Used, check_hub_id, check_not_future, check_source, wrong};
use crate::data::fields::{Notes, nearest};
use crate::data::{EXHIBITS, List, Problem, ProblemKind};
use crate::domain::{Catalogue, Exhibit};

pub(super) fn check_exhibits(context: &Context<'_>, bytes: &[u8], used: &mut Used) -> Vec<Problem> {
    let catalogue = context.catalogue;
    let places = Places::of(bytes, "togys-exhibits", "exhibits");
    let mut notes = Notes::new(EXHIBITS, None);
    let at = &mut notes;
    for exhibit in catalogue.exhibits() {
        places.enter(at, exhibit.id.as_str());
        used.mark(List::Clusters, exhibit.industry.as_str());
        for (field, hub) in [("maker", &exhibit.maker), ("lab", &exhibit.lab)] {
            if let Some(hub) = hub {
                check_hub_id(catalogue, at, field, hub);
            }
        }
        if let Some(id) = &exhibit.project {
            let known = catalogue.projects().iter().map(|project| project.id.as_str());
            check_id(at, "project".to_owned(), List::Projects, id.as_str(), known);
        }
        for (index, id) in exhibit.facts.iter().enumerate() {
            let known = catalogue.facts().iter().map(|fact| fact.id.as_str());
            check_id(at, format!("facts[{index}]"), List::Facts, id.as_str(), known);
        }
        // Of a hub that is not there nothing can be said, and that is said already.
        let hubs = [&exhibit.maker, &exhibit.lab].into_iter().flatten();
        let are_here = hubs.into_iter().all(|id| catalogue.hub(id.as_str()).is_some());
        for (index, id) in exhibit.figures.iter().enumerate().filter(|_| are_here) {
            // A figure that neither has would show nothing.
            check_id(at, format!("figures[{index}]"), List::Figures, id.as_str(), figures_of(catalogue, exhibit));
        }
        for (index, source) in exhibit.sources.iter().enumerate() {
            check_source(context, at, format!("sources[{index}]"), source, used);
        }
        if let Some(date) = exhibit.readiness.and_then(|readiness| readiness.as_of) {
            check_not_future(catalogue.updated, at, "readiness.asOf", date);
        }
    }
    notes.finish(bytes)
}

/// The figures that maker and laboratory have.
fn figures_of<'a>(catalogue: &'a Catalogue, exhibit: &'a Exhibit) -> impl Iterator<Item = &'a str> + Clone {
    let hubs = [&exhibit.maker, &exhibit.lab].into_iter().flatten();
    let hubs = hubs.filter_map(|id| catalogue.hub(id.as_str()));
    hubs.flat_map(|hub| hub.figures.iter().map(|figure| figure.of.as_str()))
}

fn check_id<'k>(notes: &mut Notes, field: String, list: List, id: &str, known: impl Iterator<Item = &'k str> + Clone) {
    if known.clone().all(|other| other != id) {
        let nearest = nearest(id, known).map(str::to_owned);
        wrong(notes, field, ProblemKind::UnknownId { list, found: id.to_owned(), nearest });
    }
}
