//! Tasks for science: those written here, those that came by link, and the answers to both.

use leptos::prelude::*;

use super::{Desk, use_desk};
use crate::domain::{Record, RecordKey, RecordKind, order_by};
use crate::platform::chance;

const FROM: &str = "from";
const LINK: &str = "link";
const NAME: &str = "name";

/// The tasks. Copy it freely.
#[derive(Clone, Copy, Debug)]
pub struct Tasks(Desk);

/// The tasks.
pub fn use_tasks() -> Tasks {
    Tasks(use_desk())
}

/// Whether a task came from somebody else.
pub fn is_theirs(task: &Record) -> bool {
    task.get(FROM) == LINK
}

impl Tasks {
    /// The keys of all tasks, tracked; in the order of their ids, so that none jumps while its name is typed. An answer whose task
    /// this desk does not have stands under the key of that task.
    pub fn keys(self) -> Vec<RecordKey> {
        let mut keys: Vec<RecordKey> = self.0.of_kind(RecordKind::Task).into_iter().map(|(key, _)| key).collect();
        for (key, _) in self.0.of_kind(RecordKind::Answer) {
            keys.extend(task_of(&key).filter(|task| !keys.contains(task)));
        }
        order_by(&mut keys, Ord::cmp);
        keys
    }

    /// What a task is called, tracked: by the task, or by an answer that was kept without it; may be empty.
    pub fn name(self, task: &RecordKey) -> String {
        let own = self.0.get(task).map(|task| task.get(NAME).trim().to_owned()).unwrap_or_default();
        if !own.is_empty() || self.0.has(task) {
            return own;
        }
        let named = self.answers(task).into_iter().find(|(_, answer)| !answer.get(NAME).trim().is_empty());
        named.map(|(_, answer)| answer.get(NAME).trim().to_owned()).unwrap_or_default()
    }

    /// Begins a task.
    pub fn begin(self) -> RecordKey {
        let key = self.0.new_key(RecordKind::Task);
        self.0.put(key.clone(), Record::default());
        key
    }

    /// Keeps a task that came by link; one that is here already stays as it is.
    pub fn keep(self, key: &RecordKey, mut task: Record) {
        if !untrack(|| self.0.has(key)) {
            task.set(FROM, LINK.to_owned());
            self.0.put(key.clone(), task);
        }
    }

    /// The answers to a task, tracked, in the order of their ids.
    pub fn answers(self, task: &RecordKey) -> Vec<(RecordKey, Record)> {
        let mut answers = self.0.parts(RecordKind::Answer, &task.id);
        order_by(&mut answers, |a, b| a.0.cmp(&b.0));
        answers
    }

    /// Begins an answer to somebody's task, or gives the one that was begun.
    pub fn answer(self, task: &RecordKey) -> RecordKey {
        if let Some((key, _)) = untrack(|| self.answers(task)).into_iter().next() {
            return key;
        }
        let key = answer_key(task, &chance::name());
        let name = untrack(|| self.name(task));
        self.0.put(key.clone(), Record::of([(NAME, name)]));
        key
    }

    /// Keeps an answer that came by link with its task and gives its key. The same answer is kept once; what was written into it
    /// since is another one.
    pub fn attach(self, key: &RecordKey, answer: &Record) -> RecordKey {
        let Some(task) = task_of(key) else { return key.clone() };
        let known = untrack(|| self.answers(&task));
        if let Some((kept, _)) = known.iter().find(|(_, kept)| kept.fields == answer.fields) {
            return kept.clone();
        }
        let is_taken = known.iter().any(|(kept, _)| kept == key);
        let key = if is_taken { answer_key(&task, &chance::name()) } else { key.clone() };
        self.0.put(key.clone(), answer.clone());
        key
    }
}

/// The task that an answer is to.
pub fn task_of(answer: &RecordKey) -> Option<RecordKey> {
    answer.halves().map(|(task, _)| RecordKey::new(RecordKind::Task, task))
}

fn answer_key(task: &RecordKey, own: &str) -> RecordKey {
    RecordKey::new(RecordKind::Answer, &format!("{}.{own}", task.id))
}
