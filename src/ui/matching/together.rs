//! The fewest hubs that cover the need together, and what nobody covers.

use leptos::prelude::*;

use super::reasons::offering_name;
use crate::engine::matching::Gap;
use crate::i18n::use_i18n;
use crate::state::{PartnerFinder, use_atlas};
use crate::ui::Route;
use crate::ui::hub::HubCard;
use crate::ui::routes::brief_href;

/// The section; nothing where nothing is wanted.
#[component]
pub fn Together(
    /// What it answers.
    finder: PartnerFinder,
) -> impl IntoView {
    let (i18n, atlas) = (use_i18n(), use_atlas());
    move || {
        let catalogue = atlas.catalogue()?;
        let (lang, phrases) = (i18n.lang.get(), i18n.matching());
        let partners = finder.partners.get();
        let together = &partners.consortium;
        if together.members.is_empty() && together.uncovered.is_empty() {
            return None;
        }
        let members = together.members.iter().map(|member| {
            let has: Vec<_> = member.has.iter().map(|id| offering_name(&catalogue, id, lang)).collect();
            view! { <HubCard index=member.hub note=has.join(", ") /> }
        });
        let hub_link = |index: usize| {
            let hub = catalogue.hubs().get(index)?;
            let (href, name) = (Route::Hub(hub.id.clone()).href(lang), hub.name.pick(lang).text.to_owned());
            Some(view! { <a href=href>{name}</a> })
        };
        let gap = |gap: &Gap| {
            let name = phrases.gap.replace("{name}", &offering_name(&catalogue, &gap.offering, lang));
            let said = [(phrases.gap_nearest, gap.nearest), (phrases.gap_planned, gap.planned)];
            let ways = said.into_iter().filter_map(|(label, hub)| {
                let link = hub_link(hub?)?;
                Some(view! { <span class="gap__way">{label} ": " {link}</span> })
            });
            let ways: Vec<_> = ways.collect();
            let nobody = ways.is_empty().then_some(phrases.gap_nobody);
            view! {
                <li class="gap">
                    <strong>{name}</strong>
                    {ways}
                    {nobody}
                </li>
            }
        };
        let lead = match together.members.len() {
            0 => phrases.together_none,
            1 if together.uncovered.is_empty() => phrases.together_one,
            _ => phrases.together_most,
        };
        let ids = together.members.iter().filter_map(|member| Some(catalogue.hubs().get(member.hub)?.id.clone()));
        let brief = finder.need.with(|need| brief_href(lang, &ids.collect::<Vec<_>>(), need));
        let has_several = together.members.len() > 1;
        Some(view! {
            <section class="together">
                <h2>{phrases.together}</h2>
                <p>{lead}</p>
                <ul class="hub-cards">{members.collect_view()}</ul>
                {has_several
                    .then(|| {
                        view! {
                            <p>
                                <a class="button" href=brief>
                                    {phrases.brief_together}
                                </a>
                            </p>
                        }
                    })}
                <ul class="gaps">{together.uncovered.iter().map(gap).collect_view()}</ul>
            </section>
        })
    }
}
