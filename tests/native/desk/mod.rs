//! What is kept: records of every version, two versions becoming one, and the file that carries a desk.

mod file;
mod merging;
mod records;
mod settling;

use togys::domain::{Record, RecordKey, Revision, Stored};

fn key(text: &str) -> RecordKey {
    RecordKey::parse(text).unwrap_or_else(|| panic!("{text} is no key"))
}

fn note(text: &str) -> Record {
    Record::of([("note", text.to_owned())])
}

fn revision(text: &str) -> Revision {
    Revision::parse(text).unwrap()
}

/// A record of a revision, made upon another one.
fn upon(base: &str, name: &str, record: Option<Record>) -> Stored {
    Stored { revision: revision(name), base: (!base.is_empty()).then(|| revision(base)), record }
}
