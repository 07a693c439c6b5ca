//! The letters of a brief: one shown as it will be read, and the ways to send it.

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::OpenBrief;
use crate::data::mailto::{LONGEST, write_mailto};
use crate::domain::{HubId, Lang};
use crate::engine::briefing::is_long;
use crate::i18n::use_i18n;
use crate::platform::{clipboard, clock, files, print, share};
use crate::state::use_atlas;
use crate::ui::Route;

/// What stands between two letters in one file.
const BETWEEN: &str = "\n\n--------------------------------\n\n";

/// The letter to one of the hubs, and what can be done with it.
#[component]
pub fn Letters(
    /// The brief.
    brief: OpenBrief,
) -> impl IntoView {
    let (i18n, atlas) = (use_i18n(), use_atlas());
    let chosen = RwSignal::new(None::<HubId>);
    // A hub that was taken off the brief has no letter any more.
    let hub = Memo::new(move |_| {
        let hubs = brief.hubs.get();
        chosen.get().filter(|hub| hubs.contains(hub)).or_else(|| hubs.first().cloned())
    });
    let lang = Memo::new(move |_| brief.lang());
    let no_one = HubId::from("…");
    let letter = Memo::new(move |_| {
        let hub = hub.get().unwrap_or_else(|| no_one.clone());
        brief.letter(&hub, lang.get())
    });
    let link = Memo::new(move |_| letter.with(|(subject, text)| write_mailto(subject, text)));
    let is_too_long = Memo::new(move |_| link.with(|link| link.len() > LONGEST));
    let outcome = RwSignal::new(None);
    let copy = move |_| {
        if brief.is_ready() {
            let (subject, text) = letter.get_untracked();
            spawn_local(async move {
                let done = clipboard::copy(&format!("{subject}\n\n{text}")).await;
                // The page may have been left while the browser was copying.
                outcome.try_set(Some(done));
            });
        }
    };
    let mail = move |event: leptos::ev::MouseEvent| {
        if !brief.is_ready() {
            event.prevent_default();
        }
    };
    let offer = move |_| {
        if brief.is_ready() {
            let (subject, text) = letter.get_untracked();
            spawn_local(async move { share::offer(&subject, &text).await });
        }
    };
    let save = move |_| {
        if brief.is_ready() {
            let letters = brief.hubs.get_untracked().into_iter().map(|hub| {
                let (subject, text) = untrack(|| brief.letter(&hub, lang.get()));
                format!("{subject}\n\n{text}")
            });
            let text = letters.collect::<Vec<_>>().join(BETWEEN) + "\n";
            files::save(&format!("togys-{}.txt", clock::today_text()), "text/plain;charset=utf-8", &text);
        }
    };
    let on_paper = move |_| {
        if brief.is_ready() {
            print::print();
        }
    };
    let options = move || {
        let lang = i18n.lang.get();
        let option = |id: HubId| {
            let (value, name) = (id.to_string(), brief.hub_name(&id, lang));
            let is_chosen = move || hub.get().is_some_and(|hub| hub == id);
            view! {
                <option value=value prop:selected=is_chosen>
                    {name}
                </option>
            }
        };
        brief.hubs.get().into_iter().map(option).collect_view()
    };
    let has_several = Memo::new(move |_| brief.hubs.with(Vec::len) > 1);
    let website = move || {
        let catalogue = atlas.catalogue()?;
        let site = catalogue.hubs().get(catalogue.index_of(hub.get()?.as_str())?)?.website.clone();
        let page = Route::Hub(hub.get()?).href(i18n.lang.get());
        Some(match site {
            Some(url) => view! {
                <a href=url rel="noopener noreferrer">
                    {i18n.brief().mail_site}
                </a>
            }
            .into_any(),
            None => view! { <a href=page>{i18n.brief().mail_page}</a> }.into_any(),
        })
    };
    let said = move || outcome.get().map(|done| if done { i18n.brief().copied } else { i18n.brief().copy_failed });
    let foreign = move || (lang.get() != i18n.lang.get()).then(|| Lang::key(lang.get()));
    view! {
        <section class="brief__letter" aria-labelledby="brief-letter">
            <h2 id="brief-letter">{move || i18n.brief().letter}</h2>
            <Show when=move || has_several.get()>
                <label class="field__label" for="brief-letter-to">
                    {move || i18n.brief().letter_to}
                </label>
                <select
                    class="field__input"
                    id="brief-letter-to"
                    on:change=move |event| chosen.set(Some(HubId::from(event_target_value(&event).as_str())))
                >
                    {options}
                </select>
            </Show>
            <div class="letter" lang=foreign>
                <p class="letter__subject">{move || letter.with(|(subject, _)| subject.clone())}</p>
                <p class="letter__text">{move || letter.with(|(_, text)| text.clone())}</p>
            </div>
            <p class="brief__actions">
                <button type="button" class="button" data-look="main" on:click=copy>
                    {move || i18n.brief().copy}
                </button>
                <a class="button" href=link on:click=mail>
                    {move || i18n.brief().mail}
                </a>
                {share::is_there()
                    .then(|| {
                        view! {
                            <button type="button" class="button" on:click=offer>
                                {move || i18n.brief().share}
                            </button>
                        }
                    })}
                <button type="button" class="button" on:click=on_paper>
                    {move || i18n.brief().print}
                </button>
                <button type="button" class="button" on:click=save>
                    {move || i18n.brief().save}
                </button>
                <span role="status">{said}</span>
            </p>
            <p class="field__hint">{move || i18n.brief().mail_to} " " {website}</p>
            <p class="field__hint" hidden=move || !is_too_long.get()>
                {move || i18n.brief().mail_long}
            </p>
            <p class="field__hint" hidden=move || !letter.with(|(_, text)| is_long(text))>
                {move || i18n.brief().print_long}
            </p>
        </section>
    }
}
