//! The steps that bring a saved record of an earlier version to today's, one version a step. A step never changes once it is
//! released: what it reads was written by an app that nobody can change any more. `tests/fixtures/desk` has a file of every
//! version.

use serde_json::{Map, Value, json};

use crate::domain::RecordKind;

/// One step: the members of a record as one version wrote them, to those of the next; none where they are not as that version
/// wrote them.
type Step = fn(RecordKind, Map<String, Value>) -> Option<Map<String, Value>>;

/// The step from version n stands at n − 1.
const STEPS: [Step; 1] = [give_fields];

/// The version that the last step leads to.
pub(super) const TODAY: u64 = STEPS.len() as u64 + 1;

/// Brings a record of `version` to today's form.
pub(super) fn migrate(kind: RecordKind, version: u64, members: Map<String, Value>) -> Option<Map<String, Value>> {
    let done = usize::try_from(version.checked_sub(1)?).ok()?;
    STEPS.get(done..)?.iter().try_fold(members, |members, step| step(kind, members))
}

/// 1 → 2: what a record says moves into `fields`, and it counts its changes. Version 1 knew stars, settings and searches.
fn give_fields(kind: RecordKind, members: Map<String, Value>) -> Option<Map<String, Value>> {
    let mut fields = Map::new();
    match kind {
        RecordKind::Favourite => {}
        RecordKind::Settings => {
            for name in ["lang", "theme"] {
                match members.get(name) {
                    Some(Value::String(text)) => drop(fields.insert(name.to_owned(), text.as_str().into())),
                    Some(_) => return None,
                    None => {}
                }
            }
        }
        RecordKind::Words => {
            let words: Option<Vec<&str>> = members.get("words")?.as_array()?.iter().map(Value::as_str).collect();
            fields.insert("words".to_owned(), words?.join("\n").into());
        }
        _ => return None,
    }
    json!({ "version": 2, "revision": "0.", "fields": fields }).as_object().cloned()
}
