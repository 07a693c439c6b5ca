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
            pub fn each(&self) -> super::Named {
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
mod kept;
mod map;
mod matching;
mod monitor;
mod narrowing;
mod notices;
mod offerings;
mod pages;
mod palette;
mod place;
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

/// Declares a book: the phrases of several subjects, of which one part of the program says some and carries all.
macro_rules! book {
    ($(#[$doc:meta])* $name:ident { $($subject:ident: $phrases:ty;)+ }) => {
        $(#[$doc])*
        #[allow(missing_docs, reason = "the fields are the subjects")]
        #[derive(Debug)]
        pub struct $name {
            $(pub $subject: $phrases,)+
        }

        impl $name {
            /// The phrases of a language.
            pub fn of(lang: Lang) -> &'static $name {
                static KK: $name = $name { $($subject: <$phrases>::KK,)+ };
                static RU: $name = $name { $($subject: <$phrases>::RU,)+ };
                static EN: $name = $name { $($subject: <$phrases>::EN,)+ };
                match lang {
                    Lang::Kk => &KK,
                    Lang::Ru => &RU,
                    Lang::En => &EN,
                }
            }

            /// Every phrase with its subject and name, for the tests that read them all.
            fn each(&self) -> Vec<(&'static str, Named)> {
                vec![$((stringify!($subject), self.$subject.each()),)+]
            }
        }
    };
}

/// Phrases by their names.
type Named = Vec<(&'static str, Vec<&'static str>)>;

book! {
    /// What the first view says: it comes with the first part of the program, and is as short as can be.
    Phrases {
        app: app::AppPhrases;
        boot: boot::BootPhrases;
        explore: explore::ExplorePhrases;
        filter: filter::FilterPhrases;
        search: search::SearchPhrases;
    }
}

book! {
    /// What is said by what comes after the first view and belongs to no page alone. What only one page says is a table of its own
    /// (`AboutPhrases`).
    MorePhrases {
        hub: hub::HubPhrases;
        kept: kept::KeptPhrases;
        map: map::MapPhrases;
        narrowing: narrowing::NarrowingPhrases;
        notices: notices::NoticePhrases;
        pages: pages::PagesPhrases;
        palette: palette::PalettePhrases;
        place: place::PlacePhrases;
    }
}

impl Phrases {
    /// Every phrase with its subject and name, for the tests that read them all.
    pub fn every(lang: Lang) -> Vec<(&'static str, &'static str, Vec<&'static str>)> {
        let pages = vec![
            ("about", AboutPhrases::of(lang).each()),
            ("brief", BriefPhrases::of(lang).each()),
            ("cities", CitiesPhrases::of(lang).each()),
            ("compare", ComparePhrases::of(lang).each()),
            ("desk", DeskPhrases::of(lang).each()),
            ("matching", MatchingPhrases::of(lang).each()),
            ("monitor", MonitorPhrases::of(lang).each()),
            ("offerings", OfferingsPhrases::of(lang).each()),
            ("potential", PotentialPhrases::of(lang).each()),
            ("statements", StatementsPhrases::of(lang).each()),
            ("tasks", TasksPhrases::of(lang).each()),
            ("timeline", TimelinePhrases::of(lang).each()),
            ("showroom", ShowroomPhrases::of(lang).each()),
        ];
        [Phrases::of(lang).each(), MorePhrases::of(lang).each(), pages]
            .into_iter()
            .flatten()
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
