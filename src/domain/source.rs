//! Where a statement comes from.

use super::{PartialDate, SourceId};

/// An article, a page or a document.
#[derive(Clone, Debug, PartialEq)]
pub struct Source {
    /// Its id.
    pub id: SourceId,
    /// Its title, in its own language.
    pub title: String,
    /// Whether we made the title up from what it says, since it has none of its own.
    pub title_derived: bool,
    /// Who published it.
    pub publisher: Option<String>,
    /// When it was published.
    pub date: Option<PartialDate>,
    /// The language it is in, a BCP 47 tag.
    pub lang: String,
    /// Where it can be read, an `http` or `https` address.
    pub url: Option<String>,
    /// Where the copy can be read that was read instead, an `http` or `https` address.
    pub copy: Option<String>,
    /// Whether it is one of the articles the product was conceived from.
    pub core: bool,
}

/// Sources in the order in which they come, each once.
pub fn each_once<'a>(sources: impl Iterator<Item = &'a SourceId>) -> Vec<SourceId> {
    let mut all: Vec<SourceId> = Vec::new();
    for source in sources {
        if !all.contains(source) {
            all.push(source.clone());
        }
    }
    all
}
