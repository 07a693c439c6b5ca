//! The button that puts a hub on shortlists.

use leptos::prelude::*;

use crate::domain::{HubId, RecordKey, SharedList};
use crate::i18n::use_i18n;
use crate::state::use_shortlists;
use crate::ui::kit::Sheet;

/// A button that opens the lists, each ticked where the hub is on it, and a field for a new one.
#[component]
pub fn ShortlistButton(
    /// The hub.
    id: HubId,
) -> impl IntoView {
    let (i18n, lists) = (use_i18n(), use_shortlists());
    let open = RwSignal::new(false);
    let hub = StoredValue::new(id);
    let name = RwSignal::new(String::new());
    let keys = Memo::new(move |_| lists.keys());
    let make = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let said = name.get_untracked().trim().to_owned();
        lists.make(&SharedList { name: said, hubs: vec![(hub.get_value(), String::new())] });
        name.set(String::new());
    };
    let row = move |key: RecordKey| {
        let (named, ticked, toggled) = (key.clone(), key.clone(), key);
        let name = move || match lists.name(&named) {
            name if name.is_empty() => i18n.more().phrases().hub.list_unnamed.to_owned(),
            name => name,
        };
        view! {
            <li>
                <label class="check-line">
                    <input
                        type="checkbox"
                        prop:checked=move || hub.with_value(|hub| lists.has(&ticked, hub))
                        on:change=move |_| hub.with_value(|hub| lists.toggle(&toggled, hub))
                    />
                    <span>{name}</span>
                </label>
            </li>
        }
    };
    view! {
        <button type="button" class="button" on:click=move |_| open.set(true)>
            {move || i18n.more().phrases().hub.list_add}
        </button>
        <Sheet title=Signal::derive(move || i18n.more().phrases().hub.list_which.to_owned()) open>
            <ul class="shortlist-choice">
                <For each=move || keys.get() key=|key| key.id.clone() let(key)>
                    {row(key)}
                </For>
            </ul>
            <form class="shortlist-choice__new" on:submit=make>
                <label class="field__label" for="shortlist-new">
                    {move || i18n.more().phrases().hub.list_new}
                </label>
                <input
                    class="field__input"
                    id="shortlist-new"
                    autocomplete="off"
                    prop:value=name
                    on:input=move |event| name.set(event_target_value(&event))
                />
                <button class="button" data-look="main">
                    {move || i18n.more().phrases().hub.list_make}
                </button>
            </form>
        </Sheet>
    }
}
