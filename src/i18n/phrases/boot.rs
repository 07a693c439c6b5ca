//! Phrases for what happens while the catalogue is fetched, and when it or a part of it cannot be.

phrases! {
    /// What is said while things load or fail. `{file}` stands for the name of a file.
    BootPhrases {
        loading: &'static str = "Каталог жүктелуде…", "Загружается каталог…", "Loading the catalogue…";
        retry: &'static str = "Қайталап көру", "Попробовать снова", "Try again";
        failed: &'static str = "Каталог ашылмады", "Каталог не открылся", "The catalogue could not be opened";
        second_failed: &'static str =
            "Карта, сүзгілер мен кейбір құралдар жүктелмеді: тізім мен іздеу жұмыс істейді. Байланысты тексеріп, қайталап көріңіз. Көмектеспесе, сайт жаңартылған болуы мүмкін: бетті қайта жүктеңіз.",
            "Карта, фильтры и часть инструментов не загрузились: список и поиск работают. Проверьте связь и попробуйте снова. Если не поможет, возможно, сайт обновился: перезагрузите страницу.",
            "The map, the filters and some tools did not load: the list and the search work. Check the connection and try again. If that does not help, the site may have been updated: reload the page.";
        search_failed: &'static str =
            "Іздеу жүктелмеді",
            "Поиск не загрузился",
            "Search did not load";
        page_loading: &'static str = "Бет жүктелуде…", "Загружается страница…", "Loading the page…";
        page_failed: &'static str = "Бет жүктелмеді", "Страница не загрузилась", "The page did not load";
        page_failed_text: &'static str =
            "Бағдарламаның осы бетке керек бөлігі келмеді. Байланысты тексеріп, қайталап көріңіз. Көмектеспесе, сайт жаңартылған болуы мүмкін: бетті қайта жүктеңіз.",
            "Часть программы, нужная этой странице, не пришла. Проверьте связь и попробуйте снова. Если не поможет, возможно, сайт обновился: перезагрузите страницу.",
            "The part of the program that this page needs did not arrive. Check the connection and try again. If that does not help, the site may have been updated: reload the page.";
        reload: &'static str = "Бетті қайта жүктеу", "Перезагрузить страницу", "Reload the page";
        offline: &'static str =
            "Серверге қосылу мүмкін болмады. Байланысты тексеріп, қайталап көріңіз.",
            "Не удалось связаться с сервером. Проверьте связь и попробуйте снова.",
            "The server could not be reached. Check the connection and try again.";
        missing: &'static str =
            "Серверде {file} файлы жоқ немесе ол берілмейді.", "На сервере нет файла {file}, или он его не отдаёт.",
            "The server does not have the file {file} or does not give it out.";
        damaged: &'static str =
            "{file} файлы бүлінген, оқу мүмкін болмады.", "Файл {file} повреждён, прочитать его не удалось.",
            "The file {file} is damaged and could not be read.";
        cut: &'static str =
            "{file} файлы толық келмеді.", "Файл {file} пришёл не целиком.", "The file {file} did not arrive whole.";
        too_large: &'static str =
            "{file} файлы тым үлкен.", "Файл {file} слишком велик.", "The file {file} is too large.";
        wrong_version: &'static str =
            "{file} файлының нұсқасы осы бағдарламаға сай келмейді. Бетті жаңартып көріңіз.",
            "Версия файла {file} не подходит этой программе. Попробуйте обновить страницу.",
            "The version of the file {file} does not fit this program. Try reloading the page.";
    }
}
