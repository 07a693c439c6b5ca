//! Phrases of the filters.

use crate::i18n::Forms;

phrases! {
    /// What the filters say.
    FilterPhrases {
        filters: &'static str = "Сүзгілер", "Фильтры", "Filters";
        offering: &'static str = "Не ұсынады", "Что предлагает", "What it offers";
        kind: &'static str = "Түрі", "Вид", "Kind";
        region: &'static str = "Өңір", "Регион", "Region";
        city: &'static str = "Қала", "Город", "City";
        cluster: &'static str = "Сала", "Отрасль", "Industry";
        status: &'static str = "Мәртебесі", "Статус", "Status";
        freshness: &'static str = "Дереккөздің жаңалығы", "Свежесть источника", "Age of the source";
        fresh_year: &'static str = "Соңғы 12 ай", "Последние 12 месяцев", "Last 12 months";
        fresh_three: &'static str = "1–3 жыл бұрын", "1–3 года назад", "1 to 3 years ago";
        fresh_older: &'static str = "3 жылдан бұрын", "Более 3 лет назад", "More than 3 years ago";
        fresh_undated: &'static str = "Күні белгісіз", "Дата неизвестна", "Date unknown";
        abroad: &'static str = "Шетелде", "За рубежом", "Abroad";
        unplaced: &'static str = "Орны белгісіз", "Место неизвестно", "Place unknown";
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
    }
}
