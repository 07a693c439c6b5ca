//! The command palette: one field from which every hub, offering, place, page and action is a few letters away (Ctrl K).

use leptos::ev::KeyboardEvent;
use leptos::html::Input;
use leptos::prelude::*;
use leptos_router::hooks::{use_location, use_navigate};

use super::list::ProposalList;
use super::proposal::{Does, Proposal, commands, found};
use crate::data::address::{MAX_WORDS, write_query};
use crate::domain::{Lang, Origin, Query, Sort};
use crate::engine::finder::Group;
use crate::i18n::use_i18n;
use crate::platform::print;
use crate::state::{Command, Theme, use_atlas, use_settings, use_tray, use_visitor_place};
use crate::ui::Route;
use crate::ui::kit::{Combobox, Icon, IconButton, IconName, Modal};
use crate::ui::routes::{compare_href, in_lang};

/// How many of each group are proposed.
const EACH: usize = 5;

/// The button that opens the palette.
#[component]
pub fn PaletteButton(
    /// Opened by a press.
    open: RwSignal<bool>,
) -> impl IntoView {
    let i18n = use_i18n();
    let label = Signal::derive(move || format!("{} (Ctrl K)", i18n.phrases().search.palette));
    view! { <IconButton icon=IconName::Search label on_press=Callback::new(move |_| open.set(true)) /> }
}

/// The palette over the page.
#[component]
pub fn Palette(
    /// Whether it is open.
    open: RwSignal<bool>,
) -> impl IntoView {
    let (i18n, atlas) = (use_i18n(), use_atlas());
    let input = NodeRef::<Input>::new();
    let list = Combobox::new("palette-list", true);
    let typed = RwSignal::new(String::new());
    let shortcut = window_event_listener(leptos::ev::keydown, move |event: KeyboardEvent| {
        // The key by its place, so that it is the same on the Kazakh and the Russian layout.
        if (event.ctrl_key() || event.meta_key()) && !event.alt_key() && !event.shift_key() && event.code() == "KeyK" {
            event.prevent_default();
            open.update(|open| *open = !*open);
        }
    });
    on_cleanup(move || shortcut.remove());
    let modal = Modal::new(open, move || {
        typed.set(String::new());
        if let Some(input) = input.get_untracked() {
            input.set_value("");
        }
        list.open();
    });
    let proposals = Memo::new(move |_| {
        if !open.get() {
            return Vec::new();
        }
        let lang = i18n.lang.get();
        typed.with(|typed| match atlas.finder() {
            Some(finder) if !typed.trim().is_empty() => found(&*finder, typed, &Group::ALL, EACH, lang),
            _ => commands(lang),
        })
    });
    let count = move || proposals.with(Vec::len);
    let run = use_runner();
    let pick = Callback::new(move |index: usize| {
        if let Some(Proposal { does, .. }) = proposals.with_untracked(|all| all.get(index).cloned()) {
            open.set(false);
            run.run(does);
        }
    });
    view! {
        <dialog
            class="palette"
            node_ref=modal.node
            aria-label=i18n.tr(|p| p.search.palette)
            on:close=move |_| modal.closed()
        >
            <div class="palette__head">
                <Icon name=IconName::Search />
                <input
                    node_ref=input
                    class="palette__input"
                    type="text"
                    role="combobox"
                    autocomplete="off"
                    spellcheck="false"
                    enterkeyhint="go"
                    maxlength=MAX_WORDS.to_string()
                    aria-label=i18n.tr(|p| p.search.palette)
                    placeholder=i18n.more().tr(|p| p.palette.palette_hint)
                    aria-autocomplete="list"
                    aria-controls=list.id
                    aria-expanded=move || (count() > 0).to_string()
                    aria-activedescendant=move || list.descendant(count())
                    on:input=move |event| {
                        typed.set(event_target_value(&event));
                        list.open();
                    }
                    on:keydown=move |event| {
                        if event.key() != "Escape" {
                            list.on_key(&event, proposals.with_untracked(Vec::len), |at| pick.run(at));
                        }
                    }
                />
                <IconButton
                    icon=IconName::Close
                    label=i18n.tr_owned(|p| p.app.close)
                    on_press=Callback::new(move |_| open.set(false))
                />
            </div>
            <ProposalList list proposals shown=Signal::derive(move || count() > 0) on_pick=pick />
            <p class="palette__none" role="status">
                {move || (open.get() && count() == 0).then(|| i18n.more().phrases().palette.palette_none)}
            </p>
        </dialog>
    }
}

/// Does what a proposal says, from any page.
fn use_runner() -> Callback<Does> {
    let (i18n, settings, place) = (use_i18n(), use_settings(), use_visitor_place());
    let (location, navigate, tray) = (use_location(), use_navigate(), use_tray());
    Callback::new(move |does: Does| {
        let go = |href: &str| navigate(href, Default::default());
        let lang = i18n.lang.get_untracked();
        let speak = |lang: Lang| {
            let (path, search) = (location.pathname.get_untracked(), location.search.get_untracked());
            go(&in_lang(&path, &search, lang));
        };
        let Does::Run(command) = does else {
            return does.href(lang).iter().for_each(|href| go(href));
        };
        match command {
            Command::Explore => go(&Route::Explore.href(lang)),
            Command::Match => go(&Route::Match.href(lang)),
            Command::Compare => go(&compare_href(lang, &untrack(|| tray.search()))),
            Command::Offerings => go(&Route::Offerings.href(lang)),
            Command::Showroom => go(&Route::Showroom.href(lang)),
            Command::Tasks => go(&Route::Tasks.href(lang)),
            Command::Projects => go(&Route::Projects.href(lang)),
            Command::Potential => go(&Route::Potential.href(lang)),
            Command::ScienceCities => go(&Route::ScienceCities.href(lang)),
            Command::Timeline => go(&Route::Timeline.href(lang)),
            Command::Statements => go(&Route::Statements.href(lang)),
            Command::Desk => go(&Route::Desk.href(lang)),
            Command::About => go(&Route::About.href(lang)),
            Command::NearMe => {
                place.ask();
                let near = Query { origin: Some(Origin::Me), sort: Sort::Distance, ..Query::default() };
                go(&format!("{}?{}", Route::Explore.href(lang), write_query(&near)));
            }
            Command::Kazakh => speak(Lang::Kk),
            Command::Russian => speak(Lang::Ru),
            Command::English => speak(Lang::En),
            Command::Light => settings.choose_theme(Theme::Light),
            Command::Dark => settings.choose_theme(Theme::Dark),
            Command::System => settings.choose_theme(Theme::System),
            Command::Print => print::print(),
        }
    })
}
