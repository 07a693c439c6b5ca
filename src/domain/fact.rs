//! A stand-alone statement about a hub, a project, a region or the country.

use super::{FactId, Funding, HubId, ProjectId, Qualifier, RegionId, SourceId, Text, UnitId, Years};

/// What a fact is about.
#[derive(Clone, Debug, PartialEq)]
pub enum About {
    /// A hub.
    Hub(HubId),
    /// A project.
    Project(ProjectId),
    /// A region.
    Region(RegionId),
    /// The whole country.
    National,
}

/// The number, date or span that a statement carries, as its source writes it.
#[derive(Clone, Debug, PartialEq)]
pub enum FactValue {
    /// A number, in the fact's unit.
    Number(f64),
    /// A date or a span of years.
    Words(String),
}

/// A statement with its source.
#[derive(Clone, Debug, PartialEq)]
pub struct Fact {
    /// Its id.
    pub id: FactId,
    /// What it is about.
    pub about: About,
    /// What is stated.
    pub statement: Text,
    /// The value it carries.
    pub value: Option<FactValue>,
    /// What the value is counted in.
    pub unit: Option<UnitId>,
    /// Where the value is money for projects: what that money is.
    pub funding: Option<Funding>,
    /// How the value is meant.
    pub qualifier: Option<Qualifier>,
    /// When it was so.
    pub years: Option<Years>,
    /// Where it is said.
    pub source: SourceId,
}
