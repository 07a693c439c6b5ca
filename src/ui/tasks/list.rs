//! All tasks: what the page is for, what came by link just now, and the tasks of the desk.

use leptos::prelude::*;
use leptos_router::NavigateOptions;
use leptos_router::hooks::use_navigate;

use super::by_link::ByLink;
use super::parts::named;
use crate::domain::RecordKey;
use crate::i18n::use_i18n;
use crate::state::{is_theirs, use_desk, use_tasks};
use crate::ui::Route;
use crate::ui::desk::SavingMark;
use crate::ui::notices::LoadNotice;

/// The page.
#[component]
pub fn TaskList() -> impl IntoView {
    let (i18n, desk, tasks, navigate) = (use_i18n(), use_desk(), use_tasks(), use_navigate());
    let keys = Memo::new(move |_| {
        let is_mine = |key: &RecordKey| desk.get(key).is_some_and(|task| !is_theirs(&task));
        tasks.keys().into_iter().partition::<Vec<_>, _>(is_mine)
    });
    let begin = move |_| {
        let key = tasks.begin();
        let options = NavigateOptions { resolve: false, ..NavigateOptions::default() };
        navigate(&Route::Task(key.id).href(i18n.lang.get_untracked()), options);
    };
    view! {
        <div class="desk tasks">
            <header class="desk__head">
                <h1 id="main-title" tabindex="-1">
                    {move || i18n.tasks().title}
                </h1>
                <p class="about__lead">{move || i18n.tasks().lead}</p>
                <SavingMark />
                <LoadNotice />
                <ByLink />
            </header>
            <section class="desk__part tasks__part" aria-labelledby="tasks-mine">
                <h2 id="tasks-mine">{move || i18n.tasks().mine}</h2>
                <Show when=move || keys.with(|(mine, _)| mine.is_empty())>
                    <p class="empty">{move || i18n.tasks().mine_none}</p>
                </Show>
                <Rows keys=Signal::derive(move || keys.get().0) />
                <p class="desk__actions">
                    <button type="button" class="button" data-look="main" on:click=begin>
                        {move || i18n.tasks().new}
                    </button>
                </p>
            </section>
            <Show when=move || keys.with(|(_, theirs)| !theirs.is_empty())>
                <section class="desk__part tasks__part" aria-labelledby="tasks-theirs">
                    <h2 id="tasks-theirs">{move || i18n.tasks().theirs}</h2>
                    <Rows keys=Signal::derive(move || keys.get().1) />
                </section>
            </Show>
        </div>
    }
}

/// A task in a line that leads to its page: its name, who set it, and how many answers it has.
pub fn task_line(key: RecordKey) -> AnyView {
    let (i18n, desk, tasks) = (use_i18n(), use_desk(), use_tasks());
    let key = StoredValue::new(key);
    let href = move || Route::Task(key.with_value(|key| key.id.clone())).href(i18n.lang.get());
    let name = move || named(&tasks.name(&key.get_value()), i18n.tasks().untitled);
    let state = move || {
        let who = desk.get(&key.get_value()).unwrap_or_default().get("who").trim().to_owned();
        let answers = match tasks.answers(&key.get_value()).len() {
            0 => i18n.tasks().no_answers.to_owned(),
            n => i18n.counted(i18n.tasks().answers_count, n),
        };
        if who.is_empty() { answers } else { format!("{who} · {answers}") }
    };
    view! {
        <li class="saved">
            <a class="saved__link" href=href>
                {name}
            </a>
            <span class="saved__since">{state}</span>
        </li>
    }
    .into_any()
}

/// A line for each task.
#[component]
fn Rows(keys: Signal<Vec<RecordKey>>) -> impl IntoView {
    view! {
        <ul class="saved-list">
            <For each=move || keys.get() key=|key| key.id.clone() let(key)>
                {task_line(key)}
            </For>
        </ul>
    }
}
