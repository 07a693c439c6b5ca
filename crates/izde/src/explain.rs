//! Why a document was found: which words of a text answer which words of the query, computed only for a text that is shown.

use std::ops::Range;

use super::answer::Answer;
use super::index::Index;
use super::skeleton::Folder;
use super::sorting::sort;
use super::tokens::{Token, Tokenizer};
use super::words::{Reading, Word};

/// A part of a text that answers a query.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Highlight {
    /// Where it stands, in bytes.
    pub range: Range<usize>,
    /// The words of the query that it answers, as bits.
    pub words: u16,
}

impl Answer {
    /// The parts of a text that answer the query, in order and apart from each other.
    pub fn highlights(&self, index: &Index, text: &str) -> Vec<Highlight> {
        let mut found: Vec<Highlight> = Vec::new();
        let mut run: Vec<(Range<usize>, Option<u32>)> = Vec::new();
        let mut tokenizer = Tokenizer::default();
        tokenizer.read(text, &mut |token| {
            if !token.is_compound() {
                run.push((token.range.clone(), index.synonyms.word(token.skeleton)));
            }
            if let Some(highlight) = self.answered(index, token, text) {
                // Of a compound, the part that says as much is marked alone.
                let in_part = |part: &Highlight| {
                    part.range.start >= highlight.range.start && part.words & highlight.words == highlight.words
                };
                if !(token.is_compound() && found.iter().rev().take(2).any(in_part)) {
                    found.push(highlight);
                }
            }
        });
        let words: Vec<_> = run.iter().map(|(_, word)| *word).collect();
        for at in 0..words.len() {
            index.synonyms.at(words.get(at..).unwrap_or_default(), &mut |phrase| {
                let term = index.terms.find(&super::synonyms::term_of(phrase.group));
                let words = term.map_or(0, |term| self.answering(term as u32));
                if let (1.., Some([(first, _), ..]), Some((last, _))) =
                    (words, run.get(at..), run.get(at + phrase.words - 1))
                {
                    found.push(Highlight { range: first.start..last.end, words });
                }
            });
        }
        let key = |(number, highlight): (usize, &Highlight)| (highlight.range.start as u64) << 32 | number as u64;
        let mut order: Vec<u64> = found.iter().enumerate().map(key).collect();
        sort(&mut order, &|a, b| a < b);
        let mut found: Vec<Highlight> =
            order.into_iter().filter_map(|key| found.get(key as u32 as usize).cloned()).collect();
        found.dedup_by(|next, before| {
            let overlap = next.range.start < before.range.end;
            if overlap {
                before.range.end = before.range.end.max(next.range.end);
                before.words |= next.words;
            }
            overlap
        });
        found
    }

    /// The words of the query that a term answers, as bits.
    fn answering(&self, term: u32) -> u16 {
        let answers = |word: &Word| word.found.binary_search_by_key(&term, |found| found.term).is_ok();
        let words = self.words.iter().enumerate();
        words.filter(|(_, word)| answers(word)).fold(0, |words, (number, _)| words | 1 << number)
    }

    fn answered(&self, index: &Index, token: &Token<'_>, text: &str) -> Option<Highlight> {
        let term = index.terms.find(token.skeleton)?;
        let words = self.answering(term as u32);
        let word = self.words.get(words.trailing_zeros() as usize)?;
        let mut range = token.range.clone();
        // What is still being typed is marked as far as it is typed.
        if word.is_open && words.count_ones() == 1 && token.skeleton.starts_with(&word.skeleton) {
            let letters = text.get(range.clone()).unwrap_or_default();
            range.end = range.start + length_of(letters, &word.skeleton);
        }
        Some(Highlight { range, words })
    }

    /// What was meant, where that is not what was typed: each word that was only found with slips or on another layout is
    /// replaced by the word of a text that it was found as. `texts` are those of the first document found.
    pub fn meant<'a>(&self, index: &Index, texts: impl Iterator<Item = &'a str>) -> Option<String> {
        let mut replacements: Vec<Option<(u8, Option<&'a str>)>> = vec![None; self.words.len()];
        if self.words.iter().all(|word| word.reading == Reading::Typed && word.slips.is_empty()) {
            return None;
        }
        let mut tokenizer = Tokenizer::default();
        for text in texts {
            tokenizer.read(text, &mut |token| {
                let Some(term) = index.terms.find(token.skeleton) else { return };
                for (word, replacement) in self.words.iter().zip(&mut replacements) {
                    let Ok(at) = word.found.binary_search_by_key(&(term as u32), |found| found.term) else { continue };
                    let quality = word.found.get(at).map_or(0, |found| found.quality);
                    if replacement.is_none_or(|(best, _)| quality > best) {
                        let letters = text.get(token.range.clone()).filter(|_| word.is_meant(term as u32));
                        *replacement = Some((quality, letters));
                    }
                }
            });
        }
        let mut meant = String::with_capacity(self.typed.len());
        let mut at = 0;
        let mut changed = false;
        for (word, replacement) in self.words.iter().zip(replacements) {
            let (Some((_, Some(letters))), true) = (replacement, word.range.start >= at) else { continue };
            meant.push_str(self.typed.get(at..word.range.start).unwrap_or_default());
            meant.push_str(letters);
            let rest = self.typed.get(word.range.clone()).unwrap_or_default();
            if rest.ends_with(char::is_whitespace) {
                meant.push(' ');
            }
            at = word.range.end;
            changed = true;
        }
        meant.push_str(self.typed.get(at..).unwrap_or_default());
        changed.then(|| meant.trim().to_owned())
    }
}

/// How many bytes of a word it takes to have the letters typed.
fn length_of(word: &str, typed: &[u8]) -> usize {
    let mut folder = Folder::default();
    let mut skeleton = Vec::new();
    let mut length = word.len();
    for (at, letter) in word.char_indices().rev() {
        skeleton.clear();
        folder.fold(word.get(..at + letter.len_utf8()).unwrap_or_default(), &mut skeleton);
        if !skeleton.starts_with(typed) {
            break;
        }
        // Signs without a sound of their own (ь, accents) belong to the letter before them.
        length = at + letter.len_utf8();
        if skeleton.len() == typed.len() {
            break;
        }
    }
    length
}
