//! One facet: its options with live counts. An option that would give nothing is shown as zero, not hidden.

use leptos::prelude::*;

use crate::domain::{Facet, order_by};
use crate::i18n::{format, names, sorting, use_i18n};
use crate::state::{Explore, use_atlas};

const FIRST: usize = 8;

/// A facet that opens and closes; open at first where something is ticked or where most visitors begin.
#[component]
pub fn FacetBox(
    /// The query it narrows.
    explore: Explore,
    /// The dimension.
    facet: Facet,
) -> impl IntoView {
    let (i18n, atlas) = (use_i18n(), use_atlas());
    let all = RwSignal::new(false);
    let ticked =
        Memo::new(move |_| explore.query.with(|query| query.facets.get(&facet).map_or(0, |options| options.len())));
    let counts = Memo::new(move |_| explore.counts(facet));
    let count_of = move |option: &str| {
        counts.with(|counts| counts.iter().find(|(it, _)| it == option).map_or(0, |(_, count)| *count))
    };
    // Places stand by the alphabet; the rest keep the catalogue's order, which is by meaning.
    let is_place = matches!(facet, Facet::Region | Facet::City | Facet::Cluster | Facet::Offering);
    let options = Memo::new(move |_| {
        let lang = i18n.lang.get();
        let Some(catalogue) = atlas.listed() else { return Vec::new() };
        let mut options: Vec<(String, String)> = atlas
            .index()
            .with(|index| index.as_ref().map(|index| index.0.options(facet).to_vec()).unwrap_or_default())
            .into_iter()
            .map(|option| (names::option(&catalogue, facet, &option, lang), option))
            .collect();
        if is_place {
            order_by(&mut options, |a, b| sorting::compare(lang, &a.0, &b.0));
        }
        options
    });
    let total = move || options.with(Vec::len);
    let is_long = move || total() > FIRST;
    let shown = move || {
        let is_ticked = |option: &str| explore.query.with(|query| query.has(facet, option));
        let options = options.get();
        // What is ticked is never out of sight.
        options
            .into_iter()
            .enumerate()
            .filter(|(place, (_, option))| all.get() || *place < FIRST || is_ticked(option))
            .map(|(_, named)| named)
            .collect::<Vec<_>>()
    };
    let starts_open = matches!(facet, Facet::Offering | Facet::Kind | Facet::Region) || ticked.get_untracked() > 0;
    view! {
        <details class="facet" open=starts_open>
            <summary class="facet__name">
                {move || names::facet(facet, i18n.lang.get())}
                <span class="facet__set">{move || (ticked.get() > 0).then(|| ticked.get())}</span>
            </summary>
            <ul class="facet__options">
                <For each=shown key=Clone::clone let((name, option))>
                    {
                        let (for_tick, for_count, for_zero) = (option.clone(), option.clone(), option.clone());
                        view! {
                            <li>
                                <label
                                    class="check-line"
                                    data-zero=move || (count_of(&for_zero) == 0).then_some("true")
                                >
                                    <input
                                        type="checkbox"
                                        prop:checked=move || explore.query.with(|query| query.has(facet, &for_tick))
                                        on:change=move |_| explore.toggle(facet, &option)
                                    />
                                    <span class="check-line__name">{name}</span>
                                    <span class="check-line__count">
                                        {move || format::number(i18n.lang.get(), count_of(&for_count) as f64)}
                                    </span>
                                </label>
                            </li>
                        }
                    }
                </For>
            </ul>
            <Show when=is_long>
                <button type="button" class="button" data-look="plain" on:click=move |_| all.update(|all| *all = !*all)>
                    {move || {
                        let phrases = &i18n.more().phrases().narrowing;
                        if all.get() {
                            phrases.fewer.to_owned()
                        } else {
                            phrases.more.replace("{n}", &total().to_string())
                        }
                    }}
                </button>
            </Show>
        </details>
    }
}
