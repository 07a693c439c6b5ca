//! Something to be seen: a product, a prototype or a technology, tied to who makes it, where, with what money.

use super::{ClusterId, ExhibitId, FactId, FigureId, HubId, PartialDate, ProjectId, SourceId, Text};

/// What an exhibit is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum ExhibitSort {
    /// Something made to be used.
    Product,
    /// A first piece, made to try the idea.
    Prototype,
    /// A way of doing or making something.
    Technology,
}

impl ExhibitSort {
    /// Every sort, in the order in which they are offered.
    pub const ALL: [ExhibitSort; 3] = [ExhibitSort::Product, ExhibitSort::Prototype, ExhibitSort::Technology];

    /// The id in the data and in an address.
    pub const fn key(self) -> &'static str {
        match self {
            ExhibitSort::Product => "product",
            ExhibitSort::Prototype => "prototype",
            ExhibitSort::Technology => "technology",
        }
    }

    /// The sort of this id.
    pub fn parse(key: &str) -> Option<ExhibitSort> {
        ExhibitSort::ALL.into_iter().find(|sort| sort.key() == key)
    }
}

/// How ready an exhibit is, as far as a source says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum ExhibitStage {
    /// It is made, or in use.
    InUse,
    /// Small batches or test pieces are made.
    Pilot,
    /// It is on trial.
    Trials,
    /// Its development has come to an end.
    Developed,
    /// It is being developed.
    Development,
    /// What makes it is being built.
    Construction,
    /// It is planned.
    Planned,
}

impl ExhibitStage {
    /// Every stage, the readiest first.
    pub const ALL: [ExhibitStage; 7] = [
        ExhibitStage::InUse,
        ExhibitStage::Pilot,
        ExhibitStage::Trials,
        ExhibitStage::Developed,
        ExhibitStage::Development,
        ExhibitStage::Construction,
        ExhibitStage::Planned,
    ];

    /// The id in the data and in an address.
    pub const fn key(self) -> &'static str {
        match self {
            ExhibitStage::InUse => "in-use",
            ExhibitStage::Pilot => "pilot",
            ExhibitStage::Trials => "trials",
            ExhibitStage::Developed => "developed",
            ExhibitStage::Development => "development",
            ExhibitStage::Construction => "construction",
            ExhibitStage::Planned => "planned",
        }
    }

    /// The stage of this id.
    pub fn parse(key: &str) -> Option<ExhibitStage> {
        ExhibitStage::ALL.into_iter().find(|stage| stage.key() == key)
    }
}

/// How ready an exhibit is, and when that was so.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ExhibitReadiness {
    /// The stage.
    pub is: ExhibitStage,
    /// When it was so, where the source has a date.
    pub as_of: Option<PartialDate>,
}

/// A product, a prototype or a technology on show.
#[derive(Clone, Debug, PartialEq)]
pub struct Exhibit {
    /// Its stable id.
    pub id: ExhibitId,
    /// What it is called.
    pub name: Text,
    /// What it is and does.
    pub what: Text,
    /// What sort of thing it is.
    pub sort: ExhibitSort,
    /// Its industry.
    pub industry: ClusterId,
    /// How ready it is; `None` where no source says.
    pub readiness: Option<ExhibitReadiness>,
    /// The hub that makes it, where the catalogue has it.
    pub maker: Option<HubId>,
    /// The laboratory, machine or plant it comes from, where that is a hub of its own.
    pub lab: Option<HubId>,
    /// The project that pays for it: its money stands there and nowhere else.
    pub project: Option<ProjectId>,
    /// Which figures of maker and laboratory are about it.
    pub figures: Vec<FigureId>,
    /// Which statements are about it, beyond those about the project.
    pub facts: Vec<FactId>,
    /// Where all this comes from.
    pub sources: Vec<SourceId>,
}
