//! Everything that sources have stated, with who, when and where: found by words, each line leading to what it is about.

use std::sync::Arc;

use form_urlencoded::{byte_serialize, parse};
use leptos::prelude::*;
use leptos_router::NavigateOptions;
use leptos_router::hooks::{use_location, use_navigate};

use crate::domain::{About, Catalogue, Facet, Fact, Lang};
use crate::engine::statements::{Answering, Statements, subject};
use crate::i18n::{StatementsPhrases, use_i18n};
use crate::platform::document;
use crate::state::use_atlas;
use crate::ui::Route;
use crate::ui::hub::{DetailsNotice, SourceEntry};
use crate::ui::kit::marked;
use crate::ui::notices::LoadNotice;
use crate::ui::routes::explore_with;

/// The page. Its address is `?q=` and the words.
#[component]
pub fn StatementsPage() -> impl IntoView {
    let (i18n, atlas) = (use_i18n(), use_atlas());
    let (location, navigate) = (use_location(), use_navigate());
    // The tab is outside of what Leptos draws.
    Effect::new(move || {
        let phrases = i18n.statements();
        document::describe(&format!("{} — {}", phrases.title, i18n.phrases().app.name), phrases.lead);
    });
    let words = Memo::new(move |_| location.search.with(|search| words_of(search)));
    let statements = Memo::new(move |_| atlas.catalogue().map(|catalogue| Arc::new(Statements::new(catalogue))));
    let answer = Memo::new(move |_| {
        let statements = statements.get()?;
        Some(words.with(|words| statements.answer(words, i18n.lang.get())))
    });
    let ask = move |event| {
        let typed = event_target_value(&event);
        let page = Route::Statements.href(i18n.lang.get_untracked());
        let address = match typed.trim() {
            "" => page,
            typed => format!("{page}?q={}", byte_serialize(typed.as_bytes()).collect::<String>()),
        };
        let options = NavigateOptions { resolve: false, replace: true, scroll: false, ..NavigateOptions::default() };
        navigate(&address, options);
    };
    let count = move || answer.with(|answer| answer.as_ref().map_or(0, Vec::len));
    let said = move || match count() {
        0 => i18n.statements().none.to_owned(),
        count => i18n.counted(i18n.statements().found, count),
    };
    let rows = move || {
        let (statements, lang) = (statements.get()?, i18n.lang.get());
        let rows = answer.get()?.into_iter().filter_map(|answering| row(statements.catalogue(), &answering, lang));
        Some(rows.collect_view())
    };
    view! {
        <div class="page statements">
            <h1 id="main-title" tabindex="-1">
                {move || i18n.statements().title}
            </h1>
            <p class="about__lead">{move || i18n.statements().lead}</p>
            <LoadNotice />
            <DetailsNotice />
            <label class="field__label" for="statements-search">
                {move || i18n.statements().search}
            </label>
            <input
                class="field__input"
                type="search"
                id="statements-search"
                autocomplete="off"
                prop:value=words
                on:input=ask
            />
            <p class="statements__count" role="status">
                {said}
            </p>
            <ol class="statements__list">{rows}</ol>
        </div>
    }
}

fn words_of(search: &str) -> String {
    let mut parts = parse(search.trim_start_matches('?').as_bytes());
    parts.find(|(key, _)| key == "q").map(|(_, value)| value.into_owned()).unwrap_or_default()
}

fn row(catalogue: &Catalogue, answering: &Answering, lang: Lang) -> Option<AnyView> {
    let fact = catalogue.facts().get(answering.fact)?;
    let picked = fact.statement.pick(lang);
    let own = (picked.lang != lang).then_some(picked.lang.key());
    let about = about(catalogue, fact, lang);
    let source = catalogue.source(&fact.source).map(|source| view! { <SourceEntry source lang /> });
    let view = view! {
        <li class="statement" id=fact.id.to_string()>
            <p class="statement__about">{about}</p>
            <p class="statement__text" lang=own>
                {marked(picked.text, &answering.found)}
            </p>
            <div class="statement__source">{source}</div>
        </li>
    };
    Some(view.into_any())
}

/// What a statement is about, with the way there.
fn about(catalogue: &Catalogue, fact: &Fact, lang: Lang) -> AnyView {
    let Some(name) = subject(catalogue, fact).map(|name| name.pick(lang).text.to_owned()) else {
        return StatementsPhrases::of(lang).national.into_any();
    };
    let href = match &fact.about {
        About::Hub(id) => Some(Route::Hub(id.clone()).href(lang)),
        About::Project(id) => {
            let owner = catalogue.projects().iter().find(|project| project.id == *id).and_then(|it| it.owner.clone());
            owner.map(|owner| Route::Hub(owner).href(lang))
        }
        About::Region(id) => Some(explore_with(lang, Facet::Region, id.as_str())),
        About::National => None,
    };
    match href {
        Some(href) => view! { <a href=href>{name}</a> }.into_any(),
        None => name.into_any(),
    }
}
