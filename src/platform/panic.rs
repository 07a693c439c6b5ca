//! What happens when the app breaks: the message goes to the console and to the recovery screen, which stands outside wasm.

use wasm_bindgen::JsValue;
use web_sys::{CustomEvent, CustomEventInit};

/// Reports every panic from now on.
pub fn report() {
    std::panic::set_hook(Box::new(|info| {
        console_error_panic_hook::hook(info);
        let init = CustomEventInit::new();
        init.set_detail(&JsValue::from_str(&info.to_string()));
        if let (Some(window), Ok(event)) =
            (web_sys::window(), CustomEvent::new_with_event_init_dict("togys:panic", &init))
        {
            let _ = window.dispatch_event(&event);
        }
    }));
}
