//! Search and facets for a page that measures them: the engines as the app has them, and the documents, questions and folded
//! texts that the other libraries are given.
#![allow(missing_docs, reason = "what is exported is named for the page that calls it")]

#[path = "../benches/search/documents.rs"]
mod documents;
#[allow(dead_code, reason = "benches/search.rs asks otherwise")]
#[path = "../benches/organisations/mod.rs"]
mod organisations;
#[path = "../benches/search/questions.rs"]
mod questions;

use std::collections::{BTreeSet, HashMap};
use std::sync::Arc;

use fixedbitset::FixedBitSet;
use izde::{Builder, Field, skeletons};
use serde_json::json;
use togys::data::address::read_query;
use togys::data::{read_hubs, read_projects, read_vocabulary};
use togys::domain::{Catalogue, Facet, Lang};
use togys::engine::facets::{FacetIndex, region_option};
use togys::engine::finder::{Find, Finder, FinderBuilder, Group};
use wasm_bindgen::prelude::wasm_bindgen;

/// What is recounted.
const FACETS: [Facet; 5] = [Facet::Kind, Facet::Region, Facet::Status, Facet::Cluster, Facet::Offering];

/// As many answers as a page shows at once.
const SHOWN: usize = 20;

fn main() {}

/// A catalogue and what answers about it.
#[wasm_bindgen]
pub struct Bench {
    catalogue: Arc<Catalogue>,
    building: Option<FinderBuilder>,
    finder: Option<Finder>,
    facets: Option<FacetIndex>,
}

#[wasm_bindgen]
impl Bench {
    /// The catalogue of the repository, from the bytes of its files; nothing where they cannot be read.
    pub fn real(vocabulary: &[u8], hubs: &[u8], projects: &[u8]) -> Option<Bench> {
        let (vocabulary, _) = read_vocabulary(vocabulary).ok()?;
        let (hubs, _) = read_hubs(hubs, &vocabulary).ok()?;
        let (projects, _) = read_projects(projects, &vocabulary).ok()?;
        let catalogue = Catalogue::new(hubs.updated, vocabulary, hubs.hubs);
        Some(Bench::of(catalogue.with_details(Vec::new(), projects, Vec::new())))
    }

    /// The catalogue as the first view has it, without its projects.
    pub fn first(vocabulary: &[u8], hubs: &[u8]) -> Option<Bench> {
        let (vocabulary, _) = read_vocabulary(vocabulary).ok()?;
        let (hubs, _) = read_hubs(hubs, &vocabulary).ok()?;
        Some(Bench::of(Catalogue::new(hubs.updated, vocabulary, hubs.hubs)))
    }

    /// So many organisations that do not exist.
    pub fn generated(vocabulary: &[u8], count: usize) -> Option<Bench> {
        let (vocabulary, _) = read_vocabulary(vocabulary).ok()?;
        Some(Bench::of(organisations::catalogue(vocabulary, count)))
    }

    fn of(catalogue: Catalogue) -> Bench {
        Bench { catalogue: Arc::new(catalogue), building: None, finder: None, facets: None }
    }

    // ---- The search engine -------------------------------------------------------------------------------------------

    /// Begins the index.
    pub fn begin(&mut self) {
        self.finder = None;
        self.building = Some(FinderBuilder::new(self.catalogue.clone(), Arc::default()));
    }

    /// Takes so many records; whether any are left.
    pub fn step(&mut self, records: usize) -> bool {
        self.building.as_mut().is_some_and(|builder| builder.step(records))
    }

    /// Puts its words in order.
    pub fn sort(&mut self) {
        if let Some(builder) = &mut self.building {
            builder.sort();
        }
    }

    /// Finishes the index.
    pub fn finish(&mut self) {
        self.finder = self.building.take().map(FinderBuilder::finish);
    }

    /// The numbers of the first hubs and projects that answer, the best first.
    pub fn search(&self, typed: &str) -> Vec<u32> {
        let Some(finder) = &self.finder else { return Vec::new() };
        let answer = finder.search(typed, &[Group::Hub, Group::Project]);
        answer.hits.iter().take(SHOWN).map(|hit| hit.document).collect()
    }

    /// The numbers of all hubs that answer.
    pub fn hubs(&self, typed: &str) -> Vec<u32> {
        let Some(finder) = &self.finder else { return Vec::new() };
        finder.hubs(typed).hits.iter().map(|hit| hit.document).collect()
    }

