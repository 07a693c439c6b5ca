//! One kind of money by year, region, owner, industry and stage: each a picture and a table.

use leptos::prelude::*;

use super::View;
use super::sums::names;
use super::words::money;
use crate::data::monitor_address::write_monitoring;
use crate::domain::{Money, Monitoring, Years};
use crate::engine::monitor::{Common, Dimension, Group, Grouped, group};
use crate::i18n::format;
use crate::state::Monitor;
use crate::ui::Route;
use crate::ui::kit::{Bar, BarChart};

/// The charts, with the choice of what they draw.
#[component]
pub fn Charts(
    /// The answer.
    view: View,
    /// What the choice changes.
    monitor: Monitor,
) -> impl IntoView {
    let phrases = view.phrases();
    let Some(drawn) = view.drawn else {
        return view! { <p class="monitor__rest">{phrases.nothing_drawn}</p> }.into_any();
    };
    let kinds = view.answer.sums.iter().filter(|sum| sum.amount.is_some()).map(|sum| {
        let (kind, [name, _]) = (sum.money, money(phrases, sum.money));
        view! {
            <label class="monitor__kind">
                <input
                    type="radio"
                    name="monitor-money"
                    value=kind.key()
                    prop:checked=kind == drawn
                    on:change=move |_| monitor.change(|asked| asked.money = Some(kind))
                />
                <span>{name}</span>
            </label>
        }
    });
    let charts: Vec<AnyView> = Dimension::ALL.into_iter().map(|by| chart(&view, by, drawn)).collect();
    view! {
        <section class="monitor__part">
            <h2>{phrases.charts}</h2>
            <fieldset class="monitor__kinds">
                <legend class="field__label">{phrases.drawn}</legend>
                {kinds.collect_view()}
            </fieldset>
            <div class="monitor__charts">{charts}</div>
        </section>
    }
    .into_any()
}

fn chart(view: &View, by: Dimension, drawn: Money) -> AnyView {
    let (phrases, lang) = (view.phrases(), view.reading.lang);
    let Grouped { groups, divided } = group(view.catalogue(), &view.answer, &view.asked, by, Some(drawn));
    let title = match by {
        Dimension::Year => phrases.by_year,
        Dimension::Region => phrases.by_region,
        Dimension::Owner => phrases.by_owner,
        Dimension::Industry => phrases.by_industry,
        Dimension::Stage => phrases.by_stage,
    };
    let greatest = groups.iter().filter_map(|it| Some(it.amount.as_ref()?.value)).fold(0.0, f64::max);
    let bars = groups.iter().filter_map(|it| {
        let amount = it.amount.as_ref()?;
        Some(Bar {
            name: view.common(by, &it.common),
            share: if greatest > 0.0 { amount.value / greatest } else { 0.0 },
            value: view.amount(amount),
            is_loose: amount.qualifier.is_some(),
        })
    });
    let bars: Vec<Bar> = bars.collect();
    let rows = groups.iter().map(|it| {
        let name = view.common(by, &it.common);
        let name = match narrowed(view, by, it) {
            Some(href) => view! { <a href=href>{name}</a> }.into_any(),
            None => name.into_any(),
        };
        let amount = it.amount.as_ref().map_or_else(|| "–".to_owned(), |amount| view.amount(amount));
        view! {
            <tr>
                <th scope="row">{name}</th>
                <td>{amount}</td>
                <td>{format::number(lang, it.projects as f64)}</td>
            </tr>
        }
    });
    let rows = rows.collect_view();
    let note = (!divided.is_empty()).then(|| {
        view! { <p class="monitor__meaning">{phrases.divided.replace("{list}", &names(view, &divided, false))}</p> }
    });
    let [kind, _] = money(phrases, drawn);
    view! {
        <figure class="monitor__chart" data-by=by.key()>
            <figcaption>
                <h3>{title}</h3>
            </figcaption>
            <BarChart label=format!("{title}: {kind}") bars />
            {note}
            <details>
                <summary>{phrases.as_table}</summary>
                <table>
                    <thead>
                        <tr>
                            <th scope="col">{title}</th>
                            <th scope="col">{phrases.sum}</th>
                            <th scope="col">{view.reading.more().hub.projects}</th>
                        </tr>
                    </thead>
                    <tbody>{rows}</tbody>
                </table>
            </details>
        </figure>
    }
    .into_any()
}

/// The address of the monitor with this group alone; `None` where there is no such filter, or it is set.
fn narrowed(view: &View, by: Dimension, group: &Group) -> Option<String> {
    let mut asked: Monitoring = view.asked.clone();
    match (&group.common, by) {
        (Common::Years(first, last), _) => asked.years = Some(Years { first: *first, last: *last }),
        (Common::Id(id), Dimension::Region) => asked.region = Some(id.as_str().into()),
        (Common::Id(id), Dimension::Owner) => asked.owner = Some(id.as_str().into()),
        (Common::Id(id), Dimension::Industry) => asked.industry = Some(id.as_str().into()),
        (Common::Id(id), Dimension::Stage) => asked.stage = Some(id.as_str().into()),
        _ => return None,
    }
    let is_new = asked != view.asked;
    is_new.then(|| format!("{}?{}", Route::Projects.href(view.reading.lang), write_monitoring(&asked)))
}
