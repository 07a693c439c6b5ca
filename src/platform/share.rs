//! The device's own way to hand a text on to another app.

use js_sys::{Function, Object, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

fn method() -> Option<(JsValue, Function)> {
    let navigator: JsValue = web_sys::window()?.navigator().into();
    let share = Reflect::get(&navigator, &"share".into()).ok()?.dyn_into().ok()?;
    Some((navigator, share))
}

/// Whether the device has one.
pub fn is_there() -> bool {
    method().is_some()
}

/// Offers a text to the other apps. What the visitor does with the offer is her business.
pub async fn offer(title: &str, text: &str) {
    let Some((navigator, share)) = method() else { return };
    let what = Object::new();
    let set = |name: &str, value: &str| Reflect::set(&what, &name.into(), &value.into());
    if set("title", title).and(set("text", text)).is_ok()
        && let Ok(promise) = share.call1(&navigator, &what)
        && let Ok(promise) = promise.dyn_into::<Promise>()
    {
        let _ = JsFuture::from(promise).await;
    }
}
