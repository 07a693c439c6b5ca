//! The year: a slider, and a button that lets the years go by.

use std::time::Duration;

use leptos::prelude::*;

use crate::i18n::use_i18n;
use crate::platform::screen;
use crate::state::{KNEE, Timeline};

/// How long a year stands while the years go by, and for those who asked for less motion.
const YEAR: Duration = Duration::from_millis(900);
const CALM_YEAR: Duration = Duration::from_millis(2000);

/// The slider and the button.
#[component]
pub fn YearPlayer(
    /// What they change.
    timeline: Timeline,
) -> impl IntoView {
    let i18n = use_i18n();
    let plays = RwSignal::new(false);
    let calm = screen::media("(prefers-reduced-motion: reduce)");
    let last = move || timeline.span.get_untracked().map_or(KNEE, |years| years.last);
    let step = move || {
        let (year, last) = (timeline.year.get_untracked(), last());
        if year < last {
            timeline.show(year + 1);
        }
        if year + 1 >= last {
            plays.set(false);
        }
    };
    // The clock is outside of what Leptos draws.
    let clock: StoredValue<Option<IntervalHandle>> = StoredValue::new(None);
    let stop = move || {
        if let Some(clock) = clock.try_update_value(Option::take).flatten() {
            clock.clear();
        }
    };
    Effect::new(move || {
        stop();
        if plays.get() {
            let pace = if calm.get() { CALM_YEAR } else { YEAR };
            clock.set_value(set_interval_with_handle(step, pace).ok());
        }
    });
    on_cleanup(stop);
    let press = move |_| {
        let starts = !plays.get_untracked();
        if starts && timeline.year.get_untracked() >= last() {
            timeline.show(KNEE);
        }
        plays.set(starts);
    };
    let set = move |event| {
        plays.set(false);
        if let Ok(year) = event_target_value(&event).parse() {
            timeline.show(year);
        }
    };
    let end = move |is_last: bool| {
        let years = timeline.span.get();
        years.map(|years| if is_last { years.last } else { years.first }.to_string())
    };
    let button = move || {
        let phrases = i18n.timeline();
        if plays.get() { phrases.pause } else { phrases.play }
    };
    view! {
        <div class="timeline__player">
            <button
                type="button"
                class="button timeline__play"
                data-look="main"
                data-plays=move || plays.get().to_string()
                on:click=press
            >
                {button}
            </button>
            <label class="timeline__slider">
                <span class="field__label">{move || i18n.timeline().year}</span>
                <input
                    type="range"
                    id="timeline-year"
                    step="1"
                    min=move || end(false)
                    max=move || end(true)
                    prop:value=move || timeline.year.get().to_string()
                    on:input=set
                />
            </label>
            <output class="timeline__year" for="timeline-year">
                {move || timeline.year.get()}
            </output>
        </div>
    }
}
