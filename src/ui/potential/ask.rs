//! What is compared, how, and by which ready set of weights.

use leptos::prelude::*;

use crate::domain::{Basis, Leaning, Scale};
use crate::i18n::{PotentialPhrases, use_i18n};
use crate::state::Territories;

/// One choice of a group: its value in the form, its name, whether it is made.
type Choice = (String, String, bool);

fn group(
    name: &'static str,
    legend: impl Fn() -> &'static str + Send + 'static,
    choices: impl Fn() -> Vec<Choice> + Send + 'static,
    on_choose: Callback<String>,
) -> AnyView {
    let rows = move || {
        let rows = choices().into_iter().map(|(value, label, chosen)| {
            view! {
                <label class="potential__choice">
                    <input
                        type="radio"
                        name=name
                        value=value
                        prop:checked=chosen
                        on:change=move |event| on_choose.run(event_target_value(&event))
                    />
                    {label}
                </label>
            }
        });
        rows.collect_view()
    };
    view! {
        <fieldset class="potential__group">
            <legend class="field__label">{legend}</legend>
            <div class="potential__choices">{rows}</div>
        </fieldset>
    }
    .into_any()
}

/// The form: three groups of choices, with the reason for the chosen weights.
#[component]
pub fn Ask(
    /// What is asked, and the commands that change it.
    territories: Territories,
) -> impl IntoView {
    let i18n = use_i18n();
    let phrases = move || PotentialPhrases::of(i18n.lang.get());
    let asked = territories.asked;
    let presets = move || {
        let Some(indicators) = territories.measures.ready() else { return Vec::new() };
        let lang = i18n.lang.get();
        let chosen = asked.with(|asked| match &asked.leaning {
            Leaning::Own(_) => None,
            Leaning::Preset(id) => id.clone().or(indicators.presets.first().map(|first| first.id.clone())),
        });
        let row = |(id, name): (String, String), is_chosen| (id, name, is_chosen);
        let ready = indicators.presets.iter().map(|preset| {
            row((preset.id.to_string(), preset.name.pick(lang).text.to_owned()), chosen.as_ref() == Some(&preset.id))
        });
        // One's own weights are made by moving them; the choice only shows that they are.
        let own = chosen.is_none().then(|| row((String::new(), phrases().own.to_owned()), true));
        ready.chain(own).collect()
    };
    let choose_preset = Callback::new(move |id: String| {
        if !id.is_empty() {
            territories.change(|asked| asked.leaning = Leaning::Preset(Some(id.as_str().into())));
        }
    });
    let bases = move || {
        let now = asked.with(|asked| asked.basis);
        let name = |basis| match basis {
            Basis::Whole => phrases().whole,
            Basis::Head => phrases().head,
        };
        Basis::ALL.map(|basis| (basis.key().to_owned(), name(basis).to_owned(), basis == now)).to_vec()
    };
    let scales = move || {
        let now = asked.with(|asked| asked.scale);
        let name = |scale| match scale {
            Scale::Place => phrases().by_place,
            Scale::Distance => phrases().by_distance,
        };
        Scale::ALL.map(|scale| (scale.key().to_owned(), name(scale).to_owned(), scale == now)).to_vec()
    };
    let choose_basis = Callback::new(move |key: String| {
        territories.change(|asked| asked.basis = Basis::parse(&key).unwrap_or_default());
    });
    let choose_scale = Callback::new(move |key: String| {
        territories.change(|asked| asked.scale = Scale::parse(&key).unwrap_or_default());
    });
    let reason = move || {
        let indicators = territories.measures.ready()?;
        let lang = i18n.lang.get();
        asked.with(|asked| match &asked.leaning {
            Leaning::Own(_) => Some(phrases().own_reason.to_owned()),
            Leaning::Preset(id) => {
                let asked = id.as_ref().and_then(|id| indicators.preset(id));
                let preset = asked.or(indicators.presets.first())?;
                Some(preset.reason.pick(lang).text.to_owned())
            }
        })
    };
    view! {
        <div class="potential__ask">
            {group("preset", move || phrases().presets, presets, choose_preset)}
            <p class="potential__reason">{reason}</p>
            <div class="potential__terms">
                {group("basis", move || phrases().basis, bases, choose_basis)}
                {group("scale", move || phrases().scale, scales, choose_scale)}
            </div>
        </div>
    }
}
