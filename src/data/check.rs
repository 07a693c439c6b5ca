//! The curator's check: everything that can be wrong across the files of the catalogue, all at once. The app itself reads
//! on in spite of most of it, and links none of this in.

mod exhibits;
mod indicators;
mod outlines;
mod records;
mod texts;

use std::collections::BTreeMap;

use super::{
    EXHIBITS, FACTS, HUBS, INDICATORS, PROJECTS, Problem, ReadError, SOURCES, Severity, VOCABULARY, catalogue,
    exhibits as shown, indicators as measured,
};
use crate::domain::{Catalogue, Indicators};

pub use outlines::Outlines;

/// The region outlines, as a name in messages.
pub const BASE_MAP: &str = "base.json";

/// The bytes of every file; `None` for one that is not there.
#[derive(Clone, Copy, Debug, Default)]
pub struct Files<'a> {
    /// `vocabulary.json`.
    pub vocabulary: &'a [u8],
    /// `hubs.json`.
    pub hubs: &'a [u8],
    /// `sources.json`.
    pub sources: &'a [u8],
    /// `projects.json`.
    pub projects: &'a [u8],
    /// `facts.json`.
    pub facts: &'a [u8],
    /// `exhibits.json`.
    pub exhibits: &'a [u8],
    /// `indicators.json`.
    pub indicators: &'a [u8],
    /// The map's `base.json`, with the region outlines; without it, coordinates are not checked against them.
    pub base_map: Option<&'a [u8]>,
}

/// What the check found.
#[derive(Clone, Debug, Default)]
pub struct Report {
    /// The catalogue, as far as it can be read.
    pub catalogue: Catalogue,
    /// What is measured of regions, as far as it can be read.
    pub indicators: Indicators,
    /// The files that cannot be read at all. What depends on them is not checked.
    pub unreadable: Vec<(&'static str, ReadError)>,
    /// Every problem, file by file in the order of the records.
    pub problems: Vec<Problem>,
}

impl Report {
    /// Whether something is wrong, beyond advice.
    pub fn has_errors(&self) -> bool {
        !self.unreadable.is_empty() || self.problems.iter().any(|problem| problem.severity != Severity::Advice)
    }

    /// How many problems of each kind there are, with the heaviest severity first.
    pub fn counts(&self) -> BTreeMap<(Severity, &'static str), usize> {
        let mut counts = BTreeMap::new();
        for problem in &self.problems {
            *counts.entry((problem.severity, problem.kind.key())).or_insert(0) += 1;
        }
        counts
    }
}

/// Checks every file and how they fit together.
pub fn check(files: &Files<'_>) -> Report {
    let mut report = Report::default();
    let lint = Some(texts::lint as super::fields::Lint);
    let sources = report.take(SOURCES, catalogue::sources(files.sources, lint));
    let outlines = files.base_map.and_then(|bytes| match Outlines::read(bytes) {
        Ok(outlines) => Some(outlines),
        Err(error) => {
            report.unreadable.push((BASE_MAP, error));
            None
        }
    });
    let Some(vocabulary) = report.take(VOCABULARY, catalogue::vocabulary(files.vocabulary, lint)) else {
        return report;
    };
    let hubs = report.take(HUBS, catalogue::hubs(files.hubs, &vocabulary, lint));
    let projects = report.take(PROJECTS, catalogue::projects(files.projects, &vocabulary, lint));
    let Some(hubs) = hubs else { return report };
    let known = Catalogue::new(hubs.updated, vocabulary, hubs.hubs);
    let facts = match &projects {
        Some(projects) => report.take(FACTS, catalogue::facts(files.facts, &known, projects, lint)),
        None => None,
    };
    let on_show = report.take(EXHIBITS, shown::exhibits(files.exhibits, &known.vocabulary, lint));
    let measured = report.take(INDICATORS, measured::indicators(files.indicators, &known.vocabulary, lint));
    let measured = measured.unwrap_or_default();
    // What is unused is only known once every record that could use it has been read.
    let is_skipped = |problem: &Problem| problem.severity == Severity::Skipped;
    let complete = report.unreadable.is_empty() && !report.problems.iter().any(is_skipped);
    let has_sources = sources.is_some();
    let all = known.with_details(sources.unwrap_or_default(), projects.unwrap_or_default(), facts.unwrap_or_default());
    let all = all.with_exhibits(on_show.unwrap_or_default());
    let context = records::Context { catalogue: &all, outlines: outlines.as_ref(), has_sources, complete };
    let mut problems = records::check(&context, files, &measured);
    report.problems.append(&mut problems);
    let order = [VOCABULARY, SOURCES, HUBS, PROJECTS, FACTS, EXHIBITS, INDICATORS];
    let place = |file: &str| order.iter().position(|other| *other == file);
    report.problems.sort_by_key(|problem| (place(problem.file), problem.line));
    report.catalogue = all;
    report.indicators = measured;
    report
}

impl Report {
    fn take<T>(&mut self, file: &'static str, read: super::Read<T>) -> Option<T> {
        match read {
            Ok((content, problems)) => {
                self.problems.extend(problems);
                Some(content)
            }
            Err(error) => {
                self.unreadable.push((file, error));
                None
            }
        }
    }
}
