//! The shortlists on the desk: each with its name, its hubs with a note each, and what can be done with it.

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::Clash;
use crate::data::shortlist_link::write_shortlist;
use crate::domain::{HubId, Need, RecordKey, SharedList};
use crate::i18n::use_i18n;
use crate::platform::clipboard;
use crate::state::{use_atlas, use_desk, use_shortlists};
use crate::ui::Route;
use crate::ui::kit::{IconButton, IconName};
use crate::ui::routes::{brief_href, compare_href};

/// All shortlists, and the button that begins a new one.
#[component]
pub fn ShortlistCards() -> impl IntoView {
    let (i18n, lists) = (use_i18n(), use_shortlists());
    let keys = Memo::new(move |_| lists.keys());
    view! {
        <section class="desk__part" aria-labelledby="desk-shortlists">
            <h2 id="desk-shortlists">{move || i18n.desk().shortlists}</h2>
            <Show when=move || keys.with(Vec::is_empty)>
                <p class="empty">{move || i18n.desk().shortlists_none}</p>
            </Show>
            <For each=move || keys.get() key=|key| key.id.clone() let(key)>
                <ShortlistCard list=key />
            </For>
            <p class="desk__actions">
                <button
                    type="button"
                    class="button"
                    on:click=move |_| {
                        lists.make(&SharedList::default());
                    }
                >
                    {move || i18n.more().phrases().hub.list_new}
                </button>
            </p>
        </section>
    }
}

#[component]
fn ShortlistCard(list: RecordKey) -> impl IntoView {
    let (i18n, desk, lists) = (use_i18n(), use_desk(), use_shortlists());
    let key = StoredValue::new(list.clone());
    let list = move || key.get_value();
    let name = Memo::new(move |_| lists.name(&list()));
    let hubs = Memo::new(move |_| lists.hubs(&list()));
    let is_newer = Memo::new(move |_| desk.is_newer(&list()));
    let copied = RwSignal::new(None);
    let copy = move |_| {
        let address = format!(
            "{}#{}",
            clipboard::absolute(&Route::Desk.href(i18n.lang.get_untracked())),
            write_shortlist(&lists.shared(&list()))
        );
        spawn_local(async move {
            let done = clipboard::copy(&address).await;
            // The page may have been left while the browser was copying.
            copied.try_set(Some(done));
        });
    };
    let outcome = move || {
        let phrases = &i18n.more().phrases().kept;
        copied.get().map(|done| if done { phrases.copied } else { phrases.copy_failed })
    };
    let brief = move || hubs.with(|hubs| brief_href(i18n.lang.get(), hubs, &Need::default()));
    let compare = move || {
        let ids = hubs.with(|hubs| hubs.iter().map(HubId::as_str).collect::<Vec<_>>().join(","));
        compare_href(i18n.lang.get(), &format!("ids={ids}"))
    };
    let field_id = format!("list-{}", list().id);
    view! {
        <article class="shortlist">
            <label class="field__label" for=field_id.clone()>
                {move || i18n.desk().list_name}
            </label>
            <input
                class="field__input"
                id=field_id
                autocomplete="off"
                placeholder=move || i18n.more().phrases().hub.list_unnamed
                prop:value=name
                readonly=is_newer
                on:input=move |event| desk.set(&list(), "name", &event_target_value(&event))
            />
            <Clash key=Signal::derive(list) field="name" />
            <Show when=move || is_newer.get()>
                <p class="shortlist__newer">{move || i18n.desk().newer}</p>
            </Show>
            <Show when=move || hubs.with(Vec::is_empty)>
                <p class="empty">{move || i18n.desk().list_empty}</p>
            </Show>
            <ul class="shortlist__hubs">
                <For each=move || hubs.get() key=HubId::clone let(hub)>
                    <Entry list=list() hub />
                </For>
            </ul>
            <p class="desk__actions">
                <button type="button" class="button" disabled=move || hubs.with(Vec::is_empty) on:click=copy>
                    {move || i18n.desk().list_share}
                </button>
                <Show when=move || !hubs.with(Vec::is_empty)>
                    <a class="button" href=compare>
                        {move || i18n.desk().compare}
                    </a>
                    <a class="button" href=brief>
                        {i18n.more().tr(|p| p.hub.brief_write)}
                    </a>
                </Show>
                <button type="button" class="button" data-look="quiet" on:click=move |_| desk.remove_whole(&list())>
                    {move || i18n.desk().list_remove}
                </button>
                <span role="status">{outcome}</span>
            </p>
        </article>
    }
}

/// One hub of a list with its note.
#[component]
fn Entry(list: RecordKey, hub: HubId) -> impl IntoView {
    let (i18n, atlas, desk, lists) = (use_i18n(), use_atlas(), use_desk(), use_shortlists());
    let key = StoredValue::new(lists.entry(&list, &hub));
    let key = move || key.get_value();
    let note = Memo::new(move |_| desk.get(&key()).map(|record| record.get("note").to_owned()).unwrap_or_default());
    let is_newer = Memo::new(move |_| desk.is_newer(&key()));
    let hub = StoredValue::new(hub);
    let name = Signal::derive(move || {
        let id = hub.get_value();
        let found = atlas
            .catalogue()
            .and_then(|catalogue| Some(i18n.text(&catalogue.hubs().get(catalogue.index_of(id.as_str())?)?.name)));
        found.unwrap_or_else(|| id.to_string())
    });
    let with_name = move |phrase: &str| phrase.replace("{name}", &name.get());
    view! {
        <li class="shortlist__hub">
            <a class="shortlist__name" href=move || Route::Hub(hub.get_value()).href(i18n.lang.get())>
                {name}
            </a>
            <IconButton
                icon=IconName::Close
                label=Signal::derive(move || with_name(i18n.desk().list_take_out))
                on_press=Callback::new(move |_| desk.remove([key()]))
            />
            <textarea
                class="field__input shortlist__note"
                rows="2"
                aria-label=move || with_name(i18n.desk().note)
                prop:value=note
                readonly=is_newer
                on:input=move |event| desk.set(&key(), "note", &event_target_value(&event))
            ></textarea>
            <Clash key=Signal::derive(key) field="note" />
        </li>
    }
}
