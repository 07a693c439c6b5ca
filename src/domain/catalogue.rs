//! The whole catalogue: every record, found by id. It is read once and never changed in place.

use std::collections::HashMap;

use super::{
    About, CountryId, Exhibit, Fact, Funding, GeoPoint, Hub, HubId, PartialDate, Precision, Project, ProjectId,
    RegionId, Source, SourceId, Vocabulary,
};

/// Every record of the catalogue.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Catalogue {
    /// The day it was made.
    pub updated: Option<PartialDate>,
    /// The words it is written in.
    pub vocabulary: Vocabulary,
    hubs: Vec<Hub>,
    by_id: HashMap<HubId, usize>,
    former: HashMap<HubId, usize>,
    projects: Vec<Project>,
    facts: Vec<Fact>,
    exhibits: Vec<Exhibit>,
    sources: Vec<Source>,
    source_by_id: HashMap<SourceId, usize>,
}

/// What an id leads to.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Found<'a> {
    /// The hub of this id.
    Here(&'a Hub),
    /// The hub that had this id before.
    Moved(&'a Hub),
    /// No hub has or had this id.
    Unknown,
}

impl Catalogue {
    /// A catalogue of these hubs, in their order; the first of two hubs with one id is kept.
    pub fn new(updated: Option<PartialDate>, vocabulary: Vocabulary, hubs: Vec<Hub>) -> Catalogue {
        let mut catalogue = Catalogue { updated, vocabulary, ..Catalogue::default() };
        for hub in hubs {
            if catalogue.by_id.contains_key(&hub.id) {
                continue;
            }
            let index = catalogue.hubs.len();
            catalogue.by_id.insert(hub.id.clone(), index);
            for former in &hub.former_ids {
                catalogue.former.insert(former.clone(), index);
            }
            catalogue.hubs.push(hub);
        }
        catalogue
    }

    /// The same catalogue with the records that come after the first view.
    #[must_use]
    pub fn with_details(mut self, sources: Vec<Source>, projects: Vec<Project>, facts: Vec<Fact>) -> Catalogue {
        self.source_by_id = sources.iter().enumerate().map(|(index, source)| (source.id.clone(), index)).collect();
        self.sources = sources;
        self.projects = projects;
        self.facts = facts;
        self
    }

    /// The same catalogue with what is on show.
    #[must_use]
    pub fn with_exhibits(mut self, exhibits: Vec<Exhibit>) -> Catalogue {
        self.exhibits = exhibits;
        self
    }

    /// The same catalogue with every point that only stands for its region moved to where `middle_of` the region is.
    #[must_use]
    pub fn with_indicative_points(mut self, middle_of: impl Fn(&RegionId) -> Option<GeoPoint>) -> Catalogue {
        for index in 0..self.hubs.len() {
            let hub = &self.hubs[index];
            let is_indicative = matches!(hub.place.point, Some((_, Precision::Region)));
            let middle = self.region_of(hub).filter(|_| is_indicative).and_then(&middle_of);
            if let Some(middle) = middle {
                self.hubs[index].place.point = Some((middle, Precision::Region));
            }
        }
        self
    }

    /// Every hub, in the catalogue's order. A hub's index here is its number elsewhere (facets, map points).
    pub fn hubs(&self) -> &[Hub] {
        &self.hubs
    }

    /// The index of a hub.
    pub fn index_of(&self, id: &str) -> Option<usize> {
        self.by_id.get(id).copied()
    }

    /// The hub of this very id.
    pub fn hub(&self, id: &str) -> Option<&Hub> {
        self.index_of(id).map(|index| &self.hubs[index])
    }

    /// What an id from an address leads to.
    pub fn find(&self, id: &str) -> Found<'_> {
        match (self.hub(id), self.former.get(id)) {
            (Some(hub), _) => Found::Here(hub),
            (None, Some(index)) => Found::Moved(&self.hubs[*index]),
            (None, None) => Found::Unknown,
        }
    }

    /// The hubs that are part of this one.
    pub fn parts_of(&self, id: &HubId) -> impl Iterator<Item = &Hub> {
        self.hubs.iter().filter(move |hub| hub.parent.as_ref() == Some(id))
    }

    /// Every source.
    pub fn sources(&self) -> &[Source] {
        &self.sources
    }

    /// The source of this id.
    pub fn source(&self, id: &SourceId) -> Option<&Source> {
        self.source_by_id.get(id).map(|index| &self.sources[*index])
    }

    /// Every project.
    pub fn projects(&self) -> &[Project] {
        &self.projects
    }

    /// The projects a hub carries out.
    pub fn projects_of(&self, id: &HubId) -> impl Iterator<Item = &Project> {
        self.projects.iter().filter(move |project| project.owner.as_ref() == Some(id))
    }

    /// What the money of the project or the fact of this id is, where it has money.
    pub fn funding_of(&self, id: &str) -> Option<&Funding> {
        let project = self.projects.iter().find(|project| project.id.as_str() == id);
        let fact = || self.facts.iter().find(|fact| fact.id.as_str() == id);
        project.map_or_else(|| fact().and_then(|fact| fact.funding.as_ref()), |project| project.funding.as_ref())
    }

    /// Every stand-alone statement.
    pub fn facts(&self) -> &[Fact] {
        &self.facts
    }

    /// The statements about a hub.
    pub fn facts_of(&self, id: &HubId) -> impl Iterator<Item = &Fact> {
        self.facts.iter().filter(move |fact| matches!(&fact.about, About::Hub(hub) if hub == id))
    }

    /// Everything on show.
    pub fn exhibits(&self) -> &[Exhibit] {
        &self.exhibits
    }

    /// The exhibits a hub makes, or that come from its laboratory.
    pub fn exhibits_of(&self, id: &HubId) -> impl Iterator<Item = &Exhibit> {
        self.exhibits.iter().filter(move |it| it.maker.as_ref() == Some(id) || it.lab.as_ref() == Some(id))
    }

    /// The project of this id.
    pub fn project(&self, id: &ProjectId) -> Option<&Project> {
        self.projects.iter().find(|project| project.id == *id)
    }

    /// The region a hub stands in: its own, or else its city's.
    pub fn region_of<'a>(&'a self, hub: &'a Hub) -> Option<&'a RegionId> {
        hub.place.region.as_ref().or_else(|| self.vocabulary.cities.get(hub.place.city.as_ref()?)?.region.as_ref())
    }

    /// The country a hub stands in, where that is not Kazakhstan: its own, or else its city's.
    pub fn country_of<'a>(&'a self, hub: &'a Hub) -> Option<&'a CountryId> {
        hub.place.country.as_ref().or_else(|| self.vocabulary.cities.get(hub.place.city.as_ref()?)?.country.as_ref())
    }

    /// The date of a hub's newest source; `None` where none has a date.
    pub fn newest_source(&self, hub: &Hub) -> Option<PartialDate> {
        hub.sources.iter().filter_map(|id| self.source(id)?.date).max()
    }
}
