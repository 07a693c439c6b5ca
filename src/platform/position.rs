//! Where the visitor is, asked of the browser once and only when she wants it: she presses
//! the button, or opens a link that measures from her.

use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{Position, PositionError};

use crate::domain::GeoPoint;

/// Asks for the position; the browser asks the visitor. `answer` gets `None` where she refuses or it cannot be found.
pub fn ask(answer: impl Fn(Option<GeoPoint>) + Clone + 'static) {
    let geolocation = web_sys::window().and_then(|window| window.navigator().geolocation().ok());
    let Some(geolocation) = geolocation else { return answer(None) };
    let (found, refused) = (answer.clone(), answer.clone());
    let found = Closure::once_into_js(move |position: Position| {
        let coords = position.coords();
        found(GeoPoint::new(coords.latitude(), coords.longitude()));
    });
    let refused = Closure::once_into_js(move |_: PositionError| refused(None));
    if geolocation
        .get_current_position_with_error_callback(found.unchecked_ref(), Some(refused.unchecked_ref()))
        .is_err()
    {
        answer(None);
    }
}
