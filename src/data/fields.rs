//! Reads the fields of a JSON object one by one and collects every problem with its path, where a derived `Deserialize`
//! would stop at the first. The same code serves the app and the curator's check.

use serde_json::{Map, Value};

use super::lines::Lines;
use super::{List, Problem, ProblemKind, Severity};
use crate::domain::{GeoPoint, Lang, PartialDate, Text, Years};

/// What a check looks for in every text beyond what the app needs.
pub(super) type Lint = fn(&str, &mut Spot<'_>);

/// The problems of one file, as they are found.
pub(super) struct Notes {
    file: &'static str,
    section: &'static str,
    entry: Option<String>,
    record: Option<String>,
    lint: Option<Lint>,
    found: Vec<(Problem, &'static str, Option<String>)>,
}

impl Notes {
    pub(super) fn new(file: &'static str, lint: Option<Lint>) -> Notes {
        Notes { file, section: "", entry: None, record: None, lint, found: Vec::new() }
    }

    /// From here on, problems belong to this entry of a section: an index in a list or a key in an object.
    pub(super) fn enter(&mut self, section: &'static str, entry: String, record: String) {
        self.section = section;
        self.entry = Some(entry);
        self.record = Some(record);
    }

    /// From here on, problems belong to the head of the file.
    pub(super) fn leave(&mut self) {
        self.section = "";
        self.entry = None;
        self.record = None;
    }

    /// Whether texts are looked at more closely than the app needs.
    pub(super) fn is_check(&self) -> bool {
        self.lint.is_some()
    }

    pub(super) fn spot(&mut self, path: impl Into<String>, severity: Severity) -> Spot<'_> {
        Spot { notes: self, path: path.into(), severity }
    }

    /// The problems, with the line of each record. The file is only searched for lines if there is a problem.
    pub(super) fn finish(self, bytes: &[u8]) -> Vec<Problem> {
        if self.found.is_empty() {
            return Vec::new();
        }
        let lines = Lines::of(bytes);
        self.found
            .into_iter()
            .map(|(problem, section, entry)| Problem {
                line: entry.and_then(|entry| lines.get(section, &entry)),
                ..problem
            })
            .collect()
    }
}

/// A field being read: where it is, and what a problem in it does to the record.
pub(super) struct Spot<'n> {
    notes: &'n mut Notes,
    /// The path of the field in its record.
    pub(super) path: String,
    /// What a problem does.
    pub(super) severity: Severity,
}

impl Spot<'_> {
    pub(super) fn say(&mut self, kind: ProblemKind) {
        self.say_as(kind, self.severity);
    }

    pub(super) fn say_as(&mut self, kind: ProblemKind, severity: Severity) {
        let problem = Problem {
            file: self.notes.file,
            line: None,
            record: self.notes.record.clone(),
            field: self.path.clone(),
            kind,
            severity,
        };
        self.notes.found.push((problem, self.notes.section, self.notes.entry.clone()));
    }

    pub(super) fn notes(&mut self) -> &mut Notes {
        self.notes
    }

    /// A field below this one, whose problems leave out no more than that field.
    pub(super) fn below(&mut self, name: &str) -> Spot<'_> {
        Spot { path: join(&self.path, name), severity: Severity::Kept, notes: self.notes }
    }

    /// Says that something of another type stands here.
    pub(super) fn wrong_type(&mut self, wanted: &'static str, value: &Value) {
        self.say(ProblemKind::WrongType { wanted, found: shown(value) });
    }
}

/// The fields of one object, with those asked for so far, so that the rest can be named as unknown.
pub(super) struct Fields<'a> {
    map: &'a Map<String, Value>,
    path: String,
    severity: Severity,
    asked: Vec<&'static str>,
}

