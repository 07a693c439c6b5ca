//! Every page of the app in a sheet, each with a line on what it is for.

use leptos::prelude::*;

use super::kit::{Icon, IconName, Sheet};
use super::routes::Route;
use crate::i18n::{Phrases, use_i18n};

type Words = fn(&'static Phrases) -> &'static str;

/// The pages in the order in which a visitor meets them: where each is, its name, and what it is for.
const PAGES: [(Route, Words, Words); 12] = [
    (Route::Explore, |p| p.app.explore, |p| p.app.explore_hint),
    (Route::Match, |p| p.search.to_match, |p| p.app.match_hint),
    (Route::Tasks, |p| p.app.tasks, |p| p.app.tasks_hint),
    (Route::Offerings, |p| p.app.offerings, |p| p.app.offerings_hint),
    (Route::Showroom, |p| p.app.showroom, |p| p.app.showroom_hint),
    (Route::Projects, |p| p.app.projects, |p| p.app.projects_hint),
    (Route::ScienceCities, |p| p.app.science_cities, |p| p.app.science_cities_hint),
    (Route::Potential, |p| p.app.potential, |p| p.app.potential_hint),
    (Route::Timeline, |p| p.app.timeline, |p| p.app.timeline_hint),
    (Route::Statements, |p| p.app.statements, |p| p.app.statements_hint),
    (Route::Desk, |p| p.app.desk, |p| p.app.desk_hint),
    (Route::About, |p| p.app.about, |p| p.app.about_hint),
];

/// The button and the sheet.
#[component]
pub fn AllPages() -> impl IntoView {
    let i18n = use_i18n();
    let open = RwSignal::new(false);
    let pages = move || {
        let lang = i18n.lang.get();
        let phrases = i18n.phrases();
        let pages = PAGES.iter().map(|(route, name, hint)| {
            view! {
                <li>
                    <a class="all-pages__page" href=route.href(lang)>
                        <span class="all-pages__name">{name(phrases)}</span>
                        <span class="all-pages__hint">{hint(phrases)}</span>
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
        <button type="button" class="masthead__all" aria-haspopup="dialog" on:click=move |_| open.set(true)>
            <Icon name=IconName::List />
            <span class="masthead__all-name">{i18n.tr(|p| p.app.all_pages)}</span>
        </button>
        <Sheet title=i18n.tr_owned(|p| p.app.all_pages) open>
            {pages}
        </Sheet>
    }
}
