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

impl Drop for Refusing {
    fn drop(&mut self) {
        self.0.call0(&JsValue::NULL).unwrap();
    }
}
