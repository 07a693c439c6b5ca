//! What can be wrong with a record, told so that a curator can mend it: where it stands, what is wrong, what would be right.

use std::fmt;

use crate::domain::{Lang, PartialDate};

/// What a problem does to the record it is in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Severity {
    /// The record cannot be shown at all.
    Skipped,
    /// The record is shown without the part named.
    Kept,
    /// Everything is shown, but something is said that cannot be right, or lacks what it should have.
    Wrong,
    /// Nothing is wrong, but it could be better.
    Advice,
}

/// A list that ids are taken from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs, reason = "the names are the words of the catalogue")]
pub enum List {
    Kinds,
    Statuses,
    Precisions,
    Offerings,
    Clusters,
    Stages,
    Units,
    Figures,
    Countries,
    Regions,
    Cities,
    Qualifiers,
    Money,
    Hubs,
    Projects,
    Records,
    Sources,
    Subjects,
    ExhibitSorts,
    ExhibitStages,
    Facts,
    Indicators,
    IndicatorGroups,
    Counted,
}

impl List {
    /// Where a curator finds the list.
    pub const fn place(self) -> &'static str {
        match self {
            List::Kinds => "kinds in vocabulary.json",
            List::Statuses => "statuses in vocabulary.json",
            List::Precisions => "precisions in vocabulary.json",
            List::Offerings => "offerings in vocabulary.json",
            List::Clusters => "clusters in vocabulary.json",
            List::Stages => "stages in vocabulary.json",
            List::Units => "units in vocabulary.json",
            List::Figures => "figures in vocabulary.json",
            List::Countries => "countries in vocabulary.json",
            List::Regions => "regions in vocabulary.json",
            List::Cities => "cities in vocabulary.json",
            List::Qualifiers => "approx, at-least, up-to",
            List::Money => "granted, used, applied, cost, planned, raised",
            List::Hubs => "hubs.json",
            List::Projects => "projects.json",
            List::Records => "projects.json and facts.json",
            List::Sources => "sources.json",
            List::ExhibitSorts => "product, prototype, technology",
            List::ExhibitStages => "in-use, pilot, trials, developed, development, construction, planned",
            List::Facts => "facts.json",
            List::Indicators => "indicators in indicators.json",
            List::IndicatorGroups => "economy, science, catalogue",
            List::Counted => "hubs, offerings, projects",
            List::Subjects => "a hub, a project, a region or \"national\"",
        }
    }
}

/// What is wrong, with what would be right in [`fmt::Display`].
#[derive(Clone, Debug, PartialEq)]
pub enum ProblemKind {
    /// A field that must be there is not.
    Missing,
    /// A field holds something of another type.
    WrongType {
        /// What must stand there.
        wanted: &'static str,
        /// What stands there.
        found: String,
    },
    /// A field that the format does not know, perhaps a slip of the pen.
    UnknownField {
        /// The known field most like it.
        nearest: Option<&'static str>,
    },
    /// A text without a single letter.
    Empty,
    /// A text with a line break, a tab or another control character.
    ControlCharacter,
    /// A text with HTML in it; it would be shown as it is written.
    Markup,
    /// Two spaces in a row.
    DoubledSpace,
    /// A word that mixes Latin and Cyrillic letters that look alike, so that nobody finds it by typing it.
    LookAlike {
        /// The word.
        word: String,
    },
    /// An id with something other than letters, digits, `-`, `.` and `_`.
    BadId {
        /// The id.
        found: String,
    },
    /// An id that another record of the file already has.
    DuplicateId,
    /// An id that its list does not know.
    UnknownId {
        /// The list it should be in.
        list: List,
        /// The id.
        found: String,
        /// The known id most like it.
        nearest: Option<String>,
    },
    /// Something that is no date.
    BadDate {
        /// What stands there.
        found: String,
    },
    /// Something that is no year or run of years.
    BadYears {
        /// What stands there.
        found: String,
    },
    /// Something that is no address of a page.
    BadUrl {
        /// What stands there.
        found: String,
    },
    /// A latitude or longitude off the globe.
    BadPoint,
    /// A point without its precision or the reverse.
    HalfPoint,
    /// A language the format does not know.
    UnknownLanguage {
        /// Its tag.
        found: String,
    },
    /// A text that a language lacks.
    MissingLanguage(Lang),
    /// A language is called translated, but there is no text in it.
    TranslatedAbsent(Lang),
    /// The point lies outside the region.
    OutsideRegion {
        /// The region stated.
        region: String,
        /// How far outside, in kilometres.
        km: u32,
    },
    /// The point lies far from the city.
    FarFromCity {
        /// The city stated.
        city: String,
        /// How far, in kilometres.
        km: u32,
    },
    /// The city stands in another region or country than the hub.
    CityElsewhere {
        /// The city stated.
        city: String,
        /// The region or country it is in.
        there: String,
    },
    /// The status has no date; legal, and shown as "date unknown".
    StatusWithoutDate,
    /// A date after the day the catalogue was made.
    FutureDate {
        /// The date.
        found: PartialDate,
        /// The catalogue's day.
        updated: PartialDate,
    },
    /// A hub is part of itself, by way of others.
    ParentCycle {
        /// The ids on the way, the hub's own first and last.
        path: Vec<String>,
    },
    /// A former id is the id, or a former id, of another hub.
    FormerIdTaken {
        /// The other hub.
        by: String,
    },
    /// An alias is the name of another hub.
    AliasTaken {
        /// The other hub.
        by: String,
    },
    /// Nothing refers to this record.
    Unused,
}

