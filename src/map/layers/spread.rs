//! An open cluster whose points share one place: a fan of up to twelve buttons around it. Larger ones open as a list.

use leptos::prelude::*;

use crate::domain::MapXy;
use crate::map::camera::Px;
use crate::map::fan;
use crate::map::glyph::{glyph_class, shape_of};
use crate::map::scene::{Scene, item_radius};
use crate::map::stage::{Spot, stand};

/// The fan of the open cluster.
#[component]
pub fn Spread(
    /// The map.
    scene: Scene,
) -> impl IntoView {
    move || {
        let (item, _) = scene.open_fan()?;
        let at = MapXy { x: item.x, y: item.y };
        let points = scene.points_of(&item);
        let places = fan::places(points.len());
        // From the edge of the cluster's disc to the point.
        let inner = item_radius(&item) / fan::radius(points.len());
        let leg = |Px { x, y }: &Px| format!("M{:.1} {:.1} {x:.1} {y:.1}", x * inner, y * inner);
        let legs = places.iter().map(|place| view! { <path class="map-fan__leg" d=leg(place) /> });
        let legs = legs.collect_view();
        let buttons = points.into_iter().zip(places).map(|(point, place)| {
            let shape = shape_of(point.glyph);
            let id = point.id;
            view! {
                <g
                    class="map-item map-fan__item"
                    class:map-fan__item--chosen=move || scene.selected.get() == Some(id)
                    id=format!("map-item-{id}-1")
                    role="button"
                    data-item=format!("{id}.1")
                    transform=format!("translate({:.1} {:.1})", place.x, place.y)
                    aria-label=move || scene.describe.run(id).line()
                >
                    <circle class="map-fan__plate" r="15" />
                    <path class=glyph_class(shape.group, point.indicative) d=shape.path />
                </g>
            }
        });
        Some(view! {
            <g class="map-fan" transform="translate(0 0)" use:stand=(scene.marks, Spot { at, ..Spot::default() })>
                {legs}
                {buttons.collect_view()}
            </g>
        })
    }
}
