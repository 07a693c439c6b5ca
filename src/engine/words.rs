//! Words typed → hubs, best first: every word typed must begin a word of the hub, whatever the case, the accents and
//! whether Kazakh letters were typed as such or as their Russian neighbours.

use std::collections::HashMap;

use crate::domain::{Catalogue, Hub, Text, order_by};

/// More words than anybody types to find a hub; what is pasted beyond them is not looked at.
const MAX_TYPED: usize = 16;

const NAME: u8 = 8;
const ALIAS: u8 = 6;
const MENTION: u8 = 4;
const CLUSTER: u8 = 2;

/// The words of every hub, in the order of their folded letters.
#[derive(Clone, Debug, Default)]
pub struct WordIndex {
    hubs: usize,
    words: Vec<(Box<str>, Vec<Mention>)>,
}

/// A word in a hub, with the weight of the best place it stands in.
#[derive(Clone, Copy, Debug)]
struct Mention {
    hub: u32,
    weight: u8,
}

impl WordIndex {
    /// The index of a catalogue.
    pub fn new(catalogue: &Catalogue) -> WordIndex {
        let mut builder = Builder::default();
        for hub in catalogue.hubs() {
            builder.add(catalogue, hub);
        }
        let mut mentions = builder.mentions;
        let mut words: Vec<_> = builder
            .numbers
            .into_iter()
            .filter_map(|(word, number)| Some((word, std::mem::take(mentions.get_mut(number)?))))
            .collect();
        order_by(&mut words, |a, b| a.0.cmp(&b.0));
        WordIndex { hubs: catalogue.hubs().len(), words }
    }

    /// The hubs (by index) that have every word typed, with a score, the best first; equals stand in the catalogue's
    /// order. No words find nothing.
    pub fn matches(&self, typed: &str) -> Vec<(usize, u32)> {
        let mut scores: Option<Vec<u32>> = None;
        let mut best = vec![0_u32; self.hubs];
        for word in words_of(typed) {
            best.fill(0);
            let from = self.words.partition_point(|(known, _)| **known < *word);
            for (known, mentions) in self.words.iter().skip(from).take_while(|(known, _)| known.starts_with(&*word)) {
                let whole = u32::from(**known == *word);
                for mention in mentions {
                    if let Some(score) = best.get_mut(mention.hub as usize) {
                        *score = (*score).max(u32::from(mention.weight) * 2 + whole);
                    }
                }
            }
            match &mut scores {
                None => scores = Some(best.clone()),
                Some(scores) => {
                    for (score, best) in scores.iter_mut().zip(&best) {
                        *score = if *score > 0 && *best > 0 { *score + *best } else { 0 };
                    }
                }
            }
        }
        let mut found: Vec<(usize, u32)> =
            scores.unwrap_or_default().into_iter().enumerate().filter(|(_, score)| *score > 0).collect();
        order_by(&mut found, |a, b| b.1.cmp(&a.1));
        found
    }
}

/// Numbers every word, so that a word that many hubs have is kept and compared once.
#[derive(Default)]
struct Builder<'a> {
    numbers: HashMap<Box<str>, usize>,
    mentions: Vec<Vec<Mention>>,
    /// The words of labels that many hubs share, by the label's place in memory.
    labels: HashMap<*const Text, (&'a Text, Vec<usize>)>,
    /// The hub being added.
    hub: u32,
    folded: String,
}

impl<'a> Builder<'a> {
    fn number(&mut self, word: &str) -> usize {
        self.folded.clear();
        fold_into(word, &mut self.folded);
        if let Some(number) = self.numbers.get(self.folded.as_str()) {
            return *number;
        }
        let number = self.mentions.len();
        self.numbers.insert(self.folded.as_str().into(), number);
        self.mentions.push(Vec::new());
        number
    }

    /// The hub has this word; of several places the best counts.
    fn mention(&mut self, number: usize, weight: u8) {
        let Some(mentions) = self.mentions.get_mut(number) else { return };
        match mentions.last_mut() {
            Some(last) if last.hub == self.hub => last.weight = last.weight.max(weight),
            _ => mentions.push(Mention { hub: self.hub, weight }),
        }
    }

    fn text(&mut self, text: &str, weight: u8) {
        for word in parts(text) {
            let number = self.number(word);
            self.mention(number, weight);
        }
    }

