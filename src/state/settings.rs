//! The visitor's settings, kept in her browser: language and theme.

use leptos::prelude::*;
use serde_json::{Map, Value};

use super::{Kept, use_kept};
use crate::domain::Lang;
use crate::platform::{document, languages, storage};

// boot.js reads the same key and fields before the app starts.
const KEY: &str = "togys.settings";
const VERSION: u64 = 1;

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
    /// The language last chosen, if one was.
    pub lang: RwSignal<Option<Lang>>,
    /// The theme.
    pub theme: RwSignal<Theme>,
    kept: Kept,
}

/// Reads the settings and gives them to the tree; another tab's changes follow.
pub fn provide_settings() -> Settings {
    let settings = Settings { lang: RwSignal::new(None), theme: RwSignal::new(Theme::System), kept: use_kept() };
    settings.read();
    storage::on_other_tab(move |key| {
        if key.as_deref().is_none_or(|key| key == KEY) {
            settings.read();
        }
    });
    // `html[data-theme]` is outside of what Leptos draws.
    Effect::new(move || document::set_root("data-theme", settings.theme.get().key()));
    provide_context(settings);
    settings
}

/// The settings.
pub fn use_settings() -> Settings {
    expect_context()
}

impl Settings {
    /// The language for an address without one: the saved one, else the browser's, else English, as boot.js has it.
    pub fn preferred_lang(self) -> Lang {
        self.lang.get_untracked().or_else(languages::preferred).unwrap_or(Lang::En)
    }

    /// Remembers the language chosen.
    pub fn choose_lang(self, lang: Lang) {
        if self.lang.get_untracked() != Some(lang) {
            self.lang.set(Some(lang));
            self.write();
        }
    }

    /// Wears another theme and remembers it.
    pub fn choose_theme(self, theme: Theme) {
        self.theme.set(theme);
        self.write();
    }

    fn saved(self) -> Map<String, Value> {
        let text = self.kept.note(storage::read(KEY)).flatten();
        // Settings that cannot be read are worth no more than the defaults.
        text.and_then(|text| serde_json::from_str(&text).ok()).unwrap_or_default()
    }

    fn read(self) {
        let saved = self.saved();
        let said = |field: &str| saved.get(field).and_then(Value::as_str);
        self.lang.set(said("lang").and_then(Lang::parse));
        let theme = Theme::ALL.into_iter().find(|theme| theme.key().is_some() && theme.key() == said("theme"));
        self.theme.set(theme.unwrap_or_default());
    }

    fn write(self) {
        // What a newer version keeps here is carried along untouched.
        let mut saved = self.saved();
        let mut say = |field: &str, value: Option<&str>| match value {
            Some(value) => drop(saved.insert(field.to_owned(), value.into())),
            None => drop(saved.remove(field)),
        };
        say("lang", self.lang.get_untracked().map(Lang::key));
        say("theme", self.theme.get_untracked().key());
        saved.insert("version".to_owned(), VERSION.into());
        self.kept.note(storage::write(KEY, &Value::Object(saved).to_string()));
    }
}
