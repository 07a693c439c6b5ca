//! The visitor's clock. Only what she reads may come from it: no order, no answer depends on it.

use js_sys::Date;

/// Today by her clock and calendar: year, month from 1, day.
pub fn today() -> (u32, u32, u32) {
    let now = Date::new_0();
    (now.get_full_year(), now.get_month() + 1, now.get_date())
}

/// Today as `2026-11-22`.
pub fn today_text() -> String {
    let (year, month, day) = today();
    format!("{year:04}-{month:02}-{day:02}")
}
