//! Points and clusters: buttons of a fixed size, each a layer of its own that the browser moves without drawing it anew. An
//! item that stays drawn keeps its element, so that nothing flickers.

use leptos::prelude::*;

use crate::domain::{Lang, MapXy};
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
        <div class="map-items">
            // Everything an item shows is part of the key, the language too, so that it needs no effects of its own: hundreds
            // come and go in a zoom.
            <For
                each=move || {
                    let lang = scene.i18n.lang.get();
                    scene.visible.get().iter().map(|item| (*item, lang)).collect::<Vec<_>>()
                }
                key=|(item, lang)| (item.key, item.exact, item.x.to_bits(), item.y.to_bits(), *lang)
                let((item, lang))
            >
                {button(scene, item, lang)}
            </For>
        </div>
    }
}

fn button(scene: Scene, item: Item, lang: Lang) -> impl IntoView {
    let spot = Spot { at: MapXy { x: item.x, y: item.y }, ..Spot::default() };
    let class = match item.key.count {
        1 => "map-item",
        2..30 => "map-item map-cluster",
        _ => "map-item map-cluster map-cluster--large",
    };
    let single = item.key.count == 1;
    let content = if single {
        let (shape, indicative) = scene.clusters.with_untracked(|groups| {
            let point = groups.point(item.key.first);
            (shape_of(point.map_or("", |point| point.glyph)), point.is_some_and(|point| point.indicative))
        });
        view! { <path class=glyph_class(shape.group, indicative) d=shape.path /> }.into_any()
    } else {
        let disc =
            if item.exact == 0 { "map-cluster__disc map-cluster__disc--indicative" } else { "map-cluster__disc" };
        let count = item.key.count;
        view! {
            <circle class=disc r=format!("{:.1}", item_radius(&item)) />
            <text class="map-cluster__count" dy="0.35em">
                {format::number(lang, f64::from(count))}
            </text>
        }
        .into_any()
    };
    view! {
        <div
            id=item_element_id(item.key)
            class=class
            role="button"
            data-item=format!("{}.{}", item.key.first, item.key.count)
            aria-label=untrack(|| scene.item_label(&item))
            use:stand=(scene.items, spot)
        >
            <svg class="map-item__mark" viewBox="-26 -26 52 52" width="52" height="52" aria-hidden="true">
                {content}
            </svg>
        </div>
    }
}
