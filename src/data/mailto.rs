//! A letter as a `mailto:` link (RFC 6068).

use std::fmt::Write;

/// The longest link that mail programs are known to take, in bytes.
pub const LONGEST: usize = 1900;

/// The link of a letter without a receiver: no catalogue of ours has addresses. Lines of `body` end in `\n`.
pub fn write_mailto(subject: &str, body: &str) -> String {
    let lines = body.replace("\r\n", "\n").replace('\n', "\r\n");
    format!("mailto:?subject={}&body={}", encoded(subject), encoded(&lines))
}

/// Percent-encoded byte by byte; a space is `%20`, since a mail program does not read `+` as one.
fn encoded(text: &str) -> String {
    let mut out = String::with_capacity(text.len() * 2);
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            out.push(char::from(byte));
        } else {
            // Writing to a String cannot fail.
            let _ = write!(out, "%{byte:02X}");
        }
    }
    out
}
