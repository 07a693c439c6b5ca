//! The route from idea to production as a line of stations: who serves each within reach, and where the chain breaks.

use leptos::prelude::*;

use super::reasons::station_name;
use crate::engine::matching::Stop;
use crate::i18n::use_i18n;
use crate::state::{PartnerFinder, use_atlas};
use crate::ui::Route;

/// The section.
#[component]
pub fn RouteLine(
    /// What it answers.
    finder: PartnerFinder,
) -> impl IntoView {
    let (i18n, atlas) = (use_i18n(), use_atlas());
    let stops = move || {
        let Some(catalogue) = atlas.catalogue() else { return Vec::new() };
        let (lang, words) = (i18n.lang.get(), i18n.matching());
        let stop = |stop: &Stop| {
            let state = match (stop.is_on_way, stop.hubs.len(), stop.working) {
                (false, ..) => "off",
                (true, 0, _) => "broken",
                (true, _, 0) => "coming",
                (true, ..) => "served",
            };
            let remark = match state {
                "off" => words.off_way.to_owned(),
                "broken" => words.broken.to_owned(),
                "coming" => words.to_come.to_owned(),
                _ => i18n.count(|p| p.explore.found, stop.working),
            };
            let first = stop.hubs.first().copied().or(stop.nearest).filter(|_| stop.is_on_way);
            let link = first.and_then(|index| catalogue.hubs().get(index)).map(|hub| {
                let (href, name) = (Route::Hub(hub.id.clone()).href(lang), hub.name.pick(lang).text.to_owned());
                view! {
                    <a class="stop__hub" href=href>
                        {name}
                    </a>
                }
            });
            view! {
                <li class="stop" data-state=state>
                    <span class="stop__name">{station_name(stop.station, words)}</span>
                    <span class="stop__remark">{remark}</span>
                    {link}
                </li>
            }
        };
        finder.partners.with(|partners| partners.route.iter().map(stop).map(IntoAny::into_any).collect())
    };
    view! {
        <section class="route">
            <h2>{move || i18n.matching().route}</h2>
            <ol class="route__line">{stops}</ol>
        </section>
    }
}
