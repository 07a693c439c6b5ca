//! What is wrong, said once and plainly: a catalogue that did not come, records that were left out, a browser that keeps
//! nothing.

use leptos::prelude::*;

use super::kit::{Notice, Tone};
use super::second::use_second;
use crate::data::Severity;
use crate::domain::BadPart;
use crate::i18n::{I18n, format, use_i18n};
use crate::platform::document;
use crate::platform::fetch::FetchError;
use crate::platform::program;
use crate::platform::storage::StorageError;
use crate::state::{LoadCause, LoadFailure, use_atlas, use_desk};

/// What a visitor is told of a file that is not here.
pub fn failure_text(i18n: I18n, failure: &LoadFailure) -> String {
    use crate::data::ReadError;
    let phrases = &i18n.phrases().boot;
    let phrase = match &failure.cause {
        LoadCause::Fetch(FetchError::Unreachable) => phrases.offline,
        LoadCause::Fetch(FetchError::Refused(_)) => phrases.missing,
        LoadCause::Fetch(FetchError::TooLarge(_)) | LoadCause::Read(ReadError::TooLarge { .. }) => phrases.too_large,
        LoadCause::Read(ReadError::Cut) => phrases.cut,
        LoadCause::Read(ReadError::NewerVersion { .. } | ReadError::OlderVersion { .. }) => phrases.wrong_version,
        LoadCause::Read(ReadError::Damaged { .. } | ReadError::WrongFormat { .. } | ReadError::NoRecords { .. }) => {
            phrases.damaged
        }
    };
    phrase.replace("{file}", failure.file)
}

/// Tries again once all of the program is here: what is tried is not in its first half.
#[component]
fn RetryButton(on_press: Callback<()>) -> impl IntoView {
    let i18n = use_i18n();
    let retry = move |_| {
        program::when_whole(move |outcome| {
            if outcome.is_ok() {
                on_press.run(());
            }
        });
    };
    view! {
        <button type="button" class="button" data-look="main" on:click=retry>
            {i18n.tr(|p| p.boot.retry)}
        </button>
    }
}

/// That the second part of the program did not come, and what the visitor can do. It stands in the first, and asks for nothing
/// of the other.
#[component]
pub fn SecondMissing() -> impl IntoView {
    let (i18n, atlas, second) = (use_i18n(), use_atlas(), use_second());
    move || {
        second.is_missing().then(|| {
            view! {
                <div class="notices">
                    <Notice tone=Tone::Warning>
                        <p class="notice__text">{i18n.tr(|p| p.boot.second_failed)}</p>
                        <RetryButton on_press=Callback::new(move |()| {
                            second.ask();
                            atlas.load();
                        }) />
                        <button type="button" class="button" data-look="quiet" on:click=|_| document::reload()>
                            {i18n.tr(|p| p.boot.reload)}
                        </button>
                    </Notice>
                </div>
            }
        })
    }
}

/// In the place of what the catalogue would fill: why it is not here, and a retry.
#[component]
pub fn LoadNotice() -> impl IntoView {
    let (i18n, atlas) = (use_i18n(), use_atlas());
    move || {
        let failure = atlas.whole().with(|whole| whole.failure().cloned())?;
        Some(view! {
            <Notice tone=Tone::Error>
                <h2 class="notice__title">{i18n.tr(|p| p.boot.failed)}</h2>
                <p class="notice__text">{move || failure_text(i18n, &failure)}</p>
                <RetryButton on_press=Callback::new(move |()| atlas.load()) />
            </Notice>
        })
    }
}

/// Below the masthead: what works only in part.
#[component]
pub fn Notices() -> impl IntoView {
    let (i18n, atlas, desk) = (use_i18n(), use_atlas(), use_desk());
    let part_failed = move || {
        let details = atlas.details().with(|details| details.failure().cloned());
        let has_whole = atlas.whole().with(|whole| whole.ready().is_some());
        let map = atlas.map().with(|map| map.failure().cloned());
        let (what, failure) = match (details, map) {
            (Some(failure), _) if !has_whole => (i18n.more().tr(|p| p.notices.whole_failed), failure),
            (Some(failure), _) => (i18n.more().tr(|p| p.notices.details_failed), failure),
            (None, Some(failure)) => (i18n.more().tr(|p| p.notices.map_failed), failure),
            (None, None) => return None,
        };
        Some(view! {
            <Notice tone=Tone::Warning>
                <p class="notice__text">{what} " " {move || failure_text(i18n, &failure)}</p>
                <RetryButton on_press=Callback::new(move |()| atlas.load()) />
            </Notice>
        })
    };
    let storage_trouble = move || {
        let text = match desk.trouble() {
            Some(StorageError::Forbidden) => i18n.more().tr(|p| p.kept.storage_off),
            Some(StorageError::Full) => i18n.more().tr(|p| p.kept.storage_full),
            None if desk.refused() => i18n.more().tr(|p| p.kept.newer_record),
            None => return None,
        };
        Some(view! {
            <Notice tone=Tone::Warning>
                <p class="notice__text">{text}</p>
                <button type="button" class="button" data-look="quiet" on:click=move |_| desk.dismiss()>
                    {i18n.more().tr(|p| p.notices.dismiss)}
                </button>
            </Notice>
        })
    };
    view! {
        <div class="notices">{part_failed} {storage_trouble} <Problems /></div>
        <UndoToast />
    }
}

