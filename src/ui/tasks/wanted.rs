//! The industry of a task and what is wanted from a partner, with what the task's own words suggest.

use leptos::prelude::*;

use super::field::{Field, described, error, framed};
use super::open::OpenRecord;
use crate::domain::{ClusterId, OfferingId, Record, order_by};
use crate::engine::tasks::{offerings, proposal, with_toggled};
use crate::i18n::{sorting, use_i18n};
use crate::platform::document;
use crate::state::use_atlas;

const INDUSTRY: Field = Field { name: "industry", label: |p| p.industry, hint: None, rows: 1, is_required: true };

/// The industry, one of the catalogue's.
#[component]
pub fn Industry(
    /// The task.
    open: OpenRecord,
) -> impl IntoView {
    let (i18n, atlas) = (use_i18n(), use_atlas());
    let error = error(open, INDUSTRY.name);
    let id = open.id(INDUSTRY.name);
    let described = described(&id, error, false);
    let chosen = Memo::new(move |_| open.record.with(|task| task.get(INDUSTRY.name).to_owned()));
    let rows = move || {
        let lang = i18n.lang.get();
        let mut options: Vec<(String, String)> = atlas.catalogue().map_or_else(Vec::new, |catalogue| {
            let clusters = catalogue.vocabulary.clusters.iter();
            clusters.map(|(id, name)| (id.to_string(), name.pick(lang).text.to_owned())).collect()
        });
        order_by(&mut options, |a, b| sorting::compare(lang, &a.1, &b.1));
        options.insert(0, (String::new(), i18n.tasks().industry_choose.to_owned()));
        let row = |(option, name): (String, String)| {
            let value = option.clone();
            let is_chosen = move || chosen.with(|chosen| *chosen == option);
            view! {
                <option value=value prop:selected=is_chosen>
                    {name}
                </option>
            }
        };
        options.into_iter().map(row).collect_view()
    };
    let select = view! {
        <select
            class="field__input"
            id=id
            aria-describedby=described
            aria-invalid=move || error.get().map(|_| "true")
            aria-required="true"
            disabled=open.is_newer
            on:change=move |event| open.set(INDUSTRY.name, &event_target_value(&event))
        >
            {rows}
        </select>
    };
    framed(open, INDUSTRY, select.into_any())
}

/// The offerings to tick.
#[component]
pub fn Wanted(
    /// The task.
    open: OpenRecord,
    /// The task as it was when its last field was left: what its words suggest does not flicker while she types.
    heard: Signal<Record>,
) -> impl IntoView {
    let (i18n, atlas) = (use_i18n(), use_atlas());
    let wanted = Memo::new(move |_| open.record.with(offerings));
    let toggle = move |id: &OfferingId| {
        let text = open.record.with_untracked(|task| with_toggled(task, id));
        open.set("offerings", &text);
    };
    let rows = move || {
        let lang = i18n.lang.get();
        let mut all: Vec<(OfferingId, String)> = atlas.catalogue().map_or_else(Vec::new, |catalogue| {
            let offerings = catalogue.vocabulary.offerings.iter();
            offerings.map(|(id, name)| (id.clone(), name.pick(lang).text.to_owned())).collect()
        });
        order_by(&mut all, |a, b| sorting::compare(lang, &a.1, &b.1));
        let row = |(id, name): (OfferingId, String)| {
            let (ticked, pressed) = (id.clone(), id.clone());
            view! {
                <li class="wanted__line">
                    <label class="check-line">
                        <input
                            type="checkbox"
                            id=open.id(id.as_str())
                            disabled=open.is_newer
                            prop:checked=move || wanted.with(|wanted| wanted.contains(&ticked))
                            on:change=move |_| toggle(&pressed)
                        />
                        <span class="check-line__name">{name}</span>
                    </label>
                </li>
            }
        };
        all.into_iter().map(row).collect_view()
    };
    view! {
        <fieldset class="task__wanted">
            <legend class="field__label">
                {move || i18n.tasks().offerings}
                <span class="field__optional">" (" {move || i18n.tasks().optional} ")"</span>
            </legend>
            <Proposed open heard />
            <ul class="wanted">{rows}</ul>
        </fieldset>
    }
}

/// What the words of the task suggest and she has not chosen yet.
#[component]
fn Proposed(open: OpenRecord, heard: Signal<Record>) -> impl IntoView {
    let (i18n, atlas) = (use_i18n(), use_atlas());
    let suggested = Memo::new(move |_| {
        let finder = atlas.finder()?;
        Some(heard.with(|task| proposal(&*finder, task)))
    });
    let left = Memo::new(move |_| {
        let Some(suggested) = suggested.get() else { return Vec::new() };
        open.record.with(|task| {
            let wanted = offerings(task);
            let offerings = suggested.offerings.into_iter().filter(|id| !wanted.contains(id)).map(Suggestion::Offering);
            let has_industry = !task.get(INDUSTRY.name).is_empty();
            let industries = suggested.clusters.into_iter().filter(|_| !has_industry).map(Suggestion::Industry);
            industries.chain(offerings).collect::<Vec<_>>()
        })
    });
    let take = move |suggestion: &Suggestion| {
        match suggestion {
            Suggestion::Offering(id) => {
                let text = open.record.with_untracked(|task| with_toggled(task, id));
                open.set("offerings", &text);
                document::focus(&open.id(id.as_str()));
            }
            Suggestion::Industry(id) => {
                open.set(INDUSTRY.name, id.as_str());
                document::focus(&open.id(INDUSTRY.name));
            }
        };
    };
    let buttons = move || {
        let (lang, phrases) = (i18n.lang.get(), i18n.tasks());
        let catalogue = atlas.catalogue()?;
        let button = |suggestion: Suggestion| {
            let words = &catalogue.vocabulary;
            let name = match &suggestion {
                Suggestion::Offering(id) => words.offerings.get(id),
                Suggestion::Industry(id) => words.clusters.get(id),
            };
            let label = name.map(|name| phrases.add.replace("{name}", name.pick(lang).text));
            view! {
                <li>
                    <button type="button" class="button" on:click=move |_| take(&suggestion)>
                        {label}
                    </button>
                </li>
            }
        };
        Some(left.get().into_iter().map(button).collect_view())
    };
    view! {
        <div class="task__proposed" role="status" hidden=move || left.with(Vec::is_empty)>
            <p class="field__hint">{move || i18n.tasks().proposed}</p>
            <ul class="task__suggestions">{buttons}</ul>
        </div>
    }
}

/// One thing that the words suggest.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Suggestion {
    Offering(OfferingId),
    Industry(ClusterId),
}
