//! The offerings: every kind, or the one that the address names. Both are one part of the program.

use leptos::prelude::*;
use leptos_router::hooks::use_params_map;

use crate::domain::OfferingId;
use crate::i18n::{OfferingsPhrases, use_i18n};
use crate::platform::document;
use crate::state::use_atlas;
use crate::ui::Route;
use crate::ui::notices::LoadNotice;
use crate::ui::offerings::{KindView, Kinds};

/// The page.
#[component]
pub fn OfferingsPage() -> impl IntoView {
    let (params, atlas) = (use_params_map(), use_atlas());
    let id = Memo::new(move |_| params.with(|params| params.get("kind")));
    let is_known = Memo::new(move |_| {
        let id = id.get()?;
        atlas.catalogue().map(|catalogue| catalogue.vocabulary.offerings.contains_key(&*id))
    });
    move || match (id.get(), is_known.get()) {
        (None, _) => view! { <Kinds /> }.into_any(),
        (Some(id), Some(true)) => view! { <KindView offering=OfferingId::from(&*id) /> }.into_any(),
        (Some(id), Some(false)) => view! { <Unknown id /> }.into_any(),
        (Some(_), None) => view! {
            <div class="page">
                <LoadNotice />
            </div>
        }
        .into_any(),
    }
}

/// That there is no such kind.
#[component]
fn Unknown(id: String) -> impl IntoView {
    let i18n = use_i18n();
    Effect::new(move || {
        let phrases = i18n.phrases();
        let title = OfferingsPhrases::of(i18n.lang.get()).not_found;
        document::describe(&format!("{title} — {}", phrases.app.name), phrases.app.description);
    });
    let text = move || {
        let id: String = id.chars().take(64).collect();
        OfferingsPhrases::of(i18n.lang.get()).not_found_text.replace("{id}", &id)
    };
    view! {
        <div class="page empty">
            <h1 id="main-title" tabindex="-1">
                {move || OfferingsPhrases::of(i18n.lang.get()).not_found}
            </h1>
            <p>{text}</p>
            <a class="button" data-look="main" href=move || Route::Offerings.href(i18n.lang.get())>
                {move || OfferingsPhrases::of(i18n.lang.get()).all}
            </a>
        </div>
    }
}