    fn label(&mut self, label: &'a Text, weight: u8) {
        let key = std::ptr::from_ref(label);
        if !self.labels.contains_key(&key) {
            let numbers = label.all().flat_map(parts).map(|word| self.number(word)).collect();
            self.labels.insert(key, (label, numbers));
        }
        let numbers = self.labels.get(&key).map(|(_, numbers)| numbers.clone()).unwrap_or_default();
        for number in numbers {
            self.mention(number, weight);
        }
    }

    fn add(&mut self, catalogue: &'a Catalogue, hub: &'a Hub) {
        hub.name.all().for_each(|name| self.text(name, NAME));
        hub.aliases.iter().for_each(|alias| self.text(alias, ALIAS));
        let words = &catalogue.vocabulary;
        let city = hub.place.city.as_ref().and_then(|id| words.cities.get(id)).map(|city| &city.name);
        let region = catalogue.region_of(hub).and_then(|id| words.regions.get(id));
        let country = catalogue.country_of(hub).and_then(|id| words.countries.get(id));
        let regions = [region.map(|region| &region.name), region.map(|region| &region.short)];
        let places = [words.kinds.get(hub.kind.key()), city, country].into_iter().chain(regions);
        places.flatten().for_each(|label| self.label(label, MENTION));
        for offering in &hub.offerings {
            offering.name.all().for_each(|name| self.text(name, MENTION));
            words.offerings.get(&offering.kind).into_iter().for_each(|label| self.label(label, MENTION));
        }
        let clusters = hub.clusters.iter().filter_map(|id| words.clusters.get(id));
        clusters.for_each(|label| self.label(label, CLUSTER));
        self.hub += 1;
    }
}

/// The words that somebody typed, folded; empty where no letter and no digit was typed.
pub fn words_of(typed: &str) -> Vec<Box<str>> {
    parts(typed).take(MAX_TYPED).map(fold).collect()
}

/// The words of a text as they stand in it. A combining mark belongs to the word it stands in.
fn parts(text: &str) -> impl Iterator<Item = &str> {
    text.split(|letter: char| !letter.is_alphanumeric() && !is_mark(letter))
        .filter(|word| word.chars().any(|letter| !is_mark(letter)))
}

/// Small letters without accents, Kazakh letters as their Russian neighbours: how words are compared. Composed and
/// decomposed letters (NFC and NFD) fold to the same.
pub fn fold(word: &str) -> Box<str> {
    let mut folded = String::with_capacity(word.len());
    fold_into(word, &mut folded);
    folded.into()
}

fn fold_into(word: &str, folded: &mut String) {
    for letter in word.chars() {
        match letter {
            // Most letters of the catalogue, told apart without a table.
            'a'..='z' | '0'..='9' | 'а'..='и' | 'к'..='я' => folded.push(letter),
            _ if is_mark(letter) => {}
            _ => {
                for small in letter.to_lowercase().filter(|small| !is_mark(*small)) {
                    match plain(small) {
                        Some(plain) => folded.push_str(plain),
                        None => folded.push(small),
                    }
                }
            }
        }
    }
}

fn is_mark(letter: char) -> bool {
    matches!(letter, '\u{300}'..='\u{36f}')
}

fn plain(letter: char) -> Option<&'static str> {
    if letter.is_ascii() {
        return None;
    }
    Some(match letter {
        'ә' => "а",
        'қ' => "к",
        'ғ' => "г",
        'ң' => "н",
        'ө' => "о",
        'ұ' | 'ү' | 'ў' => "у",
        'һ' => "х",
        'і' | 'й' | 'ї' => "и",
        'ё' => "е",
        'à'..='å' | 'ā' | 'ă' | 'ą' => "a",
        'æ' => "ae",
        'ç' | 'ć' | 'č' => "c",
        'ď' => "d",
        'è'..='ë' | 'ē' | 'ę' | 'ě' => "e",
        'ğ' | 'ǵ' => "g",
        'ì'..='ï' | 'ī' | 'ı' => "i",
        'ł' => "l",
        'ñ' | 'ń' | 'ň' => "n",
        'ò'..='ö' | 'ø' | 'ō' | 'ő' => "o",
        'ř' => "r",
        'ś' | 'ş' | 'š' | 'ș' => "s",
        'ß' => "ss",
        'ţ' | 'ť' | 'ț' => "t",
        'ù'..='ü' | 'ū' | 'ů' | 'ű' => "u",
        'ý' | 'ÿ' => "y",
        'ź' | 'ż' | 'ž' => "z",
        _ => return None,
    })
}
