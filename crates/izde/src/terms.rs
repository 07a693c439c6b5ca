//! Every distinct skeleton once: first in the order of arrival, to number them, then in the order of their letters, so that
//! words with one beginning stand side by side.

use std::ops::Range;

use super::sorting::{sort, sort_bits};

/// Numbers skeletons in the order of arrival.
#[derive(Clone, Debug, Default)]
pub(super) struct Interner {
    letters: Vec<u8>,
    ends: Vec<u32>,
    hashes: Vec<u32>,
    /// An open-addressing table of numbers plus one; its length is a power of two and it is at most half full.
    slots: Vec<u32>,
}

impl Interner {
    /// The number of a text of bytes, a new one if it has none.
    pub(super) fn number(&mut self, bytes: &[u8]) -> u32 {
        if self.ends.len() * 2 >= self.slots.len() {
            self.grow();
        }
        let hash = hash(bytes);
        let slot = self.slot_of(hash, bytes);
        match self.slots.get(slot) {
            Some(number @ 1..) => number - 1,
            _ => {
                self.letters.extend_from_slice(bytes);
                self.ends.push(self.letters.len() as u32);
                self.hashes.push(hash);
                let number = self.ends.len() as u32;
                if let Some(free) = self.slots.get_mut(slot) {
                    *free = number;
                }
                number - 1
            }
        }
    }

    /// The number of a text of bytes, if it has one.
    pub(super) fn find(&self, bytes: &[u8]) -> Option<u32> {
        self.slots.get(self.slot_of(hash(bytes), bytes))?.checked_sub(1)
    }

    /// The bytes of a number; none of a number not given.
    pub(super) fn get(&self, number: u32) -> &[u8] {
        slice(&self.letters, &self.ends, number as usize)
    }

    /// How many there are.
    pub(super) fn len(&self) -> usize {
        self.ends.len()
    }

    /// The slot in which the bytes of this hash stand or could stand.
    fn slot_of(&self, hash: u32, bytes: &[u8]) -> usize {
        self.first_slot(hash, |number| self.hashes.get(number as usize) == Some(&hash) && self.get(number) == bytes)
    }

    /// The first slot for a hash that is free or has a number that `is_it`.
    fn first_slot(&self, hash: u32, is_it: impl Fn(u32) -> bool) -> usize {
        let mask = self.slots.len().wrapping_sub(1);
        let mut slot = hash as usize & mask;
        // At least half of the slots are free, so that this ends.
        while let Some(number @ 1..) = self.slots.get(slot) {
            if is_it(number - 1) {
                break;
            }
            slot = (slot + 1) & mask;
        }
        slot
    }

    fn grow(&mut self) {
        let size = (self.slots.len() * 2).max(64);
        self.slots.clear();
        self.slots.resize(size, 0);
        for number in 0..self.hashes.len() {
            let slot = self.first_slot(self.hashes.get(number).copied().unwrap_or_default(), |_| false);
            if let Some(free) = self.slots.get_mut(slot) {
                *free = number as u32 + 1;
            }
        }
    }

    /// The terms in the order of their letters, and the place of each number in that order.
    pub(super) fn sort(&self) -> (Terms, Vec<u32>) {
        // The first letters stand before the number, as many as fit, so that almost all terms are told apart by them.
        let low = self.len().max(1).ilog2() + 1;
        let letters = ((u64::BITS - low) / LETTER_BITS) as usize;
        let key = |number: u32| {
            let first = self.get(number).iter().chain(&[0; 64]).take(letters);
            first.fold(0, |key, letter| key << LETTER_BITS | in_order(*letter)) << low | u64::from(number)
        };
        let number = |key: u64| (key & ((1 << low) - 1)) as u32;
        let mut order: Vec<u64> = (0..self.len() as u32).map(key).collect();
        sort_bits(&mut order, low);
        for same in order.chunk_by_mut(|a, b| a >> low == b >> low).filter(|same| same.len() > 1) {
            let mut terms = same.to_vec();
            sort(&mut terms, &|a, b| self.get(number(a)) < self.get(number(b)));
            same.copy_from_slice(&terms);
        }
        let mut terms = Terms::default();
        let mut places = vec![0; order.len()];
        let mut last: &[u8] = &[];
        for key in order {
            let term = self.get(number(key));
            if let Some(place) = places.get_mut(number(key) as usize) {
                *place = terms.ends.len() as u32;
            }
            terms.shared.push(common(last, term).min(255) as u8);
            terms.letters.extend_from_slice(term);
            terms.ends.push(terms.letters.len() as u32);
            last = term;
        }
        (terms, places)
    }
}

