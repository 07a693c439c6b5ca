//! Phrases of the comparison: its rows, what differs, how hubs come to stand in it.

phrases! {
    /// What the comparison says. `{id}` and `{name}` stand for what is filled in.
    ComparePhrases {
        title: &'static str = "Хабтарды салыстыру", "Сравнение хабов", "Compare hubs";
        lead: &'static str =
            "Екіден төртке дейін хабты қатар қойыңыз. Бәрінде бірдей емес жайттар белгіленген.",
            "Поставьте рядом от двух до четырёх хабов. Отмечено то, что есть не у всех.",
            "Put two to four hubs side by side. What not all of them have is marked.";
        add: &'static str = "Хаб қосу", "Добавить хаб", "Add a hub";
        add_hint: &'static str = "Хабтың атауы", "Название хаба", "Name of a hub";
        add_none: &'static str = "Мұндай хаб табылмады", "Такой хаб не найден", "No such hub";
        few: &'static str = "Салыстыруға кемінде екі хаб керек", "Для сравнения нужны хотя бы два хаба", "A comparison takes at least two hubs";
        few_text: &'static str =
            "Хабты жоғарыдан атауы бойынша қосыңыз немесе каталогта хабтың жанындағы салыстыру белгісін басыңыз.",
            "Добавьте хаб выше по названию или нажмите значок сравнения рядом с хабом в каталоге.",
            "Add a hub above by its name, or press the sign of comparison beside a hub in the catalogue.";
        few_one: &'static str = "Әзірге біреу ғана: {name}.", "Пока только один: {name}.", "Only one so far: {name}.";
        left_out: &'static str =
            "Мекенжайда төрттен көп хаб аталған: алғашқы төртеуі көрсетілді.",
            "В адресе названо больше четырёх хабов: показаны первые четыре.",
            "The address names more than four hubs: the first four are shown.";
        unknown_id: &'static str =
            "Каталогта «{id}» деген хаб жоқ. Мүмкін, мыналардың бірі:",
            "В каталоге нет хаба «{id}». Возможно, один из этих:",
            "The catalogue has no hub “{id}”. Perhaps one of these:";
        unknown_none: &'static str =
            "Каталогта «{id}» деген хаб жоқ, оған ұқсас атау да табылмады.", "В каталоге нет хаба «{id}», и похожих названий не нашлось.",
            "The catalogue has no hub “{id}”, nor a name like it.";
        only: &'static str = "Тек айырмашылықтар", "Только различия", "Only differences";
        none_differ: &'static str = "Бұл хабтарда айырмашылық жоқ.", "Эти хабы ничем не различаются.", "These hubs do not differ.";
        what: &'static str = "Не салыстырылады", "Что сравнивается", "What is compared";
        differs: &'static str = "әртүрлі", "различаются", "differ";
        same: &'static str = "бірдей", "одинаково", "the same";
        not_all: &'static str = "бәрінде жоқ", "есть не у всех", "not all have it";
        ask: &'static str = "белгісіз, сұраңыз", "не известно, спросите", "not known, ask";
        status: &'static str = "Мәртебесі", "Статус", "Status";
        distance: &'static str = "Қашықтығы", "Расстояние", "Distance";
        left: &'static str = "Солға жылжыту: {name}", "Сдвинуть влево: {name}", "Move left: {name}";
        right: &'static str = "Оңға жылжыту: {name}", "Сдвинуть вправо: {name}", "Move right: {name}";
        remove: &'static str = "Салыстырудан алып тастау: {name}", "Убрать из сравнения: {name}", "Take out: {name}";
    }
}
