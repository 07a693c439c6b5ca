//! The masthead: the name, the pages, the language, the theme and the favourites.

use leptos::prelude::*;
use leptos_router::hooks::use_location;

use super::compare::CompareTray;
use super::hub::HubCard;
use super::kit::{Icon, IconButton, IconName, Sheet};
use super::routes::{Route, in_lang};
use super::search::PaletteButton;
use super::second::use_second;
use crate::domain::{HubId, Lang};
use crate::i18n::use_i18n;
use crate::platform::document;
use crate::state::{Theme, use_atlas, use_favourites, use_settings};

/// The head of every page.
#[component]
pub fn Masthead() -> impl IntoView {
    let i18n = use_i18n();
    let location = use_location();
    let second = use_second();
    let (palette, all_pages) = (RwSignal::new(false), RwSignal::new(false));
    let href = move |route: Route| Signal::derive(move || route.href(i18n.lang.get()));
    let current = move |route: Route| {
        Signal::derive(move || {
            (location.pathname.with(|path| path.trim_end_matches('/') == route.href(i18n.lang.get()))).then_some("page")
        })
    };
    view! {
        <header class="masthead">
            <a class="masthead__brand" href=href(Route::Explore)>
                <img
                    class="masthead__sign"
                    src=format!("{}icons/togys.svg", document::base())
                    alt=""
                    width="32"
                    height="32"
                />
                <span class="masthead__name">{i18n.tr(|p| p.app.name)}</span>
                <span class="masthead__tagline">{i18n.tr(|p| p.app.tagline)}</span>
            </a>
            <nav class="masthead__nav" aria-label=i18n.tr(|p| p.app.pages)>
                <a href=href(Route::Explore) aria-current=current(Route::Explore)>
                    {i18n.tr(|p| p.app.explore)}
                </a>
                <a href=href(Route::Match) aria-current=current(Route::Match)>
                    {i18n.tr(|p| p.search.to_match)}
                </a>
                <a class="masthead__wide" href=href(Route::Projects) aria-current=current(Route::Projects)>
                    {i18n.tr(|p| p.app.projects)}
                </a>
                <a href=href(Route::Desk) aria-current=current(Route::Desk)>
                    {i18n.tr(|p| p.app.desk)}
                </a>
                <button
                    type="button"
                    class="masthead__all"
                    aria-haspopup="dialog"
                    on:click=move |_| all_pages.set(true)
                >
                    <Icon name=IconName::List />
                    <span class="masthead__all-name">{i18n.tr(|p| p.app.all_pages)}</span>
                </button>
                {second.draw(move |second| (second.all_pages)(all_pages))}
            </nav>
            <div class="masthead__tools">
                <CompareTray />
                <PaletteButton open=palette />
                <FavouritesButton />
                <ThemeSwitch />
                <LangSwitch />
            </div>
        </header>
        {second.draw(move |second| (second.palette)(palette))}
    }
}

/// What each language calls itself, in short and in full.
pub(super) const fn own_name(lang: Lang) -> (&'static str, &'static str) {
    match lang {
        Lang::Kk => ("Қаз", "Қазақша"),
        Lang::Ru => ("Рус", "Русский"),
        Lang::En => ("Eng", "English"),
    }
}

#[component]
fn LangSwitch() -> impl IntoView {
    let i18n = use_i18n();
    let location = use_location();
    let links = Lang::ALL
        .into_iter()
        .map(|lang| {
            let (short, full) = own_name(lang);
            // What came by link, behind the sign that no server sees, is read in another language too.
            let href = Signal::derive(move || {
                let page = location.search.with(|search| location.pathname.with(|path| in_lang(path, search, lang)));
                location.hash.with(|hash| page + hash)
            });
            let current = Signal::derive(move || (i18n.lang.get() == lang).then_some("true"));
            view! {
                <a href=href lang=lang.key() hreflang=lang.key() title=full aria-current=current>
                    <span aria-hidden="true">{short}</span>
                    <span class="visually-hidden">{full}</span>
                </a>
            }
        })
        .collect_view();
    view! {
        <nav class="lang-switch" aria-label=i18n.tr(|p| p.app.language)>
            {links}
        </nav>
    }
}

/// One button that goes through the themes: light, dark, as the device.
#[component]
fn ThemeSwitch() -> impl IntoView {
    let i18n = use_i18n();
    let settings = use_settings();
    let icon = Signal::derive(move || match settings.theme() {
        Theme::Light => IconName::Sun,
        Theme::Dark => IconName::Moon,
        Theme::System => IconName::Contrast,
    });
    let label = Signal::derive(move || {
        let phrases = &i18n.phrases().app;
        let name = match settings.theme() {
            Theme::Light => phrases.theme_light,
            Theme::Dark => phrases.theme_dark,
            Theme::System => phrases.theme_system,
        };
        format!("{}: {name}", phrases.theme)
    });
    let next = Callback::new(move |_| {
        let now = untrack(|| settings.theme());
        let next = Theme::ALL.iter().cycle().skip_while(|theme| **theme != now).nth(1);
        settings.choose_theme(next.copied().unwrap_or_default());
    });
    view! { <IconButton icon label on_press=next /> }
}

/// The button that shows the starred hubs.
#[component]
fn FavouritesButton() -> impl IntoView {
    let i18n = use_i18n();
    let (favourites, second) = (use_favourites(), use_second());
    let open = RwSignal::new(false);
    let ids = Memo::new(move |_| favourites.ids());
    let label = Signal::derive(move || {
        let count = ids.with(|ids| ids.len());
        let name = i18n.phrases().explore.favourites;
        if count == 0 { name.to_owned() } else { format!("{name}: {count}") }
    });
    let icon =
        Signal::derive(move || if ids.with(|ids| ids.is_empty()) { IconName::Star } else { IconName::StarFilled });
    view! {
        <button
            type="button"
            class="icon-button masthead__favourites"
            title=label
            aria-label=label
            on:click=move |_| open.set(true)
        >
            <Icon name=icon />
        </button>
        {second.draw(move |second| (second.favourites)(open))}
    }
}

/// The sheet of the starred hubs.
#[component]
pub fn FavouritesSheet(
    /// Whether it is open.
    open: RwSignal<bool>,
) -> impl IntoView {
    let i18n = use_i18n();
    let (atlas, favourites) = (use_atlas(), use_favourites());
    let ids = Memo::new(move |_| favourites.ids());
    // A hub that has left the catalogue keeps its star, but there is nothing to show of it.
    let known = Memo::new(move |_| {
        let catalogue = atlas.listed();
        let index_of = |id: &HubId| catalogue.as_ref()?.index_of(id.as_str());
        ids.with(|ids| ids.iter().filter_map(index_of).collect::<Vec<_>>())
    });
    let has_known = Memo::new(move |_| known.with(|known| !known.is_empty()));
    let cards = move || {
        let cards = known.get().into_iter().map(|index| view! { <HubCard index /> }).collect_view();
        view! {
            <ul class="hub-cards" on:click=move |_| open.set(false)>
                {cards}
            </ul>
        }
    };
    view! {
        <Sheet title=i18n.tr_owned(|p| p.explore.favourites) open>
            {cards}
            <p class="empty" hidden=move || has_known.get()>
                {i18n.more().tr(|p| p.kept.no_favourites)}
            </p>
        </Sheet>
    }
}
