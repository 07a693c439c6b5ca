//! Where every term stands: for each term its texts in ascending order, as steps of variable length, each with the word's
//! position in the text.

use super::builder::Occurrences;

/// The places of all terms.
#[derive(Clone, Debug, Default)]
pub(super) struct Postings {
    bytes: Vec<u8>,
    ends: Vec<u32>,
}

impl Postings {
    /// Sorts occurrences by the place of their term; `parts` follow each other with their first text's number.
    pub(super) fn new(places: &[u32], parts: &[(&Occurrences, u32)]) -> Postings {
        let place_of = |term: &u32| places.get(*term as usize).map_or(0, |place| *place as usize);
        let mut next = vec![0_u32; places.len()];
        for (occurrences, _) in parts {
            for term in &occurrences.terms {
                if let Some(count) = next.get_mut(place_of(term)) {
                    *count += 1;
                }
            }
        }
        let mut total = 0_u32;
        for start in &mut next {
            total += *start;
            *start = total - *start;
        }
        let mut texts = vec![0_u32; total as usize];
        let mut positions = vec![0_u8; total as usize];
        for (occurrences, first) in parts {
            let words = occurrences.terms.iter().zip(&occurrences.texts).zip(&occurrences.positions);
            for ((term, text), position) in words {
                let Some(slot) = next.get_mut(place_of(term)) else { continue };
                if let (Some(to), Some(at)) = (texts.get_mut(*slot as usize), positions.get_mut(*slot as usize)) {
                    (*to, *at) = (first + text, *position);
                }
                *slot += 1;
            }
        }
        // Each start has moved to the end of its term.
        let mut postings =
            Postings { bytes: Vec::with_capacity(texts.len() * 2), ends: Vec::with_capacity(next.len()) };
        let mut words = texts.iter().zip(&positions);
        let mut start = 0;
        for end in next {
            let mut last = 0;
            for (text, position) in words.by_ref().take((end - start) as usize) {
                postings.step(text - last);
                postings.bytes.push(*position);
                last = *text;
            }
            postings.ends.push(postings.bytes.len() as u32);
            start = end;
        }
        postings.bytes.shrink_to_fit();
        postings
    }

    fn step(&mut self, mut step: u32) {
        while step >= 0x80 {
            self.bytes.push(step as u8 | 0x80);
            step >>= 7;
        }
        self.bytes.push(step as u8);
    }

    /// Names the places of a term: text and position.
    pub(super) fn each(&self, term: usize, mut say: impl FnMut(u32, u8)) {
        let end = self.ends.get(term).map_or(0, |end| *end as usize);
        let start = term.checked_sub(1).and_then(|before| self.ends.get(before)).map_or(0, |start| *start as usize);
        let mut bytes = self.bytes.get(start..end).unwrap_or_default().iter();
        let mut text = 0;
        while let Some(first) = bytes.next() {
            let mut step = u32::from(first & 0x7f);
            if first & 0x80 != 0 {
                let mut shift = 7;
                for byte in bytes.by_ref() {
                    step |= u32::from(byte & 0x7f) << shift;
                    shift += 7;
                    if byte & 0x80 == 0 {
                        break;
                    }
                }
            }
            text += step;
            say(text, bytes.next().copied().unwrap_or_default());
        }
    }

    /// The bytes held.
    pub(super) fn bytes(&self) -> usize {
        self.bytes.len() + self.ends.len() * 4
    }
}
