//! One brief as its page has it.

use leptos::prelude::*;

use crate::data::need_address::read_need;
use crate::domain::{Catalogue, HubId, Lang, Need, Origin, Record, RecordKey, Text};
use crate::engine::briefing::{Asked, Frame, Required, letter, missing, subject};
use crate::i18n::{BriefPhrases, use_i18n};
use crate::platform::document;
use crate::state::{Atlas, Briefs, Desk, use_atlas, use_briefs, use_desk};

/// Where the error summary stands.
pub const ERRORS: &str = "brief-errors";

/// The brief, its hubs and whether it can be sent. Copy it freely.
#[derive(Clone, Copy)]
pub struct OpenBrief {
    /// Its key.
    pub key: StoredValue<RecordKey>,
    /// What it says.
    pub record: Memo<Record>,
    /// The hubs it goes to.
    pub hubs: Memo<Vec<HubId>>,
    /// What it lacks, once the visitor has tried to send it.
    pub errors: Memo<Vec<Required>>,
    /// The briefs.
    pub briefs: Briefs,
    desk: Desk,
    atlas: Atlas,
    tried: RwSignal<bool>,
}

impl OpenBrief {
    /// Opens the brief of this key.
    pub fn new(key: RecordKey) -> OpenBrief {
        let (desk, briefs, atlas) = (use_desk(), use_briefs(), use_atlas());
        let key = StoredValue::new(key);
        let tried = RwSignal::new(false);
        let record = Memo::new(move |_| desk.get(&key.get_value()).unwrap_or_default());
        let hubs = Memo::new(move |_| briefs.hubs(&key.get_value()));
        let errors = Memo::new(move |_| match tried.get() {
            true => record.with(|record| missing(record, hubs.with(Vec::len))),
            false => Vec::new(),
        });
        OpenBrief { key, record, hubs, errors, briefs, desk, atlas, tried }
    }

    /// The language of the letter, tracked.
    pub fn lang(self) -> Lang {
        let i18n = use_i18n();
        self.record.with(|record| Lang::parse(record.get("lang"))).unwrap_or_else(|| i18n.lang.get())
    }

    /// Puts a text into a field.
    pub fn set(self, field: &str, text: &str) {
        self.desk.set(&self.key.get_value(), field, text);
    }

    /// Whether it can be sent. Where it cannot, says what it lacks and leads there.
    pub fn is_ready(self) -> bool {
        self.tried.set(true);
        let ready = self.errors.with_untracked(Vec::is_empty);
        if !ready {
            // The summary is drawn only after this.
            request_animation_frame(|| document::focus(ERRORS));
        }
        ready
    }

    /// The name of a hub in a language, tracked; its id where the catalogue does not know it.
    pub fn hub_name(self, id: &HubId, lang: Lang) -> String {
        let name = self.atlas.catalogue().and_then(|catalogue| {
            let hub = catalogue.hubs().get(catalogue.index_of(id.as_str())?)?;
            Some(hub.name.pick(lang).text.to_owned())
        });
        name.unwrap_or_else(|| id.to_string())
    }

    /// Subject and text of the letter to a hub, tracked.
    pub fn letter(self, id: &HubId, lang: Lang) -> (String, String) {
        let frame = frame(BriefPhrases::of(lang));
        let record = self.record.get();
        let (need, _) = read_need(record.get("need"));
        let asked = match self.atlas.catalogue() {
            Some(catalogue) => Asked {
                offerings: wanted(&catalogue, id, &need, lang),
                lines: self.need_lines(&catalogue, &need, lang),
            },
            None => Asked::default(),
        };
        (subject(&frame, &record), letter(&frame, &record, &self.hub_name(id, lang), &asked))
    }

    /// What the need says of industry, place and readiness. The visitor's own position is nobody's business but hers.
    fn need_lines(self, catalogue: &Catalogue, need: &Need, lang: Lang) -> Vec<String> {
        let phrases = BriefPhrases::of(lang);
        let cluster = need.cluster.as_ref().and_then(|id| catalogue.vocabulary.clusters.get(id));
        let place = match &need.origin {
            Some(Origin::Settlement(id)) => self.atlas.settlement(id.as_str()).map(|settlement| settlement.name),
            Some(Origin::Me) | None => None,
        };
        let named = |phrase: &str, name: Option<&Text>| name.map(|name| phrase.replace("{name}", name.pick(lang).text));
        let readiness = need.way().map(|(now, goal)| {
            let (now, goal) = (now.level().to_string(), goal.level().to_string());
            phrases.letter_readiness.replace("{n}", &now).replace("{added}", &goal)
        });
        let lines = [named(phrases.letter_cluster, cluster), named(phrases.letter_place, place.as_ref()), readiness];
        lines.into_iter().flatten().collect()
    }
}

/// The offerings that the need asks for and the hub has, by their names.
fn wanted(catalogue: &Catalogue, id: &HubId, need: &Need, lang: Lang) -> Vec<String> {
    let kinds = catalogue.hub(id.as_str()).map(|hub| hub.offering_kinds()).unwrap_or_default();
    let wanted = need.offerings.keys().filter(|kind| kinds.contains(kind));
    wanted.filter_map(|kind| Some(catalogue.vocabulary.offerings.get(kind)?.pick(lang).text.to_owned())).collect()
}

fn frame(phrases: &'static BriefPhrases) -> Frame {
    Frame {
        subject: phrases.letter_subject,
        greeting: phrases.letter_greeting,
        who: phrases.letter_who,
        what: phrases.letter_what,
        need: phrases.letter_need,
        offerings: phrases.letter_offerings,
        extras: [phrases.letter_samples, phrases.letter_volume, phrases.letter_deadline, phrases.letter_secrecy],
        questions: phrases.letter_questions,
        standard: [phrases.letter_can, phrases.letter_terms, phrases.letter_when],
        contact: phrases.letter_contact,
        closing: phrases.letter_closing,
    }
}
