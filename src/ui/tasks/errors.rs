//! What a task or an answer lacks, said at its top, each line leading to its field.

use leptos::prelude::*;

use super::open::OpenRecord;
use crate::engine::tasks::Required;
use crate::i18n::{TasksPhrases, use_i18n};
use crate::platform::document;

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
pub fn ErrorSummary(
    /// The record.
    open: OpenRecord,
) -> impl IntoView {
    let i18n = use_i18n();
    let row = move |required: Required| {
        let id = open.id(required.field());
        let href = format!("#{id}");
        view! {
            <li>
                <a
                    href=href
                    on:click=move |event| {
                        event.prevent_default();
                        document::focus(&id);
                    }
                >
                    {move || words(required, i18n.tasks())}
                </a>
            </li>
        }
    };
    move || {
        let errors = open.errors.get();
        (!errors.is_empty()).then(|| {
            view! {
                <div class="error-summary" id=open.id("errors") tabindex="-1" role="alert">
                    <h2>{move || i18n.tasks().errors}</h2>
                    <ul>{errors.into_iter().map(row).collect_view()}</ul>
                </div>
            }
        })
    }
}
