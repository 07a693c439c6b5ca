//! Whose work the map is: a line, or a sign that opens it where there is little room.

use leptos::prelude::*;

use crate::map::scene::Scene;

/// The credit.
#[component]
pub fn Credit(
    /// The map.
    scene: Scene,
) -> impl IntoView {
    let line = Memo::new(move |_| {
        let names = scene.base.with(|base| base.as_ref().map(|base| base.attribution.join(" · ")).unwrap_or_default());
        scene.i18n.more().phrases().map.credit_line.replace("{}", &names)
    });
    view! {
        <p class="map-credit">{line}</p>
        <details class="map-credit-sign">
            <summary aria-label=scene.i18n.more().tr(|p| p.map.credit)>
                <span aria-hidden="true">"i"</span>
            </summary>
            <p class="map-credit-sign__line">{line}</p>
        </details>
    }
}
