//! Sets of documents as bits, 32 to a block.

/// How many blocks it takes.
pub(super) const fn blocks(documents: usize) -> usize {
    documents.div_ceil(32)
}

/// Adds a document. Whether it was not there.
pub(super) fn insert(set: &mut [u32], document: u32) -> bool {
    let Some(block) = set.get_mut(document as usize / 32) else { return false };
    let bit = 1 << (document % 32);
    let is_new = *block & bit == 0;
    *block |= bit;
    is_new
}

/// Whether a document is there.
pub(super) fn contains(set: &[u32], document: u32) -> bool {
    set.get(document as usize / 32).is_some_and(|block| block & 1 << (document % 32) != 0)
}

/// Names the documents, in their order.
pub(super) fn each(set: impl Iterator<Item = u32>, mut say: impl FnMut(u32)) {
    let mut first = 0;
    for mut block in set {
        while block != 0 {
            say(first + block.trailing_zeros());
            block &= block - 1;
        }
        first += 32;
    }
}
