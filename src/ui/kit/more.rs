//! The button below a list that shows more of it.

use leptos::prelude::*;

/// A button as wide as the list.
#[component]
pub fn MoreButton(
    /// How many more it shows.
    label: Signal<String>,
    /// Shows them.
    on_press: Callback<()>,
) -> impl IntoView {
    view! {
        <button type="button" class="button more-button" data-look="quiet" on:click=move |_| on_press.run(())>
            {label}
        </button>
    }
}
