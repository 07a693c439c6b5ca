//! What a hub offers, by kind, and the industries it does it for.

use leptos::prelude::*;

use super::{HubSection, Reading};
use crate::domain::{Facet, Offering};

/// What a hub offers; each kind leads to everybody who offers it.
#[component]
pub fn Offerings(
    /// The page.
    reading: Reading,
) -> impl IntoView {
    let mut groups: Vec<Vec<&Offering>> = Vec::new();
    for offering in &reading.hub.offerings {
        match groups.iter_mut().find(|group| group.iter().any(|other| other.kind == offering.kind)) {
            Some(group) => group.push(offering),
            None => groups.push(vec![offering]),
        }
    }
    let groups: Vec<_> = groups
        .into_iter()
        .filter_map(|group| {
            let kind = &group.first()?.kind;
            let href = reading.explore_with(Facet::Offering, kind.as_str());
            let label = reading.label(&reading.catalogue.vocabulary.offerings, kind);
            let rows = group.iter().map(|offering| {
                view! { <p class="offering__name">{reading.cited(&offering.name, "", &offering.source)}</p> }
            });
            Some(view! {
                <li class="offering">
                    <a class="offering__kind" href=href>
                        {label}
                    </a>
                    {rows.collect_view()}
                </li>
            })
        })
        .collect();
    (!groups.is_empty()).then(|| {
        view! {
            <HubSection title=reading.more().hub.offers>
                <ul class="offering-list">{groups}</ul>
            </HubSection>
        }
    })
}

/// The industries of a hub; each leads to the hubs of that industry.
#[component]
pub fn Clusters(
    /// The page.
    reading: Reading,
) -> impl IntoView {
    let links = reading.hub.clusters.iter().map(|cluster| {
        let href = reading.explore_with(Facet::Cluster, cluster.as_str());
        let label = reading.label(&reading.catalogue.vocabulary.clusters, cluster);
        view! {
            <li>
                <a class="tag" href=href>
                    {label}
                </a>
            </li>
        }
    });
    let links = links.collect_view();
    (!reading.hub.clusters.is_empty()).then(|| {
        view! {
            <HubSection title=reading.more().hub.clusters>
                <ul class="tag-list">{links}</ul>
            </HubSection>
        }
    })
}
