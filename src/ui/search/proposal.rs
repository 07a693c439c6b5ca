//! What is proposed while words are typed, and where each proposal leads.

use std::ops::Range;

use crate::data::address::write_query;
use crate::domain::{Catalogue, Facet, Lang, Query};
use crate::engine::finder::{Find, Group, Record};
use crate::i18n::{MorePhrases, names};
use crate::state::Command;
use crate::ui::Route;
use crate::ui::kit::IconName;

/// One proposal, ready to be shown.
#[derive(Clone, Debug, PartialEq)]
pub struct Proposal {
    /// The heading it stands under.
    pub heading: &'static str,
    /// What is drawn before it.
    pub sign: Sign,
    /// Its name.
    pub name: String,
    /// The language of the name, where that is not the reader's.
    pub lang: Option<&'static str>,
    /// The parts of the name that answer what was typed, in bytes.
    pub found: Vec<Range<usize>>,
    /// What tells it from others of the same name.
    pub detail: String,
    /// What choosing it does.
    pub does: Does,
}

/// What is drawn before a proposal.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Sign {
    /// The glyph of a kind of hub, by its key.
    Kind(&'static str),
    /// An icon.
    Icon(IconName),
}

/// What choosing a proposal does.
#[derive(Clone, Debug, PartialEq)]
pub enum Does {
    /// Opens a page.
    Open(Route),
    /// Lists the hubs with this option.
    Narrow(Facet, String),
    /// Searches for these words again.
    Search(String),
    /// Forgets the words searched for.
    Forget,
    /// Does what a command says.
    Run(Command),
}

impl Does {
    /// The address that shows the same from any page, in a language; none where it is no place to go to.
    pub fn href(&self, lang: Lang) -> Option<String> {
        let mut query = Query::default();
        match self {
            Does::Open(route) => return Some(route.href(lang)),
            Does::Narrow(facet, option) => query.toggle(*facet, option),
            Does::Search(words) => query.words.clone_from(words),
            Does::Forget | Does::Run(_) => return None,
        }
        Some(format!("{}?{}", Route::Explore.href(lang), write_query(&query)))
    }
}

/// Up to `each` records of every group that answer what was typed, the groups one after the other.
pub fn found(finder: &dyn Find, typed: &str, groups: &[Group], each: usize, lang: Lang) -> Vec<Proposal> {
    let catalogue = finder.catalogue();
    let answer = finder.search(typed, groups);
    let mut proposals = Vec::new();
    for (group, suggestions) in finder.groups(&answer, each) {
        for suggestion in suggestions {
            let Some(does) = does(catalogue, &suggestion.record) else { continue };
            let Some(name) = finder.name(&suggestion.record).map(|name| name.pick(lang)) else { continue };
            proposals.push(Proposal {
                heading: heading(group, lang),
                sign: sign(catalogue, &suggestion.record),
                name: name.text.to_owned(),
                lang: (name.lang != lang).then(|| name.lang.key()),
                found: finder.explain(&answer, suggestion.hit, lang).name,
                detail: detail(catalogue, &suggestion.record, lang),
                does,
            });
        }
    }
    proposals
}

/// The words searched for last, and forgetting them.
pub fn recent(words: Vec<String>, lang: Lang) -> Vec<Proposal> {
    let phrases = &MorePhrases::of(lang).palette;
    let plain = |icon, name: &str, does| Proposal {
        heading: phrases.recent,
        sign: Sign::Icon(icon),
        name: name.to_owned(),
        lang: None,
        found: Vec::new(),
        detail: String::new(),
        does,
    };
    let mut proposals: Vec<_> =
        words.into_iter().map(|words| plain(IconName::Clock, &words, Does::Search(words.clone()))).collect();
    if !proposals.is_empty() {
        proposals.push(plain(IconName::Close, phrases.forget, Does::Forget));
    }
    proposals
}

/// Every command.
pub fn commands(lang: Lang) -> Vec<Proposal> {
    let proposal = |command: Command| Proposal {
        heading: heading(Group::Command, lang),
        sign: Sign::Icon(icon_of(command)),
        name: command.name(lang).to_owned(),
        lang: None,
        found: Vec::new(),
        detail: String::new(),
        does: Does::Run(command),
    };
    Command::ALL.into_iter().map(proposal).collect()
}

