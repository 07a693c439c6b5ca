//! The wrong keyboard: what was meant by letters typed while another layout was on. ЙЦУКЕН as the Russian and the Kazakh
//! layout have it, the latter with its own letters on the keys of the digits.

use super::letters::{lowered, small};

/// The keys of a Latin keyboard and what the Russian and the Kazakh layout write with them.
const LATIN: &str = "qwertyuiop[]asdfghjkl;'zxcvbnm,.`{}:\"<>~";
const CYRILLIC: &str = "йцукенгшщзхъфывапролджэячсмитьбюёхъжэбюё";

/// The keys of the digits, and what the Kazakh layout writes with them.
const DIGITS: &str = "2345890-=";
const KAZAKH: &str = "әіңғүұқөһ";

/// A way to read letters typed on the wrong layout.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Layout {
    /// The layout was right.
    AsTyped,
    /// Latin letters were meant for the Russian layout.
    ToRussian,
    /// Latin letters and digits were meant for the Kazakh layout.
    ToKazakh,
    /// Cyrillic letters were meant for a Latin keyboard.
    ToLatin,
    /// Digits among Cyrillic letters were meant for the Kazakh layout.
    DigitsToKazakh,
}

impl Layout {
    /// Every wrong layout, in the order in which they are tried.
    pub(super) const ALL: [Layout; 4] = [Layout::ToRussian, Layout::ToKazakh, Layout::ToLatin, Layout::DigitsToKazakh];

    /// What was meant, if the layout was the wrong one; `None` where that changes nothing.
    pub(super) fn read(self, typed: &str) -> Option<String> {
        let typed = lowered(typed);
        let meant: String = typed.chars().map(|letter| self.key(letter).unwrap_or(letter)).collect();
        (meant != typed).then_some(meant)
    }

    fn key(self, letter: char) -> Option<char> {
        match self {
            Layout::AsTyped => None,
            Layout::ToRussian => swap(letter, LATIN, CYRILLIC),
            Layout::ToKazakh => swap(letter, LATIN, CYRILLIC).or_else(|| swap(letter, DIGITS, KAZAKH)),
            Layout::ToLatin => swap(letter, CYRILLIC, LATIN).or_else(|| swap(letter, KAZAKH, DIGITS)),
            Layout::DigitsToKazakh => swap(letter, DIGITS, KAZAKH),
        }
    }
}

/// Whether somebody plays on the keys: four letters or more, each the same key or the next one along the row (qwerty, йцукен,
/// qqqq). Such a word may be a name, but none that is mistyped.
pub(super) fn is_play(word: &str) -> bool {
    let mut last = None;
    let mut steps = (0, false, false);
    for letter in word.chars().map(small) {
        let key = |row: &str| row.chars().position(|other| other == letter);
        let Some(key) = key(LATIN).or_else(|| key(CYRILLIC)) else { return false };
        if let Some(last) = last {
            let (count, right, left) = steps;
            steps = (count + 1, right || key == last + 1, left || key + 1 == last);
            if key.abs_diff(last) > 1 {
                return false;
            }
        }
        last = Some(key);
    }
    matches!(steps, (3.., right, left) if !(right && left))
}

/// The letter of `to` that stands where `letter` stands in `from`.
fn swap(letter: char, from: &str, to: &str) -> Option<char> {
    let at = from.chars().position(|other| other == letter)?;
    to.chars().nth(at)
}
