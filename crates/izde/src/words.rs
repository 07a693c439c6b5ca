//! The words of a query and every term that each of them may mean, found as they are typed: whole, as the beginning of a
//! word, as another form of it, joined, split, or by a phrase that says the same.

use std::ops::Range;

use super::index::Index;
use super::layout::is_play;
use super::letters::is_silent;
use super::sorting::sort;
use super::synonyms::{is_group, term_of};
use super::terms::common;
use super::tokens::Tokenizer;

/// More words than anybody types; what is pasted beyond them is not looked at.
pub const MOST_WORDS: usize = 12;

/// How well a term answers a word, 0 to 100.
pub(super) const EXACT: u8 = 100;
const JOINED: u8 = 96;
pub(super) const SYNONYM: u8 = 92;
/// The beginning of a word still being typed: more, the more of the word is there.
pub(super) const BEGUN: u8 = 80;
pub(super) const BEGUN_MORE: u8 = 10;
/// Another form of the word, where one of the two is all that they share.
const FORM: u8 = 78;
/// Another form, where both go on: лаборатории and лабораториями are one word, Молдағұлин and Молдағұлов are not. With
/// nothing better, a slip is as likely.
pub(super) const LOOSE_FORM: u8 = 72;
/// The beginning of a word, where a space says that it is all of it.
const CUT: u8 = 50;

/// A term that a word may mean.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Match {
    pub term: u32,
    pub quality: u8,
}

/// How a word of a query was understood.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Reading {
    /// As it is typed.
    Typed,
    /// As typed on the wrong layout.
    Layout,
    /// With slips forgiven.
    Slips,
}

/// A word of a query.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Word {
    /// Where it stands in what was typed.
    pub range: Range<usize>,
    pub skeleton: Vec<u8>,
    /// Whether it may go on: the last word, with nothing behind it.
    pub is_open: bool,
    /// Whether it may be missing: "the", "и", "қайда".
    pub is_small: bool,
    /// What its last letter could also become, if it is the first of a pair (s of sh).
    unsettled: &'static [u8],
    pub reading: Reading,
    /// Whether it is a row of keys, and no name with a slip.
    pub is_play: bool,
    /// The terms it may mean, in the order of the terms.
    pub found: Vec<Match>,
    /// Those of them that a slip explains, though other terms answer the word as it is typed.
    pub slips: Vec<u32>,
}

impl Word {
    /// Whether this term is not what was typed, but what may have been meant.
    pub(super) fn is_meant(&self, term: u32) -> bool {
        self.reading != Reading::Typed || self.slips.contains(&term)
    }

    /// Whether the word itself was found, or what it begins.
    pub(super) fn is_well_found(&self) -> bool {
        self.found.iter().any(|found| found.quality >= BEGUN)
    }

    /// Whether something was found that is no less likely than a slip.
    pub(super) fn is_sure(&self) -> bool {
        self.found.iter().any(|found| found.quality > LOOSE_FORM)
    }
}

/// A piece of what was typed between two spaces, as it is to be read.
pub(super) struct Chunk {
    pub range: Range<usize>,
    pub text: String,
    pub reading: Reading,
}

/// Words that say little, in the three languages: found where they stand, missed nowhere.
pub(super) const SMALL: &str = "и в во на по для из с со к о об от до у за при или им имени не а где как найти нужен нужна нужно хочу \
    можно есть рядом какой какие все мен пен бен және мен үшін бар қайда керек атындағы бойынша туралы қалай жақын бір \
    the of and in for at to a an on by near with is are where find need how can my want looking";

impl Index {
    /// The words of a query with every term that they may mean as they are typed.
    pub(super) fn words_as_typed(&self, chunks: &[Chunk]) -> Vec<Word> {
        let mut words = self.look_up(read(chunks, &self.small));
        let mut at = 0;
        while at < words.len() && words.len() < MOST_WORDS {
            let word = words.get(at).filter(|word| word.found.is_empty() && word.reading != Reading::Layout);
            match word.and_then(|word| self.split(word)) {
                Some(halves) => drop(words.splice(at..=at, halves)),
                None => at += 1,
            }
        }
        words
    }

    fn look_up(&self, mut words: Vec<Word>) -> Vec<Word> {
        for word in &mut words {
            word.found = self.as_typed(word);
        }
        self.join(&mut words);
        self.add_synonyms(&mut words);
        for word in &mut words {
            self.settle(word);
            put_in_order(&mut word.found);
        }
        words
    }

