//! The need as a form: offerings, industry, place and reach, readiness. Every answer stands in the address at once.

use leptos::prelude::*;

use crate::domain::{Importance, Need, OfferingId, PartialDate, Readiness, order_by};
use crate::i18n::{MatchingPhrases, sorting, use_i18n};
use crate::state::{PartnerFinder, use_atlas};
use crate::ui::place::OriginLine;

/// How far she may go, kilometres.
const REACHES: [u16; 6] = [50, 100, 200, 400, 800, 1500];

/// The form.
#[component]
pub fn NeedForm(
    /// What it changes.
    finder: PartnerFinder,
) -> impl IntoView {
    let i18n = use_i18n();
    let origin = Memo::new(move |_| finder.need.with(|need| need.origin.clone()));
    let has_origin = Memo::new(move |_| origin.with(Option::is_some));
    let level = |level: Readiness, phrases: &MatchingPhrases| {
        let words = [
            phrases.trl1,
            phrases.trl2,
            phrases.trl3,
            phrases.trl4,
            phrases.trl5,
            phrases.trl6,
            phrases.trl7,
            phrases.trl8,
            phrases.trl9,
        ];
        let number = level.level();
        format!("{number} – {}", words.get(usize::from(number) - 1).unwrap_or(&""))
    };
    let levels = move || {
        let any = (String::new(), i18n.matching().any.to_owned());
        let levels = (1..=9).filter_map(Readiness::new).map(|it| (it.level().to_string(), level(it, i18n.matching())));
        [any].into_iter().chain(levels).collect()
    };
    let reaches = move || {
        let any = (String::new(), i18n.matching().any.to_owned());
        let reach = |km: u16| (km.to_string(), i18n.matching().reach_km.replace("{n}", &km.to_string()));
        [any].into_iter().chain(REACHES.map(reach)).collect()
    };
    let read_level = |value: &str| value.parse().ok().and_then(Readiness::new);
    let written = |level: Option<Readiness>| level.map(|it| it.level().to_string()).unwrap_or_default();
    view! {
        <form class="need" on:submit=|event| event.prevent_default()>
            <Wanted finder />
            <fieldset class="need__part">
                <legend class="field__label">{move || i18n.matching().wherefrom}</legend>
                <OriginLine
                    origin
                    asked=has_origin
                    on_change=Callback::new(move |origin| finder.change(|need| need.origin = origin))
                    focus_after="need-reach"
                />
            </fieldset>
            <Choice
                id="need-reach"
                label=Signal::derive(move || i18n.matching().reach)
                options=Signal::derive(reaches)
                value=Signal::derive(move || {
                    finder.need.with(|need| need.reach_km.map(|km| km.to_string()).unwrap_or_default())
                })
                on_choose=Callback::new(move |value: String| finder.change(|need| need.reach_km = value.parse().ok()))
            />
            <Industry finder />
            <Choice
                id="need-now"
                label=Signal::derive(move || i18n.matching().now)
                options=Signal::derive(levels)
                value=Signal::derive(move || finder.need.with(|need: &Need| written(need.now)))
                on_choose=Callback::new(move |value: String| finder.change(|need| need.now = read_level(&value)))
            />
            <Choice
                id="need-goal"
                label=Signal::derive(move || i18n.matching().goal)
                options=Signal::derive(levels)
                value=Signal::derive(move || finder.need.with(|need: &Need| written(need.goal)))
                on_choose=Callback::new(move |value: String| finder.change(|need| need.goal = read_level(&value)))
            />
            <Deadline finder />
        </form>
    }
}

/// By when: a month, or a day where she knows it.
#[component]
fn Deadline(finder: PartnerFinder) -> impl IntoView {
    let i18n = use_i18n();
    let deadline = Memo::new(move |_| finder.need.with(|need| need.deadline));
    let wants_day = RwSignal::new(false);
    let has_day = Memo::new(move |_| deadline.get().map_or(wants_day.get(), |date| date.day.is_some()));
    let choose = move |event| {
        // What the browser has not understood is no deadline.
        let date = PartialDate::parse(&event_target_value(&event)).filter(|date| date.month.is_some());
        finder.change(|need| need.deadline = date);
    };
    let switch = move |_| {
        wants_day.set(!has_day.get_untracked());
        finder.change(|need| {
            need.deadline = need.deadline.map(|date| match date.day {
                Some(_) => PartialDate { day: None, ..date },
                // The last day that every month has, since the whole of the month was meant.
                None => PartialDate { day: Some(28), ..date },
            });
        });
    };
    view! {
        <div class="need__part">
            <label class="field__label" for="need-by">
                {move || i18n.matching().by_when}
            </label>
            <div class="need__by">
                <input
                    class="field__input"
                    id="need-by"
                    type=move || if has_day.get() { "date" } else { "month" }
                    placeholder="2027-03"
                    aria-describedby="need-by-hint"
                    prop:value=move || {
                        has_day.track();
                        deadline.get().map(|date| date.to_string()).unwrap_or_default()
                    }
                    on:change=choose
                />
                <button
                    type="button"
                    class="chip wanted__must"
                    aria-pressed=move || has_day.get().to_string()
                    on:click=switch
                >
                    {move || i18n.matching().by_day}
                </button>
            </div>
            <p class="field__hint" id="need-by-hint">
                {move || i18n.matching().by_when_hint}
            </p>
        </div>
    }
}

