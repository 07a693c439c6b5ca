//! Phrases of the subject `hub`.

phrases! {
    /// What the subject `hub` says.
    HubPhrases {
        name: &'static str = "Тоғыс", "Тогыс", "Togys";
    }
}
