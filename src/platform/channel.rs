//! Word to the other tabs of this app: a key and a text at a time.

use gloo_events::EventListener;
use leptos::prelude::*;
use send_wrapper::SendWrapper;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{BroadcastChannel, MessageEvent};

/// The line between the tabs. Where the browser has none, nothing is sent and nothing heard.
#[derive(Clone, Debug)]
pub struct Channel(SendWrapper<Option<BroadcastChannel>>);

impl Channel {
    /// Opens the line of this name and calls `heard` with every key and text, as long as the owner lives.
    pub fn open(name: &str, heard: impl Fn(String, String) + 'static) -> Channel {
        let channel = BroadcastChannel::new(name).ok();
        if let Some(channel) = &channel {
            let listener = EventListener::new(channel, "message", move |event| {
                let Some(event) = event.dyn_ref::<MessageEvent>() else { return };
                let data = js_sys::Array::from(&event.data());
                if let (Some(key), Some(text)) = (data.get(0).as_string(), data.get(1).as_string()) {
                    heard(key, text);
                }
            });
            let closing = SendWrapper::new((listener, channel.clone()));
            on_cleanup(move || closing.1.close());
        }
        Channel(SendWrapper::new(channel))
    }

    /// Tells every other tab.
    pub fn tell(&self, key: &str, text: &str) {
        if let Some(channel) = &*self.0 {
            let words = js_sys::Array::of2(&JsValue::from_str(key), &JsValue::from_str(text));
            // A tab that is going away tells nobody; the others find the change when they ask the journal.
            let _ = channel.post_message(&words);
        }
    }
}
