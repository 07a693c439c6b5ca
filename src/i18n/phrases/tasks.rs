//! Phrases of tasks for science: the page, the form, the task as others read it, and the answers.

use crate::i18n::Forms;

phrases! {
    /// What the pages of tasks say. What begins with `part_` heads a part of the text that others read.
    TasksPhrases {
        title: &'static str = "Ғылымға тапсырма", "Задачи для науки", "Tasks for science";
        lead: &'static str =
            "Бизнес қандай мәселені шешкісі келетінін өз сөзімен жазады, хабтар мен зертханалар оны қалай шешетінін айтады. Ештеңе ешқайда жіберілмейді: тапсырма осы құрылғыда тұрады, ал сілтемесін кімге беретініңізді өзіңіз шешесіз.",
            "Бизнес своими словами описывает проблему, а хабы и лаборатории отвечают, как её решить. Ничего никуда не отправляется: задача остаётся на этом устройстве, а ссылку на неё вы даёте тому, кому сами решите.",
            "A business describes a problem in its own words, and hubs and laboratories answer how they would solve it. Nothing is sent anywhere: a task stays on this device, and you give its link to whom you choose.";
        new: &'static str = "Жаңа тапсырма", "Новая задача", "A new task";
        mine: &'static str = "Менің тапсырмаларым", "Мои задачи", "My tasks";
        mine_none: &'static str =
            "Әзірге тапсырма жоқ. Мәселені жазыңыз: оны қай хаб қолға ала алатыны бірден көрінеді.",
            "Задач пока нет. Опишите проблему, и сразу станет видно, какие хабы могут за неё взяться.",
            "No tasks yet. Describe a problem, and you will see at once which hubs could take it on.";
        theirs: &'static str = "Сілтемемен келгендер", "Полученные по ссылке", "Received by link";
        untitled: &'static str = "Атаусыз тапсырма", "Задача без названия", "Untitled task";
        answers_count: Forms =
            Forms::same("{} жауап"),
            Forms::three("{} ответ", "{} ответа", "{} ответов"),
            Forms::two("{} answer", "{} answers");
        no_answers: &'static str = "жауап жоқ", "ответов нет", "no answers";

        name: &'static str = "Тапсырманың атауы", "Название задачи", "Name of the task";
        name_hint: &'static str = "Мысалы: пеш шаңын ұстайтын сүзгі", "Например: фильтр для печной пыли", "For example: a filter for furnace dust";
        problem: &'static str = "Мәселе неде?", "В чём проблема?", "What is the problem?";
        problem_hint: &'static str =
            "Қазір не болып жатыр, оның зияны қандай, не істеп көрдіңіз", "Что происходит сейчас, чем это мешает, что уже пробовали",
            "What happens now, what harm it does, what you have tried";
        must: &'static str = "Шешім не істей алуы керек?", "Что должно уметь решение?", "What must a solution do?";
        must_hint: &'static str =
            "Өлшеуге болатын талаптар: көлемі, дәлдігі, құны, жұмыс жағдайы", "Измеримые требования: объём, точность, цена, условия работы",
            "Demands that can be measured: volume, accuracy, cost, conditions";
        industry: &'static str = "Сала", "Отрасль", "Industry";
        industry_choose: &'static str = "Саланы таңдаңыз", "Выберите отрасль", "Choose an industry";
        deadline: &'static str = "Қай уақытқа дейін?", "К какому сроку?", "By when?";
        deadline_hint: &'static str = "Мысалы: 2027 жылғы наурызға дейін", "Например: до марта 2027 года", "For example: by March 2027";
        offerings: &'static str = "Серіктестен не керек?", "Что нужно от партнёра?", "What do you want from a partner?";
        proposed: &'static str =
            "Сөздеріңізге қарағанда, мыналар керек шығар. Дұрысын қосыңыз:", "Судя по вашим словам, это может понадобиться. Добавьте то, что верно:",
            "Your words suggest these. Add what is right:";
        add: &'static str = "Қосу: {name}", "Добавить: {name}", "Add: {name}";
        who: &'static str = "Тапсырманы кім беріп отыр?", "Кто ставит задачу?", "Who sets the task?";
        who_hint: &'static str = "Компания, қала, аты-жөніңіз", "Компания, город, имя", "Company, town, name";
        contact: &'static str = "Сізге қалай жауап беруге болады?", "Как вам ответить?", "How can they answer you?";
        contact_hint: &'static str = "Телефон немесе пошта", "Телефон или почта", "Phone or e-mail";
        optional: &'static str = "міндетті емес", "необязательно", "optional";

        errors: &'static str = "Алдымен мыналарды толтырыңыз", "Сначала заполните", "Fill these in first";
        error_problem: &'static str = "Мәселе неде екенін жазыңыз", "Напишите, в чём проблема", "Say what the problem is";
        error_must: &'static str = "Шешім не істей алуы керегін жазыңыз", "Напишите, что должно уметь решение", "Say what a solution must do";
        error_industry: &'static str = "Саланы көрсетіңіз", "Укажите отрасль", "Name the industry";
        error_text: &'static str = "Жауабыңызды жазыңыз", "Напишите ответ", "Write your answer";
        error_who: &'static str = "Кім екеніңізді жазыңыз", "Напишите, кто вы", "Say who you are";
        error_contact: &'static str = "Сізге қалай хабарласуға болатынын жазыңыз", "Напишите, как с вами связаться", "Say how you can be reached";

        sheet: &'static str = "Тапсырманы басқалар осылай оқиды", "Так задачу прочитают другие", "How others will read it";
        subject: &'static str = "Ғылымға арналған тапсырма", "Задача для науки", "A task for science";
        answer_subject: &'static str = "Тапсырмаға жауап", "Ответ на задачу", "Answer to a task";
        part_problem: &'static str = "Мәселе", "Проблема", "The problem";
        part_must: &'static str = "Шешімге қойылатын талап", "Что должно уметь решение", "What a solution must do";
        part_offerings: &'static str = "Серіктестен керегі", "Что нужно от партнёра", "Wanted from a partner";
        part_deadline: &'static str = "Мерзімі", "Срок", "Needed by";
        part_who: &'static str = "Тапсырманы беруші", "Кто ставит задачу", "Who sets the task";
        part_contact: &'static str = "Байланыс", "Для связи", "Contact";
        part_hub: &'static str = "Қай хаб жауап берді", "Какой хаб ответил", "The hub that answers";
        part_answerer: &'static str = "Жауап берген", "Кто ответил", "Who answers";
        part_text: &'static str = "Жауап", "Ответ", "The answer";

        copy_link: &'static str = "Сілтемені көшіру", "Скопировать ссылку", "Copy the link";
        copy_failed: &'static str =
            "Көшіру мүмкін болмады: файлға сақтап көріңіз.", "Скопировать не удалось: попробуйте сохранить в файл.",
            "Copying did not work: try saving it to a file.";
        mail: &'static str = "Поштамен жіберу", "Отправить почтой", "Send by mail";
        mail_long: &'static str =
            "Хат пошта сілтемесі үшін тым ұзын: кейбір бағдарлама оны қиып тастайды. Сілтемені көшіріп не файлды тіркеп жіберген дұрыс.",
            "Письмо слишком длинное для почтовой ссылки: некоторые программы его обрежут. Лучше скопировать ссылку или приложить файл.",
            "The letter is too long for a mail link: some programs would cut it. Better copy the link or attach the file.";
        link_long: &'static str =
            "Сілтеме ұзын: кейбір мессенджер оны қиып тастауы мүмкін. Файлды жіберген сенімдірек, сілтеме оның ішінде де бар.",
            "Ссылка длинная: некоторые мессенджеры могут её обрезать. Надёжнее отправить файл, ссылка есть и в нём.",
            "The link is long: some messengers may cut it. A file is safer, and has the link in it.";
        share: &'static str = "Бөлісу", "Поделиться", "Share";
        print: &'static str = "Басып шығару", "Напечатать", "Print";
        print_long: &'static str = "Мәтін бір бетке сыймайды.", "Текст не поместится на одну страницу.", "The text does not fit on one page.";
        save: &'static str = "Файлға сақтау", "Сохранить в файл", "Save to a file";
        link_line: &'static str = "Тапсырманы ашып, жауап беру үшін:", "Чтобы открыть задачу и ответить:", "To open the task and answer it:";
        answer_line: &'static str = "Жауапты тапсырмаға қосу үшін:", "Чтобы добавить ответ к задаче:", "To add the answer to the task:";

        found: &'static str = "Кім қолға ала алады?", "Кто может взяться?", "Who could take it on?";
        found_wait: &'static str =
            "Саланы таңдаңыз немесе серіктестен не керегін белгілеңіз: лайық хабтар осы жерде шығады.",
            "Выберите отрасль или отметьте, что нужно от партнёра: подходящие хабы появятся здесь.",
            "Choose an industry or tick what you want from a partner: hubs that fit will appear here.";
        found_none: &'static str = "Каталогта лайық хаб табылмады.", "Подходящих хабов в каталоге нет.", "No hub of the catalogue fits.";
        found_all: &'static str = "Барлығын серіктес іздеуде көру", "Показать все в подборе партнёра", "See all in the partner finder";

        answers: &'static str = "Келген жауаптар", "Полученные ответы", "Answers received";
        answers_none: &'static str =
            "Әзірге жауап жоқ. Хаб өз жауабының сілтемесін жібергенде, оны осы браузерде ашыңыз.",
            "Ответов пока нет. Когда хаб пришлёт ссылку на свой ответ, откройте её в этом браузере.",
            "No answers yet. When a hub sends you the link of its answer, open it in this browser.";
        answer_remove: &'static str = "Жауапты алып тастау", "Удалить ответ", "Remove this answer";
        attached: &'static str = "Жауап тапсырмаңызға қосылды.", "Ответ добавлен к вашей задаче.", "The answer has been added to your task.";
        remove: &'static str = "Тапсырманы алып тастау", "Удалить задачу", "Remove this task";

        shared: &'static str = "Сізге тапсырма ұсынылды", "Вам предлагают задачу", "You are asked to solve a task";
        shared_text: &'static str =
            "Ол осы сілтемеде ғана тұр: сақтамасаңыз, үстеліңізде қалмайды.",
            "Она есть только в этой ссылке: пока вы её не сохраните, на вашем столе её нет.",
            "It is in this link alone: until you keep it, your desk does not have it.";
        keep: &'static str = "Үстеліме сақтау", "Сохранить на мой стол", "Keep it on my desk";
        answer: &'static str = "Жауап беру", "Ответить", "Answer it";
        here: &'static str = "Бұл тапсырма үстеліңізде бар.", "Эта задача уже на вашем столе.", "This task is on your desk already.";
        open: &'static str = "Тапсырманы ашу", "Открыть задачу", "Open the task";
        damaged: &'static str = "Сілтеме бүлінген", "Ссылка повреждена", "The link is damaged";
        damaged_text: &'static str =
            "Бәлкім, толық көшірілмеген шығар. Жіберген адамнан сілтемені тұтас көшіруін сұраңыз.",
            "Возможно, она скопирована не полностью. Попросите отправителя скопировать её целиком.",
            "It may have been cut on its way. Ask the sender to copy the whole of it.";
        answered: &'static str = "Тапсырмаға жауап келді", "Пришёл ответ на задачу", "An answer to a task";
        no_task: &'static str =
            "Үстеліңізде мұндай тапсырма жоқ: ол басқа браузерде жазылған шығар. Жауапты осы жерде оқып, сақтап қоюға болады.",
            "На этом столе такой задачи нет: возможно, она написана в другом браузере. Ответ можно прочитать здесь и сохранить.",
            "This desk has no such task: it may have been written in another browser. You can read the answer here and keep it.";
        lone: &'static str =
            "Тапсырманың өзі бұл үстелде жоқ, тек жауабы сақталған.", "Самой задачи на этом столе нет, сохранён только ответ.",
            "The task itself is not on this desk; only the answer is kept.";

        your_answer: &'static str = "Сіздің жауабыңыз", "Ваш ответ", "Your answer";
        answer_text: &'static str = "Мұны қалай шешер едіңіз?", "Как вы это решите?", "How would you solve it?";
        answer_text_hint: &'static str =
            "Не істей аласыз, қанша уақыт кетеді, қандай шартпен", "Что можете сделать, за какое время, на каких условиях",
            "What you can do, how long it takes, on what terms";
        answer_who: &'static str = "Сіз кімсіз?", "Кто вы?", "Who are you?";
        answer_hub: &'static str = "Каталогтағы хабыңыз", "Ваш хаб в каталоге", "Your hub in the catalogue";
        hub_name: &'static str = "Хабтың атауы", "Название хаба", "Name of the hub";
        hub_unknown: &'static str = "Мұндай атаумен хаб табылмады.", "Хаб с таким названием не найден.", "No hub of this name was found.";
        hub_remove: &'static str = "Алып тастау: {name}", "Убрать: {name}", "Take off: {name}";
        send_back: &'static str = "Жауапты жіберу", "Как отправить ответ", "Send the answer back";
        send_back_text: &'static str =
            "Сілтемені тапсырма берушіге жіберіңіз: ол ашқанда, жауап тапсырмасына қосылады.",
            "Отправьте ссылку тому, кто поставил задачу: когда он её откроет, ответ добавится к задаче.",
            "Send the link to whoever set the task: when they open it, the answer joins their task.";

        unknown: &'static str = "Мұндай тапсырма үстеліңізде жоқ", "Такой задачи нет на вашем столе", "There is no such task on your desk";
        unknown_text: &'static str =
            "Тапсырмалар олар жазылған браузерде ғана тұрады. Басқа құрылғыдан сілтеме не файл арқылы көшіруге болады.",
            "Задачи хранятся только в том браузере, где написаны. С другого устройства их можно перенести ссылкой или файлом.",
            "Tasks stay in the browser they were written in. A link or a file can carry them over from another device.";
        all: &'static str = "Барлық тапсырма", "Все задачи", "All tasks";
    }
}
