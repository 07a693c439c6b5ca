//! The map pane mounted alone: what it draws of what it is given, and what it says when it is pressed.

use std::sync::Arc;

use leptos::prelude::*;
use togys::domain::{BaseMap, GeoPoint, Lang, MapBox, MapXy, RegionId, RegionShape};
use togys::i18n::provide_i18n;
use togys::map::{MapHandle, MapPane, MapPoint, PointLabel, RegionShade};
use wasm_bindgen::JsCast;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::{EventTarget, KeyboardEvent, MouseEvent};

use super::stage::{Stage, mount, settle};

// What a test holds of a mounted map.
#[derive(Clone, Copy)]
struct Hands {
    lang: RwSignal<Lang>,
    points: RwSignal<Arc<[MapPoint]>>,
    hovered: RwSignal<Option<u32>>,
    selected: RwSignal<Option<u32>>,
    regions: RwSignal<Vec<String>>,
}

fn point(id: u32, lat: f64, lon: f64) -> MapPoint {
    MapPoint { id, at: GeoPoint { lat, lon }, glyph: "technopark", indicative: false }
}

fn country() -> BaseMap {
    let region = RegionShape {
        id: RegionId::from("KZ-35"),
        path: "M180000 88000h6000v6000h-6000z".into(),
        label: MapXy { x: 183_000.0, y: 91_000.0 },
        bounds: MapBox { min: MapXy { x: 180_000.0, y: 88_000.0 }, max: MapXy { x: 186_000.0, y: 94_000.0 } },
        approximate: false,
    };
    BaseMap { country: region.path.clone(), regions: vec![region], ..BaseMap::default() }
}

fn map(points: Vec<MapPoint>) -> (Hands, Stage) {
    let hands = Hands {
        lang: RwSignal::new(Lang::En),
        points: RwSignal::new(points.into()),
        hovered: RwSignal::new(None),
        selected: RwSignal::new(None),
        regions: RwSignal::new(Vec::new()),
    };
    let stage = mount(move || {
        let lang = hands.lang;
        provide_i18n(lang.into());
        let shade = RegionShade { region: RegionId::from("KZ-35"), class: 2, count: 3, ticked: true };
        let describe = move |id| PointLabel {
            name: format!("Hub {id} {}", lang.get().key()),
            place: "Karaganda".into(),
            kind: "technopark".into(),
        };
        view! {
            <div style:position="relative" style:width="800px" style:height="500px">
                <MapPane
                    handle=MapHandle::new(None)
                    base=Signal::stored(Some(Arc::new(country())))
                    water=Signal::stored(None)
                    settlements=Signal::stored(None)
                    points=hands.points
                    shades=Signal::stored(Arc::from([shade]))
                    hovered=hands.hovered
                    selected=hands.selected
                    on_select=Callback::new(move |id| hands.selected.set(id))
                    on_region=Callback::new(move |region: RegionId| {
                        hands.regions.update(|all| all.push(region.to_string()))
                    })
                    describe=Callback::new(describe)
                    region_name=Callback::new(|_| "Karaganda Region".to_owned())
                />
            </div>
        }
        .into_any()
    });
    // The test page has no style sheet: the pane's size comes from here.
    stage.find(".map").set_attribute("style", "position:absolute;inset:0").unwrap();
    (hands, stage)
}

async fn drawn() {
    // The pane's size is known after the next frame.
    gloo_timers::future::TimeoutFuture::new(120).await;
}

fn press(element: &EventTarget) {
    let event = MouseEvent::new_with_mouse_event_init_dict("click", &{
        let init = web_sys::MouseEventInit::new();
        init.set_bubbles(true);
        init
    });
    element.dispatch_event(&event.unwrap()).unwrap();
}

fn key(stage: &Stage, key: &str) {
    let init = web_sys::KeyboardEventInit::new();
    init.set_key(key);
    init.set_bubbles(true);
    let event = KeyboardEvent::new_with_keyboard_event_init_dict("keydown", &init).unwrap();
    stage.find("[role=application]").dispatch_event(&event).unwrap();
}

