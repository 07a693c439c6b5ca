//! Phrases for what happens while the catalogue is fetched, and when it cannot be.

phrases! {
    /// What is said while things load or fail.
    BootPhrases {
        loading: &'static str = "Каталог жүктелуде…", "Загружается каталог…", "Loading the catalogue…";
        retry: &'static str = "Қайталап көру", "Попробовать снова", "Try again";
    }
}
