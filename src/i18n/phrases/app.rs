//! Phrases of the subject `app`.

phrases! {
    /// What the subject `app` says.
    AppPhrases {
        name: &'static str = "Тоғыс", "Тогыс", "Togys";
    }
}
