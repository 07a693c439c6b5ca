//! What a hub's page says beyond the record itself: which figures stand together and which of them disagree, what is not
//! known, in what order the sources are numbered, and which hub goes by a name.

use crate::domain::{About, Catalogue, Fact, Figure, Hub, Precision, ProjectId, SourceId, order_by};
use izde::skeletons;

/// The figures of a hub that count the same thing.
#[derive(Clone, Debug, PartialEq)]
pub struct FigureGroup<'a> {
    /// The figures by the year they end with, a single year before a run of years; those without a year last.
    pub figures: Vec<&'a Figure>,
    /// Whether two sources give different numbers for what may be the same time.
    pub disagree: bool,
}

/// The figures of a hub by what they count, in the order in which the record first names each.
pub fn figure_groups(hub: &Hub) -> Vec<FigureGroup<'_>> {
    let mut groups: Vec<FigureGroup<'_>> = Vec::new();
    for figure in &hub.figures {
        let same = |group: &&mut FigureGroup<'_>| group.figures.first().is_some_and(|first| first.of == figure.of);
        match groups.iter_mut().find(same) {
            Some(group) => group.figures.push(figure),
            None => groups.push(FigureGroup { figures: vec![figure], disagree: false }),
        }
    }
    for group in &mut groups {
        let time = |figure: &Figure| (figure.years.is_none(), figure.years.map(|it| (it.last, it.last - it.first)));
        order_by(&mut group.figures, |a, b| time(a).cmp(&time(b)));
        let figures = group.figures.iter();
        group.disagree = figures.enumerate().any(|(n, a)| group.figures.iter().skip(n + 1).any(|b| contradict(a, b)));
    }
    groups
}

/// Two numbers contradict each other where different sources give them and not for different years: a number of another
/// year is news, not a dispute.
fn contradict(a: &Figure, b: &Figure) -> bool {
    let may_be_same_time = a.years.is_none() || b.years.is_none() || a.years == b.years;
    a.source != b.source && may_be_same_time && (a.value != b.value || a.unit != b.unit)
}

/// Something that the catalogue does not know of a hub.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Unknown {
    /// What it does for others.
    Offers,
    /// Prices and terms. The catalogue has no room for them yet.
    Prices,
    /// Whether it takes companies from outside. The catalogue has no room for it yet.
    Outside,
    /// Phone and e-mail. The catalogue has no room for them yet.
    Contact,
    /// Its own site.
    Site,
    /// The street and the house.
    Address,
    /// Opening hours. The catalogue has no room for them yet.
    Hours,
    /// When the status was true.
    StatusDate,
    /// When it was founded.
    Founded,
}

/// What the catalogue does not know of a hub, what a customer needs first.
pub fn unknowns(hub: &Hub) -> Vec<Unknown> {
    let has_address = matches!(hub.place.point, Some((_, Precision::Address)));
    [
        (Unknown::Offers, hub.offerings.is_empty()),
        (Unknown::Prices, true),
        (Unknown::Outside, true),
        (Unknown::Contact, true),
        (Unknown::Site, hub.website.is_none()),
        (Unknown::Address, !has_address),
        (Unknown::Hours, true),
        (Unknown::StatusDate, hub.status.as_of.is_none()),
        (Unknown::Founded, hub.founded.is_none()),
    ]
    .into_iter()
    .filter_map(|(unknown, is)| is.then_some(unknown))
    .collect()
}

/// The statements about a project.
pub fn facts_of_project<'a>(catalogue: &'a Catalogue, project: &'a ProjectId) -> impl Iterator<Item = &'a Fact> {
    catalogue.facts().iter().filter(move |fact| matches!(&fact.about, About::Project(id) if id == project))
}

/// Every source of a hub's page, each once. A source's number on the page is its place here. What is known at first comes
/// first, so that no number changes when projects and facts arrive.
pub fn sources_of(catalogue: &Catalogue, hub: &Hub) -> Vec<SourceId> {
    let mut sources: Vec<SourceId> = Vec::new();
    let mut add = |id: &SourceId| {
        if !sources.contains(id) {
            sources.push(id.clone());
        }
    };
    hub.offerings.iter().for_each(|offering| add(&offering.source));
    hub.figures.iter().for_each(|figure| add(&figure.source));
    hub.partners.iter().for_each(|partner| add(&partner.source));
    hub.sources.iter().for_each(&mut add);
    for project in catalogue.projects_of(&hub.id) {
        project.sources.iter().for_each(&mut add);
        facts_of_project(catalogue, &project.id).for_each(|fact| add(&fact.source));
    }
    catalogue.facts_of(&hub.id).for_each(|fact| add(&fact.source));
    sources
}

/// The hub, by index, that alone goes by this name in any language or by this other name; case, accents and signs between
/// the words do not matter.
pub fn called(catalogue: &Catalogue, name: &str) -> Option<usize> {
    let wanted = skeletons(name);
    if wanted.is_empty() {
        return None;
    }
    let is_called = |hub: &Hub| {
        let mut names = hub.name.all().chain(hub.aliases.iter().map(String::as_str));
        names.any(|name| skeletons(name) == wanted)
    };
    let mut found = catalogue.hubs().iter().enumerate().filter(|(_, hub)| is_called(hub)).map(|(index, _)| index);
    found.next().filter(|_| found.next().is_none())
}
