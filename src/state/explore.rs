//! What Explore asks and what the catalogue answers. The address is the only place the query lives: everything here is
//! derived from it, and every command writes it.

use std::cmp::Ordering;
use std::sync::Arc;

use leptos::prelude::*;
use leptos_router::NavigateOptions;
use leptos_router::hooks::{use_location, use_navigate};

use super::{Atlas, Index, Loading, use_atlas, use_visitor_place};
use crate::data::address::{check_query, read_query, rounded, write_query};
use crate::domain::{BadPart, Facet, GeoBounds, GeoPoint, HubId, Lang, MapView, Origin, Query, Sort, order_by};
use crate::engine::explore::{Answer, Relaxation};
use crate::engine::facets::Counts;
use crate::engine::finder::Explanation;
use crate::i18n::{sorting, use_i18n};

/// One thing that narrows the list, as a chip shows it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Narrowing {
    /// The words typed.
    Words(String),
    /// An option ticked.
    Option(Facet, String),
    /// Only what the map shows.
    InView,
}

/// How a change of the query stands in the browser's history.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Step {
    /// Back leads to the query before: a filter, an order.
    New,
    /// It takes the place of the query before: a letter typed, the map moved.
    Same,
}

/// The query, its answer and the commands that change it. Copy it freely.
#[derive(Clone, Copy)]
pub struct Explore {
    /// What is asked.
    pub query: Memo<Query>,
    /// The parts of the address that could not be read.
    pub bad: Memo<Vec<BadPart>>,
    /// Where distances are measured from, once that is known.
    pub origin: Memo<Option<GeoPoint>>,
    /// The hub pointed at in list or map, by index.
    pub hovered: RwSignal<Option<u32>>,
    /// The hub selected in list and map, by index.
    pub selected: Memo<Option<u32>>,
    /// Whether there is an answer, and not only one on its way.
    pub can_answer: Memo<bool>,
    /// What the catalogue answers; empty while it is on its way.
    pub answer: Memo<Arc<Answer>>,
    // Counted only where somebody looks.
    counts: Memo<Option<Arc<Counts>>>,
    atlas: Atlas,
    bounds: Signal<Option<GeoBounds>>,
    go: StoredValue<Callback<(Query, Step)>>,
}

