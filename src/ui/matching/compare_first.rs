//! From the matches to the first of them: side by side, with distances from the same place, or one brief to them.

use leptos::prelude::*;

use crate::data::compare_address::write_compare;
use crate::domain::{Comparing, HubId};
use crate::i18n::use_i18n;
use crate::state::{PartnerFinder, use_atlas};
use crate::ui::routes::{brief_href, compare_href};

/// Links to the first two and the first three, where there are as many.
#[component]
pub fn CompareFirst(
    /// What it compares.
    finder: PartnerFinder,
) -> impl IntoView {
    let (i18n, atlas) = (use_i18n(), use_atlas());
    let first = move |count: usize| -> Option<Vec<HubId>> {
        let catalogue = atlas.catalogue()?;
        finder.partners.with(|partners| {
            let id = |at: usize| Some(catalogue.hubs().get(partners.matches.get(at)?.hub)?.id.clone());
            (0..count).map(id).collect()
        })
    };
    let side_by_side = move |hubs| {
        let need = finder.need.get();
        compare_href(i18n.lang.get(), &write_compare(&Comparing { hubs, need, only_differences: false }))
    };
    let one_brief = move |hubs: Vec<HubId>| finder.need.with(|need| brief_href(i18n.lang.get(), &hubs, need));
    let links = move || {
        let phrases = i18n.matching();
        let links = [
            (first(2).map(side_by_side), phrases.compare_two),
            (first(3).map(side_by_side), phrases.compare_three),
            (first(3).map(one_brief), phrases.brief_three),
        ];
        let links = links.map(|(href, name)| {
            href.map(|href| {
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
