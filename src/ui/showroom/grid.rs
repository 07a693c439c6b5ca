//! Everything on show that passes the filters of the address.

use leptos::prelude::*;
use leptos_router::NavigateOptions;
use leptos_router::hooks::{use_location, use_navigate};

use super::ExhibitCard;
use super::filters::Filters;
use crate::data::showing_address::{read_showing, write_showing};
use crate::domain::Showing;
use crate::engine::showing::shown;
use crate::i18n::use_i18n;
use crate::platform::document;
use crate::state::use_atlas;
use crate::ui::Route;
use crate::ui::hub::DetailsNotice;
use crate::ui::notices::{BadAddress, LoadNotice};

/// The page of the cards.
#[component]
pub fn Grid() -> impl IntoView {
    let (i18n, atlas) = (use_i18n(), use_atlas());
    let (location, navigate) = (use_location(), use_navigate());
    let read = Memo::new(move |_| location.search.with(|search| read_showing(search)));
    let showing = Memo::new(move |_| read.with(|(showing, _)| showing.clone()));
    let bad = Memo::new(move |_| read.with(|(_, bad)| bad.clone()));
    let go = Callback::new(move |showing: Showing| {
        let (page, search) = (Route::Showroom.href(i18n.lang.get_untracked()), write_showing(&showing));
        let address = if search.is_empty() { page } else { format!("{page}?{search}") };
        navigate(&address, NavigateOptions { resolve: false, scroll: false, ..NavigateOptions::default() });
    });
    Effect::new(move || {
        let phrases = i18n.showroom();
        document::describe(&format!("{} — {}", phrases.title, i18n.phrases().app.name), phrases.lead);
    });
    let is_here = Memo::new(move |_| atlas.catalogue().is_some_and(|catalogue| !catalogue.exhibits().is_empty()));
    let count = move || {
        let catalogue = atlas.catalogue()?;
        let count = showing.with(|showing| shown(&catalogue, showing).len());
        is_here.get().then(|| i18n.counted(i18n.showroom().found, count))
    };
    let cards = move || {
        let catalogue = atlas.catalogue()?;
        let lang = i18n.lang.get();
        let shown = showing.with(|showing| shown(&catalogue, showing));
        let cards = shown.into_iter().filter_map(|index| catalogue.exhibits().get(index));
        Some(cards.map(|exhibit| view! { <ExhibitCard catalogue=&catalogue exhibit lang /> }).collect_view())
    };
    let is_empty = move || {
        is_here.get() && atlas.catalogue().is_some_and(|it| showing.with(|showing| shown(&it, showing).is_empty()))
    };
    let clear = move || {
        view! {
            <button type="button" class="button" on:click=move |_| go.run(Showing::default())>
                {move || i18n.showroom().clear}
            </button>
        }
    };
    view! {
        <div class="showroom">
            <header class="showroom__head">
                <h1 id="main-title" tabindex="-1">
                    {move || i18n.showroom().title}
                </h1>
                <p class="about__lead">{move || i18n.showroom().lead}</p>
                <BadAddress bad on_dismiss=Callback::new(move |()| go.run(showing.get_untracked())) />
            </header>
            <LoadNotice />
            <DetailsNotice />
            <Filters showing on_change=go />
            <div class="showroom__bar">
                <p class="showroom__count" role="status">
                    {count}
                </p>
                <Show when=move || showing.with(|showing| !showing.is_empty())>{clear}</Show>
            </div>
            <ul class="exhibit-cards">{cards}</ul>
            <Show when=is_empty>
                <div class="empty showroom__empty">
                    <h2>{move || i18n.showroom().empty}</h2>
                    <p>{move || i18n.showroom().empty_text}</p>
                </div>
            </Show>
            <p class="source__rest">{move || i18n.showroom().drawing}</p>
        </div>
    }
}
