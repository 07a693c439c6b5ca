//! localStorage: what is written is read, and what can go wrong is told apart.

use std::cell::RefCell;
use std::rc::Rc;

use togys::platform::storage::{self, Span, StorageError};
use wasm_bindgen_test::wasm_bindgen_test;

use super::stage;

#[wasm_bindgen_test]
fn what_is_written_is_read() {
    assert_eq!(storage::read(Span::Device, "togys.test.none"), Ok(None));
    for text in ["", "тоғыс", "{\"a\":1}", "line\nline\0\u{1f30d}"] {
        assert_eq!(storage::write(Span::Device, "togys.test.a", text), Ok(()));
        assert_eq!(storage::read(Span::Device, "togys.test.a"), Ok(Some(text.to_owned())));
    }
    assert_eq!(storage::remove(Span::Device, "togys.test.a"), Ok(()));
    assert_eq!(storage::read(Span::Device, "togys.test.a"), Ok(None));
    assert_eq!(storage::remove(Span::Device, "togys.test.a"), Ok(()), "nothing is there to forget");
}

#[wasm_bindgen_test]
fn keys_are_those_of_the_prefix() {
    for key in ["togys.test.k.1", "togys.test.k.2", "other.togys.test.k.3"] {
        storage::write(Span::Device, key, "1").unwrap();
    }
    let mut keys = storage::keys(Span::Device, "togys.test.k.").unwrap();
    keys.sort();
    assert_eq!(keys, ["togys.test.k.1", "togys.test.k.2"]);
    assert_eq!(storage::keys(Span::Device, "togys.no-such."), Ok(Vec::new()));
    for key in ["togys.test.k.1", "togys.test.k.2", "other.togys.test.k.3"] {
        storage::remove(Span::Device, key).unwrap();
    }
}

#[wasm_bindgen_test]
fn a_full_storage_says_so_and_loses_nothing() {
    storage::write(Span::Device, "togys.test.full", "before").unwrap();
    let long = "x".repeat(12 << 20);
    assert_eq!(storage::write(Span::Device, "togys.test.full", &long), Err(StorageError::Full));
    assert_eq!(storage::read(Span::Device, "togys.test.full"), Ok(Some("before".to_owned())));
    storage::remove(Span::Device, "togys.test.full").unwrap();
}

#[wasm_bindgen_test]
fn a_forbidden_storage_is_told_from_a_full_one() {
    let refusing = stage::refuse_writing("SecurityError");
    assert_eq!(storage::write(Span::Device, "togys.test.no", "1"), Err(StorageError::Forbidden));
    drop(refusing);
    let refusing = stage::refuse_writing("QuotaExceededError");
    assert_eq!(storage::write(Span::Device, "togys.test.no", "1"), Err(StorageError::Full));
    drop(refusing);
    assert_eq!(storage::write(Span::Device, "togys.test.no", "1"), Ok(()));
    storage::remove(Span::Device, "togys.test.no").unwrap();
}

#[wasm_bindgen_test]
fn another_tab_is_heard_as_long_as_the_owner_lives() {
    let heard = Rc::new(RefCell::new(Vec::new()));
    let ears = heard.clone();
    let ((), stage) = stage::run(move || storage::on_other_tab(move |key| ears.borrow_mut().push(key)));
    stage::other_tab_changed(Some("togys.settings"));
    stage::other_tab_changed(None);
    drop(stage);
    stage::other_tab_changed(Some("togys.too-late"));
    assert_eq!(*heard.borrow(), [Some("togys.settings".to_owned()), None]);
}
