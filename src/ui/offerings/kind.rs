//! One kind of offering: who has it, and the white spots.

use std::sync::Arc;

use leptos::prelude::*;
use leptos_router::NavigateOptions;
use leptos_router::hooks::{use_location, use_navigate};

use super::ask::Ask;
use super::providers::providers;
use super::spots_map::spots_map;
use super::tables::{places_table, regions_table};
use crate::data::coverage_address::{read_coverage, write_coverage};
use crate::domain::{Catalogue, CoverageAsk, Lang, OfferingId, RegionId, SourceId};
use crate::engine::coverage::{Coverage, LEAST_PEOPLE, coverage, offered_by};
use crate::i18n::{I18n, OfferingsPhrases, format, use_i18n};
use crate::platform::document;
use crate::state::use_atlas;
use crate::ui::Route;
use crate::ui::hub::{CopyLink, DetailsNotice, HubSection, Reading, SourceCards, SourceList};
use crate::ui::notices::{BadAddress, LoadNotice};

/// The page of a kind.
#[component]
pub fn KindView(
    /// The kind, one of the vocabulary.
    offering: OfferingId,
) -> impl IntoView {
    let (i18n, atlas) = (use_i18n(), use_atlas());
    let (location, navigate) = (use_location(), use_navigate());
    let read = Memo::new(move |_| location.search.with(|search| read_coverage(search)));
    let ask = Memo::new(move |_| read.with(|(ask, _)| ask.clone()));
    let bad = Memo::new(move |_| read.with(|(_, bad)| bad.clone()));
    let of_go = offering.clone();
    let go = Callback::new(move |ask: CoverageAsk| {
        let (page, search) = (Route::Offering(of_go.clone()).href(i18n.lang.get_untracked()), write_coverage(&ask));
        let address = if search.is_empty() { page } else { format!("{page}?{search}") };
        navigate(&address, NavigateOptions { resolve: false, scroll: false, ..NavigateOptions::default() });
    });
    let of_label = offering.clone();
    let label = Memo::new(move |_| {
        let catalogue = atlas.catalogue();
        catalogue.and_then(|it| Some(i18n.text(it.vocabulary.offerings.get(&of_label)?))).unwrap_or_default()
    });
    Effect::new(move || {
        let phrases = OfferingsPhrases::of(i18n.lang.get());
        document::describe(&format!("{} — {}", label.get(), i18n.phrases().app.name), phrases.lead);
    });
    let of_found = offering.clone();
    let found = Memo::new(move |_| {
        let (catalogue, settlements) = (atlas.catalogue()?, atlas.settlements.get()?);
        let base = atlas.base.get()?;
        let middle_of = |region: &RegionId| Some(base.region(region.as_str())?.label.on_globe());
        Some(Arc::new(coverage(&catalogue, &settlements, &of_found, &ask.get(), middle_of)))
    });
    let all = RwSignal::new(false);
    let answer = move || {
        let (found, catalogue) = (found.get()?, atlas.catalogue()?);
        let (settlements, base) = (atlas.settlements.get()?, atlas.base.get()?);
        let lang = i18n.lang.get();
        Some(view! {
            {said(i18n, &found, &ask.get(), lang)}
            {spots_map(&catalogue, &base, &settlements, &found, lang)}
            {regions_table(&catalogue, &found, lang)}
            {places_table(&catalogue, &settlements, &found, lang, all)}
        })
    };
    let who = move || Some(who_offers(&atlas.catalogue()?, &offering, i18n.lang.get()));
    let white = move || OfferingsPhrases::of(i18n.lang.get()).white;
    view! {
        <div class="offerings">
            <header class="showroom__head">
                <h1 id="main-title" tabindex="-1">
                    {label}
                </h1>
                <div class="hub__actions">
                    <a class="button" href=move || Route::Offerings.href(i18n.lang.get())>
                        {move || OfferingsPhrases::of(i18n.lang.get()).all}
                    </a>
                    <CopyLink />
                </div>
                <BadAddress bad on_dismiss=Callback::new(move |()| go.run(ask.get_untracked())) />
            </header>
            <LoadNotice />
            <section class="hub__section">
                <h2>{white}</h2>
                <Ask ask on_change=go />
                {answer}
            </section>
            <DetailsNotice />
            {who}
        </div>
    }
}

/// The answer in words, and what it does not count.
fn said(i18n: I18n, found: &Coverage, ask: &CoverageAsk, lang: Lang) -> AnyView {
    let phrases = OfferingsPhrases::of(lang);
    let number = |value: u64| format::number(lang, value as f64);
    let beyond = found.spots.iter().filter(|spot| spot.beyond).count() as u64;
    let share = found.beyond as f64 * 100.0 / (found.people.max(1) as f64);
    let answer = match (found.hubs.len() - found.unplaced, beyond) {
        (0, _) => phrases.nobody,
        (_, 0) => phrases.answer_none,
        _ => phrases.answer,
    };
    let answer = answer
        .replace("{people}", &number(found.beyond))
        .replace("{share}", &format::number(lang, (share * 10.0).round() / 10.0))
        .replace("{places}", &number(beyond))
        .replace("{km}", &format::km(lang, f64::from(ask.reach)));
    let how = phrases
        .how
        .replace("{least}", &number(u64::from(LEAST_PEOPLE)))
        .replace("{places}", &number(found.spots.len() as u64))
        .replace("{people}", &number(found.people));
    let beside = [
        (phrases.left_out, found.left_out),
        (phrases.indicative, found.indicative),
        (phrases.unplaced, found.unplaced),
    ];
    let beside = beside.into_iter().filter(|(_, n)| *n > 0).map(|(text, n)| text.replace("{n}", &number(n as u64)));
    let notes: Vec<String> = std::iter::once(how).chain(beside).collect();
    view! {
        <p class="coverage__answer" role="status">
            {answer}
        </p>
        <p class="source__rest">{i18n.counted(phrases.hubs, found.hubs.len())} ". " {notes.join(" ")}</p>
    }
    .into_any()
}

/// Who has it, with the sources.
fn who_offers(catalogue: &Arc<Catalogue>, offering: &OfferingId, lang: Lang) -> AnyView {
    let phrases = OfferingsPhrases::of(lang);
    let hubs = offered_by(catalogue, offering);
    let mut sources: Vec<SourceId> = Vec::new();
    for hub in hubs.iter().filter_map(|index| catalogue.hubs().get(*index)) {
        for it in hub.offerings.iter().filter(|it| it.kind == *offering) {
            if !sources.contains(&it.source) {
                sources.push(it.source.clone());
            }
        }
    }
    // The page is about no hub: of the reading only catalogue, language and sources are looked at.
    let reading = Reading::new(catalogue.clone(), hubs.first().copied().unwrap_or_default(), lang);
    let Some(reading) = reading.map(|reading| Reading { sources: sources.into(), ..reading }) else {
        return ().into_any();
    };
    let list = providers(&reading, offering, &hubs);
    view! {
        <HubSection title=phrases.who>
            <p class="source__rest">{phrases.terms}</p>
            {list}
        </HubSection>
        <SourceList reading=reading.clone() />
        <SourceCards reading />
    }
    .into_any()
}
