//! Phrases of what works only in part.

use crate::i18n::Forms;

phrases! {
    /// What the notices say. `{file}` stands for the name of a file, `{n}` for a line of it.
    NoticePhrases {
        map_failed: &'static str =
            "Картаның негізі жүктелмеді: тізім толық жұмыс істейді.", "Основа карты не загрузилась: список работает полностью.",
            "The base of the map did not load: the list works in full.";
        whole_failed: &'static str =
            "Хабтар туралы толық мәлімет жүктелмеді: тізім мен сүзгілер жұмыс істейді.",
            "Подробные сведения о хабах не загрузились: список и фильтры работают.",
            "The full records of the hubs did not load: the list and the filters work.";
        details_failed: &'static str =
            "Дереккөздер, жобалар мен деректер жүктелмеді: хабтар тізімі толық.",
            "Источники, проекты и факты не загрузились: список хабов полный.",
            "Sources, projects and facts did not load: the list of hubs is complete.";
        problems: Forms = Forms::same("Каталогтағы {} жазба толық көрсетілмеді"),
            Forms::three("{} запись каталога показана не полностью", "{} записи каталога показаны не полностью", "{} записей каталога показаны не полностью"),
            Forms::two("{} record of the catalogue is not shown in full", "{} records of the catalogue are not shown in full");
        skipped: &'static str = "жазба көрсетілмеді", "запись не показана", "record not shown";
        part_left_out: &'static str = "осы бөлігі көрсетілмеді", "эта часть не показана", "this part is not shown";
        line: &'static str = "{file}, {n}-жол", "{file}, строка {n}", "{file}, line {n}";
        bad_address: &'static str =
            "Мекенжайдың мына бөліктері түсініксіз, олар ескерілмеді:", "Эти части адреса непонятны и не учтены:",
            "These parts of the address could not be read and are ignored:";
        dismiss: &'static str = "Түсінікті", "Понятно", "All right";
    }
}
