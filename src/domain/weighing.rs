//! What a planner asks of the regions: which weights, of values as they are or a head, on which scale.

use super::{IndicatorId, Indicators, PresetId, RegionId};

/// What of an indicator is compared.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Basis {
    /// The value as it is published.
    #[default]
    Whole,
    /// The value divided by the people of the region, where it grows with their number.
    Head,
}

impl Basis {
    /// Both, in the order in which they are offered.
    pub const ALL: [Basis; 2] = [Basis::Whole, Basis::Head];

    /// The word in an address.
    pub const fn key(self) -> &'static str {
        match self {
            Basis::Whole => "whole",
            Basis::Head => "head",
        }
    }

    /// The basis of this word.
    pub fn parse(key: &str) -> Option<Basis> {
        Basis::ALL.into_iter().find(|basis| basis.key() == key)
    }
}

/// How values of different units become parts of one score.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Scale {
    /// By place: the share of the other regions that have less. One region far ahead counts no more than the first place.
    #[default]
    Place,
    /// By distance: 0 for the lowest value, 1 for the highest, in proportion between them.
    Distance,
}

impl Scale {
    /// Both, in the order in which they are offered.
    pub const ALL: [Scale; 2] = [Scale::Place, Scale::Distance];

    /// The word in an address.
    pub const fn key(self) -> &'static str {
        match self {
            Scale::Place => "place",
            Scale::Distance => "distance",
        }
    }

    /// The scale of this word.
    pub fn parse(key: &str) -> Option<Scale> {
        Scale::ALL.into_iter().find(|scale| scale.key() == key)
    }
}

/// Where the weights come from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Leaning {
    /// A ready set; `None` is the first.
    Preset(Option<PresetId>),
    /// The visitor's own, each 1 to [`Weighing::MOST`]; what is not here does not count.
    Own(Vec<(IndicatorId, u8)>),
}

/// What is asked of the regions.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Weighing {
    /// What is compared.
    pub basis: Basis,
    /// How values become parts of a score.
    pub scale: Scale,
    /// The weights.
    pub leaning: Leaning,
    /// The region that is looked at closely.
    pub region: Option<RegionId>,
}

impl Default for Weighing {
    fn default() -> Weighing {
        Weighing { basis: Basis::default(), scale: Scale::default(), leaning: Leaning::Preset(None), region: None }
    }
}

impl Weighing {
    /// The heaviest weight.
    pub const MOST: u8 = 5;

    /// The weight of every indicator, in their order; 0 for one that does not count.
    pub fn weights(&self, indicators: &Indicators) -> Vec<u8> {
        let chosen = match &self.leaning {
            Leaning::Own(weights) => Some(weights),
            Leaning::Preset(id) => {
                let asked = id.as_ref().and_then(|id| indicators.preset(id));
                asked.or(indicators.presets.first()).map(|preset| &preset.weights)
            }
        };
        let weight = |id: &IndicatorId| chosen?.iter().find(|(other, _)| other == id).map(|(_, weight)| *weight);
        indicators.all.iter().map(|indicator| weight(&indicator.id).unwrap_or(0)).collect()
    }

    /// Gives one indicator another weight; from a preset, the other weights are taken along.
    pub fn weigh(&mut self, indicators: &Indicators, index: usize, weight: u8) {
        let mut weights = self.weights(indicators);
        if let Some(place) = weights.get_mut(index) {
            *place = weight.min(Weighing::MOST);
        }
        let ids = indicators.all.iter().map(|indicator| indicator.id.clone());
        self.leaning = Leaning::Own(ids.zip(weights).filter(|(_, weight)| *weight > 0).collect());
    }
}
