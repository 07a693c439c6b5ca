//! Phrases of the desk: what is kept, how it is carried elsewhere, and how it is removed.

use crate::i18n::Forms;

phrases! {
    /// What the desk says.
    DeskPhrases {
        title: &'static str = "Жұмыс үстелі", "Рабочий стол", "Desk";
        lead: &'static str =
            "Сіз сақтағанның бәрі осында. Ол тек осы браузерде тұрады: ешқайда жіберілмейді, тіркелу де қажет емес.",
            "Здесь всё, что вы сохранили. Оно хранится только в этом браузере: никуда не отправляется, вход не нужен.",
            "Everything you keep is here. It stays in this browser alone: nothing is sent anywhere, and there is no login.";
        favourites: &'static str = "Таңдаулылар", "Избранное", "Favourites";
        favourites_none: &'static str =
            "Әзірге таңдаулы хаб жоқ. Тізімдегі немесе хаб бетіндегі жұлдызшаны басыңыз.",
            "Избранного пока нет. Нажмите на звёздочку в списке или на странице хаба.",
            "No favourites yet. Press the star in the list or on a hub's page.";
        to_list: &'static str = "Осылардан қысқа тізім жасау", "Составить из них короткий список", "Make a shortlist of these";
        shortlists: &'static str = "Қысқа тізімдер", "Короткие списки", "Shortlists";
        shortlists_none: &'static str =
            "Қысқа тізім бірнеше хабты бір мақсат үшін жинайды: әрқайсысына ескертпе жазып, тізімді сілтемемен бөлісуге болады.",
            "Короткий список собирает хабы для одной цели: к каждому можно написать заметку, а списком — поделиться по ссылке.",
            "A shortlist gathers hubs for one purpose: each can have a note, and the list can be shared by link.";
        list_name: &'static str = "Тізімнің атауы", "Название списка", "Name of the list";
        list_empty: &'static str =
            "Тізім бос. Хаб бетіндегі «Қысқа тізімге» түймесімен қосыңыз.",
            "Список пуст. Добавляйте хабы кнопкой «В короткий список» на их страницах.",
            "The list is empty. Add hubs with “To a shortlist” on their pages.";
        list_share: &'static str = "Тізімнің сілтемесін көшіру", "Скопировать ссылку на список", "Copy a link to the list";
        list_remove: &'static str = "Тізімді алып тастау", "Удалить список", "Remove the list";
        list_take_out: &'static str = "Тізімнен алу: {name}", "Убрать из списка: {name}", "Take off the list: {name}";
        note: &'static str = "Ескертпе: {name}", "Заметка: {name}", "Note: {name}";
        shared_title: &'static str = "Сізбен бөліскен тізім: {name}", "С вами поделились списком: {name}", "A list was shared with you: {name}";
        shared_keep: &'static str = "Үстеліме сақтау", "Сохранить на мой стол", "Keep it on my desk";
        shared_kept: &'static str = "Тізім үстеліңізге сақталды.", "Список сохранён на вашем столе.", "The list is now on your desk.";
        shared_unknown: Forms =
            Forms::same("Тізімдегі {} хаб бұл каталогта жоқ."),
            Forms::three("{} хаба из списка нет в этом каталоге.", "{} хабов из списка нет в этом каталоге.", "{} хабов из списка нет в этом каталоге."),
            Forms::two("{} hub of the list is not in this catalogue.", "{} hubs of the list are not in this catalogue.");
        shared_damaged: &'static str =
            "Бұл сілтемедегі тізім оқылмады. Сілтемені толық көшіріп көріңіз.",
            "Список в этой ссылке прочитать не удалось. Скопируйте ссылку целиком.",
            "The list in this link could not be read. Try copying the whole link.";
        tasks: &'static str = "Ғылымға тапсырмалар", "Задачи для науки", "Tasks for science";
        tasks_none: &'static str =
            "Бизнесіңіз шеше алмай жүрген мәселе болса, оны ғылымға тапсырма етіп жазыңыз: хабтар сілтемемен ашып, жауап береді.",
            "Если у бизнеса есть нерешённая проблема, опишите её как задачу для науки: хабы откроют её по ссылке и ответят.",
            "If your business has a problem nobody has solved, write it as a task for science: hubs open it by link and answer.";
        searches: &'static str = "Сақталған іздеулер", "Сохранённые поиски", "Saved searches";
        searches_none: &'static str =
            "Шолуда сүзгілерді орнатып, «Іздеуді сақтау» түймесін басыңыз: кейін осы жерде не жаңарғаны көрінеді.",
            "Настройте фильтры в обзоре и нажмите «Сохранить поиск»: здесь будет видно, что появилось нового.",
            "Set filters on Explore and press “Save this search”: here you will see what is new since.";
        search_name: &'static str = "Іздеудің атауы", "Название поиска", "Name of the search";
        found: Forms =
            Forms::same("{} хаб табылды"),
            Forms::three("найден {} хаб", "найдено {} хаба", "найдено {} хабов"),
            Forms::two("{} hub found", "{} hubs found");
        fresh: Forms =
            Forms::same("соңғы көргеннен бері {} жаңа"),
            Forms::three("{} новый с прошлого раза", "{} новых с прошлого раза", "{} новых с прошлого раза"),
            Forms::two("{} new since you last looked", "{} new since you last looked");
        fresh_none: &'static str = "жаңасы жоқ", "нового нет", "nothing new";
        seen: &'static str = "Көрдім", "Просмотрено", "Seen";
        needs: &'static str = "Сақталған сұраныстар", "Сохранённые запросы", "Saved needs";
        needs_none: &'static str =
            "Серіктес іздеуде не қажет екенін сипаттап, «Сұранысты сақтау» түймесін басыңыз.",
            "Опишите задачу в подборе партнёра и нажмите «Сохранить запрос».",
            "Describe what you need in the partner finder and press “Save this need”.";
        need_name: &'static str = "Сұраныстың атауы", "Название запроса", "Name of the need";
        open: &'static str = "Ашу", "Открыть", "Open";
        remove: &'static str = "Алып тастау: {name}", "Удалить: {name}", "Remove: {name}";
        unnamed: &'static str = "Атаусыз", "Без названия", "Unnamed";
        settings: &'static str = "Баптаулар", "Настройки", "Settings";
        recent: &'static str = "Жақында қаралғандар", "Недавно просмотренные", "Recently seen";
        recent_none: &'static str = "Ашқан хабтарыңыз осында көрінеді.", "Здесь появятся открытые вами хабы.", "Hubs whose pages you open will stand here.";
        recent_forget: &'static str = "Қаралғандарды ұмыту", "Забыть просмотренные", "Forget what was seen";
        newer: &'static str =
            "Тоғыстың жаңарақ нұсқасы жазған: тек оқуға болады.", "Записано более новой версией Тоғыс: только для чтения.",
            "Written by a newer version of Togys: read only.";
        keeping: &'static str = "Сақтау және көшіру", "Хранение и перенос", "Keeping and carrying over";
        export: &'static str = "Бәрін файлға жазу", "Записать всё в файл", "Save everything to a file";
        export_text: &'static str =
            "Бір JSON файл: басқа құрылғыда немесе кейін дәл осы қалпында ашылады.",
            "Один файл JSON: на другом устройстве или позже из него восстановится всё как есть.",
            "One JSON file: on another device, or later, it brings everything back as it is.";
        exported: &'static str = "Файл жазылды: {name}", "Файл записан: {name}", "File saved: {name}";
        import: &'static str = "Файлдан алу", "Взять из файла", "Take from a file";
        import_text: &'static str =
            "Не өзгеретіні алдымен көрсетіледі; мақұлдамайынша ештеңе өзгермейді.",
            "Сначала будет показано, что изменится; без вашего согласия не изменится ничего.",
            "You see first what would change; nothing changes until you agree.";
        import_what: &'static str = "«{name}» файлы не өзгертеді", "Что изменит файл «{name}»", "What the file “{name}” would change";
        import_merge: &'static str = "Осындағыға қосу", "Добавить к тому, что есть", "Add to what is here";
        import_exact: &'static str = "Дәл файлдағыдай ету", "Сделать точно как в файле", "Make it exactly as in the file";
        import_counts: &'static str =
            "жаңа: {added} · өзгереді: {changed} · алынады: {removed} · сол қалпында: {same}",
            "новых: {added} · изменится: {changed} · удалится: {removed} · без изменений: {same}",
            "new: {added} · changed: {changed} · removed: {removed} · as they are: {same}";
        import_nothing: &'static str = "Ештеңе өзгермейді.", "Ничего не изменится.", "Nothing would change.";
        import_go: &'static str = "Орындау", "Выполнить", "Do it";
        import_done: &'static str = "Файлдағы деректер алынды.", "Данные из файла приняты.", "What the file says is on your desk.";
        import_stop: &'static str = "Бас тарту", "Отмена", "Cancel";
        import_failed: &'static str =
            "Браузер бәрін бірден сақтай алмады, сондықтан ештеңе өзгерген жоқ.",
            "Браузер не смог сохранить всё сразу, поэтому ничего не изменено.",
            "The browser could not keep all of it, so nothing was changed.";
        refused: &'static str = "Файл алынбады", "Файл не принят", "The file was not taken";
        refused_large: &'static str = "Файл тым үлкен.", "Файл слишком велик.", "The file is too large.";
        refused_text: &'static str = "Бұл мәтіндік файл емес.", "Это не текстовый файл.", "This is not a text file.";
        refused_json: &'static str = "Бұл JSON емес: {n}-жолдан бастап оқылмайды ({what}).", "Это не JSON: не читается со строки {n} ({what}).", "This is not JSON: it cannot be read from line {n} ({what}).";
        refused_foreign: &'static str =
            "Бұл Тоғыстың үстел файлы емес.", "Это не файл рабочего стола Тоғыс.", "This is not a desk file of Togys.";
        refused_newer: &'static str =
            "Файлды Тоғыстың жаңарақ нұсқасы жазған. Бетті қайта жүктеп, қайталаңыз.",
            "Файл записан более новой версией Тоғыс. Перезагрузите страницу и повторите.",
            "A newer version of Togys has written this file. Reload the page and try again.";
        refused_records: &'static str = "Кейбір жазбалар дұрыс емес, сондықтан ештеңе алынған жоқ:", "Некоторые записи неверны, поэтому не взято ничего:", "Some records are not right, so nothing was taken:";
        left_out: &'static str = "Мына жазбалар оқылмайды және алынбайды:", "Эти записи не читаются и взяты не будут:", "These records cannot be read and will be left out:";
        line: &'static str = "{n}-жол", "строка {n}", "line {n}";
        reason_key: &'static str = "мұндай жазба түрі жоқ", "нет такого вида записей", "there is no such kind of record";
        reason_field: &'static str = "«{name}» өрісі жоқ", "нет поля «{name}»", "there is no field “{name}”";
        reason_newer: &'static str = "жаңарақ нұсқа ({n}) жазған", "записано более новой версией ({n})", "written by a newer version ({n})";
        reason_damaged: &'static str = "бүлінген ({what})", "повреждена ({what})", "damaged ({what})";
        asides: Forms =
            Forms::same("Сақталған {} жазба оқылмады. Ол қозғалмай, бөлек қойылды."),
            Forms::three("{} сохранённая запись не читается. Она отложена без изменений.", "{} сохранённые записи не читаются. Они отложены без изменений.", "{} сохранённых записей не читаются. Они отложены без изменений."),
            Forms::two("{} saved record could not be read. It was set aside as it is.", "{} saved records could not be read. They were set aside as they are.");
        asides_download: &'static str = "Файлға жазып алу", "Скачать файлом", "Download them";
        asides_forget: &'static str = "Ұмыту", "Забыть", "Forget them";
        shared_device: &'static str = "Ортақ құрылғы", "Общее устройство", "Shared device";
        shared_device_text: &'static str =
            "Қосылса, сақтағаныңыз тек осы қойындыда тұрады және оны жапқанда жоғалады. Бұл құрылғыда ештеңе қалмайды.",
            "Если включено, сохранённое живёт только в этой вкладке и исчезает, когда вы её закроете. На устройстве не останется ничего.",
            "While this is on, what you keep lives in this tab alone and is gone when you close it. Nothing stays on the device.";
        wipe: &'static str = "Бәрін өшіру", "Стереть всё", "Wipe everything";
        wipe_text: &'static str =
            "Осы браузерде сақталғанның бәрі өшеді: таңдаулылар, тізімдер, ескертпелер, сұраныстар, өтінімдер, баптаулар. Қажет болса, алдымен файлға жазыңыз.",
            "Будет стёрто всё, что сохранено в этом браузере: избранное, списки, заметки, поиски, запросы, обращения, настройки. При необходимости сначала запишите всё в файл.",
            "Everything kept in this browser goes: favourites, lists, notes, searches, needs, briefs, settings. Save it to a file first if you may want it.";
        wipe_sure: &'static str = "Иә, бәрін өшіру", "Да, стереть всё", "Yes, wipe everything";
        wiped: &'static str = "Бәрі өшірілді.", "Всё стёрто.", "Everything is wiped.";
        wipe_failed: &'static str = "Браузер өшіруге рұқсат бермеді.", "Браузер не разрешил стереть данные.", "The browser did not allow wiping.";
        briefs: &'static str = "Өтінімдер", "Обращения", "Briefs";
        briefs_none: &'static str =
            "Хаб бетінде немесе қысқа тізімде «Өтінім жазу» түймесін басыңыз.",
            "Нажмите «Написать обращение» на странице хаба или в коротком списке.",
            "Press “Write a brief” on a hub's page or on a shortlist.";
        compare: &'static str = "Салыстыру", "Сравнить", "Compare";
    }
}
