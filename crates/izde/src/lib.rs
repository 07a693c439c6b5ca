//! A small search engine for names and labels in Kazakh, Russian and English, as people type them. It knows documents,
//! fields and words; what the documents are is the caller's business.
//!
//! **Building.** A [`Builder`] takes documents with their texts by field and gives an [`Index`]. It can be fed in slices.
//!
//! **Words.** Every word is folded into a [skeleton](Folder), one spelling for Cyrillic, the Kazakh letters and their Russian
//! neighbours, and every way of writing Kazakh and Russian in Latin letters. Skeletons are numbered in the order of their
//! letters, so that beginnings are ranges. Compounds are indexed joined and split. Texts that many documents have (labels) are
//! kept once, in all their wordings, with a list or a bit set of their documents.
//!
//! **Searching.** [`Index::search`] looks for each word as it is typed: the word itself, words that it begins while it is being
//! typed, other forms of it (endings on both sides of a common beginning), two words joined, one word split, phrases that say the
//! same. Where nothing better than a loose form is found, a term one slip away is as likely. Only where no document has all
//! words it goes on: the other keyboard layout, where it explains whole words; slips (a bounded, weighted edit distance); and
//! last, documents that have most of the words. A row of keys is no mistyped word.
//!
//! **Ranking.** How well a term answers (exact, begun, form, slips) × how much the field counts, rare words for more, and on top
//! what a name gives: covered, in order, from its start, whole. Equals keep the order in which they were added.
//!
//! **Explaining.** The index keeps no texts. [`Answer::highlights`] reads a text that is shown once more and says where it
//! answers which word; [`Answer::meant`] says what was meant where that is not what was typed.
//!
//! **Limits.** Any text is a safe query: [`MOST_BYTES`] of it, [`MOST_WORDS`] words and [`MOST_ROWS`] steps of each walk for slips
//! are looked at.

mod answer;
mod bits;
mod builder;
mod endings;
mod explain;
mod field;
mod index;
mod layout;
mod letters;
mod postings;
mod ranking;
mod skeleton;
mod slips;
mod sorting;
mod synonyms;
mod terms;
mod tokens;
mod words;

pub use answer::{Answer, MOST_BYTES};
pub use builder::Builder;
pub use explain::Highlight;
pub use field::Field;
pub use index::Index;
pub use letters::{lowered, small};
pub use ranking::Hit;
pub use skeleton::Folder;
pub use slips::MOST_ROWS;
pub use tokens::skeletons;
pub use words::MOST_WORDS;
