//! The pages and actions that the command palette knows.

use std::sync::Arc;

use crate::domain::{Lang, Text};
use crate::i18n::{MorePhrases, Phrases};

/// Something that can be done from anywhere.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "the names say what is done")]
pub enum Command {
    Explore,
    Match,
    Compare,
    Tasks,
    Offerings,
    Showroom,
    Projects,
    ScienceCities,
    Potential,
    Timeline,
    Statements,
    Desk,
    About,
    NearMe,
    Kazakh,
    Russian,
    English,
    Light,
    Dark,
    System,
    Print,
}

impl Command {
    /// Every command, in the order in which they are offered.
    pub const ALL: [Command; 21] = [
        Command::Explore,
        Command::Match,
        Command::Compare,
        Command::Tasks,
        Command::Offerings,
        Command::Showroom,
        Command::Projects,
        Command::ScienceCities,
        Command::Potential,
        Command::Timeline,
        Command::Statements,
        Command::Desk,
        Command::About,
        Command::NearMe,
        Command::Kazakh,
        Command::Russian,
        Command::English,
        Command::Light,
        Command::Dark,
        Command::System,
        Command::Print,
    ];

    /// What it does, in a language.
    pub fn name(self, lang: Lang) -> &'static str {
        let (app, pages, phrases) =
            (&Phrases::of(lang).app, &MorePhrases::of(lang).pages, &MorePhrases::of(lang).palette);
        match self {
            Command::Explore => phrases.to_explore,
            Command::Match => Phrases::of(lang).search.to_match,
            Command::Compare => phrases.to_compare,
            Command::Tasks => pages.tasks,
            Command::Offerings => pages.offerings,
            Command::Showroom => pages.showroom,
            Command::Projects => app.projects,
            Command::ScienceCities => pages.science_cities,
            Command::Potential => pages.potential,
            Command::Timeline => pages.timeline,
            Command::Statements => pages.statements,
            Command::Desk => app.desk,
            Command::About => phrases.to_about,
            Command::NearMe => phrases.near_me,
            Command::Kazakh => phrases.to_kazakh,
            Command::Russian => phrases.to_russian,
            Command::English => phrases.to_english,
            Command::Light => phrases.light,
            Command::Dark => phrases.dark,
            Command::System => phrases.system,
            Command::Print => phrases.print,
        }
    }

    /// The names of all commands in all languages, in the order of [`Command::ALL`].
    pub fn names() -> Arc<[Text]> {
        let name = |command: Command| {
            Lang::ALL.into_iter().fold(Text::new(), |text, lang| text.with(lang, command.name(lang), false))
        };
        Command::ALL.into_iter().map(name).collect()
    }
}
