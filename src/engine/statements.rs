//! Everything that sources state, found by its words: which statements answer what was typed, and which stand about what.

use std::ops::Range;
use std::sync::Arc;

use izde::{Builder, Field, Index};

use crate::domain::{About, Catalogue, Fact, Lang, Text, order_by};

/// A statement's own words, then what it is about, then where it stands.
const FIELDS: [Field; 3] =
    [Field { weight: 100, is_name: true }, Field { weight: 60, is_name: false }, Field { weight: 30, is_name: false }];

/// Finds the statements of one catalogue.
#[derive(Clone, Debug)]
pub struct Statements {
    catalogue: Arc<Catalogue>,
    index: Index,
}

/// Of one catalogue there are but one lot of statements.
impl PartialEq for Statements {
    fn eq(&self, other: &Statements) -> bool {
        Arc::ptr_eq(&self.catalogue, &other.catalogue)
    }
}

/// A statement that answers: its index among the facts, and the parts of its text that do, in bytes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answering {
    /// Which of [`Catalogue::facts`].
    pub fact: usize,
    /// The parts of its wording in the reader's language that answer.
    pub found: Vec<Range<usize>>,
}

impl Statements {
    /// Makes them ready to be found. All details of the catalogue have come.
    pub fn new(catalogue: Arc<Catalogue>) -> Statements {
        let mut builder = Builder::new(&FIELDS, &catalogue.vocabulary.synonyms);
        for fact in catalogue.facts() {
            builder.document(0, None);
            builder.text(0, &wordings(&fact.statement));
            if let Some(name) = subject(&catalogue, fact) {
                builder.text(1, &wordings(name));
            }
            if let Some(label) = fact.unit.as_ref().and_then(|unit| catalogue.vocabulary.units.get(unit)) {
                builder.text(1, &wordings(label));
            }
            if let Some(source) = catalogue.source(&fact.source) {
                builder.text(2, &[source.title.as_str(), source.publisher.as_deref().unwrap_or_default()]);
            }
        }
        Statements { index: builder.finish(), catalogue }
    }

    /// The catalogue they stand in.
    pub fn catalogue(&self) -> &Catalogue {
        &self.catalogue
    }

    /// The statements that have what was typed, the best first; all of them, by what they are about, where nothing was.
    pub fn answer(&self, typed: &str, lang: Lang) -> Vec<Answering> {
        let facts = self.catalogue.facts();
        let answer = self.index.search(typed, 1);
        if answer.is_empty() {
            let mut all: Vec<Answering> = (0..facts.len()).map(|fact| Answering { fact, found: Vec::new() }).collect();
            // Those about one thing stand together, the country and the regions first.
            let place = |at: &Answering| facts.get(at.fact).map(|fact| rank(&fact.about));
            order_by(&mut all, |a, b| place(a).cmp(&place(b)));
            return all;
        }
        let hits = answer.hits.iter().filter_map(|hit| {
            let fact = facts.get(hit.document as usize)?;
            let highlights = answer.highlights(&self.index, fact.statement.pick(lang).text);
            let found = highlights.into_iter().map(|highlight| highlight.range).collect();
            Some(Answering { fact: hit.document as usize, found })
        });
        hits.collect()
    }
}

fn rank(about: &About) -> (u8, String) {
    match about {
        About::National => (0, String::new()),
        About::Region(id) => (1, id.to_string()),
        About::Project(id) => (2, id.to_string()),
        About::Hub(id) => (3, id.to_string()),
    }
}

/// What a statement is about, by its name; the country has none.
pub fn subject<'a>(catalogue: &'a Catalogue, fact: &Fact) -> Option<&'a Text> {
    match &fact.about {
        About::Hub(id) => catalogue.hub(id.as_str()).map(|hub| &hub.name),
        About::Project(id) => catalogue.projects().iter().find(|project| project.id == *id).map(|it| &it.title),
        About::Region(id) => catalogue.vocabulary.regions.get(id).map(|region| &region.name),
        About::National => None,
    }
}

fn wordings(text: &Text) -> Vec<&str> {
    Lang::ALL.into_iter().map(|lang| text.pick(lang).text).collect()
}
