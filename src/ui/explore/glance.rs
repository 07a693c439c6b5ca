//! Numbers at a glance: what the catalogue holds, counted when it is read, each with the way to what it counts.

use izde::lowered;
use leptos::prelude::*;

use crate::domain::{Catalogue, Facet, HubKind, Lang, StatusKind, order_by};
use crate::i18n::{Phrases, format, names, use_i18n};
use crate::state::{Loading, use_atlas};
use crate::ui::Route;
use crate::ui::kit::drawn;
use crate::ui::routes::explore_with;

/// The numbers and the date of the data.
#[component]
pub fn Glance() -> impl IntoView {
    let (i18n, atlas) = (use_i18n(), use_atlas());
    drawn(move || {
        let catalogue = atlas.listed()?;
        let hubs = catalogue.hubs();
        let mut regions: Vec<_> = hubs.iter().filter_map(|hub| catalogue.region_of(hub)).collect();
        order_by(&mut regions, Ord::cmp);
        regions.dedup();
        let offerings: usize = hubs.iter().map(|hub| hub.offerings.len()).sum();
        let phrases = &i18n.phrases().explore;
        let lang = i18n.lang.get();
        let of_status = |status: StatusKind| {
            let count = hubs.iter().filter(|hub| hub.status.kind == status).count();
            (Some(count), status_name(&catalogue, status, lang), explore_with(lang, Facet::Status, status.key()))
        };
        // Projects come after the first view; until then their number is not known.
        let projects =
            atlas.details().with(|details| *details == Loading::Ready(())).then(|| catalogue.projects().len());
        let granted = atlas.granted.get().map(|amount| in_billions(amount.value, lang));
        let count = |number: usize| format::number(lang, number as f64);
        let numbers = [
            (Some(hubs.len()), phrases.glance_hubs.to_owned(), Route::Explore.href(lang)),
            of_status(StatusKind::Operating),
            of_status(StatusKind::Planned),
            (Some(regions.len()), phrases.glance_regions.to_owned(), Route::Offerings.href(lang)),
            (Some(offerings), phrases.glance_offerings.to_owned(), Route::Offerings.href(lang)),
            (projects, lowered(i18n.phrases().app.projects), Route::Projects.href(lang)),
        ];
        let numbers = numbers.map(|(number, name, href)| (number.map(count), name, href));
        let money = (granted, phrases.glance_granted.to_owned(), Route::Projects.href(lang));
        let items = numbers.into_iter().chain([money]).map(|(number, name, href)| {
            let number = number.unwrap_or_else(|| "…".to_owned());
            view! {
                <li class="glance__item">
                    <a href=href>
                        <span class="glance__number">{number}</span>
                        " "
                        <span class="glance__name">{name}</span>
                    </a>
                </li>
            }
        });
        let of_kind = |kind: &HubKind| (*kind, hubs.iter().filter(|hub| hub.kind == *kind).count());
        let mut kinds: Vec<(HubKind, usize)> = HubKind::ALL.iter().map(of_kind).filter(|(_, n)| *n > 0).collect();
        order_by(&mut kinds, |a, b| b.1.cmp(&a.1));
        let kinds = kinds.into_iter().map(|(kind, number)| {
            let name = names::option(&catalogue, Facet::Kind, kind.key(), lang);
            view! {
                <li>
                    <a href=explore_with(lang, Facet::Kind, kind.key())>{name} " " <b>{count(number)}</b></a>
                </li>
            }
        });
        let date = catalogue.updated.map(|date| phrases.data_date.replace("{date}", &format::date(lang, date)));
        Some(
            view! {
                <section class="glance" aria-label=phrases.glance>
                    <ul class="glance__list">{items.collect_view()}</ul>
                    <details class="glance__more">
                        <summary>{names::facet(Facet::Kind, lang)}</summary>
                        <ul class="glance__kinds">{kinds.collect_view()}</ul>
                    </details>
                    <p class="glance__date">{date}</p>
                </section>
            }
            .into_any(),
        )
    })
}

/// A sum in tenge as short as a glance allows: `12.3 billion ₸`.
fn in_billions(value: f64, lang: Lang) -> String {
    let billion = Phrases::of(lang).explore.billion;
    format!("{}{NBSP}{billion}{NBSP}₸", format::number(lang, (value / 1e8).round() / 10.0), NBSP = format::NBSP)
}

fn status_name(catalogue: &Catalogue, status: StatusKind, lang: Lang) -> String {
    let name = catalogue.vocabulary.statuses.get(status.key()).map(|name| lowered(name.pick(lang).text));
    name.unwrap_or_else(|| status.key().to_owned())
}
