//! From the browser's pointer and wheel events to the gesture machine and from its acts to the camera.

use leptos::ev::{MouseEvent, PointerEvent, WheelEvent};
use leptos::prelude::*;
use leptos::web_sys::Element;
use wasm_bindgen::JsCast;

use super::camera::Px;
use super::gesture::{Act, Device, Gesture, Sample, Stage};
use super::{Camera, MapHandle};
use crate::domain::MapBox;

// Pixels of the wheel for one zoom level; a touchpad's pinch comes as a wheel with Ctrl and in far smaller steps.
const WHEEL_PX: f64 = 320.0;
const PINCH_PX: f64 = 80.0;
const LINE_PX: f64 = 22.0;
// How long the pane is taken to stand still on the page, milliseconds.
const CORNER_MS: f64 = 400.0;

/// The pointers over one map. Copy it freely.
#[derive(Clone, Copy)]
pub struct Pointing {
    handle: MapHandle,
    gesture: StoredValue<Gesture>,
    // When the pane's corner was last read, and where it was.
    corner: StoredValue<(f64, Px)>,
    /// The pane's element.
    pub pane: NodeRef<leptos::html::Div>,
    /// The box that is being drawn.
    pub stretch: RwSignal<Option<(Px, Px)>>,
}

impl Pointing {
    /// Nothing touches the map yet.
    pub fn new(handle: MapHandle) -> Pointing {
        Pointing {
            handle,
            gesture: StoredValue::new(Gesture::default()),
            corner: StoredValue::new((f64::NEG_INFINITY, Px::default())),
            pane: NodeRef::new(),
            stretch: RwSignal::new(None),
        }
    }

    /// A pointer went down.
    pub fn down(self, event: &PointerEvent) {
        if event.button() != 0 && event.pointer_type() == "mouse" {
            return;
        }
        let on_item = closest(event, "[data-item]").is_some();
        let boxing = event.shift_key() || self.handle.boxing.get_untracked();
        self.feed(event, Stage::Down { on_item: on_item && !boxing, boxing });
    }

    /// A pointer moved.
    pub fn moves(self, event: &PointerEvent) {
        // A mouse button let go outside the window is only noticed now.
        let gone = event.pointer_type() == "mouse" && event.buttons() & 1 == 0;
        self.feed(event, if gone { Stage::Up } else { Stage::Move });
    }

    /// A pointer went up.
    pub fn up(self, event: &PointerEvent) {
        self.feed(event, Stage::Up);
    }

    /// A pointer was taken away.
    pub fn cancel(self, event: &PointerEvent) {
        self.feed(event, Stage::Cancel);
    }

    /// The wheel turned.
    pub fn wheel(self, event: &WheelEvent) {
        event.prevent_default();
        let unit = match event.delta_mode() {
            WheelEvent::DOM_DELTA_LINE => LINE_PX,
            WheelEvent::DOM_DELTA_PAGE => 400.0,
            _ => 1.0,
        };
        let turned = event.delta_y() * unit / if event.ctrl_key() { PINCH_PX } else { WHEEL_PX };
        if turned.is_finite() && turned != 0.0 {
            self.handle.zoom_by_about(-turned.clamp(-1.0, 1.0), self.at(event));
        }
    }

    /// Whether the click that follows a drag is to be passed over.
    pub fn was_drag(self) -> bool {
        self.gesture.with_value(Gesture::has_moved)
    }

    /// Where an event happened, from the pane's corner.
    pub fn at(self, event: &MouseEvent) -> Px {
        let (read, corner) = self.corner.get_value();
        let corner = if event.time_stamp() - read < CORNER_MS { corner } else { self.read_corner(event.time_stamp()) };
        Px { x: f64::from(event.client_x()) - corner.x, y: f64::from(event.client_y()) - corner.y }
    }

    // Reading it makes the browser lay out the page, which between two frames of a movement it would not have to.
    fn read_corner(self, time: f64) -> Px {
        let corner = self.pane.get_untracked().map(|pane| pane.get_bounding_client_rect());
        let corner = corner.map_or_else(Px::default, |corner| Px { x: corner.left(), y: corner.top() });
        self.corner.set_value((time, corner));
        corner
    }

    fn feed(self, event: &PointerEvent, stage: Stage) {
        let sample = Sample {
            id: event.pointer_id(),
            device: Device::parse(&event.pointer_type()),
            stage,
            at: self.at(event),
            time: event.time_stamp(),
        };
        let had_moved = self.was_drag();
        let Some(act) = self.gesture.try_update_value(|gesture| gesture.take(sample)) else { return };
        if self.was_drag() && !had_moved {
            // From now on the pane hears of the pointer wherever it goes, and elements that come and go do not matter.
            self.capture(event.pointer_id());
        }
        if matches!(act, Act::Hold) && self.was_drag() {
            self.capture(event.pointer_id());
        }
        self.carry_out(act);
    }

    fn capture(self, pointer: i32) {
        if let Some(pane) = self.pane.get_untracked() {
            // Fails only for a pointer that is already gone.
            let _ = pane.set_pointer_capture(pointer);
        }
    }

    fn carry_out(self, act: Act) {
        let handle = self.handle;
        match act {
            Act::None => {}
            Act::Hold => handle.hold(true),
            Act::Pan { dx, dy } => handle.drag(dx, dy),
            Act::Pinch { levels, about, dx, dy } => handle.pinch(levels, about, dx, dy),
            Act::Throw { vx, vy } => {
                handle.hold(false);
                handle.throw(vx, vy);
            }
            Act::Zoom { levels, about } => {
                handle.hold(false);
                handle.zoom_by_about(levels, about);
            }
            Act::Stretch { from, to } => self.stretch.set(Some((from, to))),
            Act::Box { from, to } => {
                handle.hold(false);
                self.end_box();
                let (screen, camera) = (handle.screen.get_untracked(), handle.camera.get_untracked());
                let corner = |x: fn(f64, f64) -> f64| {
                    screen.to_map(&camera as &Camera, Px { x: x(from.x, to.x), y: x(from.y, to.y) })
                };
                handle.fit_map(MapBox { min: corner(f64::min), max: corner(f64::max) }, super::camera::MAX_ZOOM);
            }
            Act::Release => {
                handle.hold(false);
                if self.stretch.get_untracked().is_some() {
                    self.end_box();
                }
            }
        }
    }

    fn end_box(self) {
        self.stretch.set(None);
        self.handle.boxing.set(false);
    }
}

/// The nearest element around an event's target that answers a selector.
pub fn closest(event: &web_sys::Event, selector: &str) -> Option<Element> {
    event.target()?.dyn_into::<Element>().ok()?.closest(selector).ok().flatten()
}
