//! Every phrase of the interface, by subject, in three languages side by side. A phrase that lacks a language does not
//! compile, and a translator sees what she translates.

use crate::domain::Lang;
use crate::i18n::Forms;

/// Declares the phrases of one subject: a struct with one field a phrase, and its three tables.
macro_rules! phrases {
    ($(#[$doc:meta])* $name:ident { $($field:ident: $kind:ty = $kk:expr, $ru:expr, $en:expr;)+ }) => {
        $(#[$doc])*
        #[allow(missing_docs, reason = "a phrase says what it is")]
        #[derive(Debug)]
        pub struct $name {
            $(pub $field: $kind,)+
        }

        impl $name {
            pub(super) const KK: $name = $name { $($field: $kk,)+ };
            pub(super) const RU: $name = $name { $($field: $ru,)+ };
            pub(super) const EN: $name = $name { $($field: $en,)+ };

            /// The phrases of this subject alone: what only a page in a part of its own says comes with that part.
            pub fn of(lang: crate::domain::Lang) -> &'static $name {
                use crate::domain::Lang;
                static KK: $name = $name::KK;
                static RU: $name = $name::RU;
                static EN: $name = $name::EN;
                match lang {
                    Lang::Kk => &KK,
                    Lang::Ru => &RU,
                    Lang::En => &EN,
                }
            }

            /// Every phrase by its name, for the tests that read them all.
            pub fn each(&self) -> Vec<(&'static str, Vec<&'static str>)> {
                vec![$((stringify!($field), super::Wordings::wordings(&self.$field)),)+]
            }
        }
    };
}

mod about;
mod app;
mod boot;
mod brief;
mod cities;
mod compare;
mod desk;
mod explore;
mod filter;
mod hub;
mod map;
mod matching;
mod monitor;
mod offerings;
mod potential;
mod search;
mod showroom;
mod statements;
mod tasks;
mod timeline;

pub use about::AboutPhrases;
pub use brief::BriefPhrases;
pub use cities::CitiesPhrases;
pub use compare::ComparePhrases;
pub use desk::DeskPhrases;
pub use matching::MatchingPhrases;
pub use monitor::MonitorPhrases;
pub use offerings::OfferingsPhrases;
pub use potential::PotentialPhrases;
pub use showroom::ShowroomPhrases;
pub use statements::StatementsPhrases;
pub use tasks::TasksPhrases;
pub use timeline::TimelinePhrases;

/// Every phrase of one language, but for those of pages that come later (`AboutPhrases`, `MatchingPhrases`).
#[allow(missing_docs, reason = "the fields are the subjects")]
#[derive(Debug)]
pub struct Phrases {
    pub app: app::AppPhrases,
    pub boot: boot::BootPhrases,
    pub explore: explore::ExplorePhrases,
    pub filter: filter::FilterPhrases,
    pub hub: hub::HubPhrases,
    pub map: map::MapPhrases,
    pub search: search::SearchPhrases,
}

macro_rules! table {
    ($lang:ident) => {
        Phrases {
            app: app::AppPhrases::$lang,
            boot: boot::BootPhrases::$lang,
            explore: explore::ExplorePhrases::$lang,
            filter: filter::FilterPhrases::$lang,
            hub: hub::HubPhrases::$lang,
            map: map::MapPhrases::$lang,
            search: search::SearchPhrases::$lang,
        }
    };
}

static KK: Phrases = table!(KK);
static RU: Phrases = table!(RU);
static EN: Phrases = table!(EN);

impl Phrases {
    /// The phrases of a language.
    pub fn of(lang: Lang) -> &'static Phrases {
        match lang {
            Lang::Kk => &KK,
            Lang::Ru => &RU,
            Lang::En => &EN,
        }
    }

    /// Every phrase with its subject and name, for the tests that read them all.
    pub fn each(lang: Lang) -> Vec<(&'static str, &'static str, Vec<&'static str>)> {
        let here = Phrases::of(lang);
        let subjects = [
            ("about", AboutPhrases::of(lang).each()),
            ("app", here.app.each()),
            ("boot", here.boot.each()),
            ("brief", BriefPhrases::of(lang).each()),
            ("cities", CitiesPhrases::of(lang).each()),
            ("compare", ComparePhrases::of(lang).each()),
            ("desk", DeskPhrases::of(lang).each()),
            ("explore", here.explore.each()),
            ("filter", here.filter.each()),
            ("hub", here.hub.each()),
            ("map", here.map.each()),
            ("matching", MatchingPhrases::of(lang).each()),
            ("monitor", MonitorPhrases::of(lang).each()),
            ("offerings", OfferingsPhrases::of(lang).each()),
            ("potential", PotentialPhrases::of(lang).each()),
            ("search", here.search.each()),
            ("statements", StatementsPhrases::of(lang).each()),
            ("tasks", TasksPhrases::of(lang).each()),
            ("timeline", TimelinePhrases::of(lang).each()),
            ("showroom", ShowroomPhrases::of(lang).each()),
        ];
        subjects
            .into_iter()
            .flat_map(|(subject, phrases)| phrases.into_iter().map(move |(name, wordings)| (subject, name, wordings)))
            .collect()
    }
}

/// The wordings inside one field of a table.
trait Wordings {
    fn wordings(&self) -> Vec<&'static str>;
}

impl Wordings for &'static str {
    fn wordings(&self) -> Vec<&'static str> {
        vec![self]
    }
}

impl Wordings for Forms {
    fn wordings(&self) -> Vec<&'static str> {
        self.all().to_vec()
    }
}
