//! Numbers in order: by a function, or, where there are thousands, by their bits. The standard sort is compiled anew for every
//! comparison, and is several kilobytes each time.

/// So many bits are one digit: two letters of a key.
const DIGIT_BITS: u32 = 12;

/// Sorts numbers by their bits from `low` up, digit by digit from the last; equals stay as they stood. Nothing is compared, so that
/// no processor guesses wrong.
pub(super) fn sort_bits(list: &mut Vec<u64>, low: u32) {
    let mut sorted = vec![0; list.len()];
    for shift in (low..u64::BITS).step_by(DIGIT_BITS as usize) {
        let digit = |number: u64| (number >> shift) as usize & ((1 << DIGIT_BITS) - 1);
        let mut starts = [0_u32; 1 << DIGIT_BITS];
        for number in &*list {
            starts.get_mut(digit(*number)).into_iter().for_each(|count| *count += 1);
        }
        let mut total = 0;
        for start in &mut starts {
            total += *start;
            *start = total - *start;
        }
        for number in &*list {
            let Some(start) = starts.get_mut(digit(*number)) else { continue };
            sorted.get_mut(*start as usize).into_iter().for_each(|to| *to = *number);
            *start += 1;
        }
        std::mem::swap(list, &mut sorted);
    }
}

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
