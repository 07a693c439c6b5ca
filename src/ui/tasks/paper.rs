//! A task or an answer as it is read: on the screen and on paper.

use leptos::prelude::*;

use super::parts::Part;

/// A title and the parts that say something.
#[component]
pub fn Paper(
    /// What stands above.
    title: Signal<String>,
    /// The parts.
    parts: Signal<Vec<Part>>,
) -> impl IntoView {
    let rows = move || {
        let said = parts.get().into_iter().filter(|(_, text)| !text.trim().is_empty());
        said.map(|(heading, text)| {
            view! {
                <dt>{heading}</dt>
                <dd>{text}</dd>
            }
        })
        .collect_view()
    };
    let is_empty = move || parts.with(|parts| parts.iter().all(|(_, text)| text.trim().is_empty()));
    view! {
        <div class="letter">
            <p class="letter__subject">{title}</p>
            <dl class="task__parts" hidden=is_empty>
                {rows}
            </dl>
        </div>
    }
}
