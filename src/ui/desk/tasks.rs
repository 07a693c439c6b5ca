//! The tasks for science on the desk, each leading to its page.

use leptos::prelude::*;

use crate::i18n::use_i18n;
use crate::state::use_tasks;
use crate::ui::Route;
use crate::ui::tasks::task_line;

/// The list of tasks, and the link to their page.
#[component]
pub fn Tasks() -> impl IntoView {
    let (i18n, tasks) = (use_i18n(), use_tasks());
    let keys = Memo::new(move |_| tasks.keys());
    view! {
        <section class="desk__part" aria-labelledby="desk-tasks">
            <h2 id="desk-tasks">{move || i18n.desk().tasks}</h2>
            <Show
                when=move || !keys.with(Vec::is_empty)
                fallback=move || view! { <p class="empty">{move || i18n.desk().tasks_none}</p> }
            >
                <ul class="saved-list">
                    <For each=move || keys.get() key=|key| key.id.clone() let(key)>
                        {task_line(key)}
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
