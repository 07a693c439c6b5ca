//! Numbers at a glance: what the catalogue holds, counted when it is read.

use leptos::prelude::*;

use crate::domain::StatusKind;
use crate::i18n::{format, use_i18n};
use crate::state::use_atlas;

/// The four numbers and the date of the data.
#[component]
pub fn Glance() -> impl IntoView {
    let (i18n, atlas) = (use_i18n(), use_atlas());
    move || {
        let catalogue = atlas.catalogue()?;
        let hubs = catalogue.hubs();
        let mut regions: Vec<_> = hubs.iter().filter_map(|hub| catalogue.region_of(hub)).collect();
        regions.sort_unstable();
        regions.dedup();
        let operating = hubs.iter().filter(|hub| hub.status.kind == StatusKind::Operating).count();
        let offerings: usize = hubs.iter().map(|hub| hub.offerings.len()).sum();
        let phrases = &i18n.phrases().explore;
        let numbers = [
            (hubs.len(), phrases.glance_hubs),
            (operating, phrases.glance_operating),
            (regions.len(), phrases.glance_regions),
            (offerings, phrases.glance_offerings),
        ];
        let lang = i18n.lang.get();
        let items = numbers.map(|(number, name)| {
            view! {
                <div class="glance__item">
                    <dt>{name}</dt>
                    <dd>{format::number(lang, number as f64)}</dd>
                </div>
            }
        });
        let date = catalogue.updated.map(|date| phrases.data_date.replace("{date}", &format::date(lang, date)));
        Some(view! {
            <section class="glance" aria-label=phrases.glance>
                <dl class="glance__list">{items.collect_view()}</dl>
                <p class="glance__date">{date}</p>
            </section>
        })
    }
}
