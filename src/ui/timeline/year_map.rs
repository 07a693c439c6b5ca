//! What stands in a year and what is planned, as far as the catalogue can tell: a still map, and in words what is not on it.

use leptos::prelude::*;

use crate::domain::{Catalogue, MapXy};
use crate::engine::timeline::{HubsInYear, hubs_in};
use crate::i18n::{format, use_i18n};
use crate::map::projection::project;
use crate::state::{Timeline, use_atlas};
use crate::ui::Route;
use crate::ui::place::Still;

/// The width for which signs are sized, in pixels; on a phone they shrink with the map.
const WIDTH: f64 = 640.0;
/// Hubs nearer than this to each other, in those pixels, share a sign.
const NEAR: f64 = 16.0;

/// Hubs that stand near each other.
struct Cluster {
    at: MapXy,
    stand: usize,
    planned: usize,
}

/// The map of the year that is shown.
#[component]
pub fn YearMap(
    /// What is shown.
    timeline: Timeline,
) -> impl IntoView {
    let (i18n, atlas) = (use_i18n(), use_atlas());
    let in_year = Memo::new(move |_| {
        let year = timeline.year.get();
        atlas.catalogue().map(|catalogue| hubs_in(&catalogue, year)).unwrap_or_default()
    });
    let title = move || i18n.timeline().map_of.replace("{year}", &timeline.year.get().to_string());
    let counted = move || {
        let phrases = i18n.timeline();
        let (stand, planned) = in_year.with(|it| (it.stand.len(), it.planned.len()));
        [("stand", i18n.counted(phrases.stand, stand)), ("planned", i18n.counted(phrases.planned, planned))]
    };
    let drawn = move || {
        let (catalogue, base) = (atlas.catalogue()?, atlas.base.get()?);
        let Still { view_box, unit } = Still::of(&base, WIDTH)?;
        let signs = move || {
            let clusters = in_year.with(|in_year| clusters(&catalogue, in_year, NEAR * unit));
            clusters.into_iter().map(|cluster| sign(&cluster, unit, i18n.lang.get())).collect::<Vec<AnyView>>()
        };
        let label = move || counted().map(|(_, words)| words).join(", ");
        Some(view! {
            <svg class="timeline__map" role="img" aria-label=label viewBox=view_box>
                <g class="map-ground">
                    <path class="map-country" d=base.country.clone() />
                    {Still::lines(&base)}
                </g>
                <g>{signs}</g>
            </svg>
        })
    };
    let counts = move || {
        counted()
            .map(|(key, words)| {
                view! {
                    <li>
                        <svg class="timeline__key" width="16" height="16" aria-hidden="true">
                            <circle class="timeline__sign" data-state=key cx="8" cy="8" r="6" />
                        </svg>
                        {words}
                    </li>
                }
            })
            .collect_view()
    };
    let now = move || atlas.catalogue().and_then(|catalogue| catalogue.updated).map(|date| date.year.to_string());
    let how = move || now().map(|now| i18n.timeline().how.replace("{year}", &now));
    let later = move || in_year.with(|it| it.later.len());
    let without = move || {
        let (catalogue, lang) = (atlas.catalogue()?, i18n.lang.get());
        let phrases = i18n.timeline();
        let undated = in_year.with(|it| it.undated.clone());
        let rows = undated.iter().filter_map(|index| catalogue.hubs().get(*index)).map(|hub| {
            let name = hub.name.pick(lang).text.to_owned();
            view! {
                <li>
                    <a href=Route::Hub(hub.id.clone()).href(lang)>{name}</a>
                </li>
            }
        });
        let rows = rows.collect_view();
        Some(view! {
            <details class="timeline__undated">
                <summary>{i18n.counted(phrases.undated, undated.len())}</summary>
                <ul>{rows}</ul>
            </details>
        })
    };
    let unplaced = move || {
        let catalogue = atlas.catalogue()?;
        let count = in_year
            .with(|it| it.stand.iter().chain(&it.planned).filter(|hub| point(&catalogue, **hub).is_none()).count());
        (count > 0).then(|| i18n.counted(i18n.timeline().unplaced, count))
    };
    view! {
        <section class="timeline__of-year">
            <h2>{title}</h2>
            {drawn}
            <ul class="timeline__counts">{counts}</ul>
            <p class="timeline__small">{how}</p>
            <p class="timeline__small" hidden=move || later() == 0>
                {move || i18n.counted(i18n.timeline().later, later())}
            </p>
            <p class="timeline__small">{unplaced}</p>
            {without}
        </section>
    }
}

/// Where a hub stands on the map of the country.
fn point(catalogue: &Catalogue, hub: usize) -> Option<MapXy> {
    let hub = catalogue.hubs().get(hub)?;
    catalogue.region_of(hub)?;
    hub.place.point.map(|(point, _)| project(point))
}

fn clusters(catalogue: &Catalogue, in_year: &HubsInYear, near: f64) -> Vec<Cluster> {
    let mut clusters: Vec<Cluster> = Vec::new();
    let stand = in_year.stand.iter().map(|hub| (*hub, true));
    let planned = in_year.planned.iter().map(|hub| (*hub, false));
    for (hub, stands) in stand.chain(planned) {
        let Some(at) = point(catalogue, hub) else { continue };
        let is_near = |cluster: &&mut Cluster| (cluster.at.x - at.x).hypot(cluster.at.y - at.y) < near;
        let cluster = match clusters.iter_mut().find(is_near) {
            Some(cluster) => cluster,
            None => {
                clusters.push(Cluster { at, stand: 0, planned: 0 });
                let last = clusters.len() - 1;
                &mut clusters[last]
            }
        };
        if stands {
            cluster.stand += 1;
        } else {
            cluster.planned += 1;
        }
    }
    clusters
}

/// A disc for what stands and a ring around it for what is planned; its area says how many.
fn sign(cluster: &Cluster, unit: f64, lang: crate::domain::Lang) -> AnyView {
    let radius = |count: usize| (4.0 + 2.6 * (count as f64).sqrt()) * unit;
    let stand = if cluster.stand > 0 { radius(cluster.stand) } else { 0.0 };
    let planned = radius(cluster.stand + cluster.planned).max(stand + 2.5 * unit);
    let ring = (cluster.planned > 0).then(|| {
        view! { <circle class="timeline__sign" data-state="planned" cx=cluster.at.x cy=cluster.at.y r=planned /> }
    });
    let disc = (cluster.stand > 0).then(|| {
        view! { <circle class="timeline__sign" data-state="stand" cx=cluster.at.x cy=cluster.at.y r=stand /> }
    });
    let number = (cluster.stand > 2).then(|| {
        let size = format!("{:.1}px", 11.0 * unit);
        view! {
            <text
                class="timeline__number"
                x=cluster.at.x
                y=cluster.at.y + 4.0 * unit
                text-anchor="middle"
                style:font-size=size
            >
                {format::number(lang, cluster.stand as f64)}
            </text>
        }
    });
    view! {
        {ring}
        {disc}
        {number}
    }
    .into_any()
}
