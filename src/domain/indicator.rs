//! What is measured of every region: by official statistics, or counted in the catalogue itself; and ready sets of weights.

use super::{IndicatorId, PresetId, RegionId, SourceId, Text, UnitId};

/// What an indicator is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum IndicatorGroup {
    /// Research, innovation and learning.
    Science,
    /// People and economy.
    Economy,
    /// What this catalogue records.
    Catalogue,
}

impl IndicatorGroup {
    /// Every group, in the order in which they are shown.
    pub const ALL: [IndicatorGroup; 3] = [IndicatorGroup::Science, IndicatorGroup::Economy, IndicatorGroup::Catalogue];

    /// The id in the data.
    pub const fn key(self) -> &'static str {
        match self {
            IndicatorGroup::Science => "science",
            IndicatorGroup::Economy => "economy",
            IndicatorGroup::Catalogue => "catalogue",
        }
    }
}

/// What is counted in the catalogue.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Counted {
    /// Hubs that operate.
    Hubs,
    /// Kinds of offerings that hubs which operate have.
    Offerings,
    /// Projects; a record that stands for several counts as many.
    Projects,
}

impl Counted {
    /// Everything that can be counted.
    pub const ALL: [Counted; 3] = [Counted::Hubs, Counted::Offerings, Counted::Projects];

    /// The id in the data.
    pub const fn key(self) -> &'static str {
        match self {
            Counted::Hubs => "hubs",
            Counted::Offerings => "offerings",
            Counted::Projects => "projects",
        }
    }
}

/// The values of one year.
#[derive(Clone, Debug, PartialEq)]
pub struct YearValues {
    /// The year.
    pub year: u16,
    /// The figure published for the whole country, which need not be the sum.
    pub national: Option<f64>,
    /// By region, in the indicator's unit; a region that is not here is not known, which is not zero.
    pub by_region: Vec<(RegionId, f64)>,
}

impl YearValues {
    /// The value of a region.
    pub fn of(&self, region: &RegionId) -> Option<f64> {
        self.by_region.iter().find(|(id, _)| id == region).map(|(_, value)| *value)
    }
}

/// Where the values come from.
#[derive(Clone, Debug, PartialEq)]
pub enum Measured {
    /// Published by somebody.
    Published {
        /// Where.
        source: SourceId,
        /// The newest year first; never empty. That one counts, the others serve to set like beside like.
        series: Vec<YearValues>,
    },
    /// Counted in the catalogue on the day it was made.
    Counted(Counted),
}

/// Something measured of every region. More of it counts as better, which is a simplification.
#[derive(Clone, Debug, PartialEq)]
pub struct Indicator {
    /// Its stable id.
    pub id: IndicatorId,
    /// What it is called.
    pub name: Text,
    /// What it is about.
    pub group: IndicatorGroup,
    /// What the values are counted in.
    pub unit: UnitId,
    /// Whether it grows with the size of a region, so that a value a head says something else.
    pub grows: bool,
    /// What it does not measure.
    pub limits: Text,
    /// Where its values come from.
    pub from: Measured,
}

impl Indicator {
    /// The year whose values count; `None` for what is counted in the catalogue.
    pub fn year(&self) -> Option<u16> {
        match &self.from {
            Measured::Published { series, .. } => series.first().map(|values| values.year),
            Measured::Counted(_) => None,
        }
    }

    /// Where it is published.
    pub fn source(&self) -> Option<&SourceId> {
        match &self.from {
            Measured::Published { source, .. } => Some(source),
            Measured::Counted(_) => None,
        }
    }
}

/// A ready set of weights, with the reason for it.
#[derive(Clone, Debug, PartialEq)]
pub struct Preset {
    /// Its stable id.
    pub id: PresetId,
    /// What it is called.
    pub name: Text,
    /// Why one would weigh so.
    pub reason: Text,
    /// The weights, 1 to 5; what is not here does not count.
    pub weights: Vec<(IndicatorId, u8)>,
}

/// Everything that is measured of regions.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Indicators {
    /// The indicators, in the order of the file.
    pub all: Vec<Indicator>,
    /// The one that counts the people, by which values a head are made.
    pub heads: Option<IndicatorId>,
    /// The ready sets of weights; the first is taken where none is asked for.
    pub presets: Vec<Preset>,
}

impl Indicators {
    /// The indicator of this id.
    pub fn find(&self, id: &IndicatorId) -> Option<&Indicator> {
        self.all.iter().find(|indicator| indicator.id == *id)
    }

    /// The preset of this id.
    pub fn preset(&self, id: &PresetId) -> Option<&Preset> {
        self.presets.iter().find(|preset| preset.id == *id)
    }
}
