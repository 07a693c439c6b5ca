//! The name of what the mouse or the list points at, beside it. For the eye alone: the item itself carries its name.

use leptos::prelude::*;

use crate::domain::MapXy;
use crate::map::scene::{Scene, item_radius};

/// The name at the pointer.
#[component]
pub fn Tip(
    /// The map.
    scene: Scene,
) -> impl IntoView {
    let item = Memo::new(move |_| scene.pointed_item().filter(|_| scene.open().is_none()));
    let place = move || {
        let item = item.get()?;
        let (screen, camera) = (scene.handle.screen.get(), scene.handle.camera.get());
        Some((screen.to_px(&camera, MapXy { x: item.x, y: item.y }), item_radius(&item), screen.width))
    };
    let words = move || {
        let item = item.get()?;
        // A point hovered in the list is named even while a cluster holds it.
        let id = scene.hovered.get().filter(|_| scene.pointed.get().is_none());
        let id = id.or((item.key.count == 1).then_some(item.key.first));
        Some(match id {
            Some(id) => {
                let label = scene.describe.run(id);
                let detail = [label.kind, label.place].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>();
                (label.name, detail.join(" · "))
            }
            None => (scene.place_of(&item), scene.i18n.more().count(|p| p.map.region_count, item.key.count as usize)),
        })
    };
    view! {
        <div
            class="map-tip"
            aria-hidden="true"
            hidden=move || item.get().is_none()
            data-below=move || place().is_some_and(|(px, ..)| px.y < 90.0).then_some("")
            style:left=move || {
                place().map(|(px, _, width)| format!("{:.0}px", px.x.clamp(130.0, (width - 130.0).max(130.0))))
            }
            style:top=move || {
                place()
                    .map(|(px, reach, _)| {
                        let aside = if px.y < 90.0 { reach + 10.0 } else { -reach - 10.0 };
                        format!("{:.0}px", px.y + aside)
                    })
            }
        >
            {move || {
                words()
                    .map(|(name, detail)| {
                        view! {
                            <strong class="map-tip__name">{name}</strong>
                            <span class="map-tip__detail">{detail}</span>
                        }
                    })
            }}
        </div>
    }
}
