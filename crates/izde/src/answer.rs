//! From what was typed to an answer: as it is typed first, and only where that finds nothing, on the other keyboard layout,
//! then with slips forgiven, then with words left out.

use std::ops::Range;

use super::index::Index;
use super::layout::{Layout, is_play};
use super::ranking::{Hit, Ranking};
use super::slips::{SLIP, allowed, begin_alike, near};
use super::words::{Chunk, LOOSE_FORM, MOST_WORDS, Match, Reading, Word, are_found, is_written, put_in_order};

/// More bytes than anybody types; what is pasted beyond them is not looked at.
pub const MOST_BYTES: usize = 400;

/// What a match with slips is worth: less for every half of a slip.
const SLIPPED: u8 = 66;
const LESS_BY_HALF_A_SLIP: u8 = 8;
/// What it is worth more where the term is a whole word and not the beginning of a longer one: more than half a slip, for a letter
/// left out is likelier than a close letter in a word that has only been begun.
const WHOLE: u8 = 10;

/// The shortest beginning in which slips are looked for when the word itself is near nothing.
const SHORTEST_STEM: usize = 6;

/// The shortest word that is taken for a slip although other words could be forms of it.
const SHORTEST_UNSURE: usize = 6;

/// The most walks over the terms that one query makes.
const MOST_WALKS: usize = 8;

/// What a query found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Answer {
    /// The documents, the best first.
    pub hits: Vec<Hit>,
    /// Whether they have every word that says something; otherwise they have the most.
    pub is_complete: bool,
    /// What was typed, as far as it was looked at.
    pub(super) typed: String,
    pub(super) words: Vec<Word>,
}

impl Index {
    /// Finds what was typed among the documents of `groups` (a bit each).
    pub fn search(&self, typed: &str, groups: u32) -> Answer {
        let typed = clip(typed);
        let chunks: Vec<Chunk> = chunks(typed).collect();
        let mut words = self.words_as_typed(&chunks);
        let found = |ranking: Ranking, words: Vec<Word>| Answer {
            hits: ranking.hits,
            is_complete: ranking.is_complete,
            typed: typed.to_owned(),
            words,
        };
        if words.is_empty() {
            return found(Ranking::default(), words);
        }
        let mut walks = 0;
        self.doubt(&mut words, &mut walks);
        let mut partial = None;
        if are_found(&words) {
            let ranking = self.rank(&words, groups);
            if ranking.is_complete {
                return found(ranking, words);
            }
            partial = Some(ranking);
        }
        let mut less_likely = None;
        for layout in Layout::ALL {
            let meant: Vec<Chunk> = chunks.iter().map(|chunk| reread(chunk, layout)).collect();
            if meant.iter().all(|chunk| chunk.reading == Reading::Typed) {
                continue;
            }
            let words = self.words_as_typed(&meant);
            if !words.is_empty() && are_found(&words) {
                let ranking = self.rank(&words, groups);
                if ranking.is_complete && words.iter().all(|word| word.is_small || word.is_well_found()) {
                    return found(ranking, words);
                }
                if ranking.is_complete && less_likely.is_none() {
                    less_likely = Some((ranking, words));
                }
            }
        }
        if let Some((ranking, words)) = less_likely {
            return found(ranking, words);
        }
        if partial.is_none() {
            words = self.words_one_by_one(&chunks);
            self.forgive(&mut words, false, &mut walks);
            if words.iter().all(|word| word.found.is_empty()) {
                words = self.on_another_layout_with_slips(&chunks, &mut walks).unwrap_or(words);
            }
            let ranking = self.rank(&words, groups);
            if ranking.is_complete {
                return found(ranking, words);
            }
            partial = Some(ranking);
        }
        let mut forgiven = words.clone();
        if self.forgive(&mut forgiven, true, &mut walks) {
            let ranking = self.rank(&forgiven, groups);
            if ranking.is_complete {
                return found(ranking, forgiven);
            }
        }
        found(partial.unwrap_or_default(), words)
    }

    /// The words, each chunk of which nothing is found read on another layout where all of it is found there.
    fn words_one_by_one(&self, chunks: &[Chunk]) -> Vec<Word> {
        let mut best: Vec<Chunk> = Vec::new();
        for (number, chunk) in chunks.iter().enumerate() {
            let is_last = number + 1 == chunks.len();
            // A chunk that is not the last is a whole word: nothing may be behind it.
            let found = |chunk: &Chunk| {
                let text = if is_last { chunk.text.clone() } else { [&chunk.text, " "].concat() };
                let alone = Chunk { text, range: chunk.range.clone(), reading: chunk.reading };
                let words = self.words_as_typed(std::slice::from_ref(&alone));
                !words.is_empty() && are_found(&words)
            };
            let other = || {
                let others = Layout::ALL.into_iter().map(|layout| reread(chunk, layout));
                let mut others = others.filter(|other| other.reading == Reading::Layout);
                others.find(|other| other.text.chars().count() >= 3 && found(other))
            };
            let other = if found(chunk) { None } else { other() };
            best.push(other.unwrap_or_else(|| reread(chunk, Layout::AsTyped)));
        }
        self.words_as_typed(&best)
    }

    /// The words on the first other layout on which slips explain them all.
    fn on_another_layout_with_slips(&self, chunks: &[Chunk], walks: &mut usize) -> Option<Vec<Word>> {
        Layout::ALL.into_iter().find_map(|layout| {
            let meant: Vec<Chunk> = chunks.iter().map(|chunk| reread(chunk, layout)).collect();
            let mut words = self.words_as_typed(&meant);
            let is_other = words.iter().all(|word| word.reading == Reading::Layout);
            if is_other {
                self.forgive(&mut words, false, walks);
            }
            (is_other && !words.is_empty() && are_found(&words)).then_some(words)
        })
    }

