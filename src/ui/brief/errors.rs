//! What a brief lacks, said at its top, each line leading to its field.

use leptos::prelude::*;

use super::OpenBrief;
use super::open::ERRORS;
use crate::engine::briefing::Required;
use crate::i18n::{BriefPhrases, use_i18n};
use crate::platform::document;

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
pub fn ErrorSummary(
    /// The brief.
    brief: OpenBrief,
) -> impl IntoView {
    let i18n = use_i18n();
    move || {
        let errors = brief.errors.get();
        (!errors.is_empty()).then(|| {
            let rows = errors
                .into_iter()
                .map(|required| {
                    let id = format!("brief-{}", required.field());
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
                                {move || words(required, i18n.brief())}
                            </a>
                        </li>
                    }
                })
                .collect_view();
            view! {
                <div class="error-summary" id=ERRORS tabindex="-1" role="alert">
                    <h2>{move || i18n.brief().errors}</h2>
                    <ul>{rows}</ul>
                </div>
            }
        })
    }
}
