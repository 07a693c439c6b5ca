//! Signals over the domain and the commands that change them. No markup, and no browser but through `platform`.

mod atlas;
mod briefs;
mod command;
mod comparison;
mod desk;
mod explore;
mod favourites;
mod keeper;
mod monitor;
mod partners;
mod place;
mod readers;
mod saved;
mod searches;
mod settings;
mod shortlists;
mod tasks;
mod timeline;
mod tray;

pub use atlas::{Atlas, Index, LoadCause, LoadFailure, Loading, provide_atlas, use_atlas};
pub use briefs::{Briefs, use_briefs};
pub use command::Command;
pub use comparison::Comparison;
pub use desk::{Aside, Desk, Difference, Saving, provide_desk, use_desk};
pub use explore::{Explore, Narrowing};
pub use favourites::{Favourites, use_favourites};
pub use monitor::Monitor;
pub use partners::{PartnerFinder, Partners};
pub use place::{Locating, VisitorPlace, provide_visitor_place, use_visitor_place};
pub use saved::{Saved, Since, use_saved};
pub use searches::{Searches, use_searches};
pub use settings::{Settings, Theme, provide_settings, use_settings};
pub use shortlists::{Shortlists, use_shortlists};
pub use tasks::{Tasks, is_theirs, task_of, use_tasks};
pub use timeline::{KNEE, Timeline};
pub use tray::{Tray, provide_tray, use_tray};
