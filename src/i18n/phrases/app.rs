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
        desk: &'static str = "Үстел", "Стол", "Desk";
        about: &'static str = "Жоба туралы", "О проекте", "About";
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
        storage_off: &'static str =
            "Браузер деректерді сақтауға рұқсат бермейді: таңдаулылар мен баптаулар осы бет жабылғанға дейін ғана сақталады.",
            "Браузер не разрешает хранить данные: избранное и настройки проживут только до закрытия этой страницы.",
            "The browser does not let us keep data: favourites and settings will last only until this page is closed.";
        storage_full: &'static str =
            "Браузердің жады толы: соңғы өзгеріс сақталмады.", "Память браузера заполнена: последнее изменение не сохранено.",
            "The browser's storage is full: the last change was not saved.";
        newer_record: &'static str =
            "Бұл жазбаны Тоғыстың жаңарақ нұсқасы сақтаған, сондықтан оны осында өзгерту мүмкін емес. Бетті қайта жүктеңіз.",
            "Эту запись сохранила более новая версия Тоғыс, поэтому изменить её здесь нельзя. Перезагрузите страницу.",
            "A newer version of Togys has saved this record, so it cannot be changed here. Reload the page.";
        removed: &'static str = "Алып тасталды", "Удалено", "Removed";
        undo: &'static str = "Қайтару", "Вернуть", "Undo";
        copied: &'static str = "Сілтеме көшірілді", "Ссылка скопирована", "Link copied";
        copy_failed: &'static str =
            "Көшіру мүмкін болмады: сілтемені мекенжай жолынан алыңыз.", "Скопировать не удалось: возьмите ссылку из адресной строки.",
            "Copying did not work: take the link from the address bar.";
    }
}
