//! The hubs whose pages were looked at last.

use leptos::prelude::*;

use crate::domain::RecordKind;
use crate::i18n::use_i18n;
use crate::state::{use_atlas, use_desk};
use crate::ui::hub::HubCard;

/// How many are shown.
const SHOWN: usize = 12;

/// Their cards, the last one first.
#[component]
pub fn Recent() -> impl IntoView {
    let (i18n, atlas, desk) = (use_i18n(), use_atlas(), use_desk());
    let known = Memo::new(move |_| {
        let catalogue = atlas.catalogue();
        let visits = desk.of_kind(RecordKind::Visit);
        let index_of = |id: &str| catalogue.as_ref()?.index_of(id);
        visits.iter().rev().filter_map(|(key, _)| index_of(&key.id)).take(SHOWN).collect::<Vec<_>>()
    });
    let forget = move |_| desk.remove(untrack(|| desk.of_kind(RecordKind::Visit)).into_iter().map(|(key, _)| key));
    view! {
        <section class="desk__part" aria-labelledby="desk-recent">
            <h2 id="desk-recent">{move || i18n.desk().recent}</h2>
            <Show
                when=move || !known.with(Vec::is_empty)
                fallback=move || view! { <p class="empty">{move || i18n.desk().recent_none}</p> }
            >
                <ul class="hub-cards">
                    <For each=move || known.get() key=|index| *index let(index)>
                        <HubCard index />
                    </For>
                </ul>
                <p class="desk__actions">
                    <button type="button" class="button" data-look="quiet" on:click=forget>
                        {move || i18n.desk().recent_forget}
                    </button>
                </p>
            </Show>
        </section>
    }
}
