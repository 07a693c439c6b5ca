//! Where nothing is found: which one filter to take off, and what that would give.

use leptos::prelude::*;

use crate::engine::explore::Relaxation;
use crate::i18n::{names, use_i18n};
use crate::platform::document;
use crate::state::Explore;

/// Offers the ways out, the best first.
#[component]
pub fn NothingFound(
    /// The query that finds nothing.
    explore: Explore,
) -> impl IntoView {
    let i18n = use_i18n();
    let ways = Memo::new(move |_| explore.relaxations());
    let name = move |relaxation: Relaxation| {
        let phrases = &i18n.more().phrases().narrowing;
        match relaxation {
            Relaxation::Words => phrases.drop_words.to_owned(),
            Relaxation::Facet(facet) => names::facet(facet, i18n.lang.get()).to_owned(),
            Relaxation::InView => phrases.drop_view.to_owned(),
        }
    };
    // What was pressed goes away with the press: the focus goes to the number found, not nowhere.
    let refocus = || request_animation_frame(|| document::focus("main-title"));
    let buttons = move || {
        let buttons = ways.get().into_iter().map(|(relaxation, found)| {
            let text = format!("{} → {}", name(relaxation), i18n.count(|p| p.explore.found, found));
            view! {
                <li>
                    <button
                        type="button"
                        class="button"
                        data-look="quiet"
                        on:click=move |_| {
                            explore.relax(relaxation);
                            refocus();
                        }
                    >
                        {text}
                    </button>
                </li>
            }
        });
        buttons.collect_view()
    };
    let lead = move || {
        let phrases = &i18n.more().phrases().narrowing;
        if ways.with(Vec::is_empty) { phrases.drop_all } else { phrases.drop_one }
    };
    view! {
        <div class="empty">
            <p class="empty__text">{lead}</p>
            <ul class="empty__ways">{buttons}</ul>
            <button
                type="button"
                class="button"
                data-look="main"
                on:click=move |_| {
                    explore.clear();
                    refocus();
                }
            >
                {i18n.more().tr(|p| p.narrowing.clear_all)}
            </button>
        </div>
    }
}
