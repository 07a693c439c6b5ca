//! The comparison: two to four hubs side by side.

use leptos::prelude::*;

use crate::domain::{Catalogue, HubId};
use crate::engine::related::nearest_names;
use crate::i18n::{I18n, use_i18n};
use crate::platform::{document, print};
use crate::state::{Comparison, use_atlas};
use crate::ui::compare::CompareTable;
use crate::ui::hub::{CopyLink, DetailsNotice};
use crate::ui::kit::{Notice, Tone};
use crate::ui::notices::{BadAddress, LoadNotice};
use crate::ui::place::OriginLine;
use crate::ui::routes::brief_href;
use crate::ui::search::HubPicker;

/// How many hubs are offered for an id that nobody knows.
const NEAREST: usize = 3;

/// The page.
#[component]
pub fn ComparePage() -> impl IntoView {
    let (i18n, atlas) = (use_i18n(), use_atlas());
    let comparison = Comparison::of_address();
    let has_two = Memo::new(move |_| comparison.lineup.with(|lineup| lineup.hubs.len() > 1));
    let is_ready = Memo::new(move |_| atlas.catalogue().is_some());
    let names = move || {
        let Some(catalogue) = atlas.catalogue() else { return Vec::new() };
        let hubs = comparison.lineup.with(|lineup| lineup.hubs.clone());
        let name = |index: usize| Some(i18n.text(&catalogue.hubs().get(index)?.name));
        hubs.into_iter().filter_map(name).collect::<Vec<String>>()
    };
    Effect::new(move || {
        let (phrases, names) = (i18n.compare(), names());
        let title = if names.is_empty() { phrases.title.to_owned() } else { names.join(" · ") };
        document::describe(&format!("{title} — {}", i18n.phrases().app.name), phrases.lead);
    });
    let origin = Memo::new(move |_| comparison.asked.with(|asked| asked.need.origin.clone()));
    let has_origin = Memo::new(move |_| origin.with(Option::is_some));
    let only = move || comparison.asked.with(|asked| asked.only_differences);
    let one = move || names().first().map(|name| i18n.compare().few_one.replace("{name}", name));
    let words = Signal::derive(move || {
        let phrases = i18n.compare();
        [phrases.add, phrases.add_hint, phrases.add_none]
    });
    let brief = move || {
        let hubs = atlas.catalogue().map_or_else(Vec::new, |catalogue| {
            let lineup = comparison.lineup.with(|lineup| lineup.hubs.clone());
            lineup.into_iter().filter_map(|index| Some(catalogue.hubs().get(index)?.id.clone())).collect()
        });
        comparison.asked.with(|asked| brief_href(i18n.lang.get(), &hubs, &asked.need))
    };
    let left_out = move || comparison.lineup.with(|lineup| lineup.left_out > 0);
    view! {
        <div class="compare">
            <header class="compare__head">
                <h1 id="main-title" tabindex="-1">
                    {move || i18n.compare().title}
                </h1>
                <p class="about__lead">{move || i18n.compare().lead}</p>
                <BadAddress bad=comparison.bad on_dismiss=Callback::new(move |()| comparison.forget_bad()) />
                <UnknownIds comparison />
                <Show when=left_out>
                    <Notice tone=Tone::Warning>
                        <p class="notice__text">{move || i18n.compare().left_out}</p>
                    </Notice>
                </Show>
            </header>
            <LoadNotice />
            <div class="compare__tools">
                <HubPicker id="compare-add" words on_pick=Callback::new(move |id: HubId| comparison.add(&id)) />
                <fieldset class="compare__from">
                    <legend class="field__label">{i18n.more().tr(|p| p.place.from_where)}</legend>
                    <OriginLine
                        origin
                        asked=has_origin
                        on_change=Callback::new(move |origin| {
                            comparison.change(|comparing| comparing.need.origin = origin)
                        })
                        focus_after="compare-only"
                    />
                </fieldset>
                <label class="check-line compare__only">
                    <input
                        type="checkbox"
                        id="compare-only"
                        prop:checked=only
                        on:change=move |event| {
                            let only = event_target_checked(&event);
                            comparison.change(|comparing| comparing.only_differences = only);
                        }
                    />
                    <span class="check-line__name">{move || i18n.compare().only}</span>
                </label>
                <div class="hub__actions">
                    <a class="button" data-look="main" href=brief>
                        {i18n.more().tr(|p| p.hub.brief_write)}
                    </a>
                    <CopyLink />
                    <button type="button" class="button" on:click=|_| print::print()>
                        {i18n.more().tr(|p| p.hub.print)}
                    </button>
                </div>
            </div>
            <Show when=move || is_ready.get() && !has_two.get()>
                <div class="empty compare__few">
                    <h2>{move || i18n.compare().few}</h2>
                    <p>{one}</p>
                    <p>{move || i18n.compare().few_text}</p>
                </div>
            </Show>
            <Show when=move || has_two.get()>
                <CompareTable comparison />
                <DetailsNotice />
            </Show>
        </div>
    }
}

/// The ids that no hub has, each with the hubs of the nearest names to put in its place.
#[component]
fn UnknownIds(comparison: Comparison) -> impl IntoView {
    let (i18n, atlas) = (use_i18n(), use_atlas());
    move || {
        let catalogue = atlas.catalogue()?;
        let unknown = comparison.lineup.with(|lineup| lineup.unknown.clone());
        Some(unknown.iter().map(|id| unknown_id(comparison, i18n, &catalogue, id)).collect::<Vec<_>>())
    }
}

fn unknown_id(comparison: Comparison, i18n: I18n, catalogue: &Catalogue, id: &HubId) -> AnyView {
    let phrases = i18n.compare();
    let near = nearest_names(catalogue, id.as_str(), NEAREST);
    let text = if near.is_empty() { phrases.unknown_none } else { phrases.unknown_id };
    let text = text.replace("{id}", &id.as_str().chars().take(64).collect::<String>());
    let offers = near.into_iter().filter_map(|index| catalogue.hubs().get(index)).map(|hub| {
        let (id, name) = (hub.id.clone(), i18n.text(&hub.name));
        view! {
            <button type="button" class="button" on:click=move |_| comparison.add(&id)>
                {name}
            </button>
        }
    });
    let offers = offers.collect_view();
    view! {
        <Notice tone=Tone::Warning>
            <p class="notice__text">{text}</p>
            {offers}
        </Notice>
    }
    .into_any()
}
