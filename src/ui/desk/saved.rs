//! Saved searches with what is new since, saved needs, and the buttons that save them.

use leptos::prelude::*;

use crate::domain::{RecordKey, RecordKind, order_by};
use crate::i18n::{DeskPhrases, use_i18n};
use crate::state::{use_desk, use_saved};
use crate::ui::Route;
use crate::ui::kit::{IconButton, IconName};

type Words = fn(&'static DeskPhrases) -> &'static str;

/// The saved searches.
#[component]
pub fn SavedSearches() -> impl IntoView {
    let (i18n, saved) = (use_i18n(), use_saved());
    let since = move |key: RecordKey| {
        let seen = key.clone();
        let line = move || {
            let since = saved.since(&key)?;
            let phrases = i18n.desk();
            let found = i18n.counted(phrases.found, since.found);
            let fresh = match since.fresh {
                0 => phrases.fresh_none.to_owned(),
                fresh => i18n.counted(phrases.fresh, fresh),
            };
            let seen = seen.clone();
            let button = (since.fresh > 0).then(|| {
                view! {
                    <button type="button" class="button" data-look="quiet" on:click=move |_| saved.saw(&seen)>
                        {i18n.desk().seen}
                    </button>
                }
            });
            Some(view! {
                <span data-fresh=(since.fresh > 0).then_some("true") class="saved__since">
                    {found}
                    " · "
                    {fresh}
                </span>
                {button}
            })
        };
        line.into_any()
    };
    view! {
        <SavedAddresses
            kind=RecordKind::Search
            route=Route::Explore
            title=|p| p.searches
            none=|p| p.searches_none
            label=|p| p.search_name
            remark=since
        />
    }
}

/// The saved needs.
#[component]
pub fn SavedNeeds() -> impl IntoView {
    view! {
        <SavedAddresses
            kind=RecordKind::Need
            route=Route::Match
            title=|p| p.needs
            none=|p| p.needs_none
            label=|p| p.need_name
            remark=|_| ().into_any()
        />
    }
}

#[component]
fn SavedAddresses<F>(
    kind: RecordKind,
    route: Route,
    title: Words,
    none: Words,
    label: Words,
    /// What is said beside one of them.
    remark: F,
) -> impl IntoView
where
    F: Fn(RecordKey) -> AnyView + Copy + Send + Sync + 'static,
{
    let (i18n, desk) = (use_i18n(), use_desk());
    // In the order of their ids: none jumps while its name is typed.
    let keys = Memo::new(move |_| {
        let mut keys: Vec<RecordKey> = desk.of_kind(kind).into_iter().map(|(key, _)| key).collect();
        order_by(&mut keys, Ord::cmp);
        keys
    });
    let route = StoredValue::new(route);
    let title_id = format!("desk-{}", kind.key());
    let labelled = title_id.clone();
    let row = move |key: RecordKey| {
        let held = StoredValue::new(key.clone());
        let record = Memo::new(move |_| desk.get(&held.get_value()).unwrap_or_default());
        let name = move || record.with(|record| record.get("name").to_owned());
        let spoken = move |phrase: &str| {
            let name = name();
            phrase.replace("{name}", if name.is_empty() { i18n.desk().unnamed } else { &name })
        };
        let href = move || {
            let address = record.with(|record| record.get("address").to_owned());
            format!("{}?{address}", route.get_value().href(i18n.lang.get()))
        };
        view! {
            <li class="saved">
                <input
                    class="field__input saved__name"
                    autocomplete="off"
                    aria-label=move || label(i18n.desk())
                    prop:value=name
                    on:input=move |event| desk.set(&held.get_value(), "name", &event_target_value(&event))
                />
                <IconButton
                    icon=IconName::Close
                    label=Signal::derive(move || spoken(i18n.desk().remove))
                    on_press=Callback::new(move |_| desk.remove([held.get_value()]))
                />
                <a class="button" href=href>
                    {move || i18n.desk().open}
                    <span class="visually-hidden">": " {name}</span>
                </a>
                {remark(key)}
            </li>
        }
    };
    view! {
        <section class="desk__part" aria-labelledby=labelled>
            <h2 id=title_id>{move || title(i18n.desk())}</h2>
            <Show
                when=move || !keys.with(Vec::is_empty)
                fallback=move || view! { <p class="empty">{move || none(i18n.desk())}</p> }
            >
                <ul class="saved-list">
                    <For each=move || keys.get() key=|key| key.id.clone() let(key)>
                        {row(key)}
                    </For>
                </ul>
            </Show>
        </section>
    }
}

/// A button that saves the address now shown, and says when it is saved.
#[component]
pub fn SaveAddress(
    /// A search or a need.
    kind: RecordKind,
    /// What the button says before, and after.
    said: Signal<(&'static str, &'static str)>,
    /// The part of the address behind `?`, and a name for it.
    what: Callback<(), (String, String)>,
) -> impl IntoView {
    let saved = use_saved();
    let is_saved = Memo::new(move |_| saved.has(kind, &what.run(()).0));
    let save = move |_| {
        let (address, name) = untrack(|| what.run(()));
        match kind {
            RecordKind::Need => saved.save_need(&name, &address),
            _ => saved.save_search(&name, &address),
        }
    };
    view! {
        <button type="button" class="button" data-look="plain" disabled=is_saved on:click=save>
            {move || if is_saved.get() { said.get().1 } else { said.get().0 }}
        </button>
    }
}