/// For as long as it can be taken back: that something was removed, and the button that brings it back.
#[component]
fn UndoToast() -> impl IntoView {
    let (i18n, desk) = (use_i18n(), use_desk());
    let toast = move || {
        desk.can_undo().then(|| {
            view! {
                <div class="toast">
                    <p class="toast__text">{i18n.more().tr(|p| p.kept.removed)}</p>
                    <button type="button" class="button" data-look="main" on:click=move |_| desk.undo()>
                        {i18n.more().tr(|p| p.kept.undo)}
                    </button>
                    <button type="button" class="button" data-look="quiet" on:click=move |_| desk.forget_undo()>
                        {i18n.more().tr(|p| p.notices.dismiss)}
                    </button>
                </div>
            }
        })
    };
    view! {
        <div class="toasts" role="status">
            {toast}
        </div>
    }
}

/// The records that are not shown in full: counted, and named one by one for whoever keeps them.
#[component]
fn Problems() -> impl IntoView {
    let (i18n, atlas) = (use_i18n(), use_atlas());
    let dismissed = RwSignal::new(false);
    move || {
        let problems = atlas.problems.get();
        if problems.is_empty() || dismissed.get() {
            return None;
        }
        let mut records: Vec<_> = problems.iter().map(|problem| (problem.file, problem.record.clone())).collect();
        records.dedup();
        let count = records.len();
        let rows = problems
            .iter()
            .map(|problem| {
                let phrases = &i18n.more().phrases().notices;
                let place = match problem.line {
                    Some(line) => phrases
                        .line
                        .replace("{file}", problem.file)
                        .replace("{n}", &format::number(i18n.lang.get(), line as f64)),
                    None => problem.file.to_owned(),
                };
                let outcome = match problem.severity {
                    Severity::Skipped => phrases.skipped,
                    _ => phrases.part_left_out,
                };
                let record = problem.record.clone().unwrap_or_default();
                view! {
                    <li>
                        {place} ": " <code>{record}</code> " " <code>{problem.field.clone()}</code> ": " {outcome} " "
                        <span lang="en">"(" {problem.kind.to_string()} ")"</span>
                    </li>
                }
            })
            .collect_view();
        Some(view! {
            <Notice tone=Tone::Warning>
                <details>
                    <summary>{move || i18n.more().count(|p| p.notices.problems, count)}</summary>
                    <ul class="notice__list">{rows}</ul>
                </details>
                <button type="button" class="button" data-look="quiet" on:click=move |_| dismissed.set(true)>
                    {i18n.more().tr(|p| p.notices.dismiss)}
                </button>
            </Notice>
        })
    }
}

/// The parts of the address that could not be read, until the visitor has seen them.
#[component]
pub fn BadAddress(
    /// The parts.
    bad: Memo<Vec<BadPart>>,
    /// Takes them out of the address.
    on_dismiss: Callback<()>,
) -> impl IntoView {
    let i18n = use_i18n();
    move || {
        let bad = bad.get();
        (!bad.is_empty()).then(|| {
            let parts = bad.into_iter().map(|part| {
                // A pasted novel is not shown whole.
                let value: String = part.value.chars().take(40).collect();
                view! {
                    <li>
                        <code>{part.key} "=" {value}</code>
                    </li>
                }
            });
            view! {
                <Notice tone=Tone::Warning>
                    <p class="notice__text">{i18n.more().tr(|p| p.notices.bad_address)}</p>
                    <ul class="notice__list">{parts.collect_view()}</ul>
                    <button type="button" class="button" data-look="quiet" on:click=move |_| on_dismiss.run(())>
                        {i18n.more().tr(|p| p.notices.dismiss)}
                    </button>
                </Notice>
            }
        })
    }
}
