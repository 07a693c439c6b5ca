//! A task and an answer to one as the part of an address behind `#`, which no server sees, and back. Its keys are frozen: links
//! are out in the world.

use form_urlencoded::parse;

use super::fields::is_id;
use super::parts::encoded;
use crate::domain::{Record, RecordKey, RecordKind};

/// What such parts begin with.
const TASK: &str = "task";
const ANSWER: &str = "answer";
/// In an answer's link: which task it is to.
const TO: &str = "to";
/// The last part says how many characters the others have, so that a link cut on its way is not taken for a short one.
const END: &str = "end";
/// The fields that travel. Where a task came from is the business of each desk.
const TASK_FIELDS: [&str; 8] = ["name", "who", "contact", "problem", "must", "deadline", "industry", "offerings"];
const ANSWER_FIELDS: [&str; 5] = ["name", "who", "contact", "hub", "text"];
/// The longest text that a link carries, in characters; the forms take no more.
pub const MOST_LETTERS: usize = 4000;

/// What the part of an address behind `#` carries.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TaskLink {
    /// Somebody's task.
    Task(RecordKey, Record),
    /// Somebody's answer to a task.
    Answer(RecordKey, Record),
    /// It should be one of these and is not whole.
    Damaged,
}

/// Reads the part of an address behind `#`, with or without that sign; none where it is about something else.
pub fn read_task_link(hash: &str) -> Option<TaskLink> {
    let hash = hash.trim_start_matches('#');
    let begins = |word: &str| hash.strip_prefix(word).is_some_and(|rest| rest.starts_with('='));
    if begins(TASK) {
        Some(read_task(hash).unwrap_or(TaskLink::Damaged))
    } else if begins(ANSWER) {
        Some(read_answer(hash).unwrap_or(TaskLink::Damaged))
    } else {
        None
    }
}

fn read_task(hash: &str) -> Option<TaskLink> {
    let (id, record) = read(hash, TASK, &TASK_FIELDS)?;
    let says_something = ["name", "problem", "must"].iter().any(|field| !record.get(field).trim().is_empty());
    let known = is_id_or_empty(record.get("industry")) && record.get("offerings").split_whitespace().all(is_id);
    (says_something && known).then_some(TaskLink::Task(RecordKey::new(RecordKind::Task, one_part(&id)?), record))
}

fn read_answer(hash: &str) -> Option<TaskLink> {
    let (own, record) = read(hash, ANSWER, &ANSWER_FIELDS)?;
    let to = parse(hash.as_bytes()).find(|(key, _)| key == TO)?.1;
    let id = format!("{}.{}", one_part(&to)?, one_part(&own)?);
    let is_whole = !record.get("text").trim().is_empty() && is_id_or_empty(record.get("hub"));
    is_whole.then(|| TaskLink::Answer(RecordKey::new(RecordKind::Answer, &id), record))
}

/// The value of the first part and the fields of a link that came whole.
fn read(hash: &str, first: &str, fields: &[&'static str]) -> Option<(String, Record)> {
    let (mut id, mut record, mut letters, mut end) = (None, Record::default(), 0, None);
    for (key, value) in parse(hash.as_bytes()) {
        if key == END {
            end = value.parse::<usize>().ok();
            continue;
        }
        letters += value.chars().count();
        if key == first {
            id = Some(value.into_owned());
        } else if let Some(field) = fields.iter().find(|field| **field == key) {
            // What later versions may add beside them does no harm.
            record.set(field, value.chars().take(MOST_LETTERS).collect());
        }
    }
    (end? == letters).then_some((id?, record))
}

/// An id that can be the half of another.
fn one_part(id: &str) -> Option<&str> {
    let key = RecordKey::parse(&format!("togys.{}.{id}", RecordKind::Task.key()))?;
    (!id.contains('.') && *key.id == *id).then_some(id)
}

fn is_id_or_empty(text: &str) -> bool {
    text.is_empty() || is_id(text)
}

/// Writes a task as the part of an address behind `#`, without that sign.
pub fn write_task(key: &RecordKey, task: &Record) -> String {
    write(&[(TASK, &key.id)], task, &TASK_FIELDS)
}

/// Writes an answer likewise; its key says which task it is to.
pub fn write_answer(key: &RecordKey, answer: &Record) -> String {
    let (to, own) = key.halves().unwrap_or((&key.id, ""));
    write(&[(ANSWER, own), (TO, to)], answer, &ANSWER_FIELDS)
}

fn write(ids: &[(&str, &str)], record: &Record, fields: &[&'static str]) -> String {
    let texts = fields.iter().map(|field| (*field, record.get(field))).filter(|(_, text)| !text.is_empty());
    let mut letters = 0;
    let mut address = String::new();
    for (key, text) in ids.iter().copied().chain(texts) {
        let text: String = text.chars().take(MOST_LETTERS).collect();
        letters += text.chars().count();
        address.push_str(key);
        address.push('=');
        address.push_str(&encoded(&text));
        address.push('&');
    }
    format!("{address}{END}={letters}")
}
