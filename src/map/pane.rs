//! The map: one component that draws what it is given and says what is asked of it.

use std::sync::Arc;
use std::time::Duration;

use leptos::ev::MouseEvent;
use leptos::prelude::*;
use leptos::web_sys::{Element, ResizeObserver};
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;

use super::camera::{MAX_ZOOM, Px};
use super::fan;
use super::furniture::{Announcer, Card, Controls, Credit, Help, Scale, Tip};
use super::handle::stretched;
use super::keys::{Keys, walked_id};
use super::layers::{Chosen, Ground, Halo, Items, Labels, Spread, WalkRing};
use super::point::{MapPoint, PointLabel, RegionShade};
use super::pointing::{Pointing, closest};
use super::scene::{Scene, Walked, grouped, visible};
use super::stage::Stage;
use super::{Camera, MapHandle};
use crate::domain::{BaseMap, MapBox, MapXy, RegionId, Settlement, Water};
use crate::engine::clustering::{Item, ItemKey};
use crate::i18n::use_i18n;

// A tap on a region waits so long for a second tap, which would zoom instead.
const SECOND_TAP: Duration = Duration::from_millis(260);

/// The map of Kazakhstan with points on it. It fills its parent.
#[component]
pub fn MapPane(
    /// The page's handle on the camera.
    handle: MapHandle,
    /// The country and its regions, once they are there.
    #[prop(into)]
    base: Signal<Option<Arc<BaseMap>>>,
    /// Lakes and rivers, once they are there.
    #[prop(into)]
    water: Signal<Option<Arc<Water>>>,
    /// Settlements, the most important first, once they are there.
    #[prop(into)]
    settlements: Signal<Option<Arc<[Settlement]>>>,
    /// The points to draw.
    #[prop(into)]
    points: Signal<Arc<[MapPoint]>>,
    /// How regions are coloured.
    #[prop(into)]
    shades: Signal<Arc<[RegionShade]>>,
    /// The point that is pointed at, shared with the list.
    hovered: RwSignal<Option<u32>>,
    /// The point that is chosen.
    #[prop(into)]
    selected: Signal<Option<u32>>,
    /// Chooses a point, or none.
    on_select: Callback<Option<u32>>,
    /// Answers a click on a region.
    on_region: Callback<RegionId>,
    /// What is said of a point; asked only of what is drawn.
    describe: Callback<u32, PointLabel>,
    /// The name of a region.
    region_name: Callback<RegionId, String>,
) -> impl IntoView {
    let i18n = use_i18n();
    let clusters = grouped(points);
    let (level, visible) = visible(handle, clusters);
    let scene = Scene {
        i18n,
        handle,
        items: Stage::new(),
        marks: Stage::new(),
        names: Stage::new(),
        base,
        water,
        settlements,
        shades,
        hovered,
        selected,
        on_select,
        on_region,
        describe,
        region_name,
        clusters,
        level,
        visible,
        pointed: RwSignal::new(None),
        pointed_region: RwSignal::new(None),
        walked: RwSignal::new(None),
        opened: RwSignal::new(None),
        said: RwSignal::new(String::new()),
    };
    let pointing = Pointing::new(handle);
    let help = RwSignal::new(false);
    let keys = Keys { scene, pointing, help, over_regions: RwSignal::new(false) };
    let taps = StoredValue::new(0_u32);
    let frame = NodeRef::<leptos::html::Div>::new();
    frame.on_load(move |frame| watch_size(&frame, handle));

    // A layer of things that keep their size. While the zoom stays it is moved as one, and nothing in it is drawn anew.
    let layer = move |stage: Stage, placed: Signal<Camera>| {
        let inside = Signal::derive(move || stage.follow(&handle.screen.get(), &placed.get()));
        let outside = move || stretched(&handle.screen.get(), &placed.get(), &handle.camera.get(), 0.0);
        (inside, Signal::derive(outside))
    };
    let (names, names_moved) = layer(scene.names, handle.named);
    let (items, items_moved) = layer(scene.items, handle.placed);
    let (marks, marks_moved) = layer(scene.marks, handle.placed);
    let group = |at: Signal<Px>| move || at.with(|at| format!("translate({:.2} {:.2})", at.x, at.y));
    // Stretched names are no names: in a hurry they go, and come back when the map comes to rest.
    let away = Memo::new(move |_| (handle.named.get().zoom - handle.camera.get().zoom).abs() > 0.2);
    let center = move || {
        let view = handle.settled.get().view();
        format!("{:.4},{:.4}", view.center.lat, view.center.lon)
    };
    let still = Memo::new(move |_| handle.camera.get() == handle.settled.get());
    let on_click = move |event: MouseEvent| {
        if pointing.was_drag() {
            return;
        }
        if let Some(key) = closest(&event, "[data-item]").and_then(|item| item_key(&item)) {
            press(scene, key);
        } else {
            let region = closest(&event, "[data-region]").and_then(|path| path.get_attribute("data-region"));
            let region = region.map(|region| RegionId::from(region.as_str()));
            let tap = taps.try_update_value(|taps| {
                *taps = taps.wrapping_add(1);
                *taps
            });
            // A screen reader's click has no second one.
            if event.detail() == 0 {
                return press_ground(scene, region);
            }
            set_timeout(
                move || {
                    if taps.try_get_value() == tap {
                        press_ground(scene, region);
                    }
                },
                SECOND_TAP,
            );
        }
    };
    let on_over = move |event: MouseEvent| {
        let key = closest(&event, "[data-item]").and_then(|item| item_key(&item));
        let region = closest(&event, "[data-region]").and_then(|path| path.get_attribute("data-region"));
        point_at(scene, key, region.map(|region| RegionId::from(region.as_str())));
    };

    view! {
        <div
            class="map"
            node_ref=frame
            data-map=""
            data-zoom=move || format!("{:.2}", handle.settled.get().zoom)
            data-center=center
            data-still=move || if still.get() { "true" } else { "false" }
        >
            <div
                class="map__pane"
                class:map__pane--boxing=move || handle.boxing.get()
                node_ref=pointing.pane
                role="application"
                tabindex="0"
                aria-label=i18n.tr(|p| p.explore.map)
                aria-keyshortcuts="?"
                aria-activedescendant=move || scene.walked.with(|walked| walked.as_ref().map(walked_id))
                on:pointerdown=move |event| pointing.down(&event)
                on:pointermove=move |event| pointing.moves(&event)
                on:pointerup=move |event| pointing.up(&event)
                on:pointercancel=move |event| pointing.cancel(&event)
                on:pointerover=move |event| on_over(event.into())
                on:pointerleave=move |_| point_at(scene, None, None)
                on:wheel=move |event| pointing.wheel(&event)
                on:click=on_click
                on:keydown=move |event| keys.down(&event)
            >
                <Ground scene=scene />
                <svg class="map__names" class:map__names--away=away style:transform=names_moved>
                    <g transform=group(names)>
                        <Labels scene=scene />
                    </g>
                </svg>
                <div class="map__items" style:transform=items_moved>
                    <div style:transform=move || items.with(|at| format!("translate({:.2}px,{:.2}px)", at.x, at.y))>
                        <Items scene=scene />
                    </div>
                </div>
                <svg class="map__marks" style:transform=marks_moved>
                    <g transform=group(marks)>
                        <Halo scene=scene />
                        <Chosen scene=scene />
                        <Spread scene=scene />
                        <WalkRing scene=scene />
                    </g>
                </svg>
                {move || {
                    pointing
                        .stretch
                        .get()
                        .map(|(a, b)| {
                            let px = |length: f64| format!("{length:.0}px");
                            view! {
                                <div
                                    class="map-stretch"
                                    style:left=px(a.x.min(b.x))
                                    style:top=px(a.y.min(b.y))
                                    style:width=px((a.x - b.x).abs())
                                    style:height=px((a.y - b.y).abs())
                                ></div>
                            }
                        })
                }}
            </div>
            <Tip scene=scene />
            <Controls scene=scene help=help />
            <Help scene=scene open=help />
            <Scale scene=scene />
            <Credit scene=scene />
            <Card scene=scene pointing=pointing />
            <Announcer scene=scene />
        </div>
    }
}

