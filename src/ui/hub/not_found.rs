//! The page for an id that no hub has: the hubs whose names are most like it.

use leptos::prelude::*;

use super::HubCard;
use crate::engine::related::nearest_names;
use crate::i18n::use_i18n;
use crate::state::use_atlas;
use crate::ui::Route;

/// How many hubs are offered instead.
const SHOWN: usize = 6;

/// Says that there is no such hub and offers the nearest names.
#[component]
pub fn HubNotFound(
    /// What stands in the address.
    id: String,
) -> impl IntoView {
    let (i18n, atlas) = (use_i18n(), use_atlas());
    let near = untrack(|| atlas.catalogue()).map(|catalogue| nearest_names(&catalogue, &id, SHOWN)).unwrap_or_default();
    let none = near.is_empty();
    let text = move || {
        let phrases = &i18n.more().phrases().hub;
        let text = if none { phrases.not_found_none } else { phrases.not_found_text };
        text.replace("{id}", &id.chars().take(64).collect::<String>())
    };
    let cards = near.into_iter().map(|index| view! { <HubCard index note="" /> }).collect_view();
    view! {
        <div class="page empty">
            <h1 id="main-title" tabindex="-1">
                {i18n.more().tr(|p| p.hub.not_found)}
            </h1>
            <p>{text}</p>
            <ul class="hub-cards">{cards}</ul>
            <a class="button" data-look="main" href=move || Route::Explore.href(i18n.lang.get())>
                {i18n.more().tr(|p| p.hub.back)}
            </a>
        </div>
    }
}
