//! Phrases of the map.

use crate::i18n::Forms;

phrases! {
    /// What the map says.
    MapPhrases {
        controls: &'static str = "Картаны басқару", "Управление картой", "Map controls";
        zoom_in: &'static str = "Жақындату", "Приблизить", "Zoom in";
        zoom_out: &'static str = "Алыстату", "Отдалить", "Zoom out";
        whole_country: &'static str = "Бүкіл ел", "Вся страна", "Whole country";
        box_zoom: &'static str = "Белгіленген аумаққа жақындату", "Приблизить выделенную область", "Zoom to an area";
        box_hint: &'static str =
            "Картадан қажетті аумақты қоршап сызыңыз", "Обведите на карте нужную область", "Draw a box around an area of the map";
        pan: &'static str = "Картаны жылжыту", "Сдвинуть карту", "Move the map";
        pan_up: &'static str = "Солтүстікке", "К северу", "North";
        pan_down: &'static str = "Оңтүстікке", "К югу", "South";
        pan_left: &'static str = "Батысқа", "К западу", "West";
        pan_right: &'static str = "Шығысқа", "К востоку", "East";
        help: &'static str = "Пернелер", "Клавиши", "Keys";
        close: &'static str = "Жабу", "Закрыть", "Close";
        key_arrows: &'static str = "← ↑ → ↓", "← ↑ → ↓", "← ↑ → ↓";
        key_arrows_do: &'static str =
            "бір белгіден екіншісіне өту", "перейти к соседнему значку", "go from one mark to the next";
        key_shift: &'static str = "Shift + ← ↑ → ↓", "Shift + ← ↑ → ↓", "Shift + ← ↑ → ↓";
        key_shift_do: &'static str = "картаны жылжыту", "сдвинуть карту", "move the map";
        key_enter_do: &'static str =
            "хабты таңдау немесе шоғырды ашу", "выбрать хаб или раскрыть группу", "choose a hub or open a cluster";
        key_zoom_do: &'static str = "жақындату, алыстату", "приблизить, отдалить", "zoom in, zoom out";
        key_home_do: &'static str = "бүкіл елді көрсету", "показать всю страну", "show the whole country";
        key_regions_do: &'static str =
            "өңірлер мен хабтар арасында ауысу", "переключиться между регионами и хабами", "switch between regions and hubs";
        key_escape_do: &'static str = "жабу, таңдауды алып тастау", "закрыть, снять выбор", "close, let go";
        mouse_box: &'static str = "Shift + тінтуір", "Shift + мышь", "Shift + mouse";
        walking_regions: &'static str = "Өңірлер", "Регионы", "Regions";
        walking_points: &'static str = "Хабтар", "Хабы", "Hubs";
        cluster: Forms = Forms::same("{} хабтан тұратын шоғыр"),
            Forms::three("Группа: {} хаб", "Группа: {} хаба", "Группа: {} хабов"),
            Forms::two("Cluster of {}", "Cluster of {}");
        in_view: Forms = Forms::same("Картада {} белгі"),
            Forms::three("На карте {} значок", "На карте {} значка", "На карте {} значков"),
            Forms::two("{} mark on the map", "{} marks on the map");
        here: Forms = Forms::same("Осы жерде {} хаб"),
            Forms::three("Здесь {} хаб", "Здесь {} хаба", "Здесь {} хабов"),
            Forms::two("{} hub here", "{} hubs here");
        region_count: Forms = Forms::same("{} хаб"),
            Forms::three("{} хаб", "{} хаба", "{} хабов"),
            Forms::two("{} hub", "{} hubs");
        shades: &'static str = "Өңірдегі хабтар саны", "Хабов в регионе", "Hubs in a region";
        none: &'static str = "жоқ", "нет", "none";
        approximate: &'static str = "шамамен жүргізілген шекара", "граница проведена приблизительно", "approximate border";
        indicative: &'static str = "тек өңірі белгілі", "известен только регион", "only the region is known";
        credit: &'static str = "Карта деректері туралы", "О данных карты", "About the map data";
        credit_line: &'static str = "Деректер: {}", "Данные: {}", "Data: {}";
        meters: &'static str = "м", "м", "m";
        legend: &'static str = "Шартты белгілер", "Условные знаки", "Legend";
        kinds: &'static str = "Хаб түрлері", "Виды хабов", "Kinds of hub";
    }
}
