//! The ways in which a task or an answer leaves this machine: all by the visitor's own hand.

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::open::OpenRecord;
use super::parts::Part;
use crate::data::mailto::{LONGEST, write_mailto};
use crate::engine::briefing::is_long;
use crate::engine::tasks::sheet;
use crate::i18n::{TasksPhrases, use_i18n};
use crate::platform::{clipboard, clock, files, print, share};

/// The longest message that all messengers in use take, in characters.
const LONGEST_MESSAGE: usize = 4000;

/// The buttons: copy the link, mail, share, print, save.
#[component]
pub fn Ways(
    /// What goes out.
    open: OpenRecord,
    /// Its subject.
    subject: Signal<String>,
    /// Its parts.
    parts: Signal<Vec<Part>>,
    /// Its link, from the path on.
    link: Signal<String>,
    /// What is said before the link.
    line: fn(&'static TasksPhrases) -> &'static str,
    /// Whether it can be printed alone.
    prints: bool,
) -> impl IntoView {
    let i18n = use_i18n();
    let sheet = Memo::new(move |_| subject.with(|subject| parts.with(|parts| sheet(subject, parts))));
    let address = move || link.with(|link| clipboard::absolute(link));
    let body = Memo::new(move |_| format!("{}\n\n{}\n{}\n", sheet.get(), line(i18n.tasks()), address()));
    let mailto = Memo::new(move |_| subject.with(|subject| body.with(|body| write_mailto(subject, body))));
    let is_too_long = Memo::new(move |_| mailto.with(|link| link.len() > LONGEST));
    let is_long_link = Memo::new(move |_| address().len() > LONGEST_MESSAGE);
    let is_long = Memo::new(move |_| prints && sheet.with(|sheet| is_long(sheet)));
    let outcome = RwSignal::new(None::<bool>);
    let copy = move |_| {
        if open.is_ready() {
            let address = untrack(address);
            spawn_local(async move {
                let done = clipboard::copy(&address).await;
                // The page may have been left while the browser was copying.
                outcome.try_set(Some(done));
            });
        }
    };
    let mail = move |event: leptos::ev::MouseEvent| {
        if !open.is_ready() {
            event.prevent_default();
        }
    };
    let offer = move |_| {
        if open.is_ready() {
            let (subject, body) = (subject.get_untracked(), body.get_untracked());
            spawn_local(async move { share::offer(&subject, &body).await });
        }
    };
    let save = move |_| {
        if open.is_ready() {
            let name = format!("togys-{}-{}.txt", open.name, clock::today_text());
            files::save(&name, "text/plain;charset=utf-8", &body.get_untracked());
        }
    };
    let on_paper = move |_| {
        if open.is_ready() {
            print::print();
        }
    };
    let said = move || {
        let copied = i18n.more().phrases().kept.copied;
        outcome.get().map(|done| if done { copied } else { i18n.tasks().copy_failed })
    };
    view! {
        <p class="brief__actions">
            <button type="button" class="button" data-look="main" on:click=copy>
                {move || i18n.tasks().copy_link}
            </button>
            <a class="button" href=mailto on:click=mail>
                {move || i18n.tasks().mail}
            </a>
            {share::is_there()
                .then(|| {
                    view! {
                        <button type="button" class="button" on:click=offer>
                            {move || i18n.tasks().share}
                        </button>
                    }
                })}
            {prints
                .then(|| {
                    view! {
                        <button type="button" class="button" on:click=on_paper>
                            {move || i18n.tasks().print}
                        </button>
                    }
                })}
            <button type="button" class="button" on:click=save>
                {move || i18n.tasks().save}
            </button>
            <span role="status">{said}</span>
        </p>
        <p class="field__hint" hidden=move || !is_too_long.get()>
            {move || i18n.tasks().mail_long}
        </p>
        <p class="field__hint" hidden=move || !is_long_link.get()>
            {move || i18n.tasks().link_long}
        </p>
        <p class="field__hint" hidden=move || !is_long.get()>
            {move || i18n.tasks().print_long}
        </p>
    }
}
