//! Whether what the visitor keeps can be kept, said once for the whole app.

use leptos::prelude::*;

use crate::platform::storage::StorageError;

/// What went wrong with keeping, if anything did. Copy it freely.
#[derive(Clone, Copy, Debug)]
pub struct Kept(RwSignal<Option<StorageError>>);

/// Gives the tree one place to say it.
pub fn provide_kept() -> Kept {
    let kept = Kept(RwSignal::new(None));
    provide_context(kept);
    kept
}

/// The one place.
pub fn use_kept() -> Kept {
    use_context().unwrap_or_else(|| Kept(RwSignal::new(None)))
}

impl Kept {
    /// What went wrong last.
    pub fn trouble(self) -> Option<StorageError> {
        self.0.get()
    }

    /// Notes how keeping went, and passes on what came of it.
    pub fn note<T>(self, outcome: Result<T, StorageError>) -> Option<T> {
        outcome.map_err(|error| self.0.set(Some(error))).ok()
    }

    /// The visitor has read it.
    pub fn dismiss(self) {
        self.0.set(None);
    }
}
