//! What is marked on the map: the item pointed at, the item the keys have walked to, and the chosen point, which is always
//! drawn by itself and on top.

use leptos::prelude::*;

use crate::domain::MapXy;
use crate::map::glyph::{glyph_class, shape_of};
use crate::map::scene::{Scene, item_radius};
use crate::map::stage::{Spot, stand};

/// The ring of the item that is pointed at, here or in the list.
#[component]
pub fn Halo(
    /// The map.
    scene: Scene,
) -> impl IntoView {
    let item = Memo::new(move |_| scene.pointed_item());
    move || {
        item.get().map(|item| {
            let spot = Spot { at: MapXy { x: item.x, y: item.y }, ..Spot::default() };
            ring(scene, spot, "map-halo", item_radius(&item) + 5.0)
        })
    }
}

/// The ring of the keyboard, above the items.
#[component]
pub fn WalkRing(
    /// The map.
    scene: Scene,
) -> impl IntoView {
    let spot = Memo::new(move |_| scene.walked_spot());
    move || spot.get().map(|(spot, reach)| ring(scene, spot, "map-walk", reach + 6.0))
}

fn ring(scene: Scene, spot: Spot, class: &'static str, radius: f64) -> impl IntoView {
    let radius = format!("{radius:.1}");
    view! { <circle class=class r=radius transform="translate(0 0)" use:stand=(scene.marks, spot) /> }
}

/// The chosen point.
#[component]
pub fn Chosen(
    /// The map.
    scene: Scene,
) -> impl IntoView {
    let chosen = Memo::new(move |_| {
        let (id, spot) = scene.chosen().filter(|(id, _)| !scene.is_fanned(*id))?;
        scene.clusters.with(|groups| groups.point(id).map(|point| (spot, point.glyph, point.indicative)))
    });
    move || {
        chosen.get().map(|(spot, glyph, indicative)| {
            let shape = shape_of(glyph);
            view! {
                <g class="map-chosen" aria-hidden="true" transform="translate(0 0)" use:stand=(scene.marks, spot)>
                    <circle class="map-chosen__ring" r="17" />
                    <path class=glyph_class(shape.group, indicative) d=shape.path />
                </g>
            }
        })
    }
}
