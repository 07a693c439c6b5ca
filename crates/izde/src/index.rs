//! The finished index: terms, where they stand, and whose texts those are. It keeps no text; what is shown is read again
//! from the caller's own texts when a match is explained.

use std::ops::Range;

use super::bits::blocks;
use super::endings::Endings;
use super::field::Field;
use super::postings::Postings;
use super::synonyms::Synonyms;
use super::terms::Terms;

/// The whole of a document that is part of none.
pub(super) const NO_DOCUMENT: u32 = u32::MAX;

/// A text of one document, without its letters: whose it is, of which field, and how many words it has. In four bytes, since
/// a search goes through hundreds of thousands of them.
#[derive(Clone, Copy, Debug)]
pub(super) struct OwnText(u32);

impl OwnText {
    /// No index has more documents.
    pub(super) const MOST_DOCUMENTS: usize = 1 << 22;

    pub(super) const fn new(document: u32, field: u8, words: u8) -> OwnText {
        let words = if words < 0x3f { words } else { 0x3f };
        OwnText(document << 10 | (field as u32 & 0x0f) << 6 | words as u32)
    }

    pub(super) const fn document(self) -> u32 {
        self.0 >> 10
    }

    pub(super) const fn field(self) -> u8 {
        (self.0 >> 6) as u8 & 0x0f
    }

    /// How many words it has; more than 63 are 63.
    pub(super) const fn words(self) -> u8 {
        self.0 as u8 & 0x3f
    }
}

/// An index that can be searched. Made by a [`Builder`](super::Builder).
#[derive(Clone, Debug)]
pub struct Index {
    pub(super) fields: &'static [Field],
    pub(super) synonyms: Synonyms,
    pub(super) endings: Endings,
    /// The skeletons of words that say little.
    pub(super) small: Vec<Box<[u8]>>,
    pub(super) terms: Terms,
    pub(super) postings: Postings,
    /// Texts of one document. In the postings, the texts of many follow them.
    pub(super) own: Vec<OwnText>,
    /// The field of each text of many.
    pub(super) labels: Vec<u8>,
    /// Where the documents of each text of many end in `shared`: their numbers, or, where that is shorter, a set of bits.
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
        self.terms.bytes() + self.postings.bytes() + self.labels.len() + numbers * 4 + self.groups.len()
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

    /// The documents that have a label, by its number among the texts of many.
    pub(super) fn shared_by(&self, label: u32) -> SharedBy<'_> {
        let label = label as usize;
        let end = self.shared_ends.get(label).copied().unwrap_or(0);
        let start = label.checked_sub(1).and_then(|before| self.shared_ends.get(before)).copied().unwrap_or(0);
        let shared = self.shared.get(start as usize..end as usize).unwrap_or_default();
        if shared.len() < blocks(self.documents()) { SharedBy::Few(shared) } else { SharedBy::Many(shared) }
    }
}

/// The documents that have a label.
pub(super) enum SharedBy<'a> {
    /// Their numbers.
    Few(&'a [u32]),
    /// A bit for each.
    Many(&'a [u32]),
}
