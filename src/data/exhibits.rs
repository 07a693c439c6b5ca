//! Reads `exhibits.json`: what is on show.

use serde_json::Value;

use super::catalogue::{in_labels, records, source_ids};
use super::fields::{self, Fields, Lint, Notes, Spot};
use super::{EXHIBITS, List, Read, file};
use crate::domain::{ClusterId, Exhibit, ExhibitId, ExhibitReadiness, ExhibitSort, ExhibitStage, FigureId, Vocabulary};

/// Reads `exhibits.json`, whose industries and figures are words of the vocabulary.
pub fn read_exhibits(bytes: &[u8], vocabulary: &Vocabulary) -> Read<Vec<Exhibit>> {
    exhibits(bytes, vocabulary, None)
}

pub(super) fn exhibits(bytes: &[u8], vocabulary: &Vocabulary, lint: Option<Lint>) -> Read<Vec<Exhibit>> {
    let map = file::open(bytes, "togys-exhibits")?;
    let mut notes = Notes::new(EXHIBITS, lint);
    let mut head = Fields::head(&map);
    let exhibits =
        records(&map, &mut head, &mut notes, "exhibits", |it, id, notes| exhibit(it, id, notes, vocabulary))?;
    head.finish(&mut notes);
    Ok((exhibits, notes.finish(bytes)))
}

fn exhibit(it: &mut Fields<'_>, id: ExhibitId, notes: &mut Notes, words: &Vocabulary) -> Option<Exhibit> {
    let name = it.need(notes, "name", fields::text);
    let what = it.need(notes, "what", fields::text);
    let sort =
        it.need(notes, "sort", |v, s| fields::one_of(v, s, List::ExhibitSorts, &ExhibitSort::ALL, ExhibitSort::key));
    let industry = it.need(notes, "industry", |v, s| in_labels::<ClusterId, _>(v, s, List::Clusters, &words.clusters));
    let readiness = it.want(notes, "readiness", readiness);
    let maker = it.want(notes, "maker", fields::id);
    let lab = it.want(notes, "lab", fields::id);
    let project = it.want(notes, "project", fields::id);
    let figures = it.list(notes, "figures", |v, s| in_labels::<FigureId, _>(v, s, List::Figures, &words.figures));
    let facts = it.list(notes, "facts", fields::id);
    let sources = source_ids(it, notes);
    Some(Exhibit {
        id,
        name: name?,
        what: what?,
        sort: sort?,
        industry: industry?,
        readiness,
        maker,
        lab,
        project,
        figures,
        facts,
        sources,
    })
}

fn readiness(value: &Value, spot: &mut Spot<'_>) -> Option<ExhibitReadiness> {
    let mut it = Fields::of(value, spot)?;
    let notes = spot.notes();
    let is =
        it.need(notes, "is", |v, s| fields::one_of(v, s, List::ExhibitStages, &ExhibitStage::ALL, ExhibitStage::key));
    let as_of = it.want(notes, "asOf", fields::date);
    it.finish(notes);
    Some(ExhibitReadiness { is: is?, as_of })
}
