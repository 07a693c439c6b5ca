//! A task for science: what it lacks, the need that it makes, what its words propose, and its text.

use super::finder::{Find, Record as Found};
use super::sentence::{deadline, named};
use crate::domain::{Catalogue, ClusterId, Importance, Need, OfferingId, PartialDate, Record, order_by};

/// What must be said before a task or an answer goes out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Required {
    /// What the problem is.
    Problem,
    /// What a solution must do.
    Must,
    /// The industry.
    Industry,
    /// What is answered.
    Text,
    /// Who answers.
    Who,
    /// Where she can be reached.
    Contact,
}

impl Required {
    /// Those of a task, in the order of its form.
    pub const TASK: [Required; 3] = [Required::Problem, Required::Must, Required::Industry];
    /// Those of an answer.
    pub const ANSWER: [Required; 3] = [Required::Text, Required::Who, Required::Contact];

    /// The field where it is said.
    pub const fn field(self) -> &'static str {
        match self {
            Required::Problem => "problem",
            Required::Must => "must",
            Required::Industry => "industry",
            Required::Text => "text",
            Required::Who => "who",
            Required::Contact => "contact",
        }
    }
}

/// Which of these a record still lacks.
pub fn missing(record: &Record, wanted: &[Required]) -> Vec<Required> {
    wanted.iter().copied().filter(|required| record.get(required.field()).trim().is_empty()).collect()
}

/// The offerings that a task asks for.
pub fn offerings(task: &Record) -> Vec<OfferingId> {
    task.get("offerings").split_whitespace().map(OfferingId::from).collect()
}

/// The text of the field of offerings with one more, or without it where it was there; in the order of their ids.
pub fn with_toggled(task: &Record, offering: &OfferingId) -> String {
    let mut ids = offerings(task);
    if ids.contains(offering) {
        ids.retain(|id| id != offering);
    } else {
        ids.push(offering.clone());
    }
    order_by(&mut ids, Ord::cmp);
    ids.iter().map(OfferingId::as_str).collect::<Vec<_>>().join(" ")
}

/// What a task asks of the catalogue: what she has confirmed, and nothing that its words only suggest. A month without a year in
/// its deadline is the next one from `today`, which the caller says.
pub fn need(catalogue: &Catalogue, task: &Record, today: PartialDate) -> Need {
    let words = &catalogue.vocabulary;
    let wanted = offerings(task).into_iter().filter(|id| words.offerings.contains_key(id));
    let industry = ClusterId::from(task.get("industry"));
    Need {
        offerings: wanted.map(|id| (id, Importance::Must)).collect(),
        cluster: words.clusters.contains_key(&industry).then_some(industry),
        deadline: due(task.get("deadline"), today),
        ..Need::default()
    }
}

/// The date in a deadline's own words. Alone in its field, it needs no "by" in front.
fn due(text: &str, today: PartialDate) -> Option<PartialDate> {
    let written = PartialDate::parse(text.trim()).filter(|date| date.month.is_some());
    written.or_else(|| deadline(text, today)).or_else(|| deadline(&format!("{text} дейін"), today))
}

/// What the words of a task suggest, for her to confirm.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Proposal {
    /// Offerings, in the order of the words.
    pub offerings: Vec<OfferingId>,
    /// Industries.
    pub clusters: Vec<ClusterId>,
}

/// What the words of a task suggest.
pub fn proposal(finder: &dyn Find, task: &Record) -> Proposal {
    let mut proposal = Proposal::default();
    // Field by field, since a sentence is looked at up to a number of words.
    for found in ["name", "problem", "must"].into_iter().flat_map(|field| named(finder, task.get(field))) {
        match found {
            Found::Offering(id) if !proposal.offerings.contains(&id) => proposal.offerings.push(id),
            Found::Cluster(id) if !proposal.clusters.contains(&id) => proposal.clusters.push(id),
            _ => {}
        }
    }
    proposal
}

/// A title and the parts that say something, each under its heading; lines end in `\n`.
pub fn sheet(title: &str, parts: &[(&'static str, String)]) -> String {
    let said = parts.iter().filter(|(_, text)| !text.trim().is_empty());
    let parts = said.map(|(heading, text)| format!("{heading}\n{}", text.trim()));
    std::iter::once(title.to_owned()).chain(parts).collect::<Vec<_>>().join("\n\n")
}
