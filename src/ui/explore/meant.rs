//! Where the words typed find nothing as they stand: what may have been meant, and which of them nothing has.

use leptos::prelude::*;

use crate::i18n::use_i18n;
use crate::state::Explore;

/// One line over the list; nothing where the words were found.
#[component]
pub fn Meant(
    /// The query and its answer.
    explore: Explore,
) -> impl IntoView {
    let i18n = use_i18n();
    let meant = Memo::new(move |_| explore.meant(i18n.lang.get()));
    let missing = Memo::new(move |_| explore.missing());
    let proposal = move || {
        let words = meant.get()?;
        let search = words.clone();
        Some(view! {
            <p class="meant">
                {i18n.more().phrases().palette.meant}
                <button type="button" class="button" data-look="quiet" on:click=move |_| explore.set_words(&search)>
                    {words}
                </button>
            </p>
        })
    };
    let incomplete = move || {
        let words = missing.with(|words| words.join(", "));
        (!words.is_empty()).then(|| {
            let text = i18n.more().phrases().palette.incomplete.replace("{words}", &words);
            view! { <p class="meant">{text}</p> }
        })
    };
    view! { <div role="status">{proposal} {incomplete}</div> }
}
