//! A task or an answer that came by link. A task is shown before anything is kept; an answer to a task of this desk joins it.

use leptos::prelude::*;
use leptos_router::NavigateOptions;
use leptos_router::hooks::{use_location, use_navigate};

use super::paper::Paper;
use super::parts::{answer_parts, subject, task_parts};
use crate::data::task_link::{TaskLink, read_task_link};
use crate::domain::{Record, RecordKey};
use crate::i18n::use_i18n;
use crate::platform::document;
use crate::state::{is_theirs, task_of, use_atlas, use_desk, use_tasks};
use crate::ui::Route;
use crate::ui::kit::{Notice, Tone};

/// What the address carries; nothing where it carries nothing.
#[component]
pub fn ByLink() -> impl IntoView {
    let (i18n, location) = (use_i18n(), use_location());
    let link = Memo::new(move |_| location.hash.with(|hash| read_task_link(hash)));
    move || match link.get() {
        None => ().into_any(),
        Some(TaskLink::Task(key, task)) => view! { <SharedTask key task /> }.into_any(),
        Some(TaskLink::Answer(key, answer)) => view! { <SharedAnswer key answer /> }.into_any(),
        Some(TaskLink::Damaged) => view! {
            <Notice tone=Tone::Error>
                <h2 class="notice__title">{move || i18n.tasks().damaged}</h2>
                <p class="notice__text">{move || i18n.tasks().damaged_text}</p>
            </Notice>
        }
        .into_any(),
    }
}

/// Goes to the page of a task; `replace` leaves no way back to the link that was opened.
fn go_to(replace: bool) -> Callback<(RecordKey, String)> {
    let (i18n, navigate) = (use_i18n(), use_navigate());
    Callback::new(move |(task, search): (RecordKey, String)| {
        let options = NavigateOptions { resolve: false, replace, ..NavigateOptions::default() };
        navigate(&format!("{}{search}", Route::Task(task.id).href(i18n.lang.get_untracked())), options);
    })
}

/// That the desk has the task, and the way there.
fn here(task: RecordKey) -> AnyView {
    let i18n = use_i18n();
    view! {
        <p class="desk__actions">
            <span>{move || i18n.tasks().here}</span>
            <a class="button" data-look="main" href=move || Route::Task(task.id.clone()).href(i18n.lang.get())>
                {move || i18n.tasks().open}
            </a>
        </p>
    }
    .into_any()
}

#[component]
fn SharedTask(key: RecordKey, task: Record) -> impl IntoView {
    let (i18n, atlas, desk, tasks) = (use_i18n(), use_atlas(), use_desk(), use_tasks());
    let go = go_to(false);
    let (key, task) = (StoredValue::new(key), StoredValue::new(task));
    let is_here = Memo::new(move |_| desk.has(&key.get_value()));
    let title = Signal::derive(move || task.with_value(|task| subject(i18n.tasks().subject, task.get("name"))));
    let parts = Signal::derive(move || {
        let lang = i18n.lang.get();
        let catalogue = atlas.catalogue();
        task.with_value(|task| task_parts(catalogue.as_deref(), task, lang))
    });
    let keep = move |_| {
        tasks.keep(&key.get_value(), task.get_value());
        go.run((key.get_value(), String::new()));
    };
    let answer = move |_| {
        tasks.keep(&key.get_value(), task.get_value());
        tasks.answer(&key.get_value());
        go.run((key.get_value(), String::new()));
        // The page of the task is drawn only after this.
        request_animation_frame(|| request_animation_frame(|| document::focus("answer-text")));
    };
    view! {
        <section class="tasks__shared" aria-labelledby="tasks-shared">
            <h2 id="tasks-shared">{move || i18n.tasks().shared}</h2>
            <Paper title parts />
            <Show
                when=move || is_here.get()
                fallback=move || {
                    view! {
                        <p class="field__hint">{move || i18n.tasks().shared_text}</p>
                        <p class="desk__actions">
                            <button type="button" class="button" data-look="main" on:click=answer>
                                {move || i18n.tasks().answer}
                            </button>
                            <button type="button" class="button" on:click=keep>
                                {move || i18n.tasks().keep}
                            </button>
                        </p>
                    }
                }
            >
                {here(key.get_value())}
            </Show>
        </section>
    }
}

#[component]
fn SharedAnswer(key: RecordKey, answer: Record) -> impl IntoView {
    let (i18n, atlas, desk, tasks) = (use_i18n(), use_atlas(), use_desk(), use_tasks());
    let go = go_to(true);
    let (key, answer) = (StoredValue::new(key), StoredValue::new(answer));
    let attach = move || {
        let kept = tasks.attach(&key.get_value(), &answer.get_value());
        if let (Some(task), Some((_, own))) = (task_of(&kept), kept.halves()) {
            go.run((task, format!("?answer={own}")));
        }
    };
    let task = Memo::new(move |_| desk.get(&task_of(&key.get_value())?));
    // The task may come only with the journal; another page is outside of what Leptos draws.
    Effect::new(move || {
        if task.with(|task| task.as_ref().is_some_and(|task| !is_theirs(task))) {
            attach();
        }
    });
    let title =
        Signal::derive(move || answer.with_value(|answer| subject(i18n.tasks().answer_subject, answer.get("name"))));
    let parts = Signal::derive(move || {
        let lang = i18n.lang.get();
        let catalogue = atlas.catalogue();
        answer.with_value(|answer| answer_parts(catalogue.as_deref(), answer, lang))
    });
    view! {
        <section class="tasks__shared" aria-labelledby="tasks-shared">
            <h2 id="tasks-shared">{move || i18n.tasks().answered}</h2>
            <Paper title parts />
            // A hub that opens what it has sent: the task is somebody else's, and its answer is there already.
            <Show when=move || {
                task.with(|task| task.as_ref().is_some_and(is_theirs))
            }>{move || task_of(&key.get_value()).map(here)}</Show>
            <Show when=move || task.with(Option::is_none)>
                <p>{move || i18n.tasks().no_task}</p>
                <p class="desk__actions">
                    <button type="button" class="button" data-look="main" on:click=move |_| attach()>
                        {move || i18n.tasks().keep}
                    </button>
                </p>
            </Show>
        </section>
    }
}
