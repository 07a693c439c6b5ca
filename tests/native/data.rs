//! Bytes to domain: what is read, what is named as wrong, and that nothing a file or an address holds can stop the app.

mod address;
mod checking;
mod compare_address;
mod core_facts;
mod links;
mod monitor_address;
mod need_address;
mod opening;
mod plain;
mod reading;
mod real;
mod spreadsheet;
mod task_link;
mod timeline_address;
mod weighing_address;

use std::sync::LazyLock;

use togys::data::check::Files;
use togys::data::{
    HubsFile, Read, read_exhibits, read_facts, read_hubs, read_indicators, read_projects, read_sources, read_vocabulary,
};
use togys::domain::{Catalogue, Indicators};

/// A file below the repository.
pub fn file(path: &str) -> Vec<u8> {
    std::fs::read(format!("{}/{path}", env!("CARGO_MANIFEST_DIR"))).unwrap()
}

/// The files of a catalogue.
pub struct Folder {
    pub vocabulary: Vec<u8>,
    pub hubs: Vec<u8>,
    pub sources: Vec<u8>,
    pub projects: Vec<u8>,
    pub facts: Vec<u8>,
    pub exhibits: Vec<u8>,
    pub indicators: Vec<u8>,
    pub base_map: Vec<u8>,
}

impl Folder {
    pub fn of(path: &str) -> Folder {
        let read = |name: &str| file(&format!("{path}/{name}.json"));
        Folder {
            vocabulary: read("vocabulary"),
            hubs: read("hubs"),
            sources: read("sources"),
            projects: read("projects"),
            facts: read("facts"),
            exhibits: read("exhibits"),
            indicators: read("indicators"),
            base_map: file("public/map/base.json"),
        }
    }

    pub fn files(&self) -> Files<'_> {
        Files {
            vocabulary: &self.vocabulary,
            hubs: &self.hubs,
            sources: &self.sources,
            projects: &self.projects,
            facts: &self.facts,
            exhibits: &self.exhibits,
            indicators: &self.indicators,
            base_map: Some(&self.base_map),
        }
    }

    /// The catalogue as the app reads it; every file must be without a problem.
    pub fn catalogue(&self) -> Catalogue {
        let vocabulary = clean(read_vocabulary(&self.vocabulary));
        let HubsFile { updated, hubs } = clean(read_hubs(&self.hubs, &vocabulary));
        let catalogue = Catalogue::new(updated, vocabulary, hubs);
        let projects = clean(read_projects(&self.projects, &catalogue.vocabulary));
        let facts = clean(read_facts(&self.facts, &catalogue, &projects));
        let exhibits = clean(read_exhibits(&self.exhibits, &catalogue.vocabulary));
        catalogue.with_details(clean(read_sources(&self.sources)), projects, facts).with_exhibits(exhibits)
    }
}

/// What is measured of the regions, without a problem.
pub fn indicators() -> Indicators {
    let folder = Folder::of("public/data");
    clean(read_indicators(&folder.indicators, &folder.catalogue().vocabulary))
}

fn clean<T>(read: Read<T>) -> T {
    let (content, problems) = read.unwrap();
    assert!(problems.is_empty(), "{problems:#?}");
    content
}

/// The seven hubs of tests/fixtures/catalogue.
pub fn seven_hubs() -> Catalogue {
    static SEVEN: LazyLock<Catalogue> = LazyLock::new(|| Folder::of("tests/fixtures/catalogue").catalogue());
    SEVEN.clone()
}
