//! A hub in a few words, where another page or list leads to it.

use leptos::prelude::*;

use crate::domain::{Catalogue, Hub, Lang, Precision};
use crate::i18n::{names, use_i18n};
use crate::map::Glyph;
use crate::state::use_atlas;
use crate::ui::Route;

/// A list item: the hub's sign, its name as a link, what and where it is, and a remark.
#[component]
pub fn HubCard(
    /// The hub, by index.
    index: usize,
    /// Why it stands here: a distance, what is shared; nothing is said where it is empty.
    #[prop(into, default = Signal::stored(String::new()))]
    note: Signal<String>,
) -> impl IntoView {
    let (i18n, atlas) = (use_i18n(), use_atlas());
    let said = move |say: fn(&Catalogue, &Hub, Lang) -> String| {
        Signal::derive(move || {
            let catalogue = atlas.listed()?;
            Some(say(&catalogue, catalogue.hubs().get(index)?, i18n.lang.get()))
        })
    };
    let sign = Memo::new(move |_| {
        let catalogue = atlas.listed()?;
        let hub = catalogue.hubs().get(index)?;
        Some((hub.kind, matches!(hub.place.point, Some((_, Precision::Region)))))
    });
    let sign = move || sign.get().map(|(kind, indicative)| view! { <Glyph kind=kind.key() indicative=indicative /> });
    let name_lang = move || {
        let (catalogue, lang) = (atlas.listed()?, i18n.lang.get());
        let in_lang = catalogue.hubs().get(index)?.name.pick(lang).lang;
        (in_lang != lang).then_some(in_lang.key())
    };
    view! {
        <li class="hub-card">
            {sign} <a href=said(|_, hub, lang| Route::Hub(hub.id.clone()).href(lang)) lang=name_lang>
                {said(|_, hub, lang| hub.name.pick(lang).text.to_owned())}
            </a> <span class="hub-card__kind">{said(names::kind)}</span>
            <span class="hub-card__place">{said(names::place)}</span> <span class="hub-card__note">{note}</span>
        </li>
    }
}
