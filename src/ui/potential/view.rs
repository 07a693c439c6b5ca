//! What the parts of the page draw from, and how they call things.

use std::sync::Arc;

use crate::domain::{Facet, Indicators, RegionId, Weighing};
use crate::engine::potential::{Front, Grid, Ranked};
use crate::i18n::{PotentialPhrases, format, names};
use crate::ui::hub::Reading;

/// An answer in one language. Cloning is cheap.
#[derive(Clone)]
pub struct View {
    /// Its words and sources.
    pub reading: Reading,
    /// What is measured.
    pub indicators: Arc<Indicators>,
    /// What each region has.
    pub grid: Arc<Grid>,
    /// The weight of each indicator.
    pub weights: Arc<[u8]>,
    /// The order of the regions.
    pub ranked: Arc<[Ranked]>,
    /// How often each stays in front, once that has been tried.
    pub front: Option<Arc<[Front]>>,
    /// What was asked.
    pub asked: Weighing,
}

impl View {
    /// The phrases of the reader's language.
    pub fn phrases(&self) -> &'static PotentialPhrases {
        PotentialPhrases::of(self.reading.lang)
    }

    /// What a region of the grid is called.
    pub fn region(&self, region: usize) -> String {
        let name =
            |id: &RegionId| names::option(&self.reading.catalogue, Facet::Region, id.as_str(), self.reading.lang);
        self.grid.regions.get(region).map(name).unwrap_or_default()
    }

    /// A score out of 100, to a whole number.
    pub fn score(&self, score: f64) -> String {
        format::number(self.reading.lang, (score * 100.0).round())
    }

    /// The region that is looked at closely, as an index of the grid.
    pub fn chosen(&self) -> Option<usize> {
        let id = self.asked.region.as_ref()?;
        self.grid.regions.iter().position(|region| region == id)
    }

    /// What counts, in words: `R&D expenditure 3, Researchers 5`.
    pub fn counted(&self) -> String {
        let all = self.indicators.all.iter().zip(&*self.weights).filter(|(_, weight)| **weight > 0);
        let all = all.map(|(it, weight)| format!("{} {weight}", it.name.pick(self.reading.lang).text));
        all.collect::<Vec<String>>().join(", ")
    }
}
