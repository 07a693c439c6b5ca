//! Points and clusters: buttons of a fixed size. An item that stays drawn keeps its element, so that nothing flickers.

use leptos::prelude::*;

use crate::domain::MapXy;
use crate::engine::clustering::Item;
use crate::i18n::format;
use crate::map::glyph::{glyph_class, shape_of};
use crate::map::keys::item_element_id;
use crate::map::scene::{Scene, item_radius};
use crate::map::stage::{Spot, stand};

/// Every item in the pane.
#[component]
pub fn Items(
    /// The map.
    scene: Scene,
) -> impl IntoView {
    view! {
        <g class="map-items">
            <For each=move || scene.visible.get().to_vec() key=|item| item.key let(item)>
                {button(scene, item)}
            </For>
        </g>
    }
}

fn button(scene: Scene, item: Item) -> impl IntoView {
    let spot = Spot { at: MapXy { x: item.x, y: item.y }, ..Spot::default() };
    let class = if item.key.count > 1 { "map-item map-cluster" } else { "map-item" };
    let single = item.key.count == 1;
    let content = if single {
        let (shape, indicative) = scene.clusters.with_untracked(|groups| {
            let point = groups.point(item.key.first);
            (shape_of(point.map_or("", |point| point.glyph)), point.is_some_and(|point| point.indicative))
        });
        view! {
            <circle class="map-item__touch" r="15" />
            <path class=glyph_class(shape.group, indicative) d=shape.path />
        }
        .into_any()
    } else {
        let disc =
            if item.exact == 0 { "map-cluster__disc map-cluster__disc--indicative" } else { "map-cluster__disc" };
        let count = item.key.count;
        view! {
            <circle class=disc r=format!("{:.1}", item_radius(&item)) />
            <text class="map-cluster__count" dy="0.35em">
                {move || format::number(scene.i18n.lang.get(), f64::from(count))}
            </text>
        }
        .into_any()
    };
    view! {
        <g
            id=item_element_id(item.key)
            class=class
            role="button"
            transform="translate(0 0)"
            data-item=format!("{}.{}", item.key.first, item.key.count)
            aria-label=move || scene.item_label(&item)
            use:stand=(scene.stage, spot)
        >
            {content}
        </g>
    }
}
