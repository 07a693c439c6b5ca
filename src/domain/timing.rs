//! What happened when, as exactly as it is known, and which of it a visitor looks at.

use std::collections::BTreeSet;

use super::PartialDate;

/// A sort of event.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum EventSort {
    /// Something was founded, opened or put into operation.
    Opening,
    /// Somebody with the power to do so decided or ordered something.
    Decision,
    /// Money was given, raised or spent.
    Funding,
    /// Something is to be done.
    Plan,
    /// A source tells how things stood.
    Report,
}

impl EventSort {
    /// Every sort, in the order in which they are shown.
    pub const ALL: [EventSort; 5] =
        [EventSort::Opening, EventSort::Decision, EventSort::Funding, EventSort::Plan, EventSort::Report];

    /// The id in an address and in CSS.
    pub const fn key(self) -> &'static str {
        match self {
            EventSort::Opening => "opening",
            EventSort::Decision => "decision",
            EventSort::Funding => "funding",
            EventSort::Plan => "plan",
            EventSort::Report => "report",
        }
    }

    /// The sort of this id.
    pub fn parse(key: &str) -> Option<EventSort> {
        EventSort::ALL.into_iter().find(|sort| sort.key() == key)
    }
}

/// From when to when, each end as exact as it is known; for a single date both ends are the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct When {
    /// The first day, month or year.
    pub from: PartialDate,
    /// The last.
    pub to: PartialDate,
}

impl When {
    /// One date.
    pub const fn on(date: PartialDate) -> When {
        When { from: date, to: date }
    }

    /// From one year to another.
    pub const fn years(first: u16, last: u16) -> When {
        When { from: year(first), to: year(last) }
    }

    /// Whether it is more than one year.
    pub const fn is_span(self) -> bool {
        self.from.year != self.to.year
    }

    /// Whether any of it is in a year.
    pub fn holds(self, year: u16) -> bool {
        (self.from.year..=self.to.year).contains(&year)
    }

    /// Where it begins and ends on an axis of years: the whole year where only that is known, the whole month where no day is.
    pub fn on_axis(self) -> (f64, f64) {
        (start(self.from), end(self.to))
    }
}

const fn year(year: u16) -> PartialDate {
    PartialDate { year, month: None, day: None }
}

fn start(date: PartialDate) -> f64 {
    let month = f64::from(date.month.unwrap_or(1) - 1);
    let day = f64::from(date.day.unwrap_or(1) - 1);
    f64::from(date.year) + (month + day / 31.0) / 12.0
}

fn end(date: PartialDate) -> f64 {
    match (date.month, date.day) {
        (None, _) => f64::from(date.year) + 1.0,
        (Some(month), None) => f64::from(date.year) + f64::from(month) / 12.0,
        // A day is a point.
        (Some(_), Some(_)) => start(date),
    }
}

/// What a visitor looks at on the timeline.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Timing {
    /// The year; the year of the catalogue where none is chosen.
    pub year: Option<u16>,
    /// The sorts of event; all where none is chosen.
    pub sorts: BTreeSet<EventSort>,
}

impl Timing {
    /// Whether events of this sort are shown.
    pub fn shows(&self, sort: EventSort) -> bool {
        self.sorts.is_empty() || self.sorts.contains(&sort)
    }

    /// Shows a sort or no longer shows it; the last that is shown stays, and all is the same as none chosen.
    pub fn toggle(&mut self, sort: EventSort) {
        let mut shown: BTreeSet<EventSort> = EventSort::ALL.into_iter().filter(|it| self.shows(*it)).collect();
        if !shown.remove(&sort) {
            shown.insert(sort);
        } else if shown.is_empty() {
            return;
        }
        self.sorts = if shown.len() == EventSort::ALL.len() { BTreeSet::new() } else { shown };
    }
}
