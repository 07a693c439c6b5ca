//! Phrases of the timeline: sorts of event, how exactly they are known, and what stands on the map of a year.

use crate::i18n::Forms;

phrases! {
    /// What the timeline says. `{year}`, `{first}` and `{last}` stand for what is filled in.
    TimelinePhrases {
        title: &'static str = "Уақыт желісі", "Хронология", "Timeline";
        lead: &'static str =
            "Ашылулар, шешімдер, қаржы және жоспарлар: каталогтағы күні бар жазбалардың бәрі. Әрқайсысы қаншалықты дәл белгілі болса, сонша дәл көрсетілген.",
            "Открытия, решения, деньги и планы: все записи каталога, у которых есть дата. Каждая показана настолько точно, насколько известна.",
            "Openings, decisions, funding and plans: every record of the catalogue that has a date, drawn as exactly as it is known.";
        show: &'static str = "Не көрсетіледі", "Что показать", "What to show";
        opening: &'static str = "Ашылулар", "Открытия", "Openings";
        decision: &'static str = "Шешімдер", "Решения", "Decisions";
        funding: &'static str = "Қаржы", "Деньги", "Funding";
        plan: &'static str = "Жоспарлар", "Планы", "Plans";
        report: &'static str = "Мәліметтер", "Сведения", "Statements";
        axis: &'static str =
            "{first}–{last} жылдар осіндегі оқиғалар; төменде олар тізіммен берілген", "События на оси {first}–{last} годов; ниже они даны списком",
            "Events on an axis from {first} to {last}; a list of them follows";
        day: &'static str = "күні белгілі", "известен день", "the day is known";
        month: &'static str = "айы белгілі", "известен месяц", "the month is known";
        only_year: &'static str = "тек жылы белгілі", "известен только год", "only the year is known";
        span: &'static str = "бірнеше жыл", "несколько лет", "several years";
        pressed: &'static str =
            "{year} жылға дейінгі жылдар қысып салынған.", "Годы до {year} показаны сжато.", "The years before {year} are pressed together.";
        year: &'static str = "Жыл", "Год", "Year";
        play: &'static str = "Жүргізу", "Запустить", "Play";
        pause: &'static str = "Тоқтата тұру", "Пауза", "Pause";
        in_year: &'static str = "{year} жылғы оқиғалар", "События {year} года", "Events of {year}";
        none_in_year: &'static str =
            "Бұл жылдан көрсететін оқиға жоқ.", "За этот год показать нечего.", "There is nothing to show of this year.";
        map_of: &'static str = "{year} жылғы карта", "Карта {year} года", "The map of {year}";
        stand: Forms =
            Forms::same("{} хаб жұмыс істейді"),
            Forms::three("{} хаб действует", "{} хаба действуют", "{} хабов действуют"),
            Forms::two("{} hub stands", "{} hubs stand");
        planned: Forms =
            Forms::same("{} хаб жоспарда немесе іске қосылуда"),
            Forms::three("{} хаб планируется или запускается", "{} хаба планируются или запускаются", "{} хабов планируются или запускаются"),
            Forms::two("{} hub is planned or being launched", "{} hubs are planned or being launched");
        how: &'static str =
            "Хаб құрылған жылынан немесе ол туралы алғашқы дерек шыққан жылдан бастап көрсетіледі. {year} жылдан кейінгі жайт белгісіз: онда сол хабтар мен жоспарлар тұр.",
            "Хаб показан с года основания или первого сведения о нём. Что будет после {year} года, неизвестно: там те же хабы и те же планы.",
            "A hub is shown from the year of its founding, or of the first word about it. What comes after {year} nobody knows: the same hubs and plans stand there.";
        later: Forms =
            Forms::same("{} хаб туралы алғашқы дерек кейінірек шыққан: олар салынбады"),
            Forms::three("{} хаб впервые упомянут позже: он не показан", "{} хаба впервые упомянуты позже: они не показаны", "{} хабов впервые упомянуты позже: они не показаны"),
            Forms::two("{} hub is first heard of later and is not drawn", "{} hubs are first heard of later and are not drawn");
        undated: Forms =
            Forms::same("{} хабтың күні белгісіз: олар салынбады"),
            Forms::three("{} хаб без даты: он не показан", "{} хаба без даты: они не показаны", "{} хабов без даты: они не показаны"),
            Forms::two("{} hub has no date and is not drawn", "{} hubs have no date and are not drawn");
        unplaced: Forms =
            Forms::same("{} хабтың картада орны жоқ"),
            Forms::three("у {} хаба нет места на карте", "у {} хабов нет места на карте", "у {} хабов нет места на карте"),
            Forms::two("{} hub has no place on the map", "{} hubs have no place on the map");
        all_events: Forms =
            Forms::same("Барлық {} оқиға ретімен"),
            Forms::three("Всё по порядку: {} событие", "Всё по порядку: {} события", "Всё по порядку: {} событий"),
            Forms::two("{} event in order", "All {} events in order");
    }
}
