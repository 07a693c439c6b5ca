//! Every facet, and "only what the map shows".

use leptos::prelude::*;

use super::facet_box::FacetBox;
use crate::domain::Facet;
use crate::i18n::use_i18n;
use crate::state::Explore;

/// The panel, beside the list or in a sheet.
#[component]
pub fn FilterPanel(
    /// The query it narrows.
    explore: Explore,
) -> impl IntoView {
    let i18n = use_i18n();
    let in_view = move || explore.query.with(|query| query.in_view);
    view! {
        <div class="filter-panel">
            <label class="check-line filter-panel__view">
                <input
                    type="checkbox"
                    prop:checked=in_view
                    on:change=move |event| explore.set_in_view(event_target_checked(&event))
                />
                <span class="check-line__name">{i18n.more().tr(|p| p.narrowing.in_view)}</span>
            </label>
            {Facet::ALL.into_iter().map(|facet| view! { <FacetBox explore facet /> }).collect_view()}
        </div>
    }
}