/// One problem, with its place in the files.
#[derive(Clone, Debug, PartialEq)]
pub struct Problem {
    /// The file, for example `hubs.json`.
    pub file: &'static str,
    /// The line on which the record starts.
    pub line: Option<usize>,
    /// The record's id, or `#3` for the third record where it has none; `None` for the head of the file.
    pub record: Option<String>,
    /// The path of the field in the record, for example `offerings[2].source`.
    pub field: String,
    /// What is wrong.
    pub kind: ProblemKind,
    /// What it does to the record.
    pub severity: Severity,
}

impl ProblemKind {
    /// A short name of the kind, for counts and for the screens' own words.
    pub const fn key(&self) -> &'static str {
        match self {
            ProblemKind::Missing => "missing",
            ProblemKind::WrongType { .. } => "wrong-type",
            ProblemKind::UnknownField { .. } => "unknown-field",
            ProblemKind::Empty => "empty",
            ProblemKind::ControlCharacter => "control-character",
            ProblemKind::Markup => "markup",
            ProblemKind::DoubledSpace => "doubled-space",
            ProblemKind::LookAlike { .. } => "look-alike",
            ProblemKind::BadId { .. } => "bad-id",
            ProblemKind::DuplicateId => "duplicate-id",
            ProblemKind::UnknownId { .. } => "unknown-id",
            ProblemKind::BadDate { .. } => "bad-date",
            ProblemKind::BadYears { .. } => "bad-years",
            ProblemKind::BadUrl { .. } => "bad-url",
            ProblemKind::BadPoint => "bad-point",
            ProblemKind::HalfPoint => "half-point",
            ProblemKind::UnknownLanguage { .. } => "unknown-language",
            ProblemKind::MissingLanguage(_) => "missing-language",
            ProblemKind::TranslatedAbsent(_) => "translated-absent",
            ProblemKind::OutsideRegion { .. } => "outside-region",
            ProblemKind::FarFromCity { .. } => "far-from-city",
            ProblemKind::CityElsewhere { .. } => "city-elsewhere",
            ProblemKind::StatusWithoutDate => "status-without-date",
            ProblemKind::FutureDate { .. } => "future-date",
            ProblemKind::ParentCycle { .. } => "parent-cycle",
            ProblemKind::FormerIdTaken { .. } => "former-id-taken",
            ProblemKind::AliasTaken { .. } => "alias-taken",
            ProblemKind::Unused => "unused",
        }
    }
}

