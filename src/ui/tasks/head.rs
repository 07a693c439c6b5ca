//! The head of a task's page: the way to all tasks, the name, and what has to be said before anything else.

use leptos::prelude::*;

use crate::i18n::use_i18n;
use crate::ui::Route;

/// The head.
#[component]
pub fn TaskHead(
    /// The name.
    #[prop(into)]
    title: Signal<String>,
    /// What stands under it.
    children: Children,
) -> impl IntoView {
    let i18n = use_i18n();
    view! {
        <header class="brief__head">
            <p>
                <a href=move || Route::Tasks.href(i18n.lang.get())>{move || i18n.tasks().all}</a>
            </p>
            <h1 id="main-title" tabindex="-1">
                {title}
            </h1>
            {children()}
        </header>
    }
}
