//! The monitor: projects and their money for any filter, on screen, as a file and on paper.

use std::sync::Arc;

use leptos::prelude::*;

use crate::domain::Monitoring;
use crate::i18n::{format, use_i18n};
use crate::platform::{document, print};
use crate::state::{Monitor, use_atlas};
use crate::ui::hub::{CopyLink, DetailsNotice, Reading, SourceCards, SourceList};
use crate::ui::monitor::{Charts, MonitorFilter, Rows, Sums, View, asked_in_words, save_table};
use crate::ui::notices::{BadAddress, LoadNotice};

/// The page.
#[component]
pub fn ProjectsPage() -> impl IntoView {
    let (i18n, atlas) = (use_i18n(), use_atlas());
    let monitor = Monitor::of_address();
    // The tab is outside of what Leptos draws.
    Effect::new(move || {
        let phrases = i18n.monitor();
        document::describe(&format!("{} — {}", phrases.title, i18n.phrases().app.name), phrases.lead);
    });
    let now = move || {
        let (catalogue, answer, asked) = (atlas.catalogue()?, monitor.answer.get()?, monitor.asked.get());
        let reading = Reading::of_sources(catalogue, answer.sources().into(), i18n.lang.get())?;
        let drawn = answer.drawn(asked.money);
        Some(View { reading, drawn, answer: Arc::new(answer), asked })
    };
    let save = move |_| {
        if let Some(view) = untrack(now) {
            save_table(&view);
        }
    };
    view! {
        <div class="monitor">
            <header class="monitor__head">
                <h1 id="main-title" tabindex="-1">
                    {move || i18n.monitor().title}
                </h1>
                <p class="about__lead">{move || i18n.monitor().lead}</p>
                <BadAddress bad=monitor.bad on_dismiss=Callback::new(move |()| monitor.change(|_| ())) />
            </header>
            <LoadNotice />
            <MonitorFilter monitor />
            <div class="hub__actions">
                <button type="button" class="button" data-look="main" on:click=|_| print::print()>
                    {move || i18n.monitor().print}
                </button>
                <button type="button" class="button" on:click=save>
                    {move || i18n.monitor().download}
                </button>
                <CopyLink />
            </div>
            <DetailsNotice />
            {move || now().map(|view| body(view, monitor))}
        </div>
    }
}

fn body(view: View, monitor: Monitor) -> AnyView {
    let (i18n, phrases, lang) = (use_i18n(), view.phrases(), view.reading.lang);
    let count = |forms, n| i18n.counted(forms, n);
    let found =
        format!("{}, {}.", count(phrases.found, view.answer.projects), count(phrases.in_rows, view.answer.rows.len()));
    let date = view.catalogue().updated.map(|date| phrases.catalogue_of.replace("{date}", &format::date(lang, date)));
    let asked = view! {
        <p class="monitor__asked" role="status">
            {asked_in_words(&view)}
            " "
            {found}
            " "
            {date}
        </p>
    };
    if view.answer.rows.is_empty() {
        let clear = move |_| {
            monitor.change(|asked| *asked = Monitoring::default());
            document::focus("monitor-year");
        };
        return view! {
            {asked}
            <div class="empty">
                <h2>{phrases.none}</h2>
                <p>{phrases.none_text}</p>
                <button type="button" class="button" data-look="quiet" on:click=clear>
                    {phrases.clear}
                </button>
            </div>
        }
        .into_any();
    }
    view! {
        {asked}
        <Sums view=view.clone() />
        <Charts view=view.clone() monitor />
        <Rows view=view.clone() />
        <SourceList reading=view.reading.clone() />
        <SourceCards reading=view.reading />
    }
    .into_any()
}
