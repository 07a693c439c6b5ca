//! What is on show, by sort, industry, region and readiness; how many there would be behind each option; and the sources of an
//! exhibit's page.

use crate::domain::{
    About, Catalogue, Exhibit, ExhibitSort, ExhibitStage, Facet, Fact, Figure, Hub, RegionId, ShowFacet, Showing,
    SourceId,
};

/// An option of a filter with the number of exhibits behind it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ShowOption {
    /// The id in the address.
    pub id: String,
    /// How many exhibits there are with it, the other filters being as they are.
    pub count: usize,
}

/// The exhibits that pass every filter, by index, in the order of the catalogue.
pub fn shown(catalogue: &Catalogue, showing: &Showing) -> Vec<usize> {
    let passes = |(_, exhibit): &(usize, &Exhibit)| passes(catalogue, exhibit, showing, None);
    catalogue.exhibits().iter().enumerate().filter(passes).map(|(index, _)| index).collect()
}

/// The options of a filter that lead somewhere, and the one that is chosen even if it leads nowhere. Sorts and stages stand in
/// their own order, the rest by id; what is not known comes last.
pub fn options(catalogue: &Catalogue, showing: &Showing, facet: ShowFacet) -> Vec<ShowOption> {
    let mut options: Vec<ShowOption> = match facet {
        ShowFacet::Sort => ExhibitSort::ALL.map(|sort| none_of(sort.key())).into(),
        ShowFacet::Readiness => ExhibitStage::ALL.map(|stage| none_of(stage.key())).into(),
        ShowFacet::Industry => catalogue.vocabulary.clusters.keys().map(|id| none_of(id.as_str())).collect(),
        ShowFacet::Region => catalogue.vocabulary.regions.keys().map(|id| none_of(id.as_str())).collect(),
    };
    options.extend([none_of(Facet::ABROAD), none_of(Showing::UNKNOWN)]);
    let chosen = showing.get(facet);
    if let Some(id) = chosen.filter(|id| options.iter().all(|option| option.id != **id)) {
        options.push(none_of(id));
    }
    for exhibit in catalogue.exhibits().iter().filter(|it| passes(catalogue, it, showing, Some(facet))) {
        let id = option_of(catalogue, exhibit, facet);
        if let Some(option) = options.iter_mut().find(|option| option.id == id) {
            option.count += 1;
        }
    }
    options.retain(|option| option.count > 0 || chosen == Some(option.id.as_str()));
    options
}

fn none_of(id: &str) -> ShowOption {
    ShowOption { id: id.to_owned(), count: 0 }
}

/// Whether an exhibit passes every filter but the one to be passed over.
fn passes(catalogue: &Catalogue, exhibit: &Exhibit, showing: &Showing, but: Option<ShowFacet>) -> bool {
    ShowFacet::ALL.into_iter().filter(|facet| Some(*facet) != but).all(|facet| {
        let wanted = showing.get(facet);
        wanted.is_none_or(|wanted| option_of(catalogue, exhibit, facet) == wanted)
    })
}

/// The option of a filter that an exhibit stands under.
pub fn option_of<'a>(catalogue: &'a Catalogue, exhibit: &'a Exhibit, facet: ShowFacet) -> &'a str {
    match facet {
        ShowFacet::Sort => exhibit.sort.key(),
        ShowFacet::Industry => exhibit.industry.as_str(),
        ShowFacet::Readiness => exhibit.readiness.map_or(Showing::UNKNOWN, |readiness| readiness.is.key()),
        ShowFacet::Region => match maker(catalogue, exhibit) {
            Some(hub) if catalogue.country_of(hub).is_some() => Facet::ABROAD,
            Some(hub) => catalogue.region_of(hub).map_or(Showing::UNKNOWN, RegionId::as_str),
            None => Showing::UNKNOWN,
        },
    }
}

/// The hub that makes an exhibit, where the catalogue has it.
pub fn maker<'a>(catalogue: &'a Catalogue, exhibit: &Exhibit) -> Option<&'a Hub> {
    catalogue.hub(exhibit.maker.as_ref()?.as_str())
}

/// The laboratory, machine or plant that an exhibit comes from, where that is a hub of its own.
pub fn lab<'a>(catalogue: &'a Catalogue, exhibit: &Exhibit) -> Option<&'a Hub> {
    catalogue.hub(exhibit.lab.as_ref()?.as_str())
}

/// The figures of maker and laboratory that are about an exhibit.
pub fn figures<'a>(catalogue: &'a Catalogue, exhibit: &'a Exhibit) -> impl Iterator<Item = &'a Figure> {
    let hubs = [maker(catalogue, exhibit), lab(catalogue, exhibit)].into_iter().flatten();
    hubs.flat_map(|hub| &hub.figures).filter(|figure| exhibit.figures.contains(&figure.of))
}

/// The statements about an exhibit: its own, then those about its project.
pub fn facts<'a>(catalogue: &'a Catalogue, exhibit: &'a Exhibit) -> Vec<&'a Fact> {
    let is_own = |fact: &&Fact| exhibit.facts.contains(&fact.id);
    let is_of_project = |fact: &&Fact| match (&fact.about, &exhibit.project) {
        (About::Project(id), Some(project)) => id == project,
        _ => false,
    };
    let own = catalogue.facts().iter().filter(is_own);
    own.chain(catalogue.facts().iter().filter(|fact| is_of_project(fact) && !is_own(fact))).collect()
}

/// Every source of an exhibit's page, each once; a source's number on the page is its place here.
pub fn sources_of_exhibit(catalogue: &Catalogue, exhibit: &Exhibit) -> Vec<SourceId> {
    let mut sources: Vec<SourceId> = Vec::new();
    let mut add = |id: &SourceId| {
        if !sources.contains(id) {
            sources.push(id.clone());
        }
    };
    exhibit.sources.iter().for_each(&mut add);
    figures(catalogue, exhibit).for_each(|figure| add(&figure.source));
    if let Some(project) = exhibit.project.as_ref().and_then(|id| catalogue.project(id)) {
        project.sources.iter().for_each(&mut add);
    }
    facts(catalogue, exhibit).into_iter().for_each(|fact| add(&fact.source));
    sources
}

/// The other exhibits, by index, that are most like one: of the same maker, then of the same industry.
pub fn beside(catalogue: &Catalogue, exhibit: &Exhibit, most: usize) -> Vec<usize> {
    let others = || catalogue.exhibits().iter().enumerate().filter(|(_, other)| other.id != exhibit.id);
    let is_of_maker = |other: &Exhibit| exhibit.maker.is_some() && other.maker == exhibit.maker;
    let same_maker = others().filter(|(_, other)| is_of_maker(other));
    let same_industry = others().filter(|(_, other)| other.industry == exhibit.industry && !is_of_maker(other));
    same_maker.chain(same_industry).map(|(index, _)| index).take(most).collect()
}
