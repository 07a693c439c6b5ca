//! The parts of a brief's page: the form, its hubs, the letters, and what became of them.

mod errors;
mod form;
mod hubs;
mod letters;
mod log;
mod open;

pub use errors::BriefErrors;
pub use form::BriefForm;
pub use hubs::BriefHubs;
pub use letters::Letters;
pub use log::Log;
pub use open::OpenBrief;
