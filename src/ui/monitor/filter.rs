//! The filter of the monitor: one choice a dimension, each offered only what the catalogue has.

use leptos::prelude::*;

use crate::domain::{Catalogue, Lang, Monitoring, Years, order_by};
use crate::engine::monitor::{Choices, Dimension, choices};
use crate::i18n::{MonitorPhrases, MorePhrases, Phrases, sorting, use_i18n};
use crate::platform::document;
use crate::state::{Monitor, use_atlas};

/// The selects, and the button that clears them.
#[component]
pub fn MonitorFilter(
    /// What it changes.
    monitor: Monitor,
) -> impl IntoView {
    let (i18n, atlas) = (use_i18n(), use_atlas());
    let offered = Memo::new(move |_| {
        atlas.details().with(|details| details.ready().is_some()).then_some(())?;
        Some(choices(&*atlas.catalogue()?))
    });
    let fields = Dimension::ALL.map(|by| {
        let id = format!("monitor-{}", by.key());
        let options = move || {
            let lang = i18n.lang.get();
            let chosen = monitor.asked.with(|asked| chosen(asked, by));
            let catalogue = atlas.catalogue();
            let rows = offered.with(|offered| match (catalogue, offered) {
                (Some(catalogue), Some(offered)) => options(&catalogue, offered, by, lang, &chosen),
                // What the address asks for is shown while projects are on their way.
                (Some(catalogue), None) => options(&catalogue, &Choices::default(), by, lang, &chosen),
                (None, _) => Vec::new(),
            });
            let all = (String::new(), MonitorPhrases::of(lang).all.to_owned());
            let rows = [all].into_iter().chain(rows).map(|(option, name)| {
                let is_chosen = option == chosen;
                view! {
                    <option value=option prop:selected=is_chosen>
                        {name}
                    </option>
                }
            });
            rows.collect_view()
        };
        view! {
            <div class="monitor__field">
                <label class="field__label" for=id.clone()>
                    {move || label(by, i18n.lang.get())}
                </label>
                <select
                    class="field__input"
                    id=id
                    on:change=move |event| {
                        let value = event_target_value(&event);
                        monitor.change(|asked| choose(asked, by, &value));
                    }
                >
                    {options}
                </select>
            </div>
        }
    });
    let is_open = move || monitor.asked.with(Monitoring::is_open);
    let clear = move |_| {
        monitor.change(|asked| *asked = Monitoring { money: asked.money, ..Monitoring::default() });
        // The button goes away: the focus must not.
        document::focus("monitor-year");
    };
    view! {
        <form class="monitor__filter" role="search" on:submit=|event| event.prevent_default()>
            {fields.collect_view()}
            <button type="button" class="button" data-look="plain" hidden=is_open on:click=clear>
                {move || i18n.monitor().clear}
            </button>
        </form>
    }
}

fn label(by: Dimension, lang: Lang) -> &'static str {
    let (phrases, shared, more) = (MonitorPhrases::of(lang), Phrases::of(lang), MorePhrases::of(lang));
    match by {
        Dimension::Year => phrases.year,
        Dimension::Region => shared.filter.region,
        Dimension::Owner => phrases.owner,
        Dimension::Industry => more.hub.industry,
        Dimension::Stage => more.hub.stage,
    }
}

/// What is chosen, as the value of its option; empty for all.
fn chosen(asked: &Monitoring, by: Dimension) -> String {
    let id = |id: Option<&str>| id.unwrap_or_default().to_owned();
    match by {
        Dimension::Year => asked.years.map(written).unwrap_or_default(),
        Dimension::Region => id(asked.region.as_ref().map(AsRef::as_ref)),
        Dimension::Owner => id(asked.owner.as_ref().map(AsRef::as_ref)),
        Dimension::Industry => id(asked.industry.as_ref().map(AsRef::as_ref)),
        Dimension::Stage => id(asked.stage.as_ref().map(AsRef::as_ref)),
    }
}

fn written(years: Years) -> String {
    if years.first == years.last { years.first.to_string() } else { format!("{}-{}", years.first, years.last) }
}

fn choose(asked: &mut Monitoring, by: Dimension, value: &str) {
    let id = (!value.is_empty()).then_some(value);
    match by {
        Dimension::Year => asked.years = Years::parse(value),
        Dimension::Region => asked.region = id.map(Into::into),
        Dimension::Owner => asked.owner = id.map(Into::into),
        Dimension::Industry => asked.industry = id.map(Into::into),
        Dimension::Stage => asked.stage = id.map(Into::into),
    }
}

/// The options by their names; years the newest first. What the address asks for is offered even where nothing has it.
fn options(catalogue: &Catalogue, offered: &Choices, by: Dimension, lang: Lang, chosen: &str) -> Vec<(String, String)> {
    fn ids<T: AsRef<str>>(ids: &[T]) -> Vec<String> {
        ids.iter().map(|id| id.as_ref().to_owned()).collect()
    }
    let mut values = match by {
        Dimension::Year => offered.years.iter().map(u16::to_string).collect(),
        Dimension::Region => ids(&offered.regions),
        Dimension::Owner => ids(&offered.owners),
        Dimension::Industry => ids(&offered.industries),
        Dimension::Stage => ids(&offered.stages),
    };
    if !chosen.is_empty() && !values.iter().any(|value| value == chosen) {
        values.push(chosen.to_owned());
    }
    let words = &catalogue.vocabulary;
    let name = |id: &str| match by {
        Dimension::Year => None,
        Dimension::Region => words.regions.get(id).map(|region| &region.name),
        Dimension::Owner => catalogue.hub(id).map(|hub| &hub.name),
        Dimension::Industry => words.clusters.get(id),
        Dimension::Stage => words.stages.get(id),
    };
    let named = |id: String| {
        let name = name(&id).map_or_else(|| id.replace('-', "–"), |text| text.pick(lang).text.to_owned());
        (id, name)
    };
    let mut options: Vec<(String, String)> = values.into_iter().map(named).collect();
    if by != Dimension::Year {
        order_by(&mut options, |a, b| sorting::compare(lang, &a.1, &b.1));
    }
    options
}
