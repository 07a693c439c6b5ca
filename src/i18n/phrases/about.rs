//! Phrases of the page about the app: data, map, sources, licences, privacy, accessibility.

use crate::i18n::Forms;

phrases! {
    /// What the page about the app says.
    AboutPhrases {
        what: &'static str =
            "Тоғыс — Қазақстанның инновациялық хабтарының онлайн көрмесі: хабтар, технопарктер, ғылыми қалалар мен зертханалар және олардың ұсынатын қызметтері бір картада, бір каталогта. «Тоғыс» — жолдар түйісетін жер.",
            "Тогыс — онлайн-витрина инновационных хабов Казахстана: хабы, технопарки, наукограды и лаборатории и то, что они предлагают, на одной карте и в одном каталоге. «Тоғыс» по-казахски — место, где сходятся дороги.",
            "Togys is the online showroom of Kazakhstan's innovation hubs: hubs, technoparks, science cities and laboratories, and what they offer, on one map and in one catalogue. “Тоғыс” is Kazakh for the place where roads meet.";
        who: &'static str =
            "Ол бұйымын жасап, сынап көргісі келетін кәсіпкерге, хаб туралы білгісі келетін кез келген адамға, сондай-ақ өңірде не бар, не жетпейтінін көргісі келетін маманға арналған.",
            "Он для предпринимателя, которому нужно изготовить и испытать изделие, для всех, кто хочет узнать о хабе, и для специалиста, которому важно видеть, что в регионе есть и чего не хватает.",
            "It is for the entrepreneur who has a part to make and test, for anyone who wants to know about a hub, and for the planner who needs to see what a region has and what it lacks.";
        data: &'static str = "Деректер қалай жиналады", "Как собраны данные", "How the data is made";
        data_source: &'static str =
            "Әр тұжырым мен санның дереккөзі көрсетілген: жанындағы шағын нөмірді бассаңыз, дереккөз ашылады.",
            "У каждого утверждения и каждого числа назван источник: его открывает маленький номер рядом.",
            "Every statement and every figure names its source: the small number beside it opens it.";
        data_figure: &'static str =
            "Санның қасында жылы мен мәні («шамамен», «кемінде», «дейін») тұрады. Дереккөздер әртүрлі сан келтірсе, бәрі қатар көрсетіледі.",
            "При числе стоят год и оговорка («около», «не менее», «до»). Если источники называют разные числа, показаны все.",
            "A figure comes with its year and with how it is meant (“about”, “at least”, “up to”). Where sources give different numbers, all of them are shown.";
        data_status: &'static str =
            "Мәртебенің қай күнгі екені айтылады; белгісіз болса, «күні белгісіз» деп жазылады.",
            "У статуса указано, на какую дату он верен; если это неизвестно, так и написано.",
            "A status says for which date it holds; where that is not known, it says so.";
        data_place: &'static str =
            "Орынның қаншалықты дәл екені айтылады. Көп нүкте ғимаратты емес, қаланың ортасын көрсетеді; ойдан шығарылған мекенжай жоқ.",
            "О каждом месте сказано, насколько оно точно. Большинство точек показывает центр города, а не здание; выдуманных адресов нет.",
            "Every place says how exact it is. Most points show the centre of a city and not a building; no address is invented.";
        data_translated: &'static str =
            "Дереккөзден алынбай, біз аударған атаулар мен мәтіндер «аударма» деп белгіленген.",
            "Названия и тексты, которые мы перевели сами, а не взяли из источника, помечены словом «перевод».",
            "Names and texts that we translated, and did not take from a source, are marked “translated”.";
        data_unknown: &'static str =
            "Ештеңе ойдан қосылмайды. Әр хабтың бетінде не белгісіз екені және кімнен сұрауға болатыны жазылған.",
            "Ничего не домыслено. На странице каждого хаба сказано, чего мы не знаем и у кого спросить.",
            "Nothing is made up. Each hub's page says what is not known and whom to ask.";
        map: &'static str = "Карта қалай салынған", "Как построена карта", "How the map is made";
        map_borders: &'static str =
            "Облыстардың шекаралары жеңілдетілген. 2022 жылы құрылған Абай, Жетісу және Ұлытау облыстарының шекарасын біз елді мекендердің қай облысқа жататынына қарай шамамен жүргіздік; ондай шекара үзік сызықпен берілген. Астана, Алматы және Шымкент — ресми аумағына тең дөңгелектер.",
            "Границы областей упрощены. Границы областей Абай, Жетісу и Ұлытау, образованных в 2022 году, мы провели приблизительно — по тому, к какой области относятся населённые пункты; такая граница показана пунктиром. Астана, Алматы и Шымкент — круги, равные их официальной площади.",
            "The borders of the regions are simplified. Those of Abai, Zhetisu and Ulytau, formed in 2022, we drew approximately, by which region each settlement belongs to; such a border is a dashed line. Astana, Almaty and Shymkent are circles of their official area.";
        map_points: &'static str =
            "Бір нүктеде бірнеше хаб тұрса, олар тізім болып ашылады. Тек өңірі белгілі хабтың белгісі бос жиекпен салынады: ол шартты нүкте.",
            "Если на одной точке стоит несколько хабов, они раскрываются списком. Знак хаба, о котором известен только регион, нарисован контуром: это условная точка.",
            "Hubs that share a point open as a list. A hub of which only the region is known is drawn as an outline: its point is indicative.";
        map_data: &'static str = "Карта деректері: {list}.", "Данные карты: {list}.", "Map data: {list}.";
        version: &'static str = "Деректердің күні мен нұсқа", "Дата данных и версия", "Data date and version";
        version_data: &'static str = "Деректер жаңартылған күн", "Данные обновлены", "Data updated";
        version_hubs: &'static str = "Хабтар", "Хабы", "Hubs";
        version_sources: &'static str = "Дереккөздер", "Источники", "Sources";
        version_app: &'static str = "Бағдарлама нұсқасы", "Версия программы", "Program version";
        licences: &'static str = "Лицензиялар", "Лицензии", "Licences";
        licence_code: &'static str =
            "Бағдарлама коды MIT лицензиясымен таратылады.", "Код программы распространяется по лицензии MIT.",
            "The program's code is under the MIT licence.";
        licence_font: &'static str =
            "Onest қарпі SIL Open Font License 1.1 лицензиясымен берілген.", "Шрифт Onest — по лицензии SIL Open Font License 1.1.",
            "The typeface Onest is under the SIL Open Font License 1.1.";
        licence_sources: &'static str =
            "Дереккөздердің мәтіндері өз жариялаушыларына тиесілі; каталог олардан тек деректерді алып, сілтеме береді.",
            "Тексты источников принадлежат их издателям; каталог берёт из них только сведения и ссылается на них.",
            "The sources' texts belong to their publishers; the catalogue takes facts from them and links to them.";
        privacy: &'static str = "Құпиялық", "Приватность", "Privacy";
        privacy_nothing: &'static str =
            "Жазғаныңыз, таңдағаныңыз, белгілегеніңіз браузеріңізден шықпайды. Мұнда куки де, бақылау құралдары да, басқа сайттарға сұраулар да жоқ. Сайт орналасқан сервер, кез келген сервер сияқты, қай файлдар сұралғанын ғана көреді.",
            "То, что вы вводите, выбираете и отмечаете, не покидает вашего браузера. Здесь нет ни куки, ни счётчиков, ни обращений к чужим сайтам. Сервер, на котором лежит сайт, как и любой сервер, видит лишь, какие файлы у него просят.",
            "What you type, choose and star never leaves your browser. There are no cookies, no trackers and no requests to other sites. The server that holds this site sees, as any server does, only which files are asked of it.";
        privacy_kept: &'static str =
            "Браузеріңіздің жадында екі нәрсе сақталады: таңдаулы хабтар (togys.favourite) және тіл мен көрініс баптаулары (togys.settings). Оларды браузерде осы сайттың деректерін тазалап, өшіре аласыз.",
            "В памяти вашего браузера хранится две вещи: избранные хабы (togys.favourite) и настройки языка и оформления (togys.settings). Их можно стереть, очистив в браузере данные этого сайта.",
            "Two things are kept in your browser's storage: your favourite hubs (togys.favourite) and your settings of language and appearance (togys.settings). To erase them, clear this site's data in your browser.";
        privacy_place: &'static str =
            "Орныңыз тек өзіңіз сұрағанда анықталады, құрылғыңыздан шықпайды және сақталмайды.",
            "Ваше место определяется, только если вы об этом попросите; оно не покидает устройства и не сохраняется.",
            "Your position is asked for only when you want it; it never leaves your device and is not saved.";
        access: &'static str = "Қолжетімділік", "Доступность", "Accessibility";
        access_aim: &'static str =
            "Мақсатымыз — WCAG 2.2 талаптарының AA деңгейі. Мұнда барлық істі пернетақтамен де, картасыз, тек тізім арқылы да бітіруге болады.",
            "Наша цель — уровень AA стандарта WCAG 2.2. Всё здесь можно сделать с одной клавиатуры и с одним списком, без карты.",
            "We aim at WCAG 2.2, level AA. Everything here can be done by keyboard alone, and by the list alone, without the map.";
        access_keys: &'static str =
            "Карта — бір ғана Tab аялдамасы: ішінде көрсеткі пернелермен бір белгіден екіншісіне өтесіз, Enter ашады, + және − жақындатып-алыстатады, Home бүкіл елді көрсетеді, Esc жабады. Дереккөз нөмірі — батырма: Enter ашады, Esc жабады.",
            "Карта — одна остановка клавиши Tab: внутри неё стрелки ведут от знака к знаку, Enter открывает, + и − меняют масштаб, Home показывает всю страну, Esc закрывает. Номер источника — кнопка: Enter открывает, Esc закрывает.",
            "The map is one stop of the Tab key: inside it the arrows go from mark to mark, Enter opens, + and − zoom, Home shows the whole country, Esc closes. The number of a source is a button: Enter opens it, Esc closes it.";
        access_limits: &'static str =
            "Белгілі шектеулер: беттерді автоматты құралмен тексереміз, бірақ экран оқығышты күнде қолданатын адамдармен әзірге сынаған жоқпыз; дереккөздердің өз сайттарына жауап бермейміз; хаб бетіндегі шағын карта — қозғалмайтын сурет, оның мазмұны қасында сөзбен жазылған.",
            "Известные ограничения: страницы проверены автоматически, но ещё не испытаны людьми, которые каждый день пользуются экранным диктором; за сайты источников мы не отвечаем; маленькая карта на странице хаба — неподвижный рисунок, всё, что на ней, сказано рядом словами.",
            "Known limits: the pages are checked automatically but have not yet been tried with people who use a screen reader every day; we do not answer for the sources' own sites; the small map on a hub's page is a still picture, and what it shows is said in words beside it.";
        mistake: &'static str = "Қате көрсеңіз", "Если вы нашли ошибку", "If you find a mistake";
        mistake_how: &'static str =
            "Алдымен хаб бетіндегі дереккөзді ашып көріңіз: тұжырым содан алынған. Қате бар болса, хабтың атын, тұжырымды және дұрысын айтатын дереккөзді осы сайтты жүргізетін ұйымға жіберіңіз. Каталог — қолмен түзетуге болатын қарапайым файлдар:",
            "Сначала откройте источник на странице хаба: утверждение взято оттуда. Если ошибка есть, сообщите организации, которая ведёт этот сайт, название хаба, само утверждение и источник, где сказано верно. Каталог — это простые файлы, которые правят вручную:",
            "First open the source on the hub's page: the statement comes from there. If it is wrong, tell the organisation that runs this site the hub, the statement, and a source that has it right. The catalogue is a set of plain files that are corrected by hand:";
        all_sources: &'static str = "Барлық дереккөз", "Все источники", "All sources";
        find_source: &'static str = "Тақырыбы немесе жариялаушысы бойынша іздеу", "Найти по заголовку или издателю", "Find by title or publisher";
        sources_found: Forms = Forms::same("{} дереккөз"),
            Forms::three("{} источник", "{} источника", "{} источников"),
            Forms::two("{} source", "{} sources");
    }
}
