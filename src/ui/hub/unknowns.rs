//! What the catalogue does not know of a hub, and whom to ask.

use leptos::prelude::*;

use super::{HubSection, Reading};
use crate::engine::dossier::{Unknown, unknowns};
use crate::i18n::MorePhrases;
use crate::ui::Route;

/// The list of what is not known, and the best place to ask.
#[component]
pub fn Unknowns(
    /// The page.
    reading: Reading,
) -> impl IntoView {
    let phrases = &reading.more().hub;
    let rows =
        unknowns(&reading.hub).into_iter().map(|unknown| view! { <li>{unknown_said(unknown, reading.more())}</li> });
    let rows = rows.collect_view();
    let parent = reading.hub.parent.as_ref().and_then(|id| reading.catalogue.hub(id.as_str()));
    let (question, answer) = match (&reading.hub.website, parent) {
        (Some(url), _) => (phrases.ask_site, Some((url.clone(), host(url), Some("noopener noreferrer")))),
        (None, Some(parent)) => {
            let name = parent.name.pick(reading.lang).text.to_owned();
            (phrases.ask_parent, Some((Route::Hub(parent.id.clone()).href(reading.lang), name, None)))
        }
        (None, None) => (phrases.ask_source, None),
    };
    let answer = answer.map(|(href, name, rel)| {
        view! {
            ": "
            <a href=href rel=rel>
                {name}
            </a>
        }
    });
    view! {
        <HubSection title=phrases.unknown>
            <p>{phrases.unknown_intro}</p>
            <ul class="unknown-list">{rows}</ul>
            <p>{question} {answer}</p>
        </HubSection>
    }
}

/// What is not known, in words.
pub fn unknown_said(unknown: Unknown, phrases: &'static MorePhrases) -> &'static str {
    let phrases = &phrases.hub;
    match unknown {
        Unknown::Offers => phrases.unknown_offers,
        Unknown::Prices => phrases.unknown_prices,
        Unknown::Outside => phrases.unknown_outside,
        Unknown::Contact => phrases.unknown_phone,
        Unknown::Site => phrases.unknown_site,
        Unknown::Address => phrases.unknown_address,
        Unknown::Hours => phrases.unknown_hours,
        Unknown::StatusDate => phrases.unknown_status_date,
        Unknown::Founded => phrases.unknown_founded,
    }
}

/// The part of an address that people know it by.
fn host(url: &str) -> String {
    let rest = url.split_once("://").map_or(url, |(_, rest)| rest);
    let host = rest.split(['/', '?', '#']).next().unwrap_or(rest);
    host.strip_prefix("www.").unwrap_or(host).to_owned()
}
