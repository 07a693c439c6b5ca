//! What the weighing can decide and what it cannot, and what the state says it will do.

use leptos::prelude::*;

use crate::domain::FactId;
use crate::i18n::PotentialPhrases;
use crate::ui::hub::{FactList, Reading};

/// The statement that regions will be analysed before any becomes a science city.
pub fn plan() -> FactId {
    FactId::from("f020")
}

/// The section.
pub fn method(reading: &Reading) -> AnyView {
    let phrases = PotentialPhrases::of(reading.lang);
    let paragraphs = [
        phrases.method_can,
        phrases.method_cannot,
        phrases.method_score,
        phrases.method_outliers,
        phrases.method_unknown,
        phrases.method_years,
        phrases.method_overlap,
        phrases.method_office,
        phrases.method_copies,
    ];
    let rows = paragraphs.map(|text| view! { <li>{text}</li> });
    let plan: Vec<_> = reading.catalogue.facts().iter().filter(|fact| fact.id == plan()).collect();
    let plan = (!plan.is_empty()).then(|| {
        view! {
            <h3>{phrases.method_plan}</h3>
            <FactList reading facts=plan />
        }
    });
    view! {
        <section class="potential__method">
            <h2>{phrases.method}</h2>
            <ul>{rows.collect_view()}</ul>
            {plan}
        </section>
    }
    .into_any()
}
