//! The comparison that the address names. Like Explore, it has its question in the address only.

use leptos::prelude::*;
use leptos_router::NavigateOptions;
use leptos_router::hooks::{use_location, use_navigate};

use super::{Atlas, use_atlas, use_tray, use_visitor_place};
use crate::data::compare_address::{read_compare, write_compare};
use crate::domain::{BadPart, Comparing, GeoPoint, HubId, Origin};
use crate::engine::comparing::{Lineup, line_up};

/// What is compared, and the commands that change it. Copy it freely.
#[derive(Clone, Copy)]
pub struct Comparison {
    /// What the address asks for.
    pub asked: Memo<Comparing>,
    /// The parts of the address that could not be read.
    pub bad: Memo<Vec<BadPart>>,
    /// Where distances are measured from, once that is known.
    pub origin: Memo<Option<GeoPoint>>,
    /// The hubs that it names; none while the catalogue is on its way.
    pub lineup: Memo<Lineup>,
    atlas: Atlas,
    go: StoredValue<Callback<Comparing>>,
}

impl Comparison {
    /// The comparison under the address now shown.
    pub fn of_address() -> Comparison {
        let (atlas, place, tray) = (use_atlas(), use_visitor_place(), use_tray());
        let (location, navigate) = (use_location(), use_navigate());
        let read = Memo::new(move |_| {
            let (mut comparing, mut bad) = location.search.with(|search| read_compare(search));
            // Until the gazetteer is here, a settlement has the benefit of the doubt.
            let is_lost = |origin: &mut Origin| match origin {
                Origin::Me => false,
                Origin::Settlement(id) => {
                    atlas.settlements.with(Option::is_some) && atlas.settlement_point(id.as_str()).is_none()
                }
            };
            if let Some(Origin::Settlement(id)) = comparing.need.origin.take_if(is_lost) {
                bad.push(BadPart { key: "from".to_owned(), value: id.to_string() });
            }
            (comparing, bad)
        });
        let asked = Memo::new(move |_| read.with(|(comparing, _)| comparing.clone()));
        let origin = Memo::new(move |_| match asked.with(|asked| asked.need.origin.clone())? {
            Origin::Me => place.point(),
            Origin::Settlement(id) => atlas.settlement_point(id.as_str()),
        });
        let lineup = Memo::new(move |_| {
            let catalogue = atlas.catalogue();
            catalogue
                .map(|catalogue| asked.with(|asked| line_up(&catalogue, &asked.hubs, Comparing::MOST)))
                .unwrap_or_default()
        });
        let go = StoredValue::new(Callback::new(move |comparing: Comparing| {
            let (path, search) = (location.pathname.get_untracked(), write_compare(&comparing));
            tray.choose(comparing.hubs);
            let address = if search.is_empty() { path } else { format!("{path}?{search}") };
            navigate(&address, NavigateOptions { resolve: false, scroll: false, ..NavigateOptions::default() });
        }));
        let bad = Memo::new(move |_| read.with(|(_, bad)| bad.clone()));
        Comparison { asked, bad, origin, lineup, atlas, go }
    }

    /// Changes what is compared; back leads to what was compared before. What the address names and nobody knows is left out.
    pub fn change(self, change: impl FnOnce(&mut Comparing)) {
        let mut comparing = self.asked.get_untracked();
        if let Some(catalogue) = untrack(|| self.atlas.catalogue()) {
            let id = |index: &usize| catalogue.hubs().get(*index).map(|hub| hub.id.clone());
            comparing.hubs = self.lineup.with_untracked(|lineup| lineup.hubs.iter().filter_map(id).collect());
        }
        change(&mut comparing);
        self.go.get_value().run(comparing);
    }

    /// Puts a hub beside the others, if it is not there and has room.
    pub fn add(self, id: &HubId) {
        self.change(|comparing| {
            if !comparing.hubs.contains(id) {
                comparing.toggle(id);
            }
        });
    }

    /// Writes the address as it was understood, without the parts that could not be read.
    pub fn forget_bad(self) {
        self.change(|_| ());
    }
}
