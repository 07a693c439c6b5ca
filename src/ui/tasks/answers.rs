//! The answers that were received to a task.

use leptos::prelude::*;

use super::paper::Paper;
use super::parts::{answer_parts, named};
use crate::domain::{HubId, RecordKey};
use crate::i18n::use_i18n;
use crate::state::{use_atlas, use_desk, use_tasks};
use crate::ui::Route;
use crate::ui::desk::Clash;

/// The answers, each with a button that removes it; nothing where there is none.
#[component]
pub fn Answers(
    /// The task.
    #[prop(into)]
    task: Signal<RecordKey>,
    /// How many of the first to leave out.
    #[prop(default = 0)]
    skip: usize,
) -> impl IntoView {
    let (i18n, tasks) = (use_i18n(), use_tasks());
    let keys = Memo::new(move |_| {
        let answers = tasks.answers(&task.get());
        answers.into_iter().skip(skip).map(|(key, _)| key).collect::<Vec<_>>()
    });
    view! {
        <Show when=move || !keys.with(Vec::is_empty)>
            <section class="task__answers" aria-labelledby="task-answers">
                <h2 id="task-answers" tabindex="-1">
                    {move || i18n.tasks().answers}
                </h2>
                <ul class="task__answer-list">
                    <For each=move || keys.get() key=|key| key.id.clone() let(key)>
                        <Answer key />
                    </For>
                </ul>
            </section>
        </Show>
    }
}

#[component]
fn Answer(key: RecordKey) -> impl IntoView {
    let (i18n, atlas, desk) = (use_i18n(), use_atlas(), use_desk());
    let key = StoredValue::new(key);
    let record = Memo::new(move |_| desk.get(&key.get_value()).unwrap_or_default());
    let title = Signal::derive(move || record.with(|answer| named(answer.get("who"), i18n.tasks().part_text)));
    let parts = Signal::derive(move || {
        let lang = i18n.lang.get();
        let catalogue = atlas.catalogue();
        let mut parts = record.with(|answer| answer_parts(catalogue.as_deref(), answer, lang));
        // It stands above.
        parts.retain(|(heading, _)| *heading != i18n.tasks().part_answerer);
        parts
    });
    let hub = move || {
        let catalogue = atlas.catalogue()?;
        let hub = catalogue.hub(record.with(|answer| answer.get("hub").to_owned()).as_str())?;
        let (id, name): (HubId, String) = (hub.id.clone(), i18n.text(&hub.name));
        Some(view! {
            <a class="button" href=move || Route::Hub(id.clone()).href(i18n.lang.get())>
                {name}
            </a>
        })
    };
    view! {
        <li class="task__answer">
            <Paper title parts />
            <Clash key=Signal::derive(move || key.get_value()) field="text" />
            <p class="brief__actions">
                {hub}
                <button type="button" class="button" data-look="quiet" on:click=move |_| desk.remove([key.get_value()])>
                    {move || i18n.tasks().answer_remove}
                </button>
            </p>
        </li>
    }
}
