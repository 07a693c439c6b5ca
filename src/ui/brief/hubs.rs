//! To whom a brief goes.

use leptos::prelude::*;

use super::OpenBrief;
use super::errors::words;
use crate::domain::HubId;
use crate::engine::briefing::Required;
use crate::i18n::use_i18n;
use crate::state::use_desk;
use crate::ui::Route;
use crate::ui::kit::{IconButton, IconName};
use crate::ui::search::HubPicker;

/// The hubs, and a field that adds one by its name.
#[component]
pub fn BriefHubs(
    /// The brief.
    brief: OpenBrief,
) -> impl IntoView {
    let (i18n, desk) = (use_i18n(), use_desk());
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
    let picker = Signal::derive(move || {
        let phrases = i18n.brief();
        [phrases.hub_add, phrases.hub_name, phrases.hub_unknown]
    });
    let add = Callback::new(move |id: HubId| brief.briefs.add(&brief.key.get_value(), &id));
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
            <HubPicker id="brief-hub" words=picker invalid=error on_pick=add />
        </section>
    }
}
