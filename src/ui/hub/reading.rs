//! A hub as its page reads it: the record, the catalogue around it, one language, and the numbers of its sources.

use std::collections::BTreeMap;
use std::sync::Arc;

use leptos::prelude::*;

use super::SourceMark;
use crate::data::address::write_query;
use crate::domain::{Catalogue, Facet, Hub, Lang, MapView, Precision, Query, SourceId, Text};
use crate::engine::dossier::sources_of;
use crate::i18n::{MorePhrases, Phrases};
use crate::ui::Route;
use crate::ui::routes::explore_with;

/// A hub in one language. Cloning is cheap.
///
/// The page is made anew from it when language or catalogue change; Leptos then keeps the elements and changes their texts.
#[derive(Clone)]
pub struct Reading {
    /// The catalogue the hub stands in.
    pub catalogue: Arc<Catalogue>,
    /// The hub's index there.
    pub index: usize,
    /// The hub.
    pub hub: Arc<Hub>,
    /// The reader's language.
    pub lang: Lang,
    /// The sources of the page; a source's number is its place here, from 1.
    pub sources: Arc<[SourceId]>,
}

impl Reading {
    /// The hub at an index, for a reader of `lang`; `None` where there is none.
    pub fn new(catalogue: Arc<Catalogue>, index: usize, lang: Lang) -> Option<Reading> {
        let hub = Arc::new(catalogue.hubs().get(index)?.clone());
        let sources = sources_of(&catalogue, &hub).into();
        Some(Reading { catalogue, index, hub, lang, sources })
    }

    /// For a page about many records: its words, and the numbers of these sources. The hub is any, and not looked at.
    pub fn of_sources(catalogue: Arc<Catalogue>, sources: Arc<[SourceId]>, lang: Lang) -> Option<Reading> {
        Some(Reading { sources, ..Reading::new(catalogue, 0, lang)? })
    }

    /// The phrases of the reader's language.
    pub fn phrases(&self) -> &'static Phrases {
        Phrases::of(self.lang)
    }

    /// What is said after the first view, in its language.
    pub fn more(&self) -> &'static MorePhrases {
        MorePhrases::of(self.lang)
    }

    /// The number of a source on this page.
    pub fn number_of(&self, source: &SourceId) -> Option<usize> {
        self.sources.iter().position(|id| id == source).map(|index| index + 1)
    }

    /// What the vocabulary calls an id; nothing where it does not know it, since an id means nothing to a reader.
    pub fn label<Id: Ord>(&self, labels: &BTreeMap<Id, Text>, id: &Id) -> String {
        labels.get(id).map(|text| text.pick(self.lang).text.to_owned()).unwrap_or_default()
    }

    /// A text of the data, with its language where that is not the reader's, and a mark where it was translated.
    pub fn words(&self, text: &Text) -> AnyView {
        self.text(text, "", ().into_any())
    }

    /// The same with the mark of its source; `more` is what follows the text before the mark.
    pub fn cited(&self, text: &Text, more: &str, source: &SourceId) -> AnyView {
        self.text(text, more, view! { <SourceMark reading=self source /> }.into_any())
    }

    fn text(&self, text: &Text, more: &str, mark: AnyView) -> AnyView {
        let picked = text.pick(self.lang);
        let lang = (picked.lang != self.lang).then_some(picked.lang.key());
        // A mark never stands alone on a line: it keeps the word before it with it, but no more, so that this fits a phone.
        let ends_itself = more.is_empty() && !picked.translated;
        let (head, last) =
            if ends_itself { picked.text.rsplit_once(' ').unwrap_or(("", picked.text)) } else { (picked.text, "") };
        let space = if head.is_empty() { "" } else { " " };
        let translated = picked.translated.then(|| {
            let phrases = &self.more().hub;
            view! {
                <span class="translated-mark" title=phrases.translated_hint>
                    {phrases.translated}
                </span>
            }
        });
        view! {
            <span lang=lang>{format!("{head}{space}")}</span>
            <span class="cited__end">
                <span lang=lang>{last.to_owned()}</span>
                {more.to_owned()}
                {translated}
                {mark}
            </span>
        }
        .into_any()
    }

    /// Explore with one option ticked.
    pub fn explore_with(&self, facet: Facet, option: &str) -> String {
        explore_with(self.lang, facet, option)
    }

    /// Explore with this hub chosen on the map, as near as its place is known; `None` where it has no point on the map.
    pub fn on_map(&self) -> Option<String> {
        // The map ends not far beyond the borders.
        self.catalogue.region_of(&self.hub)?;
        let (center, precision) = self.hub.place.point?;
        let zoom = match precision {
            Precision::Address | Precision::District => 12.0,
            Precision::City => 9.0,
            Precision::Region => 6.0,
        };
        let (selected, view) = (Some(self.hub.id.clone()), Some(MapView { center, zoom }));
        Some(self.explore(&Query { selected, view, ..Query::default() }))
    }

    fn explore(&self, query: &Query) -> String {
        format!("{}?{}", Route::Explore.href(self.lang), write_query(query))
    }
}
