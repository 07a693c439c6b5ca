//! The list of the hubs found, in step with the map.

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::result::HubSummary;
use crate::i18n::use_i18n;
use crate::platform::{document, frame};
use crate::state::{Explore, use_atlas};
use crate::ui::kit::{IconButton, IconName, MoreButton, drawn};
use crate::ui::notices::LoadNotice;
use crate::ui::second::use_second;

// As many rows as the longest screens show, and a few more; the rest come on request.
const FIRST: usize = 24;
const STEP: usize = 60;
// As many of them are made in one task, the ones that a screen shows first.
const AT_ONCE: usize = 6;

/// The list.
#[component]
pub fn Results(
    /// The query and its answer.
    explore: Explore,
    /// Shows a hub, by index, on the map.
    on_show: Callback<u32>,
) -> impl IntoView {
    let (i18n, atlas, second) = (use_i18n(), use_atlas(), use_second());
    let is_ready = explore.can_answer;
    let asked = Memo::new(move |_| explore.query.with(|query| (query.words.clone(), query.facets.clone(), query.sort)));
    // Another question starts with a short list again.
    let shown = Memo::new(move |_| {
        asked.track();
        RwSignal::new(FIRST)
    });
    let limit = move || {
        let place = explore
            .selected
            .get()
            .and_then(|index| explore.answer.with(|answer| answer.order.iter().position(|it| *it == index as usize)));
        // The hub selected on the map is in the list however far down it stands.
        shown.get().get().max(place.map_or(0, |place| place + 1))
    };
    let due = RwSignal::new(if is_ready.get_untracked() { FIRST } else { AT_ONCE });
    let all_due = move || due.get() >= FIRST;
    Effect::new(move || {
        if is_ready.get() && !all_due() {
            frame::next_task(move || {
                let _ = due.try_update(|due| *due += AT_ONCE);
            });
        }
    });
    let rows = Memo::new(move |_| {
        let all = all_due() || explore.selected.get().is_some();
        let limit = if all { limit() } else { due.get() };
        let edition = atlas.edition();
        explore.answer.with(|answer| answer.order.iter().take(limit).map(|index| (edition, *index)).collect::<Vec<_>>())
    });
    let left = move || explore.answer.with(|answer| answer.order.len().saturating_sub(limit()));
    let nothing = Memo::new(move |_| is_ready.get() && explore.answer.with(|answer| answer.order.is_empty()));
    // Where the list is scrolled to is outside of what Leptos draws.
    Effect::new(move || {
        if let Some(index) = explore.selected.get() {
            spawn_local(async move { document::reveal(&row_id(index)).await });
        }
    });
    let (has_failed, is_waiting) = (Memo::new(move |_| atlas.list_failed()), Memo::new(move |_| explore.is_waiting()));
    let has_more = Memo::new(move |_| all_due() && left() != 0);
    view! {
        {drawn(move || has_failed.get().then(|| view! { <LoadNotice /> }.into_any()))}
        {drawn(move || {
            is_waiting
                .get()
                .then(|| {
                    view! {
                        <ul class="result-list" aria-hidden="true">
                            {(0..6).map(|_| view! { <li class="result skeleton"></li> }).collect_view()}
                        </ul>
                    }
                        .into_any()
                })
        })}
        {drawn(move || second.here().filter(|_| nothing.get()).map(|second| (second.nothing_found)(explore)))}
        {drawn(move || {
            is_ready
                .get()
                .then(|| {
                    view! {
                        <ol class="result-list" aria-label=i18n.tr(|p| p.explore.results) hidden=move || nothing.get()>
                            <For each=move || rows.get() key=|row| *row let((_, index))>
                                <Row explore index on_show />
                            </For>
                        </ol>
                    }
                        .into_any()
                })
        })}
        {drawn(move || {
            has_more
                .get()
                .then(|| {
                    view! {
                        <MoreButton
                            label=Signal::derive(move || i18n.count(|p| p.explore.more, left().min(STEP)))
                            on_press=Callback::new(move |()| shown.get_untracked().update(|shown| *shown += STEP))
                        />
                    }
                        .into_any()
                })
        })}
    }
}

fn row_id(index: u32) -> String {
    format!("hub-{index}")
}

#[component]
fn Row(explore: Explore, index: usize, on_show: Callback<u32>) -> impl IntoView {
    let (i18n, atlas) = (use_i18n(), use_atlas());
    let Some(catalogue) = untrack(|| atlas.listed()) else { return ().into_any() };
    let has_point = catalogue.hubs().get(index).is_some_and(|hub| hub.place.point.is_some());
    let number = index as u32;
    let hovered = explore.hovered;
    let is_hovered = Signal::derive(move || (hovered.get() == Some(number)).then_some("true"));
    let is_selected = Signal::derive(move || (explore.selected.get() == Some(number)).then_some("true"));
    view! {
        <li
            class="result"
            id=row_id(number)
            data-hovered=is_hovered
            aria-current=is_selected
            on:mouseenter=move |_| hovered.set(Some(number))
            on:mouseleave=move |_| hovered.set(None)
            on:focusin=move |_| hovered.set(Some(number))
            on:focusout=move |_| hovered.set(None)
        >
            <HubSummary catalogue index explore />
            {has_point
                .then(|| {
                    view! {
                        <span class="result__show">
                            <IconButton
                                icon=IconName::Target
                                label=i18n.tr_owned(|p| p.explore.show_on_map)
                                on_press=Callback::new(move |_| on_show.run(number))
                            />
                        </span>
                    }
                })}
        </li>
    }
    .into_any()
}
