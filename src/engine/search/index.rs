//! The finished index: terms, where they stand, and whose texts those are. It keeps no text; what is shown is read again
//! from the caller's own texts when a match is explained.

use std::ops::Range;

use super::endings::Endings;
use super::field::Field;
use super::postings::Postings;
use super::synonyms::Synonyms;
use super::terms::Terms;

/// The whole of a document that is part of none.
pub(super) const NO_DOCUMENT: u32 = u32::MAX;

/// A text, without its letters.
#[derive(Clone, Copy, Debug)]
pub(super) struct TextInfo {
    /// Which field it is of.
    pub field: u8,
    /// How many words it has.
    pub words: u8,
}

/// An index that can be searched. Made by a [`Builder`](super::Builder).
#[derive(Clone, Debug)]
pub struct Index {
    pub(super) fields: &'static [Field],
    pub(super) synonyms: Synonyms,
    pub(super) endings: Endings,
    /// The skeletons of words that say little.
    pub(super) small: Vec<Box<str>>,
    pub(super) terms: Terms,
    pub(super) postings: Postings,
    /// Texts of one document, then texts of many.
    pub(super) texts: Vec<TextInfo>,
    /// The document of each text of one document.
    pub(super) own: Vec<u32>,
    /// Where the documents of each text of many end in `shared`.
    pub(super) shared_ends: Vec<u32>,
    pub(super) shared: Vec<u32>,
    pub(super) groups: Vec<u8>,
    pub(super) wholes: Vec<u32>,
    pub(super) first_texts: Vec<u32>,
}

impl Index {
    /// How many documents there are.
    pub fn documents(&self) -> usize {
        self.groups.len()
    }

    /// How many different words there are.
    pub fn words(&self) -> usize {
        self.terms.len()
    }

    /// The bytes that the index holds.
    pub fn bytes(&self) -> usize {
        let numbers = self.own.len() + self.shared_ends.len() + self.shared.len() + 2 * self.wholes.len();
        self.terms.bytes() + self.postings.bytes() + self.texts.len() * 2 + numbers * 4 + self.groups.len()
    }

    /// The group of a document.
    pub fn group(&self, document: u32) -> Option<u8> {
        self.groups.get(document as usize).copied()
    }

    /// The texts that only this document has: its names.
    pub(super) fn own_texts(&self, document: u32) -> Range<usize> {
        let first = |document: usize| self.first_texts.get(document).map_or(self.own.len(), |first| *first as usize);
        first(document as usize)..first(document as usize + 1)
    }

    /// The documents that have a text of many.
    pub(super) fn shared_by(&self, text: u32) -> &[u32] {
        let shared = (text as usize).saturating_sub(self.own.len());
        let end = self.shared_ends.get(shared).copied().unwrap_or(0);
        let start = shared.checked_sub(1).and_then(|before| self.shared_ends.get(before)).copied().unwrap_or(0);
        self.shared.get(start as usize..end as usize).unwrap_or_default()
    }
}
