//! Every event on one axis, a lane a sort: a day is a dot, a month a short bar, a year that is all we know as long as the year.

use leptos::prelude::*;

use crate::domain::{EventSort, Lang, When};
use crate::engine::timeline::{Axis, lay_out};
use crate::i18n::{TimelinePhrases, use_i18n};
use crate::state::{KNEE, Timeline};

/// The height of a row of marks and of a mark, and of the same in a lane of more rows than that, in pixels.
const ROW: (usize, usize) = (9, 6);
const LOW_ROW: (usize, usize) = (6, 4);
const MANY: usize = 10;
/// The height of a lane's name and of the years above, in pixels.
const NAME: usize = 22;
const TOP: usize = 22;
/// The room that a dot takes, and the gap between marks, as parts of the axis: some pixels on a phone.
const LEAST: f64 = 0.022;
const GAP: f64 = 0.004;

/// What a sort of event is called.
pub fn sort_name(sort: EventSort, lang: Lang) -> &'static str {
    let phrases = TimelinePhrases::of(lang);
    match sort {
        EventSort::Opening => phrases.opening,
        EventSort::Decision => phrases.decision,
        EventSort::Funding => phrases.funding,
        EventSort::Plan => phrases.plan,
        EventSort::Report => phrases.report,
    }
}

/// How exactly a time is known.
fn exactness(when: When) -> &'static str {
    match (when.is_span(), when.from.month, when.from.day) {
        (true, ..) => "span",
        (false, _, Some(_)) => "day",
        (false, Some(_), None) => "month",
        (false, None, None) => "year",
    }
}

/// The choice of sorts, the axis, and what its marks mean.
#[component]
pub fn AxisChart(
    /// What is shown.
    timeline: Timeline,
) -> impl IntoView {
    let i18n = use_i18n();
    let sorts = EventSort::ALL.map(|sort| {
        view! {
            <label class="timeline__sort" data-sort=sort.key()>
                <input
                    type="checkbox"
                    prop:checked=move || timeline.timing.with(|timing| timing.shows(sort))
                    on:change:target=move |event| {
                        timeline.change(|timing| timing.toggle(sort));
                        let shows = timeline.timing.with_untracked(|timing| timing.shows(sort));
                        event.target().set_checked(shows);
                    }
                />
                <span>{move || sort_name(sort, i18n.lang.get())}</span>
            </label>
        }
    });
    let drawn = move || drawing(timeline, i18n.lang.get());
    let legend = move || {
        let phrases = i18n.timeline();
        let samples =
            [("day", phrases.day), ("month", phrases.month), ("year", phrases.only_year), ("span", phrases.span)];
        let samples = samples.map(|(exactness, name)| {
            let (x, width) = match exactness {
                "day" => (11, 6),
                "month" => (10, 8),
                "year" => (4, 20),
                _ => (0, 28),
            };
            view! {
                <li>
                    <svg class="timeline__sample" width="28" height="10" aria-hidden="true">
                        <rect class="timeline__mark" data-exact=exactness x=x y="2" width=width height="6" rx="3" />
                    </svg>
                    {name}
                </li>
            }
        });
        samples.collect_view()
    };
    let is_pressed = move || timeline.span.get().is_some_and(|years| years.first < KNEE);
    view! {
        <section class="timeline__part">
            <fieldset class="timeline__sorts">
                <legend class="field__label">{move || i18n.timeline().show}</legend>
                {sorts.collect_view()}
            </fieldset>
            {drawn}
            <ul class="timeline__legend">{legend}</ul>
            <p class="timeline__small" hidden=move || !is_pressed()>
                {move || i18n.timeline().pressed.replace("{year}", &KNEE.to_string())}
            </p>
        </section>
    }
}

fn drawing(timeline: Timeline, lang: Lang) -> Option<AnyView> {
    let years = timeline.span.get()?;
    let axis = Axis::new(years, KNEE);
    let percent = |part: f64| format!("{:.3}%", part * 100.0);
    let timing = timeline.timing.get();
    let events = timeline.events.get();
    let mut top = TOP;
    let mut lanes: Vec<AnyView> = Vec::new();
    for sort in EventSort::ALL.into_iter().filter(|sort| timing.shows(*sort)) {
        let (marks, rows) = lay_out(&events, sort, axis, LEAST, GAP);
        let name_at = top + NAME - 7;
        let (step, high) = if rows > MANY { LOW_ROW } else { ROW };
        let marks = marks.into_iter().filter_map(|mark| {
            let exact = exactness(events.get(mark.event)?.when);
            let y = top + NAME + mark.row * step;
            // A day is as broad as it is high; all else as long as it is uncertain.
            let width = if exact == "day" { high.to_string() } else { percent((mark.to - mark.from).max(0.004)) };
            let x = percent(mark.from);
            let half = high / 2;
            Some(view! { <rect class="timeline__mark" data-exact=exact x=x y=y width=width height=high rx=half /> })
        });
        let marks = marks.collect_view();
        lanes.push(
            view! {
                <g data-sort=sort.key()>
                    <text class="timeline__lane" x="0" y=name_at>
                        {sort_name(sort, lang)}
                    </text>
                    {marks}
                </g>
            }
            .into_any(),
        );
        top += NAME + rows.max(1) * step + 6;
    }
    let height = top;
    let ticks = [years.first].into_iter().chain((KNEE.max(years.first)..=years.last).filter(|year| year % 5 == 0));
    let ticks = ticks.map(|year| {
        let x = percent(axis.place(f64::from(year)));
        view! {
            <line class="timeline__tick" x1=x.clone() x2=x.clone() y1=TOP y2=height />
            // The last would not fit behind its line.
            <text class="timeline__tick-year" x=x y="14" text-anchor=(year + 2 > years.last).then_some("end")>
                {year}
            </text>
        }
    });
    let ticks = ticks.collect_view();
    let at = move || f64::from(timeline.year.get());
    let marker_x = move || percent(axis.place(at()));
    let marker_width = move || percent((axis.place(at() + 1.0) - axis.place(at())).max(0.006));
    let label = TimelinePhrases::of(lang).axis.replace("{first}", &years.first.to_string());
    let label = label.replace("{last}", &years.last.to_string());
    Some(
        view! {
            <svg class="timeline__axis" role="img" aria-label=label width="100%" height=height>
                <rect class="timeline__now" x=marker_x y=TOP width=marker_width height=height - TOP />
                {ticks}
                {lanes}
            </svg>
        }
        .into_any(),
    )
}
