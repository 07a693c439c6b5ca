//! A task that is written here: the form beside the task as others read it, who could take it on, and the answers.

use leptos::prelude::*;
use leptos_router::NavigateOptions;
use leptos_router::hooks::{use_location, use_navigate};

use super::answers::Answers;
use super::errors::RecordErrors;
use super::field::{Field, line};
use super::found::Found;
use super::head::TaskHead;
use super::open::OpenRecord;
use super::paper::Paper;
use super::parts::{named, subject, task_parts};
use super::wanted::{Industry, Wanted};
use super::ways::Ways;
use crate::data::task_link::write_task;
use crate::domain::RecordKey;
use crate::engine::tasks::Required;
use crate::i18n::use_i18n;
use crate::state::{use_atlas, use_desk, use_tasks};
use crate::ui::Route;
use crate::ui::desk::SavingMark;
use crate::ui::kit::{Notice, Tone};
use crate::ui::notices::LoadNotice;

/// What the task is, in the order in which one thinks of it.
const BEFORE: [Field; 3] = [
    Field { name: "name", label: |p| p.name, hint: Some(|p| p.name_hint), rows: 1, is_required: false },
    Field { name: "problem", label: |p| p.problem, hint: Some(|p| p.problem_hint), rows: 5, is_required: true },
    Field { name: "must", label: |p| p.must, hint: Some(|p| p.must_hint), rows: 4, is_required: true },
];
/// What else there is to say.
const BEHIND: [Field; 3] = [
    Field { name: "deadline", label: |p| p.deadline, hint: Some(|p| p.deadline_hint), rows: 1, is_required: false },
    Field { name: "who", label: |p| p.who, hint: Some(|p| p.who_hint), rows: 1, is_required: false },
    Field { name: "contact", label: |p| p.contact, hint: Some(|p| p.contact_hint), rows: 1, is_required: false },
];

/// The page of an own task.
#[component]
pub fn OwnTask(
    /// Its key.
    key: RecordKey,
) -> impl IntoView {
    let (i18n, atlas, desk, tasks) = (use_i18n(), use_atlas(), use_desk(), use_tasks());
    let (navigate, location) = (use_navigate(), use_location());
    let open = OpenRecord::new(key, "task", &Required::TASK);
    let heard = RwSignal::new(open.record.get_untracked());
    let title = Signal::derive(move || open.record.with(|task| named(task.get("name"), i18n.tasks().untitled)));
    let headline = Signal::derive(move || open.record.with(|task| subject(i18n.tasks().subject, task.get("name"))));
    let parts = Signal::derive(move || {
        let lang = i18n.lang.get();
        let catalogue = atlas.catalogue();
        open.record.with(|task| task_parts(catalogue.as_deref(), task, lang))
    });
    let link = Signal::derive(move || {
        let page = Route::Tasks.href(i18n.lang.get());
        open.record.with(|task| format!("{page}#{}", write_task(&open.key.get_value(), task)))
    });
    let has_answers = Memo::new(move |_| !tasks.answers(&open.key.get_value()).is_empty());
    // The answer that has just been opened from its link.
    let is_attached =
        Memo::new(move |_| location.query.with(|query| query.get("answer").is_some()) && has_answers.get());
    let remove = move |_| {
        desk.remove_whole(&open.key.get_value());
        let options = NavigateOptions { resolve: false, ..NavigateOptions::default() };
        navigate(&Route::Tasks.href(i18n.lang.get_untracked()), options);
    };
    view! {
        <div class="brief task">
            <TaskHead title>
                <SavingMark />
                <LoadNotice />
                <Show when=move || is_attached.get()>
                    <Notice tone=Tone::Info>
                        <p class="notice__text">{move || i18n.tasks().attached}</p>
                    </Notice>
                </Show>
                <RecordErrors open />
            </TaskHead>
            <Answers task=Signal::derive(move || open.key.get_value()) />
            <form
                class="brief__main brief__form"
                on:submit=|event| event.prevent_default()
                on:change=move |_| heard.set(open.record.get_untracked())
            >
                {BEFORE.map(|field| line(open, field)).collect_view()}
                <Industry open />
                <Wanted open heard=heard.into() />
                {BEHIND.map(|field| line(open, field)).collect_view()}
            </form>
            <div class="brief__aside">
                <section class="brief__letter" aria-labelledby="task-sheet">
                    <h2 id="task-sheet">{move || i18n.tasks().sheet}</h2>
                    <Paper title=headline parts />
                    <Ways open subject=headline parts link line=|p| p.link_line prints=true />
                    <p class="field__hint" hidden=move || has_answers.get()>
                        {move || i18n.tasks().answers_none}
                    </p>
                </section>
            </div>
            <div class="brief__foot">
                <Found open />
                <p>
                    <button type="button" class="button" data-look="danger" on:click=remove>
                        {move || i18n.tasks().remove}
                    </button>
                </p>
            </div>
        </div>
    }
}
