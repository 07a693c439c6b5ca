//! What a planner asks of a kind of offering: who is too far from it.

use super::ClusterId;

/// From which hubs, and how far is too far.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CoverageAsk {
    /// Farther than so many kilometres from the nearest hub is a white spot.
    pub reach: u32,
    /// Whether hubs that are launching or planned count as well as those that operate.
    pub planned: bool,
    /// The industry that the hubs have to be in.
    pub cluster: Option<ClusterId>,
}

impl CoverageAsk {
    /// The reaches that are offered.
    pub const REACHES: [u32; 7] = [50, 100, 200, 300, 400, 600, 800];

    /// The farthest reach that an address may ask for: the country is less than 3,000 km wide.
    pub const FARTHEST: u32 = 3_000;
}

impl Default for CoverageAsk {
    fn default() -> CoverageAsk {
        CoverageAsk { reach: 400, planned: false, cluster: None }
    }
}
