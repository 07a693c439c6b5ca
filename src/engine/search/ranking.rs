//! Which documents have the words, and in what order: one pass over the places of every term, word after word, adding up
//! points for documents and for names; then one counting sort.
//!
//! A word gives a document the points of its best place (how well the term answers × how much the field counts). Rare words
//! count for more. A name gives more on top where the words are much of it, begin it, stand side by side, or are all of it.

use super::field::MOST_FIELDS;
use super::index::{Index, NO_DOCUMENT};
use super::words::{EXACT, FORM, Match, Word};

/// A document found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Hit {
    /// Its number.
    pub document: u32,
    /// Its points; to be compared within one answer.
    pub points: u16,
    /// Which words it has, by their number in the query, as bits.
    pub words: u16,
}

/// Points of the best place: 1000 for an exact word of a name.
const MOST_WORD_POINTS: u32 = 1000;
/// What a name adds.
const COVERED: u32 = 110;
const SIDE_BY_SIDE: u32 = 120;
const AT_THE_START: u32 = 50;
const WHOLE_NAME: u32 = 400;
const WHOLE_NAME_IN_OTHER_FORMS: u32 = 200;
/// Two words that follow each other in the query and stand so far apart in the name, in quarters of a pair.
const NEXT: [u8; 5] = [0, 4, 3, 2, 1];
const NEXT_REVERSED: u8 = 2;
const MOST_POINTS: usize = 2048;
/// Of a name with as many words or more, one word is next to nothing.
const LONG_NAME: usize = 24;

/// What a query has met so far in one name.
#[derive(Clone, Copy, Debug, Default)]
struct NameState {
    /// The number of the last word met, plus one.
    word: u8,
    position: u8,
    met: u8,
    /// How many of them are there letter by letter, and how many at least in another form.
    exact: u8,
    firm: u8,
    /// In quarters.
    pairs: u8,
    at_start: bool,
}

/// What the words of a query find.
#[derive(Clone, Debug, Default)]
pub(super) struct Ranking {
    /// The documents, the best first; equals stand in their own order.
    pub hits: Vec<Hit>,
    /// Whether they have every word that must be found.
    pub is_complete: bool,
}

/// What every document has so far.
struct Scores {
    /// The points of its words, each times what the word weighs.
    points: Vec<u32>,
    /// The words it has, as bits.
    words: Vec<u16>,
    /// The names, where there are several words to stand side by side in them.
    names: Vec<NameState>,
    /// The most that a name adds, where there is only one word.
    bonus: Vec<u16>,
    /// What each word weighs: more, the fewer documents have it.
    weights: Vec<u32>,
}

/// The words that must be found, as bits.
fn needed(words: &[Word]) -> u16 {
    let needed = words.iter().enumerate().filter(|(_, word)| !word.is_small);
    needed.fold(0, |needed, (number, _)| needed | 1 << number)
}

impl Index {
    /// The documents of `groups` (a bit each) that have all words, or, where there are none, those that have the most.
    pub(super) fn rank(&self, words: &[Word], groups: u32) -> Ranking {
        let needed = needed(words);
        let mut scores = self.score(words, groups, true);
        let complete = scores.words.iter().filter(|has| **has != 0 && *has & needed == needed).count();
        let is_complete = complete > 0;
        if !is_complete {
            scores = self.score(words, groups, false);
        }
        let weigh = |has: u16| -> u32 {
            let weights = scores.weights.iter().enumerate();
            weights.filter(|(word, _)| has & (1 << word) != 0).map(|(_, weight)| *weight).sum()
        };
        // Without a document that has all: those that have at least two thirds of what the best has.
        let most = if is_complete { 0 } else { scores.words.iter().map(|has| weigh(has & needed)).max().unwrap_or(0) };
        let total = Share::of(weigh(u16::MAX));
        let worth = Worth::new(words.len());
        let mut hits: Vec<Hit> = Vec::with_capacity(complete);
        let mut whole_names: Vec<u32> = Vec::new();
        for (document, (has, points)) in scores.words.iter().zip(&scores.points).enumerate() {
            let is_enough = match is_complete {
                true => has & needed == needed,
                false => weigh(has & needed) * 3 >= most * 2 && most > 0,
            };
            if *has == 0 || !is_enough {
                continue;
            }
            let document = document as u32;
            let bonus = self.name_bonus(document, &scores, &worth);
            if bonus >= WHOLE_NAME_IN_OTHER_FORMS {
                whole_names.push(document);
            }
            let points = (total.take(*points) + bonus).min(MOST_POINTS as u32 - 1) as u16;
            hits.push(Hit { document, points, words: *has });
        }
        self.wholes_first(&scores.points, &whole_names, &mut hits);
        Ranking { hits: by_points(&hits), is_complete }
    }

