//! Which documents have the words, and in what order: one pass over the places of every term, word after word, adding up
//! points for documents and for names; then one counting sort.
//!
//! A word gives a document the points of its best place (how well the term answers × how much the field counts). Rare words
//! count for more. A name gives more on top where the words are much of it, begin it, stand side by side, or are all of it.

use super::bits::{blocks, contains, each, insert};
use super::field::MOST_FIELDS;
use super::index::{Index, NO_DOCUMENT, OwnText, SharedBy};
use super::words::{BEGUN, BEGUN_MORE, EXACT, LOOSE_FORM, Match, SYNONYM, Word};

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

/// What a query has met so far in one name. There are hundreds of thousands of names: four bytes each.
#[derive(Clone, Copy, Debug, Default)]
struct NameState {
    /// The number of the last word met, plus one.
    word: u8,
    position: u8,
    /// In quarters.
    pairs: u8,
    /// How many words were met, and what is known of them.
    met: u8,
}

impl NameState {
    const MET: u8 = 0x0f;
    const AT_THE_START: u8 = 0x10;
    /// Some word is there in another form.
    const INEXACT: u8 = 0x20;
    /// Some word is not even that.
    const LOOSE: u8 = 0x40;
}

/// What the words of a query find.
#[derive(Clone, Debug, Default)]
pub(super) struct Ranking {
    /// The documents, the best first; equals stand in their own order.
    pub hits: Vec<Hit>,
    /// Whether they have every word that must be found.
    pub is_complete: bool,
}

/// What a document has so far.
#[derive(Clone, Copy, Debug, Default)]
struct Score {
    /// The points of its words, each times what the word weighs.
    points: u32,
    /// The words it has, as bits.
    words: u16,
    /// What those of them weigh that must be found.
    weight: u16,
    /// The points of its best place for the word at hand.
    best: u16,
    /// The most that a name adds, where there is only one word.
    bonus: u16,
}

/// What all documents have so far.
struct Scores {
    documents: Vec<Score>,
    /// The documents that have any word, a bit each.
    met: Vec<u32>,
    /// The documents that have the word at hand, a bit each, and the least points that one of them has.
    touched: Vec<u32>,
    least: u16,
    /// The best points of each label for the word at hand, and the labels that have any.
    labels: Vec<u16>,
    touched_labels: Vec<Hit>,
    /// The names, where there are several words to stand side by side in them.
    names: Vec<NameState>,
    /// What each word weighs: more, the fewer documents have it.
    weights: Vec<u32>,
}

impl Scores {
    fn get(&self, document: u32) -> Score {
        self.documents.get(document as usize).copied().unwrap_or_default()
    }

    /// Names the documents that have any word, in their order.
    fn each(&self, mut say: impl FnMut(u32, Score)) {
        each(self.met.iter().copied(), |document| say(document, self.get(document)));
    }

    /// Gives a document the points of a place, if they are the most and it has the words `needed`; nothing if it has not.
    fn touch(&mut self, document: u32, needed: u16, points: u16) -> Option<&mut Score> {
        let score = self.documents.get_mut(document as usize).filter(|score| score.words & needed == needed)?;
        if score.best < points {
            if score.best == 0 {
                insert(&mut self.touched, document);
            }
            score.best = points;
        }
        Some(score)
    }
}

