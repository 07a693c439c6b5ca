//! The map's signals and commands, for the page that owns it and the pane that draws it. Every movement of the camera goes
//! through here: asked for at any time, carried out once a frame, told to the page when it has ended.

use std::ops::Range;

use leptos::prelude::*;
use wasm_bindgen::JsValue;

use super::camera::{Camera, Insets, MAX_ZOOM, Px, Screen};
use super::flight::Flight;
use super::motion::Motion;
use super::projection::{bounds_of, box_of, project};
use crate::domain::{GeoBounds, GeoPoint, MapBox, MapView, MapXy};

// A camera that has stood still for so long has settled. Wheel notches come about 100 ms apart.
const SETTLE_MS: u64 = 140;
const PACE_MS: f64 = 160.0;
// A device is slow when its frames take longer than this, milliseconds. Then marks may be stretched by so many levels.
const SLOW_FRAME_MS: f64 = 21.0;
const SLOW_LEVELS: f64 = 0.25;
// Levels in a second above which nobody reads names: then names and clusters follow the ground, as on a slow device.
const HURRY: f64 = 0.7;

/// How far the drawn ground reaches beyond the pane on each side, pixels: so far a drag only moves what is drawn.
pub(super) const BEYOND: f64 = 240.0;
// How much the drawn ground may be stretched or shrunk before it is drawn anew.
const STRETCH: Range<f64> = 0.7..1.9;
const HURRIED_STRETCH: Range<f64> = 0.35..6.0;

/// The map as its page sees it. Copy it freely.
#[derive(Clone, Copy, Debug)]
pub struct MapHandle {
    /// The camera of the frame now drawn.
    pub camera: Signal<Camera>,
    /// The camera since it last came to rest: what belongs into an address.
    pub settled: Signal<Camera>,
    /// What is seen since the camera last came to rest, without what cards cover. While the page hides the pane it is what
    /// was seen last; before it has ever been shown, what a map as large as the window would show.
    pub bounds: Signal<GeoBounds>,
    /// What covers the edges of the map. Flights and fits keep clear of it.
    pub insets: RwSignal<Insets>,
    /// The pane's size and covers.
    pub screen: Signal<Screen>,
    /// Whether the next drag draws a box to zoom to.
    pub boxing: RwSignal<bool>,
    /// The camera as it was at most a sixth of a second ago: for what is too dear to be worked out for every frame.
    pub(super) paced: Signal<Camera>,
    /// The camera that points and clusters stand in place for. On a device that cannot place them all in every frame of a
    /// zoom, they are stretched with the map for a few frames before they are placed anew.
    pub(super) placed: Signal<Camera>,
    /// The camera that the ground is drawn for; until it is drawn anew it is moved and stretched.
    pub(super) drawn: Signal<Camera>,
    /// The camera that names stand in place for.
    pub(super) named: Signal<Camera>,
    pace: RwSignal<Camera>,
    live: RwSignal<Camera>,
    rest: RwSignal<Camera>,
    size: RwSignal<(f64, f64)>,
    state: StoredValue<State>,
}

#[derive(Clone, Copy, Debug)]
struct State {
    camera: Camera,
    motion: Option<Motion>,
    // What to show once the pane's size is known, and again after a resize while nobody has moved the map.
    wish: Option<Wish>,
    held: bool,
    awake: bool,
    last_frame: f64,
    last_pace: f64,
    // Milliseconds from frame to frame of late, and levels of zoom in a second, both smoothed.
    frame_ms: f64,
    levels_per_s: f64,
    // Whether the zoom has gone fast since the camera last came to rest.
    hurried: bool,
    // Counts movements, so that a late timer knows that it is stale.
    moves: u32,
}

impl State {
    fn is_slow(&self) -> bool {
        self.frame_ms > SLOW_FRAME_MS
    }

    fn is_hurried(&self) -> bool {
        self.is_slow() || self.hurried
    }

    // Takes in how long the last frame took and how far the zoom went in it.
    fn pace(&mut self, ms: f64, levels: f64) {
        self.frame_ms += (ms.clamp(0.0, 100.0) - self.frame_ms) * 0.25;
        let speed = levels.abs() / ms.max(4.0) * 1000.0;
        self.levels_per_s += (speed - self.levels_per_s) * 0.5;
        self.hurried |= self.levels_per_s > HURRY;
    }
}

