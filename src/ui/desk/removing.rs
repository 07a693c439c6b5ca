//! The shared device, the texts that could not be read, and the button that wipes everything.

use leptos::prelude::*;
use leptos::task::spawn_local;
use serde_json::{Map, Value};

use crate::i18n::use_i18n;
use crate::platform::{clock, files};
use crate::state::use_desk;
use crate::ui::kit::{Notice, Sheet, Tone};

/// Texts that could not be read: counted, to be downloaded as they stand, and forgotten only when the visitor says so.
#[component]
pub fn Asides() -> impl IntoView {
    let (i18n, desk) = (use_i18n(), use_desk());
    let download = move |_| {
        let mut texts = Map::new();
        texts.extend(untrack(|| desk.asides()).into_iter().map(|aside| (aside.key, aside.text.into())));
        let name = format!("togys-aside-{}.json", clock::today_text());
        files::save(&name, "application/json", &Value::from(texts).to_string());
    };
    let forget = move |_| {
        spawn_local(async move {
            // Where the browser does not allow it, they are still there and still said.
            let _ = desk.forget_asides().await;
        });
    };
    move || {
        let count = desk.asides().len();
        (count > 0).then(|| {
            view! {
                <Notice tone=Tone::Warning>
                    <p class="notice__text">{i18n.counted(i18n.desk().asides, count)}</p>
                    <button type="button" class="button" data-look="main" on:click=download>
                        {i18n.desk().asides_download}
                    </button>
                    <button type="button" class="button" data-look="quiet" on:click=forget>
                        {i18n.desk().asides_forget}
                    </button>
                </Notice>
            }
        })
    }
}

/// The switch for a shared device, and the wiping.
#[component]
pub fn Removing() -> impl IntoView {
    let (i18n, desk) = (use_i18n(), use_desk());
    let (open, outcome) = (RwSignal::new(false), RwSignal::new(None));
    let shared = Memo::new(move |_| desk.is_shared());
    let switch = move |_| {
        spawn_local(async move {
            let to = !shared.get_untracked();
            if desk.set_shared(to).await.is_err() {
                outcome.try_set(Some(false));
            }
        });
    };
    let wipe = move |_| {
        open.set(false);
        spawn_local(async move {
            let done = desk.wipe().await.is_ok();
            outcome.try_set(Some(done));
        });
    };
    let said = move || {
        let phrases = i18n.desk();
        outcome.get().map(|done| if done { phrases.wiped } else { phrases.wipe_failed })
    };
    view! {
        <div class="removing">
            <label class="check-line">
                <input type="checkbox" prop:checked=shared on:change=switch />
                <span>{move || i18n.desk().shared_device}</span>
            </label>
            <p>{move || i18n.desk().shared_device_text}</p>
            <p class="desk__actions">
                <button type="button" class="button" data-look="danger" on:click=move |_| open.set(true)>
                    {move || i18n.desk().wipe}
                </button>
                <span role="status">{said}</span>
            </p>
            <Sheet title=Signal::derive(move || i18n.desk().wipe.to_owned()) open>
                <p>{move || i18n.desk().wipe_text}</p>
                <p class="desk__actions">
                    <button type="button" class="button" data-look="danger" on:click=wipe>
                        {move || i18n.desk().wipe_sure}
                    </button>
                    <button type="button" class="button" data-look="quiet" on:click=move |_| open.set(false)>
                        {move || i18n.desk().import_stop}
                    </button>
                </p>
            </Sheet>
        </div>
    }
}
