//! Text in the three languages of the country's data, with the order in which one language stands in for another.

/// A language of the interface and of the data.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Lang {
    /// Kazakh.
    #[default]
    Kk,
    /// Russian.
    Ru,
    /// English.
    En,
}

impl Lang {
    /// Every language, in the order in which they are offered.
    pub const ALL: [Lang; 3] = [Lang::Kk, Lang::Ru, Lang::En];

    /// The BCP 47 tag, as in `html[lang]`, in an address and in the data.
    pub const fn key(self) -> &'static str {
        match self {
            Lang::Kk => "kk",
            Lang::Ru => "ru",
            Lang::En => "en",
        }
    }

    /// Reads a tag such as `ru` or `ru-KZ`; `None` for a language that is not ours.
    pub fn parse(tag: &str) -> Option<Lang> {
        let primary = tag.split(['-', '_']).next()?;
        Lang::ALL.into_iter().find(|lang| lang.key().eq_ignore_ascii_case(primary))
    }

    /// The languages to try for a text, best first: readers of Kazakh know Russian and the reverse more often than English.
    pub const fn fallbacks(self) -> [Lang; 3] {
        match self {
            Lang::Kk => [Lang::Kk, Lang::Ru, Lang::En],
            Lang::Ru => [Lang::Ru, Lang::Kk, Lang::En],
            Lang::En => [Lang::En, Lang::Ru, Lang::Kk],
        }
    }
}

/// A text in up to three languages; at least one is there.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Text {
    texts: [Option<Box<str>>; 3],
    translated: [bool; 3],
}

/// One language's wording, chosen for a reader.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Picked<'a> {
    /// The words.
    pub text: &'a str,
    /// The language they are in, which may not be the one asked for.
    pub lang: Lang,
    /// Whether they were translated rather than quoted from a source.
    pub translated: bool,
}

impl Text {
    /// An empty text, to be filled by [`Text::with`].
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds one language's wording.
    #[must_use]
    pub fn with(mut self, lang: Lang, text: &str, translated: bool) -> Self {
        self.texts[lang as usize] = Some(text.into());
        self.translated[lang as usize] = translated;
        self
    }

    /// The wording in this very language, if there is one.
    pub fn get(&self, lang: Lang) -> Option<&str> {
        self.texts[lang as usize].as_deref()
    }

    /// Whether the wording in this language was translated rather than quoted.
    pub fn is_translated(&self, lang: Lang) -> bool {
        self.translated[lang as usize]
    }

    /// The wording for a reader of `lang`, by [`Lang::fallbacks`]; empty only if the text is.
    pub fn pick(&self, lang: Lang) -> Picked<'_> {
        lang.fallbacks()
            .into_iter()
            .find_map(|lang| Some(Picked { text: self.get(lang)?, lang, translated: self.is_translated(lang) }))
            .unwrap_or(Picked { text: "", lang, translated: false })
    }

    /// Every wording there is.
    pub fn all(&self) -> impl Iterator<Item = &str> {
        self.texts.iter().flatten().map(|text| &**text)
    }
}
