//! The frame of the app: what the whole tree shares, the router, and the page the address names.

use std::sync::Arc;

use leptos::prelude::*;
use leptos::task::spawn_local;
use leptos_router::components::{FlatRoutes, Route as PageRoute, Router};
use leptos_router::hooks::{use_location, use_navigate};
use leptos_router::{NavigateOptions, PossibleRouteMatch, path};

use super::kit::Sprite;
use super::masthead::Masthead;
use super::notices::SecondMissing;
use super::pages::{
    ABOUT_PAGE, BRIEF_PAGE, COMPARE_PAGE, DESK_PAGE, ExplorePage, HUB_PAGE, MAP_BESIDE, MATCH_PAGE, NotFoundPage,
    OFFERINGS_PAGE, POTENTIAL_PAGE, PROJECTS_PAGE, SCIENCE_CITIES_PAGE, SHOWROOM_PAGE, STATEMENTS_PAGE, TASKS_PAGE,
    TIMELINE_PAGE, View, provide_page_coming,
};
use super::routes::{Route, in_lang};
use super::second::{provide_second, use_second};
use crate::data::address::read_query;
use crate::domain::Lang;
use crate::i18n::{provide_i18n, use_i18n};
use crate::platform::{document, frame, screen};
use crate::state::{
    provide_atlas, provide_desk, provide_settings, provide_tray, provide_visitor_place, use_atlas, use_desk,
    use_settings,
};

/// A path as any other: the router is compiled anew for each type of path it is given.
fn at(path: impl PossibleRouteMatch + Send + Sync + 'static) -> Arc<dyn PossibleRouteMatch + Send + Sync> {
    Arc::new(path)
}

/// Explore, as the router shows it.
const EXPLORE_PAGE: View = || view! { <ExplorePage /> }.into_any();

/// The app.
#[component]
pub fn App() -> impl IntoView {
    provide_desk();
    provide_settings();
    provide_visitor_place();
    provide_tray();
    provide_atlas(is_explore(&document::path()));
    provide_second();
    provide_context(Sprite(format!("{}icons/sprite.svg", document::base())));
    let base = document::base().trim_end_matches('/');
    view! {
        <Router base=base>
            <Frame />
        </Router>
    }
}

/// Whether an address leads to Explore, in whichever language.
pub fn is_explore(path: &str) -> bool {
    in_lang(path, "", Lang::Kk) == Route::Explore.href(Lang::Kk)
}

/// The language an address begins with.
fn lang_of(path: &str) -> Option<Lang> {
    let rest = path.strip_prefix(document::base().trim_end_matches('/')).unwrap_or(path);
    let first = rest.trim_start_matches('/').split('/').next()?;
    Lang::ALL.into_iter().find(|lang| lang.key() == first)
}

