//! To whom a brief goes.

use leptos::prelude::*;

use super::OpenBrief;
use super::errors::words;
use crate::domain::HubId;
use crate::engine::briefing::Required;
use crate::i18n::use_i18n;
use crate::state::{use_atlas, use_desk};
use crate::ui::Route;
use crate::ui::kit::{IconButton, IconName};

/// The hubs, and a field that adds one by its name.
#[component]
pub fn BriefHubs(
    /// The brief.
    brief: OpenBrief,
) -> impl IntoView {
    let (i18n, atlas, desk) = (use_i18n(), use_atlas(), use_desk());
    let typed = RwSignal::new(String::new());
    let is_unknown = RwSignal::new(false);
    let error = Memo::new(move |_| brief.errors.with(|errors| errors.contains(&Required::Hub)));
    let row = move |id: HubId| {
        let id = StoredValue::new(id);
        let name = Signal::derive(move || brief.hub_name(&id.get_value(), i18n.lang.get()));
        let letter = move || brief.briefs.letter(&brief.key.get_value(), &id.get_value());
        view! {
            <li class="brief__hub">
                <a href=move || Route::Hub(id.get_value()).href(i18n.lang.get())>{name}</a>
                <IconButton
                    icon=IconName::Close
                    label=Signal::derive(move || i18n.brief().hub_remove.replace("{name}", &name.get()))
                    on_press=Callback::new(move |_| desk.remove([letter()]))
                />
            </li>
        }
    };
    let names = move || {
        let lang = i18n.lang.get();
        let catalogue = atlas.catalogue();
        let hubs = catalogue.as_ref().map(|catalogue| catalogue.hubs()).unwrap_or_default();
        hubs.iter().map(|hub| view! { <option value=hub.name.pick(lang).text.to_owned()></option> }).collect_view()
    };
    let add = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let found = untrack(|| atlas.hub_named(&typed.get(), i18n.lang.get()));
        is_unknown.set(found.is_none());
        if let Some(id) = found {
            brief.briefs.add(&brief.key.get_value(), &id);
            typed.set(String::new());
        }
    };
    view! {
        <section class="brief__hubs" aria-labelledby="brief-hubs">
            <h2 id="brief-hubs">{move || i18n.brief().hubs}</h2>
            <p class="field__error" id="brief-hub-error" hidden=move || !error.get()>
                {move || words(Required::Hub, i18n.brief())}
            </p>
            <ul class="brief__hub-list">
                <For each=move || brief.hubs.get() key=HubId::clone let(id)>
                    {row(id)}
                </For>
            </ul>
            <form class="brief__add" on:submit=add>
                <label class="field__label" for="brief-hub">
                    {move || i18n.brief().hub_name}
                </label>
                <input
                    class="field__input"
                    id="brief-hub"
                    list="brief-hub-names"
                    autocomplete="off"
                    aria-invalid=move || error.get().then_some("true")
                    aria-describedby="brief-hub-error"
                    prop:value=typed
                    on:input=move |event| typed.set(event_target_value(&event))
                />
                <datalist id="brief-hub-names">{names}</datalist>
                <button class="button">{move || i18n.brief().hub_add}</button>
            </form>
            <p role="status">{move || is_unknown.get().then(|| i18n.brief().hub_unknown)}</p>
        </section>
    }
}
