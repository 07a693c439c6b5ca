//! People who look for an organisation that does not exist: what they type, by how they type it, and which records have
//! the words that were meant.

use togys::domain::{Catalogue, Lang};

use super::organisations::Chance;

/// What is typed, how, and the records that one may look for with it.
pub struct Question {
    /// How it is typed.
    pub class: &'static str,
    /// What is typed.
    pub typed: String,
    /// The numbers of the records that have every word meant.
    pub wanted: Vec<usize>,
}

const CLASSES: [&str; 7] = ["exact", "prefix", "translit", "kkfold", "morph", "typo", "layout"];

/// So many questions of every class about the hubs of a catalogue, one of each class in turn.
pub fn questions(catalogue: &Catalogue, of_each: usize) -> Vec<Question> {
    // A question that fits one record in five hundred at most asks for something.
    let most = (catalogue.hubs().len() / 500).max(5);
    let names = Lang::ALL.map(|lang| {
        let names = catalogue.hubs().iter().map(|hub| hub.name.get(lang).map_or_else(String::new, plain));
        names.collect::<Vec<_>>()
    });
    let mut chance = Chance::new(23);
    let mut all = Vec::new();
    while all.len() < of_each * CLASSES.len() {
        let class = CLASSES[all.len() % CLASSES.len()];
        let lang = match class {
            "kkfold" => 0,
            "translit" => chance.below(2),
            _ => chance.below(3),
        };
        let Some(name) = names[lang].get(chance.below(catalogue.hubs().len())) else { break };
        let words: Vec<&str> = name.split_whitespace().filter(|word| word.chars().count() > 3).collect();
        let from = chance.below(words.len());
        let mut meant: Vec<String> =
            words.iter().skip(from).take(1 + chance.below(3)).map(|word| (*word).to_owned()).collect();
        let Some(last) = meant.last().map(|last| last.chars().count()) else { continue };
        if class == "prefix" {
            // The last word is still being typed.
            let cut =
                meant.last_mut().map(|last| last.chars().take((last_length(last) * 3).div_ceil(5).max(3)).collect());
            if let (Some(slot), Some(cut)) = (meant.last_mut(), cut) {
                *slot = cut;
            }
            if last < 5 {
                continue;
            }
        }
        let Some(typed) = mistyped(class, lang, &meant, &mut chance) else { continue };
        // Names are written between spaces, so that a word begins and ends with one.
        let mut sought: Vec<String> = meant.iter().map(|word| format!(" {word} ")).collect();
        if class == "prefix"
            && let Some(last) = sought.last_mut()
        {
            last.pop();
        }
        let has_all = |(_, name): &(usize, &String)| sought.iter().all(|word| name.contains(word));
        let wanted: Vec<usize> = names[lang].iter().enumerate().filter(has_all).map(|(number, _)| number).collect();
        if wanted.len() <= most {
            all.push(Question { class, typed, wanted });
        }
    }
    all
}

fn last_length(word: &str) -> usize {
    word.chars().count()
}

/// The small words of a name without its signs, a space before and behind each.
fn plain(name: &str) -> String {
    let letters = name.to_lowercase();
    let words = letters.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty());
    format!(" {} ", words.collect::<Vec<_>>().join(" "))
}

/// The words meant as they are typed; `None` where this class would change nothing.
fn mistyped(class: &str, lang: usize, meant: &[String], chance: &mut Chance) -> Option<String> {
    let text = meant.join(" ");
    let typed = match class {
        "translit" => {
            let official = lang == 0 && chance.below(2) == 0;
            text.chars().map(|letter| latin(letter, official)).collect()
        }
        "kkfold" => text.chars().map(neighbour).collect(),
        "morph" => in_another_form(lang, meant, chance),
        "typo" => with_a_slip(meant, chance)?,
        "layout" => text.chars().map(|letter| other_key(letter, lang)).collect(),
        _ => return Some(text),
    };
    (typed != text).then_some(typed)
}

/// One of the words with another ending.
fn in_another_form(lang: usize, meant: &[String], chance: &mut Chance) -> String {
    let at = chance.below(meant.len());
    let mut form = |word: &str| {
        let last = word.chars().last().unwrap_or(' ');
        let is_vowel = "аәеёиоөуұүыіэюяaeiouy".contains(last);
        match lang {
            0 => {
                let is_back = word.chars().rev().find_map(|letter| match letter {
                    'а' | 'о' | 'ұ' | 'ы' | 'у' | 'я' => Some(true),
                    'ә' | 'е' | 'ө' | 'ү' | 'і' | 'и' | 'э' => Some(false),
                    _ => None,
                });
                let endings = match (is_back.unwrap_or(true), is_vowel) {
                    (true, true) => ["ның", "да", "лар", "мен"],
                    (true, false) => ["тың", "да", "тар", "пен"],
                    (false, true) => ["нің", "де", "лер", "мен"],
                    (false, false) => ["тің", "те", "тер", "пен"],
                };
                [word, endings[chance.below(4)]].concat()
            }
            1 => match (last, is_vowel) {
                ('й', _) => word.to_owned(),
                ('и' | 'ы' | 'а' | 'я', _) => {
                    let stem: String = word.chars().take(last_length(word) - 1).collect();
                    [&stem, ["у", "е", "ой", "ам"][chance.below(4)]].concat()
                }
                (_, false) => [word, ["а", "у", "ом", "е"][chance.below(4)]].concat(),
                _ => word.to_owned(),
            },
            _ if last == 'y' => [word.strip_suffix('y').unwrap_or(word), "ies"].concat(),
            _ => [word, "s"].concat(),
        }
    };
    let changed = meant.get(at).map(|word| form(word)).unwrap_or_default();
    let words = meant.iter().enumerate().map(|(number, word)| if number == at { &changed } else { word });
    words.map(String::as_str).collect::<Vec<_>>().join(" ")
}

