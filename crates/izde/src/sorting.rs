//! One sort for all lists: numbers, in the order that a function says. The standard sort is compiled anew for every comparison,
//! and is several kilobytes each time.

/// Sorts numbers. What is in order already, in part or as a whole, is not compared again.
pub(super) fn sort(list: &mut Vec<u64>, is_less: &dyn Fn(u64, u64) -> bool) {
    // Where runs that are in order end.
    let mut ends: Vec<usize> = Vec::new();
    for (at, pair) in list.windows(2).enumerate() {
        if let [a, b] = pair
            && is_less(*b, *a)
        {
            ends.push(at + 1);
        }
    }
    ends.push(list.len());
    let mut merged = Vec::with_capacity(list.len());
    while ends.len() > 1 {
        merged.clear();
        let mut next = Vec::with_capacity(ends.len().div_ceil(2));
        let mut start = 0;
        for pair in ends.chunks(2) {
            let middle = pair.first().copied().unwrap_or(start);
            let end = pair.last().copied().unwrap_or(middle);
            let (mut first, mut second) =
                (list.get(start..middle).unwrap_or_default(), list.get(middle..end).unwrap_or_default());
            while let ([a, rest @ ..], [b, others @ ..]) = (first, second) {
                if is_less(*b, *a) {
                    merged.push(*b);
                    second = others;
                } else {
                    merged.push(*a);
                    first = rest;
                }
            }
            merged.extend_from_slice(first);
            merged.extend_from_slice(second);
            next.push(end);
            start = end;
        }
        std::mem::swap(list, &mut merged);
        ends = next;
    }
}
