//! Hubs that do much of the same, and hubs near by.

use leptos::prelude::*;

use super::{HubCard, HubSection, Reading};
use crate::domain::Hub;
use crate::engine::related::{Nearby, Similar, nearby, similar};
use crate::i18n::format;

/// How many are shown of each.
const SHOWN: usize = 4;
/// How much of what two hubs share is named.
const NAMED: usize = 4;
/// Two city centres closer than this, in kilometres, are one.
const SAME_POINT: f64 = 0.05;

/// The hubs most like this one and the nearest ones, each with the reason.
#[component]
pub fn Beside(
    /// The page.
    reading: Reading,
) -> impl IntoView {
    let phrases = &reading.more().hub;
    let alike = similar(&reading.catalogue, reading.index, SHOWN);
    let alike = alike.iter().map(|hub| (hub.hub, shared(&reading, hub))).collect();
    // Parent and parts stand under a heading of their own.
    let near = nearby(&reading.catalogue, reading.index, reading.catalogue.hubs().len());
    let near = near
        .iter()
        .filter(|hub| !is_family(&reading, hub.hub))
        .take(SHOWN)
        .map(|hub| (hub.hub, distance(&reading, hub)))
        .collect();
    [(phrases.similar, alike), (phrases.nearby, near)]
        .map(|(title, hubs): (&'static str, Vec<(usize, String)>)| {
            (!hubs.is_empty()).then(|| {
                let cards = hubs.into_iter().map(|(index, note)| view! { <HubCard index note /> }).collect_view();
                view! {
                    <HubSection title>
                        <ul class="hub-cards">{cards}</ul>
                    </HubSection>
                }
            })
        })
        .collect_view()
}

fn is_family(reading: &Reading, other: usize) -> bool {
    let is_part = |part: &Hub, whole: &Hub| part.parent.as_ref() == Some(&whole.id);
    let other = reading.catalogue.hubs().get(other);
    other.is_some_and(|other| is_part(other, &reading.hub) || is_part(&reading.hub, other))
}

fn shared(reading: &Reading, similar: &Similar) -> String {
    let words = &reading.catalogue.vocabulary;
    let offerings = similar.offerings.iter().map(|id| reading.label(&words.offerings, id));
    let clusters = similar.clusters.iter().map(|id| reading.label(&words.clusters, id));
    let list: Vec<_> = offerings.chain(clusters).filter(|label| !label.is_empty()).take(NAMED).collect();
    reading.more().hub.shared.replace("{list}", &list.join(", "))
}

fn distance(reading: &Reading, nearby: &Nearby) -> String {
    let phrases = &reading.more().hub;
    let km = format::km(reading.lang, nearby.km);
    match nearby {
        Nearby { indicative: true, .. } => reading.phrases().explore.about_km.replace("{km}", &km),
        Nearby { km, .. } if *km < SAME_POINT => phrases.same_point.to_owned(),
        _ => km,
    }
}
