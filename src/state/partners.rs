//! What the partner finder asks and what the catalogue answers. Like Explore, it has its question in the address only.

use std::sync::Arc;

use leptos::prelude::*;
use leptos_router::NavigateOptions;
use leptos_router::hooks::{use_location, use_navigate};

use super::{Atlas, Loading, use_atlas, use_visitor_place};
use crate::data::need_address::{check_need, read_need, write_need};
use crate::domain::{BadPart, GeoPoint, Importance, Need, OfferingId, Origin, PartialDate, SettlementId};
use crate::engine::finder::Record;
use crate::engine::matching::{Consortium, Ground, Match, Stop, consortium, matches, route};
use crate::engine::sentence::{deadline, named};
use crate::platform::clock;

/// What a need finds.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Partners {
    /// The hubs, the best first.
    pub matches: Vec<Match>,
    /// The fewest that cover it together.
    pub consortium: Consortium,
    /// The way from idea to production.
    pub route: Vec<Stop>,
}

/// The need, its answer and the commands that change it. Copy it freely.
#[derive(Clone, Copy)]
pub struct PartnerFinder {
    /// What is asked for.
    pub need: Memo<Need>,
    /// The parts of the address that could not be read.
    pub bad: Memo<Vec<BadPart>>,
    /// Where distances are measured from, once that is known.
    pub origin: Memo<Option<GeoPoint>>,
    /// What the catalogue answers; empty while it is on its way.
    pub partners: Memo<Arc<Partners>>,
    atlas: Atlas,
    go: StoredValue<Callback<Need>>,
}

impl PartnerFinder {
    /// The partner finder under the address now shown.
    pub fn of_address() -> PartnerFinder {
        let (atlas, place) = (use_atlas(), use_visitor_place());
        let (location, navigate) = (use_location(), use_navigate());
        let read = Memo::new(move |_| {
            let (mut need, mut bad) = location.search.with(|search| read_need(search));
            if let Some(catalogue) = atlas.catalogue() {
                // Until the gazetteer is here, a settlement has the benefit of the doubt.
                let is_settlement =
                    |id: &str| atlas.settlements.with(Option::is_none) || atlas.settlement_point(id).is_some();
                bad.extend(check_need(&mut need, &catalogue, is_settlement));
            }
            (need, bad)
        });
        let need = Memo::new(move |_| read.with(|(need, _)| need.clone()));
        let origin = Memo::new(move |_| match need.with(|need| need.origin.clone())? {
            Origin::Me => place.point(),
            Origin::Settlement(id) => atlas.settlement_point(id.as_str()),
        });
        let partners = Memo::new(move |_| {
            let Some(catalogue) = atlas.catalogue() else { return Arc::default() };
            let ground = Ground { catalogue: &catalogue, origin: origin.get() };
            need.with(|need| {
                let matches = matches(ground, need);
                let consortium = consortium(ground, need, &matches);
                Arc::new(Partners { consortium, route: route(ground, need), matches })
            })
        });
        let go = StoredValue::new(Callback::new(move |need: Need| {
            let (path, search) = (location.pathname.get_untracked(), write_need(&need));
            let address = if search.is_empty() { path } else { format!("{path}?{search}") };
            navigate(&address, NavigateOptions { resolve: false, scroll: false, ..NavigateOptions::default() });
        }));
        let bad = Memo::new(move |_| read.with(|(_, bad)| bad.clone()));
        PartnerFinder { need, bad, origin, partners, atlas, go }
    }

    /// Whether the catalogue, or the place that distances are measured from, is still on its way; tracked.
    pub fn is_waiting(self) -> bool {
        let has_catalogue = self.atlas.catalogue().is_some();
        let is_settlement = self.need.with(|need| matches!(need.origin, Some(Origin::Settlement(_))));
        let is_place_coming = self.atlas.map().with(|map| *map == Loading::Waiting) && self.origin.get().is_none();
        !has_catalogue || (is_settlement && is_place_coming)
    }

    /// Changes what is asked for; back leads to what was asked before.
    pub fn change(self, change: impl FnOnce(&mut Need)) {
        let before = self.need.get_untracked();
        let mut need = before.clone();
        change(&mut need);
        if need != before {
            self.go.get_value().run(need);
        }
    }

    /// Wants an offering, or no longer.
    pub fn want(self, offering: &OfferingId, importance: Option<Importance>) {
        self.change(|need| {
            match importance {
                Some(importance) => need.offerings.insert(offering.clone(), importance),
                None => need.offerings.remove(offering),
            };
        });
    }

    /// Writes the address as it was understood, without the parts that could not be read.
    pub fn forget_bad(self) {
        self.go.get_value().run(self.need.get_untracked());
    }

    /// Asks for what a sentence names, in the place of the offerings, industry and town asked for before; gives the records that
    /// it named.
    pub fn fill_from(self, sentence: &str) -> Vec<Record> {
        let Some(finder) = untrack(|| self.atlas.finder()) else { return Vec::new() };
        let records = named(&*finder, sentence);
        let (year, month, day) = clock::today();
        let today = PartialDate { year: year as u16, month: Some(month as u8), day: Some(day as u8) };
        let by = deadline(sentence, today);
        let town = |id: &str| {
            let point = finder.catalogue().vocabulary.cities.get(id).map(|city| city.point)?;
            // Before the gazetteer is here, a town goes by the id it mostly has there too.
            Some(self.atlas.settlement_near(point).unwrap_or_else(|| SettlementId::from(id)))
        };
        self.change(|need| {
            if records.iter().any(|record| matches!(record, Record::Offering(_))) {
                need.offerings.clear();
            }
            need.deadline = by.or(need.deadline);
            for record in &records {
                match record {
                    Record::Offering(id) => drop(need.offerings.insert(id.clone(), Importance::Must)),
                    Record::Cluster(id) => need.cluster = Some(id.clone()),
                    Record::City(id) => need.origin = town(id.as_str()).map(Origin::Settlement).or(need.origin.take()),
                    _ => {}
                }
            }
        });
        records
    }
}
