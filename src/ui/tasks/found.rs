//! Who could take a task on: the best hubs of the catalogue with their reasons.

use leptos::prelude::*;

use super::open::OpenRecord;
use crate::data::need_address::write_need;
use crate::domain::{Catalogue, PartialDate};
use crate::engine::matching::{Ground, Match, matches};
use crate::engine::tasks::need;
use crate::i18n::{format, use_i18n};
use crate::platform::clock;
use crate::state::use_atlas;
use crate::ui::Route;
use crate::ui::hub::HubCard;
use crate::ui::matching::marks;

const SHOWN: usize = 5;

/// The first hubs, and the link to all of them.
#[component]
pub fn Found(
    /// The task.
    open: OpenRecord,
) -> impl IntoView {
    let (i18n, atlas) = (use_i18n(), use_atlas());
    let (year, month, day) = clock::today();
    let today = PartialDate { year: year as u16, month: Some(month as u8), day: Some(day as u8) };
    let need = Memo::new(move |_| {
        let catalogue = atlas.catalogue()?;
        Some(open.record.with(|task| need(&catalogue, task, today)))
    });
    let found = Memo::new(move |_| {
        let need = need.get().filter(|need| !need.is_empty())?;
        let catalogue = atlas.catalogue()?;
        let mut found = matches(Ground { catalogue: &catalogue, origin: None }, &need);
        found.truncate(SHOWN);
        Some(found)
    });
    let all = move || {
        let search = need.with(|need| need.as_ref().map(write_need).unwrap_or_default());
        format!("{}?{search}", Route::Match.href(i18n.lang.get()))
    };
    let rows = move || {
        let catalogue = atlas.catalogue()?;
        let found = found.get()?;
        Some(found.iter().filter_map(|found| row(&catalogue, found)).collect_view())
    };
    let count = Memo::new(move |_| found.with(|found| found.as_ref().map(Vec::len)));
    view! {
        <section class="task__found" aria-labelledby="task-found">
            <h2 id="task-found">{move || i18n.tasks().found}</h2>
            <p class="field__hint" hidden=move || count.get().is_some()>
                {move || i18n.tasks().found_wait}
            </p>
            <p class="field__hint" hidden=move || count.get() != Some(0)>
                {move || i18n.tasks().found_none}
            </p>
            <ol class="matches">{rows}</ol>
            <Show when=move || count.get().is_some_and(|count| count > 0)>
                <p>
                    <a class="button" href=all>
                        {move || i18n.tasks().found_all}
                    </a>
                </p>
            </Show>
        </section>
    }
}

fn row(catalogue: &Catalogue, found: &Match) -> Option<AnyView> {
    let i18n = use_i18n();
    let lang = i18n.lang.get();
    let hub = catalogue.hubs().get(found.hub)?;
    let percent = format::number(lang, (found.score * 100.0).round());
    let view = view! {
        <li class="match">
            <ul class="match__hub">
                <HubCard index=found.hub />
            </ul>
            <p class="match__score">{i18n.matching().score.replace("{n}", &percent)}</p>
            {marks(catalogue, hub, found, lang)}
        </li>
    };
    Some(view.into_any())
}
