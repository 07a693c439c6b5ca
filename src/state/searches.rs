//! The words the visitor searched for last, one record on her desk.

use izde::lowered;

use super::{Desk, use_desk};
use crate::domain::{RecordKey, RecordKind};

const WORDS: &str = "words";
/// How many are remembered.
const MOST: usize = 8;
/// One letter is a slip of the hand, not a search.
const SHORTEST: usize = 2;

/// The last searches. Copy it freely.
#[derive(Clone, Copy, Debug)]
pub struct Searches(Desk);

/// The last searches.
pub fn use_searches() -> Searches {
    Searches(use_desk())
}

fn key() -> RecordKey {
    RecordKey::single(RecordKind::Words)
}

impl Searches {
    /// The words searched for, the latest first; tracked.
    pub fn words(self) -> Vec<String> {
        let record = self.0.get(&key()).unwrap_or_default();
        record.get(WORDS).lines().take(MOST).map(str::to_owned).collect()
    }

    /// Remembers words that were searched for, in front of the others.
    pub fn remember(self, words: &str) {
        // One search is one line, whatever was pasted.
        let words = words.split_whitespace().collect::<Vec<_>>().join(" ");
        if words.chars().count() < SHORTEST {
            return;
        }
        let record = self.0.get_untracked(&key()).unwrap_or_default();
        let is_other = |other: &&str| lowered(other) != lowered(&words);
        let others = record.get(WORDS).lines().filter(is_other);
        let all: Vec<&str> = std::iter::once(words.as_str()).chain(others).take(MOST).collect();
        self.0.set(&key(), WORDS, &all.join("\n"));
    }

    /// Forgets them all.
    pub fn forget(self) {
        self.0.remove([key()]);
    }
}
