//! A task and an answer as parts with headings, for the screen, for paper and for letters.

use crate::domain::{Catalogue, Facet, Lang, Record};
use crate::engine::tasks::offerings;
use crate::i18n::{TasksPhrases, names};

/// A heading and what stands below it; empty where nothing is said.
pub type Part = (&'static str, String);

/// The parts of a task in a language. Without the catalogue, its industry and offerings go by their ids.
pub fn task_parts(catalogue: Option<&Catalogue>, task: &Record, lang: Lang) -> Vec<Part> {
    let phrases = TasksPhrases::of(lang);
    let name = |facet: Facet, id: &str| {
        catalogue.map_or_else(|| id.to_owned(), |catalogue| names::option(catalogue, facet, id, lang))
    };
    let said = |field: &str| task.get(field).to_owned();
    let industry = task.get("industry");
    let industry = if industry.is_empty() { String::new() } else { name(Facet::Cluster, industry) };
    let wanted: Vec<String> = offerings(task).iter().map(|id| name(Facet::Offering, id.as_str())).collect();
    vec![
        (phrases.part_problem, said("problem")),
        (phrases.part_must, said("must")),
        (phrases.industry, industry),
        (phrases.part_offerings, wanted.join(", ")),
        (phrases.part_deadline, said("deadline")),
        (phrases.part_who, said("who")),
        (phrases.part_contact, said("contact")),
    ]
}

/// The parts of an answer, in the order in which one asks: what, who, how to reach them.
pub fn answer_parts(catalogue: Option<&Catalogue>, answer: &Record, lang: Lang) -> Vec<Part> {
    let phrases = TasksPhrases::of(lang);
    let said = |field: &str| answer.get(field).to_owned();
    vec![
        (phrases.part_text, said("text")),
        (phrases.part_answerer, said("who")),
        (phrases.part_hub, hub_name(catalogue, answer.get("hub"), lang)),
        (phrases.part_contact, said("contact")),
    ]
}

/// The name of a hub; its id where the catalogue does not know it.
pub fn hub_name(catalogue: Option<&Catalogue>, id: &str, lang: Lang) -> String {
    let hub = catalogue.and_then(|catalogue| catalogue.hubs().get(catalogue.index_of(id)?));
    hub.map_or_else(|| id.to_owned(), |hub| hub.name.pick(lang).text.to_owned())
}

/// What something is called, or what stands there where it has no name.
pub fn named(name: &str, instead: &'static str) -> String {
    let name = name.trim();
    if name.is_empty() { instead.to_owned() } else { name.to_owned() }
}

/// A subject with a name behind it, where there is one.
pub fn subject(of: &'static str, name: &str) -> String {
    let name = name.trim();
    if name.is_empty() { of.to_owned() } else { format!("{of}: {name}") }
}
