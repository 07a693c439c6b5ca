//! The answer to somebody's task: the form, and the ways to send it back.

use leptos::prelude::*;

use super::errors::RecordErrors;
use super::field::{Field, line};
use super::open::OpenRecord;
use super::parts::{answer_parts, hub_name, subject};
use super::ways::Ways;
use crate::data::task_link::write_answer;
use crate::domain::{HubId, RecordKey};
use crate::engine::tasks::Required;
use crate::i18n::use_i18n;
use crate::state::{use_atlas, use_desk};
use crate::ui::Route;
use crate::ui::kit::{IconButton, IconName};
use crate::ui::search::HubPicker;

const FIELDS: [Field; 3] = [
    Field { name: "text", label: |p| p.answer_text, hint: Some(|p| p.answer_text_hint), rows: 5, is_required: true },
    Field { name: "who", label: |p| p.answer_who, hint: Some(|p| p.who_hint), rows: 1, is_required: true },
    Field { name: "contact", label: |p| p.contact, hint: Some(|p| p.contact_hint), rows: 1, is_required: true },
];

/// The form of an answer that was begun.
#[component]
pub fn Answering(
    /// The answer.
    key: RecordKey,
) -> impl IntoView {
    let (i18n, atlas, desk) = (use_i18n(), use_atlas(), use_desk());
    let open = OpenRecord::new(key, "answer", &Required::ANSWER);
    let headline =
        Signal::derive(move || open.record.with(|answer| subject(i18n.tasks().answer_subject, answer.get("name"))));
    let parts = Signal::derive(move || {
        let lang = i18n.lang.get();
        let catalogue = atlas.catalogue();
        open.record.with(|answer| answer_parts(catalogue.as_deref(), answer, lang))
    });
    let link = Signal::derive(move || {
        let page = Route::Tasks.href(i18n.lang.get());
        open.record.with(|answer| format!("{page}#{}", write_answer(&open.key.get_value(), answer)))
    });
    let hub = Memo::new(move |_| open.record.with(|answer| answer.get("hub").to_owned()));
    let name = Signal::derive(move || {
        let (catalogue, lang) = (atlas.catalogue(), i18n.lang.get());
        hub.with(|id| hub_name(catalogue.as_deref(), id, lang))
    });
    let picker = Signal::derive(move || {
        let phrases = i18n.tasks();
        [phrases.answer_hub, phrases.hub_name, phrases.hub_unknown]
    });
    view! {
        <section class="brief__main" aria-labelledby="answer-form">
            <h2 id="answer-form" tabindex="-1">
                {move || i18n.tasks().your_answer}
            </h2>
            <RecordErrors open />
            <form class="brief__form" on:submit=|event| event.prevent_default()>
                {FIELDS.map(|field| line(open, field)).collect_view()}
                <div class="brief__field">
                    <Show when=move || !hub.with(String::is_empty)>
                        <p class="brief__hub">
                            <a href=move || {
                                Route::Hub(HubId::from(hub.get().as_str())).href(i18n.lang.get())
                            }>{name}</a>
                            <IconButton
                                icon=IconName::Close
                                label=Signal::derive(move || i18n.tasks().hub_remove.replace("{name}", &name.get()))
                                on_press=Callback::new(move |_| open.set("hub", ""))
                            />
                        </p>
                    </Show>
                    <HubPicker
                        id="answer-hub"
                        words=picker
                        on_pick=Callback::new(move |id: HubId| open.set("hub", id.as_str()))
                    />
                </div>
            </form>
            <h3>{move || i18n.tasks().send_back}</h3>
            <p>{move || i18n.tasks().send_back_text}</p>
            <Ways open subject=headline parts link line=|p| p.answer_line prints=false />
            <p>
                <button
                    type="button"
                    class="button"
                    data-look="quiet"
                    on:click=move |_| desk.remove([open.key.get_value()])
                >
                    {move || i18n.tasks().answer_remove}
                </button>
            </p>
        </section>
    }
}
