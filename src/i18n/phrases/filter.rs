//! Phrases of the filters: their names.

phrases! {
    /// What filters and their options are called.
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
    }
}
