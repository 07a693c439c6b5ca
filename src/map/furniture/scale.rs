//! The scale bar, right for the latitude in the middle of the map.

use leptos::prelude::*;

use crate::i18n::format;
use crate::map::projection::{km_per_unit, unproject};
use crate::map::scale_bar::scale_bar;
use crate::map::scene::Scene;

// The longest bar, pixels.
const ROOM: f64 = 110.0;

/// The scale bar.
#[component]
pub fn Scale(
    /// The map.
    scene: Scene,
) -> impl IntoView {
    let bar = Memo::new(move |_| {
        let camera = scene.handle.paced.get();
        scale_bar(km_per_unit(unproject(camera.center).lat) / camera.scale(), ROOM)
    });
    let words = move || {
        let i18n = scene.i18n;
        bar.get().map(|bar| match bar.km {
            km if km < 1.0 => {
                let meters = format::number(i18n.lang.get(), (km * 1000.0).round());
                format!("{meters}{}{}", format::NBSP, i18n.more().phrases().map.meters)
            }
            km => format::km(i18n.lang.get(), km),
        })
    };
    view! {
        <div class="map-scale" style:width=move || format!("{:.0}px", bar.get().map_or(0.0, |bar| bar.px))>
            {words}
        </div>
    }
}
