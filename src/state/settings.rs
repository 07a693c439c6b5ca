//! The visitor's settings, one record on her desk: language and theme.

use leptos::prelude::*;

use super::{Desk, use_desk};
use crate::domain::{Lang, RecordKey, RecordKind};
use crate::platform::{document, languages};

/// Which colours the app wears.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Theme {
    /// As the device says.
    #[default]
    System,
    /// Warm paper.
    Light,
    /// Steppe night.
    Dark,
}

impl Theme {
    /// Every theme.
    pub const ALL: [Theme; 3] = [Theme::Light, Theme::Dark, Theme::System];

    /// The value of `html[data-theme]` and of the saved setting; nothing for the device's own.
    pub const fn key(self) -> Option<&'static str> {
        match self {
            Theme::System => None,
            Theme::Light => Some("light"),
            Theme::Dark => Some("dark"),
        }
    }
}

/// The settings. Copy it freely.
#[derive(Clone, Copy, Debug)]
pub struct Settings {
    desk: Desk,
    theme: Memo<Theme>,
}

const LANG: &str = "lang";
const THEME: &str = "theme";

// boot.js reads the same record before the app starts.
fn key() -> RecordKey {
    RecordKey::single(RecordKind::Settings)
}

/// Gives the settings to the tree.
pub fn provide_settings() -> Settings {
    let desk = use_desk();
    let theme = Memo::new(move |_| {
        let record = desk.get(&key()).unwrap_or_default();
        let is_said = |theme: &Theme| theme.key() == Some(record.get(THEME));
        Theme::ALL.into_iter().find(is_said).unwrap_or_default()
    });
    // `html[data-theme]` is outside of what Leptos draws.
    Effect::new(move || document::set_root("data-theme", theme.get().key()));
    let settings = Settings { desk, theme };
    provide_context(settings);
    settings
}

/// The settings.
pub fn use_settings() -> Settings {
    expect_context()
}

impl Settings {
    /// The theme, tracked.
    pub fn theme(self) -> Theme {
        self.theme.get()
    }

    /// The language last chosen, if one was.
    pub fn lang(self) -> Option<Lang> {
        self.desk.get_untracked(&key()).and_then(|record| Lang::parse(record.get(LANG)))
    }

    /// The language for an address without one: the saved one, else the browser's, else English, as boot.js has it.
    pub fn preferred_lang(self) -> Lang {
        self.lang().or_else(languages::preferred).unwrap_or(Lang::En)
    }

    /// Remembers the language chosen.
    pub fn choose_lang(self, lang: Lang) {
        self.desk.set(&key(), LANG, lang.key());
    }

    /// Wears another theme and remembers it.
    pub fn choose_theme(self, theme: Theme) {
        self.desk.set(&key(), THEME, theme.key().unwrap_or_default());
    }
}
