//! The skeleton of a word: one spelling for every script and every habit of writing, so that words can be compared letter by
//! letter. Satbayev, Sätbaev, Sa'tbaev, Сәтбаев and Сатбаев are all `satbaev`; Сатпаев is one close letter away.

use super::letters::{is_apostrophe, letter, marked, small};

/// More letters than any word has; what is pasted beyond them is not looked at.
const MAX_LETTERS: usize = 48;

/// Makes skeletons, with room that it uses again for every word.
#[derive(Clone, Debug, Default)]
pub struct Folder {
    spelled: Vec<u8>,
}

impl Folder {
    /// Appends the skeleton of one word to `skeleton`: small Latin letters and digits, and letters of other scripts as they
    /// are. Nothing is appended for a word of soft signs alone.
    pub fn fold(&mut self, word: &str, skeleton: &mut Vec<u8>) {
        self.spell(word);
        let from = skeleton.len();
        let mut at = 0;
        let mut is_dropped = false;
        while at < self.spelled.len() {
            let (used, sound) = sound(&self.spelled, at);
            at += used.max(1);
            for letter in sound.bytes() {
                // Doubled letters are where spellings differ most (Yassawi, Ясави; ий, ы), but not in ИИ, НИИ, ВВР, and a
                // letter that is held down is no word at all.
                let is_again = skeleton.len() > from + 1 && skeleton.last() == Some(&letter) && self.spelled.len() > 3;
                is_dropped = is_again && letter.is_ascii_lowercase() && !is_dropped;
                if !is_dropped {
                    skeleton.push(letter);
                }
            }
            if sound.is_empty() {
                // No rule: a letter of another script, byte by byte.
                skeleton.extend(self.spelled.get(at - 1));
            }
        }
    }

    /// Writes the word letter by letter: capitals for what is settled, small Latin letters for what is not.
    fn spell(&mut self, word: &str) {
        self.spelled.clear();
        let mut letters = word.chars().peekable();
        while let Some(character) = letters.next() {
            if self.spelled.len() > MAX_LETTERS {
                return;
            }
            if character.is_ascii_alphanumeric() {
                self.spelled.push(character.to_ascii_lowercase() as u8);
            } else if let Some(settled) = letter(character) {
                // Small letters of the table need no other table to be made small.
                self.settled(settled);
            } else if is_apostrophe(character) {
                let is_inside = letters.peek().is_some_and(|next| next.is_alphabetic());
                self.settle_last(|last| match last {
                    b'y' => Some(b'U'),
                    b's' if is_inside => Some(b'X'),
                    b'c' if is_inside => Some(b'Q'),
                    _ => None,
                });
            } else {
                self.add(small(character));
            }
        }
    }

    fn add(&mut self, small: char) {
        match letter(small) {
            Some(settled) => self.settled(settled),
            None if small.is_alphanumeric() => {
                let mut bytes = [0; 4];
                self.spelled.extend_from_slice(small.encode_utf8(&mut bytes).as_bytes());
            }
            None => self.settle_last(|last| marked(last, small)),
        }
    }

    /// One or two letters, for which copying a slice would be a call of its own.
    fn settled(&mut self, letters: &str) {
        letters.bytes().for_each(|letter| self.spelled.push(letter));
    }

    fn settle_last(&mut self, settle: impl Fn(u8) -> Option<u8>) {
        if let Some(last) = self.spelled.last_mut()
            && let Some(settled) = settle(*last)
        {
            *last = settled;
        }
    }
}

/// The sound of the letters at a place, and how many letters it takes; no sound for another script's bytes.
fn sound(spelled: &[u8], at: usize) -> (usize, &'static str) {
    let (before, rest) = spelled.split_at(at.min(spelled.len()));
    let last = before.last().copied().unwrap_or_default();
    match rest {
        // Russian spellings: Джезказган is Жезқазған, and -ейшн is how an English -ation is written by ear.
        [b'D', b'J', ..] => (2, "j"),
        [b'E', b'I', b'X', b'N', ..] => (4, "ation"),
        // Latin spellings, the longest first.
        [b's', b'h', b'c', b'h', ..] => (4, "x"),
        [b's', b'c', b'h', ..] => (3, "x"),
        [b'd', b'z', b'h', ..] => (3, "j"),
        [b's', b'h', ..] => (2, "x"),
        [b'z', b'h', ..] | [b'd', b'j', ..] => (2, "j"),
        [b'k', b'h', ..] => (2, "h"),
        [b'g', b'h', ..] => (2, "g"),
        [b'p', b'h', ..] => (2, "f"),
        [b't', b'h', ..] => (2, "t"),
        [b'c', b'k', ..] => (2, "k"),
        [b'c', b'h', after @ ..] => (2, if is_greek(before, after) { "h" } else { "q" }),
        [b'c', b'c', b'e' | b'i' | b'y', ..] => (2, "kc"),
        [b'c', b'e' | b'i' | b'y', ..] => (1, "c"),
        [b'c', ..] => (1, "k"),
        // Tsukuba is Цукуба, but "projects" ends as it is written.
        [b't', b's' | b'z', next, ..] if next.is_ascii_alphabetic() => (2, "c"),
        [b'x', ..] => (1, "ks"),
        [b'q', ..] => (1, "k"),
        // The Kazakh у of everyday Latin (Alataw) stands behind a vowel; elsewhere w is the в of Iwanow.
        [b'w', ..] => (1, if is_vowel(last) { "u" } else { "v" }),
        // The y of Yessenov, Satbayev, Gumilyov is no letter of its own.
        [b'y', b'e', ..] => (2, "e"),
        [b'y', b'o', ..] if last != 0 && !is_vowel(last) => (2, "e"),
        [b'y', ..] => (1, "i"),
        [letter, ..] => (1, itself(*letter)),
        [] => (1, ""),
    }
}

/// Whether a ch is the one of tech, chrome, chemistry and archive, which Russian and Kazakh write х.
fn is_greek(before: &[u8], after: &[u8]) -> bool {
    before.ends_with(b"te")
        || before.ends_with(b"ar")
        || matches!(after, [b'l' | b'm' | b'n' | b'r', ..] | [b'e', b'm', ..])
}

const fn is_vowel(letter: u8) -> bool {
    matches!(letter.to_ascii_lowercase(), b'a' | b'e' | b'i' | b'o' | b'u' | b'y')
}

/// A letter or digit as a text of its own.
fn itself(letter: u8) -> &'static str {
    const ALL: &str = "abcdefghijklmnopqrstuvwxyz0123456789";
    let at = match letter.to_ascii_lowercase() {
        letter @ b'a'..=b'z' => usize::from(letter - b'a'),
        digit @ b'0'..=b'9' => 26 + usize::from(digit - b'0'),
        _ => return "",
    };
    ALL.get(at..=at).unwrap_or_default()
}
