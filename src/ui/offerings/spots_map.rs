//! A still map of the white spots: regions paler the fewer of their people are within reach, hubs by their signs, towns beyond
//! the reach as circles. The tables beside it say the same in words.

use leptos::prelude::*;

use crate::domain::{BaseMap, Catalogue, Lang, Precision, Settlement};
use crate::engine::coverage::Coverage;
use crate::i18n::OfferingsPhrases;
use crate::map::glyph::{glyph_class, shape_of};
use crate::map::projection::project;
use crate::ui::place::Still;

/// The shade of so many quarters of a region's people within reach.
fn shade(quarters: u8) -> String {
    // Next to none is told apart from none.
    if quarters == 0 { 0 } else { quarters + 1 }.to_string()
}

/// The map with its legend.
pub fn spots_map(
    catalogue: &Catalogue,
    base: &BaseMap,
    settlements: &[Settlement],
    found: &Coverage,
    lang: Lang,
) -> AnyView {
    let phrases = OfferingsPhrases::of(lang);
    let Some(Still { view_box, unit }) = Still::of(base, 800.0) else { return ().into_any() };
    let regions = base.regions.iter().map(|shape| {
        let cover = found.regions.iter().find(|cover| cover.region == shape.id);
        let quarters = cover.map_or(0, |cover| cover.quarters());
        view! { <path class="map-region shade" data-shade=shade(quarters) d=shape.path.clone() /> }
    });
    let spots = found.spots.iter().filter(|spot| spot.beyond).filter_map(|spot| {
        let settlement = settlements.get(spot.settlement)?;
        let at = project(settlement.point);
        let radius = (f64::from(settlement.population).sqrt() / 60.0).clamp(3.0, 14.0) * unit;
        Some(view! { <circle class="spots__town" cx=at.x cy=at.y r=radius /> })
    });
    let hubs = found.hubs.iter().filter_map(|index| {
        let hub = catalogue.hubs().get(*index)?;
        let (point, precision) = hub.place.point?;
        let (at, glyph) = (project(point), shape_of(hub.kind.key()));
        Some(view! {
            <path
                class=glyph_class(glyph.group, precision == Precision::Region)
                d=glyph.path
                transform=format!("translate({:.1} {:.1}) scale({:.3})", at.x, at.y, 0.7 * unit)
            />
        })
    });
    let classes =
        [phrases.none_within, phrases.few_within, phrases.half_within, phrases.most_within, phrases.all_within];
    let classes = (0u8..).zip(classes).map(|(quarters, name)| {
        view! {
            <li>
                <span class="shade swatch" data-shade=shade(quarters) aria-hidden="true"></span>
                {name}
            </li>
        }
    });
    view! {
        <figure class="spots">
            <svg class="spots__map" role="img" aria-label=phrases.map viewBox=view_box>
                <g class="map-ground">{regions.collect_view()} {Still::lines(base)}</g>
                {spots.collect_view()}
                {hubs.collect_view()}
            </svg>
            <figcaption>
                <p>{phrases.legend}</p>
                <ul class="spots__legend">{classes.collect_view()}</ul>
                <p class="source__rest">{phrases.map}</p>
            </figcaption>
        </figure>
    }
    .into_any()
}
