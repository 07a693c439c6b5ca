//! What an index knows of the texts it is given: their field, and how much that counts.

/// No index has more fields.
pub const MOST_FIELDS: usize = 16;

/// A field of the documents.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Field {
    /// How much a word found here counts, 1 to 100.
    pub weight: u8,
    /// Whether its texts are what the document is called: phrases, beginnings and whole names count there. The other
    /// fields are labels, which many documents share and which are kept once.
    pub is_name: bool,
}
