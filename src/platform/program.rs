//! The program itself. The release build cuts it in two (`scripts/split/halves.mjs`): the first half draws the first view, and what
//! comes after that waits here for the rest.

use js_sys::{Function, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};

use super::fetch::FetchError;

/// Waits until the rest is here, asking for it the first time, and again after it has not come. A program in one piece is whole.
pub async fn whole() -> Result<(), FetchError> {
    match asked() {
        Some(coming) => JsFuture::from(coming).await.map(drop).map_err(|_| FetchError::Unreachable),
        None => Ok(()),
    }
}

/// The same for who waits before there is an app.
pub fn when_whole(then: impl FnOnce(Result<(), FetchError>) + 'static) {
    spawn_local(async { then(whole().await) });
}

fn asked() -> Option<Promise> {
    let window = web_sys::window()?;
    let ask = Reflect::get(&window, &JsValue::from_str("togysRest")).ok()?.dyn_into::<Function>().ok()?;
    ask.call0(&window).ok()?.dyn_into().ok()
}
