//! The frame around every file of the catalogue: its name, format, version and size, and why a whole file cannot be read.

use std::fmt;

use serde_json::error::Category;
use serde_json::{Map, Value};

use super::Problem;

/// No file of the catalogue may be longer: 16 MiB, more than fifty times the size of today's largest.
pub const MAX_BYTES: usize = 16 << 20;

/// The version of the format that this program reads and writes.
pub const VERSION: u64 = 1;

/// The file of what the first view lists, made of the two that follow.
pub const OPENING: &str = "opening.json";
/// The file of labels, regions and cities.
pub const VOCABULARY: &str = "vocabulary.json";
/// The file of hubs.
pub const HUBS: &str = "hubs.json";
/// The file of sources.
pub const SOURCES: &str = "sources.json";
/// The file of projects.
pub const PROJECTS: &str = "projects.json";
/// The file of stand-alone statements.
pub const FACTS: &str = "facts.json";

/// The file of exhibits.
pub const EXHIBITS: &str = "exhibits.json";

/// The file of what is measured of every region.
pub const INDICATORS: &str = "indicators.json";

/// What a file holds and every problem in it, or why it cannot be read at all.
pub type Read<T> = Result<(T, Vec<Problem>), ReadError>;

/// Why a whole file cannot be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ReadError {
    /// It is not JSON.
    Damaged {
        /// The line on which reading stopped.
        line: usize,
        /// The column on which reading stopped.
        column: usize,
        /// What was wrong there, in English.
        reason: String,
    },
    /// It ends in the middle, or is empty.
    Cut,
    /// It is longer than [`MAX_BYTES`].
    TooLarge {
        /// Its length.
        bytes: usize,
        /// The longest length that is read.
        limit: usize,
    },
    /// It is JSON, but not this file.
    WrongFormat {
        /// The format it should have.
        wanted: &'static str,
        /// The format it says it has; empty where it says none.
        found: String,
    },
    /// It was made by a newer version of the program.
    NewerVersion {
        /// Its version.
        found: u64,
        /// The newest version known.
        known: u64,
    },
    /// It was made by a version of the program that is not read any more.
    OlderVersion {
        /// Its version.
        found: u64,
        /// The oldest version known.
        known: u64,
    },
    /// The list of its records is not there.
    NoRecords {
        /// The field in which they should be.
        field: &'static str,
    },
}

impl fmt::Display for ReadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            ReadError::Damaged { line, column, reason } => {
                write!(f, "is damaged at line {line}, column {column} ({reason}) → mend the JSON there")
            }
            ReadError::Cut => f.write_str("ends in the middle → copy the whole file again"),
            ReadError::TooLarge { bytes, limit } => {
                write!(f, "is {bytes} bytes long → {limit} is the most that is read")
            }
            ReadError::WrongFormat { wanted, found } => {
                write!(f, "has the format “{found}” → write \"format\": \"{wanted}\"")
            }
            ReadError::NewerVersion { found, known } => {
                write!(f, "has version {found} → this program knows {known}; use a newer program")
            }
            ReadError::OlderVersion { found, known } => {
                write!(f, "has version {found} → this program knows {known}; bring the file up to date")
            }
            ReadError::NoRecords { field } => write!(f, "has no list `{field}` → write \"{field}\": [ … ]"),
        }
    }
}

impl std::error::Error for ReadError {}

/// The fields of a file that has the right format and version.
pub(super) fn open(bytes: &[u8], format: &'static str) -> Result<Map<String, Value>, ReadError> {
    if bytes.len() > MAX_BYTES {
        return Err(ReadError::TooLarge { bytes: bytes.len(), limit: MAX_BYTES });
    }
    let value: Value = serde_json::from_slice(without_mark(bytes)).map_err(|error| match error.classify() {
        Category::Eof => ReadError::Cut,
        Category::Io | Category::Syntax | Category::Data => {
            ReadError::Damaged { line: error.line(), column: error.column(), reason: error.to_string() }
        }
    })?;
    let Value::Object(fields) = value else {
        return Err(ReadError::WrongFormat { wanted: format, found: String::new() });
    };
    match fields.get("format").and_then(Value::as_str) {
        Some(found) if found == format => {}
        found => {
            let found = found.unwrap_or_default().chars().take(40).collect();
            return Err(ReadError::WrongFormat { wanted: format, found });
        }
    }
    match fields.get("version").and_then(Value::as_u64) {
        Some(VERSION) => Ok(fields),
        Some(found) if found > VERSION => Err(ReadError::NewerVersion { found, known: VERSION }),
        found => Err(ReadError::OlderVersion { found: found.unwrap_or(0), known: VERSION }),
    }
}

/// The bytes without the mark that some editors set before UTF-8.
pub(super) fn without_mark(bytes: &[u8]) -> &[u8] {
    bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes)
}
