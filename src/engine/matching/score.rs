//! What a hub is worth to a need: a verdict for each criterion that was asked for, and their weighted sum.

use super::Ground;
use super::route::{Station, stations};
use crate::domain::{Criterion, Hub, Importance, Need, OfferingId, StatusKind, order_by};

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
    // Beyond her reach many are worth the same: how far each is, is asked once and not at every comparison.
    let mut found: Vec<(f64, Match)> = hubs
        .iter()
        .enumerate()
        // Most hubs offer nothing of it: they are not measured at all.
        .filter(|(_, hub)| {
            need.offerings.is_empty() || hub.offerings.iter().any(|it| need.offerings.contains_key(&it.kind))
        })
        .map(|(index, hub)| {
            let km = ground.distance(hub).map_or(f64::MAX, |(km, _)| km);
            (km, measure(ground, need, index, hub))
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

fn measure(ground: Ground<'_>, need: &Need, index: usize, hub: &Hub) -> Match {
    let marks: Vec<Mark> =
        Criterion::ALL.into_iter().filter_map(|criterion| mark(ground, need, hub, criterion)).collect();
    let most: f64 = marks.iter().map(|mark| f64::from(mark.weight)).sum();
    let got: f64 = marks.iter().map(Mark::points).sum();
    let musts_missing =
        need.offerings.iter().filter(|(id, importance)| **importance == Importance::Must && !offers(hub, id)).count();
    Match { hub: index, score: if most > 0.0 { got / most } else { 0.0 }, marks, musts_missing }
}

/// The mark for a criterion; nothing where the need does not ask for it.
fn mark(ground: Ground<'_>, need: &Need, hub: &Hub, criterion: Criterion) -> Option<Mark> {
    let (grade, share, verdict) = match criterion {
        Criterion::Offerings => offerings(need, hub)?,
        Criterion::Cluster => {
            let has = hub.clusters.contains(need.cluster.as_ref()?);
            let (grade, share) = if has { (Grade::Yes, 1.0) } else { (Grade::No, 0.0) };
            (grade, share, Verdict::Cluster(has))
        }
        Criterion::Distance => {
            need.origin.as_ref()?;
            distance(ground, need, hub)
        }
        Criterion::Readiness => readiness(need, hub)?,
        Criterion::Status => {
            let (grade, share) = match hub.status.kind {
                StatusKind::Operating => (Grade::Yes, 1.0),
                StatusKind::Launching => (Grade::Partly, 0.6),
                StatusKind::Planned => (Grade::Partly, 0.25),
                StatusKind::Closed => (Grade::No, 0.0),
                StatusKind::Unknown => UNKNOWN,
            };
            (grade, share, Verdict::Status(hub.status.kind))
        }
        Criterion::Deadline => deadline(ground, need, hub)?,
        Criterion::Outside => (UNKNOWN.0, UNKNOWN.1, Verdict::OutsideUnknown),
    };
    Some(Mark { criterion, grade, share, weight: need.weights.of(criterion), verdict })
}

const UNKNOWN: (Grade, f64) = (Grade::Unknown, 0.5);

/// What a must-have counts beside what would be welcome.
const MUST: f64 = 3.0;

fn offerings(need: &Need, hub: &Hub) -> Option<(Grade, f64, Verdict)> {
    if need.offerings.is_empty() {
        return None;
    }
    let (mut has, mut lacks, mut got, mut whole) = (Vec::new(), Vec::new(), 0.0, 0.0);
    for (id, importance) in &need.offerings {
        let counts = if *importance == Importance::Must { MUST } else { 1.0 };
        whole += counts;
        if offers(hub, id) {
            got += counts;
            has.push(id.clone());
        } else {
            lacks.push((id.clone(), *importance));
        }
    }
    order_by(&mut lacks, |a, b| a.1.cmp(&b.1));
    Some((grade_of(has.len(), lacks.len()), got / whole, Verdict::Offerings { has, lacks }))
}

fn offers(hub: &Hub, id: &OfferingId) -> bool {
    hub.offerings.iter().any(|offering| offering.kind == *id)
}

fn grade_of(has: usize, lacks: usize) -> Grade {
    match (has, lacks) {
        (_, 0) => Grade::Yes,
        (0, _) => Grade::No,
        _ => Grade::Partly,
    }
}

/// How far the value of nearness falls to a half where no reach is named, kilometres: a day's way there and back by road.
const HALF_AT_KM: f64 = 300.0;

fn distance(ground: Ground<'_>, need: &Need, hub: &Hub) -> (Grade, f64, Verdict) {
    let Some((km, indicative)) = ground.distance(hub) else {
        return (UNKNOWN.0, UNKNOWN.1, Verdict::DistanceUnknown);
    };
    let reach = need.reach_km.map(f64::from);
    let beyond = reach.is_some_and(|reach| km > reach);
    let share = if beyond { 0.0 } else { HALF_AT_KM / (HALF_AT_KM + km) };
    let grade = if beyond {
        Grade::No
    } else if share >= 0.5 {
        Grade::Yes
    } else {
        Grade::Partly
    };
    (grade, share, Verdict::Distance { km, indicative, beyond })
}

fn readiness(need: &Need, hub: &Hub) -> Option<(Grade, f64, Verdict)> {
    let (now, goal) = need.way()?;
    let (covers, lacks): (Vec<Station>, Vec<Station>) =
        stations(now, goal).partition(|station| hub.offerings.iter().any(|it| station.is_served_by(it.kind.as_str())));
    let share = covers.len() as f64 / (covers.len() + lacks.len()).max(1) as f64;
    Some((grade_of(covers.len(), lacks.len()), share, Verdict::Readiness { covers, lacks }))
}

fn deadline(ground: Ground<'_>, need: &Need, hub: &Hub) -> Option<(Grade, f64, Verdict)> {
    let by = need.deadline?;
    Some(match opens(ground, hub) {
        Some(year) if year > by.year => (Grade::No, 0.0, Verdict::OpensTooLate(year)),
        _ => (UNKNOWN.0, UNKNOWN.1, Verdict::DeadlineUnknown),
    })
}

/// The year in which a hub that is still to come may open at the earliest, where the sources say: its own, or that in which the
/// first of its projects ends. The date of a status is the day on which it was true, and says nothing of that.
fn opens(ground: Ground<'_>, hub: &Hub) -> Option<u16> {
    if !matches!(hub.status.kind, StatusKind::Planned | StatusKind::Launching) {
        return None;
    }
    let end_of_projects =
        || ground.catalogue.projects_of(&hub.id).filter_map(|project| Some(project.years?.last)).min();
    hub.founded.or_else(end_of_projects)
}