    /// The word itself, words that it begins, and forms of it.
    fn as_typed(&self, word: &Word) -> Vec<Match> {
        let asked = &*word.skeleton;
        let beginnings = self.endings.beginnings(asked);
        // The shortest beginning of four letters or more behind which an ending stands, or all of a shorter word.
        let shortest = (beginnings >> 4 << 4).trailing_zeros() as usize;
        let shared = asked.get(..shortest).unwrap_or(asked);
        let mut found = Vec::new();
        for term in self.terms.beginning(shared) {
            let letters = self.terms.get(term);
            let quality = if letters == asked {
                EXACT
            } else if letters.starts_with(asked) {
                self.begun(word, letters)
            } else if self.endings.are_forms(asked, beginnings, letters, common(asked, letters)) {
                if asked.starts_with(letters) { FORM } else { LOOSE_FORM }
            } else {
                continue;
            };
            if quality > 0 {
                found.push(Match { term: term as u32, quality });
            }
        }
        if beginnings & (1 << 3) != 0 && asked.len() > 3 && word.reading != Reading::Layout {
            let whole = asked.get(..3).and_then(|stem| self.terms.find(stem));
            found.extend(whole.map(|term| Match { term: term as u32, quality: FORM }));
        }
        self.softened(asked, beginnings, &mut found);
        found
    }

    /// In Kazakh a last к, қ or п grows soft before a vowel: қалашық, қалашығы; кітап, кітабы.
    fn softened(&self, asked: &[u8], beginnings: u64, found: &mut Vec<Match>) {
        const SOFT: [(u8, u8); 2] = [(b'k', b'g'), (b'p', b'b')];
        for (hard, soft) in SOFT {
            let mut letters = asked.to_vec();
            if let Some(last) = letters.last_mut().filter(|last| **last == hard && asked.len() > 3) {
                *last = soft;
                for term in self.terms.beginning(&letters) {
                    let rest = self.terms.get(term).get(letters.len()..).unwrap_or_default();
                    if !rest.is_empty() && self.endings.is_ending(rest) {
                        found.push(Match { term: term as u32, quality: FORM });
                    }
                }
            }
            for length in (4..asked.len().min(64)).filter(|length| beginnings & (1 << length) != 0) {
                let mut stem = asked.get(..length).unwrap_or_default().to_vec();
                if let Some(last) = stem.last_mut().filter(|last| **last == soft) {
                    *last = hard;
                    found.extend(self.terms.find(&stem).map(|term| Match { term: term as u32, quality: FORM }));
                }
            }
        }
    }

    /// How well a word answers that the word typed begins.
    fn begun(&self, word: &Word, letters: &[u8]) -> u8 {
        let asked = word.skeleton.len();
        if word.is_open {
            BEGUN + (usize::from(BEGUN_MORE) * asked / letters.len().max(1)) as u8
        } else if asked >= 3 && letters.get(asked..).is_some_and(|rest| self.endings.is_ending(rest)) {
            FORM
        } else if asked >= 3 && word.reading != Reading::Layout {
            CUT
        } else {
            0
        }
    }

    /// A word that ends in the first letter of a pair may go on as if it ended in what the pair is.
    fn settle(&self, word: &mut Word) {
        let mut letters = word.skeleton.clone();
        for settled in word.unsettled {
            if let Some(last) = letters.last_mut() {
                *last = *settled;
                word.found.extend(self.all_beginning(&letters, CUT));
            }
        }
    }

    fn all_beginning(&self, letters: &[u8], quality: u8) -> Vec<Match> {
        self.terms.beginning(letters).map(|term| Match { term: term as u32, quality }).collect()
    }

    /// Two words side by side may be one: "fab lab", "dc 60".
    fn join(&self, words: &mut [Word]) {
        for at in 1..words.len() {
            let Some([first, second]) = words.get_mut(at - 1..=at) else { continue };
            let joined = [&*first.skeleton, &*second.skeleton].concat();
            let mut found: Vec<Match> = Vec::new();
            if let Some(term) = self.terms.find(&joined) {
                found.push(Match { term: term as u32, quality: JOINED });
            } else if second.is_open && joined.len() > 4 {
                found = self.all_beginning(&joined, BEGUN);
            }
            first.found.extend_from_slice(&found);
            second.found.extend_from_slice(&found);
        }
    }

