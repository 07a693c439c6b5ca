//! A place in the page where one test mounts what it looks at, and the events that a browser would send.

use std::cell::RefCell;
use std::rc::Rc;

use js_sys::Function;
use leptos::prelude::*;
use leptos::tachys::view::any_view::AnyViewState;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, HtmlElement};

use leptos::mount::{UnmountHandle, mount_to};

/// What a test has mounted; it goes away with this.
pub struct Stage {
    root: HtmlElement,
    mounted: Option<UnmountHandle<AnyViewState>>,
}

/// Mounts a view in an element of its own.
pub fn mount(view: impl FnOnce() -> AnyView + 'static) -> Stage {
    let document = web_sys::window().unwrap().document().unwrap();
    let root: HtmlElement = document.create_element("div").unwrap().unchecked_into();
    document.body().unwrap().append_child(&root).unwrap();
    Stage { mounted: Some(mount_to(root.clone(), view)), root }
}

/// Runs something under an owner, as the app's root does, and gives back what it made.
pub fn run<T: 'static>(make: impl FnOnce() -> T + 'static) -> (T, Stage) {
    let made = Rc::new(RefCell::new(None));
    let slot = made.clone();
    let stage = mount(move || {
        slot.replace(Some(make()));
        ().into_any()
    });
    let made = made.take().unwrap();
    (made, stage)
}

impl Stage {
    /// The one element a selector finds.
    pub fn find(&self, selector: &str) -> HtmlElement {
        self.query(selector).unwrap_or_else(|| panic!("no {selector} in {}", self.root.inner_html()))
    }

    /// The element a selector finds, if there is one.
    pub fn query(&self, selector: &str) -> Option<HtmlElement> {
        self.root.query_selector(selector).unwrap().map(Element::unchecked_into)
    }
}

impl Drop for Stage {
    fn drop(&mut self) {
        drop(self.mounted.take());
        self.root.remove();
    }
}

/// Lets every effect run and the browser send what it has queued.
pub async fn settle() {
    gloo_timers::future::TimeoutFuture::new(30).await;
}

/// Sends the event by which a browser says that another tab has changed a key of the storage.
pub fn other_tab_changed(key: Option<&str>) {
    let send = Function::new_with_args("key", "window.dispatchEvent(new StorageEvent('storage', { key }))");
    send.call1(&JsValue::NULL, &key.map_or(JsValue::NULL, JsValue::from_str)).unwrap();
}

/// Whatever is written while this lives is refused, as a browser refuses it.
pub struct Refusing(Function);

/// The storage refuses every writing with an error of this name.
pub fn refuse_writing(error: &str) -> Refusing {
    refuse("Storage.prototype", "setItem", error)
}

/// The journal refuses every writing with an error of this name.
pub fn refuse_commits(error: &str) -> Refusing {
    refuse("IDBObjectStore.prototype", "put", error)
}

fn refuse(what: &str, method: &str, error: &str) -> Refusing {
    let body = format!(
        "const kept = {what}.{method};
        {what}.{method} = () => {{ throw new DOMException('refused by the test', error); }};
        return () => {{ {what}.{method} = kept; }};"
    );
    Refusing(Function::new_with_args("error", &body).call1(&JsValue::NULL, &error.into()).unwrap().unchecked_into())
}

/// A place that is written to.
#[derive(Clone, Copy, Debug)]
pub enum Writing {
    /// localStorage.
    Storage,
    /// The journal.
    Journal,
}

/// One writing is refused, the nth from now; the others go through.
pub fn fail_nth(what: Writing, nth: u32) -> Refusing {
    let (what, method) = match what {
        Writing::Storage => ("Storage.prototype", "setItem"),
        Writing::Journal => ("IDBObjectStore.prototype", "put"),
    };
    let body = format!(
        "const kept = {what}.{method};
        {what}.{method} = function (...args) {{
            nth -= 1;
            if (nth === 0) {{
                globalThis.refusedByTest = true;
                throw new DOMException('refused by the test', 'QuotaExceededError');
            }}
            return kept.apply(this, args);
        }};
        return () => {{ {what}.{method} = kept; }};"
    );
    Refusing(Function::new_with_args("nth", &body).call1(&JsValue::NULL, &nth.into()).unwrap().unchecked_into())
}

/// Whether `fail_nth` has refused a writing since this was asked last.
pub fn has_refused() -> bool {
    let ask = Function::new_no_args(
        "const was = globalThis.refusedByTest; globalThis.refusedByTest = false; return was === true;",
    );
    ask.call0(&JsValue::NULL).unwrap().is_truthy()
}

/// The device's clock stands still at this instant, in milliseconds since 1970.
pub fn set_clock(instant: f64) -> Refusing {
    let body = "const Kept = Date;
        globalThis.Date = class extends Kept {
            constructor(...args) { super(...(args.length === 0 ? [instant] : args)); }
            static now() { return instant; }
        };
        return () => { globalThis.Date = Kept; };";
    Refusing(Function::new_with_args("instant", body).call1(&JsValue::NULL, &instant.into()).unwrap().unchecked_into())
}

impl Drop for Refusing {
    fn drop(&mut self) {
        self.0.call0(&JsValue::NULL).unwrap();
    }
}
