//! One record of a desk: its key, its fields, and which change it is.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::Arc;

use super::RecordKind;

/// What every key of ours begins with.
const PREFIX: &str = "togys.";

/// Under which key a record is kept: `togys.<kind>.<id>`, or `togys.<kind>` where there is only one.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct RecordKey {
    /// The kind.
    pub kind: RecordKind,
    /// Which one of its kind; empty where there is only one.
    pub id: Arc<str>,
}

impl RecordKey {
    /// The key of one record of a kind.
    pub fn new(kind: RecordKind, id: &str) -> RecordKey {
        RecordKey { kind, id: id.into() }
    }

    /// The key of the only record of a kind.
    pub fn single(kind: RecordKind) -> RecordKey {
        RecordKey::new(kind, "")
    }

    /// Reads a key; none where it is not one of ours.
    pub fn parse(text: &str) -> Option<RecordKey> {
        let rest = text.strip_prefix(PREFIX)?;
        let (kind, id) = rest.split_once('.').unwrap_or((rest, ""));
        let kind = RecordKind::parse(kind)?;
        // An id is short and plain, so that a key can stand in an address and in a file's name.
        let is_plain = |id: &str| id.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_.".contains(&byte));
        let fits = if kind.is_single() { rest == kind.key() } else { (1..=200).contains(&id.len()) && is_plain(id) };
        fits.then(|| RecordKey::new(kind, id))
    }

    /// The two halves of the id of an entry, a letter or an answer: of the shortlist, brief or task, and of the hub or the
    /// answer itself.
    pub fn halves(&self) -> Option<(&str, &str)> {
        self.id.split_once('.')
    }
}

impl fmt::Display for RecordKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(PREFIX)?;
        f.write_str(self.kind.key())?;
        if self.kind.is_single() { Ok(()) } else { write!(f, ".{}", self.id) }
    }
}

/// Which change of a record this is. Counts changes, never time: a device's clock may be wrong.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Revision {
    /// One more than any that its writer had seen.
    pub count: u64,
    /// The tab that wrote it, to tell apart two of the same count.
    pub tab: String,
}

impl fmt::Display for Revision {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}", self.count, self.tab)
    }
}

impl Revision {
    /// Reads what `Display` has written.
    pub fn parse(text: &str) -> Option<Revision> {
        let (count, tab) = text.split_once('.')?;
        Some(Revision { count: count.parse().ok()?, tab: tab.to_owned() })
    }
}

/// The texts of a record by the names of its fields.
pub type Fields = BTreeMap<String, String>;

/// A record as it stands.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Record {
    /// Its texts. An empty text is as good as none.
    pub fields: Fields,
    /// What other tabs wrote into the same fields at the same time, until the visitor has chosen.
    pub others: BTreeMap<String, Vec<String>>,
}

impl Record {
    /// A record of these texts.
    pub fn of(fields: impl IntoIterator<Item = (&'static str, String)>) -> Record {
        let mut record = Record::default();
        fields.into_iter().for_each(|(name, text)| record.set(name, text));
        record
    }

    /// The text of a field; empty where there is none.
    pub fn get(&self, name: &str) -> &str {
        self.fields.get(name).map_or("", String::as_str)
    }

    /// Puts a text into a field.
    pub fn set(&mut self, name: &str, text: String) {
        if text.is_empty() {
            self.fields.remove(name);
        } else {
            self.fields.insert(name.to_owned(), text);
        }
    }
}

/// What is kept under a key: a record, or that there was one. The second is kept too, or a late writer would bring back
/// what was removed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Stored {
    /// Which change this is.
    pub revision: Revision,
    /// The change it was made upon; none where there was nothing yet.
    pub base: Option<Revision>,
    /// The record; none once it was removed.
    pub record: Option<Record>,
}

/// What is to become of one record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// Which.
    pub key: RecordKey,
    /// How it should stand; none to remove it.
    pub to: Option<Record>,
}
