//! The three languages: phrases, plurals, and how numbers, dates and names are written and sorted.

mod context;
pub mod format;
pub mod names;
mod phrases;
mod plural;
pub mod sorting;

pub use context::{Book, I18n, provide_i18n, use_i18n};
pub use phrases::{
    AboutPhrases, BriefPhrases, CitiesPhrases, ComparePhrases, DeskPhrases, MatchingPhrases, MonitorPhrases,
    MorePhrases, OfferingsPhrases, Phrases, PotentialPhrases, ShowroomPhrases, StatementsPhrases, TasksPhrases,
    TimelinePhrases,
};
pub use plural::Forms;
