//! What the readers and writers of addresses share: the parts one after the other, what others set behind links, how a part that is
//! not ours is named, and how a text becomes part of an address.

use form_urlencoded::{byte_serialize, parse};

use super::fields::is_unseen;
use crate::domain::BadPart;

/// What is set behind links by others, to follow visitors; we do not read it and need not mention it.
const TRACKING: [&str; 4] = ["fbclid", "gclid", "yclid", "_ga"];

/// Reads one part, a key and a value; `None` where it is not ours.
type ReadPart<'r> = &'r mut dyn FnMut(&str, &str, &mut Vec<BadPart>) -> Option<()>;

/// Gives every part of an address behind `?`, with or without that sign, to `read`; names those of which it says `None`, besides what
/// it names itself.
pub(super) fn read_parts(search: &str, read: ReadPart<'_>) -> Vec<BadPart> {
    let mut bad = Vec::new();
    for (key, value) in parse(search.strip_prefix('?').unwrap_or(search).as_bytes()) {
        if read(&key, &value, &mut bad).is_none() && !is_ignored(&key, &value) {
            bad.push(bad_part(&key, &value));
        }
    }
    bad
}

/// Whether a part is no part at all (`&&`), or one that others set behind links.
fn is_ignored(key: &str, value: &str) -> bool {
    key.starts_with("utm_") || TRACKING.contains(&key) || (key.is_empty() && value.is_empty())
}

/// A part that could not be read, short enough to be shown.
pub(super) fn bad_part(key: &str, value: &str) -> BadPart {
    let short = |text: &str| text.chars().filter(|letter| !is_unseen(*letter)).take(60).collect();
    BadPart { key: short(key), value: short(value) }
}

/// A text as it stands in an address.
pub(super) fn encoded(text: &str) -> String {
    byte_serialize(text.as_bytes()).collect()
}
