//! How much each criterion counts, moved by the visitor; the order answers at once.

use leptos::prelude::*;

use super::reasons::criterion_name;
use crate::domain::{Criterion, Weights};
use crate::i18n::use_i18n;
use crate::state::PartnerFinder;

/// The sliders.
#[component]
pub fn WeightSliders(
    /// What they change.
    finder: PartnerFinder,
) -> impl IntoView {
    let i18n = use_i18n();
    let sliders = Criterion::ALL.map(|criterion| {
        let weight = move || finder.need.with(|need| need.weights.of(criterion));
        let set = move |event| {
            if let Ok(weight) = event_target_value(&event).parse() {
                finder.change(|need| need.weights = need.weights.with(criterion, weight));
            }
        };
        view! {
            <label class="weight">
                <span>{move || criterion_name(criterion, i18n.matching())}</span>
                <input type="range" min="0" max=Weights::MOST.to_string() step="1" prop:value=weight on:change=set />
                <output>{weight}</output>
            </label>
        }
    });
    let is_usual = move || finder.need.with(|need| need.weights == Weights::default());
    view! {
        <details class="weights">
            <summary>{move || i18n.matching().weights}</summary>
            <p class="weights__how">{move || i18n.matching().weights_how}</p>
            {sliders.collect_view()}
            <button
                type="button"
                class="button"
                data-look="quiet"
                prop:disabled=is_usual
                on:click=move |_| finder.change(|need| need.weights = Weights::default())
            >
                {move || i18n.matching().weights_reset}
            </button>
        </details>
    }
}
