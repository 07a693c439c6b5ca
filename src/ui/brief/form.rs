//! The brief as a form. Every letter typed is on the desk at once.

use leptos::prelude::*;

use super::OpenBrief;
use super::errors::words;
use crate::domain::Lang;
use crate::i18n::{BriefPhrases, use_i18n};
use crate::ui::desk::Clash;
use crate::ui::masthead::own_name;

type Words = fn(&'static BriefPhrases) -> &'static str;

/// One field of the form.
struct Field {
    name: &'static str,
    label: Words,
    hint: Option<Words>,
    /// Lines to write in; one is a field of one line.
    rows: u8,
    is_required: bool,
}

const fn field(name: &'static str, label: Words, hint: Option<Words>, rows: u8, is_required: bool) -> Field {
    Field { name, label, hint, rows, is_required }
}

/// In the order in which one thinks of them.
const FIELDS: [Field; 9] = [
    field("name", |p| p.name, Some(|p| p.name_hint), 1, false),
    field("what", |p| p.what, Some(|p| p.what_hint), 4, true),
    field("samples", |p| p.samples, None, 2, false),
    field("volume", |p| p.volume, Some(|p| p.volume_hint), 1, false),
    field("deadline", |p| p.deadline, None, 1, false),
    field("secrecy", |p| p.secrecy, Some(|p| p.secrecy_hint), 2, false),
    field("questions", |p| p.questions, Some(|p| p.questions_hint), 3, false),
    field("who", |p| p.who, Some(|p| p.who_hint), 2, true),
    field("contact", |p| p.contact, Some(|p| p.contact_hint), 1, true),
];

/// The form.
#[component]
pub fn BriefForm(
    /// The brief.
    brief: OpenBrief,
) -> impl IntoView {
    let i18n = use_i18n();
    let langs = Lang::ALL
        .into_iter()
        .map(|lang| {
            view! {
                <option value=lang.key() prop:selected=move || brief.lang() == lang>
                    {own_name(lang).1}
                </option>
            }
        })
        .collect_view();
    view! {
        <form class="brief__form" on:submit=|event| event.prevent_default()>
            {FIELDS.into_iter().map(|field| line(brief, field)).collect_view()}
            <div class="brief__field">
                <label class="field__label" for="brief-lang">
                    {move || i18n.brief().lang}
                </label>
                <select
                    class="field__input"
                    id="brief-lang"
                    aria-describedby="brief-lang-hint"
                    on:change=move |event| brief.set("lang", &event_target_value(&event))
                >
                    {langs}
                </select>
                <p class="field__hint" id="brief-lang-hint">
                    {move || i18n.brief().lang_hint}
                </p>
            </div>
        </form>
    }
}

fn line(brief: OpenBrief, field: Field) -> AnyView {
    let i18n = use_i18n();
    let Field { name, label, hint, rows, is_required } = field;
    let id = format!("brief-{name}");
    let (hint_id, error_id) = (format!("{id}-hint"), format!("{id}-error"));
    let error = Memo::new(move |_| brief.errors.with(|errors| errors.iter().copied().find(|it| it.field() == name)));
    let described = {
        let (hint_id, error_id) = (hint_id.clone(), error_id.clone());
        move || {
            let error = error.get().map(|_| error_id.as_str());
            let hint = hint.map(|_| hint_id.as_str());
            let ids: Vec<&str> = [error, hint].into_iter().flatten().collect();
            (!ids.is_empty()).then(|| ids.join(" "))
        }
    };
    let value = Memo::new(move |_| brief.record.with(|record| record.get(name).to_owned()));
    let invalid = move || error.get().map(|_| "true");
    let input = if rows == 1 {
        view! {
            <input
                class="field__input"
                id=id.clone()
                autocomplete="off"
                aria-describedby=described
                aria-invalid=invalid
                aria-required=is_required.then_some("true")
                prop:value=value
                on:input=move |event| brief.set(name, &event_target_value(&event))
            />
        }
        .into_any()
    } else {
        view! {
            <textarea
                class="field__input brief__text"
                id=id.clone()
                rows=rows.to_string()
                aria-describedby=described
                aria-invalid=invalid
                aria-required=is_required.then_some("true")
                prop:value=value
                on:input=move |event| brief.set(name, &event_target_value(&event))
            ></textarea>
        }
        .into_any()
    };
    view! {
        <div class="brief__field">
            <label class="field__label" for=id>
                {move || label(i18n.brief())}
                {(!is_required)
                    .then(|| {
                        view! { <span class="field__optional">" (" {move || i18n.brief().optional} ")"</span> }
                    })}
            </label>
            {hint
                .map(|hint| {
                    view! {
                        <p class="field__hint" id=hint_id>
                            {move || hint(i18n.brief())}
                        </p>
                    }
                })}
            <p class="field__error" id=error_id hidden=move || error.get().is_none()>
                {move || error.get().map(|error| words(error, i18n.brief()))}
            </p>
            {input}
            <Clash key=Signal::derive(move || brief.key.get_value()) field=name />
        </div>
    }
    .into_any()
}
