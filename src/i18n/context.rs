//! The chosen language, given to the whole tree.

use leptos::prelude::*;

use super::{
    AboutPhrases, BriefPhrases, ComparePhrases, DeskPhrases, Forms, MatchingPhrases, MonitorPhrases, MorePhrases,
    Phrases, ShowroomPhrases, StatementsPhrases, TasksPhrases, TimelinePhrases, format,
};
use crate::domain::{Lang, Text};

/// The chosen language and what is said in it. Copy it freely.
#[derive(Clone, Copy, Debug)]
pub struct I18n {
    /// The language now shown.
    pub lang: Signal<Lang>,
}

/// Gives the tree its language.
pub fn provide_i18n(lang: Signal<Lang>) {
    provide_context(I18n { lang });
}

/// The language of the tree. Kazakh, unchanging, where none was given (a component tested alone).
pub fn use_i18n() -> I18n {
    use_context().unwrap_or_else(|| I18n { lang: Signal::stored(Lang::Kk) })
}

impl I18n {
    /// A phrase that follows the chosen language.
    pub fn tr(self, phrase: fn(&'static Phrases) -> &'static str) -> Signal<&'static str> {
        Signal::derive(move || phrase(self.phrases()))
    }

    /// The same phrase where an owned text is wanted.
    pub fn tr_owned(self, phrase: fn(&'static Phrases) -> &'static str) -> Signal<String> {
        Signal::derive(move || phrase(self.phrases()).to_owned())
    }

    /// The phrases of the chosen language, tracked.
    pub fn phrases(self) -> &'static Phrases {
        Phrases::of(self.lang.get())
    }

    /// What is said after the first view.
    pub fn more(self) -> Book<MorePhrases> {
        Book { i18n: self, of: MorePhrases::of }
    }

    /// What the page about the app says in the chosen language, tracked.
    pub fn about(self) -> &'static AboutPhrases {
        AboutPhrases::of(self.lang.get())
    }

    /// What the brief says in the chosen language, tracked.
    pub fn brief(self) -> &'static BriefPhrases {
        BriefPhrases::of(self.lang.get())
    }

    /// What a comparison says in the chosen language, tracked.
    pub fn compare(self) -> &'static ComparePhrases {
        ComparePhrases::of(self.lang.get())
    }

    /// What the desk says in the chosen language, tracked.
    pub fn desk(self) -> &'static DeskPhrases {
        DeskPhrases::of(self.lang.get())
    }

    /// What the partner finder says in the chosen language, tracked.
    pub fn matching(self) -> &'static MatchingPhrases {
        MatchingPhrases::of(self.lang.get())
    }

    /// What the page of statements says in the chosen language, tracked.
    pub fn statements(self) -> &'static StatementsPhrases {
        StatementsPhrases::of(self.lang.get())
    }

    /// What the pages of tasks say in the chosen language, tracked.
    pub fn tasks(self) -> &'static TasksPhrases {
        TasksPhrases::of(self.lang.get())
    }

    /// What the monitor says in the chosen language, tracked.
    pub fn monitor(self) -> &'static MonitorPhrases {
        MonitorPhrases::of(self.lang.get())
    }

    /// What the timeline says in the chosen language, tracked.
    pub fn timeline(self) -> &'static TimelinePhrases {
        TimelinePhrases::of(self.lang.get())
    }

    /// What the showroom says in the chosen language, tracked.
    pub fn showroom(self) -> &'static ShowroomPhrases {
        ShowroomPhrases::of(self.lang.get())
    }

    /// A phrase with the form that goes with `n`, and `n` written into it.
    pub fn count(self, forms: fn(&'static Phrases) -> Forms, n: usize) -> String {
        self.counted(forms(self.phrases()), n)
    }

    /// The same where the forms are at hand.
    pub fn counted(self, forms: Forms, n: usize) -> String {
        let lang = self.lang.get();
        forms.pick(lang, n as u64).replace("{}", &format::number(lang, n as f64))
    }

    /// A text of the data in the chosen language, or the language that stands in for it.
    pub fn text(self, text: &Text) -> String {
        text.pick(self.lang.get()).text.to_owned()
    }
}

/// A book of phrases in the chosen language. Copy it freely.
#[derive(Debug)]
pub struct Book<P: 'static> {
    i18n: I18n,
    of: fn(Lang) -> &'static P,
}

impl<P> Clone for Book<P> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<P> Copy for Book<P> {}

impl<P> Book<P> {
    /// Its phrases, tracked.
    pub fn phrases(self) -> &'static P {
        (self.of)(self.i18n.lang.get())
    }

    /// A phrase that follows the chosen language.
    pub fn tr(self, phrase: fn(&'static P) -> &'static str) -> Signal<&'static str> {
        Signal::derive(move || phrase(self.phrases()))
    }

    /// The same phrase where an owned text is wanted.
    pub fn tr_owned(self, phrase: fn(&'static P) -> &'static str) -> Signal<String> {
        Signal::derive(move || phrase(self.phrases()).to_owned())
    }

    /// A phrase with the form that goes with `n`, and `n` written into it.
    pub fn count(self, forms: fn(&'static P) -> Forms, n: usize) -> String {
        self.i18n.counted(forms(self.phrases()), n)
    }
}
