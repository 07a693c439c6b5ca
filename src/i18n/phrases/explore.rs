//! Phrases of Explore: search, list, order, numbers at a glance.

use crate::i18n::Forms;

phrases! {
    /// What Explore says.
    ExplorePhrases {
        title: &'static str = "Инновациялық хабтар картасы", "Карта инновационных хабов", "Map of innovation hubs";
        search: &'static str = "Іздеу", "Поиск", "Search";
        search_hint: &'static str = "Хаб, қызмет, сала немесе қала", "Хаб, услуга, отрасль или город", "Hub, service, industry or city";
        clear_words: &'static str = "Сөздерді өшіру", "Стереть слова", "Clear the words";
        found: Forms = Forms::same("{} хаб"),
            Forms::three("{} хаб", "{} хаба", "{} хабов"),
            Forms::two("{} hub", "{} hubs");
        found_none: &'static str = "Ештеңе табылмады", "Ничего не найдено", "Nothing found";
        results: &'static str = "Табылған хабтар", "Найденные хабы", "Hubs found";
        sort: &'static str = "Реті", "Порядок", "Order";
        sort_relevance: &'static str = "Сәйкестігі бойынша", "По соответствию", "Best match";
        sort_name: &'static str = "Атауы бойынша", "По названию", "By name";
        sort_newest: &'static str = "Мәртебесі жаңалары алдымен", "Сначала новый статус", "Newest status first";
        sort_distance: &'static str = "Жақындары алдымен", "Сначала ближние", "Nearest first";
        show_list: &'static str = "Тізім", "Список", "List";
        show_map: &'static str = "Карта", "Карта", "Map";
        favourite: &'static str = "Таңдаулыларға қосу", "В избранное", "Add to favourites";
        favourites: &'static str = "Таңдаулылар", "Избранное", "Favourites";
        compare: &'static str = "Салыстыру", "Сравнить", "Compare";
        compare_add: &'static str = "Салыстыруға қосу", "Добавить к сравнению", "Add to the comparison";
        compare_full: &'static str =
            "Төрт хабтан артық салыстырылмайды: алдымен біреуін алып тастаңыз.",
            "Сравнить можно не больше четырёх хабов: сначала уберите один.",
            "No more than four hubs can be compared: take one out first.";
        more: Forms = Forms::same("Тағы {} хабты көрсету"),
            Forms::three("Показать ещё {} хаб", "Показать ещё {} хаба", "Показать ещё {} хабов"),
            Forms::two("Show {} more hub", "Show {} more hubs");
        more_offerings: &'static str = "тағы {n}", "ещё {n}", "{n} more";
        glance: &'static str = "Бір қарағанда", "Коротко в числах", "Numbers at a glance";
        glance_hubs: &'static str = "хаб", "хабов", "hubs";
        glance_granted: &'static str = "жобаларға берілді", "дано проектам", "granted to projects";
        glance_regions: &'static str = "өңір", "регионов", "regions";
        glance_offerings: &'static str = "қызмет", "услуг", "offerings";
        data_date: &'static str = "Деректер: {date}", "Данные: {date}", "Data: {date}";
        as_of: &'static str = "{date} жағдай бойынша", "по состоянию на: {date}", "as of {date}";
        as_of_unknown: &'static str = "күні белгісіз", "дата неизвестна", "date unknown";
        show_on_map: &'static str = "Картадан көрсету", "Показать на карте", "Show on the map";
        about_km: &'static str = "шамамен {km}", "около {km}", "about {km}";
        billion: &'static str = "млрд", "млрд", "billion";
        map: &'static str = "Хабтар картасы", "Карта хабов", "Map of hubs";
    }
}
