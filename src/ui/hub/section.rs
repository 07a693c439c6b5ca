//! One part of a hub's page, under its heading.

use leptos::prelude::*;

/// A heading and what stands under it.
#[component]
pub fn HubSection(
    /// The heading.
    title: &'static str,
    /// What stands under it.
    children: Children,
) -> impl IntoView {
    view! {
        <section class="hub__section">
            <h2>{title}</h2>
            {children()}
        </section>
    }
}
