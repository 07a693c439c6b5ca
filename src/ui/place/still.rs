//! What every still map of the country shares: how much of the plane it shows, how large a pixel is there, and the lines.

use leptos::prelude::*;

use crate::domain::{BaseMap, MapXy};

/// What is left free around the country, as a share of its width.
const MARGIN: f64 = 0.02;

/// The frame of a still map.
pub struct Still {
    /// For the `viewBox` of its `<svg>`.
    pub view_box: String,
    /// One pixel of a map as wide as it was made for, in units of the plane; signs and letters are measured by it.
    pub unit: f64,
}

impl Still {
    /// The frame of a map of all regions, `width` pixels wide; `None` where there are none.
    pub fn of(base: &BaseMap, width: f64) -> Option<Still> {
        let boxes = base.regions.iter().map(|region| (region.bounds.min, region.bounds.max));
        let (min, max) = boxes.reduce(|(min, max), (a, b)| {
            (MapXy { x: min.x.min(a.x), y: min.y.min(a.y) }, MapXy { x: max.x.max(b.x), y: max.y.max(b.y) })
        })?;
        let wide = max.x - min.x;
        let free = wide * MARGIN;
        let (wide, high) = (wide + 2.0 * free, max.y - min.y + 2.0 * free);
        let view_box = format!("{:.0} {:.0} {wide:.0} {high:.0}", min.x - free, min.y - free);
        Some(Still { view_box, unit: wide / width })
    }

    /// The borders between regions and the outline, over what fills the regions.
    pub fn lines(base: &BaseMap) -> AnyView {
        let borders = base.borders.iter().map(|border| view! { <path class="map-border" d=border.path.clone() /> });
        view! {
            {borders.collect_view()}
            <path class="map-outline" d=base.country.clone() />
        }
        .into_any()
    }
}
