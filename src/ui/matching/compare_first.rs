//! From the matches to the first of them side by side, with distances from the same place.

use leptos::prelude::*;

use crate::data::compare_address::write_compare;
use crate::domain::Comparing;
use crate::i18n::use_i18n;
use crate::state::{PartnerFinder, use_atlas};
use crate::ui::routes::compare_href;

/// A link to the first two, and one to the first three, where there are as many.
#[component]
pub fn CompareFirst(
    /// What it compares.
    finder: PartnerFinder,
) -> impl IntoView {
    let (i18n, atlas) = (use_i18n(), use_atlas());
    let address = move |count: usize| {
        let catalogue = atlas.catalogue()?;
        finder.partners.with(|partners| {
            let id = |at: usize| Some(catalogue.hubs().get(partners.matches.get(at)?.hub)?.id.clone());
            let hubs: Option<Vec<_>> = (0..count).map(id).collect();
            let origin = finder.need.with(|need| need.origin.clone());
            let comparing = Comparing { hubs: hubs?, origin, only_differences: false };
            Some(compare_href(i18n.lang.get(), &write_compare(&comparing)))
        })
    };
    let links = move || {
        let phrases = i18n.matching();
        let links = [(2, phrases.compare_two), (3, phrases.compare_three)].map(|(count, name)| {
            address(count).map(|href| {
                view! {
                    <a class="button" href=href>
                        {name}
                    </a>
                }
            })
        });
        links.into_iter().collect_view()
    };
    view! { <p class="match-page__compare">{links}</p> }
}
