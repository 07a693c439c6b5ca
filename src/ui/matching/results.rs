//! The hubs that answer the need, each with a bar and a reason for every criterion.

use std::sync::Arc;

use leptos::prelude::*;

use super::reasons::{criterion_name, grade_name, reason};
use crate::domain::{Catalogue, Hub, Lang};
use crate::engine::matching::{Grade, Mark, Match, lead};
use crate::i18n::{MatchingPhrases, format, use_i18n};
use crate::state::{PartnerFinder, Partners, use_atlas};
use crate::ui::compare::CompareToggle;
use crate::ui::hub::HubCard;
use crate::ui::kit::MoreButton;
use crate::ui::routes::brief_href;

const FIRST: usize = 5;
const STEP: usize = 12;

/// The list.
#[component]
pub fn Matches(
    /// What it answers.
    finder: PartnerFinder,
) -> impl IntoView {
    let (i18n, atlas) = (use_i18n(), use_atlas());
    let total = move || finder.partners.with(|partners| partners.matches.len());
    // Another need starts with a short list again.
    let shown = Memo::new(move |_| {
        finder.need.track();
        RwSignal::new(FIRST)
    });
    let limit = move || shown.get().get();
    let rows = move || {
        let Some(catalogue) = atlas.catalogue() else { return Vec::new() };
        let partners = finder.partners.get();
        let ranks = 0..partners.matches.len().min(limit());
        ranks.filter_map(|rank| row(finder, &catalogue, &partners, rank)).collect::<Vec<_>>()
    };
    let left = move || total().saturating_sub(limit());
    view! {
        <ol class="matches">{rows}</ol>
        <Show when=move || left() != 0>
            <MoreButton
                label=Signal::derive(move || i18n.counted(i18n.matching().more, left().min(STEP)))
                on_press=Callback::new(move |()| shown.get_untracked().update(|shown| *shown += STEP))
            />
        </Show>
    }
}

fn row(finder: PartnerFinder, catalogue: &Arc<Catalogue>, partners: &Arc<Partners>, rank: usize) -> Option<AnyView> {
    let found = partners.matches.get(rank)?;
    let i18n = use_i18n();
    let (lang, phrases) = (i18n.lang.get(), i18n.matching());
    let hub = catalogue.hubs().get(found.hub)?.clone();
    let percent = format::number(lang, (found.score * 100.0).round());
    let brief = finder.need.with(|need| brief_href(lang, std::slice::from_ref(&hub.id), need));
    let is_last = rank + 1 == partners.matches.len();
    let ahead = (!is_last).then(|| view! { <Ahead catalogue=catalogue.clone() partners=partners.clone() rank /> });
    let view = view! {
        <li class="match">
            <ul class="match__hub">
                <HubCard index=found.hub />
            </ul>
            <CompareToggle id=hub.id.clone() name=hub.name.pick(lang).text.to_owned() />
            <p class="match__score">{phrases.score.replace("{n}", &percent)}</p>
            {marks(catalogue, &hub, found, lang)}
            {ahead}
            <p>
                <a class="button" href=brief>
                    {i18n.more().phrases().hub.brief_write}
                </a>
            </p>
        </li>
    };
    Some(view.into_any())
}

/// What a hub got for every criterion: a bar, a word and the reason.
pub fn marks(catalogue: &Catalogue, hub: &Hub, found: &Match, lang: Lang) -> AnyView {
    let phrases = MatchingPhrases::of(lang);
    let marks = found.marks.iter().map(|mark| {
        let reason = reason(catalogue, hub, mark, lang);
        mark_line(mark, criterion_name(mark.criterion, phrases), grade_name(mark.grade, phrases), reason)
    });
    view! { <ul class="marks">{marks.collect_view()}</ul> }.into_any()
}

fn mark_line(mark: &Mark, name: &'static str, grade: &'static str, reason: String) -> impl IntoView {
    let key = match mark.grade {
        Grade::Yes => "yes",
        Grade::Partly => "partly",
        Grade::No => "no",
        Grade::Unknown => "unknown",
    };
    view! {
        <li class="mark" data-grade=key>
            <span class="mark__name">{name}</span>
            <span class="mark__bar" aria-hidden="true">
                <span class="mark__fill" style:inline-size=format!("{:.0}%", mark.share * 100.0)></span>
            </span>
            <span class="mark__grade">{grade}</span>
            <span class="mark__reason">{reason}</span>
        </li>
    }
}

/// Why a match stands before any of those below it: the next at first, another on request.
#[component]
fn Ahead(catalogue: Arc<Catalogue>, partners: Arc<Partners>, rank: usize) -> impl IntoView {
    let i18n = use_i18n();
    let (lang, phrases) = (i18n.lang.get_untracked(), untrack(|| i18n.matching()));
    let other = RwSignal::new(rank + 1);
    let open = RwSignal::new(false);
    let options = {
        let partners = partners.clone();
        move || {
            // A list of all others is long: it is made when somebody asks.
            let below = partners.matches.iter().enumerate().skip(rank + 1).filter(|_| open.get());
            let option = |(rank, found): (usize, &Match)| {
                let name = catalogue.hubs().get(found.hub).map(|hub| hub.name.pick(lang).text.to_owned());
                view! { <option value=rank.to_string()>{format!("{}. ", rank + 1)} {name}</option> }
            };
            below.map(option).collect_view()
        }
    };
    let reasons = move || {
        let (first, second) = (partners.matches.get(rank)?, partners.matches.get(other.get())?);
        Some(ahead(first, second, lang, phrases))
    };
    let choose = move |event| {
        if let Ok(rank) = event_target_value(&event).parse() {
            other.set(rank);
        }
    };
    view! {
        <details class="match__ahead" on:toggle=move |_| open.set(true)>
            <summary>{phrases.ahead}</summary>
            <label class="match__other">
                <span>{phrases.ahead_of}</span>
                <select class="field__input" on:change=choose>
                    {options}
                </select>
            </label>
            <p>{reasons}</p>
        </details>
    }
}

/// What puts one match before another.
fn ahead(first: &Match, second: &Match, lang: Lang, phrases: &'static MatchingPhrases) -> String {
    if first.musts_missing < second.musts_missing {
        return phrases.ahead_must.to_owned();
    }
    let lead = lead(first, second);
    let parts = lead.iter().map(|(criterion, more)| {
        let sign = if *more > 0.0 { "+" } else { "−" };
        format!(
            "{} {sign}{}",
            criterion_name(*criterion, phrases),
            format::number(lang, (more.abs() * 10.0).round() / 10.0)
        )
    });
    let parts: Vec<String> = parts.collect();
    if parts.is_empty() { phrases.ahead_same.to_owned() } else { parts.join(", ") }
}
