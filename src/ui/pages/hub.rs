//! The page of one hub: everything the catalogue knows of it, arranged for a reader.

use leptos::prelude::*;
use leptos_router::NavigateOptions;
use leptos_router::hooks::{use_location, use_navigate, use_params_map};

use super::later::Coming;
use crate::domain::{Found, HubId, Lang};
use crate::engine::dossier::called;
use crate::i18n::{MorePhrases, names, use_i18n};
use crate::platform::document;
use crate::state::{use_atlas, use_saved};
use crate::ui::Route;
use crate::ui::hub::{
    Beside, Clusters, DetailsNotice, Exhibits, Facts, Family, Figures, HubHead, HubNotFound, Offerings, Partners,
    PlaceSection, Projects, Reading, SourceCards, SourceList, Unknowns, What,
};
use crate::ui::notices::LoadNotice;

/// What the address leads to.
#[derive(Clone, Debug, PartialEq)]
enum Place {
    /// The catalogue is on its way, or did not come.
    Waiting,
    /// The hub of this index.
    Here(usize),
    /// A hub that has another address.
    Moved(HubId),
    /// Nothing.
    Unknown(String),
}

/// The page of the hub that the address names.
#[component]
pub fn HubPage() -> impl IntoView {
    let (i18n, atlas) = (use_i18n(), use_atlas());
    let (params, location, navigate) = (use_params_map(), use_location(), use_navigate());
    let place = Memo::new(move |_| {
        let id = params.with(|params| params.get("id")).unwrap_or_default();
        let Some(catalogue) = atlas.catalogue() else { return Place::Waiting };
        match catalogue.find(&id) {
            Found::Here(_) => catalogue.index_of(&id).map_or(Place::Waiting, Place::Here),
            Found::Moved(hub) => Place::Moved(hub.id.clone()),
            Found::Unknown => match called(&catalogue, &id).and_then(|index| catalogue.hubs().get(index)) {
                Some(hub) => Place::Moved(hub.id.clone()),
                None => Place::Unknown(id),
            },
        }
    });
    // The address bar and the tab are outside of what Leptos draws.
    Effect::new(move || {
        if let Place::Moved(id) = place.get() {
            let search = location.search.get_untracked();
            let mark = if search.is_empty() { "" } else { "?" };
            let address =
                format!("{}{mark}{}", Route::Hub(id).href(i18n.lang.get_untracked()), search.trim_start_matches('?'));
            navigate(&address, NavigateOptions { resolve: false, replace: true, ..NavigateOptions::default() });
        }
    });
    let reading = move || match place.get() {
        Place::Here(index) => Reading::new(atlas.catalogue()?, index, i18n.lang.get()),
        _ => None,
    };
    let saved = use_saved();
    // What was seen is the desk's to remember.
    Effect::new(move || {
        if let (Place::Here(index), Some(catalogue)) = (place.get(), atlas.catalogue())
            && let Some(hub) = catalogue.hubs().get(index)
        {
            saved.visit(hub.id.as_str());
        }
    });
    Effect::new(move || {
        let phrases = i18n.phrases();
        let (title, description) = match (reading(), place.get()) {
            (Some(reading), _) => (reading.hub.name.pick(reading.lang).text.to_owned(), description(&reading)),
            (None, Place::Unknown(_)) => {
                (i18n.more().phrases().hub.not_found.to_owned(), phrases.app.description.to_owned())
            }
            (None, _) => return,
        };
        document::describe(&format!("{title} — {}", phrases.app.name), &description);
    });
    move || match place.get() {
        Place::Unknown(id) => view! { <HubNotFound id /> }.into_any(),
        Place::Here(index) => view! { <HubView index /> }.into_any(),
        Place::Waiting | Place::Moved(_) => view! {
            <div class="page">
                <LoadNotice />
                <Skeleton />
            </div>
        }
        .into_any(),
    }
}

/// The parts of the page in their order: on a desk the right column holds where the hub is and what is not
/// known of it; the hubs like it and near it close the page.
#[component]
fn HubView(index: usize) -> impl IntoView {
    let (i18n, atlas) = (use_i18n(), use_atlas());
    // What is done in the head must not be cut off when sources and projects come: nothing of it comes from them.
    let head = move || {
        let lang = i18n.lang.get();
        let reading = Reading::new(untrack(|| atlas.catalogue())?, index, lang)?;
        Some(view! { <HubHead reading /> })
    };
    let rest = move || Some(body(&Reading::new(atlas.catalogue()?, index, i18n.lang.get())?));
    view! { <article class="hub">{head} {rest}</article> }
}

/// Everything below the head.
fn body(reading: &Reading) -> AnyView {
    let each = || reading.clone();
    view! {
        <div class="hub__main">
            <What reading=each() />
            <Offerings reading=each() />
            <Clusters reading=each() />
            <Figures reading=each() />
            <DetailsNotice />
            <Exhibits reading=each() />
            <Projects reading=each() />
            <Facts reading=each() />
            <Partners reading=each() />
            <Family reading=each() />
        </div>
        <aside class="hub__aside">
            <PlaceSection reading=each() />
            <Unknowns reading=each() />
        </aside>
        <SourceList reading=each() />
        <div class="hub__around">
            <Beside reading=each() />
        </div>
        <SourceCards reading=each() />
    }
    .into_any()
}

/// The shape of the page while the catalogue is on its way.
#[component]
fn Skeleton() -> impl IntoView {
    let atlas = use_atlas();
    move || {
        let failed = atlas.whole().with(|whole| whole.failure().is_some());
        (!failed).then(|| view! { <Coming /> })
    }
}

/// What a search engine shows of the page: kind, place, and the note or what is offered.
fn description(reading: &Reading) -> String {
    let Reading { catalogue, hub, lang, .. } = reading;
    let head = [names::kind(catalogue, hub, *lang), names::place(catalogue, hub, *lang), status(reading)].join(" · ");
    let offers: Vec<_> = hub.offerings.iter().take(6).map(|offering| offering.name.pick(*lang).text).collect();
    let tail = match (&hub.note, offers.is_empty()) {
        (_, false) => format!("{}: {}", MorePhrases::of(*lang).hub.offers, offers.join("; ")),
        (Some(note), true) => note.pick(*lang).text.to_owned(),
        (None, true) => return head,
    };
    format!("{head}. {tail}")
}

fn status(reading: &Reading) -> String {
    let (status, lang): (_, Lang) = (reading.hub.status, reading.lang);
    format!("{} ({})", names::status(&reading.catalogue, status, lang), names::status_date(status, lang))
}