#[derive(Clone, Copy, Debug)]
enum Wish {
    Camera(Camera),
    Area(MapBox, f64),
    Home,
}

impl MapHandle {
    /// A map that first shows `start`, or the whole country.
    pub fn new(start: Option<MapView>) -> MapHandle {
        let assumed = window_screen();
        let camera = start.map_or_else(|| assumed.home(), Camera::from);
        let (live, rest, pace) = (RwSignal::new(camera), RwSignal::new(camera), RwSignal::new(camera));
        let size = RwSignal::new((0.0, 0.0));
        let insets = RwSignal::new(Insets::default());
        let screen = Memo::new(move |_| {
            let (width, height) = size.get();
            Screen { width, height, insets: insets.get() }
        });
        let state = State {
            camera,
            motion: None,
            wish: Some(start.map_or(Wish::Home, |view| Wish::Camera(view.into()))),
            held: false,
            awake: false,
            last_frame: 0.0,
            last_pace: 0.0,
            frame_ms: 16.0,
            levels_per_s: 0.0,
            hurried: false,
            moves: 0,
        };
        let state = StoredValue::new(state);
        let slow = move || state.try_with_value(State::is_slow).unwrap_or(false);
        let hurried = move || state.try_with_value(State::is_hurried).unwrap_or(false);
        let rests = move |camera: &Camera| rest.with(|rest| rest == camera);
        let placed = Memo::new(move |before: Option<&Camera>| {
            let camera = live.get();
            let levels = if slow() { SLOW_LEVELS } else { 0.0 };
            let keeps = |before: &Camera| !rests(&camera) && (before.zoom - camera.zoom).abs() <= levels;
            before.copied().filter(keeps).unwrap_or(camera)
        });
        let drawn = Memo::new(move |before: Option<&Camera>| {
            let (screen, camera) = (screen.get(), live.get());
            let stretch = if hurried() { HURRIED_STRETCH } else { STRETCH };
            let keeps = |before: &Camera| !rests(&camera) && covers(&screen, before, &camera, &stretch);
            before.copied().filter(keeps).unwrap_or(camera)
        });
        let named = Memo::new(move |_| {
            let (placed, drawn) = (placed.get(), drawn.get());
            if hurried() { drawn } else { placed }
        });
        let seen = Memo::new(move |before: Option<&Screen>| {
            Some(screen.get()).filter(|screen| !screen.is_empty()).or(before.copied()).unwrap_or(assumed)
        });
        MapHandle {
            camera: live.into(),
            settled: rest.into(),
            bounds: Memo::new(move |_| bounds_of(seen.get().uncovered(&rest.get()))).into(),
            insets,
            screen: screen.into(),
            boxing: RwSignal::new(false),
            paced: pace.into(),
            placed: placed.into(),
            drawn: drawn.into(),
            named: named.into(),
            pace,
            live,
            rest,
            size,
            state,
        }
    }

    /// Flies to a point.
    pub fn fly_to(self, point: GeoPoint, zoom: f64) {
        self.fly_to_map(project(point), zoom);
    }

    /// Flies to where an area fills the map.
    pub fn fit(self, bounds: GeoBounds) {
        self.fit_map(box_of(bounds), MAX_ZOOM);
    }

    /// Flies to the whole country.
    pub fn reset(self) {
        let Some(screen) = self.ready() else { return self.wish(Wish::Home) };
        self.fly(screen.home());
        self.wish(Wish::Home);
    }

    /// Zooms smoothly by so many levels about the middle.
    pub fn zoom_by(self, levels: f64) {
        let screen = self.screen.get_untracked();
        self.zoom_by_about(levels, screen.middle());
    }

    /// Shows another camera at once.
    pub fn jump(self, camera: Camera) {
        let Some(screen) = self.ready() else { return self.wish(Wish::Camera(camera)) };
        let camera = screen.clamp(camera);
        self.change(|state| {
            state.camera = camera;
            state.motion = None;
        });
    }

