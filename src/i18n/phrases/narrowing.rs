//! Phrases of what narrows a list: how it is set and taken away, and what to take away where nothing is found.

use crate::i18n::Forms;

phrases! {
    /// What is said of it.
    NarrowingPhrases {
        in_view: &'static str = "Тек картада көрініп тұрғандары", "Только то, что видно на карте", "Only what is in the map's view";
        set: &'static str = "Қойылған сүзгілер", "Включённые фильтры", "Filters in force";
        remove: &'static str = "Сүзгіні алып тастау: {name}", "Снять фильтр: {name}", "Remove the filter: {name}";
        save_search: &'static str = "Іздеуді сақтау", "Сохранить поиск", "Save this search";
        search_saved: &'static str = "Іздеу үстелде", "Поиск на столе", "Search on your desk";
        clear_all: &'static str = "Бәрін тазалау", "Сбросить все", "Clear all";
        more: &'static str = "Барлығын көрсету ({n})", "Показать все ({n})", "Show all ({n})";
        fewer: &'static str = "Азырақ көрсету", "Показать меньше", "Show fewer";
        done: Forms = Forms::same("{} хабты көрсету"),
            Forms::three("Показать {} хаб", "Показать {} хаба", "Показать {} хабов"),
            Forms::two("Show {} hub", "Show {} hubs");
        drop_one: &'static str =
            "Мына сүзгілердің бірін алып тастасаңыз, хабтар табылады:", "Если снять один из фильтров, хабы найдутся:",
            "Take off one of these filters and there are hubs:";
        drop_all: &'static str =
            "Бір ғана сүзгіні алып тастау жеткіліксіз.", "Снять один фильтр недостаточно.", "Taking off one filter is not enough.";
        drop_words: &'static str = "іздеу сөздері", "слова поиска", "the words typed";
        drop_view: &'static str = "картадағы аумақ", "область карты", "the area of the map";
    }
}
