//! A still map of the places: darker in front, the place as a number, a press looks closely. The table says the same.

use std::sync::Arc;

use leptos::prelude::*;

use crate::domain::{BaseMap, RegionId};
use crate::engine::potential::Ranked;
use crate::i18n::{PotentialPhrases, use_i18n};
use crate::state::{Territories, use_atlas};
use crate::ui::place::Still;

/// The width that letters are sized for, in pixels.
const WIDTH: f64 = 720.0;
/// How many shades there are.
const CLASSES: usize = 5;

/// The shade of a place among so many: 1, the palest, to [`CLASSES`].
fn class_of(place: usize, all: usize) -> usize {
    CLASSES - (place.saturating_sub(1) * CLASSES / all.max(1)).min(CLASSES - 1)
}

/// The map and its legend. Shapes are drawn once; shades and numbers follow the order.
#[component]
pub fn RegionsMap(
    /// The order.
    territories: Territories,
) -> impl IntoView {
    let (i18n, atlas) = (use_i18n(), use_atlas());
    let phrases = move || PotentialPhrases::of(i18n.lang.get());
    let place = move |id: &RegionId| {
        let region = territories.grid.with(|grid| grid.as_ref()?.regions.iter().position(|region| region == id))?;
        let of = |ranked: &Vec<Ranked>| {
            ranked.iter().find(|it| it.region == region && it.score.is_some()).map(|it| it.place)
        };
        territories.ranked.with(of)
    };
    let count = move || territories.ranked.with(|ranked| ranked.iter().filter(|it| it.score.is_some()).count());
    let drawn = move || {
        let base = atlas.base.get()?;
        let Still { view_box, unit } = Still::of(&base, WIDTH)?;
        let areas = areas(&base, move |id| place(id).map_or(0, |place| class_of(place, count())), territories);
        let numbers = numbers(&base, move |id| place(id).map(|place| place.to_string()), unit);
        Some(view! {
            <svg class="potential__map" role="img" aria-label=move || phrases().map viewBox=view_box>
                <g class="map-ground">{areas} {Still::lines(&base)} {chosen(base, territories)}</g>
                <g>{numbers}</g>
            </svg>
        })
    };
    let legend = move || {
        let all = count();
        let range = |class: usize| {
            let places: Vec<usize> = (1..=all).filter(|place| class_of(*place, all) == class).collect();
            match (places.first(), places.last()) {
                (Some(first), Some(last)) if first < last => format!("{first}–{last}"),
                (Some(first), _) => first.to_string(),
                _ => String::new(),
            }
        };
        let rows = (1..=CLASSES).rev().map(|class| (class, range(class))).filter(|(_, range)| !range.is_empty());
        let rows = rows.map(|(class, range)| {
            view! {
                <li>
                    <span class="shade swatch" data-shade=class.to_string() aria-hidden="true"></span>
                    {range}
                </li>
            }
        });
        rows.collect_view()
    };
    view! {
        <figure class="potential__figure">
            {drawn} <figcaption>
                <p class="potential__small">{move || phrases().map_hint}</p>
                <ul class="potential__legend" aria-label=move || phrases().map_legend>
                    {legend}
                </ul>
            </figcaption>
        </figure>
    }
}

/// The outline of the region that is looked at, over all borders.
fn chosen(base: Arc<BaseMap>, territories: Territories) -> AnyView {
    let path = move || {
        let id = territories.asked.with(|asked| asked.region.clone())?;
        let path = base.region(id.as_str())?.path.clone();
        Some(view! { <path class="potential__chosen" d=path /> })
    };
    path.into_any()
}

fn areas(
    base: &BaseMap,
    class: impl Fn(&RegionId) -> usize + Copy + Send + Sync + 'static,
    territories: Territories,
) -> AnyView {
    let shapes = base.regions.iter().map(|shape| {
        let (id, own) = (shape.id.clone(), shape.id.clone());
        view! {
            <path
                class="map-region shade potential__area"
                data-region=id.to_string()
                data-shade=move || class(&own).to_string()
                d=shape.path.clone()
                on:click=move |_| territories.change(|asked| asked.region = Some(id.clone()))
            />
        }
    });
    shapes.collect_view().into_any()
}

fn numbers(
    base: &BaseMap,
    number: impl Fn(&RegionId) -> Option<String> + Copy + Send + Sync + 'static,
    unit: f64,
) -> AnyView {
    let texts = base.regions.iter().map(|shape| {
        let id = shape.id.clone();
        // A city is a small circle inside a region: its number stands beside it.
        let is_small = shape.bounds.max.x - shape.bounds.min.x < 30.0 * unit;
        let (dx, anchor) = if is_small { (8.0 * unit, "start") } else { (0.0, "middle") };
        view! {
            <text
                class="potential__number"
                x=shape.label.x + dx
                y=shape.label.y + 5.0 * unit
                text-anchor=anchor
                style:font-size=format!("{:.1}px", 15.0 * unit)
            >
                {move || number(&id)}
            </text>
        }
    });
    texts.collect_view().into_any()
}
