//! Phrases of the brief: the form, the frame of the letter in each language, and the log.

use crate::i18n::Forms;

phrases! {
    /// What the brief says. What begins with `letter_` stands in the letter, in the language of the receiver.
    BriefPhrases {
        title: &'static str = "Хабқа өтінім", "Обращение к хабу", "Brief to a hub";
        lead: &'static str =
            "Бір өтінім — бірнеше хабқа. Жазғаныңыз бірден сақталады; хатты көшіресіз, пошта арқылы жібересіз не басып шығарасыз.",
            "Одно обращение — нескольким хабам. Всё, что вы пишете, сразу сохраняется; письмо можно скопировать, отправить почтой или напечатать.",
            "One brief for several hubs. What you type is saved at once; copy the letter, mail it or print it.";
        name: &'static str = "Өтінімнің атауы", "Название обращения", "Name of the brief";
        name_hint: &'static str = "Мысалы: кронштейн прототипі", "Например: прототип кронштейна", "For example: bracket prototype";
        what: &'static str = "Не керек?", "Что нужно?", "What do you need?";
        what_hint: &'static str =
            "Бұйым, материал, өлшем, не сынау керек", "Изделие, материал, размеры, что испытать", "The part, material, dimensions, what to test";
        samples: &'static str = "Үлгі немесе сызба", "Образцы или чертежи", "Samples or drawings";
        volume: &'static str = "Көлемі", "Объём", "Volume";
        volume_hint: &'static str = "Мысалы: алдымен 2, кейін 50 дана", "Например: сначала 2, потом 50 штук", "For example: 2 first, then 50 pieces";
        deadline: &'static str = "Қай уақытқа?", "К какому сроку?", "By when?";
        secrecy: &'static str = "Құпиялылық", "Конфиденциальность", "Confidentiality";
        secrecy_hint: &'static str =
            "Мысалы: сызбаларды келісімге қол қойғаннан кейін береміз", "Например: чертежи передадим после подписания соглашения",
            "For example: drawings after an agreement is signed";
        questions: &'static str = "Өз сұрақтарыңыз", "Ваши вопросы", "Your own questions";
        questions_hint: &'static str = "Әр жолда бір сұрақ", "По одному вопросу в строке", "One question a line";
        who: &'static str = "Сіз кімсіз?", "Кто вы?", "Who are you?";
        who_hint: &'static str = "Аты-жөніңіз, компания, қала", "Имя, компания, город", "Name, company, town";
        contact: &'static str = "Сізге қалай жауап беруге болады?", "Как вам ответить?", "How can they answer you?";
        contact_hint: &'static str = "Телефон немесе пошта", "Телефон или почта", "Phone or e-mail";
        optional: &'static str = "міндетті емес", "необязательно", "optional";
        hubs: &'static str = "Кімге?", "Кому?", "To whom?";
        hub_add: &'static str = "Хаб қосу", "Добавить хаб", "Add a hub";
        hub_name: &'static str = "Хабтың атауы", "Название хаба", "Name of the hub";
        hub_unknown: &'static str = "Мұндай атаумен хаб табылмады.", "Хаб с таким названием не найден.", "No hub of this name was found.";
        hub_remove: &'static str = "Тізімнен алу: {name}", "Убрать: {name}", "Take off: {name}";
        lang: &'static str = "Хаттың тілі", "Язык письма", "Language of the letter";
        lang_hint: &'static str =
            "Сөйлемдер мен тақырыптар осы тілде; өзіңіз жазғаныңыз сол қалпында қалады.",
            "Обрамление письма на этом языке; то, что написали вы, останется как есть.",
            "The frame of the letter is in this language; your own words stay as you wrote them.";
        letter: &'static str = "Хат", "Письмо", "Letter";
        letter_to: &'static str = "Кімге арналған хатты көрсету", "Показать письмо для", "Show the letter to";
        copy: &'static str = "Көшіру", "Скопировать", "Copy";
        copied: &'static str = "Хат көшірілді", "Письмо скопировано", "Letter copied";
        copy_failed: &'static str =
            "Көшіру мүмкін болмады: мәтінді белгілеп, өзіңіз көшіріңіз.", "Скопировать не удалось: выделите текст и скопируйте сами.",
            "Copying did not work: select the text and copy it yourself.";
        mail: &'static str = "Поштамен жіберу", "Отправить почтой", "Send by mail";
        mail_to: &'static str =
            "Каталогта хабтардың поштасы жоқ: мекенжайды хабтың сайтынан алыңыз.",
            "Почтовых адресов хабов в каталоге нет: возьмите адрес на сайте хаба.",
            "The catalogue has no mail addresses of hubs: take it from the hub's website.";
        mail_site: &'static str = "Хабтың сайты", "Сайт хаба", "The hub's website";
        mail_page: &'static str = "Хабтың беті", "Страница хаба", "The hub's page";
        mail_long: &'static str =
            "Хат пошта сілтемесі үшін тым ұзын: кейбір бағдарлама оны қиып тастайды. Көшіріп жіберген дұрыс.",
            "Письмо слишком длинное для почтовой ссылки: некоторые программы его обрежут. Лучше скопировать.",
            "The letter is too long for a mail link: some programs would cut it. Better copy it.";
        share: &'static str = "Бөлісу", "Поделиться", "Share";
        print: &'static str = "Басып шығару", "Напечатать", "Print";
        print_long: &'static str = "Хат бір бетке сыймайды.", "Письмо не поместится на одну страницу.", "The letter does not fit on one page.";
        save: &'static str = "Барлық хатты файлға жазу", "Все письма в файл", "Save all letters to a file";
        errors: &'static str = "Алдымен мыналарды толтырыңыз", "Сначала заполните", "Fill these in first";
        error_what: &'static str = "Не керек екенін жазыңыз", "Напишите, что нужно", "Say what you need";
        error_who: &'static str = "Кім екеніңізді жазыңыз", "Напишите, кто вы", "Say who you are";
        error_contact: &'static str = "Сізге қалай жауап беруге болатынын жазыңыз", "Напишите, как вам ответить", "Say how they can answer you";
        error_hub: &'static str = "Кемінде бір хаб қосыңыз", "Добавьте хотя бы один хаб", "Add at least one hub";
        log: &'static str = "Хаттардың барысы", "Что стало с письмами", "What became of them";
        log_sent: &'static str = "Жіберілген күні", "Когда отправлено", "Sent on";
        log_by: &'static str = "Қалай", "Как", "How";
        log_answered: &'static str = "Жауап келген күні", "Когда ответили", "Answered on";
        log_answer: &'static str = "Не деп жауап берді", "Что ответили", "What they answered";
        by_mail: &'static str = "поштамен", "почтой", "by mail";
        by_phone: &'static str = "телефонмен", "по телефону", "by phone";
        by_form: &'static str = "сайттағы форма арқылы", "через форму на сайте", "by the form on their site";
        by_person: &'static str = "жүзбе-жүз", "лично", "in person";
        today: &'static str = "Бүгін", "Сегодня", "Today";
        unknown: &'static str = "Мұндай өтінім үстеліңізде жоқ", "Такого обращения нет на вашем столе", "There is no such brief on your desk";
        unknown_text: &'static str =
            "Өтінімдер олар жазылған браузерде ғана тұрады. Басқа құрылғыдан файл арқылы көшіруге болады.",
            "Обращения хранятся только в том браузере, где написаны. С другого устройства их можно перенести файлом.",
            "Briefs stay in the browser they were written in. A file can carry them over from another device.";
        new: &'static str = "Жаңа өтінім", "Новое обращение", "A new brief";
        untitled: &'static str = "Атаусыз өтінім", "Обращение без названия", "Untitled brief";
        remove: &'static str = "Өтінімді алып тастау", "Удалить обращение", "Remove this brief";
        progress: &'static str = "жіберілді: {n} · жауап келді: {added}", "отправлено: {n} · ответили: {added}", "sent: {n} · answered: {added}";
        to_hubs: Forms =
            Forms::same("{} хабқа"),
            Forms::three("{} хабу", "{} хабам", "{} хабам"),
            Forms::two("to {} hub", "to {} hubs");
        letter_subject: &'static str = "Ынтымақтастық туралы сұрау", "Запрос о сотрудничестве", "Request for cooperation";
        letter_greeting: &'static str = "Құрметті «{name}» ұжымы!", "Здравствуйте, «{name}»!", "Hello {name}!";
        letter_who: &'static str = "Біз туралы:", "О нас:", "About us:";
        letter_what: &'static str = "Бізге не керек:", "Что нам нужно:", "What we need:";
        letter_need: &'static str = "Жобаға қатысты:", "О задаче:", "About the task:";
        letter_cluster: &'static str = "Саласы: {name}", "Отрасль: {name}", "Industry: {name}";
        letter_place: &'static str = "Орналасқан жеріміз: {name}", "Где мы находимся: {name}", "Where we are: {name}";
        letter_readiness: &'static str =
            "Технология дайындығы (1-ден 9-ға дейін): қазір {n}, керегі {added}",
            "Готовность технологии (от 1 до 9): сейчас {n}, нужна {added}",
            "Technology readiness (1 to 9): {n} now, {added} wanted";
        letter_offerings: &'static str =
            "Сіздің мына қызметтеріңіз қызықтырады:", "Нас интересуют ваши услуги:", "We are interested in these services of yours:";
        letter_samples: &'static str = "Үлгілер мен сызбалар:", "Образцы и чертежи:", "Samples and drawings:";
        letter_volume: &'static str = "Көлемі:", "Объём:", "Volume:";
        letter_deadline: &'static str = "Мерзімі:", "Срок:", "Needed by:";
        letter_secrecy: &'static str = "Құпиялылық:", "Конфиденциальность:", "Confidentiality:";
        letter_questions: &'static str = "Жауап беруіңізді сұраймыз:", "Просим ответить:", "Please answer:";
        letter_can: &'static str = "Мұны өз күшіңізбен орындай аласыз ба?", "Можете ли вы это выполнить?", "Can you do this?";
        letter_terms: &'static str = "Қандай шартпен және құны қанша?", "На каких условиях и сколько это стоит?", "On what terms, and at what price?";
        letter_when: &'static str = "Қашан бастап, қашан аяқтай аласыз?", "Когда сможете начать и закончить?", "When could you begin and finish?";
        letter_contact: &'static str = "Байланыс:", "Для ответа:", "Contact:";
        letter_closing: &'static str = "Алдын ала рақмет!", "Заранее спасибо!", "Thank you in advance!";
    }
}
