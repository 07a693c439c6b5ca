//! The starred hubs on the desk.

use leptos::prelude::*;

use crate::domain::{HubId, SharedList};
use crate::i18n::use_i18n;
use crate::state::{use_atlas, use_favourites, use_shortlists};
use crate::ui::hub::HubCard;

/// The cards of the starred hubs, and the button that makes a shortlist of them.
#[component]
pub fn FavouriteHubs() -> impl IntoView {
    let (i18n, atlas, favourites, lists) = (use_i18n(), use_atlas(), use_favourites(), use_shortlists());
    let known = Memo::new(move |_| {
        let catalogue = atlas.catalogue();
        let index_of = |id: &HubId| catalogue.as_ref()?.index_of(id.as_str());
        favourites.ids().iter().filter_map(index_of).collect::<Vec<_>>()
    });
    let is_empty = Memo::new(move |_| known.with(Vec::is_empty));
    let to_list = move |_| {
        let hubs = untrack(|| favourites.ids()).into_iter().map(|id| (id, String::new())).collect();
        lists.make(&SharedList { name: i18n.phrases().explore.favourites.to_owned(), hubs });
    };
    view! {
        <section class="desk__part" aria-labelledby="desk-favourites">
            <h2 id="desk-favourites">{move || i18n.desk().favourites}</h2>
            <Show
                when=move || !is_empty.get()
                fallback=move || view! { <p class="empty">{move || i18n.desk().favourites_none}</p> }
            >
                <ul class="hub-cards">
                    <For each=move || known.get() key=|index| *index let(index)>
                        <HubCard index />
                    </For>
                </ul>
                <p class="desk__actions">
                    <button type="button" class="button" on:click=to_list>
                        {move || i18n.desk().to_list}
                    </button>
                </p>
            </Show>
        </section>
    }
}