/// A labelled list to choose one of.
#[component]
fn Choice(
    id: &'static str,
    #[prop(into)] label: Signal<&'static str>,
    /// Values and their names.
    options: Signal<Vec<(String, String)>>,
    value: Signal<String>,
    on_choose: Callback<String>,
) -> impl IntoView {
    let rows = move || {
        let row = |(option, name): (String, String)| {
            let is_chosen = value.with(|value| *value == option);
            view! {
                <option value=option prop:selected=is_chosen>
                    {name}
                </option>
            }
        };
        options.get().into_iter().map(row).collect_view()
    };
    view! {
        <div class="need__part">
            <label class="field__label" for=id>
                {label}
            </label>
            <select class="field__input" id=id on:change=move |event| on_choose.run(event_target_value(&event))>
                {rows}
            </select>
        </div>
    }
}

/// Her industry.
#[component]
fn Industry(finder: PartnerFinder) -> impl IntoView {
    let (i18n, atlas) = (use_i18n(), use_atlas());
    let options = Signal::derive(move || {
        let lang = i18n.lang.get();
        let mut options: Vec<(String, String)> = atlas.catalogue().map_or_else(Vec::new, |catalogue| {
            let clusters = catalogue.vocabulary.clusters.iter();
            clusters.map(|(id, name)| (id.to_string(), name.pick(lang).text.to_owned())).collect()
        });
        order_by(&mut options, |a, b| sorting::compare(lang, &a.1, &b.1));
        options.insert(0, (String::new(), i18n.matching().any.to_owned()));
        options
    });
    let value = Signal::derive(move || {
        finder.need.with(|need| need.cluster.as_ref().map(|id| id.to_string()).unwrap_or_default())
    });
    let choose = move |value: String| {
        finder.change(|need| need.cluster = (!value.is_empty()).then(|| value.as_str().into()));
    };
    view! {
        <Choice
            id="need-industry"
            label=Signal::derive(move || i18n.matching().industry)
            options
            value
            on_choose=Callback::new(choose)
        />
    }
}

/// The offerings: each wanted or not, and a must-have or not.
#[component]
fn Wanted(finder: PartnerFinder) -> impl IntoView {
    let (i18n, atlas) = (use_i18n(), use_atlas());
    let rows = move || {
        let lang = i18n.lang.get();
        let mut offerings: Vec<(OfferingId, String)> = atlas.catalogue().map_or_else(Vec::new, |catalogue| {
            let offerings = catalogue.vocabulary.offerings.iter();
            offerings.map(|(id, name)| (id.clone(), name.pick(lang).text.to_owned())).collect()
        });
        order_by(&mut offerings, |a, b| sorting::compare(lang, &a.1, &b.1));
        offerings.into_iter().map(|(id, name)| view! { <WantedLine finder id name /> }).collect_view()
    };
    view! {
        <fieldset class="need__part need__part--wide">
            <legend class="field__label">{move || i18n.matching().what}</legend>
            <ul class="wanted">{rows}</ul>
        </fieldset>
    }
}

#[component]
fn WantedLine(finder: PartnerFinder, id: OfferingId, name: String) -> impl IntoView {
    let i18n = use_i18n();
    let id = StoredValue::new(id);
    let wanted = Memo::new(move |_| finder.need.with(|need| id.with_value(|id| need.offerings.get(id).copied())));
    let want = move |importance| id.with_value(|id| finder.want(id, importance));
    let is_must = move || wanted.get() == Some(Importance::Must);
    view! {
        <li class="wanted__line">
            <label class="check-line">
                <input
                    type="checkbox"
                    prop:checked=move || wanted.get().is_some()
                    on:change=move |event| want(event_target_checked(&event).then_some(Importance::Must))
                />
                <span class="check-line__name">{name}</span>
            </label>
            <Show when=move || wanted.get().is_some()>
                <button
                    type="button"
                    class="chip wanted__must"
                    aria-pressed=move || is_must().to_string()
                    on:click=move |_| want(Some(if is_must() { Importance::Nice } else { Importance::Must }))
                >
                    {move || i18n.matching().must}
                </button>
            </Show>
        </li>
    }
}