/// Skeletons in the order of their letters.
#[derive(Clone, Debug, Default)]
pub(super) struct Terms {
    letters: Vec<u8>,
    ends: Vec<u32>,
    /// How many letters each has in common with the one before it.
    shared: Vec<u8>,
}

impl Terms {
    /// How many there are.
    pub(super) fn len(&self) -> usize {
        self.ends.len()
    }

    /// The term of a number; nothing for a number that is none.
    pub(super) fn get(&self, term: usize) -> &[u8] {
        slice(&self.letters, &self.ends, term)
    }

    /// How many letters a term has in common with the one before it; 0 behind the last.
    pub(super) fn shared(&self, term: usize) -> usize {
        self.shared.get(term).map_or(0, |shared| usize::from(*shared))
    }

    /// The term of these very letters.
    pub(super) fn find(&self, letters: &[u8]) -> Option<usize> {
        let at = self.first_from(0, |term| term < letters);
        (at < self.len() && self.get(at) == letters).then_some(at)
    }

    /// The terms that begin so.
    pub(super) fn beginning(&self, letters: &[u8]) -> Range<usize> {
        let start = self.first_from(0, |term| term < letters);
        let end = self.first_from(start, |term| term.starts_with(letters));
        start..end
    }

    /// The first term from `start` of which `is_before` does not hold, if it holds of all before and of none behind.
    fn first_from(&self, start: usize, is_before: impl Fn(&[u8]) -> bool) -> usize {
        let (mut low, mut high) = (start, self.len());
        while low < high {
            let middle = low.midpoint(high);
            if is_before(self.get(middle)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        low
    }

    /// The bytes held.
    pub(super) fn bytes(&self) -> usize {
        self.letters.len() + self.ends.len() * 4 + self.shared.len()
    }
}

/// How many letters two words have in common at their beginning.
pub(super) fn common(a: &[u8], b: &[u8]) -> usize {
    a.iter().zip(b).take_while(|(a, b)| a == b).count()
}

/// The bytes between an end and the one before it.
pub(super) fn slice<'a>(letters: &'a [u8], ends: &[u32], at: usize) -> &'a [u8] {
    let Some(end) = ends.get(at) else { return &[] };
    let start = at.checked_sub(1).and_then(|before| ends.get(before)).copied().unwrap_or(0);
    letters.get(start as usize..*end as usize).unwrap_or_default()
}

const LETTER_BITS: u32 = 6;

/// A letter of a skeleton in six bits, in the order of the bytes: digits and Latin letters apart, all else in between together.
const fn in_order(letter: u8) -> u64 {
    match letter {
        0 => 0,
        1..b'0' => 1,
        b'0'..=b'9' => (letter - b'0') as u64 + 2,
        b':'..b'a' => 12,
        b'a'..=b'z' => (letter - b'a') as u64 + 13,
        _ => 39,
    }
}

/// Eight bytes at a time, as FxHash does it, with the upper half for a table: short, and good enough for words.
fn hash(bytes: &[u8]) -> u32 {
    let mix = |hash: u64, eight: u64| (hash.rotate_left(5) ^ eight).wrapping_mul(0x517c_c1b7_2722_0a95);
    let (eights, rest) = bytes.as_chunks();
    let hash = eights.iter().fold(0, |hash, eight| mix(hash, u64::from_le_bytes(*eight)));
    let rest = rest.iter().fold(bytes.len() as u64, |rest, byte| rest << 8 | u64::from(*byte));
    (mix(hash, rest) >> 32) as u32
}
