//! What a task or an answer lacks, said at its top, each line leading to its field.

use leptos::prelude::*;

use super::open::OpenRecord;
use crate::engine::tasks::Required;
use crate::i18n::{TasksPhrases, use_i18n};
use crate::ui::error_summary::ErrorSummary;

/// What is said of a field that lacks.
pub fn words(required: Required, phrases: &'static TasksPhrases) -> &'static str {
    match required {
        Required::Problem => phrases.error_problem,
        Required::Must => phrases.error_must,
        Required::Industry => phrases.error_industry,
        Required::Text => phrases.error_text,
        Required::Who => phrases.error_who,
        Required::Contact => phrases.error_contact,
    }
}

/// The summary; nothing while nothing lacks.
#[component]
pub fn RecordErrors(
    /// The record.
    open: OpenRecord,
) -> impl IntoView {
    let i18n = use_i18n();
    let title = Signal::derive(move || i18n.tasks().errors);
    let errors = Signal::derive(move || {
        let row = |required: Required| (open.id(required.field()), words(required, i18n.tasks()));
        open.errors.get().into_iter().map(row).collect::<Vec<_>>()
    });
    view! { <ErrorSummary id=open.id("errors") title errors /> }
}
