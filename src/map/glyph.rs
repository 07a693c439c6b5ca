//! The shapes that tell kinds of hub apart, first by silhouette and second by colour. One table serves the map, the legend
//! and the list; the shapes are drawn around 0,0 and fit a square of 20 by 20.

use leptos::prelude::*;

/// A shape and the colour group it belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Shape {
    /// The kind's key.
    pub key: &'static str,
    /// SVG path data around 0,0.
    pub path: &'static str,
    /// The colour group: a class of the style sheet, `glyph--science` and so on.
    pub group: &'static str,
}

const fn shape(key: &'static str, group: &'static str, path: &'static str) -> Shape {
    Shape { key, path, group }
}

/// Every shape.
pub const SHAPES: [Shape; 15] = [
    // Where roads meet: a star of four.
    shape("hub", "place", "M0-10.5 2.7-2.7 10.5 0 2.7 2.7 0 10.5-2.7 2.7-10.5 0-2.7-2.7Z"),
    shape("technopark", "place", "M-7.3-7.3H7.3V7.3H-7.3Z"),
    shape("science-city", "science", "M0-10 2.9-3.9 9.6-3.1 4.7 1.6 5.9 8.2 0 5-5.9 8.2-4.7 1.6-9.6-3.1-2.9-3.9Z"),
    shape("sez", "place", "M-4.6-8H4.6L9.2 0 4.6 8H-4.6L-9.2 0Z"),
    shape("laboratory", "science", "M0-9.3 9.4 7.2H-9.4Z"),
    shape("research-institute", "science", "M-8.2 0A8.2 8.2 0 1 1 8.2 0 8.2 8.2 0 1 1-8.2 0Z"),
    shape("university-center", "learning", "M-9.4 5.6V3.4A9.4 9.4 0 0 1 9.4 3.4V5.6Z"),
    shape("company-rnd", "industry", "M0-9.8 9.8 0 0 9.8-9.8 0Z"),
    shape(
        "design-bureau",
        "industry",
        "M-8.6-5.4-5.4-8.6 0-3.2 5.4-8.6 8.6-5.4 3.2 0 8.6 5.4 5.4 8.6 0 3.2-5.4 8.6-8.6 5.4-3.2 0Z",
    ),
    shape(
        "engineering-center",
        "industry",
        "M-2-9.6H2V-6.4L4.2-5.5 6.4-7.7 9.2-4.9 7-2.7 7.5-1.6H9.6V2H6.4L5.5 4.2 7.7 6.4 4.9 9.2 2.7 7 2 7.4V9.6H-2V6.4L-4.2 5.5-6.4 7.7-9.2 4.9-7 2.7-7.4 2H-9.6V-2H-6.4L-5.5-4.2-7.7-6.4-4.9-9.2-2.7-7-2-7.4Z",
    ),
    shape("accelerator", "startup", "M-8.4-8.4 0-8.4 9 0 0 8.4-8.4 8.4-.6 0Z"),
    shape("incubator", "startup", "M0-10.4C4.6-5 7-1.6 7 2.4A7 7 0 0 1-7 2.4C-7-1.6-4.6-5 0-10.4Z"),
    shape("fablab", "industry", "M-7.6-8.6H7.6L2.6 0 7.6 8.6H-7.6L-2.6 0Z"),
    shape("it-hub", "startup", "M-4.6-6.8H10.4L4.6 6.8H-10.4Z"),
    shape("foreign-benchmark", "abroad", "M-3.1-9H3.1V-3.1H9V3.1H3.1V9H-3.1V3.1H-9V-3.1H-3.1Z"),
];

// What the data may name and the table does not know.
const UNKNOWN: Shape = shape("", "abroad", "M-6 0A6 6 0 1 1 6 0 6 6 0 1 1-6 0Z");

/// The shape of a kind; a small disc for a kind that has none.
pub fn shape_of(key: &str) -> Shape {
    SHAPES.into_iter().find(|shape| shape.key == key).unwrap_or(UNKNOWN)
}

/// The shape of a kind by itself, for list rows and legends. It is decoration: the kind's name stands beside it.
#[component]
pub fn Glyph(
    /// The kind's key.
    #[prop(into)]
    kind: Signal<&'static str>,
    /// The side of its square, pixels.
    #[prop(default = 20)]
    size: u32,
    /// Drawn as an outline: the place is only known by region.
    #[prop(into, default = Signal::stored(false))]
    indicative: Signal<bool>,
) -> impl IntoView {
    view! {
        <svg class="glyph-box" viewBox="-12 -12 24 24" width=size height=size aria-hidden="true" focusable="false">
            <path
                class=move || glyph_class(shape_of(kind.get()).group, indicative.get())
                d=move || shape_of(kind.get()).path
            />
        </svg>
    }
}

/// The classes of a shape's path.
pub fn glyph_class(group: &str, indicative: bool) -> String {
    let outline = if indicative { " glyph--indicative" } else { "" };
    format!("glyph glyph--{group}{outline}")
}
