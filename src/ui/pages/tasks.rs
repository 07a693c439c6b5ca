//! Tasks for science: the tasks of the desk, what came by link, or one task.

use leptos::prelude::*;
use leptos_router::hooks::use_params_map;

use crate::domain::{RecordKey, RecordKind};
use crate::i18n::use_i18n;
use crate::platform::document;
use crate::state::{is_theirs, use_desk, use_tasks};
use crate::ui::tasks::{Lone, OwnTask, TaskList, TheirTask, UnknownTask};

/// What the desk has under a task's key.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Has {
    Own,
    Theirs,
    /// An answer alone.
    Answer,
    Nothing,
}

/// The page of all tasks, or of the one that the address names.
#[component]
pub fn TasksPage() -> impl IntoView {
    let (i18n, desk, tasks, params) = (use_i18n(), use_desk(), use_tasks(), use_params_map());
    let id = Memo::new(move |_| params.with(|params| params.get("id")).unwrap_or_default());
    // The tab is outside of what Leptos draws.
    Effect::new(move || {
        let phrases = i18n.tasks();
        document::describe(&format!("{} — {}", phrases.title, i18n.phrases().app.name), phrases.lead);
    });
    let key = move || id.with(|id| RecordKey::new(RecordKind::Task, id));
    let has = Memo::new(move |_| match desk.get(&key()) {
        Some(task) if is_theirs(&task) => Has::Theirs,
        Some(_) => Has::Own,
        None if tasks.answers(&key()).is_empty() => Has::Nothing,
        None => Has::Answer,
    });
    move || {
        if id.with(String::is_empty) {
            return view! { <TaskList /> }.into_any();
        }
        match has.get() {
            Has::Own => view! { <OwnTask key=key() /> }.into_any(),
            Has::Theirs => view! { <TheirTask key=key() /> }.into_any(),
            Has::Answer => view! { <Lone key=key() /> }.into_any(),
            Has::Nothing => view! { <UnknownTask /> }.into_any(),
        }
    }
}
