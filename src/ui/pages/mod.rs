//! One file a page; each puts together what the parts draw.

pub mod about;
mod brief;
mod compare;
mod desk;
mod explore;
pub mod hub;
mod later;
mod matching;
mod not_found;
mod offerings;
mod potential;
mod projects;
mod science_cities;
mod showroom;
mod statements;
mod tasks;
mod timeline;

use about::AboutPage;
use brief::BriefPage;
use compare::ComparePage;
use desk::DeskPage;
pub use explore::{ExplorePage, MAP_BESIDE};
use hub::HubPage;
pub use later::{
    ABOUT_PAGE, BRIEF_PAGE, COMPARE_PAGE, DESK_PAGE, HUB_PAGE, MATCH_PAGE, OFFERINGS_PAGE, POTENTIAL_PAGE,
    PROJECTS_PAGE, SCIENCE_CITIES_PAGE, SHOWROOM_PAGE, STATEMENTS_PAGE, TASKS_PAGE, TIMELINE_PAGE, View,
    provide_page_coming,
};
use matching::MatchPage;
pub use not_found::NotFoundPage;
use offerings::OfferingsPage;
use potential::PotentialPage;
use projects::ProjectsPage;
use science_cities::ScienceCitiesPage;
use showroom::ShowroomPage;
use statements::StatementsPage;
use tasks::TasksPage;
use timeline::TimelinePage;
