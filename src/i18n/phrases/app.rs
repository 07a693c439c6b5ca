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
        projects_hint: &'static str = "Жобалар мен қаржы: жыл, өңір, сала бойынша", "Проекты и деньги: по годам, регионам и отраслям", "Projects and money by year, region and industry";
        science_cities: &'static str = "Ғылым қалалары", "Наукограды", "Science cities";
        potential: &'static str = "Өңірлердің әлеуеті", "Потенциал регионов", "Potential of the regions";
        potential_hint: &'static str = "Қай өңір ғылыми қаланы көтере алады", "Какой регион потянет наукоград", "Which regions could carry a science city";
        science_cities_hint: &'static str = "Тұжырымдама мен қалалар, әр санымен", "Концепция и города, цифра за цифрой", "The concept and the cities, figure by figure";
        timeline: &'static str = "Уақыт желісі", "Хронология", "Timeline";
        timeline_hint: &'static str = "Не болды, не жоспарланған, жылдар бойынша картада", "Что произошло и что задумано, по годам на карте", "What happened and what is planned, year by year on a map";
        showroom: &'static str = "Шоурум", "Шоурум", "Showroom";
        showroom_hint: &'static str = "Өнімдер, прототиптер мен технологиялар", "Продукты, прототипы и технологии", "Products, prototypes and technologies";
        offerings: &'static str = "Қызметтер", "Услуги", "Offerings";
        offerings_hint: &'static str = "Кім не ұсынады және қай жерде ешкім жоқ", "Кто что предлагает и где этого нет", "Who offers what, and where nobody does";
        tasks: &'static str = "Ғылымға тапсырма", "Задачи для науки", "Tasks for science";
        tasks_hint: &'static str = "Бизнес мәселесін жазып, хабтардан жауап алыңыз", "Опишите проблему бизнеса и получите ответы хабов", "Describe a business problem and get answers from hubs";
        statements: &'static str = "Деректер", "Сведения", "Statements";
        statements_hint: &'static str = "Дереккөздер айтқанның бәрі, сөзбен іздеуге болады", "Всё, что сообщили источники, с поиском по словам", "Everything that sources have stated, searched by words";
        explore_hint: &'static str = "Карта мен каталог", "Карта и каталог", "The map and the catalogue";
        match_hint: &'static str = "Не керегін айтыңыз: кім жасай алатынын көресіз", "Скажите, что нужно, и увидите, кто это может", "Say what you need and see who can do it";
        desk_hint: &'static str = "Таңдаулылар, тізімдер, өтінімдер және баптаулар", "Избранное, списки, обращения и настройки", "Favourites, shortlists, briefs and settings";
        about_hint: &'static str = "Дереккөздер, әдіс, лицензиялар", "Источники, метод, лицензии", "Sources, method, licences";
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
        saved: &'static str = "Бәрі сақталды", "Всё сохранено", "Everything is saved";
        saving: &'static str = "Сақталып жатыр…", "Сохраняется…", "Saving…";
        saved_nearly: &'static str =
            "Сақталды. Бірақ браузер кенет жабылып қалса, соңғы секундтардағы өзгеріс жоғалуы мүмкін.",
            "Сохранено. Но если браузер внезапно закроется, последние секунды могут пропасть.",
            "Saved. But should the browser end suddenly, the last seconds may be lost.";
        saved_this_tab: &'static str =
            "Тек осы қойындыда: оны жапқанша тұрады", "Только в этой вкладке, пока она открыта",
            "In this tab only, for as long as it is open";
        saved_not: &'static str =
            "Сақталмады: браузер рұқсат бермейді. Бәрі экранда тұр, оны файлға жазып алуға болады.",
            "Не сохранено: браузер не разрешает. Всё осталось на экране, его можно записать в файл.",
            "Not saved: the browser does not allow it. It is all still on the screen and can be saved to a file.";
        saved_not_full: &'static str =
            "Сақталмады: браузердің жады толы. Бәрі экранда тұр, оны файлға жазып алуға болады.",
            "Не сохранено: память браузера заполнена. Всё осталось на экране, его можно записать в файл.",
            "Not saved: the browser's storage is full. It is all still on the screen and can be saved to a file.";
        copied: &'static str = "Сілтеме көшірілді", "Ссылка скопирована", "Link copied";
        copy_failed: &'static str =
            "Көшіру мүмкін болмады: сілтемені мекенжай жолынан алыңыз.", "Скопировать не удалось: возьмите ссылку из адресной строки.",
            "Copying did not work: take the link from the address bar.";
        clash: &'static str =
            "Басқа қойынды дәл сол уақытта мынаны жазды:", "В другой вкладке в то же время написали:",
            "Another tab wrote this at the same time:";
        clash_take: &'static str = "Осыны алу", "Взять это", "Take this one";
        clash_drop: &'static str = "Алып тастау", "Отбросить", "Drop it";
    }
}
