//! The legend over the map: what the shapes mean, with a filter by kind, and what the colours of the regions mean.

use std::sync::Arc;

use leptos::prelude::*;

use crate::domain::{Facet, HubKind};
use crate::i18n::{format, names, use_i18n};
use crate::map::{Glyph, RegionLegend};
use crate::platform::screen;
use crate::state::{Explore, use_atlas};

/// The legend; closed at first where the map is small.
#[component]
pub fn Legend(
    /// The query that the kinds filter.
    explore: Explore,
    /// The classes of the regions' colours.
    ranges: Signal<Arc<[(u32, u32)]>>,
) -> impl IntoView {
    let (i18n, atlas) = (use_i18n(), use_atlas());
    let is_wide = screen::media("(min-width: 150rem) and (min-height: 45rem)").get_untracked();
    let kinds = HubKind::ALL.into_iter().map(|kind| {
        let count = Memo::new(move |_| {
            let counts = explore.counts(Facet::Kind);
            counts.into_iter().find(|(option, _)| option == kind.key()).map_or(0, |(_, count)| count)
        });
        let is_set = move || explore.query.with(|query| query.has(Facet::Kind, kind.key()));
        let name =
            move || atlas.listed().map(|catalogue| names::option(&catalogue, Facet::Kind, kind.key(), i18n.lang.get()));
        view! {
            <li>
                <button
                    type="button"
                    class="legend__kind"
                    aria-pressed=move || is_set().to_string()
                    on:click=move |_| explore.toggle(Facet::Kind, kind.key())
                >
                    <Glyph kind=kind.key() size=18 indicative=false />
                    <span class="legend__name">{name}</span>
                    <span class="legend__count">{move || format::number(i18n.lang.get(), count.get() as f64)}</span>
                </button>
            </li>
        }
    });
    view! {
        <details class="legend" open=is_wide>
            <summary class="legend__title">{i18n.more().tr(|p| p.map.legend)}</summary>
            <div class="legend__body">
                <ul class="legend__kinds" aria-label=i18n.more().tr(|p| p.map.kinds)>
                    {kinds.collect_view()}
                </ul>
                <RegionLegend ranges />
            </div>
        </details>
    }
}
