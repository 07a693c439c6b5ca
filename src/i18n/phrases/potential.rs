//! Phrases of the page that weighs the regions.

use crate::i18n::Forms;

phrases! {
    /// What the page of the regions' potential says. `{n}`, `{all}`, `{name}` and the like stand for what is filled in.
    PotentialPhrases {
        lead: &'static str =
            "Ғылыми қаланы қай өңір көтере алады? Ресми статистика мен осы каталог бойынша. Нені маңызды санайтыныңызды өзіңіз белгілейсіз.",
            "Какой регион потянет наукоград? По официальной статистике и по этому каталогу. Что важнее, решаете вы.",
            "Which regions could carry a science city? By official statistics and by this catalogue. What matters more is for you to say.";
        more: &'static str = "Өңірлерді таразылау", "Взвесить регионы", "Weigh the regions";
        teaser: &'static str =
            "«{name}» салмақтары бойынша алдыңғы бестік. Салмақты өзгертсеңіз, рет те өзгереді.",
            "Первые пять по набору весов «{name}». Измените веса, и порядок станет другим.",
            "The first five by the weights “{name}”. Other weights give another order.";
        failed: &'static str = "Өңірлердің көрсеткіштері жүктелмеді", "Показатели регионов не загрузились", "The indicators of the regions did not come";
        loading: &'static str = "Көрсеткіштер жүктеліп жатыр", "Показатели загружаются", "The indicators are on their way";
        presets: &'static str = "Дайын салмақтар", "Готовые наборы весов", "Ready sets of weights";
        own: &'static str = "Өз салмақтарыңыз", "Ваши веса", "Your own weights";
        own_reason: &'static str =
            "Салмақтарды өзіңіз қойдыңыз. Бұл беттің сілтемесі оларды бірге алып жүреді.",
            "Веса расставили вы сами. Ссылка на эту страницу несёт их с собой.",
            "You set the weights yourself. A link to this page carries them along.";
        basis: &'static str = "Не салыстырылады", "Что сравнивается", "What is compared";
        whole: &'static str = "жалпы көлемі", "всего", "the whole";
        head: &'static str = "халық санына шаққанда", "на душу населения", "per head";
        scale: &'static str = "Қалай салыстырылады", "Как сравнивается", "How it is compared";
        by_place: &'static str = "алатын орны бойынша", "по месту", "by place";
        by_distance: &'static str = "алшақтығы бойынша", "по разрыву", "by distance";
        weights: &'static str = "Салмақтар", "Веса", "Weights";
        weights_how: &'static str =
            "0 — есепке кірмейді, 5 — ең маңызды. Тек салмақтардың арақатынасы мәнді.",
            "0: не считается, 5: важнее всего. Значение имеет только соотношение весов.",
            "0 does not count, 5 matters most. Only the proportions between weights matter.";
        science: &'static str = "Ғылым, жаңалық, білім", "Наука, новшества, образование", "Science, innovation, learning";
        economy: &'static str = "Адамдар мен экономика", "Люди и экономика", "People and economy";
        catalogue: &'static str = "Осы каталогта бары", "Что есть в этом каталоге", "What this catalogue has";
        limits: &'static str = "Нені өлшемейді", "Чего не измеряет", "What it does not measure";
        counted_here: &'static str = "каталог бойынша", "по каталогу", "by the catalogue";
        print: &'static str = "Басып шығару", "Распечатать", "Print";
        download: &'static str = "Кестені жүктеп алу", "Скачать таблицу", "Download the table";
        counted: &'static str = "Есепке кіргені: {list}.", "Учтено: {list}.", "What counts: {list}.";
        leading: &'static str = "Алдыңғы үштік: {list}.", "Первые три: {list}.", "The first three: {list}.";
        nothing: &'static str =
            "Барлық салмақ нөлге тең: өңірлерді салыстыратын ештеңе жоқ. Бір көрсеткішке салмақ беріңіз немесе дайын салмақтарды таңдаңыз.",
            "Все веса равны нулю: сравнивать не по чему. Дайте вес хотя бы одному показателю или возьмите готовый набор.",
            "Every weight is nought, so there is nothing to compare by. Give one indicator a weight, or take a ready set.";
        order: &'static str = "Өңірлердің реті", "Порядок регионов", "The order of the regions";
        place: &'static str = "Орны", "Место", "Place";
        region: &'static str = "Өңір", "Регион", "Region";
        score: &'static str = "100-ден ұпай", "Балл из 100", "Score out of 100";
        three: &'static str = "Үштікте", "В тройке", "In the first three";
        five: &'static str = "Бестікте", "В пятёрке", "In the first five";
        trying: &'static str = "есептелуде…", "считается…", "being tried…";
        front_how: &'static str =
            "Соңғы екі баған: есепке кірген көрсеткіштерге {n} түрлі кездейсоқ салмақ берілгенде өңір олардың қанша бөлігінде алдыңғы үштікте және бестікте қалады. 100 %-ға жақын болса, орны салмаққа тәуелді емес; аз болса, орнын салмақтар шешеді.",
            "Последние два столбца: при какой доле из {n} случайных наборов весов для учтённых показателей регион остаётся среди первых трёх и пяти. Ближе к 100 %: место не зависит от весов; мало: место решают веса.",
            "The last two columns: in what share of {n} random weightings of what counts a region stays among the first three and five. Near 100%, its place does not hang on the weights; where it is little, the weights decide.";
        unknown: Forms =
            Forms::same("{} көрсеткіші белгісіз"),
            Forms::three("{} показатель не известен", "{} показателя не известны", "{} показателей не известны"),
            Forms::two("{} indicator not known", "{} indicators not known");
        map: &'static str = "Өңірлердің орны картада", "Места регионов на карте", "The places of the regions on the map";
        map_legend: &'static str = "Орындары", "Места", "Places";
        map_hint: &'static str =
            "Сан — орны. Өңірді бассаңыз, неліктен сол орында екені көрінеді.",
            "Число: место. Нажмите на регион, чтобы увидеть, почему он там.",
            "The number is the place. Press a region to see why it stands there.";
        close: &'static str = "{region}: {n}-орын, неліктен", "{region}: место {n}, почему", "{region}: place {n}, and why";
        close_none: &'static str = "{region}: орны жоқ", "{region}: без места", "{region}: no place";
        close_hint: &'static str =
            "Кестеден немесе картадан өңірді таңдаңыз: оның әр көрсеткіші, жылы мен дереккөзі шығады.",
            "Выберите регион в таблице или на карте: появится каждый его показатель с годом и источником.",
            "Choose a region in the table or on the map: every indicator of it appears, with year and source.";
        indicator: &'static str = "Көрсеткіш", "Показатель", "Indicator";
        value: &'static str = "Мәні", "Значение", "Value";
        weight: &'static str = "Салмағы", "Вес", "Weight";
        adds: &'static str = "Ұпайға қосқаны", "Вклад в балл", "Adds to the score";
        of_all: &'static str = "{all} ішінде {n}-орын", "{n} из {all}", "{n} of {all}";
        not_known: &'static str = "белгісіз", "не известно", "not known";
        not_counted: &'static str = "есепке кірмейді", "не считается", "does not count";
        no_sense: &'static str = "халық санына шаққанда мәні жоқ", "на душу населения не имеет смысла", "means nothing per head";
        per_thousand: &'static str = "1000 адамға {value}", "{value} на 1000 человек", "{value} per 1,000 people";
        method: &'static str = "Бұл есеп нені шеше алады, нені шеше алмайды", "Что этот расчёт может решить и чего не может", "What this can decide and what it cannot";
        method_score: &'static str =
            "Ұпай — өңір туралы белгілі көрсеткіштердің салмақталған орташа мәні. Әр көрсеткіш алдымен 0 мен 1 аралығына келтіріледі: «орны бойынша» дегенде өзінен төмен тұрған өңірлердің үлесі, «алшақтығы бойынша» дегенде ең азы мен ең көбінің арасындағы қашықтық алынады.",
            "Балл: взвешенное среднее того, что о регионе известно. Каждый показатель сначала приводится к шкале от 0 до 1: «по месту» берётся доля регионов, у которых меньше, «по разрыву» — расстояние между наименьшим и наибольшим значением.",
            "The score is the weighted mean of what is known of a region. Each indicator is first brought to a scale from 0 to 1: “by place” takes the share of regions that have less, “by distance” how far it is between the lowest value and the highest.";
        method_outliers: &'static str =
            "Жеке ірі жобалар мен компаниялар кейбір сандарды күрт көтереді. «Орны бойынша» салыстыру соған төзімді, сондықтан әдепкіде сол тұр.",
            "Отдельные крупные проекты и компании резко завышают некоторые числа. Сравнение «по месту» к этому устойчиво, потому и взято по умолчанию.",
            "Single large projects and firms lift some figures far up. Comparing “by place” withstands that, which is why it is the default.";
        method_unknown: &'static str =
            "Белгісіз мән нөл емес: өңірдің ұпайы белгілі көрсеткіштерден ғана шығады және қаншасы жетпейтіні айтылады.",
            "Неизвестное не ноль: балл региона складывается только из известного, и сказано, скольких показателей не хватает.",
            "What is not known is not nought: a region's score is made only of what is known, and it says how much is missing.";
        method_years: &'static str =
            "Ғылым көрсеткіштері 2022 жылғы, экономика көрсеткіштері 2025 жылғы: өңірлер бойынша жаңасы табылмады. Халық санына шаққанда әр сан өз жылының халқына бөлінеді.",
            "Показатели науки за 2022 год, экономики за 2025-й: новее по всем регионам не нашлось. На душу населения каждое число делится на население своего года.",
            "Figures on science are of 2022 and those on the economy of 2025: nothing newer was found for every region. Per head, each figure is divided by the people of its own year.";
        method_overlap: &'static str =
            "Кейбір көрсеткіштер бірінің ішіне бірі кіреді: зерттеушілер ҒЗТКЖ қызметкерлерінің, өнеркәсіп өңірлік өнімнің бір бөлігі. Екеуіне де салмақ берсеңіз, бір нәрсе екі рет саналады.",
            "Некоторые показатели входят один в другой: исследователи — в число работников НИОКР, промышленность — в региональный продукт. Если вес есть у обоих, одно считается дважды.",
            "Some indicators contain others: researchers are part of R&D staff, industry is part of the regional product. With a weight on both, the same counts twice.";
        method_office: &'static str =
            "Ғылымға жұмсалған ақша, ақпараттық қызмет пен жалақы ұйымның тіркелген жері бойынша жазылады, сондықтан Алматы мен Астана шын жұмысынан үлкен болып көрінуі мүмкін.",
            "Затраты на науку, информационные услуги и зарплаты записаны там, где зарегистрирована организация, поэтому Алматы и Астана могут казаться крупнее, чем их настоящая работа.",
            "Money for research, information services and wages are booked where an organisation is registered, so Almaty and Astana may look larger than the work done there.";
        method_copies: &'static str =
            "Сандар Ұлттық статистика бюросының кестелерінен, бірақ сақталған көшірмелері арқылы алынды; әр дереккөздің жанында оқылған көшірмесі тұр.",
            "Числа взяты из таблиц Бюро национальной статистики, но по сохранённым копиям; рядом с источником указана прочитанная копия.",
            "The figures are from tables of the Bureau of National Statistics, but were read from stored copies; the copy that was read stands beside the source.";
        method_can: &'static str =
            "Шеше алады: қай өңір салмақ қалай қойылса да алда екенін, қайсысының орны салмаққа тәуелді екенін және нені білмейтінімізді көрсетеді.",
            "Может: показать, какие регионы впереди при любых весах, чьё место зависит от весов и чего мы не знаем.",
            "It can show which regions are ahead whatever the weights, whose place hangs on the weights, and what we do not know.";
        method_cannot: &'static str =
            "Шеше алмайды: ғылыми қаланы қай жерде салу керегін. Жер, су, жол, тұрғын үй, әкімдіктің ниеті, ғылыми мектептердің сапасы мұнда өлшенбеген.",
            "Не может: решить, где строить наукоград. Земля, вода, дороги, жильё, воля акимата и качество научных школ здесь не измерены.",
            "It cannot decide where to build a science city. Land, water, roads, housing, the will of an akimat and the quality of schools of science are not measured here.";
        method_plan: &'static str = "Мемлекет нені жоспарлайды", "Что планирует государство", "What the state plans";
    }
}
