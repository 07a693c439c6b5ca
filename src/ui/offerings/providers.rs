//! Who offers a kind: each hub with its place, its status and date, its own words for the offering and their source.

use leptos::prelude::*;

use crate::domain::OfferingId;
use crate::i18n::names;
use crate::ui::Route;
use crate::ui::hub::{Reading, StatusBadge};

/// The hubs, by index. The sources of the reading are those of what they offer.
pub fn providers(reading: &Reading, offering: &OfferingId, hubs: &[usize]) -> AnyView {
    let (catalogue, lang) = (&reading.catalogue, reading.lang);
    let rows = hubs.iter().filter_map(|index| {
        let hub = catalogue.hubs().get(*index)?;
        let name = hub.name.pick(lang);
        let offers = hub.offerings.iter().filter(|it| it.kind == *offering);
        let offers = offers.map(|it| view! { <p class="offering__name">{reading.cited(&it.name, "", &it.source)}</p> });
        Some(view! {
            <li class="offering">
                <a
                    class="offering__kind"
                    href=Route::Hub(hub.id.clone()).href(lang)
                    lang=(name.lang != lang).then_some(name.lang.key())
                >
                    {name.text.to_owned()}
                </a>
                <p class="source__rest">{names::place(catalogue, hub, lang)}</p>
                {offers.collect_view()}
                <StatusBadge status=hub.status />
            </li>
        })
    });
    view! { <ul class="offering-list">{rows.collect_view()}</ul> }.into_any()
}
