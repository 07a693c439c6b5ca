//! What a sum of money says: whether it was given, is asked for or is only planned, and which larger sum it is a part of, so that
//! sums are never added where they overlap.

use super::{ClusterId, HubId, RecordId, RegionId, StageId, Years};

/// What a sum of money is. Sums of one kind can be added; sums of two kinds never.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Money {
    /// Given for the work, or promised and no longer in doubt.
    Granted,
    /// Spent of what was given.
    Used,
    /// Asked for; nobody has decided yet.
    Applied,
    /// What something that stands, or is being built, costs.
    Cost,
    /// What something that is announced, agreed or planned is to cost.
    Planned,
    /// Collected, to be given to others.
    Raised,
}

impl Money {
    /// Every kind, in the order in which they are shown.
    pub const ALL: [Money; 6] =
        [Money::Granted, Money::Used, Money::Applied, Money::Cost, Money::Planned, Money::Raised];

    /// The id in the data and in an address.
    pub const fn key(self) -> &'static str {
        match self {
            Money::Granted => "granted",
            Money::Used => "used",
            Money::Applied => "applied",
            Money::Cost => "cost",
            Money::Planned => "planned",
            Money::Raised => "raised",
        }
    }

    /// The kind of this id.
    pub fn parse(key: &str) -> Option<Money> {
        Money::ALL.into_iter().find(|money| money.key() == key)
    }
}

/// The larger sum that holds a sum.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PartOf {
    /// The project or fact that states it.
    pub whole: RecordId,
    /// Whether the sources say so; else they leave it open, and the two are not added either.
    pub sure: bool,
}

/// What the money of a project or a fact is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Funding {
    /// Its kind.
    pub money: Money,
    /// The sum that it is a part of, or says again.
    pub part_of: Option<PartOf>,
    /// Whether it is so much in each of its years.
    pub per_year: bool,
}

/// Which projects and which money a visitor watches.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Monitoring {
    /// The years.
    pub years: Option<Years>,
    /// The region.
    pub region: Option<RegionId>,
    /// Whose they are.
    pub owner: Option<HubId>,
    /// The industry.
    pub industry: Option<ClusterId>,
    /// How far they have come.
    pub stage: Option<StageId>,
    /// Which kind of money the charts draw. It leaves nothing out.
    pub money: Option<Money>,
}

impl Monitoring {
    /// Whether everything is wanted.
    pub fn is_open(&self) -> bool {
        *self == Monitoring { money: self.money, ..Monitoring::default() }
    }
}
