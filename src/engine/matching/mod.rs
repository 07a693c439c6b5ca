//! The partner finder: hubs that answer a need, with what each got for every criterion; the fewest hubs that cover it
//! together; and the route from an idea to production, with where it breaks.
//!
//! The score is a weighted sum. Each criterion that was asked for gives 0 to 1; what is unknown counts as a half, between no and
//! yes, and is named. An offering that a hub does not list counts as not offered, so that listing more never costs anything.

mod asked;
mod consortium;
mod measure;
mod route;
mod score;

pub use consortium::{Consortium, Cover, Gap, consortium};
pub use route::{Station, Stop, route};
pub use score::{Grade, Mark, Match, Verdict, lead, matches};

use crate::domain::{Catalogue, GeoPoint, Hub, Precision};

/// What is beside the need: the catalogue, and where the visitor is.
#[derive(Clone, Copy, Debug)]
pub struct Ground<'a> {
    /// The hubs.
    pub catalogue: &'a Catalogue,
    /// Where distances are measured from, if that is known.
    pub origin: Option<GeoPoint>,
}

impl Ground<'_> {
    /// How far a hub is, in kilometres, and whether that is a guess because only its region is known.
    pub fn distance(&self, hub: &Hub) -> Option<(f64, bool)> {
        let (point, precision) = hub.place.point?;
        Some((self.origin?.km_to(point), precision == Precision::Region))
    }
}
