//! The regions as a file for a spreadsheet: place, score, shares, and every value that was compared.

use izde::lowered;

use super::View;
use crate::data::spreadsheet::{COMMA, SEMICOLON, write_spreadsheet};
use crate::domain::{Basis, Lang};
use crate::engine::potential::WEIGHTINGS;
use crate::platform::files;

/// Gives the visitor the table; a value that is not known is an empty cell.
pub fn save_regions(view: &View) {
    let (phrases, reading) = (view.phrases(), &view.reading);
    let units = &reading.catalogue.vocabulary.units;
    let columns = view.indicators.all.iter().zip(&*view.weights).map(|(indicator, weight)| {
        let name = indicator.name.pick(reading.lang).text;
        let unit = reading.label(units, &indicator.unit);
        let a_head = view.asked.basis == Basis::Head && indicator.grows;
        let unit = if a_head { format!("{unit}, {}", phrases.head) } else { unit };
        let year = indicator.year().map(|year| format!(", {year}")).unwrap_or_default();
        format!("{name} ({unit}{year}; {} {weight})", lowered(phrases.weight))
    });
    let fixed = [phrases.place, "ISO 3166-2", phrases.region, phrases.score, phrases.three, phrases.five];
    let head: Vec<String> = fixed.into_iter().map(str::to_owned).chain(columns).collect();
    // Numbers are written so that a spreadsheet of the reader's language computes with them.
    let number = |value: f64| match reading.lang {
        Lang::En => value.to_string(),
        Lang::Kk | Lang::Ru => value.to_string().replace('.', ","),
    };
    let rows = view.ranked.iter().map(|it| {
        let share = |times: usize| number(times as f64 / WEIGHTINGS as f64);
        let front = view.front.as_ref().map(|front| front[it.region]);
        let fixed = [
            it.score.map(|_| it.place.to_string()).unwrap_or_default(),
            view.grid.regions[it.region].to_string(),
            view.region(it.region),
            it.score.map(|score| number(score * 100.0)).unwrap_or_default(),
            front.map(|front| share(front.three)).unwrap_or_default(),
            front.map(|front| share(front.five)).unwrap_or_default(),
        ];
        let values = view.grid.values[it.region].iter().map(|value| value.map(number).unwrap_or_default());
        fixed.into_iter().chain(values).collect::<Vec<String>>()
    });
    let between = if reading.lang == Lang::En { COMMA } else { SEMICOLON };
    let text = write_spreadsheet([head].into_iter().chain(rows), between);
    files::save("togys-regions.csv", "text/csv", &text);
}
