//! Phrases of the frame around every page: name, navigation, settings, what is shown when something is off.

phrases! {
    /// What the frame says.
    AppPhrases {
        name: &'static str = "Тоғыс", "Тогыс", "Togys";
        tagline: &'static str = "Қазақстанның инновациялық хабтары", "Инновационные хабы Казахстана", "Kazakhstan's innovation hubs";
        description: &'static str =
            "Қазақстанның хабтары, технопарктері, ғылыми қалалары мен зертханалары бір картада: не ұсынады, қайда орналасқан, қай дереккөзге сүйенеді.",
            "Хабы, технопарки, наукограды и лаборатории Казахстана на одной карте: что предлагают, где находятся и откуда это известно.",
            "Kazakhstan's hubs, technoparks, science cities and laboratories on one map: what they offer, where they are, and how that is known.";
        skip: &'static str = "Мазмұнына өту", "К содержанию", "Skip to the content";
        pages: &'static str = "Беттер", "Страницы", "Pages";
        explore: &'static str = "Шолу", "Обзор", "Explore";
        desk: &'static str = "Үстелім", "Мой стол", "Desk";
        all_pages: &'static str = "Барлық бет", "Все страницы", "All pages";
        projects: &'static str = "Жобалар", "Проекты", "Projects";
        language: &'static str = "Тіл", "Язык", "Language";
        theme: &'static str = "Көрініс", "Оформление", "Appearance";
        theme_light: &'static str = "Жарық", "Светлое", "Light";
        theme_dark: &'static str = "Қараңғы", "Тёмное", "Dark";
        theme_system: &'static str = "Құрылғыдағыдай", "Как на устройстве", "As on the device";
        close: &'static str = "Жабу", "Закрыть", "Close";
        not_found: &'static str = "Мұндай бет жоқ", "Такой страницы нет", "There is no such page";
        not_found_text: &'static str =
            "Мекенжайда қате болуы мүмкін. Шолудан бастап көріңіз.", "Возможно, в адресе ошибка. Начните с обзора.",
            "The address may be wrong. Try starting from the map.";
        to_explore: &'static str = "Картаға оралу", "Вернуться к карте", "Back to the map";
    }
}
