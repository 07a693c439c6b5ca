//! Phrases of proposals and of the command palette.

phrases! {
    /// What they say. `{words}` stands for words that were typed.
    PalettePhrases {
        proposals: &'static str = "Ұсыныстар", "Подсказки", "Suggestions";
        recent: &'static str = "Соңғы іздеулер", "Недавние запросы", "Recent searches";
        forget: &'static str = "Соңғы іздеулерді өшіру", "Забыть недавние запросы", "Forget recent searches";
        hubs: &'static str = "Хабтар", "Хабы", "Hubs";
        offerings: &'static str = "Қызметтер", "Услуги", "Offerings";
        kinds: &'static str = "Хаб түрлері", "Виды хабов", "Kinds of hub";
        clusters: &'static str = "Салалар", "Отрасли", "Industries";
        places: &'static str = "Жерлер", "Места", "Places";
        projects: &'static str = "Жобалар", "Проекты", "Projects";
        exhibits: &'static str = "Экспонаттар", "Экспонаты", "Exhibits";
        commands: &'static str = "Беттер мен әрекеттер", "Страницы и действия", "Pages and actions";
        meant: &'static str = "Мүмкін, сіз мынаны іздедіңіз:", "Возможно, вы имели в виду:", "Did you mean:";
        incomplete: &'static str =
            "Барлық сөзі бар хаб жоқ, ең жақындары көрсетілген. Табылмағаны: {words}",
            "Хаба со всеми словами нет, показаны самые близкие. Не нашлось: {words}",
            "No hub has all the words; these come closest. Not found: {words}";
        palette_hint: &'static str =
            "Хаб, қызмет, қала, бет немесе әрекет", "Хаб, услуга, город, страница или действие", "Hub, offering, town, page or action";
        palette_none: &'static str = "Мұндай ештеңе жоқ", "Ничего такого нет", "There is nothing like it";
        to_explore: &'static str = "Картаны және каталогты ашу", "Открыть карту и каталог", "Open the map and the catalogue";
        to_compare: &'static str = "Хабтарды салыстыру", "Сравнить хабы", "Compare hubs";
        to_about: &'static str = "Жоба туралы бетті ашу", "Открыть страницу о проекте", "Open the page about the project";
        near_me: &'static str = "Менің маңымдағы хабтарды көрсету", "Показать хабы рядом со мной", "Show hubs near me";
        to_kazakh: &'static str = "Қазақ тіліне ауысу", "Перейти на казахский язык", "Switch to Kazakh";
        to_russian: &'static str = "Орыс тіліне ауысу", "Перейти на русский язык", "Switch to Russian";
        to_english: &'static str = "Ағылшын тіліне ауысу", "Перейти на английский язык", "Switch to English";
        light: &'static str = "Жарық көрініс", "Светлое оформление", "Light appearance";
        dark: &'static str = "Қараңғы көрініс", "Тёмное оформление", "Dark appearance";
        system: &'static str = "Құрылғыдағыдай көрініс", "Оформление как на устройстве", "Appearance as on the device";
        print: &'static str = "Бетті басып шығару", "Напечатать страницу", "Print the page";
    }
}
