//! Phrases of keeping: whether what the visitor keeps is saved, what is removed and can come back, what two tabs wrote.

phrases! {
    /// What is said of what is kept.
    KeptPhrases {
        storage_off: &'static str =
            "Браузер деректерді сақтауға рұқсат бермейді: таңдаулылар мен баптаулар осы бет жабылғанға дейін ғана сақталады.",
            "Браузер не разрешает хранить данные: избранное и настройки проживут только до закрытия этой страницы.",
            "The browser does not let us keep data: favourites and settings will last only until this page is closed.";
        storage_full: &'static str =
            "Браузердің жады толы: соңғы өзгеріс сақталмады.", "Память браузера заполнена: последнее изменение не сохранено.",
            "The browser's storage is full: the last change was not saved.";
        newer_record: &'static str =
            "Бұл жазбаны Тоғыстың жаңарақ нұсқасы сақтаған, сондықтан оны осында өзгерту мүмкін емес. Бетті қайта жүктеңіз.",
            "Эту запись сохранила более новая версия Тоғыс, поэтому изменить её здесь нельзя. Перезагрузите страницу.",
            "A newer version of Togys has saved this record, so it cannot be changed here. Reload the page.";
        removed: &'static str = "Алып тасталды", "Удалено", "Removed";
        undo: &'static str = "Қайтару", "Вернуть", "Undo";
        saved: &'static str = "Бәрі сақталды", "Всё сохранено", "Everything is saved";
        saving: &'static str = "Сақталып жатыр…", "Сохраняется…", "Saving…";
        saved_nearly: &'static str =
            "Сақталды. Бірақ браузер кенет жабылып қалса, соңғы секундтардағы өзгеріс жоғалуы мүмкін.",
            "Сохранено. Но если браузер внезапно закроется, последние секунды могут пропасть.",
            "Saved. But should the browser end suddenly, the last seconds may be lost.";
        saved_this_tab: &'static str =
            "Тек осы қойындыда: оны жапқанша тұрады", "Только в этой вкладке, пока она открыта",
            "In this tab only, for as long as it is open";
        saved_not: &'static str =
            "Сақталмады: браузер рұқсат бермейді. Бәрі экранда тұр, оны файлға жазып алуға болады.",
            "Не сохранено: браузер не разрешает. Всё осталось на экране, его можно записать в файл.",
            "Not saved: the browser does not allow it. It is all still on the screen and can be saved to a file.";
        saved_not_full: &'static str =
            "Сақталмады: браузердің жады толы. Бәрі экранда тұр, оны файлға жазып алуға болады.",
            "Не сохранено: память браузера заполнена. Всё осталось на экране, его можно записать в файл.",
            "Not saved: the browser's storage is full. It is all still on the screen and can be saved to a file.";
        copied: &'static str = "Сілтеме көшірілді", "Ссылка скопирована", "Link copied";
        copy_failed: &'static str =
            "Көшіру мүмкін болмады: сілтемені мекенжай жолынан алыңыз.", "Скопировать не удалось: возьмите ссылку из адресной строки.",
            "Copying did not work: take the link from the address bar.";
        clash: &'static str =
            "Басқа қойынды дәл сол уақытта мынаны жазды:", "В другой вкладке в то же время написали:",
            "Another tab wrote this at the same time:";
        clash_take: &'static str = "Осыны алу", "Взять это", "Take this one";
        clash_drop: &'static str = "Алып тастау", "Отбросить", "Drop it";
        no_favourites: &'static str =
            "Әзірге таңдаулы хаб жоқ. Хабтың жанындағы жұлдызшаны басыңыз.",
            "Избранного пока нет. Нажмите на звёздочку рядом с хабом.",
            "No favourites yet. Press the star beside a hub.";
    }
}
