//! Every kind of offering: how many hubs have it, and what is farthest from them.

use leptos::prelude::*;

use crate::domain::{CoverageAsk, OfferingId, StatusKind, order_by};
use crate::engine::coverage::{coverage, offered_by};
use crate::i18n::{OfferingsPhrases, format, sorting, use_i18n};
use crate::platform::document;
use crate::state::use_atlas;
use crate::ui::Route;
use crate::ui::notices::LoadNotice;

/// The page.
#[component]
pub fn Kinds() -> impl IntoView {
    let (i18n, atlas) = (use_i18n(), use_atlas());
    Effect::new(move || {
        let phrases = OfferingsPhrases::of(i18n.lang.get());
        document::describe(&format!("{} — {}", phrases.title, i18n.phrases().app.name), phrases.lead);
    });
    let rows = move || {
        let catalogue = atlas.catalogue()?;
        let settlements = atlas.settlements.get().unwrap_or_default();
        let lang = i18n.lang.get();
        let phrases = OfferingsPhrases::of(lang);
        let mut kinds: Vec<(String, OfferingId)> = (catalogue.vocabulary.offerings.iter())
            .map(|(id, label)| (label.pick(lang).text.to_owned(), id.clone()))
            .collect();
        order_by(&mut kinds, |a, b| sorting::compare(lang, &a.0, &b.0));
        let rows = kinds.into_iter().map(|(label, id)| {
            let hubs = offered_by(&catalogue, &id);
            let operates = |index: &&usize| {
                catalogue.hubs().get(**index).is_some_and(|hub| hub.status.kind == StatusKind::Operating)
            };
            let operating = hubs.iter().filter(operates).count();
            let count = format!(
                "{}, {}",
                i18n.counted(phrases.hubs, hubs.len()),
                phrases.operating.replace("{n}", &format::number(lang, operating as f64)),
            );
            let found = coverage(&catalogue, &settlements, &id, &CoverageAsk::default(), |_| None);
            let far = found.spots.first().map(|spot| match spot.nearest {
                Some(nearest) => {
                    let place = settlements.get(spot.settlement).map(|it| it.name.pick(lang).text).unwrap_or_default();
                    phrases.farthest.replace("{place}", place).replace("{km}", &format::km(lang, nearest.km))
                }
                None => phrases.nobody.to_owned(),
            });
            view! {
                <li class="offering-kind">
                    <a href=Route::Offering(id).href(lang)>{label}</a>
                    <p>{count}</p>
                    <p class="source__rest">{far}</p>
                </li>
            }
        });
        Some(rows.collect_view())
    };
    view! {
        <div class="offerings">
            <header class="showroom__head">
                <h1 id="main-title" tabindex="-1">
                    {move || OfferingsPhrases::of(i18n.lang.get()).title}
                </h1>
                <p class="about__lead">{move || OfferingsPhrases::of(i18n.lang.get()).lead}</p>
            </header>
            <LoadNotice />
            <ul class="offering-kinds">{rows}</ul>
        </div>
    }
}
