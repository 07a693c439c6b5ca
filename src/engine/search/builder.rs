//! Makes an index, document by document, so that a page can feed it in slices between two frames.

use super::endings::Endings;
use super::field::Field;
use super::index::{Index, NO_DOCUMENT, TextInfo};
use super::postings::Postings;
use super::synonyms::{Synonyms, term_of};
use super::terms::Interner;
use super::tokens::{Tokenizer, skeletons};
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
    own: Vec<TextInfo>,
    own_documents: Vec<u32>,
    own_words: Occurrences,
    /// Texts that many documents have, by their field and letters.
    labels: Interner,
    shared: Vec<TextInfo>,
    shared_words: Occurrences,
    /// Which document has which shared text.
    links: Vec<(u32, u32)>,
    run: Vec<Option<u32>>,
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
            own_documents: Vec::new(),
            own_words: Occurrences::default(),
            labels: Interner::default(),
            shared: Vec::new(),
            shared_words: Occurrences::default(),
            links: Vec::new(),
            run: Vec::new(),
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

    /// Adds a text to the document begun last. `field` is an index into the fields.
    pub fn text(&mut self, field: usize, text: &str) {
        let (Some(about), Some(document)) = (self.fields.get(field), self.groups.len().checked_sub(1)) else { return };
        let (field, document) = (field as u8, document as u32);
        if !about.is_name {
            self.label(field, document, text);
            return;
        }
        let number = self.own.len() as u32;
        let from = self.own_words.terms.len();
        let words = read(
            (&mut self.tokenizer, &self.synonyms, &mut self.terms, &mut self.run),
            &mut self.own_words,
            number,
            text,
        );
        if words == 0 || self.is_there(document, from) {
            self.own_words.truncate(from);
            return;
        }
        self.own.push(TextInfo { field, words });
        self.own_documents.push(document);
    }

    /// Whether the words behind `from` are those of an earlier text of the document: many names are the same in two languages.
    fn is_there(&self, document: u32, from: usize) -> bool {
        let (before, new) = self.own_words.terms.split_at(from);
        let mut end = from;
        let mut text = self.own.len();
        while let Some(earlier) =
            text.checked_sub(1).filter(|earlier| self.own_documents.get(*earlier) == Some(&document))
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

    fn label(&mut self, field: u8, document: u32, text: &str) {
        let mut key = vec![field];
        key.extend_from_slice(text.as_bytes());
        let known = self.labels.len();
        let number = self.labels.number(&key);
        if number as usize == known {
            let words = read(
                (&mut self.tokenizer, &self.synonyms, &mut self.terms, &mut self.run),
                &mut self.shared_words,
                number,
                text,
            );
            self.shared.push(TextInfo { field, words });
        }
        self.links.push((number, document));
    }

    /// The index of all documents added.
    pub fn finish(self) -> Index {
        let own = self.own_documents.len() as u32;
        let mut texts = self.own;
        texts.extend_from_slice(&self.shared);
        let (terms, places) = self.terms.sort();
        let postings = Postings::new(&places, &[(&self.own_words, 0), (&self.shared_words, own)]);
        // The documents of each shared text, side by side.
        let mut ends = vec![0_u32; self.shared.len()];
        for (text, _) in &self.links {
            if let Some(count) = ends.get_mut(*text as usize) {
                *count += 1;
            }
        }
        let mut documents = vec![0_u32; self.links.len()];
        let mut total = 0;
        for end in &mut ends {
            total += *end;
            *end = total - *end;
        }
        for (text, document) in &self.links {
            if let Some(next) = ends.get_mut(*text as usize) {
                if let Some(slot) = documents.get_mut(*next as usize) {
                    *slot = *document;
                }
                *next += 1;
            }
        }
        Index {
            fields: self.fields,
            synonyms: self.synonyms,
            endings: Endings::new(),
            small: skeletons(SMALL),
            terms,
            postings,
            texts,
            own: self.own_documents,
            shared_ends: ends,
            shared: documents,
            groups: self.groups,
            wholes: self.wholes,
            first_texts: self.first_texts,
        }
    }
}

type Reading<'a> = (&'a mut Tokenizer, &'a Synonyms, &'a mut Interner, &'a mut Vec<Option<u32>>);

/// Notes every word of a text, and the groups of synonyms that its phrases belong to. Returns how many words it has.
fn read(with: Reading<'_>, occurrences: &mut Occurrences, text: u32, words: &str) -> u8 {
    let (tokenizer, synonyms, terms, run) = with;
    run.clear();
    tokenizer.read(words, &mut |token| {
        if token.position >= MOST_POSITIONS {
            return;
        }
        occurrences.add(terms.number(token.skeleton), text, token.position);
        if !token.compound {
            run.push(synonyms.word(token.skeleton));
        }
    });
    for at in 0..run.len() {
        synonyms.at(run.get(at..).unwrap_or_default(), &mut |found| {
            occurrences.add(terms.number(&term_of(found.group)), text, at);
        });
    }
    run.len() as u8
}
