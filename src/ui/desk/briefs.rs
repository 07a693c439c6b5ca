//! The briefs on the desk, each leading to its page.

use leptos::prelude::*;

use crate::domain::RecordKind;
use crate::i18n::use_i18n;
use crate::state::use_desk;

/// The list of briefs.
#[component]
pub fn Briefs() -> impl IntoView {
    let (i18n, desk) = (use_i18n(), use_desk());
    let keys = Memo::new(move |_| {
        let mut keys: Vec<_> = desk.of_kind(RecordKind::Brief).into_iter().map(|(key, _)| key).collect();
        keys.sort();
        keys
    });
    view! {
        <section class="desk__part" aria-labelledby="desk-briefs">
            <h2 id="desk-briefs">{move || i18n.desk().briefs}</h2>
            <Show when=move || keys.with(Vec::is_empty)>
                <p class="empty">{move || i18n.desk().briefs_none}</p>
            </Show>
        </section>
    }
}
