//! What a form lacks, said at its top, each line leading to its field.

use leptos::prelude::*;

use crate::platform::document;

/// The summary; nothing while nothing lacks.
#[component]
pub fn ErrorSummary(
    /// Its id, to bring the focus here.
    id: String,
    /// Its heading.
    #[prop(into)]
    title: Signal<&'static str>,
    /// The fields that lack something: the id of each, and what is said of it.
    #[prop(into)]
    errors: Signal<Vec<(String, &'static str)>>,
) -> impl IntoView {
    let row = |(id, words): (String, &'static str)| {
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
                    {words}
                </a>
            </li>
        }
    };
    move || {
        let errors = errors.get();
        (!errors.is_empty()).then(|| {
            view! {
                <div class="error-summary" id=id.clone() tabindex="-1" role="alert">
                    <h2>{title}</h2>
                    <ul>{errors.into_iter().map(row).collect_view()}</ul>
                </div>
            }
        })
    }
}
