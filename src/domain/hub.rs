//! A hub: any place of the catalogue, what it offers, and how its state is known.

use super::{ClusterId, CountryId, Figure, HubId, OfferingId, PartialDate, Place, SourceId, Text};

/// What a hub is. The map draws each kind with a shape of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[allow(missing_docs, reason = "the names are the words of the catalogue")]
pub enum HubKind {
    Hub,
    Technopark,
    ScienceCity,
    Sez,
    Laboratory,
    ResearchInstitute,
    UniversityCenter,
    CompanyRnd,
    DesignBureau,
    EngineeringCenter,
    Accelerator,
    Incubator,
    Fablab,
    ItHub,
    ForeignBenchmark,
}

impl HubKind {
    /// Every kind, in the order in which they are listed.
    pub const ALL: [HubKind; 15] = [
        HubKind::Hub,
        HubKind::Technopark,
        HubKind::ScienceCity,
        HubKind::Sez,
        HubKind::Laboratory,
        HubKind::ResearchInstitute,
        HubKind::UniversityCenter,
        HubKind::CompanyRnd,
        HubKind::DesignBureau,
        HubKind::EngineeringCenter,
        HubKind::Accelerator,
        HubKind::Incubator,
        HubKind::Fablab,
        HubKind::ItHub,
        HubKind::ForeignBenchmark,
    ];

    /// the id in the data, in an address, in CSS and among the shapes of the map.
    pub const fn key(self) -> &'static str {
        match self {
            HubKind::Hub => "hub",
            HubKind::Technopark => "technopark",
            HubKind::ScienceCity => "science-city",
            HubKind::Sez => "sez",
            HubKind::Laboratory => "laboratory",
            HubKind::ResearchInstitute => "research-institute",
            HubKind::UniversityCenter => "university-center",
            HubKind::CompanyRnd => "company-rnd",
            HubKind::DesignBureau => "design-bureau",
            HubKind::EngineeringCenter => "engineering-center",
            HubKind::Accelerator => "accelerator",
            HubKind::Incubator => "incubator",
            HubKind::Fablab => "fablab",
            HubKind::ItHub => "it-hub",
            HubKind::ForeignBenchmark => "foreign-benchmark",
        }
    }

    /// The kind of this id.
    pub fn parse(key: &str) -> Option<HubKind> {
        HubKind::ALL.into_iter().find(|kind| kind.key() == key)
    }
}

/// What is said of a hub's state.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum StatusKind {
    /// It works.
    Operating,
    /// It is being started.
    Launching,
    /// It is planned.
    Planned,
    /// It has closed.
    Closed,
    /// The sources do not say.
    Unknown,
}

impl StatusKind {
    /// Every status, the most useful to a visitor first.
    pub const ALL: [StatusKind; 5] =
        [StatusKind::Operating, StatusKind::Launching, StatusKind::Planned, StatusKind::Closed, StatusKind::Unknown];

    /// The id in the data, in an address and in CSS.
    pub const fn key(self) -> &'static str {
        match self {
            StatusKind::Operating => "operating",
            StatusKind::Launching => "launching",
            StatusKind::Planned => "planned",
            StatusKind::Closed => "closed",
            StatusKind::Unknown => "unknown",
        }
    }

    /// The status of this id.
    pub fn parse(key: &str) -> Option<StatusKind> {
        StatusKind::ALL.into_iter().find(|status| status.key() == key)
    }
}

/// A status and the date on which it was true.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Status {
    /// What is said.
    pub kind: StatusKind,
    /// When it was true; `None` where the sources give no date.
    pub as_of: Option<PartialDate>,
}

/// Something a hub does for others.
#[derive(Clone, Debug, PartialEq)]
pub struct Offering {
    /// What kind of offering.
    pub kind: OfferingId,
    /// What the hub itself calls it.
    pub name: Text,
    /// Where that is said.
    pub source: SourceId,
}

/// Somebody a hub works with.
#[derive(Clone, Debug, PartialEq)]
pub struct Partner {
    /// The partner's name.
    pub name: Text,
    /// The partner's country, where it is not Kazakhstan.
    pub country: Option<CountryId>,
    /// What binds the two.
    pub relation: Text,
    /// Where that is said.
    pub source: SourceId,
}

/// Any place of the catalogue.
#[derive(Clone, Debug, PartialEq)]
pub struct Hub {
    /// Its stable id.
    pub id: HubId,
    /// What it is.
    pub kind: HubKind,
    /// Its name.
    pub name: Text,
    /// Other names people use.
    pub aliases: Vec<String>,
    /// Ids it had before; an address with one of them leads here.
    pub former_ids: Vec<HubId>,
    /// The hub it is part of.
    pub parent: Option<HubId>,
    /// Its state.
    pub status: Status,
    /// The year it was founded.
    pub founded: Option<u16>,
    /// Where it stands.
    pub place: Place,
    /// Its industries.
    pub clusters: Vec<ClusterId>,
    /// What it does for others.
    pub offerings: Vec<Offering>,
    /// Its numbers; the same figure may stand twice where two sources disagree.
    pub figures: Vec<Figure>,
    /// Whom it works with.
    pub partners: Vec<Partner>,
    /// Its own site, an `http` or `https` address.
    pub website: Option<String>,
    /// What else is to be known.
    pub note: Option<Text>,
    /// Where all this comes from.
    pub sources: Vec<SourceId>,
}

impl Hub {
    /// The kinds of its offerings, each once, in the order of the record.
    pub fn offering_kinds(&self) -> Vec<&OfferingId> {
        let mut kinds = Vec::new();
        for Offering { kind, .. } in &self.offerings {
            if !kinds.contains(&kind) {
                kinds.push(kind);
            }
        }
        kinds
    }
}
