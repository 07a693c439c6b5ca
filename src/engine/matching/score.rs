//! What a hub is worth to a need: a verdict for each criterion that was asked for, and their weighted sum.

use super::Ground;
use super::asked::Asked;
use super::measure::Measure;
use super::route::Station;
use crate::domain::{Criterion, Importance, Need, OfferingId, StatusKind, order_by};

/// How a criterion is met.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Grade {
    /// Wholly.
    Yes,
    /// In part.
    Partly,
    /// Not at all.
    No,
    /// Nobody knows: neither yes nor no.
    Unknown,
}

/// What lies behind a grade.
#[derive(Clone, Debug, PartialEq)]
pub enum Verdict {
    /// Which of the offerings wanted it lists, and which not.
    Offerings {
        /// Those it lists.
        has: Vec<OfferingId>,
        /// Those it does not list, the must-haves first.
        lacks: Vec<(OfferingId, Importance)>,
    },
    /// Whether it names the industry.
    Cluster(bool),
    /// How far it is in kilometres, whether that is a guess, and whether it is beyond her reach.
    Distance {
        /// Kilometres.
        km: f64,
        /// Only its region is known.
        indicative: bool,
        /// Farther than she would go.
        beyond: bool,
    },
    /// Its place, or hers, is not known.
    DistanceUnknown,
    /// Which stages of the way it helps on, and which not.
    Readiness {
        /// Stages it covers.
        covers: Vec<Station>,
        /// Stages it does not.
        lacks: Vec<Station>,
    },
    /// Its status.
    Status(StatusKind),
    /// Whether it takes companies from outside: the catalogue does not say yet.
    OutsideUnknown,
    /// It is to open in this year, after the deadline.
    OpensTooLate(u16),
    /// Whether it can be done in time: the catalogue knows no lead times.
    DeadlineUnknown,
}

/// One criterion of a match.
#[derive(Clone, Debug, PartialEq)]
pub struct Mark {
    /// Which.
    pub criterion: Criterion,
    /// How it is met.
    pub grade: Grade,
    /// What it gives, 0 to 1; a half where it is unknown.
    pub share: f64,
    /// How much it counts.
    pub weight: u8,
    /// Why.
    pub verdict: Verdict,
}

impl Mark {
    /// What it adds to the sum.
    pub fn points(&self) -> f64 {
        self.share * f64::from(self.weight)
    }
}

/// A hub that was measured against a need.
#[derive(Clone, Debug, PartialEq)]
pub struct Match {
    /// The hub, by index.
    pub hub: usize,
    /// Of what it could get, how much it got: 0 to 1.
    pub score: f64,
    /// One mark for each criterion asked for.
    pub marks: Vec<Mark>,
    /// How many of the must-haves it does not list.
    pub musts_missing: usize,
}

/// Every hub that gives something of what is wanted, the best first: those with all must-haves, then those that lack one, and so
/// on; by score within. Equals stand by distance, then by id, so that the order of the catalogue means nothing.
pub fn matches(ground: Ground<'_>, need: &Need) -> Vec<Match> {
    let hubs = ground.catalogue.hubs();
    let asked = Asked::new(need);
    // Beyond her reach many are worth the same: how far each is, is asked once and not at every comparison.
    let mut found: Vec<(f64, Match)> = hubs
        .iter()
        .enumerate()
        .map(|(index, hub)| (index, hub, asked.of(hub)))
        // Most hubs offer nothing of it: they are not measured at all.
        .filter(|(_, _, offers)| asked.wanted().is_empty() || !offers.has_nothing_wanted())
        .map(|(index, hub, offers)| {
            let distance = ground.distance(hub);
            let found = Measure { ground, need, asked: &asked, hub, offers, distance }.take(index);
            (distance.map_or(f64::MAX, |(km, _)| km), found)
        })
        .collect();
    let id = |found: &Match| hubs.get(found.hub).map(|hub| &hub.id);
    order_by(&mut found, |(far_a, a), (far_b, b)| {
        let worth = a.musts_missing.cmp(&b.musts_missing).then(b.score.total_cmp(&a.score));
        worth.then_with(|| far_a.total_cmp(far_b)).then_with(|| id(a).cmp(&id(b)))
    });
    found.into_iter().map(|(_, found)| found).collect()
}

/// Why one match stands before another: what each criterion gives the first more than the second, in hundredths of the whole,
/// the greatest difference first. Criteria that give both the same are left out.
pub fn lead(first: &Match, second: &Match) -> Vec<(Criterion, f64)> {
    let whole: f64 = first.marks.iter().map(|mark| f64::from(mark.weight)).sum();
    let mut lead: Vec<(Criterion, f64)> = first
        .marks
        .iter()
        .zip(&second.marks)
        .map(|(a, b)| (a.criterion, (a.points() - b.points()) / whole.max(1.0) * 100.0))
        .filter(|(_, more)| more.abs() > 0.05)
        .collect();
    order_by(&mut lead, |a, b| b.1.abs().total_cmp(&a.1.abs()));
    lead
}
