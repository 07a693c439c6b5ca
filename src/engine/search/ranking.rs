//! Which documents have the words, and in what order: one pass over the places of every term, adding up points for documents
//! and for names; then one counting sort.
//!
//! A word gives a document the points of its best place (how well the term answers × how much the field counts). Rare words
//! count for more. A name gives more on top where the words are much of it, begin it, stand side by side, or are all of it.

use super::field::Field;
use super::index::{Index, NO_DOCUMENT};
use super::words::{EXACT, FORM, Word};

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

struct Scores {
    points: Vec<u32>,
    words: Vec<u16>,
    bonus: Vec<u16>,
}

impl Index {
    /// The documents of `groups` (a bit each) that have all words, or, where there are none, those that have the most.
    pub(super) fn rank(&self, words: &[Word], groups: u32) -> Ranking {
        let (scores, weights) = self.score(words, groups);
        let weigh = |has: u16| -> u32 {
            let weights = weights.iter().enumerate();
            weights.filter(|(word, _)| has & (1 << word) != 0).map(|(_, weight)| *weight).sum()
        };
        let needed = words.iter().enumerate().filter(|(_, word)| !word.is_small);
        let needed = needed.fold(0_u16, |needed, (word, _)| needed | 1 << word);
        let is_complete = scores.words.iter().any(|has| *has != 0 && has & needed == needed);
        // Without a document that has all: those that have at least two thirds of what the best has.
        let most = if is_complete { 0 } else { scores.words.iter().map(|has| weigh(has & needed)).max().unwrap_or(0) };
        let total = weigh(u16::MAX).max(1);
        let mut hits: Vec<Hit> = Vec::new();
        for (document, has) in scores.words.iter().enumerate() {
            let is_enough = match is_complete {
                true => has & needed == needed,
                false => weigh(has & needed) * 3 >= most * 2 && most > 0,
            };
            if *has == 0 || !is_enough {
                continue;
            }
            let points = scores.points.get(document).map_or(0, |points| points / total);
            let bonus = scores.bonus.get(document).map_or(0, |bonus| u32::from(*bonus));
            let points = (points + bonus).min(MOST_POINTS as u32 - 1) as u16;
            hits.push(Hit { document: document as u32, points, words: *has });
        }
        self.wholes_first(&scores, &mut hits);
        Ranking { hits: by_points(&hits), is_complete }
    }

    /// The points of every document, and what each word weighs: more, the fewer documents have it.
    fn score(&self, words: &[Word], groups: u32) -> (Scores, Vec<u32>) {
        let documents = self.documents();
        let mut scores = Scores { points: vec![0; documents], words: vec![0; documents], bonus: vec![0; documents] };
        let mut names = vec![NameState::default(); self.own.len()];
        let mut touched: Vec<u32> = Vec::new();
        let mut best = vec![0_u16; documents];
        let mut weights = Vec::new();
        for (number, word) in words.iter().enumerate() {
            best.fill(0);
            for found in &word.found {
                let points = self.fields_by(found.quality);
                for (text, position) in self.postings.of(found.term as usize) {
                    let Some(info) = self.texts.get(text as usize) else { continue };
                    let Some((is_name, points)) = points.get(usize::from(info.field)).copied() else { continue };
                    for document in self.documents_of(text) {
                        if let Some(best) = best.get_mut(*document as usize)
                            && *best < points
                        {
                            *best = points;
                        }
                    }
                    if is_name && let Some(name) = names.get_mut(text as usize) {
                        if name.met == 0 {
                            touched.push(text);
                        }
                        meet(name, number as u8 + 1, position, found.quality);
                    }
                }
            }
            weights.push(self.add_up(&best, number, word.is_small, groups, &mut scores));
        }
        for text in touched {
            let (Some(name), Some(info)) = (names.get(text as usize), self.texts.get(text as usize)) else { continue };
            let bonus = bonus(name, u32::from(info.words), words.len() as u32);
            for document in self.documents_of(text) {
                if let Some(best) = scores.bonus.get_mut(*document as usize) {
                    *best = (*best).max(bonus as u16);
                }
            }
        }
        (scores, weights)
    }

    /// What a match of this quality gives in each field, and whether that is a name.
    fn fields_by(&self, quality: u8) -> Vec<(bool, u16)> {
        let points = |field: &Field| (MOST_WORD_POINTS * u32::from(field.weight) * u32::from(quality) / 10_000) as u16;
        self.fields.iter().map(|field| (field.is_name, points(field).max(1))).collect()
    }

    /// Adds one word's points to every document that has it; returns what the word weighs.
    fn add_up(&self, best: &[u16], number: usize, is_small: bool, groups: u32, scores: &mut Scores) -> u32 {
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
        weight
    }

    /// A part that is found no better than its whole, but for the form of its name, stands behind it.
    fn wholes_first(&self, scores: &Scores, hits: &mut [Hit]) {
        let mut final_points = vec![0_u16; self.documents()];
        for hit in hits.iter() {
            if let Some(points) = final_points.get_mut(hit.document as usize) {
                *points = hit.points;
            }
        }
        for hit in hits {
            let whole = self.wholes.get(hit.document as usize).copied().unwrap_or(NO_DOCUMENT) as usize;
            let of = |document: usize| scores.points.get(document).copied().unwrap_or(0);
            let is_whole_name =
                scores.bonus.get(hit.document as usize).is_some_and(|bonus| *bonus >= WHOLE_NAME_IN_OTHER_FORMS as u16);
            if let Some(whole_points) = final_points.get(whole).copied()
                && whole_points > 0
                && hit.points >= whole_points
                && of(whole) >= of(hit.document as usize)
                && !is_whole_name
            {
                hit.points = whole_points.saturating_sub(1);
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

/// What a name adds to its document.
fn bonus(name: &NameState, length: u32, asked: u32) -> u32 {
    let (met, pairs) = (u32::from(name.met), u32::from(name.pairs));
    let covered = COVERED * met.min(length) / length.max(1);
    let side_by_side = if asked > 1 { SIDE_BY_SIDE * pairs / (4 * (asked - 1)) } else { 0 };
    let at_start = if name.at_start { AT_THE_START * met / asked.max(1) } else { 0 };
    let is_whole = |words: u8| u32::from(words) == asked && asked == length;
    let whole = match () {
        () if is_whole(name.exact) => WHOLE_NAME,
        () if is_whole(name.firm) => WHOLE_NAME_IN_OTHER_FORMS,
        () => 0,
    };
    covered + side_by_side + at_start + whole
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
