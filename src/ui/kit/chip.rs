//! Something that is set and can be taken off.

use leptos::prelude::*;

use super::{Icon, IconName};

/// A list item that is one button: its words and a cross.
#[component]
pub fn Chip(
    /// What is set.
    #[prop(into)]
    name: Signal<String>,
    /// What taking it off is called.
    #[prop(into)]
    remove_label: Signal<String>,
    /// Takes it off.
    on_remove: Callback<()>,
) -> impl IntoView {
    view! {
        <li>
            <button type="button" class="chip" aria-label=remove_label on:click=move |_| on_remove.run(())>
                <span class="chip__name">{name}</span>
                <Icon name=IconName::Close />
            </button>
        </li>
    }
}
