//! A slider for every indicator, with its year, its source, and what it does not measure.

use std::sync::Arc;

use leptos::prelude::*;

use crate::domain::{Indicator, IndicatorGroup, Indicators, Weighing};
use crate::i18n::PotentialPhrases;
use crate::state::Territories;
use crate::ui::hub::{Reading, SourceMark};

/// The sliders, by group.
#[component]
pub fn WeightSliders(
    /// The page.
    reading: Reading,
    /// What is measured.
    indicators: Arc<Indicators>,
    /// The weights, and the command that changes them.
    territories: Territories,
) -> impl IntoView {
    let phrases = PotentialPhrases::of(reading.lang);
    let groups = IndicatorGroup::ALL.map(|group| {
        let name = match group {
            IndicatorGroup::Science => phrases.science,
            IndicatorGroup::Economy => phrases.economy,
            IndicatorGroup::Catalogue => phrases.catalogue,
        };
        let rows = indicators.all.iter().enumerate().filter(|(_, indicator)| indicator.group == group);
        let rows = rows.map(|(index, indicator)| slider(&reading, index, indicator, territories));
        view! {
            <fieldset class="potential__group">
                <legend class="potential__name">{name}</legend>
                {rows.collect::<Vec<AnyView>>()}
            </fieldset>
        }
    });
    view! {
        <section class="potential__weights">
            <h2>{phrases.weights}</h2>
            <p class="potential__small">{phrases.weights_how}</p>
            {groups.collect_view()}
        </section>
    }
}

fn slider(reading: &Reading, index: usize, indicator: &Indicator, territories: Territories) -> AnyView {
    let phrases = PotentialPhrases::of(reading.lang);
    let weight = Memo::new(move |_| territories.weights.with(|all| all.get(index).copied().unwrap_or(0)));
    let set = move |event| {
        if let Ok(weight) = event_target_value(&event).parse() {
            territories.weigh(index, weight);
        }
    };
    let id = format!("weight-{}", indicator.id);
    let name = indicator.name.pick(reading.lang).text.to_owned();
    let from = match indicator.source() {
        Some(source) => {
            let year = indicator.year().map(|year| year.to_string());
            view! {
                <span class="cited__end">
                    <span class="potential__year">{year}</span>
                    <SourceMark reading source />
                </span>
            }
            .into_any()
        }
        None => view! { <span class="potential__year">{phrases.counted_here}</span> }.into_any(),
    };
    view! {
        <div class="potential__slider" data-counts=move || (weight.get() > 0).to_string()>
            <p class="potential__label">
                <label for=id.clone()>{name.clone()}</label>
                " "
                {from}
            </p>
            <input
                id=id
                type="range"
                min="0"
                max=Weighing::MOST.to_string()
                step="1"
                prop:value=move || weight.get().to_string()
                on:input=set
            />
            <output>{move || weight.get().to_string()}</output>
            <details class="potential__limits">
                <summary>{phrases.limits} <span class="visually-hidden">": " {name}</span></summary>
                <p>{indicator.limits.pick(reading.lang).text.to_owned()}</p>
            </details>
        </div>
    }
    .into_any()
}
