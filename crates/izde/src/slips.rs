//! Slips of the finger and of the ear: the terms within a few wrong letters of a word (Damerau–Levenshtein, weighed). One
//! walk over the sorted terms: what two neighbours have in common is computed once, and where the first letters are already
//! too far off, every term that shares them is passed over.

use super::terms::Terms;

/// What a wrong, missing, added or swapped letter costs.
pub(super) const SLIP: u8 = 2;
/// What a close letter costs: one that another spelling, alphabet or ear would write.
const CLOSE: u8 = 1;
/// A wrong digit is another number.
const NEVER: u8 = 100;

/// The most rows that one walk computes; a word costs some thousands among 100,000 records.
pub const MOST_ROWS: usize = 60_000;

/// Letters that are taken for each other: vowels that spellings differ in (Қонаев, Кунаев), voiced and voiceless
/// consonants (Сатбаев, Сатпаев), and sounds that Latin spellings share.
const PAIRS: &[u8] = b"aoaeoueiiouibpdtgkzsjzjxxqxsqccsckhkhgvfvumn";

/// The close letters of each letter, as bits.
const NEIGHBOURS: [u32; 26] = {
    let mut neighbours = [0; 26];
    let mut at = 0;
    while at + 1 < PAIRS.len() {
        let (a, b) = ((PAIRS[at] - b'a') as usize, (PAIRS[at + 1] - b'a') as usize);
        neighbours[a] |= 1 << b;
        neighbours[b] |= 1 << a;
        at += 2;
    }
    neighbours
};

/// What slips a word of so many letters is forgiven: none up to three letters, one from four, two from eight.
pub(super) const fn allowed(letters: usize) -> u8 {
    match letters {
        0..=3 => 0,
        4..=7 => SLIP,
        _ => 2 * SLIP,
    }
}

/// Whether two words begin with the same letter or a close one.
pub(super) fn begin_alike(a: &[u8], b: &[u8]) -> bool {
    matches!((a.first(), b.first()), (Some(a), Some(b)) if replacing(*a, *b) <= CLOSE)
}

fn replacing(a: u8, b: u8) -> u8 {
    if a == b {
        0
    } else if a.is_ascii_digit() || b.is_ascii_digit() {
        NEVER
    } else if is_close(a, b) {
        CLOSE
    } else {
        SLIP
    }
}

fn is_close(a: u8, b: u8) -> bool {
    let place = |letter: u8| letter.is_ascii_lowercase().then(|| usize::from(letter - b'a'));
    match (place(a).and_then(|a| NEIGHBOURS.get(a)), place(b)) {
        (Some(neighbours), Some(b)) => neighbours & (1 << b) != 0,
        _ => false,
    }
}

/// What a letter too many or too few costs: й, ь and h come and go with the spelling.
const fn dropping(letter: u8) -> u8 {
    match letter {
        b'i' | b'h' => CLOSE,
        b'0'..=b'9' => NEVER,
        _ => SLIP,
    }
}

/// A term near a word.
#[derive(Clone, Copy, Debug)]
pub(super) struct Near<'a> {
    /// The term.
    pub term: u32,
    rows: &'a [Row],
}

impl Near<'_> {
    /// What the slips cost at least, [`SLIP`] for each, where a beginning of so many letters of the term may stand for the
    /// word; and how many letters that takes. At equal cost it is the longer beginning, which leaves less over.
    pub(super) fn cheapest(&self, limit: u8, may: impl Fn(usize) -> bool) -> Option<(u8, usize)> {
        let mut cheapest = None;
        for (covered, row) in self.rows.iter().enumerate().rev() {
            let least = cheapest.map_or(limit + 1, |(cost, _)| cost);
            if row.whole < least && may(covered) {
                cheapest = Some((row.whole, covered));
            }
        }
        cheapest
    }
}

/// One depth of the walk: the cost of making the first letters of the term of each beginning of the word.
#[derive(Clone, Debug)]
struct Row {
    costs: Vec<u8>,
    /// The cost of making the whole word.
    whole: u8,
    /// The least cost of making it at this depth or before.
    best: u8,
    dead: bool,
}

