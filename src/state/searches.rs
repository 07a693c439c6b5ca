//! The words the visitor searched for last, kept in her browser.

use leptos::prelude::*;
use serde_json::{Value, json};

use super::{Kept, use_kept};
use crate::platform::storage;

const KEY: &str = "togys.searches";
const VERSION: u64 = 1;
/// How many are remembered.
const MOST: usize = 8;
/// One letter is a slip of the hand, not a search.
const SHORTEST: usize = 2;

/// The last searches. Copy it freely.
#[derive(Clone, Copy, Debug)]
pub struct Searches {
    words: RwSignal<Vec<String>>,
    kept: Kept,
}

/// Reads the last searches and gives them to the tree; another tab's follow.
pub fn provide_searches() -> Searches {
    let searches = Searches { words: RwSignal::new(Vec::new()), kept: use_kept() };
    searches.read();
    storage::on_other_tab(move |key| {
        if key.as_deref().is_none_or(|key| key == KEY) {
            searches.read();
        }
    });
    provide_context(searches);
    searches
}

/// The last searches.
pub fn use_searches() -> Searches {
    expect_context()
}

impl Searches {
    /// The words searched for, the latest first; tracked.
    pub fn words(self) -> Vec<String> {
        self.words.get()
    }

    /// Remembers words that were searched for, in front of the others.
    pub fn remember(self, words: &str) {
        let words = words.trim();
        if words.chars().count() < SHORTEST {
            return;
        }
        // Another tab may have searched meanwhile.
        self.read();
        let is_same = |other: &String| other.to_lowercase() == words.to_lowercase();
        self.words.update(|all| {
            all.retain(|other| !is_same(other));
            all.insert(0, words.to_owned());
            all.truncate(MOST);
        });
        let text = json!({ "version": VERSION, "words": self.words.get_untracked() }).to_string();
        self.kept.note(storage::write(KEY, &text));
    }

    /// Forgets them all.
    pub fn forget(self) {
        self.words.set(Vec::new());
        self.kept.note(storage::remove(KEY));
    }

    fn read(self) {
        let Some(text) = self.kept.note(storage::read(KEY)) else { return };
        // Searches that cannot be read are worth no more than none.
        let saved: Value = text.and_then(|text| serde_json::from_str(&text).ok()).unwrap_or_default();
        let words = saved["words"].as_array().into_iter().flatten().filter_map(Value::as_str);
        self.words.set(words.take(MOST).map(str::to_owned).collect());
    }
}
