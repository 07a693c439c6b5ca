//! A shortlist that came by link: shown before anything is kept.

use leptos::prelude::*;
use leptos_router::NavigateOptions;
use leptos_router::hooks::{use_location, use_navigate};

use crate::data::shortlist_link::{is_shortlist, read_shortlist};
use crate::domain::SharedList;
use crate::i18n::use_i18n;
use crate::state::{use_atlas, use_shortlists};
use crate::ui::hub::HubCard;
use crate::ui::kit::{Notice, Tone};

/// The list of the address, and the button that keeps it.
#[component]
pub fn SharedByLink() -> impl IntoView {
    let (i18n, atlas, lists) = (use_i18n(), use_atlas(), use_shortlists());
    let (location, navigate) = (use_location(), use_navigate());
    let is_there = Memo::new(move |_| location.hash.with(|hash| is_shortlist(hash)));
    let list = Memo::new(move |_| location.hash.with(|hash| read_shortlist(hash)));
    let kept = RwSignal::new(false);
    let leave = StoredValue::new(Callback::new(move |()| {
        let options = NavigateOptions { resolve: false, replace: true, scroll: false, ..NavigateOptions::default() };
        navigate(&location.pathname.get_untracked(), options);
    }));
    let keep = move |_| {
        if let Some(list) = list.get_untracked() {
            lists.make(&list);
            kept.set(true);
            leave.get_value().run(());
        }
    };
    let dismiss = move |_| leave.get_value().run(());
    let title = move |list: &SharedList| {
        let phrases = i18n.desk();
        let name = if list.name.is_empty() { i18n.more().phrases().hub.list_unnamed } else { list.name.as_str() };
        phrases.shared_title.replace("{name}", name)
    };
    let shown = move || {
        let Some(list) = list.get() else {
            return view! {
                <Notice tone=Tone::Error>
                    <p class="notice__text">{move || i18n.desk().shared_damaged}</p>
                </Notice>
            }
            .into_any();
        };
        let Some(catalogue) = atlas.catalogue() else { return ().into_any() };
        let known: Vec<usize> = list.hubs.iter().filter_map(|(id, _)| catalogue.index_of(id.as_str())).collect();
        let unknown = list.hubs.len() - known.len();
        let cards = known
            .into_iter()
            .map(|index| {
                let id = catalogue.hubs().get(index).map(|hub| hub.id.clone());
                let note = list.hubs.iter().find(|(hub, _)| Some(hub) == id.as_ref()).map(|(_, note)| note.clone());
                view! { <HubCard index note=Signal::stored(note.unwrap_or_default()) /> }
            })
            .collect_view();
        view! {
            <section class="desk__shared">
                <h2>{title(&list)}</h2>
                <ul class="hub-cards">{cards}</ul>
                {(unknown > 0).then(|| view! { <p>{i18n.counted(i18n.desk().shared_unknown, unknown)}</p> })}
                <p class="desk__actions">
                    <button type="button" class="button" data-look="main" on:click=keep>
                        {i18n.desk().shared_keep}
                    </button>
                    <button type="button" class="button" data-look="quiet" on:click=dismiss>
                        {i18n.more().phrases().notices.dismiss}
                    </button>
                </p>
            </section>
        }
        .into_any()
    };
    view! {
        <p role="status">{move || kept.get().then(|| i18n.desk().shared_kept)}</p>
        <Show when=move || is_there.get()>{shown}</Show>
    }
}
