//! Phrases of the offerings: who offers what where, and where it is missing.

use crate::i18n::Forms;

phrases! {
    /// What the pages of the offerings say. `{km}`, `{people}`, `{share}`, `{places}` and the like stand for what is filled in.
    OfferingsPhrases {
        title: &'static str = "Қызметтер", "Услуги", "Offerings";
        lead: &'static str =
            "Әр қызметті кім, қай жерде ұсынады және ол елдің қай жерінде жетіспейді.",
            "Кто и где предлагает каждую услугу и где в стране её не хватает.",
            "Who offers what where, and where in the country it is missing.";
        hubs: Forms = Forms::same("{} хаб"), Forms::three("{} хаб", "{} хаба", "{} хабов"), Forms::two("{} hub", "{} hubs");
        operating: &'static str = "оның ішінде жұмыс істейтіні: {n}", "из них работают: {n}", "of them operating: {n}";
        farthest: &'static str = "Ең алыс қала: {place}, {km}", "Дальше всех: {place}, {km}", "Farthest away: {place}, {km}";
        nobody: &'static str = "Елде мұны ұсынатын жұмыс істеп тұрған хаб жоқ", "В стране нет работающего хаба с этой услугой", "No operating hub of the country offers this";
        all: &'static str = "Барлық қызметтер", "Все услуги", "All offerings";
        filters: &'static str = "Есептеу шарттары", "Условия расчёта", "What is counted";
        reach: &'static str = "Қандай қашықтыққа дейін", "В пределах какого расстояния", "Within what distance";
        which: &'static str = "Қай хабтар саналады", "Какие хабы учитываются", "Which hubs count";
        only_operating: &'static str = "Тек жұмыс істейтіндер", "Только работающие", "Only those that operate";
        also_planned: &'static str = "Ашылатын және жоспардағылары да", "Также открываемые и планируемые", "Those opening or planned as well";
        industry: &'static str = "Саласы", "Отрасль", "Industry";
        any_industry: &'static str = "Кез келген сала", "Любая отрасль", "Any industry";
        white: &'static str = "Қай жерде жетіспейді", "Белые пятна", "White spots";
        answer: &'static str =
            "{people} адам ({share} %), {places} елді мекенде, ең жақын хабтан {km} әрі тұрады.",
            "{people} чел. ({share} %) в населённых пунктах (их {places}) живут дальше {km} от ближайшего хаба.",
            "{people} people ({share}%) in {places} settlements live farther than {km} from the nearest hub.";
        answer_none: &'static str =
            "Саналған елді мекендердің бәрі ең жақын хабтан {km} қашық емес.",
            "Все учтённые населённые пункты не дальше {km} от ближайшего хаба.",
            "Every settlement that is counted is within {km} of the nearest hub.";
        how: &'static str =
            "Халқы {least} адамнан кем емес {places} елді мекен саналды ({people} адам). Қашықтық түзу сызықпен, жолмен емес.",
            "Учтены населённые пункты, где не меньше {least} жителей: их {places} ({people} чел.). Расстояние по прямой, а не по дороге.",
            "Counted are the {places} settlements of {least} people or more ({people} people). Distances are straight lines, not roads.";
        left_out: &'static str =
            "Оны ұсынатын тағы {n} хаб мәртебесіне қарай саналмады: жабық, жоспарда не мәртебесі белгісіз.",
            "Ещё хабов с этой услугой, не учтённых из-за статуса (закрыт, планируется или неизвестен): {n}.",
            "{n} more that offer it do not count for their status: closed, planned or not known.";
        indicative: &'static str =
            "{n} хабтың тек өңірі белгілі: олар өңірдің ортасымен есептелді.", "У {n} из хабов известен только регион: они учтены по точке региона.",
            "Of {n} of the hubs only the region is known: they count by the point of their region.";
        unplaced: &'static str =
            "{n} хабтың орны белгісіз: олар қашықтықта есептелмеді.", "Место {n} из хабов не известно: в расстояниях они не учтены.",
            "Where {n} of the hubs stand is not known: they count in no distance.";
        map: &'static str =
            "Карта: өңір неғұрлым ашық болса, халқының соғұрлым азы хабқа жақын. Шеңберлер: хабтан алыс қалалар.",
            "Карта: чем светлее регион, тем меньше его жителей живут в пределах расстояния. Кружки: города за его пределами.",
            "Map: the paler a region, the fewer of its people are within reach. Circles: towns beyond it.";
        none_within: &'static str = "ешкім", "никто", "nobody";
        few_within: &'static str = "азы", "немногие", "few";
        half_within: &'static str = "жартысындай", "около половины", "about half";
        most_within: &'static str = "көбі", "большинство", "most";
        all_within: &'static str = "бәрі", "все", "all";
        legend: &'static str = "Белгіленген қашықтықтағы халық", "Жители в пределах расстояния", "People within reach";
        by_region: &'static str = "Өңірлер бойынша", "По регионам", "By region";
        by_place: &'static str = "Елді мекендер бойынша, ең алыстан бастап", "По населённым пунктам, от самых далёких", "By settlement, the farthest first";
        region: &'static str = "Өңір", "Регион", "Region";
        place: &'static str = "Елді мекен", "Населённый пункт", "Settlement";
        people: &'static str = "Халқы", "Жители", "People";
        beyond: &'static str = "Одан әрі тұратыны", "Живут дальше", "Living beyond";
        here: &'static str = "Хаб саны", "Хабов", "Hubs";
        nearest: &'static str = "Ең жақыны", "Ближайший", "Nearest";
        distance: &'static str = "Қашықтығы", "Расстояние", "Distance";
        too_far: &'static str = "алыс", "далеко", "too far";
        near: &'static str = "жақын", "близко", "within reach";
        about: &'static str = "шамамен {km}", "около {km}", "about {km}";
        more: &'static str = "Барлығын көрсету", "Показать все", "Show all";
        who: &'static str = "Кім ұсынады", "Кто предлагает", "Who offers it";
        terms: &'static str =
            "Бағасы мен шарттарын каталогтың дереккөздері айтпайды: хабтың өзінен сұраңыз.",
            "Цены и условия источники каталога не сообщают: спросите у самого хаба.",
            "The catalogue's sources do not give prices or terms: ask the hub itself.";
        not_found: &'static str = "Мұндай қызмет жоқ", "Такой услуги нет", "There is no such offering";
        not_found_text: &'static str =
            "Каталогта «{id}» деген қызмет түрі жоқ.", "В каталоге нет вида услуг «{id}».", "The catalogue has no kind of offering “{id}”.";
    }
}
