//! One record out of two that were changed apart. No text that somebody wrote gets lost: where both have written into one
//! field, one stands in it and the other beside it.

use super::{Clash, Record, RecordKind};
use crate::domain::order_by;

/// Brings `theirs` into `ours`, which both began as `base`. In a field that both changed, ours stands and theirs is kept beside it, if
/// that kind of field keeps both. A record that one removed and the other changed stays.
pub fn merge(
    kind: RecordKind,
    base: Option<&Record>,
    ours: Option<&Record>,
    theirs: Option<&Record>,
) -> Option<Record> {
    let (ours, theirs) = match (ours, theirs) {
        (Some(ours), Some(theirs)) => (ours, theirs),
        (None, theirs) => return theirs.filter(|theirs| base != Some(theirs)).cloned(),
        (ours, None) => return ours.filter(|ours| base != Some(ours)).cloned(),
    };
    let nothing = Record::default();
    let base = base.unwrap_or(&nothing);
    let mut merged = Record::default();
    let mut names: Vec<&String> = [base, ours, theirs].into_iter().flat_map(names).collect();
    order_by(&mut names, Ord::cmp);
    names.dedup();
    for name in names {
        let (was, mine, other) = (base.get(name), ours.get(name), theirs.get(name));
        let both = mine != was && other != was && mine != other;
        let text = if mine == was { other } else { mine };
        merged.set(name, text.to_owned());
        let mut beside = beside(name, base, ours, theirs);
        if both && keeps_both(kind, name) && !other.is_empty() {
            beside.push(other.to_owned());
        }
        // What we have written on from needs no place of its own; what we have put beside ours does.
        let grown = |text: &String| text == was && mine != was && !holds(ours, name, was);
        beside.retain(|kept| kept != text && !grown(kept));
        // In one order wherever two versions meet, or each meeting would be a change.
        order_by(&mut beside, Ord::cmp);
        beside.dedup();
        if !beside.is_empty() {
            merged.others.insert(name.clone(), beside);
        }
    }
    Some(merged)
}

fn names(record: &Record) -> impl Iterator<Item = &String> {
    record.fields.keys().chain(record.others.keys())
}

fn keeps_both(kind: RecordKind, name: &str) -> bool {
    // A field that this version does not know may be somebody's work.
    kind.field(name).is_none_or(|field| field.clash == Clash::KeepBoth)
}

fn holds(record: &Record, name: &str, text: &str) -> bool {
    record.others.get(name).is_some_and(|beside| beside.iter().any(|it| it == text))
}

/// What stands beside a field in either, without what either has taken away.
fn beside(name: &str, base: &Record, ours: &Record, theirs: &Record) -> Vec<String> {
    let of = |record: &Record| record.others.get(name).cloned().unwrap_or_default();
    let (was, mine, other) = (of(base), of(ours), of(theirs));
    let taken = |text: &String| was.contains(text) && !(mine.contains(text) && other.contains(text));
    mine.iter().chain(&other).filter(|text| !taken(text)).cloned().collect()
}
