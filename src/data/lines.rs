//! On which line of a file each record starts, so that a curator finds it. Reads text that is known to be JSON.

use std::collections::HashMap;

/// The line of every entry of every list and object at the top of a file.
#[derive(Debug, Default)]
pub(super) struct Lines(HashMap<(String, String), usize>);

impl Lines {
    /// Walks over the text once.
    pub(super) fn of(bytes: &[u8]) -> Lines {
        let mut lines = HashMap::new();
        let (mut line, mut depth, mut at) = (1, 0_usize, 0);
        let (mut section, mut is_list, mut index) = (String::new(), false, 0_usize);
        // Whether a key (in an object) or an item (in a list) comes next.
        let mut starts = false;
        while let Some(byte) = bytes.get(at).copied() {
            match byte {
                b'\n' => line += 1,
                b' ' | b'\t' | b'\r' => {}
                b':' => starts = false,
                b',' => {
                    starts = true;
                    if depth == 2 {
                        index += 1;
                    }
                }
                b'}' | b']' => {
                    depth = depth.saturating_sub(1);
                    starts = false;
                }
                _ => {
                    if depth == 2 && is_list && starts {
                        lines.entry((section.clone(), index.to_string())).or_insert(line);
                        starts = false;
                    }
                    match byte {
                        b'"' => {
                            let end = string_end(bytes, at + 1);
                            if starts {
                                let key = String::from_utf8_lossy(bytes.get(at + 1..end).unwrap_or_default());
                                match depth {
                                    1 => section = key.into_owned(),
                                    2 if !is_list => {
                                        lines.entry((section.clone(), key.into_owned())).or_insert(line);
                                    }
                                    _ => {}
                                }
                                starts = false;
                            }
                            at = end;
                        }
                        b'{' | b'[' => {
                            depth += 1;
                            starts = true;
                            if depth == 2 {
                                is_list = byte == b'[';
                                index = 0;
                            }
                        }
                        _ => {}
                    }
                }
            }
            at += 1;
        }
        Lines(lines)
    }

    /// The line of an entry: a place in a list, or a key of an object.
    pub(super) fn get(&self, section: &str, entry: &str) -> Option<usize> {
        self.0.get(&(section.to_owned(), entry.to_owned())).copied()
    }
}

/// Where the string that starts at `at` has its closing quote.
fn string_end(bytes: &[u8], mut at: usize) -> usize {
    while let Some(byte) = bytes.get(at) {
        match byte {
            b'"' => return at,
            b'\\' => at += 2,
            _ => at += 1,
        }
    }
    at
}
