//! The pages that come when someone goes there: each is a part of the program in a file of its own, fetched the first time it
//! is needed, so that the first view does not wait for what it does not show.
//!
//! The release build cuts the program where `wasm_split` says (feature `split`, see `scripts/build.sh`). Without the feature the
//! pages are simply in the program, and "fetching" them succeeds at once.

use std::future::Future;
use std::pin::Pin;
use std::sync::OnceLock;

use leptos::prelude::*;
use leptos::task::spawn_local;
#[cfg(feature = "split")]
use leptos::wasm_split::{SplitLoaderError, wasm_split};

use super::{AboutPage, BriefPage, ComparePage, DeskPage, HubPage, MatchPage, OfferingsPage, ShowroomPage};
use crate::i18n::use_i18n;
use crate::platform::document;
use crate::ui::kit::{Notice, Tone};

/// Whether the page of the address is still on its way: until it is here, or is said not to come, the first view is not useful.
#[derive(Clone, Copy)]
struct PageComing(RwSignal<bool>);

/// Gives the tree the place where its page says that it is still on its way.
pub fn provide_page_coming() -> Signal<bool> {
    let coming = RwSignal::new(false);
    provide_context(PageComing(coming));
    coming.into()
}

/// Draws a page. What it points to may be in a part of the program that has been fetched.
type Page = fn() -> AnyView;

/// Fetches a page; `None` when it did not come.
type Fetch = fn() -> Pin<Box<dyn Future<Output = Option<Page>>>>;

/// A page that has not come.
#[cfg(feature = "split")]
struct NotHere;

#[cfg(feature = "split")]
impl From<SplitLoaderError> for NotHere {
    fn from(_: SplitLoaderError) -> Self {
        NotHere
    }
}

// Whatever nothing else names goes into the parts.
const HUB: Page = || view! { <HubPage /> }.into_any();
const ABOUT: Page = || view! { <AboutPage /> }.into_any();
const BRIEF: Page = || view! { <BriefPage /> }.into_any();
const COMPARE: Page = || view! { <ComparePage /> }.into_any();
const DESK: Page = || view! { <DeskPage /> }.into_any();
const OFFERINGS: Page = || view! { <OfferingsPage /> }.into_any();
const SHOWROOM: Page = || view! { <ShowroomPage /> }.into_any();
const MATCH: Page = || view! { <MatchPage /> }.into_any();

#[cfg(feature = "split")]
#[wasm_split(hub, fallible, wasm_split_path = ::leptos::wasm_split)]
fn hub_part() -> Result<Page, NotHere> {
    Ok(HUB)
}

#[cfg(feature = "split")]
#[wasm_split(about, fallible, wasm_split_path = ::leptos::wasm_split)]
fn about_part() -> Result<Page, NotHere> {
    Ok(ABOUT)
}

#[cfg(feature = "split")]
#[wasm_split(brief, fallible, wasm_split_path = ::leptos::wasm_split)]
fn brief_part() -> Result<Page, NotHere> {
    Ok(BRIEF)
}

#[cfg(feature = "split")]
#[wasm_split(compare, fallible, wasm_split_path = ::leptos::wasm_split)]
fn compare_part() -> Result<Page, NotHere> {
    Ok(COMPARE)
}

#[cfg(feature = "split")]
#[wasm_split(desk, fallible, wasm_split_path = ::leptos::wasm_split)]
fn desk_part() -> Result<Page, NotHere> {
    Ok(DESK)
}

#[cfg(feature = "split")]
#[wasm_split(partners, fallible, wasm_split_path = ::leptos::wasm_split)]
fn match_part() -> Result<Page, NotHere> {
    Ok(MATCH)
}

#[cfg(feature = "split")]
#[wasm_split(showroom, fallible, wasm_split_path = ::leptos::wasm_split)]
fn showroom_part() -> Result<Page, NotHere> {
    Ok(SHOWROOM)
}

#[cfg(feature = "split")]
#[wasm_split(offerings, fallible, wasm_split_path = ::leptos::wasm_split)]
fn offerings_part() -> Result<Page, NotHere> {
    Ok(OFFERINGS)
}

#[cfg(not(feature = "split"))]
async fn offerings_part() -> Result<Page, ()> {
    Ok(OFFERINGS)
}

#[cfg(not(feature = "split"))]
async fn showroom_part() -> Result<Page, ()> {
    Ok(SHOWROOM)
}

#[cfg(not(feature = "split"))]
async fn hub_part() -> Result<Page, ()> {
    Ok(HUB)
}

#[cfg(not(feature = "split"))]
async fn about_part() -> Result<Page, ()> {
    Ok(ABOUT)
}

#[cfg(not(feature = "split"))]
async fn brief_part() -> Result<Page, ()> {
    Ok(BRIEF)
}

#[cfg(not(feature = "split"))]
async fn compare_part() -> Result<Page, ()> {
    Ok(COMPARE)
}

