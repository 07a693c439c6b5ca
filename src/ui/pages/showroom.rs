//! The showroom: all exhibits, or the one that the address names. Both are one part of the program.

use std::sync::Arc;

use leptos::prelude::*;
use leptos_router::hooks::use_params_map;

use super::later::Coming;
use crate::domain::{Catalogue, Exhibit, Lang};
use crate::engine::showing::{maker, sources_of_exhibit};
use crate::i18n::{names, use_i18n};
use crate::platform::document;
use crate::state::{Loading, use_atlas};
use crate::ui::Route;
use crate::ui::hub::{DetailsNotice, Reading};
use crate::ui::notices::LoadNotice;
use crate::ui::showroom::{ExhibitView, Grid};

/// The page.
#[component]
pub fn ShowroomPage() -> impl IntoView {
    let params = use_params_map();
    let id = Memo::new(move |_| params.with(|params| params.get("id")));
    move || match id.get() {
        None => view! { <Grid /> }.into_any(),
        Some(id) => view! { <OneExhibit id /> }.into_any(),
    }
}

/// One exhibit; or that it is on its way, or that there is none of this id.
#[component]
fn OneExhibit(id: String) -> impl IntoView {
    let (i18n, atlas) = (use_i18n(), use_atlas());
    let id: Arc<str> = id.into();
    let wanted = id.clone();
    let found = move || {
        let catalogue = atlas.catalogue()?;
        let exhibit = catalogue.exhibits().iter().find(|it| it.id.as_str() == &*wanted)?.clone();
        Some((catalogue, exhibit))
    };
    let is_lost = move || atlas.details().with(|details| *details == Loading::Ready(()));
    let named = found.clone();
    Effect::new(move || {
        let phrases = i18n.phrases();
        let (title, description) = match named() {
            Some((catalogue, exhibit)) => describe(&catalogue, &exhibit, i18n.lang.get()),
            None if is_lost() => (i18n.showroom().not_found.to_owned(), phrases.app.description.to_owned()),
            None => return,
        };
        document::describe(&format!("{title} — {}", phrases.app.name), &description);
    });
    move || match found() {
        Some((catalogue, exhibit)) => view_of(catalogue, exhibit, i18n.lang.get()),
        None if is_lost() => {
            let text = i18n.showroom().not_found_text.replace("{id}", &id.chars().take(64).collect::<String>());
            view! {
                <div class="page empty">
                    <h1 id="main-title" tabindex="-1">
                        {i18n.showroom().not_found}
                    </h1>
                    <p>{text}</p>
                    <a class="button" data-look="main" href=Route::Showroom.href(i18n.lang.get())>
                        {i18n.showroom().back}
                    </a>
                </div>
            }
            .into_any()
        }
        None => view! {
            <div class="page">
                <LoadNotice />
                <DetailsNotice />
                <Coming />
            </div>
        }
        .into_any(),
    }
}

fn view_of(catalogue: Arc<Catalogue>, exhibit: Exhibit, lang: Lang) -> AnyView {
    let sources = sources_of_exhibit(&catalogue, &exhibit).into();
    // Where no hub makes it, any will do: the page says nothing of that hub.
    let index = maker(&catalogue, &exhibit).and_then(|hub| catalogue.index_of(hub.id.as_str())).unwrap_or_default();
    let reading = Reading::new(catalogue, index, lang).map(|reading| Reading { sources, ..reading });
    reading.map(|reading| view! { <ExhibitView reading exhibit /> }).into_any()
}

/// What a search engine shows of the page.
fn describe(catalogue: &Catalogue, exhibit: &Exhibit, lang: Lang) -> (String, String) {
    let what = exhibit.what.pick(lang).text;
    let from = maker(catalogue, exhibit).map(|hub| format!(" {}.", hub.name.pick(lang).text)).unwrap_or_default();
    let ready = names::readiness(exhibit.readiness, lang);
    (exhibit.name.pick(lang).text.to_owned(), format!("{what}{from} {ready}."))
}