/// Every term of which a beginning is within `limit` of the word. Returns how many rows were computed.
pub(super) fn near(terms: &Terms, word: &[u8], limit: u8, say: &mut dyn FnMut(Near<'_>)) -> usize {
    let first = Row { costs: first_row(word), whole: NEVER, best: NEVER, dead: false };
    let mut rows = vec![first];
    let mut depth = 0; // rows[..=depth] belong to the term at hand
    let mut work = 0;
    let mut term = 0;
    while term < terms.len() && work < MOST_ROWS {
        depth = depth.min(terms.shared(term));
        let letters = terms.get(term);
        while depth < letters.len() && rows.get(depth).is_some_and(|row| !row.dead) {
            depth += 1;
            extend(&mut rows, depth, letters, word, limit);
            work += 1;
        }
        let walked = rows.get(..=depth).unwrap_or_default();
        let Some(row) = walked.last() else { break };
        if row.best <= limit {
            say(Near { term: term as u32, rows: walked });
        }
        term += 1;
        if row.dead && row.best > limit {
            while terms.shared(term) >= depth && term < terms.len() {
                term += 1;
            }
        }
    }
    work
}

fn first_row(word: &[u8]) -> Vec<u8> {
    let mut sum = 0_u8;
    let sums = word.iter().map(|letter| {
        sum = sum.saturating_add(dropping(*letter));
        sum
    });
    [0].into_iter().chain(sums).collect()
}

/// Computes the row of the term's first `depth` letters from the rows before it.
fn extend(rows: &mut Vec<Row>, depth: usize, letters: &[u8], word: &[u8], limit: u8) {
    if rows.len() <= depth {
        rows.push(Row { costs: vec![0; word.len() + 1], whole: NEVER, best: NEVER, dead: false });
    }
    let (before, after) = rows.split_at_mut(depth);
    let (Some(row), [.., above]) = (after.first_mut(), &*before) else { return };
    let two_above = depth.checked_sub(2).and_then(|at| before.get(at));
    let letter = letters.get(depth - 1).copied().unwrap_or_default();
    let previous = depth.checked_sub(2).and_then(|at| letters.get(at)).copied();
    let drop = dropping(letter);
    let cost = |row: &Row, at: usize| row.costs.get(at).copied().unwrap_or(NEVER);
    let mut left = cost(above, 0).saturating_add(drop);
    let mut least = left;
    if let Some(slot) = row.costs.first_mut() {
        *slot = left;
    }
    // Letters that cost half a slip are few in a row, so that two of them more than whole slips is as far off as it goes.
    let band = usize::from(limit / SLIP) + 1;
    let (from, to) = (depth.saturating_sub(band).max(1), (depth + band).min(word.len()));
    if from > 1 {
        left = NEVER;
        least = NEVER;
        if let Some(slot) = row.costs.get_mut(from - 1) {
            *slot = NEVER;
        }
    }
    for at in from..=to {
        let asked = word.get(at - 1).copied().unwrap_or_default();
        let mut best = cost(above, at - 1).saturating_add(replacing(letter, asked));
        best = best.min(cost(above, at).saturating_add(drop)).min(left.saturating_add(dropping(asked)));
        if let (Some(two_above), Some(previous)) = (two_above, previous)
            && at >= 2
            && previous == asked
            && word.get(at - 2) == Some(&letter)
            && !letter.is_ascii_digit()
            && !asked.is_ascii_digit()
        {
            best = best.min(cost(two_above, at - 2).saturating_add(SLIP));
        }
        if let Some(slot) = row.costs.get_mut(at) {
            *slot = best;
        }
        left = best;
        least = least.min(best);
    }
    if let Some(beyond) = row.costs.get_mut(to + 1) {
        *beyond = NEVER;
    }
    row.whole = if to == word.len() && from <= to { left } else { NEVER };
    row.best = above.best.min(row.whole);
    row.dead = least > limit;
}
