//! Phrases of Explore: search, list, order, place, address.

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
        drop_one: &'static str =
            "Мына сүзгілердің бірін алып тастасаңыз, хабтар табылады:", "Если снять один из фильтров, хабы найдутся:",
            "Take off one of these filters and there are hubs:";
        drop_all: &'static str =
            "Бір ғана сүзгіні алып тастау жеткіліксіз.", "Снять один фильтр недостаточно.", "Taking off one filter is not enough.";
        drop_words: &'static str = "іздеу сөздері", "слова поиска", "the words typed";
        drop_view: &'static str = "картадағы аумақ", "область карты", "the area of the map";
        results: &'static str = "Табылған хабтар", "Найденные хабы", "Hubs found";
        sort: &'static str = "Реті", "Порядок", "Order";
        sort_relevance: &'static str = "Сәйкестігі бойынша", "По соответствию", "Best match";
        sort_name: &'static str = "Атауы бойынша", "По названию", "By name";
        sort_newest: &'static str = "Мәртебесі жаңалары алдымен", "Сначала новый статус", "Newest status first";
        sort_distance: &'static str = "Жақындары алдымен", "Сначала ближние", "Nearest first";
        from_where: &'static str = "Қай жерден?", "Откуда?", "From where?";
        from_hint: &'static str = "Қала немесе ауыл", "Город или село", "Town or village";
        near_me: &'static str = "Менің маңымда", "Рядом со мной", "Near me";
        from_me: &'static str = "тұрған жеріңізден", "от вас", "from where you are";
        from_place: &'static str = "бастапқы орын: {place}", "откуда: {place}", "from {place}";
        from_clear: &'static str = "Орынды өшіру", "Убрать место", "Remove the place";
        locating: &'static str = "Орныңыз анықталуда…", "Определяем, где вы…", "Finding where you are…";
        locate_ask: &'static str =
            "Браузер орныңызды анықтауға рұқсат сұрайды. Орныңыз осы құрылғыдан шықпайды.",
            "Браузер спросит разрешение узнать, где вы. Ваше место не покидает этого устройства.",
            "The browser will ask to use your position. It never leaves this device.";
        locate_denied: &'static str =
            "Браузер орныңызды айтпады. Орнына қаланы таңдаңыз.", "Браузер не сообщил, где вы. Выберите вместо этого город.",
            "The browser did not give your position. Choose a town instead.";
        no_place: &'static str = "Мұндай елді мекен табылмады", "Такой населённый пункт не найден", "No such settlement";
        show_list: &'static str = "Тізім", "Список", "List";
        show_map: &'static str = "Карта", "Карта", "Map";
        favourite: &'static str = "Таңдаулыларға қосу", "В избранное", "Add to favourites";
        favourites: &'static str = "Таңдаулылар", "Избранное", "Favourites";
        no_favourites: &'static str =
            "Әзірге таңдаулы хаб жоқ. Хабтың жанындағы жұлдызшаны басыңыз.",
            "Избранного пока нет. Нажмите на звёздочку рядом с хабом.",
            "No favourites yet. Press the star beside a hub.";
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
        open: &'static str = "Хаб беті", "Страница хаба", "Hub's page";
        bad_address: &'static str =
            "Мекенжайдың мына бөліктері түсініксіз, олар ескерілмеді:", "Эти части адреса непонятны и не учтены:",
            "These parts of the address could not be read and are ignored:";
        dismiss: &'static str = "Түсінікті", "Понятно", "All right";
        legend: &'static str = "Шартты белгілер", "Условные знаки", "Legend";
        kinds: &'static str = "Хаб түрлері", "Виды хабов", "Kinds of hub";
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
