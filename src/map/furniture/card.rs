//! An open cluster of more points than a fan can hold: a list of buttons beside it.

use leptos::ev::KeyboardEvent;
use leptos::prelude::*;

use crate::domain::MapXy;
use crate::map::camera::Px;
use crate::map::fan;
use crate::map::furniture::controls::icon;
use crate::map::glyph::Glyph;
use crate::map::pane::close_open;
use crate::map::point::MapPoint;
use crate::map::pointing::Pointing;
use crate::map::scene::{Scene, item_radius};

// The size the style sheet gives the card at most, pixels.
const WIDTH: f64 = 304.0;
const HEIGHT: f64 = 360.0;
const EDGE: f64 = 8.0;

/// The list of the open cluster.
#[component]
pub fn Card(
    /// The map.
    scene: Scene,
    /// Its pointers, to give the focus back to the pane.
    pointing: Pointing,
) -> impl IntoView {
    move || {
        let item = scene.open().filter(|item| item.key.count as usize > fan::MOST)?;
        let at = MapXy { x: item.x, y: item.y };
        let radius = item_radius(&item);
        let place = Memo::new(move |_| {
            let (screen, camera) = (scene.handle.screen.get(), scene.handle.camera.get());
            let px = screen.to_px(&camera, at);
            beside(px, radius, screen.width, screen.height)
        });
        let i18n = scene.i18n;
        let title = move || {
            let count = i18n.more().count(|p| p.map.here, item.key.count as usize);
            let place = scene.place_of(&item);
            if place.is_empty() { count } else { format!("{place}: {count}") }
        };
        let on_key = move |event: KeyboardEvent| {
            if event.key() == "Escape" {
                event.stop_propagation();
                close_open(scene, pointing);
            }
        };
        let list = NodeRef::<leptos::html::Ul>::new();
        list.on_load(|list| {
            // The first button, so that the keys go on where they were used.
            if let Ok(Some(first)) = list.query_selector("button") {
                focus(&first);
            }
        });
        Some(view! {
            <section
                class="map-card"
                role="dialog"
                aria-label=title
                style:left=move || format!("{:.0}px", place.get().x)
                style:top=move || format!("{:.0}px", place.get().y)
                on:keydown=on_key
            >
                <header class="map-card__head">
                    <h2 class="map-card__title">{title}</h2>
                    <button
                        type="button"
                        class="map-card__close"
                        aria-label=i18n.more().tr(|p| p.map.close)
                        on:click=move |_| close_open(scene, pointing)
                    >
                        {icon("M-5-5 5 5M5-5-5 5")}
                    </button>
                </header>
                <ul class="map-card__list" node_ref=list>
                    {scene.points_of(&item).into_iter().map(|point| row(scene, point)).collect_view()}
                </ul>
            </section>
        })
    }
}

fn row(scene: Scene, point: MapPoint) -> impl IntoView {
    let MapPoint { id, glyph, indicative, .. } = point;
    let label = Memo::new(move |_| scene.describe.run(id));
    view! {
        <li>
            <button
                type="button"
                class="map-card__row"
                aria-current=move || (scene.selected.get() == Some(id)).then_some("true")
                on:click=move |_| scene.on_select.run(Some(id))
                on:pointerenter=move |_| scene.hovered.set(Some(id))
                on:pointerleave=move |_| scene.hovered.set(None)
            >
                <Glyph kind=glyph indicative=indicative size=20 />
                <span class="map-card__name">{move || label.get().name}</span>
                <span class="map-card__kind">{move || label.get().kind}</span>
            </button>
        </li>
    }
}

fn focus(element: &leptos::web_sys::Element) {
    use wasm_bindgen::JsCast;
    if let Some(element) = element.dyn_ref::<leptos::web_sys::HtmlElement>() {
        // Only fails for an element that has just gone.
        let _ = element.focus();
    }
}

// The corner of a card beside a disc: on the side with more room, wholly on the pane.
fn beside(px: Px, radius: f64, width: f64, height: f64) -> Px {
    let right = px.x + radius + 10.0;
    let left = px.x - radius - 10.0 - WIDTH;
    let x = if right + WIDTH + EDGE <= width || px.x < width / 2.0 { right } else { left };
    let keep = |at: f64, size: f64, room: f64| at.min(room - size - EDGE).max(EDGE);
    Px { x: keep(x, WIDTH, width), y: keep(px.y - 60.0, HEIGHT, height) }
}
