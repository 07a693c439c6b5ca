//! Phrases of search: what is proposed while typing, why something was found, the command palette.

phrases! {
    /// What search says. `{words}` stands for words typed or proposed.
    SearchPhrases {
        why_alias: &'static str = "басқа атауы", "другое название", "also called";
        why_offering: &'static str = "ұсынады", "предлагает", "offers";
        why_cluster: &'static str = "саласы", "отрасль", "industry";
        why_whole: &'static str = "құрамында", "в составе", "part of";
        why_project: &'static str = "жобасы", "проект", "project";
        why_note: &'static str = "сипаттамасында", "в описании", "in its description";
        palette: &'static str = "Жылдам өту", "Быстрый переход", "Go to anything";
        to_match: &'static str = "Серіктес табу", "Найти партнёра", "Find a partner";
    }
}