/// A point is chosen; a cluster comes apart, or opens where its points share one place.
pub(super) fn press(scene: Scene, key: ItemKey) {
    if key.count == 1 {
        scene.on_select.run(Some(key.first));
        return;
    }
    let item = scene.visible.with_untracked(|items| items.iter().find(|item| item.key == key).copied());
    let Some(item) = item else { return };
    let parts_at = scene.clusters.with_untracked(|groups| groups.clusters.parts_at(&item)).map(f64::from);
    match parts_at.filter(|level| *level <= MAX_ZOOM) {
        // A level is drawn from half a zoom below it.
        Some(level) => take_apart(scene, &item, level - 0.45),
        None => open(scene, item),
    }
}

fn take_apart(scene: Scene, item: &Item, from: f64) {
    let Some(area) = scene.clusters.with_untracked(|groups| groups.area_of(item)) else { return };
    let screen = scene.handle.screen.get_untracked();
    let closest = (from + 1.2).min(MAX_ZOOM);
    if screen.fit(area, closest).zoom >= from {
        return scene.handle.fit_map(area, closest);
    }
    // Too far apart to be seen together once they have parted: its heaviest part leads.
    scene.handle.fly_to_map(MapXy { x: item.x, y: item.y }, from);
}

fn open(scene: Scene, item: Item) {
    let is_open = scene.opened.get_untracked() == Some(item);
    scene.opened.set((!is_open).then_some(item));
    scene.said.set(untrack(|| scene.i18n.more().count(|p| p.map.here, item.key.count as usize)));
    // The first of a fan, so that the arrows go on inside it.
    if !is_open && item.key.count as usize <= fan::MOST {
        let first = scene.points_of(&item).first().map(|point| Walked::Item(ItemKey::single(point.id)));
        scene.walked.set(first.filter(|_| scene.walked.with_untracked(Option::is_some)));
    }
}