#[component]
fn Frame() -> impl IntoView {
    let (settings, location) = (use_settings(), use_location());
    let addressed = Memo::new(move |_| location.pathname.with(|path| lang_of(path)));
    let lang = Memo::new(move |_| addressed.get().unwrap_or_else(|| settings.preferred_lang()));
    provide_i18n(lang.into());
    // The address, the saved setting and `html[lang]` are outside of what Leptos draws.
    let navigate = use_navigate();
    Effect::new(move || match addressed.get() {
        Some(lang) => document::set_root("lang", Some(lang.key())),
        None => {
            let (path, search) = (location.pathname.get_untracked(), location.search.get_untracked());
            let options =
                NavigateOptions { resolve: false, replace: true, scroll: false, ..NavigateOptions::default() };
            // What came by link stands behind the sign that no server sees.
            let address = in_lang(&path, &search, settings.preferred_lang()) + &location.hash.get_untracked();
            navigate(&address, options);
        }
    });
    follow_page(location.pathname);
    announce_ready(provide_page_coming());
    let (i18n, second) = (use_i18n(), use_second());
    // Remembered for addresses that name none, once the first view stands.
    Effect::new(move || {
        if let Some(lang) = addressed.get().filter(|_| second.here().is_some()) {
            settings.choose_lang(lang);
        }
    });
    view! {
        // The router takes a link to a part of the page for a page of its own and would leave the focus where it is.
        <a
            class="skip-link"
            href="#main"
            on:click=|event| {
                event.prevent_default();
                document::focus("main");
            }
        >
            {i18n.tr(|p| p.app.skip)}
        </a>
        <Masthead />
        <SecondMissing />
        {second.draw(|second| (second.notices)())}
        <main id="main" tabindex="-1">
            // All of something and one of it share a route: from `/brief` to the brief it begins is one page, made once. Such a page
            // asks `use_location` for its query: between paths of one route, the router leaves that of `use_query_map` as it was.
            <FlatRoutes fallback=NotFoundPage>
                <PageRoute path=at(path!("/:lang")) view=EXPLORE_PAGE />
                <PageRoute path=at(path!("/:lang/hubs/:id")) view=HUB_PAGE />
                <PageRoute path=at(path!("/:lang/match")) view=MATCH_PAGE />
                <PageRoute path=at(path!("/:lang/brief/:id?")) view=BRIEF_PAGE />
                <PageRoute path=at(path!("/:lang/compare")) view=COMPARE_PAGE />
                <PageRoute path=at(path!("/:lang/science-cities")) view=SCIENCE_CITIES_PAGE />
                <PageRoute path=at(path!("/:lang/science-cities/potential")) view=POTENTIAL_PAGE />
                <PageRoute path=at(path!("/:lang/statements")) view=STATEMENTS_PAGE />
                <PageRoute path=at(path!("/:lang/desk")) view=DESK_PAGE />
                <PageRoute path=at(path!("/:lang/tasks/:id?")) view=TASKS_PAGE />
                <PageRoute path=at(path!("/:lang/projects")) view=PROJECTS_PAGE />
                <PageRoute path=at(path!("/:lang/timeline")) view=TIMELINE_PAGE />
                <PageRoute path=at(path!("/:lang/showroom/:id?")) view=SHOWROOM_PAGE />
                <PageRoute path=at(path!("/:lang/offerings/:kind?")) view=OFFERINGS_PAGE />
                <PageRoute path=at(path!("/:lang/about")) view=ABOUT_PAGE />
            </FlatRoutes>
        </main>
    }
}

/// Tells the page around the app, and whoever measures it, how far the first view is: useful (`data-ready`), with the page or the
/// list that was asked for, and settled (`data-settled`), with the second part, and the map where it stands beside the list, or it
/// is said why not. What comes second is asked for as soon as what comes first is drawn.
fn announce_ready(page_coming: Signal<bool>) {
    let (atlas, desk, location, second) = (use_atlas(), use_desk(), use_location(), use_second());
    let is_beside = screen::media(MAP_BESIDE).get_untracked();
    // Words are answered later than what is listed without them: the second part does not wait for that.
    let is_begun = Memo::new(move |_| {
        let has_list = atlas.index().with(Option::is_some) || atlas.list_failed();
        has_list && !page_coming.get()
    });
    let is_ready = Memo::new(move |_| {
        let query = location.search.with_untracked(|search| read_query(search).0);
        is_begun.get() && !atlas.is_answer_coming(&query)
    });
    let is_settled = Memo::new(move |_| {
        let has_base = atlas.base.with(Option::is_some) || atlas.map().with(|map| map.failure().is_some());
        is_ready.get() && second.is_settled() && (has_base || !is_beside)
    });
    Effect::new(move || {
        if is_begun.get() {
            spawn_local(async move {
                frame::painted().await;
                // What is said not to come is asked for again by the visitor.
                if !untrack(|| second.is_missing()) {
                    second.ask();
                }
            });
        }
    });
    for (is_so, name) in [(is_ready, "data-ready"), (is_settled, "data-settled")] {
        Effect::new(move || {
            if is_so.get() {
                request_animation_frame(move || document::set_root(name, Some("true")));
            }
        });
    }
    // What was kept is fetched when all else is here.
    Effect::new(move || {
        if is_ready.get() && second.here().is_some() {
            desk.begin();
        }
    });
}

/// Another page begins at its top, with the focus on it, as a page load would; another language or query of the same page
/// moves nothing.
fn follow_page(path: Memo<String>) {
    let page = Memo::new(move |_| path.with(|path| in_lang(path, "", Lang::Kk)));
    Effect::new(move |before: Option<String>| {
        let page = page.get();
        if before.is_some_and(|before| before != page) {
            document::scroll_to_top();
            document::focus("main");
        }
        page
    });
}
