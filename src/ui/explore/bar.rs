//! Above the list: how many hubs there are, in which order, and from where distances are measured.

use leptos::prelude::*;

use crate::domain::Sort;
use crate::i18n::{names, use_i18n};
use crate::state::{Explore, use_atlas};
use crate::ui::second::use_second;

/// The number found, the order, the origin.
#[component]
pub fn ResultBar(
    /// The query and its answer.
    explore: Explore,
) -> impl IntoView {
    let (i18n, atlas, second) = (use_i18n(), use_atlas(), use_second());
    let found = Signal::derive(move || match explore.answer.with(|answer| answer.order.len()) {
        _ if atlas.list_failed() => i18n.phrases().boot.failed.to_owned(),
        _ if explore.is_waiting() => i18n.phrases().boot.loading.to_owned(),
        _ if !explore.can_answer.get() => i18n.phrases().boot.search_failed.to_owned(),
        0 => i18n.phrases().explore.found_none.to_owned(),
        found => i18n.count(|p| p.explore.found, found),
    });
    let sorts = Sort::ALL
        .into_iter()
        .map(|sort| {
            let is_chosen = Signal::derive(move || explore.query.with(|query| query.sort == sort));
            let name = Signal::derive(move || names::sort(sort, i18n.lang.get()));
            view! {
                <option value=sort.key() prop:selected=is_chosen>
                    {name}
                </option>
            }
        })
        .collect_view();
    let on_sort = move |event| {
        if let Some(sort) = Sort::parse(&event_target_value(&event)) {
            explore.set_sort(sort);
        }
    };
    view! {
        <div class="explore__bar">
            <h1 class="explore__count" id="main-title" tabindex="-1" aria-live="polite" aria-atomic="true">
                {found}
            </h1>
            <label class="sort">
                <span class="visually-hidden">{i18n.tr(|p| p.explore.sort)}</span>
                <select class="sort__select" on:change=on_sort>
                    {sorts}
                </select>
            </label>
        </div>
        <div class="explore__origin">{second.draw(move |second| (second.origin)(explore))}</div>
    }
}