/// Closes what stands open and gives the focus back to the map, on the cluster it came from.
pub(super) fn close_open(scene: Scene, pointing: Pointing) {
    let Some(item) = scene.opened.get_untracked() else { return };
    scene.opened.set(None);
    scene.walked.set(Some(Walked::Item(item.key)));
    if let Some(pane) = pointing.pane.get_untracked() {
        // Fails only for a pane that is gone.
        let _ = pane.focus();
    }
}

// A tap beside every item closes what is open, else lets go of what is chosen, else presses the region.
fn press_ground(scene: Scene, region: Option<RegionId>) {
    if scene.opened.with_untracked(Option::is_some) {
        scene.opened.set(None);
    } else if scene.selected.with_untracked(Option::is_some) {
        scene.on_select.run(None);
    } else if let Some(region) = region {
        scene.on_region.run(region);
    }
}

fn point_at(scene: Scene, key: Option<ItemKey>, region: Option<RegionId>) {
    if scene.pointed.get_untracked() != key {
        scene.pointed.set(key);
        let id = key.filter(|key| key.count == 1).map(|key| key.first);
        if scene.hovered.get_untracked() != id {
            scene.hovered.set(id);
        }
    }
    if scene.pointed_region.with_untracked(|pointed| *pointed != region) {
        scene.pointed_region.set(region);
    }
}

fn item_key(element: &Element) -> Option<ItemKey> {
    let key = element.get_attribute("data-item")?;
    let (first, count) = key.split_once('.')?;
    Some(ItemKey { first: first.parse().ok()?, count: count.parse().ok()? })
}

// Tells the handle how large the pane is, once it has been laid out and whenever it changes. Asked at once, the browser would have to
// lay out a page that is still being made.
fn watch_size(frame: &Element, handle: MapHandle) {
    let changed = {
        let frame = frame.clone();
        Closure::<dyn FnMut()>::new(move || {
            handle.resize(f64::from(frame.client_width()), f64::from(frame.client_height()));
        })
    };
    let Ok(observer) = ResizeObserver::new(changed.as_ref().unchecked_ref()) else { return };
    observer.observe(frame);
    let kept = StoredValue::new_local((observer, changed));
    on_cleanup(move || {
        kept.try_with_value(|(observer, _)| observer.disconnect());
    });
}

/// The rectangle around points.
pub(super) fn around(places: impl Iterator<Item = MapXy>) -> Option<MapBox> {
    places.fold(None, |area: Option<MapBox>, at| {
        let area = area.unwrap_or(MapBox { min: at, max: at });
        Some(MapBox {
            min: MapXy { x: area.min.x.min(at.x), y: area.min.y.min(at.y) },
            max: MapXy { x: area.max.x.max(at.x), y: area.max.y.max(at.y) },
        })
    })
}
