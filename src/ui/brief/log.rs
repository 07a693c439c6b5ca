//! What became of the letters: entered by hand, since nothing is sent by the app itself.

use leptos::prelude::*;

use super::OpenBrief;
use crate::domain::{HubId, RecordKey};
use crate::i18n::{BriefPhrases, use_i18n};
use crate::platform::clock;
use crate::state::use_desk;
use crate::ui::desk::Clash;

type Words = fn(&'static BriefPhrases) -> &'static str;

/// The ways a letter can go, as they are kept, and their names.
const WAYS: [(&str, Words); 4] =
    [("mail", |p| p.by_mail), ("form", |p| p.by_form), ("phone", |p| p.by_phone), ("person", |p| p.by_person)];

/// The log; nothing while the brief goes to nobody.
#[component]
pub fn Log(
    /// The brief.
    brief: OpenBrief,
) -> impl IntoView {
    let i18n = use_i18n();
    view! {
        <Show when=move || !brief.hubs.with(Vec::is_empty)>
            <section class="brief__log" aria-labelledby="brief-log">
                <h2 id="brief-log">{move || i18n.brief().log}</h2>
                <For each=move || brief.hubs.get() key=HubId::clone let(id)>
                    <LetterLog brief id />
                </For>
            </section>
        </Show>
    }
}

#[component]
fn LetterLog(brief: OpenBrief, id: HubId) -> impl IntoView {
    let (i18n, desk) = (use_i18n(), use_desk());
    let key = StoredValue::new(brief.briefs.letter(&brief.key.get_value(), &id));
    let record = Memo::new(move |_| desk.get(&key.get_value()).unwrap_or_default());
    let said = move |field: &'static str| move || record.with(|record| record.get(field).to_owned());
    let name = move || brief.hub_name(&id, i18n.lang.get());
    let ways = move || {
        let phrases = i18n.brief();
        let by = said("by")();
        let option = |(value, name): (&'static str, String)| {
            let is_chosen = value == by;
            view! {
                <option value=value prop:selected=is_chosen>
                    {name}
                </option>
            }
        };
        let known = WAYS.iter().map(|(key, name)| (*key, name(phrases).to_owned()));
        std::iter::once(("", "—".to_owned())).chain(known).map(option).collect_view()
    };
    view! {
        <fieldset class="log">
            <legend>{name}</legend>
            {date(key, "sent", |p| p.log_sent)}
            <label class="log__field">
                <span class="field__label">{move || i18n.brief().log_by}</span>
                <select
                    class="field__input"
                    on:change=move |event| desk.set(&key.get_value(), "by", &event_target_value(&event))
                >
                    {ways}
                </select>
                <Clash key=Signal::derive(move || key.get_value()) field="by" />
            </label>
            {date(key, "answered", |p| p.log_answered)}
            <label class="log__field log__field--wide">
                <span class="field__label">{move || i18n.brief().log_answer}</span>
                <textarea
                    class="field__input brief__text"
                    rows="2"
                    prop:value=said("answer")
                    on:input=move |event| desk.set(&key.get_value(), "answer", &event_target_value(&event))
                ></textarea>
            </label>
            <Clash key=Signal::derive(move || key.get_value()) field="answer" />
        </fieldset>
    }
}

/// A day, typed, chosen or today.
fn date(key: StoredValue<RecordKey>, field: &'static str, label: Words) -> impl IntoView {
    let (i18n, desk) = (use_i18n(), use_desk());
    let value = move || desk.get(&key.get_value()).unwrap_or_default().get(field).to_owned();
    let named = move || format!("{}: {}", label(i18n.brief()), i18n.brief().today);
    view! {
        <div class="log__field">
            <label class="log__date">
                <span class="field__label">{move || label(i18n.brief())}</span>
                <input
                    type="date"
                    class="field__input"
                    prop:value=value
                    on:change=move |event| desk.set(&key.get_value(), field, &event_target_value(&event))
                />
            </label>
            <button
                type="button"
                class="button"
                data-look="plain"
                aria-label=named
                on:click=move |_| desk.set(&key.get_value(), field, &clock::today_text())
            >
                {move || i18n.brief().today}
            </button>
            <Clash key=Signal::derive(move || key.get_value()) field=field />
        </div>
    }
}
