//! What the colours of the regions and the kinds of line mean.

use std::sync::Arc;

use leptos::prelude::*;

use crate::i18n::{format, use_i18n};

/// The legend of the regions' colours, the approximate borders and the outlined points.
#[component]
pub fn RegionLegend(
    /// The smallest and the largest number of each class, from [`ranges`](crate::map::shades::ranges).
    #[prop(into)]
    ranges: Signal<Arc<[(u32, u32)]>>,
) -> impl IntoView {
    let i18n = use_i18n();
    let number = move |number: u32| format::number(i18n.lang.get(), f64::from(number));
    let rows = move || {
        let none = (0, i18n.more().phrases().map.none.to_owned());
        let classes = ranges.get();
        let classes = classes.iter().enumerate().map(|(index, (from, to))| {
            let words = if from == to { number(*from) } else { format!("{}–{}", number(*from), number(*to)) };
            (index + 1, words)
        });
        std::iter::once(none)
            .chain(classes)
            .map(|(class, words)| {
                view! {
                    <li class="map-legend__class">
                        <span class="map-legend__swatch" data-class=class></span>
                        {words}
                    </li>
                }
            })
            .collect_view()
    };
    view! {
        <div class="map-legend">
            <p class="map-legend__title">{i18n.more().tr(|p| p.map.shades)}</p>
            <ul class="map-legend__classes">{rows}</ul>
            <ul class="map-legend__signs">
                <li>
                    <svg viewBox="0 0 28 12" width="28" height="12" aria-hidden="true">
                        <path class="map-border map-border--approximate" d="M0 6H28" />
                    </svg>
                    {i18n.more().tr(|p| p.map.approximate)}
                </li>
                <li>
                    <svg viewBox="-14 -10 28 20" width="28" height="20" aria-hidden="true">
                        <circle class="glyph glyph--abroad glyph--indicative" r="7" />
                    </svg>
                    {i18n.more().tr(|p| p.map.indicative)}
                </li>
            </ul>
        </div>
    }
}
