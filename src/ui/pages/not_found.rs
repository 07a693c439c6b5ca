//! The page for an address that names none.

use leptos::prelude::*;

use crate::i18n::use_i18n;
use crate::platform::document;
use crate::ui::Route;

/// Says so, and leads back to the map.
#[component]
pub fn NotFoundPage() -> impl IntoView {
    let i18n = use_i18n();
    Effect::new(move || {
        let phrases = &i18n.phrases().app;
        document::describe(&format!("{} · {}", phrases.not_found, phrases.name), phrases.description);
    });
    view! {
        <div class="page empty">
            <h1 id="main-title" tabindex="-1">
                {i18n.tr(|p| p.app.not_found)}
            </h1>
            <p>{i18n.tr(|p| p.app.not_found_text)}</p>
            <a class="button" data-look="main" href=move || Route::Explore.href(i18n.lang.get())>
                {i18n.tr(|p| p.app.to_explore)}
            </a>
        </div>
    }
}
