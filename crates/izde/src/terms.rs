//! Every distinct skeleton once: first in the order of arrival, to number them, then in the order of their letters, so that
//! words with one beginning stand side by side.

use std::ops::Range;

use super::sorting::sort;

/// Numbers skeletons in the order of arrival.
#[derive(Clone, Debug, Default)]
pub(super) struct Interner {
    letters: Vec<u8>,
    ends: Vec<u32>,
    /// An open-addressing table of numbers plus one; its length is a power of two and it is at most half full.
    slots: Vec<u32>,
}

impl Interner {
    /// The number of a text of bytes, a new one if it has none.
    pub(super) fn number(&mut self, bytes: &[u8]) -> u32 {
        if self.ends.len() * 2 >= self.slots.len() {
            self.grow();
        }
        let slot = self.slot_of(bytes);
        match self.slots.get(slot) {
            Some(number @ 1..) => number - 1,
            _ => {
                self.letters.extend_from_slice(bytes);
                self.ends.push(self.letters.len() as u32);
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
        self.slots.get(self.slot_of(bytes))?.checked_sub(1)
    }

    /// The bytes of a number; none of a number not given.
    pub(super) fn get(&self, number: u32) -> &[u8] {
        slice(&self.letters, &self.ends, number as usize)
    }

    /// How many there are.
    pub(super) fn len(&self) -> usize {
        self.ends.len()
    }

    /// The slot in which the bytes stand or could stand.
    fn slot_of(&self, bytes: &[u8]) -> usize {
        let mask = self.slots.len().wrapping_sub(1);
        let mut slot = hash(bytes) as usize & mask;
        // At least half of the slots are free, so that this ends.
        while let Some(number @ 1..) = self.slots.get(slot) {
            if self.get(number - 1) == bytes {
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
        for number in 0..self.ends.len() as u32 {
            let slot = self.slot_of(self.get(number));
            if let Some(free) = self.slots.get_mut(slot) {
                *free = number + 1;
            }
        }
    }

    /// The terms in the order of their letters, and the place of each number in that order.
    pub(super) fn sort(&self) -> (Terms, Vec<u32>) {
        // The first letters stand before the number, so that most terms are told apart by them.
        let key = |number: u32| {
            let first = self.get(number).iter().chain(&[0; 4]).take(4);
            first.fold(0, |key, letter| key << 8 | u64::from(*letter)) << 32 | u64::from(number)
        };
        let mut order: Vec<u64> = (0..self.len() as u32).map(key).collect();
        sort(&mut order, &|a, b| match a >> 32 == b >> 32 {
            true => self.get(a as u32) < self.get(b as u32),
            false => a < b,
        });
        let mut terms = Terms::default();
        let mut places = vec![0; order.len()];
        let mut last: &[u8] = &[];
        for number in order {
            let term = self.get(number as u32);
            if let Some(place) = places.get_mut(number as u32 as usize) {
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

/// FNV-1a, which is short and good enough for words.
fn hash(bytes: &[u8]) -> u32 {
    bytes.iter().fold(0x811c_9dc5, |hash, byte| (hash ^ u32::from(*byte)).wrapping_mul(0x0100_0193))
}