impl<'a> Fields<'a> {
    /// The fields of a whole file, whose problems leave out no more than a part of it.
    pub(super) fn head(map: &'a Map<String, Value>) -> Fields<'a> {
        Fields { map, path: String::new(), severity: Severity::Kept, asked: vec!["$schema", "format", "version"] }
    }

    /// The fields of an object; `None`, and a problem, for anything else.
    pub(super) fn of(value: &'a Value, spot: &mut Spot<'_>) -> Option<Fields<'a>> {
        match value {
            Value::Object(map) => {
                Some(Fields { map, path: spot.path.clone(), severity: spot.severity, asked: Vec::new() })
            }
            _ => {
                spot.wrong_type("an object { … }", value);
                None
            }
        }
    }

    /// What stands in a field; nothing for `null`.
    pub(super) fn get(&mut self, name: &'static str) -> Option<&'a Value> {
        self.asked.push(name);
        self.map.get(name).filter(|value| !value.is_null())
    }

    /// Reads a field that must be there: without it, what these fields belong to is lost.
    pub(super) fn need<T>(
        &mut self,
        notes: &mut Notes,
        name: &'static str,
        read: impl FnOnce(&'a Value, &mut Spot<'_>) -> Option<T>,
    ) -> Option<T> {
        let mut spot = notes.spot(join(&self.path, name), self.severity);
        match self.get(name) {
            Some(value) => read(value, &mut spot),
            None => {
                spot.say(ProblemKind::Missing);
                None
            }
        }
    }

    /// Reads a field that may be absent; a problem in it leaves out no more than it.
    pub(super) fn want<T>(
        &mut self,
        notes: &mut Notes,
        name: &'static str,
        read: impl FnOnce(&'a Value, &mut Spot<'_>) -> Option<T>,
    ) -> Option<T> {
        let mut spot = notes.spot(join(&self.path, name), Severity::Kept);
        self.get(name).and_then(|value| read(value, &mut spot))
    }

    /// Reads a list that may be absent, item by item; an item with a problem is left out.
    pub(super) fn list<T>(
        &mut self,
        notes: &mut Notes,
        name: &'static str,
        mut read: impl FnMut(&'a Value, &mut Spot<'_>) -> Option<T>,
    ) -> Vec<T> {
        let path = join(&self.path, name);
        match self.get(name) {
            None => Vec::new(),
            Some(Value::Array(items)) => items
                .iter()
                .enumerate()
                .filter_map(|(index, item)| read(item, &mut notes.spot(format!("{path}[{index}]"), Severity::Kept)))
                .collect(),
            Some(other) => {
                notes.spot(path, Severity::Kept).wrong_type("a list [ … ]", other);
                Vec::new()
            }
        }
    }

    /// Names the fields that nobody asked for.
    pub(super) fn finish(self, notes: &mut Notes) {
        for name in self.map.keys().filter(|name| !self.asked.contains(&name.as_str())) {
            let nearest = nearest(name, self.asked.iter().copied());
            let short: String = name.chars().take(40).collect();
            notes.spot(join(&self.path, &short), Severity::Kept).say(ProblemKind::UnknownField { nearest });
        }
    }
}

/// One line of text, without spaces around it.
pub(super) fn line(value: &Value, spot: &mut Spot<'_>) -> Option<String> {
    let Value::String(text) = value else {
        spot.wrong_type("a text in quotes", value);
        return None;
    };
    let text = text.trim();
    if text.is_empty() {
        spot.say(ProblemKind::Empty);
        return None;
    }
    if text.chars().any(is_unseen) {
        spot.say(ProblemKind::ControlCharacter);
        return None;
    }
    if let Some(lint) = spot.notes.lint {
        lint(text, spot);
    }
    Some(text.to_owned())
}

/// A text in up to three languages, at least one.
pub(super) fn text(value: &Value, spot: &mut Spot<'_>) -> Option<Text> {
    let Value::Object(map) = value else {
        spot.wrong_type("a text { \"kk\": …, \"ru\": …, \"en\": … }", value);
        return None;
    };
    let mut marked = [false; Lang::ALL.len()];
    match map.get("translated") {
        None | Some(Value::Null) => {}
        Some(Value::Array(tags)) => {
            for tag in tags {
                match tag.as_str().and_then(|tag| Lang::ALL.into_iter().find(|lang| lang.key() == tag)) {
                    Some(lang) => marked[lang as usize] = true,
                    None => spot.below("translated").say(ProblemKind::UnknownLanguage { found: shown(tag) }),
                }
            }
        }
        Some(other) => spot.below("translated").wrong_type("a list of languages", other),
    }
    let mut text = Text::new();
    let mut some = false;
    for lang in Lang::ALL {
        let value = map.get(lang.key()).filter(|value| !value.is_null());
        let words = value.and_then(|value| line(value, &mut spot.below(lang.key())));
        match words {
            Some(words) => {
                text = text.with(lang, &words, marked[lang as usize]);
                some = true;
            }
            None => {
                if value.is_none() && spot.notes.is_check() {
                    spot.say_as(ProblemKind::MissingLanguage(lang), Severity::Wrong);
                }
                if marked[lang as usize] {
                    spot.below("translated").say(ProblemKind::TranslatedAbsent(lang));
                }
            }
        }
    }
    for name in map.keys().filter(|name| !["kk", "ru", "en", "translated"].contains(&name.as_str())) {
        let nearest = nearest(name, ["kk", "ru", "en", "translated"].into_iter());
        let short: String = name.chars().take(40).collect();
        spot.below(&short).say(ProblemKind::UnknownField { nearest });
    }
    if !some {
        spot.say(ProblemKind::Empty);
    }
    some.then_some(text)
}

/// An id by the rules of the format.
pub(super) fn id<Id: for<'t> From<&'t str>>(value: &Value, spot: &mut Spot<'_>) -> Option<Id> {
    let Value::String(text) = value else {
        spot.wrong_type("an id in quotes", value);
        return None;
    };
    if !is_id(text) {
        spot.say(ProblemKind::BadId { found: shortened(text) });
        return None;
    }
    Some(Id::from(text))
}

/// An id that stands in a list.
pub(super) fn word<'k, Id: for<'t> From<&'t str>>(
    value: &Value,
    spot: &mut Spot<'_>,
    list: List,
    is_known: impl FnOnce(&str) -> bool,
    known: impl FnOnce() -> Vec<&'k str>,
) -> Option<Id> {
    let Value::String(text) = value else {
        spot.wrong_type("an id in quotes", value);
        return None;
    };
    if is_known(text) {
        return Some(Id::from(text));
    }
    let nearest = nearest(text, known().into_iter()).map(str::to_owned);
    spot.say(ProblemKind::UnknownId { list, found: shortened(text), nearest });
    None
}

