//! Phrases of the partner finder: the need, the matches and their reasons, the consortium, the route.

use crate::i18n::Forms;

phrases! {
    /// What the partner finder says. `{name}`, `{list}`, `{km}` and `{n}` stand for what is filled in.
    MatchingPhrases {
        title: &'static str = "Серіктес табу", "Найти партнёра", "Find a partner";
        lead: &'static str =
            "Не керегін айтыңыз: кім жасай алатынын, оның қай жерде екенін және неге дәл сол екенін көрсетеміз. Ешбір жауап міндетті емес.",
            "Скажите, что нужно, и мы покажем, кто это может, где он и почему именно он. Ни один ответ не обязателен.",
            "Say what you need, and see who can do it, where they are and why. No answer is obligatory.";
        say: &'static str = "Өз сөзіңізбен жазыңыз", "Опишите своими словами", "Say it in your own words";
        say_hint: &'static str =
            "Мысалы: Қарағандыда кронштейннің прототипін жасап, сынап көру керек",
            "Например: сделать в Караганде прототип кронштейна и испытать его",
            "For example: prototype a bracket in Karaganda and test it";
        fill: &'static str = "Форманы толтыру", "Заполнить форму", "Fill in the form";
        understood: &'static str =
            "Түсінгеніміз: {list}. Төменде түзете аласыз.", "Мы поняли так: {list}. Ниже можно поправить.",
            "We understood: {list}. You can correct it below.";
        not_understood: &'static str =
            "Бұл сөздерден қызметті, саланы не қаланы таба алмадық. Төменнен таңдаңыз.",
            "В этих словах мы не нашли ни услуги, ни отрасли, ни города. Выберите ниже.",
            "We found no service, industry or town in these words. Choose below.";
        what: &'static str = "Не керек?", "Что нужно?", "What do you need?";
        must: &'static str = "міндетті", "обязательно", "must have";
        industry: &'static str = "Салаңыз", "Ваша отрасль", "Your industry";
        any: &'static str = "маңызды емес", "не важно", "does not matter";
        wherefrom: &'static str = "Қай жердесіз?", "Где вы?", "Where are you?";
        reach: &'static str = "Қанша жерге бара аласыз?", "Как далеко готовы ехать?", "How far would you go?";
        reach_km: &'static str = "{n} км-ге дейін", "до {n} км", "up to {n} km";
        now: &'static str = "Идея қай деңгейде?", "На какой стадии идея?", "How far is the idea?";
        goal: &'static str = "Қай деңгейге жеткізу керек?", "До какой стадии довести?", "How far should it come?";
        trl1: &'static str = "негізгі қағида байқалды", "замечен основной принцип", "basic principle observed";
        trl2: &'static str = "қолдану идеясы тұжырымдалды", "сформулирована идея применения", "use of it formulated";
        trl3: &'static str = "тәжірибе жүзінде дәлелденді", "доказано опытом", "proven in an experiment";
        trl4: &'static str = "зертханада сыналды", "проверено в лаборатории", "validated in the lab";
        trl5: &'static str = "нақтыға жақын жағдайда сыналды", "проверено в близких к реальным условиях", "validated in a realistic setting";
        trl6: &'static str = "прототип нақтыға жақын жағдайда көрсетілді", "прототип показан в близких к реальным условиях", "prototype shown in a realistic setting";
        trl7: &'static str = "прототип нақты жағдайда көрсетілді", "прототип показан в реальных условиях", "prototype shown in real use";
        trl8: &'static str = "өнім дайын және сынақтан өтті", "изделие готово и испытано", "product complete and tested";
        trl9: &'static str = "өндірісте жұмыс істейді", "работает в производстве", "works in production";
        weights: &'static str = "Не маңыздырақ?", "Что важнее?", "What matters more?";
        weights_how: &'static str =
            "Балл — өлшемдер бойынша үлестердің салмақталған қосындысы. Белгісіз жайт жартыға есептеледі: ол «иә» де, «жоқ» та емес.",
            "Балл — взвешенная сумма долей по критериям. Неизвестное считается половиной: это не «да» и не «нет».",
            "The score is the weighted sum of what each criterion gives. What is unknown counts as a half: it is neither yes nor no.";
        weights_reset: &'static str = "Бастапқы салмақтар", "Исходные веса", "Usual weights";
        offerings: &'static str = "Қызметтер", "Услуги", "Offerings";
        cluster: &'static str = "Сала", "Отрасль", "Industry";
        distance: &'static str = "Қашықтық", "Расстояние", "Distance";
        readiness: &'static str = "Кезеңдер", "Этапы", "Stages";
        status: &'static str = "Мәртебе", "Статус", "Status";
        outside: &'static str = "Сырттан қабылдауы", "Приём извне", "Open to outsiders";
        deadline: &'static str = "Мерзімі", "Срок", "Deadline";
        by_when: &'static str = "Қай мерзімге керек?", "К какому сроку?", "By when?";
        by_when_hint: &'static str =
            "Каталог жұмыс мерзімдерін білмейді: мерзімнен кейін ғана ашылатын хаб белгіленеді, қалғанын сұраған жөн.",
            "Сроков работ каталог не знает: отмечаются хабы, которые откроются позже, остальное надо спросить.",
            "The catalogue knows no lead times: a hub that opens later is marked, all else has to be asked.";
        by_day: &'static str = "нақты күні", "точный день", "exact day";
        opens_late: &'static str = "жоспар бойынша {n} жылы ашылады, бұл мерзімнен кейін", "откроется по плану в {n} году, это позже срока", "planned to open in {n}, after your deadline";
        deadline_ask: &'static str = "үлгере ме — белгісіз, сұраңыз", "успеют ли — не известно, спросите", "whether it can be done in time is not known: ask";
        empty: &'static str =
            "Кемінде бір қызметті таңдаңыз, сонда серіктестер осы жерде шығады.",
            "Выберите хотя бы одну услугу, и партнёры появятся здесь.",
            "Choose at least one offering, and partners appear here.";
        found: Forms = Forms::same("{} серіктес"),
            Forms::three("{} партнёр", "{} партнёра", "{} партнёров"),
            Forms::two("{} partner", "{} partners");
        found_none: &'static str =
            "Мұны ұсынатын хаб каталогта жоқ.", "Хаба, который это предлагает, в каталоге нет.", "No hub of the catalogue offers this.";
        score: &'static str = "Сәйкестігі: 100-ден {n}", "Соответствие: {n} из 100", "Match: {n} out of 100";
        yes: &'static str = "иә", "да", "yes";
        partly: &'static str = "ішінара", "отчасти", "partly";
        no: &'static str = "жоқ", "нет", "no";
        unknown: &'static str = "белгісіз", "не известно", "not known";
        has: &'static str = "ұсынады: {list}", "предлагает: {list}", "offers {list}";
        lacks: &'static str = "тізімінде жоқ: {list}", "не указано: {list}", "does not list {list}";
        cluster_yes: &'static str = "осы салада жұмыс істейді", "работает в этой отрасли", "works in this industry";
        cluster_no: &'static str = "бұл сала аталмаған", "эта отрасль не названа", "does not name this industry";
        away: &'static str = "{km} қашықтықта", "{km} от вас", "{km} away";
        away_beyond: &'static str = "{km} қашықтықта, бұл сіз айтқаннан алыс", "{km} от вас, дальше, чем вы готовы ехать", "{km} away, farther than you would go";
        away_about: &'static str = "шамамен {km}: тек облысы белгілі", "примерно {km}: известен только регион", "about {km}: only the region is known";
        away_unknown: &'static str = "орны белгісіз", "место не известно", "place not known";
        stages_has: &'static str = "көмектеседі: {list}", "помогает: {list}", "helps with {list}";
        stages_lacks: &'static str = "көмектеспейді: {list}", "не помогает: {list}", "does not help with {list}";
        outside_ask: &'static str =
            "сырттан компания қабылдай ма — белгісіз, сұраңыз", "берёт ли заказы извне — не известно, спросите",
            "whether it takes outside companies is not known: ask";
        ahead: &'static str = "Неге басқалардан жоғары?", "Почему выше других?", "Why above others?";
        ahead_of: &'static str = "Мынадан жоғары:", "Выше, чем:", "Above:";
        ahead_must: &'static str = "міндетті қызметтердің көбірегі бар", "у него больше обязательных услуг", "it has more of the must-haves";
        ahead_same: &'static str =
            "балдары бірдей; жақыны жоғары тұрады", "баллы равны; выше тот, что ближе", "the same points; the nearer stands first";
        more: Forms = Forms::same("Тағы {} серіктесті көрсету"),
            Forms::three("Показать ещё {} партнёра", "Показать ещё {} партнёров", "Показать ещё {} партнёров"),
            Forms::two("Show {} more partner", "Show {} more partners");
        brief_three: &'static str = "Алғашқы үшеуіне бір өтінім жазу", "Одно обращение первым трём", "One brief for the first three";
        brief_together: &'static str = "Бәріне бір өтінім жазу", "Одно обращение им всем", "One brief for all of them";
        compare_two: &'static str = "Алғашқы екеуін салыстыру", "Сравнить первые два", "Compare the first two";
        compare_three: &'static str = "Алғашқы үшеуін салыстыру", "Сравнить первые три", "Compare the first three";
        together: &'static str = "Бірге бәрін жабатындар", "Вместе закроют всё", "Together they cover it";
        together_one: &'static str = "Бір хабтың өзі бәрін жабады:", "Всё закрывает один хаб:", "One hub covers it all:";
        together_most: &'static str =
            "Жұмыс істеп тұрған хабтардың ең аз құрамы:", "Наименьший набор работающих хабов:", "The smallest set of working hubs:";
        together_none: &'static str =
            "Қолжетімді жерде жұмыс істейтін хабтардың ешқайсысы мұны ұсынбайды.",
            "В пределах досягаемости никто из работающих этого не предлагает.",
            "Nobody who works within reach offers it.";
        gap: &'static str = "Жабылмағаны: {name}", "Не закрыто: {name}", "Not covered: {name}";
        gap_nearest: &'static str = "ең жақыны", "ближайший", "the nearest";
        gap_planned: &'static str = "жоспарда", "в планах", "planned";
        gap_nobody: &'static str = "каталогта мұны ұсынатын хаб жоқ", "в каталоге такого нет", "nobody in the catalogue has it";
        route: &'static str = "Идеядан өндіріске дейінгі жол", "Путь от идеи до производства", "From idea to production";
        research: &'static str = "зерттеу", "исследование", "research";
        design: &'static str = "жобалау", "проектирование", "design";
        prototype: &'static str = "прототип жасау", "прототип", "prototype";
        test: &'static str = "сынау", "испытания", "testing";
        pilot: &'static str = "тәжірибелік өндіріс", "опытное производство", "pilot production";
        protection: &'static str = "құқықты қорғау", "защита прав", "protection";
        money: &'static str = "қаржы", "деньги", "money";
        broken: &'static str = "маңайда ешкім жоқ", "рядом никого", "nobody near";
        to_come: &'static str = "әзірге тек жоспарда", "пока только в планах", "only planned so far";
        off_way: &'static str = "бұл жолда қажет емес", "на этом пути не нужно", "not on this way";
        need_save: &'static str = "Сұранысты сақтау", "Сохранить запрос", "Save this need";
        need_saved: &'static str = "Сұраныс үстелге сақталды", "Запрос сохранён на столе", "The need is on your desk";
    }
}
