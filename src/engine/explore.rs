//! The one place that answers a query: words, facets, map view and order together.

use std::cmp::Ordering;
use std::sync::{Arc, OnceLock};

use fixedbitset::FixedBitSet;

use super::facets::{Counts, FacetIndex};
use super::finder::{Explanation, Find, Finder};
use crate::domain::{Catalogue, Facet, GeoPoint, Lang, Query, Sort, order_by};

/// What a query finds.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Answer {
    /// The hubs found, by index, in the order asked.
    pub order: Vec<usize>,
    /// The hubs among which the facets choose: what words and map leave.
    pub among: FixedBitSet,
    /// How many hubs there are in all.
    pub total: usize,
    /// What the words typed found, before anything else narrowed it.
    pub words: izde::Answer,
}

/// One thing that narrows a query and could be dropped.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Relaxation {
    /// The words typed.
    Words,
    /// Everything ticked in one facet.
    Facet(Facet),
    /// "Only what is in the map's view".
    InView,
}

/// Everything that is needed to answer queries about one catalogue.
#[derive(Clone, Debug)]
pub struct ExploreIndex {
    catalogue: Arc<Catalogue>,
    finder: Option<Arc<dyn Find>>,
    // Made when it is first asked: a list that nothing narrows does without.
    facets: OnceLock<FacetIndex>,
}

/// Whether a point is in the map's view.
pub type InView<'a> = &'a dyn Fn(GeoPoint) -> bool;

/// The order of two hubs, by index, by their names. Asked often: look ready ranks up instead of comparing texts.
pub type CompareNames<'a> = &'a dyn Fn(usize, usize) -> Ordering;

impl ExploreIndex {
    /// The index of a catalogue.
    pub fn new(catalogue: Arc<Catalogue>) -> ExploreIndex {
        let finder = Arc::new(Finder::new(catalogue.clone()));
        ExploreIndex::without_words(catalogue).with_finder(finder)
    }

    /// The index of a catalogue that no words can be asked of yet.
    pub fn without_words(catalogue: Arc<Catalogue>) -> ExploreIndex {
        ExploreIndex { finder: None, facets: OnceLock::new(), catalogue }
    }

    /// This index with what finds the records of its catalogue by their words.
    pub fn with_finder(self, finder: Arc<dyn Find>) -> ExploreIndex {
        ExploreIndex { finder: Some(finder), ..self }
    }

    /// What finds records by their words, once it has been made.
    pub fn finder(&self) -> Option<&Arc<dyn Find>> {
        self.finder.as_ref()
    }

    /// Whether it can answer this query: without a finder, only one without words.
    pub fn can_answer(&self, query: &Query) -> bool {
        self.finder.is_some() || query.words.trim().is_empty()
    }

    /// The catalogue.
    pub fn catalogue(&self) -> &Arc<Catalogue> {
        &self.catalogue
    }

    fn facets(&self) -> &FacetIndex {
        self.facets.get_or_init(|| FacetIndex::new(&self.catalogue))
    }

    /// Every option of a facet; its counts stand in the same order.
    pub fn options(&self, facet: Facet) -> &[String] {
        self.facets().options(facet)
    }

    /// How many hubs each option would give, beside what else the query of an answer asks.
    pub fn counts(&self, query: &Query, answer: &Answer) -> Counts {
        self.facets().counts(query, &answer.among)
    }

