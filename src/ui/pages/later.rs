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
use leptos::wasm_split::wasm_split;

use super::{
    AboutPage, BriefPage, ComparePage, DeskPage, HubPage, MatchPage, OfferingsPage, PotentialPage, ProjectsPage,
    ScienceCitiesPage, ShowroomPage, StatementsPage, TasksPage, TimelinePage,
};
use crate::i18n::use_i18n;
use crate::platform::{document, sheet};
use crate::ui::kit::{Notice, Tone};
use crate::ui::part::{NotHere, Part};
use crate::ui::second::{SECOND, Second, use_second};

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

/// Fetches a page, and what comes second with it.
type Fetch = fn() -> Pin<Box<dyn Future<Output = Result<(Page, Second), NotHere>>>>;

/// What the router shows. A `fn` for every page, not a component of its own: the router is compiled anew for each type it is given.
pub type View = fn() -> AnyView;

/// Declares the pages that come later: what the router shows, the page itself, and the name of its part.
macro_rules! later_pages {
    ($($(#[$doc:meta])* $later:ident: $page:ident in $part:ident;)+) => {
        $(
            mod $part {
                use super::*;

                // Whatever nothing else names goes into the part.
                const PAGE: Page = || view! { <$page /> }.into_any();

                #[cfg(feature = "split")]
                #[wasm_split($part, fallible, wasm_split_path = ::leptos::wasm_split)]
                pub(super) fn part() -> Result<(Page, Second), NotHere> {
                    Ok((PAGE, SECOND))
                }

                #[cfg(not(feature = "split"))]
                pub(super) async fn part() -> Result<(Page, Second), NotHere> {
                    Ok((PAGE, SECOND))
                }
            }

            $(#[$doc])*
            pub const $later: View = || {
                static HERE: OnceLock<Page> = OnceLock::new();
                later(&HERE, || Box::pin($part::part()))
            };
        )+
    };
}

later_pages! {
    /// The page of one hub, once its part is here.
    HUB_PAGE: HubPage in hub;
    /// The page about the app, once its part is here.
    ABOUT_PAGE: AboutPage in about;
    /// A brief, once its part is here.
    BRIEF_PAGE: BriefPage in brief;
    /// The comparison, once its part is here.
    COMPARE_PAGE: ComparePage in compare;
    /// The desk, once its part is here.
    DESK_PAGE: DeskPage in desk;
    /// The partner finder, once its part is here.
    MATCH_PAGE: MatchPage in partners;
    /// The offerings and their white spots, once their part is here.
    OFFERINGS_PAGE: OfferingsPage in offerings;
    /// The monitor of projects, once its part is here.
    PROJECTS_PAGE: ProjectsPage in projects;
    /// The regions by weighted indicators, once their part is here.
    POTENTIAL_PAGE: PotentialPage in potential;
    /// Science cities, once their part is here.
    SCIENCE_CITIES_PAGE: ScienceCitiesPage in cities;
    /// The showroom and its exhibits, once their part is here.
    SHOWROOM_PAGE: ShowroomPage in showroom;
    /// What sources have stated, once its part is here.
    STATEMENTS_PAGE: StatementsPage in statements;
    /// Tasks for science, once their part is here.
    TASKS_PAGE: TasksPage in tasks;
    /// The timeline, once its part is here.
    TIMELINE_PAGE: TimelinePage in timeline;
}

fn later(here: &'static OnceLock<Page>, fetch: Fetch) -> AnyView {
    // Who comes back finds the page at once, with no flash of an empty one.
    let (PageComing(coming), second) = (expect_context(), use_second());
    let part = RwSignal::new(here.get().map_or(Part::Coming, |page| Part::Here(*page)));
    let ask = move || {
        part.set(Part::Coming);
        coming.set(true);
        spawn_local(async move {
            let (page, ()) = futures::join!(fetch(), sheet::pages());
            let outcome = match page {
                Ok((page, beside)) => {
                    second.arrive(beside);
                    Part::Here(*here.get_or_init(|| page))
                }
                Err(NotHere) => Part::Missing,
            };
            // The visitor may have gone elsewhere meanwhile, and the signal with her page.
            let _ = part.try_set(outcome);
            coming.set(false);
        });
    };
    if here.get().is_none() {
        ask();
    }
    let drawn = move || match part.get() {
        Part::Here(page) => page(),
        Part::Coming => view! {
            <div class="page">
                <Coming />
            </div>
        }
        .into_any(),
        Part::Missing => view! { <Missing ask /> }.into_any(),
    };
    drawn.into_any()
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
