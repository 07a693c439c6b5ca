//! A funded piece of work.

use super::{Amount, ClusterId, Funding, HubId, ProjectId, RegionId, SourceId, StageId, Text, Years};

/// How far a project has come.
#[derive(Clone, Debug, PartialEq)]
pub struct Stage {
    /// The stage, of the vocabulary.
    pub is: StageId,
    /// The source's own words.
    pub text: Text,
}

/// A funded piece of work.
#[derive(Clone, Debug, PartialEq)]
pub struct Project {
    /// Its id.
    pub id: ProjectId,
    /// Its title.
    pub title: Text,
    /// The hub that carries it out, where the sources say.
    pub owner: Option<HubId>,
    /// Where it is, where that is not where its owner is.
    pub regions: Vec<RegionId>,
    /// How many projects the record stands for.
    pub count: u32,
    /// Its industry.
    pub industry: ClusterId,
    /// How far it has come.
    pub stage: Stage,
    /// Its money in tenge.
    pub amount: Option<Amount>,
    /// Its money in another currency.
    pub other_amount: Option<Amount>,
    /// What that money is.
    pub funding: Option<Funding>,
    /// Its years.
    pub years: Option<Years>,
    /// What else is to be known.
    pub note: Option<Text>,
    /// Where all this comes from.
    pub sources: Vec<SourceId>,
}
