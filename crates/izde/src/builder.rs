//! Makes an index, document by document, so that a page can feed it in slices between two frames.

use super::bits::{blocks, insert};
use super::endings::Endings;
use super::field::Field;
use super::index::{Index, NO_DOCUMENT, OwnText};
use super::postings::Postings;
use super::synonyms::{Synonyms, term_of};
use super::terms::{Interner, Terms};
use super::tokens::{Tokenizer, letters_of};
use super::words::SMALL;

/// Words of one text beyond these are not found.
const MOST_POSITIONS: usize = 250;

/// Where words stand, in the order of arrival.
#[derive(Clone, Debug, Default)]
pub(super) struct Occurrences {
    pub terms: Vec<u32>,
    pub texts: Vec<u32>,
    pub positions: Vec<u8>,
}

impl Occurrences {
    fn add(&mut self, term: u32, text: u32, position: usize) {
        self.terms.push(term);
        self.texts.push(text);
        self.positions.push(position.min(MOST_POSITIONS) as u8);
    }

    fn truncate(&mut self, length: usize) {
        self.terms.truncate(length);
        self.texts.truncate(length);
        self.positions.truncate(length);
    }
}

/// An index being made. Documents are numbered from 0 in the order in which they are added.
#[derive(Clone, Debug)]
pub struct Builder {
    fields: &'static [Field],
    synonyms: Synonyms,
    tokenizer: Tokenizer,
    terms: Interner,
    groups: Vec<u8>,
    wholes: Vec<u32>,
    /// The first text of each document's own.
    first_texts: Vec<u32>,
    /// Texts of one document each, in the order of the documents.
    own: Vec<OwnText>,
    own_words: Occurrences,
    /// Texts that many documents have, by their field and letters.
    labels: Interner,
    shared: Vec<u8>,
    shared_words: Occurrences,
    /// Which document has which shared text.
    links: Vec<(u32, u32)>,
    /// The terms in their order, once they are asked for.
    sorted: Option<(Terms, Vec<u32>)>,
    /// For each word of the tokenizer its term plus one, and its number among the words of synonyms.
    known: Vec<(u32, Option<u32>)>,
    run: Vec<Option<u32>>,
    key: Vec<u8>,
}

impl Builder {
    /// An empty index of documents with these fields, which takes the phrases of a group of `synonyms` for the same.
    pub fn new(fields: &'static [Field], synonyms: &[Vec<String>]) -> Builder {
        Builder {
            fields,
            synonyms: Synonyms::new(synonyms),
            tokenizer: Tokenizer::default(),
            terms: Interner::default(),
            groups: Vec::new(),
            wholes: Vec::new(),
            first_texts: Vec::new(),
            own: Vec::new(),
            own_words: Occurrences::default(),
            labels: Interner::default(),
            shared: Vec::new(),
            shared_words: Occurrences::default(),
            links: Vec::new(),
            sorted: None,
            known: Vec::new(),
            run: Vec::new(),
            key: Vec::new(),
        }
    }

    /// Begins the next document and gives its number. `group` (0 to 31) is what a search can be narrowed to; `whole` is
    /// the document it is a part of, which stands before it where both are found by the same name.
    pub fn document(&mut self, group: u8, whole: Option<u32>) -> u32 {
        self.groups.push(group.min(31));
        self.wholes.push(whole.unwrap_or(NO_DOCUMENT));
        self.first_texts.push(self.own.len() as u32);
        self.groups.len() as u32 - 1
    }

    /// Adds a text to the document begun last, in all its wordings: one for each language. `field` is an index into the
    /// fields. Texts of documents beyond four million are not found.
    pub fn text(&mut self, field: usize, wordings: &[&str]) {
        let (Some(about), Some(document)) = (self.fields.get(field), self.groups.len().checked_sub(1)) else { return };
        if document >= OwnText::MOST_DOCUMENTS {
            return;
        }
        self.sorted = None;
        let (field, document) = (field as u8, document as u32);
        if !about.is_name {
            self.label(field, document, wordings);
            return;
        }
        for wording in wordings {
            let number = self.own.len() as u32;
            let from = self.own_words.terms.len();
            let words = self.read(number, wording, true);
            if words == 0 || self.is_there(document, from) {
                self.own_words.truncate(from);
                continue;
            }
            self.own.push(OwnText::new(document, field, words));
        }
    }

