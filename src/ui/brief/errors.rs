//! What a brief lacks, said at its top, each line leading to its field.

use leptos::prelude::*;

use super::OpenBrief;
use super::open::ERRORS;
use crate::engine::briefing::Required;
use crate::i18n::{BriefPhrases, use_i18n};
use crate::ui::error_summary::ErrorSummary;

/// What is said of a field that lacks.
pub fn words(required: Required, phrases: &'static BriefPhrases) -> &'static str {
    match required {
        Required::What => phrases.error_what,
        Required::Who => phrases.error_who,
        Required::Contact => phrases.error_contact,
        Required::Hub => phrases.error_hub,
    }
}

/// The summary; nothing while nothing lacks.
#[component]
pub fn BriefErrors(
    /// The brief.
    brief: OpenBrief,
) -> impl IntoView {
    let i18n = use_i18n();
    let title = Signal::derive(move || i18n.brief().errors);
    let errors = Signal::derive(move || {
        let row = |required: Required| (format!("brief-{}", required.field()), words(required, i18n.brief()));
        brief.errors.get().into_iter().map(row).collect::<Vec<_>>()
    });
    view! { <ErrorSummary id=ERRORS.to_owned() title errors /> }
}
