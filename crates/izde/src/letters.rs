//! What every letter is in a skeleton: the table behind [`Folder`](super::Folder).
//!
//! Sources of the table, all of which meet in one skeleton:
//! * Kazakh Cyrillic typed on a Russian keyboard: ә→а, қ→к, ғ→г, ң→н, ө→о, ұ ү→у, һ→х, і→и (what people do every day);
//! * the Kazakh Latin alphabets: of April 2021 (ä ö ü ū ğ ŋ ş ı), of 2018 (Decree 637: á ó ú ǵ ń ý, sh, ch), of 2017
//!   (Decree 569, with apostrophes: a' o' u' g' n' s' c' y'), and the everyday one (q, j, sh, ch, gh, kh, w for у);
//! * Russian in passports and on maps: GOST R 7.0.34 and BGN/PCGN (zh, kh, ts, ch, sh, shch, yu, ya, ye, yo, iy, y);
//! * other Latin letters, by the letter under their mark.
//!
//! A letter that is settled stands as a capital (`X` for ш and sh, `Q` for ч and ch, `C` for ц, `J` for ж, `H` for х);
//! a Latin letter whose sound depends on its neighbours stays small, for [`Folder`](super::Folder) to settle.

/// The letters of the skeleton for one small letter; `None` for a letter that stands for itself (other scripts).
pub(super) fn letter(small: char) -> Option<&'static str> {
    Some(match small {
        'а' | 'ә' => "A",
        'б' => "B",
        'в' => "V",
        'г' | 'ғ' => "G",
        'д' => "D",
        'е' | 'ё' | 'э' | 'є' => "E",
        'ж' | 'җ' | 'ž' => "J",
        'з' => "Z",
        'и' | 'й' | 'і' | 'ї' | 'ы' => "I",
        'к' | 'қ' => "K",
        'л' => "L",
        'м' => "M",
        'н' | 'ң' | 'ŋ' => "N",
        'о' | 'ө' => "O",
        'п' => "P",
        'р' => "R",
        'с' => "S",
        'т' => "T",
        'у' | 'ұ' | 'ү' | 'ў' | 'ý' => "U",
        'ф' => "F",
        'х' | 'һ' => "H",
        'ц' => "C",
        'ч' | 'ç' | 'č' => "Q",
        'ш' | 'щ' | 'ş' | 'ș' | 'š' => "X",
        'ъ' | 'ь' => "",
        'ю' => "IU",
        'я' => "IA",
        'à'..='å' | 'ā' | 'ă' | 'ą' | 'ə' => "a",
        'æ' => "ae",
        'ć' => "c",
        'ď' | 'đ' => "d",
        'è'..='ë' | 'ē' | 'ę' | 'ě' | 'ė' => "e",
        'ğ' | 'ǵ' | 'ģ' => "g",
        'ì'..='ï' | 'ī' | 'ı' | 'į' => "i",
        'ł' => "l",
        'ñ' | 'ń' | 'ň' => "n",
        'ò'..='ö' | 'ø' | 'ō' | 'ő' => "o",
        'ř' => "r",
        'ś' => "s",
        'ß' => "ss",
        'ţ' | 'ť' | 'ț' => "t",
        'ù'..='ü' | 'ū' | 'ů' | 'ű' => "u",
        'ÿ' => "y",
        'ź' | 'ż' => "z",
        _ => return None,
    })
}

/// The small letter of a capital of the Latin, Greek and Cyrillic alphabets; any other character stands for itself.
///
/// Instead of `char::to_lowercase`, whose table of all scripts is a tenth of a small program's data.
pub const fn small(letter: char) -> char {
    let code = letter as u32;
    let code = match letter {
        'İ' => 'i' as u32,
        'Ÿ' => 'ÿ' as u32,
        'A'..='Z' | 'À'..='Ö' | 'Ø'..='Þ' | 'Α'..='Ρ' | 'Σ'..='Ϋ' | 'А'..='Я' => code + 32,
        'Ѐ'..='Џ' => code + 80,
        // Alphabets in pairs: the capital first, on an even place or, in some stretches, on an odd one.
        'Ā'..='ķ'
        | 'Ŋ'..='ŷ'
        | 'Ǟ'..='ǯ'
        | 'Ȁ'..='ȟ'
        | 'Ȣ'..='ȳ'
        | 'Ѡ'..='ҁ'
        | 'Ҋ'..='ҿ'
        | 'Ӑ'..='ԯ'
        | 'Ḁ'..='ẕ'
        | 'Ạ'..='ỿ' => code | 1,
        'Ĺ'..='ň' | 'Ź'..='ž' | 'Ǎ'..='ǜ' | 'Ӂ'..='ӎ' => code + code % 2,
        'Ӏ' => 'ӏ' as u32,
        _ => code,
    };
    match char::from_u32(code) {
        Some(small) => small,
        None => letter,
    }
}

/// A text in small letters of the Latin, Greek and Cyrillic alphabets, character by character.
pub fn lowered(text: &str) -> String {
    text.chars().map(small).collect()
}

/// What a Latin letter becomes under a mark that changes its sound, so that a letter and its mark typed apart (NFD) are
/// what they are as one character (NFC). Every other mark is dropped.
pub(super) fn marked(letter: u8, mark: char) -> Option<u8> {
    match (letter, mark) {
        (b's', '\u{327}' | '\u{326}' | '\u{30c}') => Some(b'X'),
        (b'c', '\u{327}' | '\u{30c}') => Some(b'Q'),
        (b'z', '\u{30c}') => Some(b'J'),
        (b'y', '\u{301}') => Some(b'U'),
        _ => None,
    }
}

/// Whether a character is a mark on the letter before it, or nothing that can be seen (soft hyphens, marks of direction).
/// It belongs to the word it stands in.
pub(super) const fn is_silent(character: char) -> bool {
    matches!(
        character,
        '\u{300}'..='\u{36f}' | '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}'
            | '\u{fe00}'..='\u{fe0f}' | '\u{feff}'
    )
}

/// Whether a character is an apostrophe: between two letters it belongs to the word (`Sa'tbai'ev`, `d’Ivoire`).
pub(super) const fn is_apostrophe(character: char) -> bool {
    matches!(character, '\'' | '’' | '‘' | 'ʼ' | 'ʹ' | '`' | '´' | '′')
}
