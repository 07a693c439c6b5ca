//! Phrases of a hub: its row in the list and its page.

phrases! {
    /// What is said of a hub.
    HubPhrases {
        back: &'static str = "Барлық хабтар", "Все хабы", "All hubs";
        share: &'static str = "Сілтемені көшіру", "Скопировать ссылку", "Copy the link";
        print: &'static str = "Басып шығару", "Распечатать", "Print";
        website: &'static str = "Сайты", "Сайт", "Website";
        about: &'static str = "Бұл не", "Что это", "What it is";
        offers: &'static str = "Не ұсынады", "Что предлагает", "What it offers";
        clusters: &'static str = "Салалары", "Отрасли", "Industries";
        figures: &'static str = "Сандармен", "В цифрах", "In figures";
        figure: &'static str = "Көрсеткіш", "Показатель", "Figure";
        value: &'static str = "Мәні", "Значение", "Value";
        year: &'static str = "Жылы", "Год", "Year";
        year_unknown: &'static str = "жылы белгісіз", "год неизвестен", "year unknown";
        disagree: &'static str =
            "Дереккөздер әртүрлі сан келтіреді; бәрі көрсетілген.", "Источники называют разные числа; показаны все.",
            "The sources give different numbers; all are shown.";
        projects: &'static str = "Жобалар", "Проекты", "Projects";
        money: &'static str = "Қаржысы", "Финансирование", "Funding";
        stage: &'static str = "Кезеңі", "Стадия", "Stage";
        facts: &'static str = "Дереккөздер не айтады", "Что говорят источники", "What the sources say";
        family: &'static str = "Құрылымы", "Структура", "Structure";
        part_of: &'static str = "бұл хаб оның құрамына кіреді", "этот хаб входит в его состав", "this hub is part of it";
        part: &'static str = "осы хабтың құрамында", "входит в состав этого хаба", "part of this hub";
        partners: &'static str = "Серіктестер", "Партнёры", "Partners";
        place: &'static str = "Орны", "Место", "Place";
        founded: &'static str = "Құрылған жылы", "Год основания", "Founded";
        aliases: &'static str = "Басқа атаулары", "Другие названия", "Other names";
        precise_address: &'static str = "Нүкте ғимаратты көрсетеді.", "Точка показывает здание.", "The point shows the building.";
        precise_district: &'static str = "Нүкте ауданды көрсетеді, ғимаратты емес.", "Точка показывает район, а не здание.", "The point shows the district, not the building.";
        precise_city: &'static str = "Нүкте қаланың ортасын көрсетеді, ғимаратты емес.", "Точка показывает центр города, а не здание.", "The point shows the centre of the city, not the building.";
        precise_region: &'static str = "Тек өңірі белгілі; нүкте шартты.", "Известен только регион; точка условная.", "Only the region is known; the point is indicative.";
        similar: &'static str = "Ұқсас хабтар", "Похожие хабы", "Similar hubs";
        shared: &'static str = "Ортақ: {list}", "Общее: {list}", "In common: {list}";
        nearby: &'static str = "Жақын жердегі хабтар", "Хабы поблизости", "Hubs near by";
        same_point: &'static str = "сол қалада", "в том же городе", "in the same city";
        sources: &'static str = "Дереккөздер", "Источники", "Sources";
        source: &'static str = "Дереккөз", "Источник", "Source";
        show_source: &'static str = "Дереккөзін көрсету: {name}", "Показать источник: {name}", "Show the source: {name}";
        source_date_unknown: &'static str = "жарияланған күні белгісіз", "дата публикации неизвестна", "date of publication unknown";
        source_no_link: &'static str = "сілтемесі жоқ", "ссылки нет", "no link";
        source_copy: &'static str = "оқылған көшірмесі", "прочитанная копия", "the copy that was read";
        source_title_derived: &'static str = "тақырыбын біз қойдық", "заголовок дан нами", "title given by us";
        source_missing: &'static str = "Дереккөз тізімде жоқ", "Источника нет в списке", "The source is not in the list";
        opens_elsewhere: &'static str = "басқа сайтта ашылады", "откроется на другом сайте", "opens another site";
        translated: &'static str = "аударма", "перевод", "translated";
        translated_hint: &'static str =
            "Дереккөзде бұл тілде жоқ; біз аудардық.", "В источнике этого языка нет; перевод наш.",
            "The source does not have it in this language; the translation is ours.";
        unknown: &'static str = "Не белгісіз", "Чего мы не знаем", "What is not known";
        unknown_phone: &'static str = "телефоны мен электрондық поштасы", "телефон и электронная почта", "phone and e-mail";
        unknown_prices: &'static str = "бағасы мен шарттары", "цены и условия", "prices and terms";
        unknown_hours: &'static str = "жұмыс уақыты", "часы работы", "opening hours";
        unknown_address: &'static str = "нақты мекенжайы", "точный адрес", "street address";
        unknown_site: &'static str = "сайты", "сайт", "website";
        unknown_status_date: &'static str = "мәртебе қай күнге қатысты", "на какую дату верен статус", "the date for which the status holds";
        unknown_founded: &'static str = "құрылған жылы", "год основания", "year of foundation";
        unknown_offers: &'static str = "не ұсынатыны", "что предлагает", "what it offers";
        unknown_outside: &'static str = "сырттан келген компанияларды қабылдай ма", "принимает ли сторонние компании", "whether it takes outside companies";
        unknown_intro: &'static str = "Каталогтағы дереккөздер мыналарды айтпайды:", "Источники каталога не сообщают:", "The catalogue's sources do not say:";
        ask_site: &'static str = "Хабтың өзінен сайты арқылы сұраңыз", "Спросите у самого хаба через его сайт", "Ask the hub itself through its site";
        ask_parent: &'static str = "Құрамына кіретін ұйымнан сұраңыз", "Спросите у организации, в которую он входит", "Ask the organisation it is part of";
        ask_source: &'static str =
            "Байланыс дерегі жоқ: төмендегі дереккөздерден бастаңыз.", "Контактов в каталоге нет: начните с источников ниже.",
            "The catalogue has no contact: start with the sources below.";
        name_translated: &'static str = "атауы аударылған", "название переведено", "name translated";
        industry: &'static str = "Саласы", "Отрасль", "Industry";
        years: &'static str = "Жылдары", "Годы", "Years";
        million: &'static str = "млн", "млн", "million";
        trillion: &'static str = "трлн", "трлн", "trillion";
        in_kazakh: &'static str = "қазақша", "на казахском", "in Kazakh";
        in_russian: &'static str = "орысша", "на русском", "in Russian";
        in_english: &'static str = "ағылшынша", "на английском", "in English";
        in_chinese: &'static str = "қытайша", "на китайском", "in Chinese";
        in_kyrgyz: &'static str = "қырғызша", "на киргизском", "in Kyrgyz";
        in_uzbek: &'static str = "өзбекше", "на узбекском", "in Uzbek";
        in_arabic: &'static str = "арабша", "на арабском", "in Arabic";
        in_french: &'static str = "французша", "на французском", "in French";
        details_loading: &'static str =
            "Дереккөздер мен жобалар жүктелуде…", "Загружаются источники и проекты…", "Loading sources and projects…";
        details_failed: &'static str =
            "Дереккөздер мен жобалар жүктелмеді.", "Источники и проекты не загрузились.", "Sources and projects did not load.";
        not_found: &'static str = "Мұндай хаб жоқ", "Такого хаба нет", "There is no such hub";
        not_found_text: &'static str =
            "Каталогта «{id}» деген хаб жоқ. Мүмкін, мыналардың бірін іздеп отырған шығарсыз:",
            "В каталоге нет хаба «{id}». Возможно, вы ищете один из этих:",
            "The catalogue has no hub “{id}”. Perhaps you are looking for one of these:";
        not_found_none: &'static str =
            "Каталогта «{id}» деген хаб жоқ, оған ұқсас атау да табылмады.", "В каталоге нет хаба «{id}», и похожих названий не нашлось.",
            "The catalogue has no hub “{id}”, nor a name like it.";
        list_add: &'static str = "Қысқа тізімге", "В короткий список", "To a shortlist";
        list_which: &'static str = "Қай тізімге?", "В какой список?", "To which list?";
        list_new: &'static str = "Жаңа қысқа тізім", "Новый короткий список", "New shortlist";
        list_make: &'static str = "Тізім жасау", "Создать список", "Make the list";
        list_unnamed: &'static str = "Атаусыз тізім", "Список без названия", "Unnamed list";
        brief_write: &'static str = "Өтінім жазу", "Написать обращение", "Write a brief";
    }
}
