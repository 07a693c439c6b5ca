//! Which keys move the map.

use leptos::prelude::*;

use crate::i18n::MorePhrases;
use crate::map::scene::Scene;

type Words = fn(&'static MorePhrases) -> &'static str;

const KEYS: [(Words, Words); 8] = [
    (|p| p.map.key_arrows, |p| p.map.key_arrows_do),
    (|_| "Enter", |p| p.map.key_enter_do),
    (|p| p.map.key_shift, |p| p.map.key_shift_do),
    (|_| "+ −", |p| p.map.key_zoom_do),
    (|_| "Home", |p| p.map.key_home_do),
    (|_| "R", |p| p.map.key_regions_do),
    (|_| "Esc", |p| p.map.key_escape_do),
    (|p| p.map.mouse_box, |p| p.map.box_zoom),
];

/// The keys and what they do. Closed by `?`, Escape or its button.
#[component]
pub fn Help(
    /// The map.
    scene: Scene,
    /// Whether it is shown.
    open: RwSignal<bool>,
) -> impl IntoView {
    let words = move |words: Words| scene.i18n.more().tr(words);
    view! {
        <Show when=move || open.get()>
            <section class="map-help" aria-label=words(|p| p.map.help)>
                <dl class="map-help__keys">
                    {KEYS
                        .map(|(keys, what)| {
                            view! {
                                <div>
                                    <dt>
                                        <kbd>{words(keys)}</kbd>
                                    </dt>
                                    <dd>{words(what)}</dd>
                                </div>
                            }
                        })
                        .collect_view()}
                </dl>
            </section>
        </Show>
    }
}
