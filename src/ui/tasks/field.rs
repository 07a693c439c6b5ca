//! One field of a form: every letter typed is on the desk at once.

use leptos::prelude::*;

use super::errors::words;
use super::open::OpenRecord;
use crate::data::task_link::MOST_LETTERS;
use crate::i18n::{TasksPhrases, use_i18n};
use crate::ui::desk::Clash;

type Words = fn(&'static TasksPhrases) -> &'static str;

/// The longest text of one line.
const LONGEST_LINE: usize = 300;

/// What a field is.
#[derive(Clone, Copy)]
pub struct Field {
    /// Its name in the record.
    pub name: &'static str,
    /// What it is called.
    pub label: Words,
    /// What helps to fill it.
    pub hint: Option<Words>,
    /// Lines to write in; one is a field of one line.
    pub rows: u8,
    /// Whether nothing goes out without it.
    pub is_required: bool,
}

/// The label, the hint, what lacks, and what another tab wrote, around the input of a field of this id.
pub fn framed(open: OpenRecord, field: Field, input: AnyView) -> AnyView {
    let i18n = use_i18n();
    let Field { name, label, hint, is_required, .. } = field;
    let id = open.id(name);
    let error = error(open, name);
    view! {
        <div class="brief__field">
            <label class="field__label" for=id.clone()>
                {move || label(i18n.tasks())}
                {(!is_required)
                    .then(|| {
                        view! { <span class="field__optional">" (" {move || i18n.tasks().optional} ")"</span> }
                    })}
            </label>
            {hint
                .map(|hint| {
                    view! {
                        <p class="field__hint" id=format!("{id}-hint")>
                            {move || hint(i18n.tasks())}
                        </p>
                    }
                })}
            <p class="field__error" id=format!("{id}-error") hidden=move || error.get().is_none()>
                {error}
            </p>
            {input}
            <Clash key=Signal::derive(move || open.key.get_value()) field=name />
        </div>
    }
    .into_any()
}

/// What is said of a field that lacks.
pub fn error(open: OpenRecord, name: &'static str) -> Signal<Option<&'static str>> {
    let i18n = use_i18n();
    let lacks = Memo::new(move |_| open.errors.with(|errors| errors.iter().copied().find(|it| it.field() == name)));
    Signal::derive(move || lacks.get().map(|required| words(required, i18n.tasks())))
}

/// The ids of what describes a field: what lacks, and the hint.
pub fn described(id: &str, error: Signal<Option<&'static str>>, has_hint: bool) -> Signal<Option<String>> {
    let id = id.to_owned();
    Signal::derive(move || {
        let ids = [error.get().map(|_| format!("{id}-error")), has_hint.then(|| format!("{id}-hint"))];
        let ids: Vec<String> = ids.into_iter().flatten().collect();
        (!ids.is_empty()).then(|| ids.join(" "))
    })
}

/// A field to write in.
pub fn line(open: OpenRecord, field: Field) -> AnyView {
    let Field { name, hint, rows, is_required, .. } = field;
    let id = open.id(name);
    let error = error(open, name);
    let described = described(&id, error, hint.is_some());
    let value = Memo::new(move |_| open.record.with(|record| record.get(name).to_owned()));
    let invalid = move || error.get().map(|_| "true");
    let input = if rows == 1 {
        view! {
            <input
                class="field__input"
                id=id
                autocomplete="off"
                maxlength=LONGEST_LINE.to_string()
                aria-describedby=described
                aria-invalid=invalid
                aria-required=is_required.then_some("true")
                readonly=open.is_newer
                prop:value=value
                on:input=move |event| open.set(name, &event_target_value(&event))
            />
        }
        .into_any()
    } else {
        view! {
            <textarea
                class="field__input brief__text"
                id=id
                rows=rows.to_string()
                maxlength=MOST_LETTERS.to_string()
                aria-describedby=described
                aria-invalid=invalid
                aria-required=is_required.then_some("true")
                readonly=open.is_newer
                prop:value=value
                on:input=move |event| open.set(name, &event_target_value(&event))
            ></textarea>
        }
        .into_any()
    };
    framed(open, field, input)
}
