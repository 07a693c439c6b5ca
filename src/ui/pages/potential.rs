//! The regions weighed: which could carry a science city, by what counts, and how much of the answer is the weights' doing.

use leptos::prelude::*;

use crate::domain::{Catalogue, Indicators, SourceId, each_once};
use crate::i18n::{PotentialPhrases, use_i18n};
use crate::platform::{document, print};
use crate::state::{Territories, use_atlas};
use crate::ui::Route;
use crate::ui::hub::{CopyLink, DetailsNotice, Reading, SourceCards, SourceList};
use crate::ui::kit::{Notice, Tone};
use crate::ui::notices::{BadAddress, LoadNotice, failure_text};
use crate::ui::potential::{Ask, RegionsMap, View, WeightSliders, close, method, ranking, save_regions};

/// The page.
#[component]
pub fn PotentialPage() -> impl IntoView {
    let (i18n, atlas) = (use_i18n(), use_atlas());
    let territories = Territories::of_address();
    // The tab is outside of what Leptos draws.
    Effect::new(move || {
        let phrases = i18n.phrases();
        let title = format!("{} — {}", i18n.more().phrases().pages.potential, phrases.app.name);
        document::describe(&title, PotentialPhrases::of(i18n.lang.get()).lead);
    });
    let reading = move || {
        let (catalogue, indicators) = (atlas.catalogue()?, territories.measures.ready()?);
        let sources = sources(&catalogue, &indicators);
        Some((Reading::of_sources(catalogue, sources.into(), i18n.lang.get())?, indicators))
    };
    let now = move || {
        let (reading, indicators) = reading()?;
        Some(View {
            reading,
            indicators,
            grid: territories.grid.get()?,
            weights: territories.weights.get().into(),
            ranked: territories.ranked.get().into(),
            front: territories.front.get(),
            asked: territories.asked.get(),
        })
    };
    let save = move |_| {
        if let Some(view) = untrack(now) {
            save_regions(&view);
        }
    };
    view! {
        <div class="potential">
            <header class="monitor__head">
                <p>
                    <a href=move || {
                        Route::ScienceCities.href(i18n.lang.get())
                    }>{i18n.more().tr(|p| p.pages.science_cities)}</a>
                </p>
                <h1 id="main-title" tabindex="-1">
                    {i18n.more().tr(|p| p.pages.potential)}
                </h1>
                <p class="about__lead">{move || PotentialPhrases::of(i18n.lang.get()).lead}</p>
                <BadAddress bad=territories.bad on_dismiss=Callback::new(move |()| territories.change(|_| ())) />
            </header>
            <LoadNotice />
            <DetailsNotice />
            <NotHere territories />
            <Ask territories />
            <div class="hub__actions">
                <CopyLink />
                <button type="button" class="button" on:click=save>
                    {move || PotentialPhrases::of(i18n.lang.get()).download}
                </button>
                <button type="button" class="button" on:click=|_| print::print()>
                    {move || PotentialPhrases::of(i18n.lang.get()).print}
                </button>
            </div>
            <div class="potential__body">
                <div class="potential__answer">
                    <RegionsMap territories />
                    {move || now().map(|view| ranking(&view, territories))}
                    <section class="potential__part">{move || now().map(|view| close(&view))}</section>
                </div>
                {move || {
                    reading()
                        .map(|(reading, indicators)| {
                            view! { <WeightSliders reading indicators territories /> }
                        })
                }}
            </div>
            {move || reading().map(|(reading, _)| ending(reading))}
        </div>
    }
}

fn sources(catalogue: &Catalogue, indicators: &Indicators) -> Vec<SourceId> {
    let plan = catalogue.facts().iter().filter(|fact| fact.id == crate::ui::potential::plan()).map(|fact| &fact.source);
    each_once(indicators.all.iter().filter_map(|indicator| indicator.source()).chain(plan))
}

fn ending(reading: Reading) -> AnyView {
    view! {
        {method(&reading)}
        <SourceList reading=reading.clone() />
        <SourceCards reading=reading />
    }
    .into_any()
}

/// While the indicators are on their way, and when they do not come.
#[component]
fn NotHere(territories: Territories) -> impl IntoView {
    let i18n = use_i18n();
    move || {
        let phrases = PotentialPhrases::of(i18n.lang.get());
        let failure = territories.measures.failure();
        match (failure, territories.measures.ready()) {
            (Some(failure), _) => view! {
                <Notice tone=Tone::Error>
                    <h2 class="notice__title">{phrases.failed}</h2>
                    <p class="notice__text">{failure_text(i18n, &failure)}</p>
                    <button type="button" class="button" data-look="main" on:click=move |_| territories.measures.load()>
                        {i18n.tr(|p| p.boot.retry)}
                    </button>
                </Notice>
            }
            .into_any(),
            (None, None) => view! { <p role="status">{phrases.loading}</p> }.into_any(),
            (None, Some(_)) => ().into_any(),
        }
    }
}
