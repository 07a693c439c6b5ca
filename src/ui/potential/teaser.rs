//! On the page of science cities: the first five regions by the first set of weights, and the way to weigh them oneself.

use leptos::prelude::*;

use crate::domain::{Basis, Facet, Scale, Weighing};
use crate::engine::potential::{Grid, rank};
use crate::i18n::{PotentialPhrases, names, use_i18n};
use crate::state::{Measures, use_atlas};
use crate::ui::Route;

/// How many regions are named.
const NAMED: usize = 5;

/// The section.
#[component]
pub fn Teaser() -> impl IntoView {
    let (i18n, atlas) = (use_i18n(), use_atlas());
    let measures = Measures::fetch();
    let phrases = move || PotentialPhrases::of(i18n.lang.get());
    let first = move || {
        let (indicators, catalogue, lang) = (measures.ready()?, atlas.catalogue()?, i18n.lang.get());
        atlas.details().with(|details| details.ready().is_some()).then_some(())?;
        let grid = Grid::of(&indicators, &catalogue, Basis::default(), Scale::default());
        let ranked = rank(&grid, &Weighing::default().weights(&indicators));
        let rows = ranked.iter().take(NAMED).map(|it| {
            view! { <li>{names::option(&catalogue, Facet::Region, grid.regions[it.region].as_str(), lang)}</li> }
        });
        let name = indicators.presets.first().map(|preset| preset.name.pick(lang).text).unwrap_or_default();
        Some(view! {
            <p>{phrases().teaser.replace("{name}", name)}</p>
            <ol class="potential__first">{rows.collect_view()}</ol>
        })
    };
    view! {
        <section class="cities__part">
            <h2>{i18n.more().tr(|p| p.pages.potential)}</h2>
            <p>{move || phrases().lead}</p>
            {first}
            <p>
                <a class="button" data-look="main" href=move || Route::Potential.href(i18n.lang.get())>
                    {move || phrases().more}
                </a>
            </p>
        </section>
    }
}
