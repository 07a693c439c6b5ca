//! One saved record, to and from its text.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use super::{migrations, strict};
use crate::domain::{Fields, Record, RecordKey, Revision, Stored};

/// The version of a saved record that this app writes.
pub const VERSION: u64 = migrations::TODAY;

/// Why a saved record cannot be worked with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RecordError {
    /// A newer app has written it. What it says can still be shown, if it has kept the form; it must not be written over.
    Newer {
        /// Its version.
        version: u64,
        /// What could be read of it.
        readable: Option<Box<Stored>>,
    },
    /// It is not what any version has written: what is wrong, in English, for whoever mends it.
    Damaged(String),
}

fn damaged<T>(what: impl Into<String>) -> Result<T, RecordError> {
    Err(RecordError::Damaged(what.into()))
}

/// Reads the text kept under a key.
pub fn read_record(key: &RecordKey, text: &str) -> Result<Stored, RecordError> {
    match strict::read(text) {
        Ok(value) => read_value(key, value),
        Err(error) => damaged(error.to_string()),
    }
}

/// Reads a record that is JSON already.
pub(super) fn read_value(key: &RecordKey, value: Value) -> Result<Stored, RecordError> {
    let Value::Object(members) = value else { return damaged("not an object { … }") };
    let Some(version) = members.get("version").and_then(Value::as_u64).filter(|version| *version > 0) else {
        return damaged("`version` is not a whole number from 1");
    };
    if version > VERSION {
        let readable = read_members(members).ok().map(Box::new);
        return Err(RecordError::Newer { version, readable });
    }
    let Some(members) = migrations::migrate(key.kind, version, members) else {
        return damaged(format!("not a record of version {version}"));
    };
    read_members(members)
}

fn read_members(members: Map<String, Value>) -> Result<Stored, RecordError> {
    let revision = |name: &str| match members.get(name) {
        None => Ok(None),
        Some(value) => match value.as_str().and_then(Revision::parse) {
            Some(revision) => Ok(Some(revision)),
            None => damaged(format!("`{name}` is not a count and a tab, like 3.a1")),
        },
    };
    let (count, base) = (revision("revision")?, revision("base")?);
    let Some(count) = count else { return damaged("`revision` is missing") };
    let record = match members.get("gone") {
        Some(Value::Bool(true)) => None,
        Some(_) => return damaged("`gone` is not true"),
        None => {
            Some(Record { fields: read_fields(members.get("fields"))?, others: read_others(members.get("others"))? })
        }
    };
    Ok(Stored { revision: count, base, record })
}

fn read_fields(value: Option<&Value>) -> Result<Fields, RecordError> {
    let Some(Value::Object(members)) = value else { return damaged("`fields` is not an object { … }") };
    let mut fields = Fields::new();
    for (name, value) in members {
        let Some(text) = value.as_str() else { return damaged(format!("`fields.{name}` is not a text")) };
        fields.insert(name.clone(), text.to_owned());
    }
    Ok(fields)
}

fn read_others(value: Option<&Value>) -> Result<BTreeMap<String, Vec<String>>, RecordError> {
    let mut others = BTreeMap::new();
    let members = match value {
        None => return Ok(others),
        Some(Value::Object(members)) => members,
        Some(_) => return damaged("`others` is not an object { … }"),
    };
    for (name, value) in members {
        let texts =
            value.as_array().and_then(|texts| texts.iter().map(|text| text.as_str().map(str::to_owned)).collect());
        let Some(texts) = texts else { return damaged(format!("`others.{name}` is not a list of texts")) };
        others.insert(name.clone(), texts);
    }
    Ok(others)
}

/// Writes a record as the text to keep.
pub fn write_record(stored: &Stored) -> String {
    write_value(stored).to_string()
}

/// Writes a record as JSON.
pub(super) fn write_value(stored: &Stored) -> Value {
    let mut members = Map::new();
    members.insert("version".to_owned(), VERSION.into());
    members.insert("revision".to_owned(), stored.revision.to_string().into());
    if let Some(base) = &stored.base {
        members.insert("base".to_owned(), base.to_string().into());
    }
    let Some(record) = &stored.record else {
        members.insert("gone".to_owned(), true.into());
        return members.into();
    };
    let mut fields = Map::new();
    fields.extend(record.fields.iter().map(|(name, text)| (name.clone(), text.as_str().into())));
    members.insert("fields".to_owned(), fields.into());
    if !record.others.is_empty() {
        let mut others = Map::new();
        others.extend(record.others.iter().map(|(name, texts)| (name.clone(), texts.clone().into())));
        members.insert("others".to_owned(), others.into());
    }
    members.into()
}
