//! Which of two copies of a record holds. The journal takes one change after another, whichever tab it comes from: here is decided
//! what a change becomes when another one was there first, and what a page begins with when its two stores differ.

use super::{RecordError, read_record, write_record};
use crate::domain::{RecordKey, Revision, Stored, merge};

/// What the journal is to keep in place of its head.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Settled {
    /// The head holds already what was to be kept.
    Stands(Stored),
    /// This is kept.
    Write {
        /// The record.
        stored: Stored,
        /// Its text.
        text: String,
        /// The text that stood there and could not be read: to be set aside, not lost.
        aside: Option<String>,
    },
    /// A newer app has written the head: it stays.
    Newer,
}

/// Decides what becomes of `ours`, which was made upon `base`, where the journal holds `head`.
pub fn settle(key: &RecordKey, head: Option<&str>, base: Option<&Stored>, ours: &Stored) -> Settled {
    let write = |stored: Stored, aside| Settled::Write { text: write_record(&stored), stored, aside };
    let Some(text) = head else { return write(ours.clone(), None) };
    let head = match read_record(key, text) {
        Ok(head) => head,
        Err(RecordError::Newer { .. }) => return Settled::Newer,
        Err(RecordError::Damaged(_)) => return write(ours.clone(), Some(text.to_owned())),
    };
    if head.revision == ours.revision {
        return Settled::Stands(head);
    }
    if base.is_some_and(|base| base.revision == head.revision) {
        return write(ours.clone(), None);
    }
    let was = base.and_then(|base| base.record.as_ref());
    let record = merge(key.kind, was, ours.record.as_ref(), head.record.as_ref());
    if record == head.record {
        return Settled::Stands(head);
    }
    let count = head.revision.count.max(ours.revision.count) + 1;
    let revision = Revision { count, tab: ours.revision.tab.clone() };
    write(Stored { revision, base: Some(head.revision), record }, None)
}

/// What a page begins with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Beginning {
    /// Both say the same, or the journal is ahead: as the journal has it.
    Journal,
    /// The page's own store is ahead: its change, made upon what the journal has, is still to be committed.
    Local,
    /// Both went on apart from something that is no longer known: the local one is to be committed upon nothing, so that nothing
    /// of either gets lost.
    Apart,
}

/// Compares the copies that a page finds when it starts.
pub fn begin(local: &Stored, journal: &Stored) -> Beginning {
    let (ours, theirs) = (&local.revision, &journal.revision);
    let upon = |base: &Option<Revision>, revision: &Revision| base.as_ref() == Some(revision);
    let is_behind = local.base.as_ref().is_some_and(|base| base.count > theirs.count);
    if ours == theirs || ours.count < theirs.count || upon(&journal.base, ours) {
        Beginning::Journal
    } else if upon(&local.base, theirs) || is_behind || (ours.count > theirs.count && ours.tab == theirs.tab) {
        Beginning::Local
    } else {
        Beginning::Apart
    }
}
