//! Tells a screen reader, in a few words, what keys have done to the map.

use leptos::prelude::*;

use crate::map::scene::Scene;

/// The polite voice of the map.
#[component]
pub fn Announcer(
    /// The map.
    scene: Scene,
) -> impl IntoView {
    view! {
        <p class="map-voice" role="status">
            {move || scene.said.get()}
        </p>
    }
}
