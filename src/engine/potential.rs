//! The regions by weighted indicators, and how much of their order is the weights' doing: in what share of random weightings
//! each stays in front.
//!
//! A value that is not known takes no part: the region's score is made of what is known of it, and says how much that is.

use fastrand::Rng;

use super::monitor::regions_of;
use crate::domain::{
    Basis, Catalogue, Counted, Indicator, IndicatorId, Indicators, Measured, RegionId, Scale, StatusKind, order_by,
};

/// How many random weightings are tried.
pub const WEIGHTINGS: usize = 10_000;

/// The same weightings on any day and any machine.
const SEED: u64 = 2035;

/// Regions by indicators: what each has, and what that is on one scale.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Grid {
    /// The regions, in the order of their ids.
    pub regions: Vec<RegionId>,
    /// For each region, by indicator, the value that is compared: as it is, or a head. `None`: not known, or a value a head
    /// that would mean nothing.
    pub values: Vec<Vec<Option<f64>>>,
    /// The same from 0, the least, to 1, the most.
    pub scaled: Vec<Vec<Option<f64>>>,
}

impl Grid {
    /// Every region of the catalogue by every indicator.
    pub fn of(indicators: &Indicators, catalogue: &Catalogue, basis: Basis, scale: Scale) -> Grid {
        let regions: Vec<RegionId> = catalogue.vocabulary.regions.keys().cloned().collect();
        let columns: Vec<Vec<Option<f64>>> =
            indicators.all.iter().map(|indicator| column(indicators, indicator, catalogue, basis, &regions)).collect();
        let on_scale: Vec<Vec<Option<f64>>> = columns.iter().map(|column| scaled(column, scale)).collect();
        let row = |columns: &[Vec<Option<f64>>], region: usize| columns.iter().map(|column| column[region]).collect();
        Grid {
            values: (0..regions.len()).map(|region| row(&columns, region)).collect(),
            scaled: (0..regions.len()).map(|region| row(&on_scale, region)).collect(),
            regions,
        }
    }

    /// The place of a region by one indicator: one more than there are regions with a higher value. `None`: not known.
    pub fn place(&self, region: usize, indicator: usize) -> Option<usize> {
        let own = self.values[region][indicator]?;
        let above = self.values.iter().filter_map(|row| row[indicator]).filter(|value| *value > own).count();
        Some(above + 1)
    }

    /// Of how many regions an indicator is known.
    pub fn known(&self, indicator: usize) -> usize {
        self.values.iter().filter(|row| row[indicator].is_some()).count()
    }

    /// The score of a region, 0 to 1: the weighted mean of what is known of it; `None` where nothing that counts is.
    pub fn score(&self, region: usize, weights: &[f64]) -> Option<f64> {
        let (mut sum, mut all) = (0.0, 0.0);
        for (weight, value) in weights.iter().zip(&self.scaled[region]) {
            if let Some(value) = value {
                sum += weight * value;
                all += weight;
            }
        }
        (all > 0.0).then(|| sum / all)
    }
}

/// What an indicator says of each region.
fn column(
    indicators: &Indicators,
    indicator: &Indicator,
    catalogue: &Catalogue,
    basis: Basis,
    regions: &[RegionId],
) -> Vec<Option<f64>> {
    let values = regions.iter().map(|region| match &indicator.from {
        Measured::Published { series, .. } => series.first().and_then(|values| values.of(region)),
        Measured::Counted(counted) => Some(count(catalogue, *counted, region) as f64),
    });
    if basis == Basis::Whole || !indicator.grows {
        return values.collect();
    }
    let values = values.zip(regions);
    values.map(|(value, region)| Some(value? / heads(indicators, indicator, region)?)).collect()
}

/// The people of a region in the year of an indicator; the newest where it has none. Nothing for the count of people itself,
/// which is one a head everywhere.
fn heads(indicators: &Indicators, of: &Indicator, region: &RegionId) -> Option<f64> {
    let id: &IndicatorId = indicators.heads.as_ref().filter(|id| **id != of.id)?;
    let Measured::Published { series, .. } = &indicators.find(id)?.from else { return None };
    let values = match of.year() {
        Some(year) => series.iter().find(|values| values.year == year),
        None => series.first(),
    };
    values?.of(region).filter(|people| *people > 0.0)
}

fn count(catalogue: &Catalogue, counted: Counted, region: &RegionId) -> usize {
    let hubs = catalogue.hubs().iter();
    let hubs = hubs.filter(|hub| hub.status.kind == StatusKind::Operating && catalogue.region_of(hub) == Some(region));
    match counted {
        Counted::Hubs => hubs.count(),
        Counted::Offerings => {
            let mut kinds: Vec<&str> = hubs.flat_map(|hub| &hub.offerings).map(|it| it.kind.as_str()).collect();
            order_by(&mut kinds, Ord::cmp);
            kinds.dedup();
            kinds.len()
        }
        Counted::Projects => {
            let here = catalogue.projects().iter().filter(|project| regions_of(catalogue, project).contains(region));
            here.map(|project| project.count as usize).sum()
        }
    }
}