    /// Adds up the points of every document. With `all`, a document that lacks a word is given up at once.
    fn score(&self, words: &[Word], groups: u32, all: bool) -> Scores {
        let documents = self.documents();
        let mut scores = Scores {
            points: vec![0; documents],
            words: vec![0; documents],
            names: if words.len() > 1 { vec![NameState::default(); self.own.len()] } else { Vec::new() },
            bonus: if words.len() > 1 { Vec::new() } else { vec![0; documents] },
            weights: Vec::new(),
        };
        let worth = Worth::new(1);
        let mut best = vec![0_u16; documents];
        let mut needed = 0;
        for (number, word) in words.iter().enumerate() {
            best.fill(0);
            for found in &word.found {
                self.visit(number, found, if all { needed } else { 0 }, &worth, &mut best, &mut scores);
            }
            self.add_up(&best, number, word.is_small, groups, &mut scores);
            if !word.is_small {
                needed |= 1 << number;
            }
        }
        scores
    }

    /// Goes to every place of a term, in documents that have the words `needed`.
    fn visit(&self, number: usize, found: &Match, needed: u16, worth: &Worth, best: &mut [u16], scores: &mut Scores) {
        let mut points = [0; MOST_FIELDS];
        for (points, field) in points.iter_mut().zip(self.fields) {
            *points = (MOST_WORD_POINTS * u32::from(field.weight) * u32::from(found.quality) / 10_000).max(1) as u16;
        }
        for (text, position) in self.postings.of(found.term as usize) {
            let Some(info) = self.texts.get(text as usize) else { continue };
            let Some(points) = points.get(usize::from(info.field)).copied() else { continue };
            let Some(document) = self.own.get(text as usize) else {
                for document in self.shared_by(text) {
                    add(best, &scores.words, *document, needed, points);
                }
                continue;
            };
            if !add(best, &scores.words, *document, needed, points) {
                continue;
            }
            if let Some(name) = scores.names.get_mut(text as usize) {
                meet(name, number as u8 + 1, position, found.quality);
            } else if let Some(bonus) = scores.bonus.get_mut(*document as usize) {
                let mut name = NameState::default();
                meet(&mut name, 1, position, found.quality);
                *bonus = (*bonus).max(worth.bonus(&name, info.words) as u16);
            }
        }
    }

    /// Adds one word's points to every document that has it.
    fn add_up(&self, best: &[u16], number: usize, is_small: bool, groups: u32, scores: &mut Scores) {
        let count = best.iter().filter(|best| **best > 0).count();
        let rarity = (self.documents() / count.max(1)).max(1).ilog2() + 2;
        let weight = if is_small { 1 } else { rarity };
        let all = best.iter().zip(&self.groups).zip(scores.points.iter_mut().zip(&mut scores.words));
        for ((best, group), (points, words)) in all {
            if *best > 0 && groups & (1 << group) != 0 {
                *points += u32::from(*best) * weight;
                *words |= 1 << number;
            }
        }
        scores.weights.push(weight);
    }

    /// The most that a name of a document adds.
    fn name_bonus(&self, document: u32, scores: &Scores, worth: &Worth) -> u32 {
        if let Some(bonus) = scores.bonus.get(document as usize) {
            return u32::from(*bonus);
        }
        let own = self.own_texts(document);
        let names = scores.names.get(own.clone()).unwrap_or_default();
        let texts = self.texts.get(own).unwrap_or_default();
        let names = names.iter().zip(texts).filter(|(name, _)| name.met > 0);
        names.map(|(name, text)| worth.bonus(name, text.words)).max().unwrap_or(0)
    }