impl Explore {
    /// Explore under the address now shown, with what the map shows, once that is known.
    pub fn new(bounds: Signal<Option<GeoBounds>>) -> Explore {
        let (atlas, i18n, place) = (use_atlas(), use_i18n(), use_visitor_place());
        let location = use_location();
        let navigate = use_navigate();

        let read = Memo::new(move |_| {
            let (mut query, mut bad) = location.search.with(|search| read_query(search));
            if let Some(catalogue) = atlas.listed() {
                // Until the gazetteer is here, a settlement has the benefit of the doubt.
                let is_settlement =
                    |id: &str| atlas.settlements.with(Option::is_none) || atlas.settlement_point(id).is_some();
                bad.extend(check_query(&mut query, &catalogue, is_settlement));
            }
            (query, bad)
        });
        let query = Memo::new(move |_| read.with(|(query, _)| query.clone()));
        // What the opening does not know, the whole catalogue may.
        let bad = Memo::new(move |_| {
            let is_coming = atlas.whole().with(|whole| *whole == Loading::Waiting);
            if is_coming { Vec::new() } else { read.with(|(_, bad)| bad.clone()) }
        });

        let origin = Memo::new(move |_| match query.with(|query| query.origin.clone())? {
            Origin::Me => place.point(),
            Origin::Settlement(id) => atlas.settlement_point(id.as_str()),
        });
        let index = atlas.index();
        // What words find is known a moment after the first view, and so is what the map shows.
        let can_answer = Memo::new(move |_| {
            let has_index = index.get().is_some_and(|Index(index)| query.with(|query| index.can_answer(query)));
            has_index && !is_view_coming(query, bounds)
        });
        // Moving the map or selecting a hub asks nothing new of the catalogue.
        let asked = Memo::new(move |_| query.with(|query| Query { view: None, selected: None, ..query.clone() }));
        let ranks = Memo::new(move |_| {
            let Some(Index(index)) = index.get() else { return Arc::default() };
            let lang = i18n.lang.get();
            let hubs = index.catalogue().hubs();
            let name = |index: usize| hubs.get(index).map_or("", |hub| hub.name.pick(lang).text);
            let mut order: Vec<usize> = (0..hubs.len()).collect();
            order_by(&mut order, |a, b| sorting::compare(lang, name(*a), name(*b)));
            let mut ranks = vec![0_u32; hubs.len()];
            for (rank, index) in order.into_iter().enumerate() {
                if let Some(slot) = ranks.get_mut(index) {
                    *slot = rank as u32;
                }
            }
            Arc::<[u32]>::from(ranks)
        });
        let answer = Memo::new(move |_| {
            let Some(Index(index)) = index.get().filter(|_| can_answer.get()) else { return Arc::default() };
            asked.with(|query| {
                let shown = query.in_view.then(|| bounds.get()).flatten();
                let in_view = |point: GeoPoint| shown.is_none_or(|shown| shown.contains(point));
                let ranks = if query.sort == Sort::Name { ranks.get() } else { Arc::default() };
                let compare = |a: usize, b: usize| -> Ordering { ranks.get(a).cmp(&ranks.get(b)) };
                Arc::new(index.answer(query, origin.get(), Some(&in_view), &compare))
            })
        });
        let counts = Memo::new(move |_| {
            let Index(index) = index.get().filter(|_| can_answer.get())?;
            Some(Arc::new(asked.with(|query| answer.with(|answer| index.counts(query, answer)))))
        });
        let selected = Memo::new(move |_| {
            let id = query.with(|query| query.selected.clone())?;
            let Index(index) = index.get()?;
            index.catalogue().index_of(id.as_str()).map(|index| index as u32)
        });

        let go = StoredValue::new(Callback::new(move |(query, step): (Query, Step)| {
            let search = write_query(&query);
            if search == location.search.get_untracked().trim_start_matches('?') {
                return;
            }
            let path = location.pathname.get_untracked();
            let address = if search.is_empty() { path } else { format!("{path}?{search}") };
            navigate(
                &address,
                NavigateOptions {
                    resolve: false,
                    replace: step == Step::Same,
                    scroll: false,
                    ..NavigateOptions::default()
                },
            );
        }));
        let hovered = RwSignal::new(None);
        Explore { query, bad, origin, hovered, selected, can_answer, answer, counts, atlas, bounds, go }
    }

    fn change(self, step: Step, change: impl FnOnce(&mut Query)) {
        let mut query = self.query.get_untracked();
        let before = query.clone();
        change(&mut query);
        if query != before {
            self.go.get_value().run((query, step));
        }
    }

    /// Asks for these words.
    pub fn set_words(self, words: &str) {
        self.change(Step::Same, |query| query.words = words.to_owned());
    }

    /// Puts an option in the place of the words.
    pub fn narrow(self, facet: Facet, option: &str) {
        self.change(Step::New, |query| {
            query.words.clear();
            if !query.has(facet, option) {
                query.toggle(facet, option);
            }
        });
    }

    /// Ticks an option that is not ticked and the reverse.
    pub fn toggle(self, facet: Facet, option: &str) {
        self.change(Step::New, |query| query.toggle(facet, option));
    }

    /// Lists in another order.
    pub fn set_sort(self, sort: Sort) {
        self.change(Step::New, |query| query.sort = sort);
    }

    /// Measures distances from elsewhere and lists the nearest first, or stops doing so.
    pub fn set_origin(self, origin: Option<Origin>) {
        self.change(Step::New, |query| {
            query.sort = match (&origin, query.sort) {
                (Some(_), _) => Sort::Distance,
                (None, Sort::Distance) => Sort::Relevance,
                (None, sort) => sort,
            };
            query.origin = origin;
        });
    }

    /// Wants only what the map shows, or everything.
    pub fn set_in_view(self, in_view: bool) {
        self.change(Step::New, |query| query.in_view = in_view);
    }

    /// Selects a hub in list and map, or none.
    pub fn select(self, id: Option<HubId>) {
        self.change(Step::Same, |query| query.selected = id);
    }

