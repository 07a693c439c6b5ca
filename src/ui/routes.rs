//! The addresses of the app. The first segment is the language; the rest names the page.

use std::sync::Arc;

use crate::data::address::write_query;
use crate::data::brief_address::write_brief;
use crate::domain::{ExhibitId, Facet, HubId, Lang, Need, OfferingId, Query};
use crate::platform::document;

/// A page with what its address carries, but for the query.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Route {
    /// The map and the catalogue.
    Explore,
    /// One hub.
    Hub(HubId),
    /// The partner finder.
    Match,
    /// Hubs side by side.
    Compare,
    /// Science cities: the concept, the cities side by side.
    ScienceCities,
    /// The regions by weighted indicators.
    Potential,
    /// Everything that sources have stated.
    Statements,
    /// What the visitor keeps.
    Desk,
    /// A brief of the desk, or a new one.
    Brief(Option<Arc<str>>),
    /// Tasks for science: those of the desk, and what came by link.
    Tasks,
    /// One task of the desk.
    Task(Arc<str>),
    /// The monitor of projects and their money.
    Projects,
    /// What happened when, and what is planned.
    Timeline,
    /// Everything on show.
    Showroom,
    /// One exhibit.
    Exhibit(ExhibitId),
    /// Every kind of offering.
    Offerings,
    /// One kind: who has it, and where it is missing.
    Offering(OfferingId),
    /// What this is and where it comes from.
    About,
}

impl Route {
    /// The address of the page in a language.
    pub fn href(&self, lang: Lang) -> String {
        let (base, lang) = (document::base(), lang.key());
        match self {
            Route::Explore => format!("{base}{lang}"),
            Route::Hub(id) => format!("{base}{lang}/hubs/{id}"),
            Route::Match => format!("{base}{lang}/match"),
            Route::Compare => format!("{base}{lang}/compare"),
            Route::ScienceCities => format!("{base}{lang}/science-cities"),
            Route::Potential => format!("{base}{lang}/science-cities/potential"),
            Route::Statements => format!("{base}{lang}/statements"),
            Route::Desk => format!("{base}{lang}/desk"),
            Route::Brief(None) => format!("{base}{lang}/brief"),
            Route::Brief(Some(id)) => format!("{base}{lang}/brief/{id}"),
            Route::Tasks => format!("{base}{lang}/tasks"),
            Route::Task(id) => format!("{base}{lang}/tasks/{id}"),
            Route::Projects => format!("{base}{lang}/projects"),
            Route::Timeline => format!("{base}{lang}/timeline"),
            Route::Showroom => format!("{base}{lang}/showroom"),
            Route::Exhibit(id) => format!("{base}{lang}/showroom/{id}"),
            Route::Offerings => format!("{base}{lang}/offerings"),
            Route::Offering(id) => format!("{base}{lang}/offerings/{id}"),
            Route::About => format!("{base}{lang}/about"),
        }
    }
}

/// The address of Explore with one option ticked.
pub fn explore_with(lang: Lang, facet: Facet, option: &str) -> String {
    let mut query = Query::default();
    query.toggle(facet, option);
    format!("{}?{}", Route::Explore.href(lang), write_query(&query))
}

/// The address of a comparison; `search` is what it carries, without the `?`.
pub fn compare_href(lang: Lang, search: &str) -> String {
    let page = Route::Compare.href(lang);
    if search.is_empty() { page } else { format!("{page}?{search}") }
}

/// The address that begins a brief to hubs, with a need.
pub fn brief_href(lang: Lang, hubs: &[HubId], need: &Need) -> String {
    format!("{}?{}", Route::Brief(None).href(lang), write_brief(hubs, need))
}

/// An address in a language: the first segment after the base replaced if it is a language, put in front if it is not.
pub fn in_lang(path: &str, search: &str, lang: Lang) -> String {
    let base = document::base();
    let rest = path.strip_prefix(base.trim_end_matches('/')).unwrap_or(path).trim_start_matches('/');
    let (first, tail) = rest.split_once('/').unwrap_or((rest, ""));
    let tail = if Lang::ALL.iter().any(|lang| lang.key() == first) { tail } else { rest };
    let search = search.trim_start_matches('?');
    let mut address = format!("{base}{}", lang.key());
    if !tail.is_empty() {
        address.push('/');
        address.push_str(tail.trim_end_matches('/'));
    }
    if !search.is_empty() {
        address.push('?');
        address.push_str(search);
    }
    address
}
