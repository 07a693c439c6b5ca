//! The briefs on the desk, each leading to its page.

use leptos::prelude::*;

use crate::domain::RecordKey;
use crate::i18n::{format, use_i18n};
use crate::state::{use_briefs, use_desk};
use crate::ui::Route;

/// The list of briefs, and the link that begins a new one.
#[component]
pub fn Briefs() -> impl IntoView {
    let (i18n, desk, briefs) = (use_i18n(), use_desk(), use_briefs());
    let keys = Memo::new(move |_| briefs.keys());
    let row = move |key: RecordKey| {
        let href = {
            let id = key.id.clone();
            move || Route::Brief(Some(id.clone())).href(i18n.lang.get())
        };
        let named = key.clone();
        let name = move || match desk.get(&named).unwrap_or_default().get("name").trim() {
            "" => i18n.brief().untitled.to_owned(),
            name => name.to_owned(),
        };
        let state = move || {
            let (phrases, lang) = (i18n.brief(), i18n.lang.get());
            let (sent, answered) = briefs.progress(&key);
            let number = |n: usize| format::number(lang, n as f64);
            let progress = phrases.progress.replace("{n}", &number(sent)).replace("{added}", &number(answered));
            format!("{} · {progress}", i18n.counted(phrases.to_hubs, briefs.hubs(&key).len()))
        };
        view! {
            <li class="saved">
                <a class="saved__link" href=href>
                    {name}
                </a>
                <span class="saved__since">{state}</span>
            </li>
        }
    };
    view! {
        <section class="desk__part" aria-labelledby="desk-briefs">
            <h2 id="desk-briefs">{move || i18n.desk().briefs}</h2>
            <Show
                when=move || !keys.with(Vec::is_empty)
                fallback=move || view! { <p class="empty">{move || i18n.desk().briefs_none}</p> }
            >
                <ul class="saved-list">
                    <For each=move || keys.get() key=|key| key.id.clone() let(key)>
                        {row(key)}
                    </For>
                </ul>
            </Show>
            <p class="desk__actions">
                <a class="button" href=move || Route::Brief(None).href(i18n.lang.get())>
                    {move || i18n.brief().new}
                </a>
            </p>
        </section>
    }
}