    /// Remembers what the map shows; `None` is the whole country.
    pub fn set_view(self, view: Option<MapView>) {
        self.change(Step::Same, |query| query.view = view.map(rounded));
    }

    /// Takes one narrowing away.
    pub fn drop_narrowing(self, narrowing: &Narrowing) {
        self.change(Step::New, |query| match narrowing {
            Narrowing::Words(_) => query.words.clear(),
            Narrowing::Option(facet, option) if query.has(*facet, option) => query.toggle(*facet, option),
            Narrowing::Option(..) => {}
            Narrowing::InView => query.in_view = false,
        });
    }

    /// Takes away what a relaxation names.
    pub fn relax(self, relaxation: Relaxation) {
        self.change(Step::New, |query| match relaxation {
            Relaxation::Words => query.words.clear(),
            Relaxation::Facet(facet) => {
                query.facets.remove(&facet);
            }
            Relaxation::InView => query.in_view = false,
        });
    }

    /// Takes away everything that narrows the list.
    pub fn clear(self) {
        self.change(Step::New, Query::clear_filters);
    }

    /// Writes the address as it was understood, without the parts that could not be read.
    pub fn forget_bad(self) {
        self.go.get_value().run((self.query.get_untracked(), Step::Same));
    }

    /// Everything that narrows the list, tracked.
    pub fn narrowings(self) -> Vec<Narrowing> {
        self.query.with(|query| {
            let words = query.words.trim();
            let words = (!words.is_empty()).then(|| Narrowing::Words(words.to_owned()));
            let options = query.ticked().map(|(facet, option)| Narrowing::Option(facet, option.to_owned()));
            words.into_iter().chain(options).chain(query.in_view.then_some(Narrowing::InView)).collect()
        })
    }

    /// Where nothing is found: which one narrowing to take away, and how many hubs there would be; tracked.
    pub fn relaxations(self) -> Vec<(Relaxation, usize)> {
        let Some(Index(index)) = self.atlas.index().get() else { return Vec::new() };
        let bounds = self.bounds.get();
        let in_view = move |point: GeoPoint| bounds.is_none_or(|bounds| bounds.contains(point));
        self.query.with(|query| index.relax(query, Some(&in_view)))
    }

    /// Why the words found a hub, by index, for a reader of `lang`; tracked.
    pub fn explain(self, hub: usize, lang: Lang) -> Explanation {
        let Some(Index(index)) = self.atlas.index().get() else { return Explanation::default() };
        self.answer.with(|answer| index.explain(answer, hub, lang))
    }

    /// The words that were meant instead of those typed, where nothing is found by these; tracked.
    pub fn meant(self, lang: Lang) -> Option<String> {
        let Index(index) = self.atlas.index().get()?;
        self.answer.with(|answer| index.finder()?.meant(&answer.words, lang))
    }

    /// Whether an answer is on its way; tracked.
    pub fn is_waiting(self) -> bool {
        self.query.with(|query| self.atlas.is_answer_coming(query)) || is_view_coming(self.query, self.bounds)
    }

    /// The words typed that none of the hubs found has, though they have others; tracked.
    pub fn missing(self) -> Vec<String> {
        self.answer.with(|answer| {
            let words = &answer.words;
            let missing = if words.is_complete { Vec::new() } else { words.missing() };
            missing.into_iter().filter_map(|range| Some(words.typed().get(range)?.trim().to_owned())).collect()
        })
    }

    /// Every option of a facet with its count, in the catalogue's order; tracked.
    pub fn counts(self, facet: Facet) -> Vec<(String, usize)> {
        let Some(Index(index)) = self.atlas.index().get() else { return Vec::new() };
        let Some(counts) = self.counts.get() else { return Vec::new() };
        index.options(facet).iter().cloned().zip(counts.of(facet).iter().copied()).collect()
    }
}

/// Whether only what the map shows is asked for, and the map is still on its way; tracked.
fn is_view_coming(query: Memo<Query>, bounds: Signal<Option<GeoBounds>>) -> bool {
    query.with(|query| query.in_view) && bounds.with(Option::is_none)
}
