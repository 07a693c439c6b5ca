//! What the browser has stored of the app's files.

use js_sys::{Array, Function, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

/// Removes all of it. A browser without such a store has nothing to remove.
pub async fn wipe() {
    let _ = wipe_all().await;
}

async fn wipe_all() -> Result<(), JsValue> {
    let caches = Reflect::get(&js_sys::global(), &"caches".into())?;
    let ask = |name: &str, argument: &JsValue| -> Result<JsFuture, JsValue> {
        let method: Function = Reflect::get(&caches, &name.into())?.dyn_into()?;
        Ok(method.call1(&caches, argument)?.dyn_into::<Promise>()?.into())
    };
    let names: Array = ask("keys", &JsValue::UNDEFINED)?.await?.dyn_into()?;
    for name in names.iter() {
        ask("delete", &name)?.await?;
    }
    Ok(())
}
