//! The tasks for science on the desk, each leading to its page.

use leptos::prelude::*;

use crate::domain::RecordKey;
use crate::i18n::use_i18n;
use crate::state::use_tasks;
use crate::ui::Route;

/// The list of tasks, and the link to their page.
#[component]
pub fn Tasks() -> impl IntoView {
    let (i18n, tasks) = (use_i18n(), use_tasks());
    let keys = Memo::new(move |_| tasks.keys());
    let row = move |key: RecordKey| {
        let key = StoredValue::new(key);
        let href = move || Route::Task(key.with_value(|key| key.id.clone())).href(i18n.lang.get());
        let name = move || match tasks.name(&key.get_value()) {
            name if name.is_empty() => i18n.tasks().untitled.to_owned(),
            name => name,
        };
        let state = move || match tasks.answers(&key.get_value()).len() {
            0 => i18n.tasks().no_answers.to_owned(),
            n => i18n.counted(i18n.tasks().answers_count, n),
        };
        view! {
            <li class="saved">
                <a class="saved__link" href=href>
                    {name}
                </a>
                <span class="saved__since">{state}</span>
            </li>
        }
    };
    view! {
        <section class="desk__part" aria-labelledby="desk-tasks">
            <h2 id="desk-tasks">{move || i18n.desk().tasks}</h2>
            <Show
                when=move || !keys.with(Vec::is_empty)
                fallback=move || view! { <p class="empty">{move || i18n.desk().tasks_none}</p> }
            >
                <ul class="saved-list">
                    <For each=move || keys.get() key=|key| key.id.clone() let(key)>
                        {row(key)}
                    </For>
                </ul>
            </Show>
            <p class="desk__actions">
                <a class="button" href=move || Route::Tasks.href(i18n.lang.get())>
                    {move || i18n.tasks().all}
                </a>
            </p>
        </section>
    }
}
