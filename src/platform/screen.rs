//! What the visitor's screen and settings are like.

use gloo_events::EventListener;
use leptos::prelude::*;
use send_wrapper::SendWrapper;

/// Whether a media query holds, followed as long as the owner lives.
pub fn media(query: &str) -> Signal<bool> {
    let Some(list) = web_sys::window().and_then(|window| window.match_media(query).ok()?) else {
        return Signal::stored(false);
    };
    let holds = RwSignal::new(list.matches());
    let listener = EventListener::new(&list.clone(), "change", move |_| holds.set(list.matches()));
    let listener = SendWrapper::new(listener);
    on_cleanup(move || drop(listener));
    holds.into()
}