    /// One word may be two: "fablab" where a text has "Fab Lab", "dc60" where it has "DC 60".
    fn split(&self, word: &Word) -> Option<Vec<Word>> {
        let letters = &*word.skeleton;
        let cuts = (1..letters.len()).filter(|cut| {
            let digit = |at: usize| letters.get(at).is_some_and(u8::is_ascii_digit);
            let is_code = digit(cut - 1) != digit(*cut);
            is_code || (*cut >= 3 && letters.len() - cut >= 3)
        });
        for cut in cuts {
            let (first, second) = letters.split_at(cut);
            if self.terms.find(first).is_none() {
                continue;
            }
            let half = |skeleton: &[u8], is_open| Word { skeleton: skeleton.to_vec(), is_open, ..word.clone() };
            let halves = self.look_up(vec![half(first, false), half(second, word.is_open)]);
            // Letters and digits part by themselves; elsewhere both halves must be words.
            let is_code =
                first.last().is_some_and(u8::is_ascii_digit) != second.first().is_some_and(u8::is_ascii_digit);
            let is_word =
                |half: &Word| half.found.iter().any(|found| found.quality >= if is_code { CUT } else { EXACT });
            if halves.iter().all(is_word) {
                return Some(halves);
            }
        }
        None
    }

    /// Runs of words that say the same as other phrases.
    fn add_synonyms(&self, words: &mut [Word]) {
        let run: Vec<_> = words.iter().map(|word| self.synonyms.word(&word.skeleton)).collect();
        for at in 0..run.len() {
            self.synonyms.at(run.get(at..).unwrap_or_default(), &mut |found| {
                let Some(term) = self.terms.find(&term_of(found.group)) else { return };
                for word in words.iter_mut().skip(at).take(found.words) {
                    word.found.push(Match { term: term as u32, quality: SYNONYM });
                }
            });
        }
    }
}

/// Puts matches in the order of their terms; of those of one term the best is kept.
pub(super) fn put_in_order(found: &mut Vec<Match>) {
    let key = |found: &Match| u64::from(found.term) << 8 | u64::from(u8::MAX - found.quality);
    let mut keys: Vec<u64> = found.iter().map(key).collect();
    sort(&mut keys, &|a, b| a < b);
    found.clear();
    found.extend(keys.into_iter().map(|key| Match { term: (key >> 8) as u32, quality: u8::MAX - key as u8 }));
    found.dedup_by_key(|found| found.term);
}

/// The words of a query, each once.
fn read(chunks: &[Chunk], small: &[Box<[u8]>]) -> Vec<Word> {
    let mut words: Vec<Word> = Vec::new();
    let mut tokenizer = Tokenizer::default();
    for (number, chunk) in chunks.iter().enumerate() {
        let is_last_chunk = number + 1 == chunks.len();
        let (text, typed) = (&*chunk.text, chunk.range.clone());
        tokenizer.read(text, &mut |token| {
            if token.is_compound() || words.len() >= MOST_WORDS {
                return;
            }
            let rest = text.get(token.range.end..).unwrap_or_default();
            let is_open = is_last_chunk && rest.chars().all(is_silent);
            if let Some(before) = words.iter_mut().find(|word| word.skeleton == token.skeleton) {
                before.is_open |= is_open;
                return;
            }
            // A chunk that was read on another layout is marked as a whole.
            let range = match chunk.reading {
                Reading::Typed => typed.start + token.range.start..typed.start + token.range.end,
                Reading::Layout | Reading::Slips => typed.clone(),
            };
            let last = text.get(token.range.clone()).and_then(|word| word.bytes().last());
            words.push(Word {
                range,
                skeleton: token.skeleton.to_vec(),
                is_open,
                is_small: small.iter().any(|small| **small == *token.skeleton),
                unsettled: last.filter(|_| is_open).map_or(&[], |last| unsettled(token.skeleton, last)),
                reading: chunk.reading,
                is_play: text.get(token.range.clone()).is_some_and(is_play),
                found: Vec::new(),
                slips: Vec::new(),
            });
        });
    }
    if words.iter().all(|word| word.is_small) {
        words.iter_mut().for_each(|word| word.is_small = false);
    }
    words
}

/// What a Latin letter at the end may become with the next one: c of ch and ce, s of sh, y of ye.
fn unsettled(skeleton: &[u8], last: u8) -> &'static [u8] {
    match last.to_ascii_lowercase() {
        // The ch of Chemistry and of Chimkent are known by what follows.
        b'h' if skeleton.last() == Some(&b'q') => b"h",
        _ if skeleton.len() < 2 => &[],
        b'c' => b"qhc",
        b's' => b"x",
        b'z' | b'd' => b"j",
        b'k' => b"h",
        b't' => b"c",
        b'p' => b"f",
        b'y' => b"eu",
        _ => &[],
    }
}

/// Whether every word that must be found is.
pub(super) fn are_found(words: &[Word]) -> bool {
    words.iter().all(|word| word.is_small || !word.found.is_empty())
}

/// Whether a term is a word that could be written, and not the term of a group.
pub(super) fn is_written(letters: &[u8]) -> bool {
    !is_group(letters)
}
