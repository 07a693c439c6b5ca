//! What a visitor keeps on her own machine: small records of named texts, each under a key of its own, and how two versions
//! of one record become one without losing a word.

mod kind;
mod merge;
mod record;
mod shared_list;

pub use kind::{Clash, FieldKind, RecordKind};
pub use merge::merge;
pub use record::{Change, Fields, Record, RecordKey, Revision, Stored};
pub use shared_list::SharedList;
