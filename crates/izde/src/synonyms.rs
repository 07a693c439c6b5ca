//! Words and phrases that say the same, given by the caller as groups. Each group has a term of its own, which stands in
//! the index wherever one of its phrases stands in a text; a query that has one phrase of the group asks for that term, too.

use super::terms::Interner;
use super::tokens::Tokenizer;

/// The letter that begins a group's term and no word.
const GROUP: u8 = 1;

/// Groups of phrases, each phrase a run of skeletons.
#[derive(Clone, Debug, Default)]
pub(super) struct Synonyms {
    /// The words of all phrases.
    words: Interner,
    /// Phrases by their words' numbers, and the group of each.
    phrases: Vec<(Box<[u32]>, u32)>,
    /// For each word, the phrases that begin with it.
    begun: Vec<Vec<u32>>,
}

/// A phrase found in a run of words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Run {
    /// How many words it has.
    pub words: usize,
    /// Its group.
    pub group: u32,
}

impl Synonyms {
    /// The synonyms of these groups.
    pub(super) fn new(groups: &[Vec<String>]) -> Synonyms {
        let mut synonyms = Synonyms::default();
        let mut tokenizer = Tokenizer::default();
        for (group, phrases) in groups.iter().enumerate() {
            for phrase in phrases {
                let mut words = Vec::new();
                tokenizer.read(phrase, &mut |token| {
                    if !token.is_compound() {
                        words.push(synonyms.words.number(token.skeleton));
                    }
                });
                let Some(first) = words.first() else { continue };
                let begun = *first as usize;
                if synonyms.begun.len() <= begun {
                    synonyms.begun.resize(begun + 1, Vec::new());
                }
                if let Some(begun) = synonyms.begun.get_mut(begun) {
                    begun.push(synonyms.phrases.len() as u32);
                }
                synonyms.phrases.push((words.into(), group as u32));
            }
        }
        synonyms
    }

    /// The number of a word that stands in a phrase.
    pub(super) fn word(&self, skeleton: &[u8]) -> Option<u32> {
        self.words.find(skeleton)
    }

    /// Every phrase that begins the words given. A word that stands in no phrase is `None`.
    pub(super) fn at(&self, words: &[Option<u32>], say: &mut dyn FnMut(Run)) {
        let Some(Some(first)) = words.first() else { return };
        for phrase in self.begun.get(*first as usize).into_iter().flatten() {
            let Some((phrase, group)) = self.phrases.get(*phrase as usize) else { continue };
            let fits = phrase.len() <= words.len() && phrase.iter().zip(words).all(|(a, b)| Some(*a) == *b);
            if fits {
                say(Run { words: phrase.len(), group: *group });
            }
        }
    }
}

/// The term of a group: no word begins with its first letter.
pub(super) const fn term_of(group: u32) -> [u8; 4] {
    [GROUP, b'0' + (group / 1600) as u8, b'0' + (group / 40 % 40) as u8, b'0' + (group % 40) as u8]
}

/// Whether a term is that of a group.
pub(super) fn is_group(term: &[u8]) -> bool {
    term.first() == Some(&GROUP)
}
