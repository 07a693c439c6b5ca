//! Phrases of the sheet of all pages: their names and what each is for.

phrases! {
    /// What the sheet says.
    PagesPhrases {
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
    }
}
