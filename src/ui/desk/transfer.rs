//! The desk to a file and back: everything at once, with a look at what would change before anything does.

use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::data::desk::{DeskFile, DeskFileError, FileProblem, Reason, read_desk_file, write_desk_file};
use crate::domain::PartialDate;
use crate::i18n::{DeskPhrases, format, use_i18n};
use crate::platform::{clock, files};
use crate::state::{Difference, use_desk};
use crate::ui::kit::{Notice, Tone};

/// How far a file that was chosen has come.
#[derive(Clone, Debug, PartialEq)]
enum Import {
    None,
    Refused(DeskFileError),
    Shown { name: String, file: DeskFile },
    Failed,
    Done,
}

/// The two buttons, and what a chosen file would change.
#[component]
pub fn Transfer() -> impl IntoView {
    let (i18n, desk) = (use_i18n(), use_desk());
    let exported = RwSignal::new(None::<String>);
    let import = RwSignal::new(Import::None);
    let exactly = RwSignal::new(false);
    let export = move |_| {
        let today = clock::today_text();
        let name = format!("togys-{today}.json");
        files::save(&name, "application/json", &write_desk_file(&desk.entries(), PartialDate::parse(&today)));
        exported.set(Some(name));
    };
    let choose = move |event: leptos::ev::Event| {
        let Some(chosen) = files::chosen(&event) else { return };
        exactly.set(false);
        spawn_local(async move {
            let read = chosen.bytes().await.ok_or(DeskFileError::NoText).and_then(|bytes| read_desk_file(&bytes));
            let next = match read {
                Ok(file) => Import::Shown { name: chosen.name(), file },
                Err(error) => Import::Refused(error),
            };
            // The page may have been left meanwhile.
            import.try_set(next);
        });
    };
    let take = move |difference: Difference| {
        spawn_local(async move {
            let done = desk.change_all(difference.changes).await;
            import.try_set(if done.is_ok() { Import::Done } else { Import::Failed });
        });
    };
    let state = move || match import.get() {
        Import::None => ().into_any(),
        Import::Done => view! { <p>{i18n.desk().import_done}</p> }.into_any(),
        Import::Failed => view! {
            <Notice tone=Tone::Error>
                <p class="notice__text">{i18n.desk().import_failed}</p>
            </Notice>
        }
        .into_any(),
        Import::Refused(error) => view! { <Refused error /> }.into_any(),
        Import::Shown { name, file } => {
            let stop = move |_| import.set(Import::None);
            view! { <Preview name file exactly on_take=Callback::new(take) on_stop=Callback::new(move |()| stop(())) /> }
                .into_any()
        }
    };
    view! {
        <div class="transfer">
            <div class="transfer__way">
                <button type="button" class="button" on:click=export>
                    {move || i18n.desk().export}
                </button>
                <p>{move || i18n.desk().export_text}</p>
                <p role="status">{move || exported.get().map(|name| i18n.desk().exported.replace("{name}", &name))}</p>
            </div>
            <div class="transfer__way">
                <label class="button transfer__choose">
                    {move || i18n.desk().import}
                    <input type="file" accept=".json,application/json" class="visually-hidden" on:change=choose />
                </label>
                <p>{move || i18n.desk().import_text}</p>
            </div>
            <div class="transfer__state" role="status">
                {state}
            </div>
        </div>
    }
}