    pub fn index_bytes(&self) -> usize {
        self.finder.as_ref().map_or(0, |finder| finder.index().bytes())
    }

    // ---- Facets ------------------------------------------------------------------------------------------------------

    pub fn build_facets(&mut self) {
        self.facets = Some(FacetIndex::new(&self.catalogue));
    }

    /// The counts of every option of the five facets, one behind the other, for what an address ticks among `found` (or all).
    pub fn recount(&self, address: &str, found: Option<Vec<u32>>) -> Vec<u32> {
        let Some(index) = &self.facets else { return Vec::new() };
        let (query, _) = read_query(address);
        let base = match found {
            None => index.all(),
            Some(found) => {
                let mut base = FixedBitSet::with_capacity(self.catalogue.hubs().len());
                base.extend(found.into_iter().map(|number| number as usize));
                base
            }
        };
        let counts = index.counts(&query, &base);
        FACETS.iter().flat_map(|facet| counts.of(*facet)).map(|count| *count as u32).collect()
    }

    /// The options of the five facets, in the order of the counts.
    pub fn options(&self) -> String {
        let index = FacetIndex::new(&self.catalogue);
        json!(FACETS.map(|facet| (facet.key(), index.options(facet).to_vec()))).to_string()
    }

    /// The options of every hub, facet by facet.
    pub fn facet_rows(&self) -> String {
        let rows = self.catalogue.hubs().iter().map(|hub| {
            let clusters: BTreeSet<_> = hub.clusters.iter().map(|id| id.as_str()).collect();
            let offerings: BTreeSet<_> = hub.offerings.iter().map(|offering| offering.kind.as_str()).collect();
            json!([hub.kind.key(), region_option(&self.catalogue, hub), hub.status.kind.key(), clusters, offerings])
        });
        serde_json::Value::from_iter(rows).to_string()
    }

    // ---- What everyone is given --------------------------------------------------------------------------------------

    /// `{fields, ids, texts, documents}`: every text once, and for each document the numbers of its texts, field by field.
    pub fn documents(&self) -> String {
        let catalogue = &self.catalogue;
        let mut ids: Vec<&str> = catalogue.hubs().iter().map(|hub| hub.id.as_str()).collect();
        ids.extend(catalogue.projects().iter().map(|project| project.id.as_str()));
        let mut texts: Vec<&str> = Vec::new();
        let mut numbers: HashMap<&str, usize> = HashMap::new();
        let mut documents: Vec<[Vec<usize>; 9]> = Vec::new();
        documents.resize_with(ids.len(), Default::default);
        documents::each_text(catalogue, &mut |document, field, text| {
            let number = *numbers.entry(text).or_insert_with(|| {
                texts.push(text);
                texts.len() - 1
            });
            let list = &mut documents[document][field];
            if !list.contains(&number) {
                list.push(number);
            }
        });
        json!({ "fields": documents::FIELDS, "ids": ids, "texts": texts, "documents": documents }).to_string()
    }

    /// Whether an index made of the documents above and the labels has the words of the finder's own.
    pub fn documents_are_the_finders(&self) -> bool {
        const FIELDS: [Field; 9] = [Field { weight: 1, is_name: true }; 9];
        let mut builder = Builder::new(&FIELDS, &self.catalogue.vocabulary.synonyms);
        let mut begun = 0;
        documents::each_text(&self.catalogue, &mut |document, field, text| {
            if document >= begun {
                builder.document(0, None);
                begun = document + 1;
            }
            builder.text(field, &[text]);
        });
        documents::each_label(&self.catalogue, &mut |texts| {
            builder.document(0, None);
            for (field, text) in texts {
                Lang::ALL.iter().filter_map(|lang| text.get(*lang)).for_each(|text| builder.text(*field, &[text]));
            }
        });
        let ours = builder.finish();
        self.finder.as_ref().is_some_and(|finder| {
            let theirs = finder.index();
            (ours.documents(), ours.words()) == (theirs.documents(), theirs.words())
        })
    }

    /// Questions about generated organisations: `[class, typed, [numbers of the documents wanted]]`.
    pub fn questions(&self, of_each: usize) -> String {
        let questions = questions::questions(&self.catalogue, of_each);
        let rows = questions.into_iter().map(|question| json!([question.class, question.typed, question.wanted]));
        serde_json::Value::from_iter(rows).to_string()
    }
}

/// A text folded and transliterated by our rules, word by word.
#[wasm_bindgen]
pub fn fold(text: &str) -> String {
    skeletons(text).join(" ")
}
