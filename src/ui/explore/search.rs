//! The field for words. The list follows every letter.

use leptos::html::Input;
use leptos::prelude::*;

use crate::data::address::MAX_WORDS;
use crate::i18n::use_i18n;
use crate::state::Explore;
use crate::ui::kit::{Icon, IconButton, IconName};

/// The search field.
#[component]
pub fn SearchField(
    /// The query it writes.
    explore: Explore,
) -> impl IntoView {
    let i18n = use_i18n();
    let input = NodeRef::<Input>::new();
    let written = StoredValue::new(String::new());
    // The address answers a moment after the key, so the field keeps what is typed and takes over only words that came from
    // elsewhere: a link, a chip, the way back.
    Effect::new(move || {
        let words = explore.query.with(|query| query.words.clone());
        if let Some(input) = input.get()
            && written.with_value(|written| *written != words)
        {
            input.set_value(&words);
            written.set_value(words);
        }
    });
    let write = move |words: String| {
        written.set_value(words.clone());
        explore.set_words(&words);
    };
    let has_words = move || explore.query.with(|query| !query.words.is_empty());
    let clear = Callback::new(move |_| {
        write(String::new());
        if let Some(input) = input.get_untracked() {
            input.set_value("");
            // Focusing a field that is shown cannot fail.
            let _ = input.focus();
        }
    });
    view! {
        <div class="search-field" role="search">
            <Icon name=IconName::Search />
            <input
                node_ref=input
                class="search-field__input"
                type="search"
                id="search"
                autocomplete="off"
                spellcheck="false"
                enterkeyhint="search"
                maxlength=MAX_WORDS.to_string()
                aria-label=i18n.tr(|p| p.explore.search)
                placeholder=i18n.tr(|p| p.explore.search_hint)
                on:input=move |event| write(event_target_value(&event))
            />
            <Show when=has_words>
                <IconButton icon=IconName::Close label=i18n.tr_owned(|p| p.explore.clear_words) on_press=clear />
            </Show>
        </div>
    }
}
