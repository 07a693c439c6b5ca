//! A brief: what is asked, of whom, the letters, and what came back.

use leptos::prelude::*;
use leptos_router::NavigateOptions;
use leptos_router::hooks::{use_location, use_navigate, use_params_map};

use crate::data::brief_address::read_brief;
use crate::domain::{RecordKey, RecordKind};
use crate::i18n::{format, use_i18n};
use crate::platform::document;
use crate::state::{use_briefs, use_desk};
use crate::ui::Route;
use crate::ui::brief::{BriefErrors, BriefForm, BriefHubs, Letters, Log, OpenBrief};
use crate::ui::desk::SavingMark;
use crate::ui::notices::LoadNotice;

/// The brief that the address names, or a new one where it names none.
#[component]
pub fn BriefPage() -> impl IntoView {
    let (i18n, desk, briefs) = (use_i18n(), use_desk(), use_briefs());
    let (params, location, navigate) = (use_params_map(), use_location(), use_navigate());
    let id = Memo::new(move |_| params.with(|params| params.get("id")).unwrap_or_default());
    // The tab is outside of what Leptos draws.
    Effect::new(move || {
        let phrases = i18n.brief();
        document::describe(&format!("{} — {}", phrases.title, i18n.phrases().app.name), phrases.lead);
    });
    // The desk and the address bar too.
    Effect::new(move || {
        if id.with(String::is_empty) {
            let (hubs, need) = location.search.with_untracked(|search| read_brief(search));
            let lang = i18n.lang.get_untracked();
            let deadline = need.deadline.map(|date| format::date(lang, date)).unwrap_or_default();
            let key = briefs.begin(&hubs, lang, &need, deadline);
            let options = NavigateOptions { resolve: false, replace: true, ..NavigateOptions::default() };
            navigate(&Route::Brief(Some(key.id)).href(lang), options);
        }
    });
    let key = move || id.with(|id| RecordKey::new(RecordKind::Brief, id));
    let is_there = Memo::new(move |_| desk.has(&key()));
    move || {
        if id.with(String::is_empty) {
            ().into_any()
        } else if is_there.get() {
            view! { <BriefView key=key() /> }.into_any()
        } else {
            view! { <Unknown /> }.into_any()
        }
    }
}

#[component]
fn BriefView(key: RecordKey) -> impl IntoView {
    let (i18n, desk, navigate) = (use_i18n(), use_desk(), use_navigate());
    let brief = OpenBrief::new(key);
    let remove = move |_| {
        desk.remove_whole(&brief.key.get_value());
        let options = NavigateOptions { resolve: false, ..NavigateOptions::default() };
        navigate(&Route::Desk.href(i18n.lang.get_untracked()), options);
    };
    view! {
        <div class="brief">
            <header class="brief__head">
                <h1 id="main-title" tabindex="-1">
                    {move || i18n.brief().title}
                </h1>
                <p class="about__lead">{move || i18n.brief().lead}</p>
                <SavingMark />
                <LoadNotice />
                <BriefErrors brief />
            </header>
            <div class="brief__main">
                <BriefHubs brief />
                <BriefForm brief />
            </div>
            <div class="brief__aside">
                <Letters brief />
            </div>
            <div class="brief__foot">
                <Log brief />
                <p>
                    <button type="button" class="button" data-look="danger" on:click=remove>
                        {move || i18n.brief().remove}
                    </button>
                </p>
            </div>
        </div>
    }
}

/// In the place of a brief that this desk does not have.
#[component]
fn Unknown() -> impl IntoView {
    let i18n = use_i18n();
    view! {
        <div class="page">
            <div class="empty">
                <h1 id="main-title" tabindex="-1">
                    {move || i18n.brief().unknown}
                </h1>
                <p>{move || i18n.brief().unknown_text}</p>
                <a class="button" data-look="main" href=move || Route::Desk.href(i18n.lang.get())>
                    {i18n.tr(|p| p.app.desk)}
                </a>
            </div>
        </div>
    }
}
