//! A still map of a hub's region with the hub on it. It answers neither wheel nor finger, so that it never holds up the
//! page; the great map is one link away.

use std::sync::Arc;

use leptos::prelude::*;

use super::Reading;
use crate::domain::{MapBox, MapXy, Precision, Settlement, WaterShape};
use crate::i18n::{names, use_i18n};
use crate::map::glyph::{glyph_class, shape_of};
use crate::map::projection::project;
use crate::state::use_atlas;

/// The height of the map on screen, in pixels, by style/hub.css: what is written is sized for it.
const HEIGHT: f64 = 240.0;
/// The least height of what is shown, in map units: some 250 km, so that a city has its surroundings.
const LEAST: f64 = 2_800.0;
/// How many settlements are named.
const NAMED: usize = 6;

/// The map, once its ground is here; nothing for a hub without a point or outside the map.
#[component]
pub fn PlaceMap(
    /// The page.
    reading: Reading,
) -> impl IntoView {
    let atlas = use_atlas();
    let i18n = use_i18n();
    move || {
        let (point, precision) = reading.hub.place.point?;
        let region = reading.catalogue.region_of(&reading.hub)?;
        let base = atlas.base.get()?;
        let shape = base.region(region.as_str())?;
        let at = project(point);
        let view = view_around(at, shape.bounds);
        let unit = (view.max.y - view.min.y) / HEIGHT;
        let ground = |class: &'static str, paths: Vec<Arc<str>>| {
            paths.into_iter().map(|d| view! { <path class=class d=d /> }).collect_view()
        };
        let (lakes, rivers) = atlas.water.get().map_or_else(Default::default, |water| {
            let paths = |shapes: &[WaterShape]| shapes.iter().map(|it| it.path.clone()).collect::<Vec<_>>();
            (paths(&water.lakes), paths(&water.rivers))
        });
        let neighbours = base.neighbours.iter().map(|it| it.path.clone()).collect();
        let borders = base.borders.iter().map(|it| it.path.clone()).collect();
        let settlements = atlas.settlements.get().unwrap_or_default();
        let stands_in = (precision != Precision::Region).then_some(at);
        let labels = labels_of(&settlements, view, (at, stands_in), unit, |settlement| i18n.text(&settlement.name));
        // The great map's letters are sized in pixels of the screen, these in units of the map.
        let letters = format!("{:.1}px", 11.0 * unit);
        let labels = labels.into_iter().map(|Label { spot, name, of_hub }| {
            let dot = (!of_hub).then(|| view! { <circle class="map-label__dot" cx=spot.x cy=spot.y r=2.0 * unit /> });
            let above = if of_hub { 0.0 } else { 5.0 * unit };
            view! {
                {dot}
                <text class="map-label" x=spot.x y=spot.y - above text-anchor="middle" style:font-size=letters.clone()>
                    {name}
                </text>
            }
        });
        let glyph = shape_of(reading.hub.kind.key());
        let size = 1.1 * unit;
        Some(view! {
            <svg
                class="hub__map"
                role="img"
                aria-label=names::place(&reading.catalogue, &reading.hub, reading.lang)
                viewBox=format!(
                    "{:.0} {:.0} {:.0} {:.0}",
                    view.min.x,
                    view.min.y,
                    view.max.x - view.min.x,
                    view.max.y - view.min.y,
                )
                preserveAspectRatio="xMidYMid slice"
            >
                <g class="map-ground">
                    {ground("map-neighbour", neighbours)} <path class="map-country" d=base.country.clone() />
                    <path class="map-region" data-class="2" d=shape.path.clone() /> {ground("map-river", rivers)}
                    {ground("map-lake", lakes)} {ground("map-border", borders)}
                    <path class="map-outline" d=base.country.clone() />
                </g>
                <g class="map-labels">{labels.collect_view()}</g>
                <path
                    class=glyph_class(glyph.group, precision == Precision::Region)
                    d=glyph.path
                    transform=format!("translate({:.1} {:.1}) scale({size:.3})", at.x, at.y)
                />
            </svg>
        })
    }
}

/// The region with the hub in the middle of it, as far as that can be.
fn view_around(at: MapXy, region: MapBox) -> MapBox {
    let middle = |min: f64, max: f64| (min + max) / 2.0;
    let height = (region.max.y - region.min.y).max((region.max.x - region.min.x) * 0.7).max(LEAST) * 1.1;
    let center = MapXy {
        x: middle(at.x, middle(region.min.x, region.max.x)),
        y: middle(at.y, middle(region.min.y, region.max.y)),
    };
    let (half_width, half_height) = (height * 0.7, height / 2.0);
    MapBox {
        min: MapXy { x: center.x - half_width, y: center.y - half_height },
        max: MapXy { x: center.x + half_width, y: center.y + half_height },
    }
}

/// A settlement as it is written on the map.
struct Label {
    /// Where the settlement lies.
    spot: MapXy,
    /// Its name.
    name: String,
    /// Whether the hub stands in it, by what is known: the name then stands below the hub's sign.
    of_hub: bool,
}

/// The most important settlements in view, as many as have room for their names. `sign` is where the hub's sign stands, and
/// the same again where the settlement at that point is the hub's own.
fn labels_of(
    settlements: &[Settlement],
    view: MapBox,
    (sign, stands_in): (MapXy, Option<MapXy>),
    unit: f64,
    name: impl Fn(&Settlement) -> String,
) -> Vec<Label> {
    let mut labels: Vec<Label> = Vec::new();
    // The hub's sign and, a line below it, the name of its place.
    let mut taken: Vec<(MapXy, f64)> = vec![(sign, 14.0 * unit)];
    for settlement in settlements {
        let spot = project(settlement.point);
        let name = name(settlement);
        let half = (name.chars().count() as f64 * 3.4 + 4.0) * unit;
        let of_hub = stands_in.is_some_and(|hub| (spot.x - hub.x).hypot(spot.y - hub.y) < 8.0 * unit);
        let at = if of_hub { MapXy { x: sign.x, y: sign.y + 20.0 * unit } } else { spot };
        let inside = at.x - half > view.min.x
            && at.x + half < view.max.x
            && at.y - 18.0 * unit > view.min.y
            && at.y + 6.0 * unit < view.max.y;
        let free = |(other, width): &(MapXy, f64)| {
            (other.x - at.x).abs() > half + width || (other.y - at.y).abs() > 18.0 * unit
        };
        if inside && taken.iter().all(free) {
            taken.push((at, half));
            labels.push(Label { spot: at, name, of_hub });
        }
        if labels.len() == NAMED {
            break;
        }
    }
    labels
}
