//! What an index knows of the texts it is given: their field, and how much that counts.

/// A field of the documents.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Field {
    /// How much a word found here counts, 1 to 100.
    pub weight: u8,
    /// Whether its texts are what the document is called: phrases, beginnings and whole names count there.
    pub is_name: bool,
    /// Whether many documents have the same texts (labels), so that each is kept once.
    pub is_shared: bool,
}
