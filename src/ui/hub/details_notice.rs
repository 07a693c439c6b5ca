//! In the place of what comes after the hub itself: that it is on its way, or that it did not come.

use leptos::prelude::*;

use crate::i18n::use_i18n;
use crate::state::{Loading, use_atlas};

/// Says how reading sources, projects and facts goes, until it is done; offers to try again.
#[component]
pub fn DetailsNotice() -> impl IntoView {
    let (i18n, atlas) = (use_i18n(), use_atlas());
    let details = atlas.details();
    let retry = move || {
        details.with(|details| details.failure().is_some()).then(|| {
            view! {
                " "
                <button type="button" class="button" data-look="quiet" on:click=move |_| atlas.load()>
                    {i18n.tr(|p| p.boot.retry)}
                </button>
            }
        })
    };
    let text = move || {
        let phrases = &i18n.more().phrases().hub;
        details.with(|details| match details {
            Loading::Waiting => Some(phrases.details_loading),
            Loading::Failed(_) => Some(phrases.details_failed),
            Loading::Ready(()) => None,
        })
    };
    view! {
        <p class="hub__details" role="status">
            {text}
            {retry}
        </p>
    }
}
