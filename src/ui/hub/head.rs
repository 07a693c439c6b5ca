//! The head of a hub's page: name, kind, status, place, and what can be done with the page.

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::{FavouriteButton, PageCode, Reading, StatusBadge};
use crate::domain::{Need, Precision};
use crate::i18n::{ShowroomPhrases, names, use_i18n};
use crate::map::Glyph;
use crate::platform::{clipboard, print};
use crate::ui::Route;
use crate::ui::compare::CompareToggle;
use crate::ui::desk::ShortlistButton;
use crate::ui::kit::{Icon, IconName};
use crate::ui::routes::brief_href;

/// The head of the page.
#[component]
pub fn HubHead(
    /// The page.
    reading: Reading,
) -> impl IntoView {
    let Reading { catalogue, hub, lang, .. } = &reading;
    let phrases = &reading.more().hub;
    let name = hub.name.pick(*lang);
    let translated = name.translated.then(|| {
        view! {
            <span class="translated-mark" title=phrases.translated_hint>
                {phrases.name_translated}
            </span>
        }
    });
    let website = hub.website.clone().map(|url| {
        view! {
            <a class="button" data-look="main" href=url rel="noopener noreferrer">
                <Icon name=IconName::External />
                {phrases.website}
                <span class="visually-hidden">" (" {phrases.opens_elsewhere} ")"</span>
            </a>
        }
    });
    let brief = brief_href(*lang, std::slice::from_ref(&hub.id), &Need::default());
    view! {
        <header class="hub__head">
            <h1 id="main-title" tabindex="-1" lang=(name.lang != *lang).then_some(name.lang.key())>
                {name.text.to_owned()}
            </h1>
            <Glyph kind=hub.kind.key() size=24 indicative=matches!(hub.place.point, Some((_, Precision::Region))) />
            <span class="hub__kind">{names::kind(catalogue, hub, *lang)}</span>
            <StatusBadge status=hub.status />
            <span class="hub__place">{names::place(catalogue, hub, *lang)}</span>
            {translated}
            <div class="hub__actions">
                <FavouriteButton id=hub.id.clone() name=name.text.to_owned() />
                <CompareToggle id=hub.id.clone() name=name.text.to_owned() />
                {website}
                <ShortlistButton id=hub.id.clone() />
                <a class="button" href=brief>
                    {phrases.brief_write}
                </a>
                <CopyLink />
                <button type="button" class="button" on:click=|_| print::print()>
                    {phrases.print}
                </button>
                <button type="button" class="button" on:click=|_| print::dossier()>
                    {ShowroomPhrases::of(*lang).dossier}
                </button>
            </div>
            <p class="dossier__note">{ShowroomPhrases::of(*lang).whole}</p>
            <PageCode href=Route::Hub(hub.id.clone()).href(*lang) />
        </header>
    }
}

/// A button that copies the page's address and says whether it could.
#[component]
pub fn CopyLink() -> impl IntoView {
    let i18n = use_i18n();
    let copied = RwSignal::new(None);
    let copy = move |_| {
        spawn_local(async move {
            let done = clipboard::copy(&clipboard::address()).await;
            // The page may have been left while the browser was copying.
            copied.try_set(Some(done));
        });
    };
    let outcome = move || {
        let phrases = &i18n.more().phrases().kept;
        copied.get().map(|done| if done { phrases.copied } else { phrases.copy_failed })
    };
    view! {
        <button type="button" class="button" on:click=copy>
            <Icon name=IconName::Link />
            {i18n.more().tr(|p| p.hub.share)}
        </button>
        <span class="hub__copied" role="status">
            {outcome}
        </span>
    }
}
