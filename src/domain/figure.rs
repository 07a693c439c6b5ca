//! Numbers with unit, year, qualifier and source.

use std::fmt;

use super::{FigureId, SourceId, UnitId};

/// How a number is meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Qualifier {
    /// About so many.
    Approx,
    /// So many or more.
    AtLeast,
    /// So many at the most.
    UpTo,
}

impl Qualifier {
    /// Every qualifier.
    pub const ALL: [Qualifier; 3] = [Qualifier::Approx, Qualifier::AtLeast, Qualifier::UpTo];

    /// The id in the data.
    pub const fn key(self) -> &'static str {
        match self {
            Qualifier::Approx => "approx",
            Qualifier::AtLeast => "at-least",
            Qualifier::UpTo => "up-to",
        }
    }

    /// The qualifier of this id.
    pub fn parse(key: &str) -> Option<Qualifier> {
        Qualifier::ALL.into_iter().find(|qualifier| qualifier.key() == key)
    }
}

/// A year or a run of years, both ends included.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Years {
    /// The first year.
    pub first: u16,
    /// The last year; the first again for a single year.
    pub last: u16,
}

impl Years {
    /// Reads `2025` or `2015-2017`; `None` for anything else or an end before the start.
    pub fn parse(text: &str) -> Option<Years> {
        let year = |text: &str| (text.len() == 4).then(|| text.parse::<u16>().ok())?.filter(|year| *year >= 1000);
        let (first, last) = text.split_once('-').unwrap_or((text, text));
        let (first, last) = (year(first)?, year(last)?);
        (first <= last).then_some(Years { first, last })
    }
}

impl fmt::Display for Years {
    /// Prints `2025` or, with an en dash, `2015–2017`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.first)?;
        if self.last != self.first {
            write!(f, "–{}", self.last)?;
        }
        Ok(())
    }
}

/// A number of one hub.
#[derive(Clone, Debug, PartialEq)]
pub struct Figure {
    /// What is counted or measured.
    pub of: FigureId,
    /// The number, in `unit`.
    pub value: f64,
    /// What it is counted in.
    pub unit: UnitId,
    /// How it is meant.
    pub qualifier: Option<Qualifier>,
    /// When it was so, where the source says.
    pub years: Option<Years>,
    /// Where it is said.
    pub source: SourceId,
}

/// A sum of money.
#[derive(Clone, Debug, PartialEq)]
pub struct Amount {
    /// The sum, in `unit`.
    pub value: f64,
    /// The currency.
    pub unit: UnitId,
    /// How it is meant.
    pub qualifier: Option<Qualifier>,
}
