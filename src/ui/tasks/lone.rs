//! In the place of a task that this desk does not have: its answer where that is kept, or that there is nothing.

use leptos::prelude::*;

use super::answers::Answers;
use super::head::TaskHead;
use super::parts::named;
use crate::domain::RecordKey;
use crate::i18n::use_i18n;
use crate::state::use_tasks;
use crate::ui::Route;
use crate::ui::kit::{Notice, Tone};

/// Answers that were kept without their task.
#[component]
pub fn Lone(
    /// The key of the task.
    key: RecordKey,
) -> impl IntoView {
    let (i18n, tasks) = (use_i18n(), use_tasks());
    let key = StoredValue::new(key);
    let title = move || named(&tasks.name(&key.get_value()), i18n.tasks().untitled);
    view! {
        <div class="brief task">
            <TaskHead title=Signal::derive(title)>
                <Notice tone=Tone::Info>
                    <p class="notice__text">{move || i18n.tasks().lone}</p>
                </Notice>
            </TaskHead>
            <Answers task=Signal::derive(move || key.get_value()) />
        </div>
    }
}

/// A task that this desk knows nothing of.
#[component]
pub fn UnknownTask() -> impl IntoView {
    let i18n = use_i18n();
    view! {
        <div class="page">
            <div class="empty">
                <h1 id="main-title" tabindex="-1">
                    {move || i18n.tasks().unknown}
                </h1>
                <p>{move || i18n.tasks().unknown_text}</p>
                <a class="button" data-look="main" href=move || Route::Tasks.href(i18n.lang.get())>
                    {move || i18n.tasks().all}
                </a>
            </div>
        </div>
    }
}
