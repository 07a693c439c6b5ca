//! The timeline under the address now shown, which holds the year and the sorts of event; and whether the years go by.

use leptos::prelude::*;
use leptos_router::NavigateOptions;
use leptos_router::hooks::{use_location, use_navigate};

use super::use_atlas;
use crate::data::timeline_address::{read_timing, write_timing};
use crate::domain::{BadPart, Timing, Years};
use crate::engine::timeline::{Event, events, span};

/// The years before this one are pressed together on the axis, and going by begins with it.
pub const KNEE: u16 = 2009;

/// What is shown, and the commands that change it. Copy it freely.
#[derive(Clone, Copy)]
pub struct Timeline {
    /// What the address asks for.
    pub timing: Memo<Timing>,
    /// The parts of the address that could not be read.
    pub bad: Memo<Vec<BadPart>>,
    /// Every event; none while facts and projects are on their way.
    pub events: Memo<Vec<Event>>,
    /// The first and the last year of them.
    pub span: Memo<Option<Years>>,
    /// The year that is shown, within the span.
    pub year: Memo<u16>,
    go: StoredValue<Callback<(Timing, bool)>>,
}

impl Timeline {
    /// The timeline under the address now shown.
    pub fn of_address() -> Timeline {
        let (atlas, location, navigate) = (use_atlas(), use_location(), use_navigate());
        let read = Memo::new(move |_| location.search.with(|search| read_timing(search)));
        let timing = Memo::new(move |_| read.with(|(timing, _)| timing.clone()));
        let bad = Memo::new(move |_| read.with(|(_, bad)| bad.clone()));
        let all = Memo::new(move |_| {
            let is_here = atlas.details().with(|details| details.ready().is_some());
            atlas.catalogue().filter(|_| is_here).map(|catalogue| events(&catalogue)).unwrap_or_default()
        });
        let years = Memo::new(move |_| all.with(|all| span(all)));
        let year = Memo::new(move |_| {
            let now = atlas.catalogue().and_then(|catalogue| catalogue.updated).map_or(KNEE, |date| date.year);
            let year = timing.with(|timing| timing.year).unwrap_or(now);
            years.get().map_or(year, |years| year.clamp(years.first, years.last))
        });
        let go = StoredValue::new(Callback::new(move |(timing, replace): (Timing, bool)| {
            let (path, search) = (location.pathname.get_untracked(), write_timing(&timing));
            let address = if search.is_empty() { path } else { format!("{path}?{search}") };
            navigate(
                &address,
                NavigateOptions { resolve: false, scroll: false, replace, ..NavigateOptions::default() },
            );
        }));
        Timeline { timing, bad, events: all, span: years, year, go }
    }

    /// Shows a year. The way back does not lead through every year that went by.
    pub fn show(self, year: u16) {
        let timing = Timing { year: Some(year), ..self.timing.get_untracked() };
        self.go.get_value().run((timing, true));
    }

    /// Changes what is shown; back leads to what was shown before.
    pub fn change(self, change: impl FnOnce(&mut Timing)) {
        let mut timing = self.timing.get_untracked();
        change(&mut timing);
        self.go.get_value().run((timing, false));
    }
}
