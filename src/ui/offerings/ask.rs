//! What is counted: how far is too far, which hubs, of which industry.

use leptos::prelude::*;

use crate::domain::{ClusterId, CoverageAsk, order_by};
use crate::i18n::{OfferingsPhrases, format, sorting, use_i18n};
use crate::state::use_atlas;

/// One of the questions.
#[derive(Clone, Copy, PartialEq)]
enum Field {
    Reach,
    Which,
    Industry,
}

/// The form.
#[component]
pub fn Ask(
    /// What is asked.
    ask: Memo<CoverageAsk>,
    /// Asks something else.
    on_change: Callback<CoverageAsk>,
) -> impl IntoView {
    let (i18n, atlas) = (use_i18n(), use_atlas());
    let fields =
        [(Field::Reach, "reach"), (Field::Which, "which"), (Field::Industry, "cluster")].map(|(field, key)| {
            let id = format!("coverage-{key}");
            let name = move || {
                let phrases = OfferingsPhrases::of(i18n.lang.get());
                match field {
                    Field::Reach => phrases.reach,
                    Field::Which => phrases.which,
                    Field::Industry => phrases.industry,
                }
            };
            let choose = move |event| {
                let value = event_target_value(&event);
                let mut ask = ask.get_untracked();
                match field {
                    Field::Reach => ask.reach = value.parse().unwrap_or(ask.reach),
                    Field::Which => ask.planned = value == "planned",
                    Field::Industry => {
                        ask.cluster = Some(value).filter(|it| !it.is_empty()).map(|it| ClusterId::from(&*it))
                    }
                }
                on_change.run(ask);
            };
            let options = move || {
                let lang = i18n.lang.get();
                let phrases = OfferingsPhrases::of(lang);
                let ask = ask.get();
                let rows: Vec<(String, String, bool)> = match field {
                    Field::Reach => {
                        let mut all = CoverageAsk::REACHES.to_vec();
                        if !all.contains(&ask.reach) {
                            all.push(ask.reach);
                            order_by(&mut all, Ord::cmp);
                        }
                        let row = |km: u32| (km.to_string(), format::km(lang, f64::from(km)), km == ask.reach);
                        all.into_iter().map(row).collect()
                    }
                    Field::Which => vec![
                        ("operating".to_owned(), phrases.only_operating.to_owned(), !ask.planned),
                        ("planned".to_owned(), phrases.also_planned.to_owned(), ask.planned),
                    ],
                    Field::Industry => {
                        let catalogue = atlas.catalogue()?;
                        let clusters = catalogue.vocabulary.clusters.iter();
                        let mut rows: Vec<(String, String, bool)> = clusters
                            .map(|(id, label)| {
                                (id.to_string(), label.pick(lang).text.to_owned(), ask.cluster.as_ref() == Some(id))
                            })
                            .collect();
                        order_by(&mut rows, |a, b| sorting::compare(lang, &a.1, &b.1));
                        rows.insert(0, (String::new(), phrases.any_industry.to_owned(), ask.cluster.is_none()));
                        rows
                    }
                };
                let rows = rows.into_iter().map(|(value, name, selected)| {
                    view! {
                        <option value=value selected=selected>
                            {name}
                        </option>
                    }
                });
                Some(rows.collect_view())
            };
            view! {
                <div class="showroom__filter">
                    <label class="field__label" for=id.clone()>
                        {name}
                    </label>
                    <select class="field__input" id=id on:change=choose>
                        {options}
                    </select>
                </div>
            }
        });
    view! {
        <div class="showroom__filters" role="group" aria-label=move || OfferingsPhrases::of(i18n.lang.get()).filters>
            {fields.collect_view()}
        </div>
    }
}
