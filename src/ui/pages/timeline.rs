//! The timeline: openings, decisions, funding and plans on one axis, and the map of the year that is shown.

use leptos::prelude::*;

use crate::i18n::use_i18n;
use crate::platform::document;
use crate::state::{Timeline, use_atlas};
use crate::ui::hub::{CopyLink, DetailsNotice, Reading, SourceCards};
use crate::ui::notices::{BadAddress, LoadNotice};
use crate::ui::timeline::{AllEvents, AxisChart, YearEvents, YearMap, YearPlayer, event_sources};

/// The page.
#[component]
pub fn TimelinePage() -> impl IntoView {
    let (i18n, atlas) = (use_i18n(), use_atlas());
    let timeline = Timeline::of_address();
    // The tab is outside of what Leptos draws.
    Effect::new(move || {
        let phrases = i18n.timeline();
        document::describe(&format!("{} — {}", phrases.title, i18n.phrases().app.name), phrases.lead);
    });
    let cards = move || {
        let sources = timeline.events.with(|events| event_sources(events));
        let reading = Reading::of_sources(atlas.catalogue()?, sources, i18n.lang.get())?;
        Some(view! { <SourceCards reading /> })
    };
    let is_here = Memo::new(move |_| timeline.span.with(Option::is_some));
    view! {
        <div class="timeline">
            <header class="timeline__head">
                <h1 id="main-title" tabindex="-1">
                    {move || i18n.timeline().title}
                </h1>
                <p class="about__lead">{move || i18n.timeline().lead}</p>
                <BadAddress bad=timeline.bad on_dismiss=Callback::new(move |()| timeline.change(|_| ())) />
            </header>
            <LoadNotice />
            <DetailsNotice />
            <Show when=move || is_here.get()>
                <AxisChart timeline />
                <YearPlayer timeline />
                <div class="timeline__year-parts">
                    <YearMap timeline />
                    <YearEvents timeline />
                </div>
                <AllEvents timeline />
                <div class="hub__actions">
                    <CopyLink />
                </div>
                {cards}
            </Show>
        </div>
    }
}