    /// A part that is found no better than its whole, but for the form of its name, stands behind it.
    fn wholes_first(&self, scores: &[u32], whole_names: &[u32], hits: &mut [Hit]) {
        let of = |document: u32| scores.get(document as usize).copied().unwrap_or(0);
        for at in 0..hits.len() {
            let Some(hit) = hits.get(at).copied() else { continue };
            let whole = self.wholes.get(hit.document as usize).copied().unwrap_or(NO_DOCUMENT);
            if whole == NO_DOCUMENT || of(whole) < of(hit.document) || whole_names.binary_search(&hit.document).is_ok()
            {
                continue;
            }
            // Hits still stand in the order of the documents.
            let Ok(before) = hits.binary_search_by_key(&whole, |hit| hit.document) else { continue };
            let points = hits.get(before).map_or(0, |whole| whole.points.saturating_sub(1));
            if let Some(hit) = hits.get_mut(at) {
                hit.points = hit.points.min(points);
            }
        }
    }
}

/// A word stands at this place of a name.
fn meet(name: &mut NameState, word: u8, position: u8, quality: u8) {
    if name.word == word {
        return;
    }
    if name.met > 0 && name.word + 1 == word {
        let reversed = if position.checked_add(1) == Some(name.position) { NEXT_REVERSED } else { 0 };
        let distance = position.checked_sub(name.position).map_or(0, usize::from);
        name.pairs += NEXT.get(distance).copied().unwrap_or(0).max(reversed);
    }
    name.word = word;
    name.position = position;
    name.met += 1;
    name.exact += u8::from(quality == EXACT);
    name.firm += u8::from(quality >= FORM);
    name.at_start |= position == 0;
}

/// Gives a document the points of a place, if they are the most and it has the words `needed`. Whether it has.
fn add(best: &mut [u16], words: &[u16], document: u32, needed: u16, points: u16) -> bool {
    let has_needed = words.get(document as usize).is_some_and(|has| has & needed == needed);
    if has_needed && let Some(best) = best.get_mut(document as usize) {
        *best = (*best).max(points);
    }
    has_needed
}

/// What names add, made ready for a number of words, so that nothing is divided for a hundred thousand names.
struct Worth {
    words: u8,
    pair: u32,
    start: u32,
    covered: [u32; LONG_NAME],
}

impl Worth {
    fn new(words: usize) -> Worth {
        let mut covered = [COVERED / LONG_NAME as u32; LONG_NAME];
        for (length, covered) in covered.iter_mut().enumerate().skip(1) {
            *covered = COVERED / length as u32;
        }
        let pairs = 4 * words.saturating_sub(1).max(1) as u32;
        Worth { words: words as u8, pair: SIDE_BY_SIDE / pairs, start: AT_THE_START / words.max(1) as u32, covered }
    }

    /// What a name of so many words adds to its document.
    fn bonus(&self, name: &NameState, length: u8) -> u32 {
        let covered = self.covered.get(usize::from(length)).copied().unwrap_or_default();
        let is_whole = |words: u8| words == self.words && words == length;
        let whole = match () {
            () if is_whole(name.exact) => WHOLE_NAME,
            () if is_whole(name.firm) => WHOLE_NAME_IN_OTHER_FORMS,
            () => 0,
        };
        let start = if name.at_start { self.start } else { 0 };
        (covered + start) * u32::from(name.met) + self.pair * u32::from(name.pairs) + whole
    }
}

/// A division by the same number, again and again, as one multiplication.
struct Share(u64);

impl Share {
    fn of(total: u32) -> Share {
        Share((1 << 32) / u64::from(total.max(1)) + 1)
    }

    fn take(&self, points: u32) -> u32 {
        ((u64::from(points) * self.0) >> 32) as u32
    }
}

/// The hits by their points, the most first, in as many steps as there are hits; equals keep their order.
fn by_points(hits: &[Hit]) -> Vec<Hit> {
    let mut starts = vec![0_u32; MOST_POINTS];
    let rank = |hit: &Hit| MOST_POINTS - 1 - usize::from(hit.points).min(MOST_POINTS - 1);
    for hit in hits {
        if let Some(count) = starts.get_mut(rank(hit)) {
            *count += 1;
        }
    }
    let mut total = 0;
    for start in &mut starts {
        total += *start;
        *start = total - *start;
    }
    let mut sorted = hits.to_vec();
    for hit in hits {
        if let Some(next) = starts.get_mut(rank(hit)) {
            if let Some(slot) = sorted.get_mut(*next as usize) {
                *slot = *hit;
            }
            *next += 1;
        }
    }
    sorted
}