#[cfg(not(feature = "split"))]
async fn desk_part() -> Result<Page, ()> {
    Ok(DESK)
}

#[cfg(not(feature = "split"))]
async fn match_part() -> Result<Page, ()> {
    Ok(MATCH)
}

/// The page of one hub, once its part is here.
#[component]
pub fn HubPageLater() -> impl IntoView {
    static HERE: OnceLock<Page> = OnceLock::new();
    later(&HERE, || Box::pin(async { hub_part().await.ok() }))
}

/// The page about the app, once its part is here.
#[component]
pub fn AboutPageLater() -> impl IntoView {
    static HERE: OnceLock<Page> = OnceLock::new();
    later(&HERE, || Box::pin(async { about_part().await.ok() }))
}

/// A brief, once its part is here.
#[component]
pub fn BriefPageLater() -> impl IntoView {
    static HERE: OnceLock<Page> = OnceLock::new();
    later(&HERE, || Box::pin(async { brief_part().await.ok() }))
}

/// The comparison, once its part is here.
#[component]
pub fn ComparePageLater() -> impl IntoView {
    static HERE: OnceLock<Page> = OnceLock::new();
    later(&HERE, || Box::pin(async { compare_part().await.ok() }))
}

/// The desk, once its part is here.
#[component]
pub fn DeskPageLater() -> impl IntoView {
    static HERE: OnceLock<Page> = OnceLock::new();
    later(&HERE, || Box::pin(async { desk_part().await.ok() }))
}

/// The offerings and their white spots, once their part is here.
#[component]
pub fn OfferingsPageLater() -> impl IntoView {
    static HERE: OnceLock<Page> = OnceLock::new();
    later(&HERE, || Box::pin(async { offerings_part().await.ok() }))
}

/// The showroom and its exhibits, once their part is here.
#[component]
pub fn ShowroomPageLater() -> impl IntoView {
    static HERE: OnceLock<Page> = OnceLock::new();
    later(&HERE, || Box::pin(async { showroom_part().await.ok() }))
}

/// The partner finder, once its part is here.
#[component]
pub fn MatchPageLater() -> impl IntoView {
    static HERE: OnceLock<Page> = OnceLock::new();
    later(&HERE, || Box::pin(async { match_part().await.ok() }))
}

#[derive(Clone, Copy)]
enum Part {
    Coming,
    Here(Page),
    Missing,
}

fn later(here: &'static OnceLock<Page>, fetch: Fetch) -> impl IntoView {
    // Who comes back finds the page at once, with no flash of an empty one.
    let PageComing(coming) = expect_context();
    let part = RwSignal::new(here.get().map_or(Part::Coming, |page| Part::Here(*page)));
    let ask = move || {
        part.set(Part::Coming);
        coming.set(true);
        spawn_local(async move {
            let outcome = fetch().await.map_or(Part::Missing, |page| Part::Here(*here.get_or_init(|| page)));
            // The visitor may have gone elsewhere meanwhile, and the signal with her page.
            let _ = part.try_set(outcome);
            coming.set(false);
        });
    };
    if here.get().is_none() {
        ask();
    }
    move || match part.get() {
        Part::Here(page) => page(),
        Part::Coming => view! {
            <div class="page">
                <Coming />
            </div>
        }
        .into_any(),
        Part::Missing => view! { <Missing ask /> }.into_any(),
    }
}

/// The shape of a page that is on its way.
#[component]
pub fn Coming() -> impl IntoView {
    let i18n = use_i18n();
    view! {
        <p class="visually-hidden" role="status">
            {i18n.tr(|p| p.boot.page_loading)}
        </p>
        {(0..6).map(|_| view! { <div class="skeleton" aria-hidden="true"></div> }).collect_view()}
    }
}

/// In the place of the page: that it did not come, and what the visitor can do.
#[component]
fn Missing<F: Fn() + Send + 'static>(ask: F) -> impl IntoView {
    let i18n = use_i18n();
    // The tab is outside of what Leptos draws.
    Effect::new(move || {
        let phrases = i18n.phrases();
        document::describe(&format!("{} — {}", phrases.boot.page_failed, phrases.app.name), phrases.app.description);
    });
    let again = move |_| {
        // The button goes away with the notice: the focus must not.
        document::focus("main");
        ask();
    };
    view! {
        <div class="page">
            <Notice tone=Tone::Error>
                <h1 class="notice__title" id="main-title" tabindex="-1">
                    {i18n.tr(|p| p.boot.page_failed)}
                </h1>
                <p class="notice__text">{i18n.tr(|p| p.boot.page_failed_text)}</p>
                <button type="button" class="button" data-look="main" on:click=again>
                    {i18n.tr(|p| p.boot.retry)}
                </button>
                <button type="button" class="button" data-look="quiet" on:click=|_| document::reload()>
                    {i18n.tr(|p| p.boot.reload)}
                </button>
            </Notice>
        </div>
    }
}
