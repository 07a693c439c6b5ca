//! Science cities: the concept and what took its place, the cities planned here beside those that are held up as models.

use leptos::prelude::*;

use crate::domain::{Catalogue, Hub, HubKind, ProjectId, SourceId, each_once};
use crate::engine::dossier::facts_of_project;
use crate::i18n::{CitiesPhrases, use_i18n};
use crate::platform::document;
use crate::state::use_atlas;
use crate::ui::cities::{Compared, Concept, Said};
use crate::ui::hub::{DetailsNotice, HubCard, Reading, SourceCards, SourceList};
use crate::ui::notices::LoadNotice;
use crate::ui::potential::Teaser;

/// The concept of 2025 and the one that was approved after it.
const CONCEPT: &str = "p-science-cities-concept";
const SUCCESSOR: &str = "p-knowledge-territories";

/// The cities that the first concept and its sources speak of, in the order of their columns.
const COMPARED: [&str; 4] = ["technoqala", "academ-alatau", "tsukuba", "z-park"];

/// The page.
#[component]
pub fn ScienceCitiesPage() -> impl IntoView {
    let (i18n, atlas) = (use_i18n(), use_atlas());
    // The tab is outside of what Leptos draws.
    Effect::new(move || {
        let phrases = i18n.phrases();
        let title = format!("{} — {}", i18n.more().phrases().pages.science_cities, phrases.app.name);
        document::describe(&title, CitiesPhrases::of(i18n.lang.get()).lead);
    });
    let reading = move || {
        let (catalogue, lang) = (atlas.catalogue()?, i18n.lang.get());
        let sources = sources(&catalogue).into();
        Reading::of_sources(catalogue, sources, lang)
    };
    view! {
        <div class="page cities">
            <h1 id="main-title" tabindex="-1">
                {i18n.more().tr(|p| p.pages.science_cities)}
            </h1>
            <p class="about__lead">{move || CitiesPhrases::of(i18n.lang.get()).lead}</p>
            <LoadNotice />
            <DetailsNotice />
            {move || reading().map(|reading| body(&reading))}
            <Teaser />
            {move || reading().map(ending)}
        </div>
    }
}

fn compared(catalogue: &Catalogue) -> Vec<&Hub> {
    COMPARED.iter().filter_map(|id| catalogue.hub(id)).collect()
}

fn sources(catalogue: &Catalogue) -> Vec<SourceId> {
    let ids = [ProjectId::from(CONCEPT), ProjectId::from(SUCCESSOR)];
    let of_concepts = ids.iter().flat_map(|id| facts_of_project(catalogue, id)).map(|fact| &fact.source);
    let cities = compared(catalogue);
    let of_figures = cities.iter().flat_map(|city| &city.figures).map(|figure| &figure.source);
    let of_cities = cities.iter().flat_map(|city| catalogue.facts_of(&city.id)).map(|fact| &fact.source);
    each_once(of_concepts.chain(of_figures).chain(of_cities))
}

fn body(reading: &Reading) -> AnyView {
    let phrases = CitiesPhrases::of(reading.lang);
    let cities = compared(&reading.catalogue);
    let all = reading.catalogue.hubs().iter().enumerate().filter(|(_, hub)| hub.kind == HubKind::ScienceCity);
    let all = all.map(|(index, _)| view! { <HubCard index /> }).collect_view();
    let (concept, successor) = (ProjectId::from(CONCEPT), ProjectId::from(SUCCESSOR));
    view! {
        <Concept reading id=&concept title=phrases.concept />
        <Concept reading id=&successor title=phrases.successor />
        <section class="cities__part">
            <h2>{phrases.compared}</h2>
            <p>{phrases.compared_text}</p>
            <Compared reading cities=&cities />
        </section>
        <section class="cities__part">
            <h2>{phrases.said}</h2>
            <Said reading cities=&cities />
        </section>
        <section class="cities__part">
            <h2>{phrases.others}</h2>
            <ul class="hub-cards">{all}</ul>
        </section>
    }
    .into_any()
}

fn ending(reading: Reading) -> AnyView {
    view! {
        <SourceList reading=reading.clone() />
        <SourceCards reading />
    }
    .into_any()
}
