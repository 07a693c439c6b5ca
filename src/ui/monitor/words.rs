//! What the monitor's parts draw from, and how they call things.

use std::sync::Arc;

use crate::domain::{Amount, Catalogue, HubId, Money, Monitoring, RegionId, Text};
use crate::engine::monitor::{Common, Dimension, Monitored, Place, Row};
use crate::i18n::MonitorPhrases;
use crate::ui::hub::{Reading, measured};

/// An answer of the monitor in one language. Cloning is cheap.
#[derive(Clone)]
pub struct View {
    /// Its words and sources.
    pub reading: Reading,
    /// The answer.
    pub answer: Arc<Monitored>,
    /// What was asked.
    pub asked: Monitoring,
    /// The kind of money that is drawn.
    pub drawn: Option<Money>,
}

impl View {
    /// The phrases of the reader's language.
    pub fn phrases(&self) -> &'static MonitorPhrases {
        MonitorPhrases::of(self.reading.lang)
    }

    /// The catalogue.
    pub fn catalogue(&self) -> &Catalogue {
        &self.reading.catalogue
    }

    /// What a row is called: a project by its title, a fact by what it says.
    pub fn text_of(&self, row: &Row) -> Option<&Text> {
        match row.place {
            Place::Project(index) => self.catalogue().projects().get(index).map(|project| &project.title),
            Place::Fact(index) => self.catalogue().facts().get(index).map(|fact| &fact.statement),
        }
    }

    /// The same in the reader's language.
    pub fn name(&self, row: &Row) -> String {
        self.text_of(row).map(|text| text.pick(self.reading.lang).text.to_owned()).unwrap_or_default()
    }

    /// A sum with its unit and qualifier.
    pub fn amount(&self, amount: &Amount) -> String {
        measured(&self.reading, amount.value, &amount.unit, amount.qualifier)
    }

    /// What a hub is called.
    pub fn hub(&self, id: &HubId) -> String {
        let hub = self.catalogue().hub(id.as_str());
        hub.map_or_else(|| id.to_string(), |hub| hub.name.pick(self.reading.lang).text.to_owned())
    }

    /// What a region is called.
    pub fn region(&self, id: &RegionId) -> String {
        region(self.catalogue(), id, &self.reading)
    }

    /// What the rows of a group have in common, in words.
    pub fn common(&self, by: Dimension, common: &Common) -> String {
        let words = &self.catalogue().vocabulary;
        let reading = &self.reading;
        match common {
            Common::Years(first, last) if first == last => first.to_string(),
            Common::Years(first, last) => format!("{first}–{last}"),
            Common::Several => self.phrases().several.to_owned(),
            Common::Unsaid => self.phrases().unsaid.to_owned(),
            Common::Id(id) => match by {
                Dimension::Region => self.region(&id.as_str().into()),
                Dimension::Owner => self.hub(&id.as_str().into()),
                Dimension::Industry => reading.label(&words.clusters, &id.as_str().into()),
                Dimension::Stage => reading.label(&words.stages, &id.as_str().into()),
                Dimension::Year => id.clone(),
            },
        }
    }
}

fn region(catalogue: &Catalogue, id: &RegionId, reading: &Reading) -> String {
    let region = catalogue.vocabulary.regions.get(id);
    region.map_or_else(|| id.to_string(), |region| region.name.pick(reading.lang).text.to_owned())
}

/// What a kind of money is called, and what that means.
pub fn money(phrases: &MonitorPhrases, money: Money) -> [&'static str; 2] {
    match money {
        Money::Granted => [phrases.granted, phrases.granted_is],
        Money::Used => [phrases.used, phrases.used_is],
        Money::Applied => [phrases.applied, phrases.applied_is],
        Money::Cost => [phrases.cost, phrases.cost_is],
        Money::Planned => [phrases.planned, phrases.planned_is],
        Money::Raised => [phrases.raised, phrases.raised_is],
    }
}

/// The filter in words: `Year: 2017. Region: Aktobe region.`
pub fn asked_in_words(view: &View) -> String {
    let (asked, phrases) = (&view.asked, view.phrases());
    let (shared, more) = (view.reading.phrases(), view.reading.more());
    if asked.is_open() {
        return phrases.asked_all.to_owned();
    }
    let words = &view.catalogue().vocabulary;
    let parts = [
        asked.years.map(|years| (phrases.year, years.to_string())),
        asked.region.as_ref().map(|id| (shared.filter.region, view.region(id))),
        asked.owner.as_ref().map(|id| (phrases.owner, view.hub(id))),
        asked.industry.as_ref().map(|id| (more.hub.industry, view.reading.label(&words.clusters, id))),
        asked.stage.as_ref().map(|id| (more.hub.stage, view.reading.label(&words.stages, id))),
    ];
    let parts = parts.into_iter().flatten().map(|(name, value)| format!("{name}: {value}."));
    parts.collect::<Vec<String>>().join(" ")
}
