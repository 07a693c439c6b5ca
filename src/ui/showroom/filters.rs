//! The filters of the showroom: one list a filter, each option with the number of exhibits behind it.

use leptos::prelude::*;

use crate::domain::{Catalogue, ExhibitSort, ExhibitStage, Facet, Lang, ShowFacet, Showing, order_by};
use crate::engine::showing::options;
use crate::i18n::{MorePhrases, ShowroomPhrases, format, names, sorting, use_i18n};
use crate::state::use_atlas;

/// What a filter is called.
fn facet_name(facet: ShowFacet, lang: Lang) -> &'static str {
    let phrases = ShowroomPhrases::of(lang);
    match facet {
        ShowFacet::Sort => phrases.sort,
        ShowFacet::Industry => MorePhrases::of(lang).hub.industry,
        ShowFacet::Region => phrases.region,
        ShowFacet::Readiness => phrases.readiness,
    }
}

/// What an option of a filter is called.
fn option_name(catalogue: &Catalogue, facet: ShowFacet, option: &str, lang: Lang) -> String {
    match facet {
        _ if option == Showing::UNKNOWN => ShowroomPhrases::of(lang).not_known.to_owned(),
        ShowFacet::Sort => ExhibitSort::parse(option).map_or(option, |sort| names::exhibit_sort(sort, lang)).to_owned(),
        ShowFacet::Readiness => {
            ExhibitStage::parse(option).map_or(option, |stage| names::exhibit_stage(stage, lang)).to_owned()
        }
        ShowFacet::Industry => names::option(catalogue, Facet::Cluster, option, lang),
        ShowFacet::Region => names::option(catalogue, Facet::Region, option, lang),
    }
}

/// The filters.
#[component]
pub fn Filters(
    /// What is asked for.
    showing: Memo<Showing>,
    /// Asks for something else.
    on_change: Callback<Showing>,
) -> impl IntoView {
    let (i18n, atlas) = (use_i18n(), use_atlas());
    let boxes = ShowFacet::ALL.map(|facet| {
        let id = format!("show-{}", facet.key());
        let choose = move |event| {
            let value = event_target_value(&event);
            let mut showing = showing.get_untracked();
            showing.set(facet, Some(value).filter(|value| !value.is_empty()));
            on_change.run(showing);
        };
        let options = move || {
            let lang = i18n.lang.get();
            let catalogue = atlas.catalogue()?;
            let showing = showing.get();
            let mut rows: Vec<(String, String)> = options(&catalogue, &showing, facet)
                .into_iter()
                .map(|option| {
                    let name = option_name(&catalogue, facet, &option.id, lang);
                    (option.id, format!("{name} ({})", format::number(lang, option.count as f64)))
                })
                .collect();
            if matches!(facet, ShowFacet::Industry | ShowFacet::Region) {
                order_by(&mut rows, |a, b| sorting::compare(lang, &a.1, &b.1));
            }
            rows.insert(0, (String::new(), ShowroomPhrases::of(lang).all.to_owned()));
            let chosen = showing.get(facet).unwrap_or_default().to_owned();
            let rows = rows.into_iter().map(|(value, name)| {
                let selected = value == chosen;
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
                    {move || facet_name(facet, i18n.lang.get())}
                </label>
                <select class="field__input" id=id on:change=choose>
                    {options}
                </select>
            </div>
        }
    });
    view! {
        <div class="showroom__filters" role="group" aria-label=move || i18n.showroom().filters>
            {boxes.collect_view()}
        </div>
    }
}
