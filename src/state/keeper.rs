//! The keeper of the journal: a part of the program of its own (see `ui/pages/later.rs`), which comes after the first view.

use futures::future::LocalBoxFuture;
#[cfg(feature = "split")]
use leptos::wasm_split::{SplitLoaderError, wasm_split};

use crate::data::desk::{Settled, settle};
use crate::domain::{RecordKey, Stored};
use crate::platform::journal;
use crate::platform::storage::StorageError;

/// What is set aside has this before its key.
pub const ASIDE: &str = "togys.aside.";

/// A change on its way into the journal.
#[derive(Clone, Debug)]
pub struct Submitted {
    /// Which record.
    pub key: RecordKey,
    /// What the page believes the journal to hold.
    pub base: Option<Stored>,
    /// What it should hold.
    pub ours: Stored,
}

/// What came of it; none where a newer app's record stands there.
pub type Outcome = Option<Stored>;

/// Keys and their texts.
pub type Texts = Vec<(String, String)>;

/// What comes of asking the journal.
pub type Asked<T> = LocalBoxFuture<'static, Result<T, StorageError>>;

/// What the keeper can do.
#[derive(Clone, Copy, Debug)]
pub struct Keeper {
    /// Every text of the journal.
    pub all: fn() -> Asked<Texts>,
    /// Commits changes, all or none, and says what each has become.
    pub commit: fn(Vec<Submitted>) -> Asked<Vec<Outcome>>,
    /// Removes keys.
    pub forget: fn(Vec<String>) -> Asked<()>,
    /// Removes the journal.
    pub wipe: fn() -> Asked<()>,
}

/// The part has not come.
#[derive(Clone, Copy, Debug)]
pub struct NotHere;

#[cfg(feature = "split")]
impl From<SplitLoaderError> for NotHere {
    fn from(_: SplitLoaderError) -> Self {
        NotHere
    }
}

/// The keeper, once it is here.
#[cfg(feature = "split")]
pub async fn keeper() -> Result<Keeper, NotHere> {
    keeper_part().await
}

#[cfg(feature = "split")]
#[wasm_split(keeper, fallible, wasm_split_path = ::leptos::wasm_split)]
fn keeper_part() -> Result<Keeper, NotHere> {
    Ok(KEEPER)
}

/// The keeper.
#[cfg(not(feature = "split"))]
pub async fn keeper() -> Result<Keeper, NotHere> {
    Ok(KEEPER)
}

const KEEPER: Keeper = Keeper {
    all: || Box::pin(journal::all()),
    commit: |changes| Box::pin(commit(changes)),
    forget: |keys| Box::pin(journal::forget(keys)),
    wipe: || Box::pin(journal::wipe()),
};

async fn commit(changes: Vec<Submitted>) -> Result<Vec<Outcome>, StorageError> {
    let keys = changes.iter().map(|change| change.key.to_string()).collect();
    let mut outcomes = Vec::new();
    let decide = |index: usize, head: Option<String>| {
        let Some(change) = changes.get(index) else { return Vec::new() };
        let (outcome, texts) = match settle(&change.key, head.as_deref(), change.base.as_ref(), &change.ours) {
            Settled::Stands(stored) => (Some(stored), Vec::new()),
            Settled::Newer => (None, Vec::new()),
            Settled::Write { stored, text, aside } => {
                let mut texts = vec![(change.key.to_string(), text)];
                texts.extend(aside.map(|aside| (aside_key(&change.key.to_string(), &change.ours), aside)));
                (Some(stored), texts)
            }
        };
        outcomes.push(outcome);
        texts
    };
    journal::commit(keys, decide).await?;
    Ok(outcomes)
}

/// Where the text is put that had to make room for a change.
fn aside_key(key: &str, change: &Stored) -> String {
    format!("{ASIDE}{}.{key}", change.revision)
}