/// One slip behind the first letter of a word of five or more: a letter left out, doubled, or another, or two swapped.
fn with_a_slip(meant: &[String], chance: &mut Chance) -> Option<String> {
    let long: Vec<usize> = (0..meant.len()).filter(|at| last_length(&meant[*at]) >= 5).collect();
    let at = *long.get(chance.below(long.len()))?;
    let mut letters: Vec<char> = meant.get(at)?.chars().collect();
    let place = 1 + chance.below(letters.len() - 2);
    match chance.below(4) {
        0 => drop(letters.remove(place)),
        1 => letters.insert(place, letters[place]),
        2 => letters[place] = letters[chance.below(letters.len())],
        _ => letters.swap(place, place + 1),
    }
    let changed: String = letters.into_iter().collect();
    let words = meant.iter().enumerate().map(|(number, word)| if number == at { &changed } else { word });
    Some(words.map(String::as_str).collect::<Vec<_>>().join(" "))
}

/// A Kazakh letter as its Russian neighbour.
fn neighbour(letter: char) -> char {
    match letter {
        'ә' => 'а',
        'қ' => 'к',
        'ғ' => 'г',
        'ң' => 'н',
        'ө' => 'о',
        'ұ' | 'ү' => 'у',
        'һ' => 'х',
        'і' => 'и',
        other => other,
    }
}

/// A letter in Latin: as Kazakhstan's alphabet of 2021 has it, or as people write without one.
fn latin(letter: char, official: bool) -> &'static str {
    if official {
        match letter {
            'ә' => return "ä",
            'ғ' => return "ğ",
            'ж' => return "j",
            'қ' => return "q",
            'ң' => return "ñ",
            'ө' => return "ö",
            'ұ' => return "ū",
            'ү' => return "ü",
            'ш' => return "ş",
            'һ' | 'х' => return "h",
            'й' => return "i",
            _ => {}
        }
    }
    const EVERYDAY: [(char, &str); 43] = [
        ('а', "a"),
        ('ә', "a"),
        ('б', "b"),
        ('в', "v"),
        ('г', "g"),
        ('ғ', "g"),
        ('д', "d"),
        ('е', "e"),
        ('ё', "e"),
        ('ж', "zh"),
        ('з', "z"),
        ('и', "i"),
        ('й', "y"),
        ('к', "k"),
        ('қ', "k"),
        ('л', "l"),
        ('м', "m"),
        ('н', "n"),
        ('ң', "n"),
        ('о', "o"),
        ('ө', "o"),
        ('п', "p"),
        ('р', "r"),
        ('с', "s"),
        ('т', "t"),
        ('у', "u"),
        ('ұ', "u"),
        ('ү', "u"),
        ('ф', "f"),
        ('х', "kh"),
        ('һ', "h"),
        ('ц', "ts"),
        ('ч', "ch"),
        ('ш', "sh"),
        ('щ', "sch"),
        ('ъ', ""),
        ('ы', "y"),
        ('і', "i"),
        ('ь', ""),
        ('э', "e"),
        ('ю', "yu"),
        ('я', "ya"),
        (' ', " "),
    ];
    const DIGITS: [&str; 10] = ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"];
    let digit = letter.to_digit(10).and_then(|digit| DIGITS.get(digit as usize)).copied();
    EVERYDAY.iter().find(|(known, _)| *known == letter).map(|(_, latin)| *latin).or(digit).unwrap_or_default()
}

/// The letter on the same key when the other layout is on: English for Kazakh and Russian, Russian for English.
fn other_key(letter: char, lang: usize) -> char {
    const KEYS: &str = "qwertyuiop[]asdfghjkl;'zxcvbnm,.2345890-=";
    const LETTERS: &str = "йцукенгшщзхъфывапролджэячсмитьбюәіңғүұқөһ";
    let (from, to) = if lang == 2 { (KEYS, LETTERS) } else { (LETTERS, KEYS) };
    let at = from.chars().position(|known| known == letter && !(lang == 2 && letter.is_ascii_digit()));
    at.and_then(|at| to.chars().nth(at)).unwrap_or(letter)
}
