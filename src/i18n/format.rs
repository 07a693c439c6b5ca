//! How numbers, dates and money are written. Russian and English come from the browser's Intl; Kazakh is a table of ours,
//! because Chromium carries no Kazakh data and prints English shapes instead.

use crate::domain::{Lang, PartialDate, Qualifier};
use crate::platform::intl;

/// No-break space, which keeps a number together with its groups and its unit.
pub const NBSP: char = '\u{a0}';

const MONTHS_KK: [&str; 12] = [
    "қаңтар",
    "ақпан",
    "наурыз",
    "сәуір",
    "мамыр",
    "маусым",
    "шілде",
    "тамыз",
    "қыркүйек",
    "қазан",
    "қараша",
    "желтоқсан",
];

/// A number with the language's groups and decimal sign, at most two decimals.
pub fn number(lang: Lang, value: f64) -> String {
    match lang {
        Lang::Kk => number_kk(value),
        Lang::Ru | Lang::En => intl::number(lang.key(), value).unwrap_or_else(|| number_kk(value)),
    }
}

/// A date as exact as it is known: `2025 жылғы 26 қыркүйек`, `сентябрь 2025 г.`, `September 2025`.
pub fn date(lang: Lang, date: PartialDate) -> String {
    match lang {
        Lang::Kk => date_kk(date),
        Lang::Ru | Lang::En => {
            intl::date(lang.key(), date.year, date.month, date.day).unwrap_or_else(|| date.to_string())
        }
    }
}

/// A number with its qualifier before it: `шамамен 200`, `более 34`, `up to 50`.
pub fn qualified(lang: Lang, qualifier: Option<Qualifier>, number: &str) -> String {
    let word = match (lang, qualifier) {
        (_, None) => return number.to_owned(),
        (Lang::Kk, Some(Qualifier::Approx)) => "шамамен",
        (Lang::Kk, Some(Qualifier::AtLeast)) => "кемінде",
        (Lang::Kk, Some(Qualifier::UpTo)) => return format!("{number}{NBSP}дейін"),
        (Lang::Ru, Some(Qualifier::Approx)) => "около",
        (Lang::Ru, Some(Qualifier::AtLeast)) => "не менее",
        (Lang::Ru, Some(Qualifier::UpTo)) => "до",
        (Lang::En, Some(Qualifier::Approx)) => "about",
        (Lang::En, Some(Qualifier::AtLeast)) => "at least",
        (Lang::En, Some(Qualifier::UpTo)) => "up to",
    };
    format!("{word}{NBSP}{number}")
}

/// A distance: tenths below 10 km, whole kilometres above.
pub fn km(lang: Lang, km: f64) -> String {
    let rounded = if km < 10.0 { (km * 10.0).round() / 10.0 } else { km.round() };
    let unit = match lang {
        Lang::Kk | Lang::Ru => "км",
        Lang::En => "km",
    };
    format!("{}{NBSP}{unit}", number(lang, rounded))
}

/// Above it not every whole number is a number of the machine any more.
const MOST_EXACT: f64 = 9_007_199_254_740_992.0;

fn number_kk(value: f64) -> String {
    let hundredths = (value.abs() * 100.0).round();
    if hundredths.is_nan() || hundredths > MOST_EXACT {
        return value.to_string();
    }
    // Whole numbers are written by a tenth of the code that writes others, and the first view has no others.
    let hundredths = hundredths as u64;
    let (whole, rest) = (hundredths / 100, hundredths % 100);
    let digits = whole.to_string();
    let mut text = String::with_capacity(digits.len() * 4 / 3 + 4);
    if value < 0.0 && hundredths > 0 {
        text.push('−');
    }
    for (index, digit) in digits.chars().enumerate() {
        // Four digits stand together, as in Kazakh and Russian print: 2500, but 25 000.
        if index > 0 && (digits.len() - index).is_multiple_of(3) && digits.len() > 4 {
            text.push(NBSP);
        }
        text.push(digit);
    }
    if rest > 0 {
        let decimals = format!("{rest:02}");
        text.push(',');
        text.push_str(decimals.trim_end_matches('0'));
    }
    text
}

fn date_kk(date: PartialDate) -> String {
    let month = date.month.and_then(|month| MONTHS_KK.get(usize::from(month).checked_sub(1)?));
    match (month, date.day) {
        (Some(month), Some(day)) => format!("{} жылғы {day}{NBSP}{month}", date.year),
        (Some(month), None) => format!("{} жылғы {month}", date.year),
        (None, _) => format!("{}{NBSP}ж.", date.year),
    }
}