/// A value that an id stands for.
pub(super) fn one_of<T>(
    value: &Value,
    spot: &mut Spot<'_>,
    list: List,
    all: &[T],
    key: fn(T) -> &'static str,
) -> Option<T>
where
    T: Copy,
{
    let Value::String(text) = value else {
        spot.wrong_type("an id in quotes", value);
        return None;
    };
    let found = all.iter().copied().find(|it| key(*it) == text);
    if found.is_none() {
        let nearest = nearest(text, all.iter().copied().map(key)).map(str::to_owned);
        spot.say(ProblemKind::UnknownId { list, found: shortened(text), nearest });
    }
    found
}

/// A date as exact as it is known; a year may stand without quotes.
pub(super) fn date(value: &Value, spot: &mut Spot<'_>) -> Option<PartialDate> {
    let date = PartialDate::parse(&plain(value));
    if date.is_none() {
        spot.say(ProblemKind::BadDate { found: shown(value) });
    }
    date
}

/// A year or a run of years.
pub(super) fn years(value: &Value, spot: &mut Spot<'_>) -> Option<Years> {
    let years = Years::parse(&plain(value));
    if years.is_none() {
        spot.say(ProblemKind::BadYears { found: shown(value) });
    }
    years
}

/// A year.
pub(super) fn year(value: &Value, spot: &mut Spot<'_>) -> Option<u16> {
    years(value, spot).map(|years| years.first)
}