/// What a place in a text gives.
fn points_of(points: &[u16; MOST_FIELDS], text: OwnText) -> u16 {
    points.get(usize::from(text.field())).copied().unwrap_or_default()
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
        let scores = self.score(words, groups, true);
        let hits = self.hits(&scores, needed, 0);
        if !hits.is_empty() {
            return Ranking { hits, is_complete: true };
        }
        // Without a document that has all: those that have at least two thirds of what the best has.
        let scores = self.score(words, groups, false);
        let mut most = 0;
        scores.each(|_, score| most = most.max(score.weight));
        let hits = if most > 0 { self.hits(&scores, 0, most * 2) } else { Vec::new() };
        Ranking { hits, is_complete: false }
    }

    /// The documents that have the words `needed`, and of what their words weigh three times at least `weight`; the best
    /// first.
    fn hits(&self, scores: &Scores, needed: u16, weight: u16) -> Vec<Hit> {
        let total = Share::of(scores.weights.iter().sum());
        let worth = Worth::new(scores.weights.len());
        let met = scores.met.iter().map(|block| block.count_ones() as usize).sum();
        let mut hits: Vec<Hit> = Vec::with_capacity(met);
        let mut whole_names: Vec<u32> = Vec::new();
        scores.each(|document, score| {
            if score.words & needed != needed || score.weight * 3 < weight {
                return;
            }
            let bonus =
                if scores.names.is_empty() { score.bonus.into() } else { self.name_bonus(document, scores, &worth) };
            if bonus >= WHOLE_NAME_IN_OTHER_FORMS {
                whole_names.push(document);
            }
            let points = (total.take(score.points) + bonus).min(MOST_POINTS as u32 - 1) as u16;
            hits.push(Hit { document, points, words: score.words });
        });
        self.wholes_first(scores, &whole_names, &mut hits);
        by_points(&hits)
    }

    /// Adds up the points of every document. With `all`, a document that lacks a word is given up at once.
    fn score(&self, words: &[Word], groups: u32, all: bool) -> Scores {
        let documents = self.documents();
        let mut scores = Scores {
            documents: vec![Score::default(); documents],
            met: vec![0; blocks(documents)],
            touched: vec![0; blocks(documents)],
            least: u16::MAX,
            labels: vec![0; self.shared_ends.len()],
            touched_labels: Vec::new(),
            names: if words.len() > 1 { vec![NameState::default(); self.own.len()] } else { Vec::new() },
            weights: Vec::with_capacity(words.len()),
        };
        let worth = Worth::new(1);
        let mut needed = 0;
        for (number, word) in words.iter().enumerate() {
            // Of what stands at one place of a name the first counts: the word itself before another word for it.
            let (others, typed): (Vec<&Match>, Vec<&Match>) =
                word.found.iter().partition(|found| found.quality == SYNONYM);
            for found in typed.into_iter().chain(others) {
                let points = self.points(found.quality);
                let of_names = points.iter().zip(self.fields).filter(|(_, field)| field.is_name);
                scores.least = of_names.map(|(points, _)| *points).fold(scores.least, u16::min);
                if scores.names.is_empty() {
                    self.visit_alone(found, &points, &worth, &mut scores);
                } else {
                    self.visit(number, found, if all { needed } else { 0 }, &points, &mut scores);
                }
            }
            self.visit_labels(if all { needed } else { 0 }, &mut scores);
            self.add_up(number, word.is_small, groups, &mut scores);
            if !word.is_small {
                needed |= 1 << number;
            }
        }
        scores
    }

    /// What a place in each field gives.
    fn points(&self, quality: u8) -> [u16; MOST_FIELDS] {
        let mut points = [0; MOST_FIELDS];
        for (points, field) in points.iter_mut().zip(self.fields) {
            *points = (MOST_WORD_POINTS * u32::from(field.weight) * u32::from(quality) / 10_000).max(1) as u16;
        }
        points
    }

    /// Goes to every place of a term of the only word.
    fn visit_alone(&self, found: &Match, points: &[u16; MOST_FIELDS], worth: &Worth, scores: &mut Scores) {
        let whole = match found.quality {
            EXACT => WHOLE_NAME,
            quality if is_firm(quality) => WHOLE_NAME_IN_OTHER_FORMS,
            _ => 0,
        };
        self.postings.each(found.term as usize, |number, position| {
            let Some(text) = self.own.get(number as usize) else { return self.touch_label(number, points, scores) };
            let Some(score) = scores.touch(text.document(), 0, points_of(points, *text)) else { return };
            let start = if position == 0 { worth.start } else { 0 };
            let whole = if text.words() == 1 { whole } else { 0 };
            score.bonus = score.bonus.max((worth.covered(text.words()) + start + whole) as u16);
        });
    }

    /// Goes to every place of a term, in documents that have the words `needed`.
    fn visit(&self, number: usize, found: &Match, needed: u16, points: &[u16; MOST_FIELDS], scores: &mut Scores) {
        self.postings.each(found.term as usize, |text, position| {
            let at = text as usize;
            let Some(text) = self.own.get(at) else { return self.touch_label(text, points, scores) };
            if scores.touch(text.document(), needed, points_of(points, *text)).is_some()
                && let Some(name) = scores.names.get_mut(at)
            {
                meet(name, number as u8 + 1, position, found.quality);
            }
        });
    }

    /// Notes that a term stands in a label. Labels are gone through once, when all is known.
    fn touch_label(&self, text: u32, points: &[u16; MOST_FIELDS], scores: &mut Scores) {
        let label = text - self.own.len() as u32;
        let field = self.labels.get(label as usize).copied().unwrap_or_default();
        let points = points.get(usize::from(field)).copied().unwrap_or_default();
        let Some(best) = scores.labels.get_mut(label as usize) else { return };
        *best = (*best).max(points);
        scores.touched_labels.push(Hit { document: label, points, words: 0 });
    }

    /// Goes to every document of the labels met, those of the most points first, so that most documents are met once.
    fn visit_labels(&self, needed: u16, scores: &mut Scores) {
        let labels = by_points(&std::mem::take(&mut scores.touched_labels));
        for Hit { document: label, points, .. } in labels {
            if scores.labels.get_mut(label as usize).map(std::mem::take) != Some(points) {
                continue;
            }
            // Where no document touched has less, only the others are gone to.
            let is_most = points > scores.least;
            match self.shared_by(label) {
                SharedBy::Few(documents) => {
                    for document in documents {
                        if is_most || !contains(&scores.touched, *document) {
                            scores.touch(*document, needed, points);
                        }
                    }
                }
                SharedBy::Many(set) => {
                    for (number, block) in set.iter().enumerate() {
                        let touched = scores.touched.get(number).copied().unwrap_or_default();
                        let block = if is_most { *block } else { block & !touched };
                        each([block].into_iter(), |bit| {
                            scores.touch(number as u32 * 32 + bit, needed, points);
                        });
                    }
                }
            }
            scores.least = scores.least.min(points);
        }
    }

    /// Adds one word's points to every document that has it.
    fn add_up(&self, number: usize, is_small: bool, groups: u32, scores: &mut Scores) {
        let touched: usize = scores.touched.iter().map(|block| block.count_ones() as usize).sum();
        let rarity = (self.documents() / touched.max(1)).max(1).ilog2() + 2;
        let weight = if is_small { 1 } else { rarity };
        let (documents, met) = (&mut scores.documents, &mut scores.met);
        each(scores.touched.iter_mut().map(std::mem::take), |document| {
            let at = document as usize;
            let (Some(score), Some(group)) = (documents.get_mut(at), self.groups.get(at)) else { return };
            let best = std::mem::take(&mut score.best);
            if groups & (1 << group) != 0 {
                score.points += u32::from(best) * weight;
                score.words |= 1 << number;
                score.weight += if is_small { 0 } else { weight as u16 };
                insert(met, document);
            }
        });
        scores.least = u16::MAX;
        scores.weights.push(weight);
    }

    /// The most that a name of a document adds.
    fn name_bonus(&self, document: u32, scores: &Scores, worth: &Worth) -> u32 {
        let own = self.own_texts(document);
        let names = scores.names.get(own.clone()).unwrap_or_default();
        let texts = self.own.get(own).unwrap_or_default();
        let names = names.iter().zip(texts).filter(|(name, _)| name.met != 0);
        names.map(|(name, text)| worth.bonus(name, text.words())).max().unwrap_or(0)
    }

    /// A part that is found no better than its whole, but for the form of its name, stands behind it.
    fn wholes_first(&self, scores: &Scores, whole_names: &[u32], hits: &mut [Hit]) {
        let of = |document: u32| scores.get(document).points;
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

/// Whether a word is there, though perhaps in another form, and not only begun: a name that is begun may be another one.
fn is_firm(quality: u8) -> bool {
    quality >= LOOSE_FORM && !(BEGUN..=BEGUN + BEGUN_MORE).contains(&quality)
}

/// A word stands at this place of a name.
fn meet(name: &mut NameState, word: u8, position: u8, quality: u8) {
    if name.word == word {
        return;
    }
    if name.met != 0 && name.word + 1 == word {
        let reversed = if position.checked_add(1) == Some(name.position) { NEXT_REVERSED } else { 0 };
        let distance = position.checked_sub(name.position).map_or(0, usize::from);
        name.pairs += NEXT.get(distance).copied().unwrap_or(0).max(reversed);
    }
    name.word = word;
    name.position = position;
    name.met += 1;
    // A name that begins with another word for it does not begin as was typed.
    if position == 0 && quality != SYNONYM {
        name.met |= NameState::AT_THE_START;
    }
    if quality != EXACT {
        name.met |= if is_firm(quality) { NameState::INEXACT } else { NameState::INEXACT | NameState::LOOSE };
    }
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

    fn covered(&self, length: u8) -> u32 {
        self.covered.get(usize::from(length)).copied().unwrap_or_default()
    }

    /// What a name of so many words adds to its document.
    fn bonus(&self, name: &NameState, length: u8) -> u32 {
        let met = name.met & NameState::MET;
        let is = |what: u8| name.met & what != 0;
        let whole = match met == self.words && met == length {
            true if !is(NameState::INEXACT) => WHOLE_NAME,
            true if !is(NameState::LOOSE) => WHOLE_NAME_IN_OTHER_FORMS,
            _ => 0,
        };
        let start = if is(NameState::AT_THE_START) { self.start } else { 0 };
        (self.covered(length) + start) * u32::from(met) + self.pair * u32::from(name.pairs) + whole
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