impl fmt::Display for ProblemKind {
    /// What is wrong → what would be right, in English, for curators and logs.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            ProblemKind::Missing => f.write_str("is missing → write it, or take away what it belongs to"),
            ProblemKind::WrongType { wanted, found } => write!(f, "is {found} → write {wanted}"),
            ProblemKind::UnknownField { nearest: Some(nearest) } => {
                write!(f, "is not a field of the format → did you mean `{nearest}`?")
            }
            ProblemKind::UnknownField { nearest: None } => f.write_str("is not a field of the format → take it away"),
            ProblemKind::Empty => f.write_str("is empty → write the text, or take the field away"),
            ProblemKind::ControlCharacter => {
                f.write_str("has a line break, tab or control character → write one plain line")
            }
            ProblemKind::Markup => f.write_str("has HTML in it → write plain text"),
            ProblemKind::DoubledSpace => f.write_str("has two spaces in a row → write one"),
            ProblemKind::LookAlike { word } => {
                write!(f, "mixes Latin and Cyrillic letters in “{word}” → type the word again in one alphabet")
            }
            ProblemKind::BadId { found } => {
                write!(f, "is “{found}” → use letters a to z, digits, `-`, `.` and `_`, 64 at the most")
            }
            ProblemKind::DuplicateId => {
                f.write_str("is the id of an earlier record → give this record an id of its own")
            }
            ProblemKind::UnknownId { list, found, nearest: Some(nearest) } => {
                write!(f, "“{found}” is not in the list → did you mean `{nearest}`? (see {})", list.place())
            }
            ProblemKind::UnknownId { list, found, nearest: None } => {
                write!(f, "“{found}” is not in the list → take an id from it (see {})", list.place())
            }
            ProblemKind::BadDate { found } => {
                write!(f, "is “{found}” → write 2025, 2025-09 or 2025-09-26, a day of the calendar")
            }
            ProblemKind::BadYears { found } => {
                write!(f, "is “{found}” → write 2025 or \"2015-2017\", the earlier year first")
            }
            ProblemKind::BadUrl { found } => {
                write!(f, "is “{found}” → write an address that starts with https:// or http://")
            }
            ProblemKind::BadPoint => f.write_str("is off the globe → write lat −90 to 90 and lon −180 to 180"),
            ProblemKind::HalfPoint => f.write_str("is only a part of a point → write lat, lon and precision together"),
            ProblemKind::UnknownLanguage { found } => write!(f, "names the language “{found}” → use kk, ru or en"),
            ProblemKind::MissingLanguage(lang) => {
                write!(f, "has no text in {} → write it in all three languages", lang.key())
            }
            ProblemKind::TranslatedAbsent(lang) => {
                write!(
                    f,
                    "is called translated in {0}, but has no {0} text → write the text or take {0} out",
                    lang.key()
                )
            }
            ProblemKind::OutsideRegion { region, km } => {
                write!(f, "lies {km} km outside {region} → mend the region or the coordinates")
            }
            ProblemKind::FarFromCity { city, km } => {
                write!(f, "lies {km} km from {city} → mend the city or the coordinates")
            }
            ProblemKind::CityElsewhere { city, there } => {
                write!(f, "does not fit: {city} is in {there} → mend one of the two")
            }
            ProblemKind::StatusWithoutDate => {
                f.write_str("has no date → add asOf if a source gives one (shown as “date unknown” until then)")
            }
            ProblemKind::FutureDate { found, updated } => {
                write!(f, "is {found}, after the catalogue's own day {updated} → mend the date, or `updated`")
            }
            ProblemKind::ParentCycle { path } => {
                write!(f, "goes round in a circle ({}) → take one parent out", path.join(" → "))
            }
            ProblemKind::FormerIdTaken { by } => write!(f, "belongs to {by} too → keep it at one hub"),
            ProblemKind::AliasTaken { by } => {
                write!(f, "is the name of {by} → take the alias away, or tell the two apart")
            }
            ProblemKind::Unused => f.write_str("is used nowhere → use it or take it out"),
        }
    }
}

impl fmt::Display for Problem {
    /// `hubs.json:12 kartech status.asOf: what is wrong → what would be right`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.file)?;
        if let Some(line) = self.line {
            write!(f, ":{line}")?;
        }
        if let Some(record) = &self.record {
            write!(f, " {record}")?;
        }
        if !self.field.is_empty() {
            write!(f, " {}", self.field)?;
        }
        write!(f, ": {}", self.kind)
    }
}
