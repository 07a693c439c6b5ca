//! A date as exact as its source: a year, a month or a day. Compared by what is known, never padded for show.

use std::fmt;

/// `2025`, `2025-09` or `2025-09-26`. Sorts by time; a less exact date stands before the exact ones within it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PartialDate {
    /// Year of the Gregorian calendar, 1000 to 9999.
    pub year: u16,
    /// Month, 1 to 12, where the source says it.
    pub month: Option<u8>,
    /// Day of the month, where the source says it.
    pub day: Option<u8>,
}

impl PartialDate {
    /// Reads `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; `None` for anything else, a thirteenth month or a 30 February included.
    pub fn parse(text: &str) -> Option<PartialDate> {
        let mut parts = text.split('-');
        let year = number(parts.next()?, 4)?;
        let month = parts.next().map(|part| number(part, 2)).map_or(Some(None), |it| it.map(Some))?;
        let day = parts.next().map(|part| number(part, 2)).map_or(Some(None), |it| it.map(Some))?;
        if parts.next().is_some() || year < 1000 {
            return None;
        }
        let (month, day) = (month.map(|it| it as u8), day.map(|it| it as u8));
        if month.is_some_and(|month| !(1..=12).contains(&month)) {
            return None;
        }
        if let (Some(month), Some(day)) = (month, day)
            && !(1..=days_in(year, month)).contains(&day)
        {
            return None;
        }
        Some(PartialDate { year, month, day })
    }

    /// Whole months from this date to `later`, an unknown month counted as the year's last; 0 when `later` is not later.
    pub fn months_until(self, later: PartialDate) -> u32 {
        let months = |date: PartialDate| u32::from(date.year) * 12 + u32::from(date.month.unwrap_or(12));
        months(later).saturating_sub(months(self))
    }
}

impl fmt::Display for PartialDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}", self.year)?;
        if let Some(month) = self.month {
            write!(f, "-{month:02}")?;
        }
        if let Some(day) = self.day {
            write!(f, "-{day:02}")?;
        }
        Ok(())
    }
}

fn number(digits: &str, length: usize) -> Option<u16> {
    (digits.len() == length && digits.bytes().all(|byte| byte.is_ascii_digit())).then(|| digits.parse().ok())?
}

fn days_in(year: u16, month: u8) -> u8 {
    match month {
        2 if year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400)) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}