    /// Answers a query that it [can answer](ExploreIndex::can_answer). `origin` is where distances are measured from; `in_view` is used where the query asks for it.
    pub fn answer(
        &self,
        query: &Query,
        origin: Option<GeoPoint>,
        in_view: Option<InView<'_>>,
        compare_names: CompareNames<'_>,
    ) -> Answer {
        let hubs = self.catalogue.hubs();
        let words = self.hubs(query);
        let matches = matches(&words);
        let among = self.among(matches.as_deref(), self.view_filter(query, in_view));
        let found = if query.facets.is_empty() { among.clone() } else { self.facets().select(query, &among) };
        let mut order: Vec<usize> = match &matches {
            Some(matches) => matches.iter().copied().filter(|index| found.contains(*index)).collect(),
            None => found.ones().collect(),
        };
        match query.sort {
            Sort::Relevance => {}
            Sort::Name => {
                order_by(&mut order, |a, b| compare_names(*a, *b).then(a.cmp(b)));
            }
            // A stable sort keeps the order of relevance where two dates are equal; no date sorts behind every date.
            Sort::Newest => {
                let date = |index: &usize| hubs.get(*index).and_then(|hub| hub.status.as_of);
                order_by(&mut order, |a, b| date(b).cmp(&date(a)));
            }
            Sort::Distance => {
                if let Some(origin) = origin {
                    let metres = |index: usize| match hubs.get(index).and_then(|hub| hub.place.point) {
                        Some((point, _)) => ((origin.km_to(point) * 1000.0) as u64, index),
                        None => (u64::MAX, index),
                    };
                    let mut far: Vec<(u64, usize)> = order.into_iter().map(metres).collect();
                    order_by(&mut far, |a, b| a.0.cmp(&b.0));
                    order = far.into_iter().map(|(_, index)| index).collect();
                }
            }
        }
        Answer { order, among, total: hubs.len(), words }
    }

    /// Why a hub of an answer, by index, was found, for a reader of `lang`.
    pub fn explain(&self, answer: &Answer, hub: usize, lang: Lang) -> Explanation {
        let hit = answer.words.hits.iter().find(|hit| hit.document as usize == hub);
        let explanation = hit.zip(self.finder.as_ref()).map(|(hit, finder)| finder.explain(&answer.words, *hit, lang));
        explanation.unwrap_or_default()
    }

    /// What could be dropped from a query and how many hubs would then be found, the most first; only what finds any.
    pub fn relax(&self, query: &Query, in_view: Option<InView<'_>>) -> Vec<(Relaxation, usize)> {
        let matches = matches(&self.hubs(query));
        let view = self.view_filter(query, in_view);
        let among = self.among(matches.as_deref(), view);
        let mut ways: Vec<(Relaxation, usize)> = Vec::new();
        if matches.is_some() {
            let found = self.facets().select(query, &self.among(None, view));
            ways.push((Relaxation::Words, found.count_ones(..)));
        }
        for facet in query.facets.keys() {
            let found = self.facets().select_but(query, Some(*facet), &among);
            ways.push((Relaxation::Facet(*facet), found.count_ones(..)));
        }
        if view.is_some() {
            let found = self.facets().select(query, &self.among(matches.as_deref(), None));
            ways.push((Relaxation::InView, found.count_ones(..)));
        }
        ways.retain(|(_, found)| *found > 0);
        order_by(&mut ways, |a, b| b.1.cmp(&a.1));
        ways
    }

    /// What the words of a query find.
    fn hubs(&self, query: &Query) -> izde::Answer {
        self.finder.as_ref().map(|finder| finder.hubs(&query.words)).unwrap_or_default()
    }

    fn view_filter<'a>(&self, query: &Query, in_view: Option<InView<'a>>) -> Option<InView<'a>> {
        in_view.filter(|_| query.in_view)
    }

    /// The hubs among which the facets choose. A hub without a point is in no view.
    fn among(&self, matches: Option<&[usize]>, in_view: Option<InView<'_>>) -> FixedBitSet {
        let hubs = self.catalogue.hubs();
        let mut among = FixedBitSet::with_capacity(hubs.len());
        match matches {
            None => among.insert_range(..),
            Some(matches) => among.extend(matches.iter().copied()),
        }
        if let Some(in_view) = in_view {
            for (index, hub) in hubs.iter().enumerate() {
                if !hub.place.point.is_some_and(|(point, _)| in_view(point)) {
                    among.set(index, false);
                }
            }
        }
        among
    }
}

/// The hubs that the words found, the best first; `None` where no word was typed (signs alone are none).
fn matches(answer: &izde::Answer) -> Option<Vec<usize>> {
    let hubs = answer.hits.iter().map(|hit| hit.document as usize);
    (!answer.is_empty()).then(|| hubs.collect())
}
