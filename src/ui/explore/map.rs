//! The map of Explore: the hubs found as points, the regions coloured by how many hubs they have.

use std::sync::Arc;

use leptos::prelude::*;

use super::card::SelectedCard;
use super::legend::Legend;
use crate::data::address::rounded;
use crate::domain::{Facet, GeoBounds, GeoPoint, MapView, Precision, RegionId};
use crate::i18n::{names, use_i18n};
use crate::map::shades::{class_of, ranges};
use crate::map::{Camera, MapHandle, MapPane, MapPoint, PointLabel, RegionShade};
use crate::state::{Explore, use_atlas};

// Close enough to tell a city's quarters from its neighbours, far enough to see the region.
const CITY_ZOOM: f64 = 9.0;

/// What Explore and its map, which comes later, tell each other. Copy it freely.
#[derive(Clone, Copy, Debug)]
pub struct MapSide {
    /// What the map shows, once it is there.
    pub bounds: RwSignal<Option<Signal<GeoBounds>>>,
    /// The place that the list last asked to be shown.
    pub shown: RwSignal<Option<GeoPoint>>,
}

impl MapSide {
    /// Before there is a map.
    pub fn new() -> MapSide {
        MapSide { bounds: RwSignal::new(None), shown: RwSignal::new(None) }
    }
}

/// The map with its legend and the card of the selected hub.
#[component]
pub fn ExploreMap(
    /// The query and its answer.
    explore: Explore,
    /// What it tells the page, and is told.
    side: MapSide,
) -> impl IntoView {
    let (i18n, atlas) = (use_i18n(), use_atlas());
    let map = MapHandle::new(explore.query.with_untracked(|query| query.view));
    side.bounds.set(Some(map.bounds));
    let points = Memo::new(move |_| {
        let Some(catalogue) = atlas.listed() else { return Arc::default() };
        let hubs = catalogue.hubs();
        explore.answer.with(|answer| {
            let points = answer.order.iter().filter_map(|index| {
                let hub = hubs.get(*index)?;
                let (at, precision) = hub.place.point?;
                let indicative = precision == Precision::Region;
                Some(MapPoint { id: *index as u32, at, glyph: hub.kind.key(), indicative })
            });
            points.collect::<Arc<[MapPoint]>>()
        })
    });
    let counts = Memo::new(move |_| explore.counts(Facet::Region));
    let classes = Memo::new(move |_| {
        let numbers = counts.with(|counts| {
            let regions = counts.iter().filter(|(option, _)| option != Facet::ABROAD && option != Facet::UNPLACED);
            regions.map(|(_, count)| *count as u32).collect::<Vec<_>>()
        });
        Arc::<[(u32, u32)]>::from(ranges(&numbers))
    });
    let shades = Memo::new(move |_| {
        let classes = classes.get();
        let shades = counts.get().into_iter().map(|(region, count)| {
            let ticked = explore.query.with(|query| query.has(Facet::Region, &region));
            RegionShade {
                class: class_of(count as u32, &classes),
                count: count as u32,
                ticked,
                region: RegionId::from(region.as_str()),
            }
        });
        shades.collect::<Arc<[RegionShade]>>()
    });
    let describe = Callback::new(move |index: u32| {
        let lang = i18n.lang.get();
        let Some(catalogue) = atlas.listed() else { return PointLabel::default() };
        catalogue.hubs().get(index as usize).map_or_else(PointLabel::default, |hub| PointLabel {
            name: hub.name.pick(lang).text.to_owned(),
            place: names::place(&catalogue, hub, lang),
            kind: names::kind(&catalogue, hub, lang),
        })
    });
    let region_name = Callback::new(move |region: RegionId| {
        let lang = i18n.lang.get();
        match atlas.listed() {
            Some(catalogue) => names::option(&catalogue, Facet::Region, region.as_str(), lang),
            // The map may be here before the catalogue, or without it.
            None => format!("{} {region}", names::facet(Facet::Region, lang)),
        }
    });
    let on_select = Callback::new(move |index: Option<u32>| {
        let catalogue = untrack(|| atlas.listed());
        let hub =
            index.zip(catalogue).and_then(|(index, catalogue)| Some(catalogue.hubs().get(index as usize)?.id.clone()));
        explore.select(hub);
    });
    let on_region = Callback::new(move |region: RegionId| explore.toggle(Facet::Region, region.as_str()));
    follow_address(explore, map);
    follow_list(side, map);
    view! {
        <MapPane
            handle=map
            base=atlas.base
            water=atlas.water
            settlements=atlas.settlements
            points
            shades
            hovered=explore.hovered
            selected=explore.selected
            on_select
            on_region
            describe
            region_name
        />
        <Legend explore ranges=classes.into() />
        <SelectedCard explore />
    }
}

/// Keeps the camera and the address in step: the map writes where it came to rest, and goes where a link or the way back
/// leads. Both are outside of what Leptos draws, so effects are their place.
fn follow_address(explore: Explore, map: MapHandle) {
    // What the map wrote last: an address that says the same is its own echo, not a wish.
    let written = StoredValue::new(explore.query.with_untracked(|query| query.view));
    Effect::new(move || {
        let screen = map.screen.get();
        let settled = rounded(map.settled.get().view());
        if screen.width <= 0.0 {
            return;
        }
        let is_home = settled == rounded(screen.home().view());
        let view: Option<MapView> = (!is_home).then_some(settled);
        if written.get_value() != view {
            written.set_value(view);
            explore.set_view(view);
        }
    });
    let wanted = Memo::new(move |_| explore.query.with(|query| query.view));
    Effect::new(move |first: Option<()>| {
        let view = wanted.get();
        // The first view was given to the map when it was made.
        if first.is_some() && written.get_value() != view {
            written.set_value(view);
            match view {
                Some(view) => map.jump(Camera::from(view)),
                None => map.reset(),
            }
        }
    });
}

/// Flies to what the list asks to be shown.
fn follow_list(side: MapSide, map: MapHandle) {
    Effect::new(move || {
        if let Some(point) = side.shown.get() {
            map.fly_to(point, map.camera.get_untracked().zoom.max(CITY_ZOOM));
        }
    });
}