    /// Moves the view by so many pixels, smoothly: positive `dx` shows what lies to the east.
    pub fn pan_by(self, dx: f64, dy: f64) {
        self.set_motion(Motion::nudge(-dx, -dy));
    }

    /// What will be seen when the movement has ended, in map units.
    pub(super) fn fly_to_map(self, at: MapXy, zoom: f64) {
        let Some(screen) = self.ready() else {
            return self.wish(Wish::Area(MapBox { min: at, max: at }, zoom));
        };
        self.fly(screen.put(at, zoom));
    }

    pub(super) fn fit_map(self, area: MapBox, max_zoom: f64) {
        let Some(screen) = self.ready() else { return self.wish(Wish::Area(area, max_zoom)) };
        self.fly(screen.fit(area, max_zoom));
    }

    pub(super) fn zoom_by_about(self, levels: f64, about: Px) {
        let state = self.state.get_value();
        let from = state.motion.map_or(state.camera.zoom, |motion| motion.goal_zoom(&state.camera));
        self.set_motion(Motion::Approach { zoom: from + levels, about });
    }

    pub(super) fn throw(self, vx: f64, vy: f64) {
        if !wants_no_motion() {
            self.set_motion(Motion::Glide { vx, vy });
        }
    }

    pub(super) fn drag(self, dx: f64, dy: f64) {
        let screen = self.screen.get_untracked();
        self.change(|state| {
            state.motion = None;
            state.camera = screen.pan(&state.camera, dx, dy);
        });
    }

    pub(super) fn pinch(self, levels: f64, about: Px, dx: f64, dy: f64) {
        let screen = self.screen.get_untracked();
        self.change(|state| {
            state.motion = None;
            let zoomed = screen.zoom_about(&state.camera, state.camera.zoom + levels, about);
            state.camera = screen.pan(&zoomed, dx, dy);
        });
    }

    /// A finger holds the map: it stops, and does not settle before the finger is gone.
    pub(super) fn hold(self, held: bool) {
        self.change_quietly(|state| {
            state.held = held;
            if held {
                state.motion = None;
            }
        });
    }

    /// The pane has this size now.
    pub(super) fn resize(self, width: f64, height: f64) {
        if self.size.get_untracked() == (width, height) {
            return;
        }
        self.size.set((width, height));
        let screen = self.screen.get_untracked();
        if screen.is_empty() {
            return;
        }
        let state = self.state.get_value();
        let camera = match state.wish {
            Some(Wish::Camera(camera)) => screen.clamp(camera),
            Some(Wish::Area(area, max_zoom)) => screen.fit(area, max_zoom),
            Some(Wish::Home) => screen.home(),
            None => screen.clamp(state.camera),
        };
        self.state.update_value(|state| {
            state.camera = camera;
            if !matches!(state.wish, Some(Wish::Home)) {
                state.wish = None;
            }
        });
        self.live.set(camera);
        self.pace.set(camera);
        self.rest.set(camera);
    }

    /// The camera that names are chosen for, tracked.
    pub(super) fn wording(self) -> Camera {
        let (paced, drawn) = (self.paced.get(), self.drawn.get());
        if self.is_hurried() { drawn } else { paced }
    }

    /// Whether frames come late or the zoom goes fast, so that less should be drawn anew.
    pub(super) fn is_hurried(self) -> bool {
        self.state.try_with_value(State::is_hurried).unwrap_or(false)
    }

    fn ready(self) -> Option<Screen> {
        Some(self.screen.get_untracked()).filter(|screen| !screen.is_empty())
    }

    fn wish(self, wish: Wish) {
        self.state.update_value(|state| state.wish = Some(wish));
    }

    fn fly(self, to: Camera) {
        let (screen, from) = (self.screen.get_untracked(), self.state.get_value().camera);
        self.set_motion(Motion::Fly { flight: Flight::new(from, to, screen.width), elapsed: 0.0 });
    }

    fn set_motion(self, motion: Motion) {
        let Some(screen) = self.ready() else { return };
        let at_once = wants_no_motion();
        self.change(|state| {
            if at_once {
                state.camera = motion.end(&screen, &state.camera);
                state.motion = None;
            } else {
                state.motion = Some(motion);
            }
        });
    }

