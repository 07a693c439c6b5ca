//! How the indicators fit the rest: sources that are there, every region named, years that have been.

use super::records::{Context, Places, Used, check_not_future, check_source, wrong};
use crate::data::fields::Notes;
use crate::data::{INDICATORS, List, Problem, ProblemKind};
use crate::domain::{Indicators, Measured, PartialDate};

pub(super) fn check_indicators(
    context: &Context<'_>,
    indicators: &Indicators,
    bytes: &[u8],
    used: &mut Used,
) -> Vec<Problem> {
    let places = Places::of(bytes, "togys-indicators", "indicators");
    let file = serde_json::from_slice::<serde_json::Value>(bytes).unwrap_or_default();
    let mut notes = Notes::new(INDICATORS, None);
    let at = &mut notes;
    for indicator in &indicators.all {
        places.enter(at, indicator.id.as_str());
        used.mark(List::Units, indicator.unit.as_str());
        let Measured::Published { source, series } = &indicator.from else { continue };
        check_source(context, at, "source".to_owned(), source, used);
        let written = file["indicators"].as_array().into_iter().flatten();
        let written = written.into_iter().find(|it| it["id"] == indicator.id.as_str());
        for (index, values) in series.iter().enumerate() {
            let year = PartialDate { year: values.year, month: None, day: None };
            check_not_future(context.catalogue.updated, at, &format!("series[{index}].year"), year);
            for region in context.catalogue.vocabulary.regions.keys() {
                // What a source keeps to itself is written as null; a region that is left out was forgotten.
                let is_written = written.is_none_or(|it| {
                    it["series"][index]["values"].as_object().is_none_or(|values| values.contains_key(region.as_str()))
                });
                if !is_written {
                    wrong(at, format!("series[{index}].values.{region}"), ProblemKind::Missing);
                }
            }
        }
    }
    notes.finish(bytes)
}
