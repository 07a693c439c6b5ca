//! The page of one exhibit: what it is, who makes it and where, what pays for it, and what the sources say. On paper it is one
//! sheet with the way back.

use leptos::prelude::*;

use super::{ExhibitCard, Picture};
use crate::domain::{Exhibit, Facet};
use crate::engine::showing::{beside, facts, figures, lab, maker};
use crate::i18n::{ShowroomPhrases, names};
use crate::platform::print;
use crate::ui::Route;
use crate::ui::hub::{
    CopyLink, FactList, HubCard, HubSection, PageCode, Reading, SourceCards, SourceList, SourceMark, measured,
    project_entry,
};

/// How many other exhibits close the page.
const BESIDE: usize = 4;

/// The page; `reading` is that of its maker, with the sources of the exhibit.
#[component]
pub fn ExhibitView(
    /// The maker as its page would be read, or any hub where the maker is not known: nothing is said of that one.
    reading: Reading,
    /// The exhibit.
    exhibit: Exhibit,
) -> impl IntoView {
    let lang = reading.lang;
    let phrases = ShowroomPhrases::of(lang);
    let hub_phrases = &reading.more().hub;
    let catalogue = reading.catalogue.clone();
    let name = exhibit.name.pick(lang);
    let maker = maker(&catalogue, &exhibit);
    let card = |id: &str| {
        catalogue.index_of(id).map(|index| {
            view! {
                <ul class="hub-cards">
                    <HubCard index />
                </ul>
            }
        })
    };
    let made_by = match maker {
        Some(hub) => card(hub.id.as_str()).into_any(),
        None => view! { <p>{phrases.maker_not_known}</p> }.into_any(),
    };
    let from = lab(&catalogue, &exhibit).map(|hub| {
        let card = card(hub.id.as_str());
        view! { <HubSection title=phrases.lab>{card}</HubSection> }
    });
    let project = match exhibit.project.as_ref().and_then(|id| catalogue.project(id)) {
        Some(project) => {
            let without_money = project.amount.is_none() && project.other_amount.is_none();
            let unknown = without_money.then(|| view! { <p class="source__rest">{phrases.money_not_known}</p> });
            let entry = project_entry(&reading, project);
            view! {
                <ul class="offering-list">{entry}</ul>
                {unknown}
            }
            .into_any()
        }
        None => view! { <p class="source__rest">{phrases.project_not_known}</p> }.into_any(),
    };
    // What is said of the project stands with the project.
    let facts: Vec<_> = facts(&catalogue, &exhibit).into_iter().filter(|it| exhibit.facts.contains(&it.id)).collect();
    let said = (!facts.is_empty()).then(|| {
        let list = view! { <FactList reading=&reading facts /> };
        view! { <HubSection title=hub_phrases.facts>{list}</HubSection> }
    });
    let industry = reading.label(&catalogue.vocabulary.clusters, &exhibit.industry);
    let place = maker.map(|hub| names::place(&catalogue, hub, lang)).unwrap_or_default();
    let stage = exhibit.readiness.map_or("unknown", |readiness| readiness.is.key());
    let marks = exhibit.sources.iter().map(|source| view! { <SourceMark reading=&reading source /> }).collect_view();
    let others = beside(&catalogue, &exhibit, BESIDE).into_iter().filter_map(|index| catalogue.exhibits().get(index));
    let others: Vec<_> = others.map(|exhibit| view! { <ExhibitCard catalogue=&catalogue exhibit lang /> }).collect();
    let what = view! {
        <div class="exhibit__what">
            <Picture industry=exhibit.industry.clone() />
            <p class="hub__note">{reading.words(&exhibit.what)} {marks}</p>
        </div>
    };
    let numbers = numbers(&reading, &exhibit);
    view! {
        <article class="hub exhibit">
            <header class="hub__head">
                <h1 id="main-title" tabindex="-1" lang=(name.lang != lang).then_some(name.lang.key())>
                    {name.text.to_owned()}
                </h1>
                <span class="hub__kind">{names::exhibit_sort(exhibit.sort, lang)}</span>
                <a href=reading.explore_with(Facet::Cluster, exhibit.industry.as_str())>{industry}</a>
                <span class="exhibit-card__readiness" data-stage=stage>
                    {names::readiness(exhibit.readiness, lang)}
                </span>
                <span class="hub__place">{place}</span>
                <div class="hub__actions">
                    <a class="button" href=Route::Showroom.href(lang)>
                        {phrases.back}
                    </a>
                    <CopyLink />
                    <button type="button" class="button" on:click=|_| print::print()>
                        {phrases.dossier}
                    </button>
                </div>
                <PageCode href=Route::Exhibit(exhibit.id.clone()).href(lang) />
            </header>
            <div class="hub__main">
                <HubSection title=hub_phrases.about>{what}</HubSection>
                {numbers}
                <HubSection title=phrases.project>{project}</HubSection>
                {said}
            </div>
            <aside class="hub__aside">
                <HubSection title=phrases.maker>{made_by}</HubSection>
                {from}
                <p class="source__rest exhibit__drawing">{phrases.drawing}</p>
            </aside>
            <SourceList reading=reading.clone() />
            {(!others.is_empty())
                .then(|| {
                    view! {
                        <section class="hub__around exhibit__around">
                            <h2>{phrases.beside}</h2>
                            <ul class="exhibit-cards">{others}</ul>
                        </section>
                    }
                })}
            <SourceCards reading />
        </article>
    }
}

/// The figures of maker and laboratory that are about the exhibit, each with its source.
fn numbers(reading: &Reading, exhibit: &Exhibit) -> Option<AnyView> {
    let title = reading.more().hub.figures;
    let rows: Vec<_> = figures(&reading.catalogue, exhibit)
        .map(|figure| {
            let years = figure.years.map(|years| format!(" ({years})")).unwrap_or_default();
            view! {
                <dt>{reading.label(&reading.catalogue.vocabulary.figures, &figure.of)}</dt>
                <dd>
                    <strong>{measured(reading, figure.value, &figure.unit, figure.qualifier)}</strong>
                    {years}
                    " "
                    <SourceMark reading source=&figure.source />
                </dd>
            }
        })
        .collect();
    (!rows.is_empty()).then(|| {
        view! {
            <HubSection title=title>
                <dl class="pairs">{rows}</dl>
            </HubSection>
        }
        .into_any()
    })
}
