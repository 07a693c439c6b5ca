//! What an entrepreneur asks for: offerings, an industry, a place to be near, how far her idea has come.

use std::collections::BTreeMap;

use super::{ClusterId, OfferingId, Origin, PartialDate};

/// How much an offering matters to her.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Importance {
    /// Without it the hub does not help.
    Must,
    /// It would be welcome.
    Nice,
}

impl Importance {
    /// Both, the weightier first.
    pub const ALL: [Importance; 2] = [Importance::Must, Importance::Nice];

    /// The id in an address.
    pub const fn key(self) -> &'static str {
        match self {
            Importance::Must => "must",
            Importance::Nice => "nice",
        }
    }
}

/// A technology readiness level, 1 (a principle seen) to 9 (proven in use).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Readiness(u8);

impl Readiness {
    /// The lowest.
    pub const FIRST: Readiness = Readiness(1);
    /// The highest.
    pub const LAST: Readiness = Readiness(9);

    /// The level of this number, 1 to 9.
    pub fn new(level: u8) -> Option<Readiness> {
        (1..=9).contains(&level).then_some(Readiness(level))
    }

    /// The number, 1 to 9.
    pub const fn level(self) -> u8 {
        self.0
    }
}

/// What a match is measured by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Criterion {
    /// Whether it offers what is wanted.
    Offerings,
    /// Whether it works for the industry.
    Cluster,
    /// How far away it is.
    Distance,
    /// Whether it helps on the stages between where the idea is and where it should come.
    Readiness,
    /// Whether it works already.
    Status,
    /// Whether it takes companies from outside.
    Outside,
    /// Whether it can be done in time.
    Deadline,
}

impl Criterion {
    /// Every criterion, in the order in which they are shown.
    pub const ALL: [Criterion; 7] = [
        Criterion::Offerings,
        Criterion::Cluster,
        Criterion::Distance,
        Criterion::Readiness,
        Criterion::Status,
        Criterion::Outside,
        Criterion::Deadline,
    ];

    /// The id in an address.
    pub const fn key(self) -> &'static str {
        match self {
            Criterion::Offerings => "offerings",
            Criterion::Cluster => "cluster",
            Criterion::Distance => "distance",
            Criterion::Readiness => "readiness",
            Criterion::Status => "status",
            Criterion::Outside => "outside",
            Criterion::Deadline => "deadline",
        }
    }

    /// The criterion of this id.
    pub fn parse(key: &str) -> Option<Criterion> {
        Criterion::ALL.into_iter().find(|criterion| criterion.key() == key)
    }
}

/// How much each criterion counts, 0 to [`Weights::MOST`], in the order of [`Criterion::ALL`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Weights([u8; Criterion::ALL.len()]);

impl Default for Weights {
    /// What it offers counts for as much as industry, distance and readiness together; how sure that is, for the rest.
    fn default() -> Weights {
        Weights([10, 4, 4, 2, 4, 1, 2])
    }
}

impl Weights {
    /// The most that a criterion can count.
    pub const MOST: u8 = 10;

    /// How much a criterion counts.
    pub const fn of(&self, criterion: Criterion) -> u8 {
        self.0[criterion as usize]
    }

    /// The same with another weight, held to [`Weights::MOST`].
    #[must_use]
    pub fn with(mut self, criterion: Criterion, weight: u8) -> Weights {
        self.0[criterion as usize] = weight.min(Weights::MOST);
        self
    }
}

/// What is asked for. Nothing of it has to be said.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Need {
    /// The offerings wanted.
    pub offerings: BTreeMap<OfferingId, Importance>,
    /// Her industry.
    pub cluster: Option<ClusterId>,
    /// Where she is.
    pub origin: Option<Origin>,
    /// How far she would go, kilometres.
    pub reach_km: Option<u16>,
    /// How far the idea has come.
    pub now: Option<Readiness>,
    /// How far it should come.
    pub goal: Option<Readiness>,
    /// By when she needs it: a month or a day.
    pub deadline: Option<PartialDate>,
    /// How much each criterion counts.
    pub weights: Weights,
}

impl Need {
    /// Whether nothing is asked for that tells hubs apart.
    pub fn is_empty(&self) -> bool {
        let nothing_wanted = self.offerings.is_empty() && self.cluster.is_none() && self.origin.is_none();
        nothing_wanted && self.now.is_none() && self.goal.is_none()
    }

    /// The levels from where the idea is to where it should come, both included; nothing where neither is said.
    pub fn way(&self) -> Option<(Readiness, Readiness)> {
        if self.now.is_none() && self.goal.is_none() {
            return None;
        }
        let now = self.now.unwrap_or(Readiness::FIRST);
        Some((now, self.goal.unwrap_or(Readiness::LAST).max(now)))
    }
}
