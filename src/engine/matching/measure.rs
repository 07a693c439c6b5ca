//! One hub held against a need: a mark for each criterion that was asked for.

use super::Ground;
use super::asked::{Asked, Offers};
use super::route::{Station, stations};
use super::score::{Grade, Mark, Match, Verdict};
use crate::domain::{Criterion, Hub, Importance, Need, StatusKind, order_by};

/// One hub held against a need.
pub(super) struct Measure<'a> {
    pub ground: Ground<'a>,
    pub need: &'a Need,
    pub asked: &'a Asked<'a>,
    pub hub: &'a Hub,
    pub offers: Offers,
    /// In kilometres, and whether it is a guess.
    pub distance: Option<(f64, bool)>,
}

impl Measure<'_> {
    /// The match with the hub of this index.
    pub fn take(&self, index: usize) -> Match {
        let mut marks = Vec::with_capacity(Criterion::ALL.len());
        marks.extend(Criterion::ALL.into_iter().filter_map(|criterion| self.mark(criterion)));
        let most: f64 = marks.iter().map(|mark: &Mark| f64::from(mark.weight)).sum();
        let got: f64 = marks.iter().map(Mark::points).sum();
        let is_missed = |(_, importance, has): &(_, Importance, bool)| *importance == Importance::Must && !has;
        let musts_missing = self.asked.each(self.offers).filter(is_missed).count();
        Match { hub: index, score: if most > 0.0 { got / most } else { 0.0 }, marks, musts_missing }
    }

    /// The mark for a criterion; nothing where the need does not ask for it.
    fn mark(&self, criterion: Criterion) -> Option<Mark> {
        let (grade, share, verdict) = match criterion {
            Criterion::Offerings => self.offerings()?,
            Criterion::Cluster => {
                let has = self.hub.clusters.contains(self.need.cluster.as_ref()?);
                let (grade, share) = if has { (Grade::Yes, 1.0) } else { (Grade::No, 0.0) };
                (grade, share, Verdict::Cluster(has))
            }
            Criterion::Distance => {
                self.need.origin.as_ref()?;
                self.distance()
            }
            Criterion::Readiness => self.readiness()?,
            Criterion::Status => {
                let (grade, share) = match self.hub.status.kind {
                    StatusKind::Operating => (Grade::Yes, 1.0),
                    StatusKind::Launching => (Grade::Partly, 0.6),
                    StatusKind::Planned => (Grade::Partly, 0.25),
                    StatusKind::Closed => (Grade::No, 0.0),
                    StatusKind::Unknown => UNKNOWN,
                };
                (grade, share, Verdict::Status(self.hub.status.kind))
            }
            Criterion::Deadline => deadline(self.ground, self.need, self.hub)?,
            Criterion::Outside => (UNKNOWN.0, UNKNOWN.1, Verdict::OutsideUnknown),
        };
        Some(Mark { criterion, grade, share, weight: self.need.weights.of(criterion), verdict })
    }

    fn offerings(&self) -> Option<(Grade, f64, Verdict)> {
        if self.asked.wanted().is_empty() {
            return None;
        }
        let (mut has, mut lacks, mut got, mut whole) = (Vec::new(), Vec::new(), 0.0, 0.0);
        for (id, importance, is_offered) in self.asked.each(self.offers) {
            let counts = if importance == Importance::Must { MUST } else { 1.0 };
            whole += counts;
            if is_offered {
                got += counts;
                has.push(id.clone());
            } else {
                lacks.push((id.clone(), importance));
            }
        }
        order_by(&mut lacks, |a, b| a.1.cmp(&b.1));
        Some((grade_of(has.len(), lacks.len()), got / whole, Verdict::Offerings { has, lacks }))
    }

    fn distance(&self) -> (Grade, f64, Verdict) {
        let Some((km, indicative)) = self.distance else {
            return (UNKNOWN.0, UNKNOWN.1, Verdict::DistanceUnknown);
        };
        let reach = self.need.reach_km.map(f64::from);
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

    fn readiness(&self) -> Option<(Grade, f64, Verdict)> {
        let (now, goal) = self.need.way()?;
        let (covers, lacks): (Vec<Station>, Vec<Station>) =
            stations(now, goal).partition(|station| self.offers.serves(*station));
        let share = covers.len() as f64 / (covers.len() + lacks.len()).max(1) as f64;
        Some((grade_of(covers.len(), lacks.len()), share, Verdict::Readiness { covers, lacks }))
    }
}

const UNKNOWN: (Grade, f64) = (Grade::Unknown, 0.5);

/// What a must-have counts beside what would be welcome.
const MUST: f64 = 3.0;

fn grade_of(has: usize, lacks: usize) -> Grade {
    match (has, lacks) {
        (_, 0) => Grade::Yes,
        (0, _) => Grade::No,
        _ => Grade::Partly,
    }
}

/// How far the value of nearness falls to a half where no reach is named, kilometres: a day's way there and back by road.
const HALF_AT_KM: f64 = 300.0;

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