    fn change(self, change: impl FnOnce(&mut State)) {
        self.change_quietly(|state| {
            state.wish = None;
            change(state);
        });
    }

    // Changes what is asked for and wakes the frames that carry it out.
    fn change_quietly(self, change: impl FnOnce(&mut State)) {
        let woken = self.state.try_update_value(|state| {
            change(state);
            state.moves = state.moves.wrapping_add(1);
            !std::mem::replace(&mut state.awake, true)
        });
        if woken == Some(true) {
            self.state.update_value(|state| state.last_frame = now());
            request_animation_frame(move || self.frame());
        }
    }

    fn frame(self) {
        let Some(screen) = self.screen.try_get_untracked() else { return };
        let time = now();
        let Some((state, paces)) = self.state.try_update_value(|state| {
            if let Some(motion) = state.motion {
                let (camera, rest) = motion.step(&screen, &state.camera, time - state.last_frame);
                state.pace(time - state.last_frame, camera.zoom - state.camera.zoom);
                (state.camera, state.motion) = (camera, rest);
            }
            state.last_frame = time;
            state.awake = state.motion.is_some();
            let paces = time - state.last_pace >= PACE_MS;
            if paces {
                state.last_pace = time;
            }
            (*state, paces)
        }) else {
            return;
        };
        if self.live.get_untracked() != state.camera {
            self.live.set(state.camera);
        }
        if paces && self.pace.get_untracked() != state.camera {
            self.pace.set(state.camera);
        }
        if state.awake {
            request_animation_frame(move || self.frame());
        } else if !state.held {
            let wait = std::time::Duration::from_millis(SETTLE_MS);
            set_timeout(move || self.settle(state.moves), wait);
        }
    }

    fn settle(self, moves: u32) {
        let still = self.state.try_get_value().is_some_and(|state| state.moves == moves && !state.awake && !state.held);
        if !still {
            return;
        }
        self.state.update_value(|state| (state.hurried, state.levels_per_s) = (false, 0.0));
        let camera = self.live.get_untracked();
        for signal in [self.pace, self.rest] {
            if signal.get_untracked() != camera {
                signal.set(camera);
            }
        }
    }
}

// Whether what is drawn for one camera still fills the pane of another, sharp enough.
fn covers(screen: &Screen, drawn: &Camera, camera: &Camera, stretch: &Range<f64>) -> bool {
    let grown = camera.scale() / drawn.scale();
    let px = screen.to_px(camera, drawn.center);
    let (dx, dy) = ((px.x - screen.width / 2.0).abs(), (px.y - screen.height / 2.0).abs());
    let reaches = |size: f64, aside: f64| (size / 2.0 + BEYOND) * grown - aside >= size / 2.0 - 4.0;
    // While the map shrinks, its edges may show for a moment.
    stretch.contains(&grown) && (grown < 0.99 || (reaches(screen.width, dx) && reaches(screen.height, dy)))
}

/// The CSS transform that brings a layer drawn for one camera, `beyond` pixels larger than the pane on each side, to another.
pub(super) fn stretched(screen: &Screen, drawn: &Camera, camera: &Camera, beyond: f64) -> String {
    let grown = camera.scale() / drawn.scale();
    let (at, middle) = (screen.to_px(camera, drawn.center), screen.middle());
    let (x, y) = (at.x + beyond - grown * (middle.x + beyond), at.y + beyond - grown * (middle.y + beyond));
    format!("matrix({grown:.6},0,0,{grown:.6},{x:.2},{y:.2})")
}

// A pane that fills the window.
fn window_screen() -> Screen {
    let length = |of: Result<JsValue, JsValue>| of.ok().and_then(|length| length.as_f64()).unwrap_or(0.0);
    let (width, height) = (length(window().inner_width()), length(window().inner_height()));
    Screen { width, height, ..Screen::default() }
}

fn now() -> f64 {
    window().performance().map_or(0.0, |performance| performance.now())
}

fn wants_no_motion() -> bool {
    let query = window().match_media("(prefers-reduced-motion: reduce)");
    query.ok().flatten().is_some_and(|query| query.matches())
}