fn scaled(column: &[Option<f64>], scale: Scale) -> Vec<Option<f64>> {
    let known: Vec<f64> = column.iter().copied().flatten().collect();
    let least = known.iter().copied().fold(f64::INFINITY, f64::min);
    let most = known.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    // Where all are alike, nobody is ahead.
    let is_flat = known.len() < 2 || least == most;
    let on_scale = |value: f64| match scale {
        _ if is_flat => 0.5,
        Scale::Distance => (value - least) / (most - least),
        Scale::Place => {
            let below = known.iter().filter(|other| **other < value).count() as f64;
            let alike = known.iter().filter(|other| **other == value).count() as f64 - 1.0;
            (below + alike / 2.0) / (known.len() as f64 - 1.0)
        }
    };
    column.iter().map(|value| value.map(on_scale)).collect()
}

/// A region with its score.
#[derive(Clone, Debug, PartialEq)]
pub struct Ranked {
    /// Its index in the grid.
    pub region: usize,
    /// 0 to 1; `None` where nothing that counts is known of it.
    pub score: Option<f64>,
    /// Its place; regions with the same score share it.
    pub place: usize,
    /// How many of the indicators that count are not known of it.
    pub unknown: usize,
}

/// The regions, the highest score first; of the same score, in the order of their ids. `weights` are by indicator.
pub fn rank(grid: &Grid, weights: &[u8]) -> Vec<Ranked> {
    let exact: Vec<f64> = weights.iter().copied().map(f64::from).collect();
    let mut ranked: Vec<Ranked> = (0..grid.regions.len())
        .map(|region| {
            let unknown = grid.scaled[region].iter().zip(weights);
            let unknown = unknown.filter(|(value, weight)| value.is_none() && **weight > 0).count();
            Ranked { region, score: grid.score(region, &exact), place: 0, unknown }
        })
        .collect();
    order_by(&mut ranked, |a, b| {
        let key = |it: &Ranked| it.score.unwrap_or(f64::NEG_INFINITY);
        key(b).total_cmp(&key(a)).then(a.region.cmp(&b.region))
    });
    for index in 0..ranked.len() {
        let same = index > 0 && ranked[index].score == ranked[index - 1].score;
        ranked[index].place = if same { ranked[index - 1].place } else { index + 1 };
    }
    ranked
}

/// How often a region stays in front, of all weightings tried.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Front {
    /// In how many it is among the first three.
    pub three: usize,
    /// In how many it is among the first five.
    pub five: usize,
}

/// Random weightings over the indicators that count, tried some at a time, so that a page stays alive meanwhile.
///
/// Each weighting is drawn evenly from all there are (weights that add up to one): none is likelier than another.
#[derive(Clone, Debug)]
pub struct Weightings {
    grid: Grid,
    counts: Vec<bool>,
    rng: Rng,
    tried: usize,
    front: Vec<Front>,
}

impl Weightings {
    /// Weightings over the indicators whose weight is not 0.
    pub fn new(grid: Grid, weights: &[u8]) -> Weightings {
        let front = vec![Front::default(); grid.regions.len()];
        let counts = weights.iter().map(|weight| *weight > 0).collect();
        Weightings { grid, counts, rng: Rng::with_seed(SEED), tried: 0, front }
    }

    /// Tries so many more, up to [`WEIGHTINGS`]; whether there are more to try.
    pub fn step(&mut self, more: usize) -> bool {
        for _ in 0..more.min(WEIGHTINGS - self.tried) {
            self.try_one();
        }
        self.tried < WEIGHTINGS
    }

    /// How many have been tried.
    pub fn tried(&self) -> usize {
        self.tried
    }

    /// How often each region of the grid stayed in front.
    pub fn front(&self) -> &[Front] {
        &self.front
    }

    fn try_one(&mut self) {
        // Waiting times of even chance, divided by their sum, are even over all weightings; scores need no dividing.
        let rng = &mut self.rng;
        let weights: Vec<f64> =
            self.counts.iter().map(|counts| if *counts { -(1.0 - rng.f64()).ln() } else { 0.0 }).collect();
        let scores: Vec<Option<f64>> =
            (0..self.grid.regions.len()).map(|region| self.grid.score(region, &weights)).collect();
        for (front, own) in self.front.iter_mut().zip(&scores) {
            let Some(own) = own else { continue };
            let above = scores.iter().flatten().filter(|score| *score > own).count();
            front.three += usize::from(above < 3);
            front.five += usize::from(above < 5);
        }
        self.tried += 1;
    }
}
