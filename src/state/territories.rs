//! The regions under the weights of the address: the figures are fetched when someone asks for them, the order answers at once,
//! and the random weightings are tried in slices while the page stays alive.

use std::sync::Arc;

use leptos::prelude::*;
use leptos::task::spawn_local;
use leptos_router::NavigateOptions;
use leptos_router::hooks::{use_location, use_navigate};

use super::atlas::file;
use super::{LoadFailure, Loading, use_atlas};
use crate::data::weighing_address::{check_weighing, read_weighing, write_weighing};
use crate::data::{INDICATORS, Problem, read_indicators};
use crate::domain::{BadPart, Indicators, Weighing};
use crate::engine::potential::{Front, Grid, Ranked, Weightings, rank};
use crate::platform::frame::Slices;

/// How many weightings are tried before the clock is looked at.
const STEP: usize = 100;

/// What is measured of regions, as it comes. Copy it freely.
#[derive(Clone, Copy)]
pub struct Measures(RwSignal<Loading<Arc<Indicators>>>);

impl Measures {
    /// Begins to fetch.
    pub fn fetch() -> Measures {
        let measures = Measures(RwSignal::new(Loading::Waiting));
        let atlas = use_atlas();
        // The words come first: units and regions are theirs. What is said of hubs later asks for nothing again.
        let has_words = Memo::new(move |_| atlas.catalogue().is_some());
        Effect::new(move || {
            if has_words.get() {
                measures.load();
            }
        });
        measures
    }

    /// Fetches what is not here yet.
    pub fn load(self) {
        let atlas = use_atlas();
        let Some(catalogue) = untrack(|| atlas.catalogue()) else { return };
        if self.0.with_untracked(|it| it.ready().is_some()) {
            return;
        }
        self.0.set(Loading::Waiting);
        spawn_local(async move {
            let read =
                |bytes: Vec<u8>| read_indicators(&bytes, &catalogue.vocabulary).map_err(LoadFailure::read(INDICATORS));
            let outcome = file(INDICATORS, "data").await.and_then(read);
            let outcome = outcome.map(|(indicators, problems): (Indicators, Vec<Problem>)| {
                atlas.note(problems);
                Arc::new(indicators)
            });
            // The visitor may have gone elsewhere meanwhile, and the signal with her page.
            let _ = self.0.try_set(outcome.map_or_else(Loading::Failed, Loading::Ready));
        });
    }

    /// What came, tracked.
    pub fn ready(self) -> Option<Arc<Indicators>> {
        self.0.with(|it| it.ready().cloned())
    }

    /// Why it did not come, tracked.
    pub fn failure(self) -> Option<LoadFailure> {
        self.0.with(|it| it.failure().cloned())
    }
}

/// The answer to what the address asks, and the commands that change that. Copy it freely.
#[derive(Clone, Copy)]
pub struct Territories {
    /// What is measured.
    pub measures: Measures,
    /// What the address asks.
    pub asked: Memo<Weighing>,
    /// The parts of the address that could not be read.
    pub bad: Memo<Vec<BadPart>>,
    /// The weight of each indicator.
    pub weights: Memo<Vec<u8>>,
    /// What each region has; `None` while something is on its way.
    pub grid: Memo<Option<Arc<Grid>>>,
    /// The order of the regions.
    pub ranked: Memo<Vec<Ranked>>,
    /// By region, in how many random weightings it stays in front; `None` while they are tried.
    pub front: RwSignal<Option<Arc<[Front]>>>,
    go: StoredValue<Callback<(Weighing, bool)>>,
}

impl Territories {
    /// The regions under the address now shown.
    pub fn of_address() -> Territories {
        let (atlas, location, navigate) = (use_atlas(), use_location(), use_navigate());
        let measures = Measures::fetch();
        let read = Memo::new(move |_| {
            let (mut asked, mut bad) = location.search.with(|search| read_weighing(search));
            if let (Some(catalogue), Some(indicators)) = (atlas.catalogue(), measures.ready()) {
                bad.extend(check_weighing(&mut asked, &indicators, &catalogue));
            }
            (asked, bad)
        });
        let asked = Memo::new(move |_| read.with(|(asked, _)| asked.clone()));
        let bad = Memo::new(move |_| read.with(|(_, bad)| bad.clone()));
        let weights = Memo::new(move |_| {
            measures.ready().map(|indicators| asked.with(|asked| asked.weights(&indicators))).unwrap_or_default()
        });
        let terms = Memo::new(move |_| asked.with(|asked| (asked.basis, asked.scale)));
        let grid = Memo::new(move |_| {
            atlas.details().with(|details| details.ready().is_some()).then_some(())?;
            let (basis, scale) = terms.get();
            Some(Arc::new(Grid::of(&*measures.ready()?, &*atlas.catalogue()?, basis, scale)))
        });
        let ranked = Memo::new(move |_| {
            grid.with(|grid| weights.with(|weights| grid.as_ref().map(|grid| rank(grid, weights)))).unwrap_or_default()
        });
        let go = StoredValue::new(Callback::new(move |(asked, replace): (Weighing, bool)| {
            let (path, search) = (location.pathname.get_untracked(), write_weighing(&asked));
            let address = if search.is_empty() { path } else { format!("{path}?{search}") };
            let options = NavigateOptions { resolve: false, scroll: false, replace, ..NavigateOptions::default() };
            navigate(&address, options);
        }));
        let front = fronts(grid, weights);
        Territories { measures, asked, bad, weights, grid, ranked, front, go }
    }

    /// Asks for something else; back leads to what was asked before.
    pub fn change(self, change: impl FnOnce(&mut Weighing)) {
        let mut asked = self.asked.get_untracked();
        change(&mut asked);
        self.go.get_value().run((asked, false));
    }

    /// Gives one indicator another weight. The way back does not lead through every step of a slider.
    pub fn weigh(self, indicator: usize, weight: u8) {
        let Some(indicators) = untrack(|| self.measures.ready()) else { return };
        let mut asked = self.asked.get_untracked();
        asked.weigh(&indicators, indicator, weight);
        self.go.get_value().run((asked, true));
    }
}

/// Tries the weightings anew whenever the figures, or which of them count, have changed.
fn fronts(grid: Memo<Option<Arc<Grid>>>, weights: Memo<Vec<u8>>) -> RwSignal<Option<Arc<[Front]>>> {
    let front = RwSignal::new(None);
    let counts = Memo::new(move |_| weights.with(|all| all.iter().map(|one| u8::from(*one > 0)).collect::<Vec<u8>>()));
    let run = StoredValue::new(0u32);
    // The trial goes on over many turns of the browser, which no memo can.
    Effect::new(move || {
        let (grid, counts) = (grid.get(), counts.get());
        run.update_value(|run| *run += 1);
        let own = run.get_value();
        front.set(None);
        let Some(grid) = grid.filter(|_| counts.contains(&1)) else { return };
        spawn_local(async move {
            let mut weightings = Weightings::new((*grid).clone(), &counts);
            let mut slices = Slices::begin();
            while weightings.step(STEP) {
                slices.step().await;
                if run.try_get_value() != Some(own) {
                    return;
                }
            }
            if run.try_get_value() == Some(own) {
                let _ = front.try_set(Some(weightings.front().into()));
            }
        });
    });
    front
}
