//! Phrases of the page of statements.

use crate::i18n::Forms;

phrases! {
    /// What the page of statements says.
    StatementsPhrases {
        title: &'static str = "Деректер", "Сведения", "Statements";
        lead: &'static str =
            "Дереккөздер айтқанның бәрі: кім туралы, қашан, қай жерде жарияланғаны. Сөзбен іздеңіз — тілі мен жазылуы маңызды емес.",
            "Всё, что сообщили источники: о ком, когда и где опубликовано. Ищите по словам — на любом языке и в любом написании.",
            "Everything that sources have stated: about whom, when, and where it was published. Search by words, in any language and spelling.";
        search: &'static str = "Деректерден іздеу", "Искать в сведениях", "Search the statements";
        found: Forms =
            Forms::same("{} дерек"),
            Forms::three("{} сведение", "{} сведения", "{} сведений"),
            Forms::two("{} statement", "{} statements");
        none: &'static str =
            "Бұл сөздер бірде-бір деректе жоқ. Сөзді азайтып көріңіз.", "Таких сведений нет. Попробуйте меньше слов.",
            "No statement has these words. Try fewer of them.";
        national: &'static str = "Бүкіл ел", "Вся страна", "The whole country";
    }
}