#[wasm_bindgen_test]
async fn a_point_is_a_button_with_name_kind_and_place() {
    let (hands, stage) = map(vec![point(4, 49.8, 73.1)]);
    drawn().await;
    let item = stage.find("[data-item='4.1']");
    assert_eq!(item.get_attribute("role").as_deref(), Some("button"));
    assert_eq!(item.get_attribute("aria-label").as_deref(), Some("Hub 4 en, technopark, Karaganda"));
    hands.lang.set(Lang::Kk);
    settle().await;
    let label = stage.find("[data-item='4.1']").get_attribute("aria-label");
    assert_eq!(label.as_deref(), Some("Hub 4 kk, technopark, Karaganda"), "the name follows the language");
}

#[wasm_bindgen_test]
async fn a_pressed_point_is_chosen_and_drawn_by_itself() {
    let (hands, stage) = map(vec![point(4, 49.8, 73.1)]);
    drawn().await;
    press(&stage.find("[data-item='4.1']"));
    settle().await;
    assert_eq!(hands.selected.get_untracked(), Some(4));
    assert!(stage.query(".map-chosen").is_some());
}

#[wasm_bindgen_test]
async fn points_on_one_spot_are_one_cluster_that_fans_out() {
    let (_, stage) = map((0..5).map(|id| point(id, 49.8, 73.1)).collect());
    drawn().await;
    let cluster = stage.find("[data-item='0.5']");
    assert_eq!(cluster.get_attribute("aria-label").as_deref(), Some("Cluster of 5, Karaganda"));
    press(&cluster);
    settle().await;
    assert!(stage.query(".map-fan [data-item='3.1']").is_some());
    key(&stage, "Escape");
    settle().await;
    assert!(stage.query(".map-fan").is_none());
}

#[wasm_bindgen_test]
async fn a_cluster_of_the_same_number_elsewhere_is_another_cluster() {
    let (hands, stage) = map((0..3).map(|id| point(id, 49.8, 73.1)).collect());
    drawn().await;
    let before = stage.find("[data-item='0.3']").style().get_property_value("transform").unwrap();
    hands.points.set((0..3).map(|id| point(id, 43.2, 76.9)).collect());
    settle().await;
    let after = stage.find("[data-item='0.3']").style().get_property_value("transform").unwrap();
    assert_ne!(before, after);
}

#[wasm_bindgen_test]
async fn a_hovered_row_marks_the_item_that_holds_its_point() {
    let (hands, stage) = map((0..5).map(|id| point(id, 49.8, 73.1)).collect());
    drawn().await;
    assert!(stage.query(".map-halo").is_none());
    hands.hovered.set(Some(3));
    settle().await;
    assert!(stage.query(".map-halo").is_some());
    assert!(stage.find(".map-tip").text_content().unwrap().starts_with("Hub 3 en"));
}

#[wasm_bindgen_test]
async fn a_region_is_a_button_with_name_number_and_state() {
    let (hands, stage) = map(Vec::new());
    drawn().await;
    let region: EventTarget = stage.find(".map").query_selector("[data-region]").unwrap().unwrap().unchecked_into();
    let path: &web_sys::Element = region.unchecked_ref();
    assert_eq!(path.get_attribute("aria-label").as_deref(), Some("Karaganda Region, 3 hubs"));
    assert_eq!(path.get_attribute("aria-pressed").as_deref(), Some("true"));
    assert_eq!(path.get_attribute("data-class").as_deref(), Some("2"));
    press(&region);
    assert_eq!(hands.regions.get_untracked(), ["KZ-35"]);
}

#[wasm_bindgen_test]
async fn arrows_walk_from_item_to_item() {
    let (hands, stage) = map(vec![point(1, 49.8, 66.0), point(2, 49.8, 76.0)]);
    drawn().await;
    let active = || stage.find("[role=application]").get_attribute("aria-activedescendant");
    key(&stage, "ArrowRight");
    settle().await;
    assert_eq!(active().as_deref(), Some("map-item-1-1"), "the nearest to the middle");
    key(&stage, "ArrowRight");
    settle().await;
    assert_eq!(active().as_deref(), Some("map-item-2-1"));
    key(&stage, "Enter");
    assert_eq!(hands.selected.get_untracked(), Some(2));
}

#[wasm_bindgen_test]
async fn no_points_and_no_country_are_drawn_as_nothing() {
    let (hands, stage) = map(Vec::new());
    drawn().await;
    assert!(stage.query("[data-item]").is_none());
    hands.points.set([point(1, f64::NAN, 0.0)].into());
    settle().await;
    assert!(stage.query("[data-item]").is_none());
}