/// What a file would change, in either of two ways.
#[component]
fn Preview(
    name: String,
    file: DeskFile,
    exactly: RwSignal<bool>,
    on_take: Callback<Difference>,
    on_stop: Callback<()>,
) -> impl IntoView {
    let (i18n, desk) = (use_i18n(), use_desk());
    let left_out = file.left_out.clone();
    let entries = StoredValue::new(file.entries);
    let difference = Memo::new(move |_| {
        desk.track();
        entries.with_value(|entries| desk.difference(entries, exactly.get()))
    });
    let is_nothing = Memo::new(move |_| difference.with(|difference| difference.changes.is_empty()));
    let counts = move || {
        let (lang, phrases) = (i18n.lang.get(), i18n.desk());
        if is_nothing.get() {
            return phrases.import_nothing.to_owned();
        }
        let number = |n: usize| format::number(lang, n as f64);
        difference.with(|difference| {
            phrases
                .import_counts
                .replace("{added}", &number(difference.added.len()))
                .replace("{changed}", &number(difference.changed.len()))
                .replace("{removed}", &number(difference.removed.len()))
                .replace("{same}", &number(difference.same))
        })
    };
    let way = move |is_exact: bool, words: fn(&'static DeskPhrases) -> &'static str| {
        view! {
            <label class="check-line">
                <input
                    type="radio"
                    name="import-way"
                    prop:checked=move || exactly.get() == is_exact
                    on:change=move |_| exactly.set(is_exact)
                />
                <span>{move || words(i18n.desk())}</span>
            </label>
        }
    };
    let problems = (!left_out.is_empty()).then(|| {
        view! {
            <p>{move || i18n.desk().left_out}</p>
            <Problems problems=left_out />
        }
    });
    view! {
        <fieldset class="transfer__preview">
            <legend>{move || i18n.desk().import_what.replace("{name}", &name)}</legend>
            {way(false, |p| p.import_merge)}
            {way(true, |p| p.import_exact)}
            <p class="transfer__counts" role="status">
                {counts}
            </p>
            {problems}
            <p class="desk__actions">
                <button
                    type="button"
                    class="button"
                    data-look="main"
                    disabled=is_nothing
                    on:click=move |_| on_take.run(difference.get_untracked())
                >
                    {move || i18n.desk().import_go}
                </button>
                <button type="button" class="button" data-look="quiet" on:click=move |_| on_stop.run(())>
                    {move || i18n.desk().import_stop}
                </button>
            </p>
        </fieldset>
    }
}

/// Why a file was not taken.
#[component]
fn Refused(error: DeskFileError) -> impl IntoView {
    let i18n = use_i18n();
    let problems = match &error {
        DeskFileError::Records(problems) => Some(view! { <Problems problems=problems.clone() /> }),
        _ => None,
    };
    let text = move || {
        let phrases = i18n.desk();
        match &error {
            DeskFileError::TooLarge(_) => phrases.refused_large.to_owned(),
            DeskFileError::NoText => phrases.refused_text.to_owned(),
            DeskFileError::NoJson { line, what } => {
                let line = format::number(i18n.lang.get(), *line as f64);
                phrases.refused_json.replace("{n}", &line).replace("{what}", what)
            }
            DeskFileError::Foreign => phrases.refused_foreign.to_owned(),
            DeskFileError::Newer(_) => phrases.refused_newer.to_owned(),
            DeskFileError::Records(_) => phrases.refused_records.to_owned(),
        }
    };
    view! {
        <Notice tone=Tone::Error>
            <h3 class="notice__title">{move || i18n.desk().refused}</h3>
            <p class="notice__text">{text}</p>
            {problems}
        </Notice>
    }
}

/// The records of a file that are not right, each with its line and the reason.
#[component]
fn Problems(problems: Vec<FileProblem>) -> impl IntoView {
    let i18n = use_i18n();
    let rows = problems
        .into_iter()
        .map(|FileProblem { line, key, reason }| {
            let line = move || {
                line.map(|line| i18n.desk().line.replace("{n}", &format::number(i18n.lang.get(), line as f64)) + ", ")
            };
            let reason = move || {
                let phrases = i18n.desk();
                match &reason {
                    Reason::ForeignKey => phrases.reason_key.to_owned(),
                    Reason::ForeignField(name) => phrases.reason_field.replace("{name}", name),
                    Reason::Newer(version) => phrases.reason_newer.replace("{n}", &version.to_string()),
                    Reason::Damaged(what) => phrases.reason_damaged.replace("{what}", what),
                }
            };
            view! { <li>{line} <code>{key.chars().take(80).collect::<String>()}</code> ": " {reason}</li> }
        })
        .collect_view();
    view! { <ul class="notice__list">{rows}</ul> }
}