    /// Adds the terms that are one slip away to words of which only loose forms were found.
    fn doubt(&self, words: &mut [Word], walks: &mut usize) {
        for word in words {
            if word.is_small || word.skeleton.len() < SHORTEST_UNSURE || word.found.is_empty() || word.is_sure() {
                continue;
            }
            let near = self.nearest(&word.skeleton, false, &word.found, walks);
            let near = near.into_iter().filter(|(cost, _)| *cost <= SLIP);
            word.slips = near.map(|(_, near)| near.term).collect();
            word.found.extend(word.slips.iter().map(|term| Match { term: *term, quality: LOOSE_FORM }));
            put_in_order(&mut word.found);
        }
    }

    /// Adds the terms within a few slips to the words of which nothing was found, or to all.
    /// Whether there were any.
    fn forgive(&self, words: &mut [Word], all: bool, walks: &mut usize) -> bool {
        let mut any = false;
        for word in words {
            if (all || word.found.is_empty()) && !word.is_play && word.reading != Reading::Slips && *walks < MOST_WALKS
            {
                let found = self.with_slips(word, walks);
                if word.found.is_empty() && !found.is_empty() {
                    word.reading = Reading::Slips;
                }
                any |= !found.is_empty();
                word.slips.extend(found.iter().map(|found| found.term));
                word.found.extend(found);
                put_in_order(&mut word.found);
            }
        }
        any
    }

    /// The terms nearest to a word; where there are none, those nearest to the word without its ending.
    fn with_slips(&self, word: &Word, walks: &mut usize) -> Vec<Match> {
        let letters = &*word.skeleton;
        let mut look = |letters, is_open| -> Vec<Match> {
            self.nearest(letters, is_open, &word.found, walks).into_iter().map(|(_, found)| found).collect()
        };
        let found = look(letters, word.is_open);
        if !found.is_empty() {
            return found;
        }
        let beginnings = self.endings.beginnings(letters);
        let lengths = (SHORTEST_STEM..letters.len().min(64)).rev().filter(|length| beginnings & (1 << length) != 0);
        for length in lengths {
            let found = letters.get(..length).map(|stem| look(stem, false)).unwrap_or_default();
            if !found.is_empty() {
                return found;
            }
        }
        Vec::new()
    }

    /// The terms nearest to some letters, each with what its slips cost, but for those already known, which are sorted.
    fn nearest(&self, letters: &[u8], is_open: bool, known: &[Match], walks: &mut usize) -> Vec<(u8, Match)> {
        let limit = allowed(letters.len());
        let mut found: Vec<(u8, Match)> = Vec::new();
        // Letters without a vowel are an abbreviation or a play on the keys, not a name with a slip.
        let is_name = letters.iter().any(|letter| b"aeiou".contains(letter));
        if limit == 0 || !is_name || *walks >= MOST_WALKS {
            return Vec::new();
        }
        *walks += 1;
        let mut least = limit;
        near(&self.terms, letters, limit, &mut |near| {
            let term = self.terms.get(near.term as usize);
            let is_known = || known.binary_search_by_key(&near.term, |found| found.term).is_ok();
            if !is_written(term) || is_known() {
                return;
            }
            // With more than one slip, a word that begins otherwise is another word.
            let most = if begin_alike(letters, term) { least.saturating_add(1).min(limit) } else { least.min(SLIP) };
            let may_end = |covered| is_open || self.endings.is_ending(term.get(covered..).unwrap_or_default());
            let Some((cost, covered)) = near.cheapest(most, may_end) else { return };
            let quality = SLIPPED - LESS_BY_HALF_A_SLIP * cost + if covered == term.len() { WHOLE } else { 0 };
            least = least.min(cost);
            found.push((cost, Match { term: near.term, quality }));
        });
        found.retain(|(cost, _)| *cost <= least.saturating_add(1));
        found
    }
}

impl Answer {
    /// Whether no word was typed, so that nothing was asked.
    pub fn is_empty(&self) -> bool {
        self.words.is_empty()
    }

    /// The words typed, by the bytes where they stand, that the best document does not have; small words are left out.
    pub fn missing(&self) -> Vec<Range<usize>> {
        let has = self.hits.first().map_or(0, |hit| hit.words);
        let words = self.words.iter().enumerate();
        let missing = words.filter(|(number, word)| !word.is_small && has & (1 << number) == 0);
        missing.map(|(_, word)| word.range.clone()).collect()
    }

    /// What was typed, as far as it was looked at.
    pub fn typed(&self) -> &str {
        &self.typed
    }
}

/// As much as is looked at.
fn clip(typed: &str) -> &str {
    let end = typed.floor_char_boundary(MOST_BYTES);
    typed.get(..end).unwrap_or_default()
}

/// What stands between spaces, and a last empty piece behind a last space, so that the word before it is not open.
fn chunks(typed: &str) -> impl Iterator<Item = Chunk> {
    let mut at = 0;
    let pieces = typed.split_inclusive(char::is_whitespace).map(move |piece| {
        let range = at..at + piece.len();
        at = range.end;
        Chunk { range, text: piece.to_owned(), reading: Reading::Typed }
    });
    pieces.filter(|chunk| chunk.text.chars().any(|letter| !letter.is_whitespace())).take(2 * MOST_WORDS)
}

/// A chunk as it would be on another layout.
fn reread(chunk: &Chunk, layout: Layout) -> Chunk {
    let (text, reading) = match layout.read(&chunk.text) {
        Some(meant) if !is_play(&chunk.text) => (meant, Reading::Layout),
        _ => (chunk.text.clone(), Reading::Typed),
    };
    Chunk { range: chunk.range.clone(), text, reading }
}
