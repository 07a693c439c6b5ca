//! The visitor's briefs: what is asked, of which hubs, and what came back.

use leptos::prelude::*;

use super::{Desk, use_desk};
use crate::data::need_address::write_need;
use crate::domain::{Change, HubId, Lang, Need, Record, RecordKey, RecordKind, order_by};

/// The briefs. Copy it freely.
#[derive(Clone, Copy, Debug)]
pub struct Briefs(Desk);

/// The briefs.
pub fn use_briefs() -> Briefs {
    Briefs(use_desk())
}

impl Briefs {
    /// The keys of all briefs, tracked; in the order of their ids, so that none jumps while its name is typed.
    pub fn keys(self) -> Vec<RecordKey> {
        let mut keys: Vec<RecordKey> = self.0.of_kind(RecordKind::Brief).into_iter().map(|(key, _)| key).collect();
        order_by(&mut keys, Ord::cmp);
        keys
    }

    /// Begins a brief to hubs, in the language of the receiver, with a need; `deadline` is the need's in words.
    pub fn begin(self, hubs: &[HubId], lang: Lang, need: &Need, deadline: String) -> RecordKey {
        let key = self.0.new_key(RecordKind::Brief);
        let record = Record::of([("lang", lang.key().to_owned()), ("need", write_need(need)), ("deadline", deadline)]);
        let letters = hubs.iter().map(|hub| Change { key: letter(&key, hub), to: Some(Record::default()) });
        self.0.change(std::iter::once(Change { key: key.clone(), to: Some(record) }).chain(letters));
        key
    }

    /// The hubs that a brief goes to, tracked, in the order of their ids.
    pub fn hubs(self, brief: &RecordKey) -> Vec<HubId> {
        let mut letters = self.0.parts(RecordKind::Letter, &brief.id);
        order_by(&mut letters, |a, b| a.0.cmp(&b.0));
        letters.iter().filter_map(|(key, _)| Some(HubId::from(key.halves()?.1))).collect()
    }

    /// How many of a brief's letters were sent and answered, tracked.
    pub fn progress(self, brief: &RecordKey) -> (usize, usize) {
        let letters = self.0.parts(RecordKind::Letter, &brief.id);
        let having = |field: &str| letters.iter().filter(|(_, letter)| !letter.get(field).is_empty()).count();
        (having("sent"), having("answered"))
    }

    /// Sends a brief to one more hub.
    pub fn add(self, brief: &RecordKey, hub: &HubId) {
        let key = letter(brief, hub);
        if !untrack(|| self.0.has(&key)) {
            self.0.put(key, Record::default());
        }
    }

    /// The key of a brief's letter to a hub, where what became of it is kept.
    pub fn letter(self, brief: &RecordKey, hub: &HubId) -> RecordKey {
        letter(brief, hub)
    }
}

fn letter(brief: &RecordKey, hub: &HubId) -> RecordKey {
    RecordKey::new(RecordKind::Letter, &format!("{}.{hub}", brief.id))
}
