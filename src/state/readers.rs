//! What reads the files that a list of hubs does not wait for, the catalogue itself above all, and what makes all of it searchable: a
//! part of the program of its own (see `ui/pages/later.rs`), which comes together with these files.

use std::sync::Arc;

use futures::future::LocalBoxFuture;
#[cfg(feature = "split")]
use leptos::wasm_split::{SplitLoaderError, wasm_split};

use super::Command;
#[cfg(feature = "split")]
use super::atlas::LoadCause;
use super::atlas::LoadFailure;
#[cfg(feature = "split")]
use crate::data::HUBS;
use crate::data::geometry::{SETTLEMENTS, WATER, read_settlements, read_water};
use crate::data::opening::opening_of;
use crate::data::{
    EXHIBITS, FACTS, HubsFile, PROJECTS, Problem, Read, SOURCES, read_exhibits, read_facts, read_hubs, read_projects,
    read_sources, read_vocabulary,
};
use crate::domain::{Amount, Catalogue, Settlement, Vocabulary, Water};
use crate::engine::explore::ExploreIndex;
use crate::engine::finder::FinderBuilder;
use crate::engine::gazetteer::beginning_with;
use crate::engine::monitor::granted;
#[cfg(feature = "split")]
use crate::platform::fetch::FetchError;
use crate::platform::frame::{self, Slices};

/// How many records are taken into the index at a time.
const RECORDS_A_STEP: usize = 8;

/// The bytes of sources, projects, facts and exhibits.
pub type DetailFiles = [Vec<u8>; 4];

/// The full catalogue, the money granted in it, and what was wrong in the files.
pub type Details = Result<(Arc<Catalogue>, Option<Amount>, Vec<Problem>), LoadFailure>;

/// Up to so many of these settlements whose names begin with what was typed.
pub type BeginningWith = fn(&[Settlement], &str, usize) -> Vec<Settlement>;

/// What reads each kind of file. What these point to may be in a part of the program that has been fetched.
#[derive(Clone, Copy)]
pub struct Readers {
    /// Reads the words that the catalogue is written in.
    pub vocabulary: fn(&[u8]) -> Read<Vocabulary>,
    /// Reads the hubs.
    pub hubs: fn(&[u8], &Vocabulary) -> Read<HubsFile>,
    /// Whether a list shows the same of an opening and of the whole catalogue.
    pub are_listed_alike: fn(&Catalogue, &Catalogue) -> bool,
    /// Adds sources, projects, facts and exhibits to a catalogue.
    pub details: fn(Arc<Catalogue>, DetailFiles) -> LocalBoxFuture<'static, Details>,
    /// Reads the gazetteer.
    pub settlements: fn(&[u8]) -> Result<Vec<Settlement>, LoadFailure>,
    /// Finds settlements by the beginning of their names.
    pub beginning_with: BeginningWith,
    /// Reads lakes and rivers.
    pub water: fn(&[u8]) -> Result<Water, LoadFailure>,
    /// Makes an index searchable by words.
    pub words: fn(ExploreIndex) -> LocalBoxFuture<'static, Arc<ExploreIndex>>,
}

#[cfg(feature = "split")]
impl From<SplitLoaderError> for LoadFailure {
    // To the visitor the file itself did not come: the same words, and the same button to try again.
    fn from(_: SplitLoaderError) -> Self {
        LoadFailure { file: HUBS, cause: LoadCause::Fetch(FetchError::Unreachable) }
    }
}

/// The readers, once they are here.
#[cfg(feature = "split")]
pub async fn readers() -> Result<Readers, LoadFailure> {
    readers_part().await
}

#[cfg(feature = "split")]
#[wasm_split(readers, fallible, wasm_split_path = ::leptos::wasm_split)]
fn readers_part() -> Result<Readers, LoadFailure> {
    Ok(READERS)
}

/// The readers.
#[cfg(not(feature = "split"))]
pub async fn readers() -> Result<Readers, LoadFailure> {
    Ok(READERS)
}

const READERS: Readers = Readers {
    vocabulary: read_vocabulary,
    hubs: read_hubs,
    are_listed_alike: |opening, whole| *opening == opening_of(whole),
    details: |catalogue, files| Box::pin(details(catalogue, files)),
    settlements: |bytes| read_settlements(bytes).map_err(LoadFailure::read(SETTLEMENTS)),
    beginning_with,
    water: |bytes| read_water(bytes).map_err(LoadFailure::read(WATER)),
    words: |index| Box::pin(searchable(index)),
};

async fn details(catalogue: Arc<Catalogue>, [sources, projects, facts, exhibits]: DetailFiles) -> Details {
    let mut slices = Slices::begin();
    let (sources, mut problems) = read_sources(&sources).map_err(LoadFailure::read(SOURCES))?;
    slices.step().await;
    let (projects, more) = read_projects(&projects, &catalogue.vocabulary).map_err(LoadFailure::read(PROJECTS))?;
    problems.extend(more);
    slices.step().await;
    let (facts, more) = read_facts(&facts, &catalogue, &projects).map_err(LoadFailure::read(FACTS))?;
    problems.extend(more);
    slices.step().await;
    let (exhibits, more) = read_exhibits(&exhibits, &catalogue.vocabulary).map_err(LoadFailure::read(EXHIBITS))?;
    problems.extend(more);
    slices.step().await;
    let full = Catalogue::clone(&catalogue).with_details(sources, projects, facts).with_exhibits(exhibits);
    slices.step().await;
    let granted = granted(&full);
    Ok((Arc::new(full), granted, problems))
}

/// An index with its finder, which is made in slices short enough for the browser to answer the visitor between them.
async fn searchable(index: ExploreIndex) -> Arc<ExploreIndex> {
    let mut finder = FinderBuilder::new(index.catalogue().clone(), Command::names());
    let mut slices = Slices::begin();
    while finder.step(RECORDS_A_STEP) {
        slices.step().await;
    }
    frame::breathe().await;
    finder.sort();
    frame::breathe().await;
    Arc::new(index.with_finder(Arc::new(finder.finish())))
}
