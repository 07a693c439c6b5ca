//! An exhibit in a few words, in the grid and beside another.

use leptos::prelude::*;

use super::Picture;
use crate::domain::{Catalogue, Exhibit, Lang};
use crate::engine::showing::maker;
use crate::i18n::{ShowroomPhrases, names};
use crate::ui::Route;

/// A list item: the drawing, the name as a link, what it is, who makes it and where, and how ready it is.
#[component]
pub fn ExhibitCard<'a>(
    /// The catalogue around it.
    catalogue: &'a Catalogue,
    /// The exhibit.
    exhibit: &'a Exhibit,
    /// The reader's language.
    lang: Lang,
) -> impl IntoView + use<> {
    let phrases = ShowroomPhrases::of(lang);
    let name = exhibit.name.pick(lang);
    let what = exhibit.what.pick(lang);
    let other = |picked: Lang| (picked != lang).then_some(picked.key());
    let maker = maker(catalogue, exhibit);
    let from = maker.map_or_else(
        || phrases.maker_not_known.to_owned(),
        |hub| format!("{} · {}", hub.name.pick(lang).text, names::place(catalogue, hub, lang)),
    );
    let industry = catalogue.vocabulary.clusters.get(&exhibit.industry).map(|text| text.pick(lang).text.to_owned());
    let said = [names::exhibit_sort(exhibit.sort, lang).to_owned(), industry.unwrap_or_default()];
    view! {
        <li class="exhibit-card">
            <Picture industry=exhibit.industry.clone() />
            <p class="exhibit-card__sort">{said.join(" · ")}</p>
            <a class="exhibit-card__name" href=Route::Exhibit(exhibit.id.clone()).href(lang) lang=other(name.lang)>
                {name.text.to_owned()}
            </a>
            <p class="exhibit-card__what" lang=other(what.lang)>
                {what.text.to_owned()}
            </p>
            <p class="exhibit-card__from">{from}</p>
            <p
                class="exhibit-card__readiness"
                data-stage=exhibit.readiness.map_or("unknown", |readiness| readiness.is.key())
            >
                {names::readiness(exhibit.readiness, lang)}
            </p>
        </li>
    }
}
