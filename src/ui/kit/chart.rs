//! A bar chart that knows no word of the subject: names above their bars, so that it fits a phone, and the same as a table.

use leptos::prelude::*;

/// The height of one bar with its name, in pixels.
const ROW: usize = 46;
/// The longest bar leaves room for its number, in percent of the width.
const LONGEST: f64 = 64.0;
/// As many letters as fit a phone; the table has the whole name.
const LETTERS: usize = 38;

/// One bar.
#[derive(Clone, Debug, PartialEq)]
pub struct Bar {
    /// What it stands for.
    pub name: String,
    /// How long it is, as a part of the longest: 0 to 1.
    pub share: f64,
    /// Its number, as it is written.
    pub value: String,
    /// Whether the number is not exact, which its end shows.
    pub is_loose: bool,
}

/// The bars under each other. It is one picture with a name; what it says in numbers stands in the table beside it.
#[component]
pub fn BarChart(
    /// What is drawn.
    #[prop(into)]
    label: String,
    /// The bars, in their order.
    bars: Vec<Bar>,
) -> impl IntoView {
    let height = bars.len() * ROW;
    let rows = bars.into_iter().enumerate().map(|(index, bar)| {
        let top = index * ROW;
        let length = (bar.share.clamp(0.0, 1.0) * LONGEST).max(0.4);
        let mut name: String = bar.name.chars().take(LETTERS).collect();
        if bar.name.chars().count() > LETTERS {
            name = format!("{}…", name.trim_end());
        }
        view! {
            <text class="chart__name" x="0" y=top + 15>
                {name}
            </text>
            <rect
                class="chart__bar"
                data-loose=bar.is_loose.then_some("true")
                x="0"
                y=top + 22
                width=format!("{length:.2}%")
                height="14"
                rx="2"
            />
            <text class="chart__value" x=format!("{length:.2}%") y=top + 33 dx="8">
                {bar.value}
            </text>
        }
    });
    view! {
        <svg class="chart" role="img" aria-label=label width="100%" height=height>
            {rows.collect_view()}
        </svg>
    }
}
