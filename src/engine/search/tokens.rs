//! Texts to words: where each word stands and its skeleton. A compound is its parts and the whole: "DC-60" is `dc`, `60`
//! and `dc60`, so that it is found joined and split.

use std::ops::Range;

use super::letters::{is_apostrophe, is_silent};
use super::skeleton::Folder;

/// A word of a text.
#[derive(Clone, Debug)]
pub(super) struct Token<'a> {
    /// Its skeleton, never empty.
    pub skeleton: &'a [u8],
    /// Where it stands, in bytes.
    pub range: Range<usize>,
    /// The number of the word in the text; a compound has that of its first part.
    pub position: usize,
    /// Whether this is a compound of the last two words.
    pub compound: bool,
}

/// Reads texts word by word, with room that it uses again.
#[derive(Clone, Debug, Default)]
pub(super) struct Tokenizer {
    folder: Folder,
    /// The skeletons of the last two words, one behind the other.
    skeletons: Vec<u8>,
}

impl Tokenizer {
    /// Names every word of a text in order, and behind two words that one sign joins, the compound of both.
    pub(super) fn read(&mut self, text: &str, say: &mut dyn FnMut(&Token<'_>)) {
        let mut position = 0;
        // Where the last word stands in the text and begins in `skeletons`.
        let mut last: Option<(Range<usize>, usize)> = None;
        self.skeletons.clear();
        let mut at = 0;
        while let Some(range) = next_word(text, at) {
            at = range.end;
            let linked = last.take_if(|(before, _)| text.get(before.end..range.start).is_some_and(is_joint));
            let from = match &linked {
                Some((_, begins)) => {
                    self.skeletons.drain(..begins);
                    self.skeletons.len()
                }
                None => {
                    self.skeletons.clear();
                    0
                }
            };
            self.folder.fold(text.get(range.clone()).unwrap_or_default(), &mut self.skeletons);
            let Some(skeleton) = self.skeletons.get(from..).filter(|skeleton| !skeleton.is_empty()) else { continue };
            say(&Token { skeleton, range: range.clone(), position, compound: false });
            if let Some((before, _)) = linked {
                let range = before.start..range.end;
                say(&Token { skeleton: &self.skeletons, range, position: position - 1, compound: true });
            }
            last = Some((range, from));
            position += 1;
        }
    }
}

/// The words of a text as skeletons, to compare names by.
pub fn skeletons(text: &str) -> Vec<Box<str>> {
    let mut words = Vec::new();
    Tokenizer::default().read(text, &mut |token| {
        if !token.compound {
            words.push(String::from_utf8_lossy(token.skeleton).into());
        }
    });
    words
}

/// The next word at or after a byte: letters and digits with their marks, and apostrophes between letters.
fn next_word(text: &str, from: usize) -> Option<Range<usize>> {
    let mut start = None;
    let mut end = from;
    let mut letters = text.get(from..)?.char_indices().peekable();
    while let Some((at, letter)) = letters.next() {
        let after = from + at + letter.len_utf8();
        if is_letter(letter) {
            start.get_or_insert(from + at);
            end = after;
        } else if start.is_some() {
            let is_inside = letters.peek().is_some_and(|(_, next)| next.is_alphabetic());
            let belongs = is_silent(letter) || (is_apostrophe(letter) && is_inside);
            if !belongs {
                break;
            }
            end = after;
        }
    }
    Some(start?..end)
}

/// Whether a character is a letter or a digit: those of Cyrillic and ASCII told apart without a table.
fn is_letter(character: char) -> bool {
    match character {
        '\0'..='\x7f' => character.is_ascii_alphanumeric(),
        '\u{400}'..='\u{481}' | '\u{48a}'..='\u{52f}' => true,
        _ => character.is_alphanumeric(),
    }
}

/// Whether what stands between two words makes them one: R&D, DC-60, 4.0, Cluj‑Napoca.
fn is_joint(between: &str) -> bool {
    let mut signs = between.chars();
    let sign = signs.next();
    let is_joint = matches!(sign, Some('-' | '‐' | '‑' | '–' | '.' | '&' | '/' | '+' | '_' | '·'));
    is_joint && signs.next().is_none()
}
