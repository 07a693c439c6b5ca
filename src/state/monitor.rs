//! The monitor under the address now shown. Like Explore, it has its question in the address only.

use leptos::prelude::*;
use leptos_router::NavigateOptions;
use leptos_router::hooks::{use_location, use_navigate};

use super::{Atlas, use_atlas};
use crate::data::monitor_address::{check_monitoring, read_monitoring, write_monitoring};
use crate::domain::{BadPart, Monitoring};
use crate::engine::monitor::{Monitored, monitor};

/// What is watched, and the command that changes it. Copy it freely.
#[derive(Clone, Copy)]
pub struct Monitor {
    /// What the address asks for.
    pub asked: Memo<Monitoring>,
    /// The parts of the address that could not be read.
    pub bad: Memo<Vec<BadPart>>,
    /// The answer; `None` while projects are on their way.
    pub answer: Memo<Option<Monitored>>,
    go: StoredValue<Callback<Monitoring>>,
}

impl Monitor {
    /// The monitor under the address now shown.
    pub fn of_address() -> Monitor {
        let (atlas, location, navigate): (Atlas, _, _) = (use_atlas(), use_location(), use_navigate());
        let read = Memo::new(move |_| {
            let (mut asked, mut bad) = location.search.with(|search| read_monitoring(search));
            if let Some(catalogue) = atlas.catalogue() {
                bad.extend(check_monitoring(&mut asked, &catalogue));
            }
            (asked, bad)
        });
        let asked = Memo::new(move |_| read.with(|(asked, _)| asked.clone()));
        let answer = Memo::new(move |_| {
            atlas.details().with(|details| details.ready().is_some()).then_some(())?;
            Some(monitor(&*atlas.catalogue()?, &asked.get()))
        });
        let go = StoredValue::new(Callback::new(move |asked: Monitoring| {
            let (path, search) = (location.pathname.get_untracked(), write_monitoring(&asked));
            let address = if search.is_empty() { path } else { format!("{path}?{search}") };
            navigate(&address, NavigateOptions { resolve: false, scroll: false, ..NavigateOptions::default() });
        }));
        let bad = Memo::new(move |_| read.with(|(_, bad)| bad.clone()));
        Monitor { asked, bad, answer, go }
    }

    /// Asks for something else; back leads to what was asked before.
    pub fn change(self, change: impl FnOnce(&mut Monitoring)) {
        let mut asked = self.asked.get_untracked();
        change(&mut asked);
        self.go.get_value().run(asked);
    }
}