    /// Whether the words behind `from` are those of an earlier text of the document: many names are the same in two languages.
    fn is_there(&self, document: u32, from: usize) -> bool {
        let (before, new) = self.own_words.terms.split_at(from);
        let mut end = from;
        let mut text = self.own.len();
        while let Some(earlier) =
            text.checked_sub(1).filter(|earlier| self.own.get(*earlier).is_some_and(|text| text.document() == document))
        {
            let length = self.own_words.texts.get(..end).unwrap_or_default();
            let length = length.iter().rev().take_while(|number| **number == earlier as u32).count();
            let start = end - length;
            if before.get(start..end) == Some(new) {
                return true;
            }
            (text, end) = (earlier, start);
        }
        false
    }

    /// Links a document to a label, which is read when it is met for the first time.
    fn label(&mut self, field: u8, document: u32, wordings: &[&str]) {
        self.key.clear();
        self.key.push(field);
        for wording in wordings {
            self.key.extend_from_slice(wording.as_bytes());
            self.key.push(0);
        }
        let known = self.labels.len();
        let number = self.labels.number(&self.key);
        if number as usize == known {
            for wording in wordings {
                self.read(number, wording, false);
            }
            self.shared.push(field);
        }
        self.links.push((number, document));
    }

    /// Notes every word of a text, and the groups of synonyms that its phrases belong to. Returns how many words it has.
    fn read(&mut self, text: u32, words: &str, is_own: bool) -> u8 {
        let (known, terms, synonyms, run) = (&mut self.known, &mut self.terms, &self.synonyms, &mut self.run);
        let occurrences = if is_own { &mut self.own_words } else { &mut self.shared_words };
        run.clear();
        self.tokenizer.read(words, &mut |token| {
            if token.position >= MOST_POSITIONS {
                return;
            }
            let Some(word) = token.word else {
                return occurrences.add(terms.number(token.skeleton), text, token.position);
            };
            let word = word as usize;
            if known.len() <= word {
                known.resize(word + 1, (0, None));
            }
            let Some((term, synonym)) = known.get_mut(word) else { return };
            if *term == 0 {
                (*term, *synonym) = (terms.number(token.skeleton) + 1, synonyms.word(token.skeleton));
            }
            occurrences.add(*term - 1, text, token.position);
            run.push(*synonym);
        });
        for at in 0..run.len() {
            synonyms.at(run.get(at..).unwrap_or_default(), &mut |found| {
                occurrences.add(terms.number(&term_of(found.group)), text, at);
            });
        }
        run.len() as u8
    }

    /// The documents of each label, side by side, and where they end.
    fn shared_by(&self) -> (Vec<u32>, Vec<u32>) {
        let most = blocks(self.groups.len());
        let mut counts = vec![0_u32; self.shared.len()];
        for (label, _) in &self.links {
            if let Some(count) = counts.get_mut(*label as usize) {
                *count += 1;
            }
        }
        let is_many = |count: u32| count as usize >= most;
        let mut total = 0;
        let ends: Vec<u32> = counts
            .iter_mut()
            .map(|count| {
                let length = if is_many(*count) { most as u32 } else { *count };
                // From here on, how many are still to come.
                *count = if is_many(*count) { u32::MAX } else { length };
                total += length;
                total
            })
            .collect();
        let mut documents = vec![0_u32; total as usize];
        for (label, document) in &self.links {
            let (Some(end), Some(left)) = (ends.get(*label as usize), counts.get_mut(*label as usize)) else {
                continue;
            };
            let end = *end as usize;
            if *left == u32::MAX {
                insert(documents.get_mut(end - most..end).unwrap_or_default(), *document);
            } else {
                if let Some(slot) = documents.get_mut(end - *left as usize) {
                    *slot = *document;
                }
                *left -= 1;
            }
        }
        (ends, documents)
    }

    /// Puts the words in order, which is the first half of [`Builder::finish`], for those who want to breathe between.
    pub fn sort(&mut self) {
        self.sorted = Some(self.terms.sort());
    }

    /// The index of all documents added.
    pub fn finish(self) -> Index {
        let (shared_ends, shared) = self.shared_by();
        let own = self.own.len() as u32;
        let (terms, places) = self.sorted.unwrap_or_else(|| self.terms.sort());
        let postings = Postings::new(&places, &[(&self.own_words, 0), (&self.shared_words, own)]);
        Index {
            fields: self.fields,
            synonyms: self.synonyms,
            endings: Endings::new(),
            small: letters_of(SMALL),
            terms,
            postings,
            own: self.own,
            labels: self.shared,
            shared_ends,
            shared,
            groups: self.groups,
            wholes: self.wholes,
            first_texts: self.first_texts,
        }
    }
}
