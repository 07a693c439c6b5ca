//! Every page of the app in a sheet, each with a line on what it is for.

use leptos::prelude::*;

use super::kit::Sheet;
use super::routes::Route;
use crate::i18n::{MorePhrases, Phrases, use_i18n};

type Words = fn(&'static Phrases, &'static MorePhrases) -> &'static str;

/// The pages in the order in which a visitor meets them: where each is, its name, and what it is for.
const PAGES: [(Route, Words, Words); 12] = [
    (Route::Explore, |p, _| p.app.explore, |_, p| p.pages.explore_hint),
    (Route::Match, |p, _| p.search.to_match, |_, p| p.pages.match_hint),
    (Route::Tasks, |_, p| p.pages.tasks, |_, p| p.pages.tasks_hint),
    (Route::Offerings, |_, p| p.pages.offerings, |_, p| p.pages.offerings_hint),
    (Route::Showroom, |_, p| p.pages.showroom, |_, p| p.pages.showroom_hint),
    (Route::Projects, |p, _| p.app.projects, |_, p| p.pages.projects_hint),
    (Route::ScienceCities, |_, p| p.pages.science_cities, |_, p| p.pages.science_cities_hint),
    (Route::Potential, |_, p| p.pages.potential, |_, p| p.pages.potential_hint),
    (Route::Timeline, |_, p| p.pages.timeline, |_, p| p.pages.timeline_hint),
    (Route::Statements, |_, p| p.pages.statements, |_, p| p.pages.statements_hint),
    (Route::Desk, |p, _| p.app.desk, |_, p| p.pages.desk_hint),
    (Route::About, |_, p| p.pages.about, |_, p| p.pages.about_hint),
];

/// The sheet.
#[component]
pub fn AllPages(
    /// Whether it is open.
    open: RwSignal<bool>,
) -> impl IntoView {
    let i18n = use_i18n();
    let pages = move || {
        let lang = i18n.lang.get();
        let (phrases, more) = (i18n.phrases(), i18n.more().phrases());
        let pages = PAGES.iter().map(|(route, name, hint)| {
            view! {
                <li>
                    <a class="all-pages__page" href=route.href(lang)>
                        <span class="all-pages__name">{name(phrases, more)}</span>
                        <span class="all-pages__hint">{hint(phrases, more)}</span>
                    </a>
                </li>
            }
        });
        view! {
            <ul class="all-pages" on:click=move |_| open.set(false)>
                {pages.collect_view()}
            </ul>
        }
    };
    view! {
        <Sheet title=i18n.tr_owned(|p| p.app.all_pages) open>
            {pages}
        </Sheet>
    }
}
