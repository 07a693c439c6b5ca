//! Texts to words: where each word stands and its skeleton. A compound is its parts and the whole: "DC-60" is `dc`, `60`
//! and `dc60`, so that it is found joined and split.

use std::ops::Range;

use super::letters::{is_apostrophe, is_silent};
use super::skeleton::Folder;
use super::terms::{Interner, slice};

/// A word of a text.
#[derive(Clone, Debug)]
pub(super) struct Token<'a> {
    /// Its skeleton, never empty.
    pub skeleton: &'a [u8],
    /// The number that the same letters always have; none for a compound.
    pub word: Option<u32>,
    /// Where it stands, in bytes.
    pub range: Range<usize>,
    /// The number of the word in the text; a compound has that of its first part.
    pub position: usize,
}

impl Token<'_> {
    /// Whether this is a compound of the last two words.
    pub(super) const fn is_compound(&self) -> bool {
        self.word.is_none()
    }
}

/// Reads texts word by word. A word that it has met before it does not fold again.
#[derive(Clone, Debug, Default)]
pub(super) struct Tokenizer {
    folder: Folder,
    /// Every word met, as it is written.
    words: Interner,
    /// The skeleton of each, by its end.
    skeletons: Vec<u8>,
    ends: Vec<u32>,
    compound: Vec<u8>,
}

impl Tokenizer {
    /// Names every word of a text in order, and behind two words that one sign joins, the compound of both.
    pub(super) fn read(&mut self, text: &str, say: &mut dyn FnMut(&Token<'_>)) {
        let mut position = 0;
        // Where the last word stands in the text, and its number.
        let mut last: Option<(Range<usize>, u32)> = None;
        let mut at = 0;
        while let Some(range) = next_word(text, at) {
            at = range.end;
            let linked = last.take_if(|(before, _)| text.get(before.end..range.start).is_some_and(is_joint));
            let word = self.word(text.get(range.clone()).unwrap_or_default());
            let skeleton = slice(&self.skeletons, &self.ends, word as usize);
            if skeleton.is_empty() {
                continue;
            }
            say(&Token { skeleton, word: Some(word), range: range.clone(), position });
            if let Some((before, first)) = linked {
                self.compound.clear();
                self.compound.extend_from_slice(slice(&self.skeletons, &self.ends, first as usize));
                self.compound.extend_from_slice(skeleton);
                let range = before.start..range.end;
                say(&Token { skeleton: &self.compound, word: None, range, position: position - 1 });
            }
            last = Some((range, word));
            position += 1;
        }
    }

    /// The number of a word.
    fn word(&mut self, letters: &str) -> u32 {
        let word = self.words.number(letters.as_bytes());
        if word as usize == self.ends.len() {
            self.folder.fold(letters, &mut self.skeletons);
            self.ends.push(self.skeletons.len() as u32);
        }
        word
    }
}

/// The words of a text as skeletons, to compare names by.
pub fn skeletons(text: &str) -> Vec<Box<str>> {
    let skeleton = |bytes: Box<[u8]>| String::from_utf8_lossy(&bytes).into();
    letters_of(text).into_iter().map(skeleton).collect()
}

/// The skeletons of a text's words, letter by letter.
pub(super) fn letters_of(text: &str) -> Vec<Box<[u8]>> {
    let mut words = Vec::new();
    Tokenizer::default().read(text, &mut |token| {
        if !token.is_compound() {
            words.push(token.skeleton.into());
        }
    });
    words
}

/// The next word at or after a byte: letters and digits with their marks, and apostrophes between letters.
fn next_word(text: &str, from: usize) -> Option<Range<usize>> {
    let mut start = None;
    let (mut at, mut end) = (from, from);
    while let Some(byte) = text.as_bytes().get(at) {
        // ASCII and the Cyrillic letters of Russian and Kazakh are told apart by their first byte alone, or nearly.
        let (is_letter, length) = match byte {
            b'0'..=b'9' | b'a'..=b'z' | b'A'..=b'Z' => (true, 1),
            b'\'' | b'`' => (false, 1),
            0..0x80 if start.is_none() => {
                at += 1;
                continue;
            }
            0..0x80 => break,
            0xd0 | 0xd1 | 0xd3 => (true, 2),
            // Ғ, қ, ң, ұ, ү, һ; before them stand marks.
            0xd2 if text.as_bytes().get(at + 1) >= Some(&0x8a) => (true, 2),
            // Quotation marks, dashes and the like.
            0xc2 if matches!(text.as_bytes().get(at + 1), Some(0xab | 0xbb)) => (false, 2),
            0xe2 if text.as_bytes().get(at + 1) == Some(&0x80) => (false, 3),
            _ => {
                let letter = text.get(at..)?.chars().next()?;
                (letter.is_alphanumeric(), letter.len_utf8())
            }
        };
        if is_letter {
            start.get_or_insert(at);
            end = at + length;
        } else if start.is_some() {
            let mut rest = text.get(at..)?.chars();
            let letter = rest.next()?;
            let belongs = is_silent(letter) || (is_apostrophe(letter) && rest.next().is_some_and(char::is_alphabetic));
            if !belongs {
                break;
            }
            end = at + length;
        }
        at += length;
    }
    Some(start?..end)
}

/// Whether what stands between two words makes them one: R&D, DC-60, 4.0, Cluj‑Napoca.
fn is_joint(between: &str) -> bool {
    let mut signs = between.chars();
    let sign = signs.next();
    let is_joint = matches!(sign, Some('-' | '‐' | '‑' | '–' | '.' | '&' | '/' | '+' | '_' | '·'));
    is_joint && signs.next().is_none()
}
