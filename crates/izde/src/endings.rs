//! Word forms: the endings that Kazakh, Russian and English hang on a word. Two words are forms of one where what is left
//! behind a common beginning is an ending on both sides: зертхана+ларда and зертхана+сы, лаборатор+ии and лаборатор+ия,
//! караганд+инский and қарағанд+ы. No stem is cut off and kept, so that neither side has to guess how much to cut.

use super::skeleton::Folder;

/// The shortest common beginning; a word of three letters may still take endings itself (хаб, хабтар; lab, labs).
const SHORTEST: usize = 4;
const SHORTEST_WHOLE: usize = 3;

/// The longest ending looked at, in letters.
const LONGEST: usize = 10;

/// Endings by class, in the order in which one stands behind the other: an ending may be followed by one of a later class
/// of the same language (the tens).
const CLASSES: [(u8, &str); 11] = [
    // Kazakh: word making, plural, possession, case, and what follows a case.
    (11, "лық лік дық дік тық тік шы сыз лы ды ты"),
    (12, "лар лер дар дер тар тер"),
    (13, "ы м ым ң ың сы мыз ымыз ңыз ыңыз"),
    (14, "ның дың тың ға ге қа ке на не а е ны ды ты н да де та те нда нде дан ден тан тен нан нен"),
    (15, "мен бен пен дағы дегі тағы тегі ша ше"),
    // Russian: adjectives made of nouns, then the endings of nouns and adjectives.
    (21, "ск еск инск овск ическ ичн ск н ен ийск"),
    (22, "а о у ы е я ю й ь ом ем ой ей ою ею ам ям ами ями ах ях ов ев ям ии ию ия ие ием иям иями иях"),
    (22, "ый ий ая яя ое ее ые ого его ому ему ым ую юю ых ыми"),
    // English: made words, then the plural.
    (31, "ing ed er al ic ical ly ion"),
    (32, "s es ies y ies"),
    (33, "s"),
];

/// Every ending, folded, by its first letter.
#[derive(Clone, Debug)]
pub(super) struct Endings {
    by_letter: [Vec<(u8, Box<[u8]>)>; 26],
}

impl Endings {
    /// The endings of the three languages.
    pub(super) fn new() -> Endings {
        let mut folder = Folder::default();
        let mut by_letter = [const { Vec::new() }; 26];
        for (class, endings) in CLASSES {
            for ending in endings.split(' ') {
                let mut skeleton = Vec::new();
                folder.fold(ending, &mut skeleton);
                if let Some(endings) = place(&skeleton).and_then(|place| by_letter.get_mut(place)) {
                    endings.push((class, skeleton.into()));
                }
            }
        }
        Endings { by_letter }
    }

    /// Whether this is nothing, an ending or a chain of endings.
    pub(super) fn is_ending(&self, rest: &[u8]) -> bool {
        rest.is_empty() || (rest.len() <= LONGEST && self.follows(rest, 0))
    }

    fn follows(&self, rest: &[u8], behind: u8) -> bool {
        let begun = place(rest).and_then(|place| self.by_letter.get(place));
        begun.into_iter().flatten().any(|(class, ending): &(u8, Box<[u8]>)| {
            let fits = behind == 0 || (*class > behind && *class / 10 == behind / 10);
            let left = if fits { rest.strip_prefix(&**ending) } else { None };
            left.is_some_and(|left| left.is_empty() || self.follows(left, *class))
        })
    }

    /// The lengths of the beginnings behind which `word` has an ending, as bits; bit `word.len()` is always among them.
    pub(super) fn beginnings(&self, word: &[u8]) -> u64 {
        let mut lengths = 0;
        for length in SHORTEST_WHOLE..=word.len().min(63) {
            if word.get(length..).is_some_and(|rest| self.is_ending(rest)) {
                lengths |= 1 << length;
            }
        }
        lengths
    }

    /// Whether two words, which begin alike for `shared` letters, are forms of one word. `beginnings` are those of `a`.
    pub(super) fn are_forms(&self, a: &[u8], beginnings: u64, b: &[u8], shared: usize) -> bool {
        (SHORTEST_WHOLE..=shared.min(63)).rev().any(|length| {
            let is_long_enough = length >= SHORTEST || length == a.len() || length == b.len();
            is_long_enough
                && beginnings & (1 << length) != 0
                && b.get(length..).is_some_and(|rest| self.is_ending(rest))
        })
    }
}

/// The place of the first letter in the alphabet.
fn place(skeleton: &[u8]) -> Option<usize> {
    skeleton.first()?.checked_sub(b'a').map(usize::from)
}
