//! A text whose found parts are marked.

use std::ops::Range;

use leptos::prelude::*;

/// A text with the parts at `found` (in bytes, in order) marked. Parts that are not in the text mark nothing.
pub fn marked(text: &str, found: &[Range<usize>]) -> AnyView {
    let mut parts: Vec<(bool, String)> = Vec::new();
    let mut at = 0;
    for range in found {
        if let (Some(before), Some(part)) = (text.get(at..range.start), text.get(range.clone())) {
            parts.push((false, before.to_owned()));
            parts.push((true, part.to_owned()));
            at = range.end;
        }
    }
    parts.push((false, text.get(at..).unwrap_or_default().to_owned()));
    let view = |(is_found, part): (bool, String)| match is_found {
        true => view! { <mark>{part}</mark> }.into_any(),
        false => part.into_any(),
    };
    parts.into_iter().filter(|(_, part)| !part.is_empty()).map(view).collect_view().into_any()
}

/// How many bytes of a long text stand before the first part found.
const LEAD: usize = 48;

/// The piece of a text from a little before the first part found, cut between words, with the parts counted anew.
pub fn excerpt<'a>(text: &'a str, found: &[Range<usize>]) -> (&'a str, Vec<Range<usize>>) {
    let first = found.first().map_or(0, |range| range.start);
    let from = text.floor_char_boundary(first.saturating_sub(LEAD));
    let cut = match text.get(from..first) {
        Some(before) if from > 0 => from + before.find(' ').map_or(0, |space| space + 1),
        _ => 0,
    };
    let moved = found.iter().map(|range| range.start.saturating_sub(cut)..range.end.saturating_sub(cut)).collect();
    (text.get(cut..).unwrap_or(text), moved)
}