/// A number.
pub(super) fn number(value: &Value, spot: &mut Spot<'_>) -> Option<f64> {
    let number = value.as_f64().filter(|number| number.is_finite());
    if number.is_none() {
        spot.wrong_type("a number without quotes", value);
    }
    number
}

/// How many: a whole number from 1.
pub(super) fn count(value: &Value, spot: &mut Spot<'_>) -> Option<u32> {
    let count = value.as_u64().and_then(|count| u32::try_from(count).ok()).filter(|count| *count > 0);
    if count.is_none() {
        spot.wrong_type("a whole number from 1", value);
    }
    count
}

/// Yes or no.
pub(super) fn flag(value: &Value, spot: &mut Spot<'_>) -> Option<bool> {
    if value.as_bool().is_none() {
        spot.wrong_type("true or false", value);
    }
    value.as_bool()
}

/// The address of a page: `http` or `https`, a host, and nothing that could break out of an attribute.
pub(super) fn url(value: &Value, spot: &mut Spot<'_>) -> Option<String> {
    let Value::String(text) = value else {
        spot.wrong_type("an address in quotes", value);
        return None;
    };
    let text = text.trim();
    let rest = ["https://", "http://"]
        .iter()
        .find_map(|scheme| text.get(..scheme.len())?.eq_ignore_ascii_case(scheme).then(|| &text[scheme.len()..]));
    let host = rest.and_then(|rest| rest.split(['/', '?', '#']).next());
    let good = host.is_some_and(|host| !host.is_empty() && !host.starts_with([':', '.']) && !host.contains('@'))
        && text.len() <= 2048
        && !text.chars().any(|letter| letter.is_whitespace() || is_unseen(letter) || "<>\"\\^`{|}".contains(letter));
    if !good {
        spot.say(ProblemKind::BadUrl { found: shortened(text) });
    }
    good.then(|| text.to_owned())
}

/// A point on the globe.
pub(super) fn point(lat: f64, lon: f64, spot: &mut Spot<'_>) -> Option<GeoPoint> {
    let point = GeoPoint::new(lat, lon);
    if point.is_none() {
        spot.say(ProblemKind::BadPoint);
    }
    point
}

/// Whether a text can be an id: letters, digits, `-`, `.` and `_`, a letter or digit first, 64 at the most.
pub(super) fn is_id(text: &str) -> bool {
    (1..=64).contains(&text.len())
        && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-._".contains(&byte))
        && text.starts_with(|first: char| first.is_ascii_alphanumeric())
}

/// Whether a character is not seen, or changes how others are: controls, direction marks, soft hyphens, lost bytes.
pub(super) fn is_unseen(letter: char) -> bool {
    letter.is_control()
        || matches!(letter, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}')
        || matches!(letter, '\u{feff}' | '\u{fffd}')
}

/// The known word most like `word`, if any is like it.
pub(super) fn nearest<'k>(word: &str, known: impl Iterator<Item = &'k str>) -> Option<&'k str> {
    let word = shortened(word);
    known
        .map(|key| (strsim::jaro_winkler(&word, key), key))
        .filter(|(likeness, _)| *likeness >= 0.8)
        .max_by(|a, b| a.0.total_cmp(&b.0))
        .map(|(_, key)| key)
}

fn join(path: &str, name: &str) -> String {
    if path.is_empty() { name.to_owned() } else { format!("{path}.{name}") }
}

fn plain(value: &Value) -> String {
    match value {
        Value::String(text) => text.trim().to_owned(),
        Value::Number(number) => number.to_string(),
        _ => String::new(),
    }
}

/// A value as a message shows it.
fn shown(value: &Value) -> String {
    match value {
        Value::Null => "null".to_owned(),
        Value::Bool(flag) => flag.to_string(),
        Value::Number(number) => number.to_string(),
        Value::String(text) => shortened(text),
        Value::Array(_) => "a list".to_owned(),
        Value::Object(_) => "an object".to_owned(),
    }
}

fn shortened(text: &str) -> String {
    if text.chars().count() <= 60 { text.to_owned() } else { text.chars().take(60).chain(['…']).collect() }
}
