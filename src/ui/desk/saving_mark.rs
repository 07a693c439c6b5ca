//! Whether what is on the screen is on the disk, in a few words.

use leptos::prelude::*;

use crate::i18n::use_i18n;
use crate::platform::storage::StorageError;
use crate::state::{Saving, use_desk};

/// A line that says it, and a button that tries again where it failed. Not read out at every letter: only trouble is.
#[component]
pub fn SavingMark() -> impl IntoView {
    let (i18n, desk) = (use_i18n(), use_desk());
    let saving = desk.saving();
    let key = move || match saving.get() {
        Saving::Saved => "saved",
        Saving::Saving => "saving",
        Saving::Nearly => "nearly",
        Saving::ThisTab => "this-tab",
        Saving::Failed(_) => "failed",
    };
    let words = move || {
        let phrases = &i18n.more().phrases().kept;
        match saving.get() {
            Saving::Saved => phrases.saved,
            Saving::Saving => phrases.saving,
            Saving::Nearly => phrases.saved_nearly,
            Saving::ThisTab => phrases.saved_this_tab,
            Saving::Failed(StorageError::Full) => phrases.saved_not_full,
            Saving::Failed(StorageError::Forbidden) => phrases.saved_not,
        }
    };
    let is_trouble = Memo::new(move |_| matches!(saving.get(), Saving::Failed(_)));
    view! {
        <p class="saving-mark" data-saving=key role=move || is_trouble.get().then_some("alert")>
            <span>{words}</span>
            <Show when=move || is_trouble.get()>
                <button type="button" class="button" on:click=move |_| desk.save()>
                    {i18n.tr(|p| p.boot.retry)}
                </button>
            </Show>
        </p>
    }
}
