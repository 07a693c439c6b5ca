//! The file that carries a desk: everything in it, one record a line. Written by the desk, or by the recovery screen of `boot.js`,
//! which copies every record as it stands, readable or not.

use serde_json::{Value, json};

use super::record::{read_value, write_value};
use super::{RecordError, VERSION, read_record, strict};
use crate::data::lines::Lines;
use crate::domain::{PartialDate, RecordKey, Stored};

const FORMAT: &str = "togys-desk";
const RESCUE: &str = "togys-rescue";
const RESCUE_VERSION: u64 = 1;
/// Larger files are not ours.
const MAX_BYTES: usize = 32 << 20;

/// One record of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// Where it belongs.
    pub key: RecordKey,
    /// What it says.
    pub stored: Stored,
}

/// A desk read from a file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DeskFile {
    /// Its records.
    pub entries: Vec<Entry>,
    /// The records of a rescue file that could not be read. A file of the desk's own has none: it is refused.
    pub left_out: Vec<FileProblem>,
}

/// What is wrong with one record of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FileProblem {
    /// The line it begins on, from 1.
    pub line: Option<usize>,
    /// Its key as the file has it.
    pub key: String,
    /// What is wrong.
    pub reason: Reason,
}

/// Why a record of a file is not taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reason {
    /// Its key is none of ours.
    ForeignKey,
    /// It has a field that its kind does not have.
    ForeignField(String),
    /// A newer app has written it.
    Newer(u64),
    /// It is damaged: what is wrong, in English.
    Damaged(String),
}

/// Why a file is not taken at all.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DeskFileError {
    /// It is larger than any desk; bytes.
    TooLarge(usize),
    /// It is no text.
    NoText,
    /// It is no JSON: where that shows, and what is wrong, in English.
    NoJson {
        /// Line, from 1.
        line: usize,
        /// What is wrong.
        what: String,
    },
    /// It is JSON, but not a desk of ours.
    Foreign,
    /// A newer app has written it.
    Newer(u64),
    /// Some of its records cannot be taken.
    Records(Vec<FileProblem>),
}

/// Writes a desk as a file, dated by the visitor's clock for her eyes only.
pub fn write_desk_file(entries: &[Entry], saved: Option<PartialDate>) -> String {
    let mut text = format!("{{\n\"format\": {}, \"version\": {VERSION},", json!(FORMAT));
    if let Some(saved) = saved {
        text.push_str(&format!(" \"saved\": {},", json!(saved.to_string())));
    }
    text.push_str("\n\"records\": {");
    for (index, Entry { key, stored }) in entries.iter().enumerate() {
        text.push_str(if index == 0 { "\n" } else { ",\n" });
        text.push_str(&format!("{}: {}", json!(key.to_string()), write_value(stored)));
    }
    text.push_str("\n}\n}\n");
    text
}

/// Reads a desk from the bytes of a file.
pub fn read_desk_file(bytes: &[u8]) -> Result<DeskFile, DeskFileError> {
    if bytes.len() > MAX_BYTES {
        return Err(DeskFileError::TooLarge(bytes.len()));
    }
    let text = std::str::from_utf8(bytes).map_err(|_| DeskFileError::NoText)?;
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let file =
        strict::read(text).map_err(|error| DeskFileError::NoJson { line: error.line(), what: error.to_string() })?;
    let version = file["version"].as_u64().unwrap_or_default();
    let is_rescue = match file["format"].as_str() {
        Some(FORMAT) => false,
        Some(RESCUE) => true,
        _ => return Err(DeskFileError::Foreign),
    };
    if version > if is_rescue { RESCUE_VERSION } else { VERSION } {
        return Err(DeskFileError::Newer(version));
    }
    let Some(records) = file["records"].as_object().filter(|_| version > 0) else { return Err(DeskFileError::Foreign) };
    let lines = Lines::of(text.as_bytes());
    let mut read = DeskFile::default();
    for (name, value) in records {
        match read_entry(name, value, is_rescue) {
            Ok(entry) => read.entries.push(entry),
            Err(reason) => {
                let line = lines.get("records", name);
                read.left_out.push(FileProblem { line, key: name.clone(), reason });
            }
        }
    }
    if !is_rescue && !read.left_out.is_empty() {
        return Err(DeskFileError::Records(read.left_out));
    }
    Ok(read)
}

fn read_entry(name: &str, value: &Value, is_rescue: bool) -> Result<Entry, Reason> {
    let key = RecordKey::parse(name).ok_or(Reason::ForeignKey)?;
    let stored = match value.as_str() {
        Some(text) if is_rescue => read_record(&key, text),
        _ => read_value(&key, value.clone()),
    };
    let stored = stored.map_err(|error| match error {
        RecordError::Newer { version, .. } => Reason::Newer(version),
        RecordError::Damaged(what) => Reason::Damaged(what),
    })?;
    let record = stored.record.as_ref();
    let mut names = record.into_iter().flat_map(|record| record.fields.keys().chain(record.others.keys()));
    match names.find(|name| key.kind.field(name).is_none()) {
        Some(name) => Err(Reason::ForeignField(name.clone())),
        None => Ok(Entry { key, stored }),
    }
}
