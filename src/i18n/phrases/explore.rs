//! Phrases of the subject `explore`.

phrases! {
    /// What the subject `explore` says.
    ExplorePhrases {
        name: &'static str = "Тоғыс", "Тогыс", "Togys";
    }
}
