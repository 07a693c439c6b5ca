//! A task that came from somebody else and is kept here: it is read, and answered.

use leptos::prelude::*;
use leptos_router::NavigateOptions;
use leptos_router::hooks::use_navigate;

use super::answering::Answering;
use super::answers::Answers;
use super::head::TaskHead;
use super::paper::Paper;
use super::parts::{named, subject, task_parts};
use crate::domain::RecordKey;
use crate::i18n::use_i18n;
use crate::platform::document;
use crate::state::{use_atlas, use_desk, use_tasks};
use crate::ui::Route;
use crate::ui::desk::SavingMark;
use crate::ui::notices::LoadNotice;

/// The page of somebody's task.
#[component]
pub fn TheirTask(
    /// Its key.
    key: RecordKey,
) -> impl IntoView {
    let (i18n, atlas, desk, tasks) = (use_i18n(), use_atlas(), use_desk(), use_tasks());
    let navigate = use_navigate();
    let key = StoredValue::new(key);
    let record = Memo::new(move |_| desk.get(&key.get_value()).unwrap_or_default());
    let title = Signal::derive(move || record.with(|task| named(task.get("name"), i18n.tasks().untitled)));
    let headline = Signal::derive(move || record.with(|task| subject(i18n.tasks().subject, task.get("name"))));
    let parts = Signal::derive(move || {
        let lang = i18n.lang.get();
        let catalogue = atlas.catalogue();
        record.with(|task| task_parts(catalogue.as_deref(), task, lang))
    });
    let own = Memo::new(move |_| tasks.answers(&key.get_value()).into_iter().next().map(|(key, _)| key));
    let begin = move |_| {
        tasks.answer(&key.get_value());
        // The form is drawn only after this.
        request_animation_frame(|| document::focus("answer-text"));
    };
    let remove = move |_| {
        desk.remove_whole(&key.get_value());
        let options = NavigateOptions { resolve: false, ..NavigateOptions::default() };
        navigate(&Route::Tasks.href(i18n.lang.get_untracked()), options);
    };
    let answering = move || match own.get() {
        Some(key) => view! { <Answering key /> }.into_any(),
        None => view! {
            <p class="brief__main">
                <button type="button" class="button" data-look="main" id="task-answer" on:click=begin>
                    {move || i18n.tasks().answer}
                </button>
            </p>
        }
        .into_any(),
    };
    view! {
        <div class="brief task">
            <TaskHead title>
                <SavingMark />
                <LoadNotice />
            </TaskHead>
            <div class="brief__aside">
                <section class="brief__letter">
                    <Paper title=headline parts />
                </section>
            </div>
            {answering}
            <div class="brief__foot">
                <Answers task=Signal::derive(move || key.get_value()) skip=1 />
                <p>
                    <button type="button" class="button" data-look="danger" on:click=remove>
                        {move || i18n.tasks().remove}
                    </button>
                </p>
            </div>
        </div>
    }
}
