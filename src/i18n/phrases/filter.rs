//! Phrases of the subject `filter`.

phrases! {
    /// What the subject `filter` says.
    FilterPhrases {
        name: &'static str = "Тоғыс", "Тогыс", "Togys";
    }
}
