//! The map's buttons: everything a gesture or a key does can be pressed here.

use leptos::prelude::*;

use crate::i18n::MorePhrases;
use crate::map::scene::Scene;
use crate::map::walk::Direction;

// How far one press moves the map, as a part of the pane.
const STEP: f64 = 0.3;

/// Zoom, whole country, box zoom, moving and help.
#[component]
pub fn Controls(
    /// The map.
    scene: Scene,
    /// Whether the list of keys is shown.
    help: RwSignal<bool>,
) -> impl IntoView {
    let (handle, i18n) = (scene.handle, scene.i18n);
    let padded = RwSignal::new(false);
    let off = Signal::stored(false);
    view! {
        <div class="map-controls" role="group" aria-label=i18n.more().tr(|p| p.map.controls)>
            {control(scene, |p| p.map.zoom_in, "M-6 0H6M0-6V6", None, Callback::new(move |()| handle.zoom_by(1.0)))}
            {control(scene, |p| p.map.zoom_out, "M-6 0H6", None, Callback::new(move |()| handle.zoom_by(-1.0)))}
            {control(
                scene,
                |p| p.map.whole_country,
                "M-7-2V-7H-2M2-7H7V-2M7 2V7H2M-2 7H-7V2",
                None,
                Callback::new(move |()| handle.reset()),
            )}
            {control(
                scene,
                |p| p.map.box_zoom,
                "M-7-7H3V3H-7ZM1 1 7 7",
                Some(handle.boxing.into()),
                Callback::new(move |()| handle.boxing.update(|on| *on = !*on)),
            )}
            {control(
                scene,
                |p| p.map.pan,
                "M0-8V8M-8 0H8M-2.5-5.5 0-8 2.5-5.5M-2.5 5.5 0 8 2.5 5.5M-5.5-2.5-8 0-5.5 2.5M5.5-2.5 8 0 5.5 2.5",
                Some(padded.into()),
                Callback::new(move |()| padded.update(|on| *on = !*on)),
            )}
            {control(
                scene,
                |p| p.map.help,
                "M-3.2-3.4A3.3 3.3 0 1 1 1.6-.6C.4.1 0 .7 0 2M0 5.6V6",
                Some(help.into()),
                Callback::new(move |()| help.update(|on| *on = !*on)),
            )}
        </div>
        <Show when=move || padded.get()>
            <div class="map-pad" role="group" aria-label=i18n.more().tr(|p| p.map.pan)>
                {Direction::ALL
                    .map(|direction| {
                        let (name, shape) = pad_button(direction);
                        control(scene, name, shape, Some(off), Callback::new(move |()| pan(scene, direction)))
                    })
                    .collect_view()}
            </div>
        </Show>
        <Show when=move || handle.boxing.get()>
            <p class="map-hint" role="status">
                {i18n.more().tr(|p| p.map.box_hint)}
            </p>
        </Show>
    }
}

/// Moves the view a good part of the pane.
pub fn pan(scene: Scene, direction: Direction) {
    let (screen, step) = (scene.handle.screen.get_untracked(), direction.step());
    scene.handle.pan_by(step.x * screen.width * STEP, step.y * screen.height * STEP);
}

fn pad_button(direction: Direction) -> (fn(&'static MorePhrases) -> &'static str, &'static str) {
    match direction {
        Direction::Up => (|p| p.map.pan_up, "M-5 3 0-3 5 3"),
        Direction::Right => (|p| p.map.pan_right, "M-3-5 3 0-3 5"),
        Direction::Down => (|p| p.map.pan_down, "M-5-3 0 3 5-3"),
        Direction::Left => (|p| p.map.pan_left, "M3-5-3 0 3 5"),
    }
}

// One button. `on`: whether it is a switch, and how it stands.
fn control(
    scene: Scene,
    name: fn(&'static MorePhrases) -> &'static str,
    shape: &'static str,
    on: Option<Signal<bool>>,
    press: Callback<()>,
) -> AnyView {
    let label = scene.i18n.more().tr(name);
    view! {
        <button
            type="button"
            class="map-control"
            aria-label=label
            title=label
            aria-pressed=move || on.map(|on| if on.get() { "true" } else { "false" })
            on:click=move |_| press.run(())
        >
            {icon(shape)}
        </button>
    }
    .into_any()
}

/// A drawn sign of 20 by 20.
pub fn icon(shape: &'static str) -> AnyView {
    view! {
        <svg class="map-icon" viewBox="-10 -10 20 20" width="20" height="20" aria-hidden="true" focusable="false">
            <path d=shape />
        </svg>
    }
    .into_any()
}