/// What choosing a record does; nothing for one that is not there. A project that nobody owns is in the monitor.
fn does(catalogue: &Catalogue, record: &Record) -> Option<Does> {
    let narrow = |facet, option: &str| Some(Does::Narrow(facet, option.to_owned()));
    match record {
        Record::Hub(index) => Some(Does::Open(Route::Hub(catalogue.hubs().get(*index)?.id.clone()))),
        Record::Project(index) => {
            let owner = catalogue.projects().get(*index)?.owner.clone();
            Some(Does::Open(owner.map_or(Route::Projects, Route::Hub)))
        }
        Record::Exhibit(index) => Some(Does::Open(Route::Exhibit(catalogue.exhibits().get(*index)?.id.clone()))),
        Record::Offering(id) => narrow(Facet::Offering, id.as_str()),
        Record::Cluster(id) => narrow(Facet::Cluster, id.as_str()),
        Record::Kind(kind) => narrow(Facet::Kind, kind.key()),
        Record::City(id) => narrow(Facet::City, id.as_str()),
        Record::Region(id) => narrow(Facet::Region, id.as_str()),
        Record::Command(index) => Command::ALL.get(*index).copied().map(Does::Run),
    }
}

fn heading(group: Group, lang: Lang) -> &'static str {
    let phrases = &MorePhrases::of(lang).palette;
    match group {
        Group::Hub => phrases.hubs,
        Group::Offering => phrases.offerings,
        Group::Kind => phrases.kinds,
        Group::Cluster => phrases.clusters,
        Group::Place => phrases.places,
        Group::Project => phrases.projects,
        Group::Exhibit => phrases.exhibits,
        Group::Command => phrases.commands,
    }
}

fn sign(catalogue: &Catalogue, record: &Record) -> Sign {
    match record {
        Record::Hub(index) => {
            catalogue.hubs().get(*index).map_or(Sign::Icon(IconName::Building), |hub| Sign::Kind(hub.kind.key()))
        }
        Record::Kind(kind) => Sign::Kind(kind.key()),
        Record::Project(_) => Sign::Icon(IconName::Source),
        Record::Exhibit(_) => Sign::Icon(IconName::Columns),
        Record::Offering(_) => Sign::Icon(IconName::List),
        Record::Cluster(_) => Sign::Icon(IconName::Layers),
        Record::City(_) | Record::Region(_) => Sign::Icon(IconName::Pin),
        Record::Command(index) => Sign::Icon(Command::ALL.get(*index).map_or(IconName::ArrowRight, |it| icon_of(*it))),
    }
}

const fn icon_of(command: Command) -> IconName {
    match command {
        Command::Explore => IconName::Map,
        Command::Match => IconName::Target,
        Command::Compare => IconName::Columns,
        Command::Offerings => IconName::List,
        Command::Showroom => IconName::Columns,
        Command::Tasks => IconName::Share,
        Command::Projects => IconName::Layers,
        Command::ScienceCities | Command::Potential => IconName::Building,
        Command::Timeline => IconName::Clock,
        Command::Statements => IconName::Source,
        Command::Desk => IconName::Star,
        Command::About => IconName::Info,
        Command::NearMe => IconName::Locate,
        Command::Kazakh | Command::Russian | Command::English => IconName::Globe,
        Command::Light => IconName::Sun,
        Command::Dark => IconName::Moon,
        Command::System => IconName::Contrast,
        Command::Print => IconName::Source,
    }
}

fn detail(catalogue: &Catalogue, record: &Record, lang: Lang) -> String {
    let text = match record {
        Record::Hub(index) => catalogue
            .hubs()
            .get(*index)
            .map(|hub| format!("{} · {}", names::kind(catalogue, hub, lang), names::place(catalogue, hub, lang))),
        Record::Project(index) => catalogue
            .projects()
            .get(*index)
            .and_then(|project| catalogue.hub(project.owner.as_ref()?.as_str()))
            .map(|owner| owner.name.pick(lang).text.to_owned()),
        Record::Exhibit(index) => catalogue
            .exhibits()
            .get(*index)
            .and_then(|exhibit| catalogue.hub(exhibit.maker.as_ref()?.as_str()))
            .map(|maker| maker.name.pick(lang).text.to_owned()),
        Record::City(id) => catalogue
            .vocabulary
            .cities
            .get(id)
            .and_then(|city| catalogue.vocabulary.regions.get(city.region.as_ref()?))
            .map(|region| region.name.pick(lang).text.to_owned()),
        _ => None,
    };
    text.unwrap_or_default()
}
