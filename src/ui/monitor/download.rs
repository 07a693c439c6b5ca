//! The table of the monitor as a file for a spreadsheet.

use super::View;
use super::table::standing;
use super::words::money;
use crate::data::spreadsheet::{COMMA, SEMICOLON, write_spreadsheet};
use crate::domain::{Lang, Qualifier};
use crate::engine::monitor::Row;
use crate::platform::files;

/// Gives the visitor what the table shows, a row a sum of money, with numbers that can be computed with.
pub fn save_table(view: &View) {
    let (phrases, shared) = (view.phrases(), view.reading.phrases());
    let more = view.reading.more();
    let head = [
        phrases.project,
        phrases.count,
        phrases.owner,
        shared.filter.region,
        more.hub.industry,
        more.hub.stage,
        more.hub.years,
        phrases.sum,
        phrases.currency,
        phrases.meant,
        phrases.kind,
        phrases.standing,
        more.hub.sources,
    ];
    let head = head.map(str::to_owned).to_vec();
    let rows = view.answer.rows.iter().map(|it| cells(view, it));
    let between = if view.reading.lang == Lang::En { COMMA } else { SEMICOLON };
    let text = write_spreadsheet([head].into_iter().chain(rows), between);
    files::save("togys-projects.csv", "text/csv", &text);
}

fn cells(view: &View, row: &Row) -> Vec<String> {
    let (phrases, reading) = (view.phrases(), &view.reading);
    let words = &view.catalogue().vocabulary;
    let amount = row.amounts.first();
    let meant = amount.and_then(|amount| amount.qualifier).map(|qualifier| match qualifier {
        Qualifier::Approx => phrases.approx,
        Qualifier::AtLeast => phrases.at_least,
        Qualifier::UpTo => phrases.up_to,
    });
    let regions: Vec<String> = row.regions.iter().map(|id| view.region(id)).collect();
    let sources = row.sources.iter().map(|id| {
        let source = view.catalogue().source(id);
        let url = source.and_then(|source| source.url.clone());
        url.map_or_else(|| source.map(|source| source.title.to_string()).unwrap_or_default(), |url| url.to_string())
    });
    let sources: Vec<String> = sources.collect();
    vec![
        view.name(row),
        if row.count > 0 { row.count.to_string() } else { String::new() },
        row.owner.as_ref().map(|id| view.hub(id)).unwrap_or_default(),
        regions.join(", "),
        row.industry.as_ref().map(|id| reading.label(&words.clusters, id)).unwrap_or_default(),
        row.stage.as_ref().map(|id| reading.label(&words.stages, id)).unwrap_or_default(),
        row.years.map(|years| years.to_string()).unwrap_or_default(),
        amount.map(|amount| amount.value.to_string()).unwrap_or_default(),
        amount.map(|amount| amount.unit.to_string()).unwrap_or_default(),
        meant.unwrap_or_default().to_owned(),
        row.money().map(|kind| money(phrases, kind)[0].to_owned()).unwrap_or_default(),
        standing(view, row),
        sources.join(" "),
    ]
}
