//! One hub in the list, read in one glance: name, kind, place, status with its date, what it offers.

use std::sync::Arc;

use leptos::prelude::*;

use crate::domain::{Catalogue, Facet};
use crate::engine::finder::{Part, Reason};
use crate::i18n::{Phrases, format, names, use_i18n};
use crate::map::Glyph;
use crate::state::{Explore, use_atlas};
use crate::ui::Route;
use crate::ui::compare::CompareToggle;
use crate::ui::hub::{FavouriteButton, StatusBadge};
use crate::ui::kit::{drawn, excerpt, marked};

const OFFERINGS_SHOWN: usize = 3;

/// What is said of a hub in a list or on a card: everything but the frame around it.
#[component]
pub fn HubSummary(
    /// The catalogue it stands in.
    catalogue: Arc<Catalogue>,
    /// The hub, by index.
    index: usize,
    /// For the distance.
    explore: Explore,
) -> impl IntoView {
    let (i18n, atlas) = (use_i18n(), use_atlas());
    let hub = catalogue.hubs().get(index).cloned()?;
    let name = Signal::derive({
        let name = hub.name.clone();
        move || i18n.text(&name)
    });
    let found = Memo::new(move |_| explore.explain(index, i18n.lang.get()));
    let marked_name = drawn(move || Some(name.with(|name| found.with(|found| marked(name, &found.name))).into_any()));
    let name_lang = {
        let name = hub.name.clone();
        Signal::derive(move || {
            let asked = i18n.lang.get();
            let picked = name.pick(asked).lang;
            (picked != asked).then(|| picked.key())
        })
    };
    let href = {
        let id = hub.id.clone();
        Signal::derive(move || Route::Hub(id.clone()).href(i18n.lang.get()))
    };
    let indicative = hub.place.point.is_some_and(|(_, precision)| precision == crate::domain::Precision::Region);
    let distance = drawn(move || {
        // Of where it stands now: what stands only for a region is moved when the map's ground comes.
        let (from, (to, _)) = (explore.origin.get()?, atlas.listed()?.hubs().get(index)?.place.point?);
        let km = format::km(i18n.lang.get(), from.km_to(to));
        let km = if indicative { i18n.phrases().explore.about_km.replace("{km}", &km) } else { km };
        Some(view! { <span class="result__distance">{km}</span> }.into_any())
    });
    let (for_kind, for_place, for_tags) = (catalogue.clone(), catalogue.clone(), catalogue);
    let (kind_hub, place_hub) = (hub.clone(), hub.clone());
    let kinds: Vec<_> = hub.offering_kinds().into_iter().cloned().collect();
    let more = kinds.len().saturating_sub(OFFERINGS_SHOWN);
    let tags = drawn(move || {
        let lang = i18n.lang.get();
        let tags = kinds
            .iter()
            .take(OFFERINGS_SHOWN)
            .map(|kind| view! { <li class="tag">{names::option(&for_tags, Facet::Offering, kind.as_str(), lang)}</li> })
            .collect_view();
        Some(tags.into_any())
    });
    let more_tag = (more > 0).then(|| {
        let text = Signal::derive(move || i18n.phrases().explore.more_offerings.replace("{n}", &more.to_string()));
        view! { <li class="tag tag--more">{text}</li> }
    });
    let kind = Signal::derive(move || names::kind(&for_kind, &kind_hub, i18n.lang.get()));
    let place = Signal::derive(move || names::place(&for_place, &place_hub, i18n.lang.get()));
    let why = drawn(move || found.with(|found| found.reason.as_ref().and_then(|reason| why(reason, i18n.phrases()))));
    Some(view! {
        <span class="result__glyph">
            <Glyph kind=hub.kind.key() size=22 indicative=indicative />
        </span>
        <div class="result__body">
            <a class="result__name" href=href lang=name_lang>
                {marked_name}
            </a>
            <p class="result__kind">{kind}</p>
            <p class="result__place">{place} {distance}</p>
            {why}
            <StatusBadge status=hub.status />
            <ul class="result__offerings">{tags} {more_tag}</ul>
        </div>
        <div class="result__actions">
            <FavouriteButton id=hub.id.clone() name />
            <CompareToggle id=hub.id name />
        </div>
    })
}

/// Why a hub was found where its name does not show it: "offers: …". Its kind and its place stand in the row anyway.
fn why(reason: &Reason, phrases: &'static Phrases) -> Option<AnyView> {
    let phrases = &phrases.search;
    let label = match reason.part {
        Part::Kind | Part::Place => return None,
        Part::Name | Part::Alias => phrases.why_alias,
        Part::Offering => phrases.why_offering,
        Part::Cluster => phrases.why_cluster,
        Part::Whole => phrases.why_whole,
        Part::Project => phrases.why_project,
        Part::Note => phrases.why_note,
    };
    let (text, found) = excerpt(&reason.text, &reason.found);
    Some(view! { <p class="result__why">{label} ": " {marked(text, &found)}</p> }.into_any())
}
