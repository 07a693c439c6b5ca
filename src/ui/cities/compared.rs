//! Cities side by side: a row a figure, a column a city, and a source beside each number.

use leptos::prelude::*;

use crate::domain::{Figure, Hub};
use crate::engine::cities::side_by_side;
use crate::i18n::CitiesPhrases;
use crate::ui::Route;
use crate::ui::hub::{FactList, Reading, SourceMark, StatusBadge, measured};

/// The table.
#[component]
pub fn Compared<'a>(
    /// The page.
    reading: &'a Reading,
    /// The cities, by column.
    cities: &'a [&'a Hub],
) -> impl IntoView + use<> {
    let phrases = CitiesPhrases::of(reading.lang);
    let columns = cities.iter().map(|city| {
        let href = Route::Hub(city.id.clone()).href(reading.lang);
        view! {
            <th scope="col">
                <a href=href>{city.name.pick(reading.lang).text.to_owned()}</a>
            </th>
        }
    });
    let states = cities.iter().map(|city| {
        view! {
            <td>
                <StatusBadge status=city.status />
            </td>
        }
    });
    let rows = side_by_side(cities).into_iter().map(|row| {
        let cells = row.cells.iter().map(|figures| cell(reading, figures, phrases.unknown));
        view! {
            <tr>
                <th scope="row">{reading.label(&reading.catalogue.vocabulary.figures, row.of)}</th>
                {cells.collect_view()}
            </tr>
        }
    });
    view! {
        // A table wider than the screen is moved sideways, by keys too.
        <div class="cities__scroll" tabindex="0" role="region" aria-label=phrases.compared>
            <table class="cities__table">
                <thead>
                    <tr>
                        <th scope="col">{phrases.city}</th>
                        {columns.collect_view()}
                    </tr>
                </thead>
                <tbody>
                    <tr>
                        <th scope="row">{phrases.state}</th>
                        {states.collect_view()}
                    </tr>
                    {rows.collect_view()}
                </tbody>
            </table>
        </div>
    }
}

fn cell(reading: &Reading, figures: &[&Figure], unknown: &'static str) -> AnyView {
    if figures.is_empty() {
        return view! { <td class="cities__unknown">{unknown}</td> }.into_any();
    }
    let values = figures.iter().map(|figure| {
        let years = figure.years.map(|years| format!(" ({years})"));
        view! {
            <p>
                {measured(reading, figure.value, &figure.unit, figure.qualifier)} {years}
                <SourceMark reading source=&figure.source />
            </p>
        }
    });
    view! { <td>{values.collect_view()}</td> }.into_any()
}

/// What is said of each city, under its name.
#[component]
pub fn Said<'a>(
    /// The page.
    reading: &'a Reading,
    /// The cities.
    cities: &'a [&'a Hub],
) -> impl IntoView + use<> {
    let parts = cities.iter().filter_map(|city| {
        let facts: Vec<_> = reading.catalogue.facts_of(&city.id).collect();
        (!facts.is_empty()).then(|| {
            view! {
                <section class="cities__city">
                    <h3>{reading.words(&city.name)}</h3>
                    <FactList reading facts />
                </section>
            }
        })
    });
    parts.collect_view()
}
