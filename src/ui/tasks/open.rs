//! A task or an answer as its form has it.

use leptos::prelude::*;

use crate::domain::{Record, RecordKey};
use crate::engine::tasks::{Required, missing};
use crate::platform::document;
use crate::state::{Desk, use_desk};

/// The record, what it lacks and the commands that change it. Copy it freely.
#[derive(Clone, Copy)]
pub struct OpenRecord {
    /// Its key.
    pub key: StoredValue<RecordKey>,
    /// What it says.
    pub record: Memo<Record>,
    /// What it lacks, once the visitor has tried to send it.
    pub errors: Memo<Vec<Required>>,
    /// Whether a newer app has written it, so that it cannot be changed here.
    pub is_newer: Memo<bool>,
    /// What the ids of its fields begin with.
    pub name: &'static str,
    desk: Desk,
    tried: RwSignal<bool>,
}

impl OpenRecord {
    /// Opens the record of this key, which lacks what of `wanted` it does not say.
    pub fn new(key: RecordKey, name: &'static str, wanted: &'static [Required]) -> OpenRecord {
        let desk = use_desk();
        let key = StoredValue::new(key);
        let tried = RwSignal::new(false);
        let record = Memo::new(move |_| desk.get(&key.get_value()).unwrap_or_default());
        let is_newer = Memo::new(move |_| desk.is_newer(&key.get_value()));
        let errors = Memo::new(move |_| match tried.get() {
            true => record.with(|record| missing(record, wanted)),
            false => Vec::new(),
        });
        OpenRecord { key, record, errors, is_newer, name, desk, tried }
    }

    /// Puts a text into a field.
    pub fn set(self, field: &str, text: &str) {
        self.desk.set(&self.key.get_value(), field, text);
    }

    /// The id of a field on the page.
    pub fn id(self, field: &str) -> String {
        format!("{}-{field}", self.name)
    }

    /// Whether it can be sent. Where it cannot, says what it lacks and leads there.
    pub fn is_ready(self) -> bool {
        self.tried.set(true);
        let ready = self.errors.with_untracked(Vec::is_empty);
        if !ready {
            // The summary is drawn only after this.
            request_animation_frame(move || document::focus(&self.id("errors")));
        }
        ready
    }
}
