//! Phrases of the monitor: projects, their money, and what is and is not in a sum.

use crate::i18n::Forms;

phrases! {
    /// What the monitor says. `{list}`, `{name}`, `{n}` and the like stand for what is filled in.
    MonitorPhrases {
        title: &'static str = "Жобалар мониторингі", "Мониторинг проектов", "Project monitor";
        lead: &'static str =
            "Каталогтағы жобалар және олардың қаржысы. Сомалар бір-бірін қамтымайтын жерде ғана қосылады; әр соманың астында оған не кіретіні, не кірмейтіні айтылған.",
            "Проекты каталога и их деньги. Суммы складываются только там, где не пересекаются; под каждой сказано, что в неё входит, а что нет.",
            "The projects of the catalogue and their money. Sums are added only where they do not overlap; below each it is said what is in it and what is not.";
        filter: &'static str = "Іріктеу", "Отбор", "Filter";
        year: &'static str = "Жыл", "Год", "Year";
        owner: &'static str = "Кім жүргізеді", "Кто ведёт", "Carried out by";
        all: &'static str = "Барлығы", "Все", "All";
        clear: &'static str = "Іріктеуді тазалау", "Сбросить отбор", "Clear the filter";
        download: &'static str = "Кестені жүктеп алу", "Скачать таблицу", "Download the table";
        print: &'static str = "Есепті басып шығару", "Распечатать отчёт", "Print the report";
        asked_all: &'static str = "Іріктеусіз: бүкіл каталог.", "Без отбора: весь каталог.", "No filter: the whole catalogue.";
        catalogue_of: &'static str = "Каталог күні: {date}", "Каталог на дату: {date}", "Catalogue of {date}";
        found: Forms = Forms::same("{} жоба"), Forms::three("{} проект", "{} проекта", "{} проектов"), Forms::two("{} project", "{} projects");
        in_rows: Forms =
            Forms::same("{} жазба"), Forms::three("{} запись", "{} записи", "{} записей"), Forms::two("{} record", "{} records");
        sums: &'static str = "Сомалар", "Суммы", "Sums";
        granted: &'static str = "Берілген қаржы", "Выделенные средства", "Funding given";
        granted_is: &'static str =
            "Жұмысқа берілген ақша: гранттар, бюджет, қорлар.", "Деньги, выделенные на работу: гранты, бюджет, фонды.",
            "Money given for the work: grants, budgets, funds.";
        used: &'static str = "Игерілген қаржы", "Освоенные средства", "Funding used";
        used_is: &'static str =
            "Берілген қаржының бір бөлігі; оған қосылмайды.", "Часть выделенных средств; к ним не прибавляется.",
            "A part of the funding given; never added to it.";
        applied: &'static str = "Қаралып жатқан өтінімдер", "Заявки на рассмотрении", "Applications pending";
        applied_is: &'static str =
            "Бұл әлі қаржы емес: шешім қабылданған жоқ.", "Это ещё не финансирование: решения нет.",
            "This is not funding yet: nobody has decided.";
        cost: &'static str = "Салынғаны мен салынып жатқаны", "Построенное и строящееся", "Built or being built";
        cost_is: &'static str =
            "Нысандардың құны. Оны кім төлегені мұнда айтылмайды.", "Стоимость объектов. Кто её оплатил, здесь не сказано.",
            "What these cost. Who has paid is not said here.";
        planned: &'static str = "Жоспарланған құны", "Планируемая стоимость", "Planned cost";
        planned_is: &'static str =
            "Жарияланды, келісілді немесе жоспарланды: бұл ақша әлі берілген жоқ.",
            "Объявлено, согласовано или запланировано: эти деньги ещё не выделены.",
            "Announced, agreed or planned: this money has not been given yet.";
        raised: &'static str = "Жиналған қаражат", "Собранные средства", "Funds raised";
        raised_is: &'static str =
            "Жобаларға беру үшін жиналған; берілген қаржыға қосылмайды.", "Собраны, чтобы выделить проектам; к выделенным не прибавляются.",
            "Collected to be given to projects; not added to the funding given.";
        no_sum: &'static str = "Қосатын сома жоқ", "Складывать нечего", "Nothing to add";
        in_sum: &'static str = "Сомаға кіреді: {list}.", "В сумме: {list}.", "In the sum: {list}.";
        parts: &'static str =
            "Соның бөлігі немесе қайталануы, сондықтан тағы қосылмады: {list}.", "Части того же или его повторения, ещё раз не прибавлены: {list}.",
            "Parts of the same, or the same said again, not added once more: {list}.";
        said_again: Forms =
            Forms::same("дәл соны айтатын {} мәлімет"),
            Forms::three("{} сведение о том же", "{} сведения о том же", "{} сведений о том же"),
            Forms::two("{} statement of the same", "{} statements of the same");
        perhaps: &'static str =
            "Соның бөлігі ме, дереккөздер айтпайды; екі рет саналмауы үшін қосылмады: {list}.",
            "Часть ли это того же, источники не говорят; чтобы не посчитать дважды, не прибавлено: {list}.",
            "The sources leave open whether this is a part of the same; not added, so that nothing counts twice: {list}.";
        spread: &'static str =
            "Бірнеше жылға ортақ, жылдарға бөлінбеген, сондықтан қосылмады: {list}.", "Сразу за несколько лет, по годам не разделено и не прибавлено: {list}.",
            "For several years at once, not divided by year and not added: {list}.";
        foreign: &'static str =
            "Басқа валютада, теңгеге шағылмады және қосылмады: {list}.", "В другой валюте, в тенге не пересчитано и не прибавлено: {list}.",
            "In another currency, not converted and not added: {list}.";
        out_of: &'static str = "Мына соманың бөлігі: {list}.", "Часть суммы: {list}.", "A part of: {list}.";
        unknown: &'static str =
            "Қаржысы белгісіз жобалар ешбір сомаға кірмейді: {list}.", "Проекты, чьи деньги неизвестны, не входят ни в одну сумму: {list}.",
            "Projects of which no amount is known are in no sum: {list}.";
        elsewhere: &'static str =
            "Хабтардың беттеріндегі ақшалай көрсеткіштер ({figures}) мен бүкіл ел туралы мәліметтер ({national}) қосылмайды: олар дәл сол ақша болуы мүмкін.",
            "Денежные показатели на страницах хабов ({figures}) и сведения о стране в целом ({national}) не складываются: это могут быть те же деньги.",
            "Figures of money on the pages of hubs ({figures}) and statements about the whole country ({national}) are not added: they may be the same money.";
        elsewhere_hubs: &'static str =
            "Хабтардың беттеріндегі ақшалай көрсеткіштер ({figures}) қосылмайды: олар дәл сол ақша болуы мүмкін.",
            "Денежные показатели на страницах хабов ({figures}) не складываются: это могут быть те же деньги.",
            "Figures of money on the pages of hubs ({figures}) are not added: they may be the same money.";
        charts: &'static str = "Бөлінісі", "Распределение", "Distribution";
        drawn: &'static str = "Қай ақша көрсетіледі", "Какие деньги показать", "Which money to show";
        by_year: &'static str = "Жылдар бойынша", "По годам", "By year";
        by_region: &'static str = "Өңірлер бойынша", "По регионам", "By region";
        by_owner: &'static str = "Кім жүргізетіні бойынша", "По тем, кто ведёт", "By who carries it out";
        by_industry: &'static str = "Салалар бойынша", "По отраслям", "By industry";
        by_stage: &'static str = "Кезеңдер бойынша", "По стадиям", "By stage";
        several: &'static str = "бірнеше өңір", "несколько регионов", "several regions";
        unsaid: &'static str = "айтылмаған", "не указано", "not stated";
        divided: &'static str =
            "Бұл жерде бөліктері арқылы көрсетілген: {list}.", "Здесь показано своими частями: {list}.", "Shown here by its parts: {list}.";
        as_table: &'static str = "Кесте түрінде", "В виде таблицы", "As a table";
        sum: &'static str = "Сомасы", "Сумма", "Sum";
        nothing_drawn: &'static str =
            "Бұл іріктеуде теңгемен берілген сома жоқ, сондықтан диаграмма да жоқ.", "В этом отборе нет сумм в тенге, поэтому нет и диаграмм.",
            "This filter finds no sum in tenge, so there is nothing to draw.";
        rows: &'static str = "Жобалар мен мәліметтер", "Проекты и сведения", "Projects and statements";
        project: &'static str = "Жоба", "Проект", "Project";
        standing: &'static str = "Сомада", "В сумме", "In the sum";
        added: &'static str = "сомаға кіреді", "входит в сумму", "in the sum";
        part: &'static str = "мынаның бөлігі: {name}", "часть того, что есть в записи: {name}", "part of: {name}";
        part_perhaps: &'static str =
            "мынаның бөлігі болуы мүмкін: {name}", "возможно, часть того, что есть в записи: {name}", "perhaps part of: {name}";
        is_spread: &'static str = "бірнеше жылға ортақ, қосылмады", "сразу за несколько лет, не прибавлено", "for several years at once, not added";
        is_foreign: &'static str = "теңгемен емес, қосылмады", "не в тенге, не прибавлено", "not in tenge, not added";
        is_unknown: &'static str = "сомасы белгісіз", "сумма неизвестна", "amount unknown";
        a_year: &'static str = "жылына {sum}", "{sum} в год", "{sum} a year";
        currency: &'static str = "Ақша бірлігі", "Валюта", "Currency";
        meant: &'static str = "Сан қалай айтылған", "Как сказано число", "How the number is meant";
        kind: &'static str = "Ақша түрі", "Вид денег", "Kind of money";
        count: &'static str = "Жоба саны", "Число проектов", "Number of projects";
        approx: &'static str = "шамамен", "около", "about";
        at_least: &'static str = "кемінде", "не менее", "at least";
        up_to: &'static str = "көп дегенде", "не более", "at the most";
        none: &'static str = "Мұндай жоба жоқ", "Таких проектов нет", "There are no such projects";
        none_text: &'static str =
            "Каталогта осы шарттардың бәріне сай келетін жоба да, қаржы туралы мәлімет те жоқ. Шарттың бірін алып тастап көріңіз.",
            "В каталоге нет ни проекта, ни сведений о деньгах, которые подходят под все условия сразу. Попробуйте убрать одно из них.",
            "The catalogue has neither a project nor a statement about money that fits all conditions at once. Try taking one of them away.";
    }
}
