//! Putting lists in order. The sort itself is compiled once, over indices, for whatever is sorted: the standard library's
//! would be compiled anew for every kind of element and comparison, some four kilobytes each time.

use std::cmp::Ordering;

/// Puts a list in the order that `compare` says; equals stay as they stood.
pub fn order_by<T>(list: &mut Vec<T>, mut compare: impl FnMut(&T, &T) -> Ordering) {
    if list.len() < 2 {
        return;
    }
    let order = indices(list.len(), &mut |a, b| match (list.get(a), list.get(b)) {
        (Some(a), Some(b)) => compare(a, b),
        _ => Ordering::Equal,
    });
    let mut taken: Vec<Option<T>> = std::mem::take(list).into_iter().map(Some).collect();
    list.extend(order.into_iter().filter_map(|index| taken.get_mut(index)?.take()));
}

/// The indices `0..count` in the order that `compare` says; equals stay as they stood.
fn indices(count: usize, compare: &mut dyn FnMut(usize, usize) -> Ordering) -> Vec<usize> {
    let mut order: Vec<usize> = (0..count).collect();
    order.sort_by(|a, b| compare(*a, *b));
    order
}
