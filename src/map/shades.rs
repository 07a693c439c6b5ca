//! How regions are told apart by number: four classes of about as many regions each, and none.

use crate::domain::order_by;

/// The classes 1 to 4 as the smallest and the largest number in each; fewer where there are fewer different numbers.
pub fn ranges(counts: &[u32]) -> Vec<(u32, u32)> {
    let mut counts: Vec<u32> = counts.iter().copied().filter(|count| *count > 0).collect();
    order_by(&mut counts, u32::cmp);
    let mut ranges: Vec<(u32, u32)> = Vec::new();
    for quarter in 0..4 {
        let (from, to) = (counts.len() * quarter / 4, counts.len() * (quarter + 1) / 4);
        let (Some(first), Some(last)) = (counts.get(from), to.checked_sub(1).and_then(|to| counts.get(to))) else {
            continue;
        };
        // The same number never stands in two classes.
        let first = ranges.last().map_or(*first, |range| (*first).max(range.1 + 1));
        if first <= *last {
            ranges.push((first, *last));
        }
    }
    ranges
}

/// The class of a number: 0 for none.
pub fn class_of(count: u32, ranges: &[(u32, u32)]) -> u8 {
    if count == 0 {
        return 0;
    }
    let above = ranges.iter().take_while(|range| range.1 < count).count();
    (above + 1).min(ranges.len().max(1)).min(4) as u8
}
