//! A shortlist on its way to somebody else.

use crate::domain::HubId;

/// A shortlist as a link carries it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SharedList {
    /// Its name; may be empty.
    pub name: String,
    /// The hubs in their order, each with its note, which may be empty.
    pub hubs: Vec<(HubId, String)>,
}
