//! Events as lists: those of the year that is shown, and all of them in order, for whoever cannot see the axis.

use std::sync::Arc;

use izde::lowered;
use leptos::prelude::*;

use super::axis::sort_name;
use crate::data::monitor_address::write_monitoring;
use crate::domain::{HubId, Monitoring, SourceId, When};
use crate::engine::timeline::{Event, Told};
use crate::i18n::{TimelinePhrases, format, names, use_i18n};
use crate::state::{Timeline, use_atlas};
use crate::ui::Route;
use crate::ui::hub::{Reading, SourceMark};

/// The sources of events, each once, in the order of the events.
pub fn event_sources(events: &[Event]) -> Arc<[SourceId]> {
    let mut sources: Vec<SourceId> = Vec::new();
    for source in events.iter().flat_map(|event| &event.sources) {
        if !sources.contains(source) {
            sources.push(source.clone());
        }
    }
    sources.into()
}

/// The events of the year that is shown.
#[component]
pub fn YearEvents(
    /// What is shown.
    timeline: Timeline,
) -> impl IntoView {
    let i18n = use_i18n();
    let of_year = move || {
        let (year, reading) = (timeline.year.get(), reading(timeline)?);
        let timing = timeline.timing.get();
        let rows: Vec<AnyView> = timeline.events.with(|events| {
            let shown = events.iter().filter(|event| event.when.holds(year) && timing.shows(event.sort));
            shown.map(|event| row(&reading, event)).collect()
        });
        let phrases = TimelinePhrases::of(reading.lang);
        let none = rows.is_empty().then(|| view! { <p class="timeline__small">{phrases.none_in_year}</p> });
        Some(view! {
            {none}
            <ul class="timeline__events">{rows}</ul>
        })
    };
    let title = move || i18n.timeline().in_year.replace("{year}", &timeline.year.get().to_string());
    view! {
        <section class="timeline__of-year">
            <h2>{title}</h2>
            {of_year}
        </section>
    }
}

/// Every event that is shown, in order.
#[component]
pub fn AllEvents(
    /// What is shown.
    timeline: Timeline,
) -> impl IntoView {
    let i18n = use_i18n();
    move || {
        let (reading, timing) = (reading(timeline)?, timeline.timing.get());
        let rows: Vec<AnyView> = timeline.events.with(|events| {
            let shown = events.iter().filter(|event| timing.shows(event.sort));
            shown.map(|event| row(&reading, event)).collect()
        });
        let count = i18n.counted(i18n.timeline().all_events, rows.len());
        Some(view! {
            <details class="timeline__all">
                <summary>{count}</summary>
                <ol class="timeline__events">{rows}</ol>
            </details>
        })
    }
}

fn reading(timeline: Timeline) -> Option<Reading> {
    let catalogue = use_atlas().catalogue()?;
    let sources = timeline.events.with(|events| event_sources(events));
    Reading::of_sources(catalogue, sources, use_i18n().lang.get())
}

/// When an event was, as exactly as it is known.
fn when(when: When, reading: &Reading) -> String {
    if when.is_span() {
        return format!("{}–{}", when.from.year, when.to.year);
    }
    match when.from.month {
        None => when.from.year.to_string(),
        Some(_) => format::date(reading.lang, when.from),
    }
}

fn row(reading: &Reading, event: &Event) -> AnyView {
    let (catalogue, lang) = (&reading.catalogue, reading.lang);
    let hub_link = |id: &HubId| {
        let name = catalogue.hub(id.as_str()).map(|hub| hub.name.pick(lang).text.to_owned())?;
        Some(view! { <a href=Route::Hub(id.clone()).href(lang)>{name}</a> })
    };
    let hub_name = event.hub.as_ref().and_then(hub_link);
    let (what, more) = match event.told {
        Told::Founded(_) => (hub_name.into_any(), Some(lowered(reading.more().hub.founded).into_any())),
        Told::Status(index) => {
            let status = catalogue.hubs().get(index).map(|hub| names::status(catalogue, hub.status, lang));
            (hub_name.into_any(), status.map(IntoAny::into_any))
        }
        Told::Project(index) => {
            let project = catalogue.projects().get(index);
            let title = project.map(|project| {
                let asked = match &project.owner {
                    Some(owner) => Monitoring { owner: Some(owner.clone()), ..Monitoring::default() },
                    None => Monitoring { years: project.years, ..Monitoring::default() },
                };
                let href = format!("{}?{}", Route::Projects.href(lang), write_monitoring(&asked));
                view! { <a href=href>{project.title.pick(lang).text.to_owned()}</a> }
            });
            let stage = project.map(|project| reading.label(&catalogue.vocabulary.stages, &project.stage.is));
            let more = view! {
                {stage}
                {hub_name
                    .map(|link| {
                        view! {
                            " · "
                            {link}
                        }
                    })}
            };
            (title.into_any(), Some(more.into_any()))
        }
        Told::Fact(index) => {
            let fact = catalogue.facts().get(index).map(|fact| reading.words(&fact.statement));
            (fact.into_any(), hub_name.map(IntoAny::into_any))
        }
    };
    // Of many sources, the first vouch for it.
    let marks = event.sources.iter().take(3).map(|source| view! { <SourceMark reading source /> }).collect_view();
    view! {
        <li class="timeline__event" data-sort=event.sort.key()>
            <span class="timeline__when">{when(event.when, reading)}</span>
            <span class="timeline__what">
                {what} " " {marks}
                <span class="timeline__more">
                    {sort_name(event.sort, lang)}
                    {more
                        .map(|more| {
                            view! {
                                " · "
                                {more}
                            }
                        })}
                </span>
            </span>
        </li>
    }
    .into_any()
}
