//! Phrases of the showroom: its filters, its cards, an exhibit's page, and the one-page dossier.

use crate::i18n::Forms;

phrases! {
    /// What the showroom says. `{date}`, `{id}` stand for what is filled in.
    ShowroomPhrases {
        title: &'static str = "Шоурум", "Шоурум", "Showroom";
        lead: &'static str =
            "Хабтардың өнімдері, прототиптері мен технологиялары: кім жасайды, қай жерде, қандай жоба қаржыландырады және ол туралы дереккөз не айтады.",
            "Продукты, прототипы и технологии хабов: кто их создаёт, где, какой проект их финансирует и что говорят источники.",
            "Products, prototypes and technologies of the hubs: who makes them, where, which project pays for them, and what the sources say.";
        found: Forms = Forms::same("{} экспонат"), Forms::three("{} экспонат", "{} экспоната", "{} экспонатов"), Forms::two("{} exhibit", "{} exhibits");
        sort: &'static str = "Түрі", "Вид", "Sort";
        region: &'static str = "Өңірі", "Регион", "Region";
        readiness: &'static str = "Дайындығы", "Готовность", "Readiness";
        all: &'static str = "Бәрі", "Все", "All";
        filters: &'static str = "Сүзгілер", "Фильтры", "Filters";
        clear: &'static str = "Сүзгілерді тазарту", "Сбросить фильтры", "Clear the filters";
        empty: &'static str = "Мұндай экспонат жоқ", "Таких экспонатов нет", "There are no such exhibits";
        empty_text: &'static str =
            "Каталогта бұл сүзгілердің бәріне сай келетін экспонат жоқ. Біреуін алып тастап көріңіз.",
            "В каталоге нет экспонатов, подходящих под все эти фильтры. Попробуйте убрать один из них.",
            "The catalogue has no exhibit that meets all of these filters. Try taking one of them away.";
        product: &'static str = "Өнім", "Продукт", "Product";
        prototype: &'static str = "Прототип", "Прототип", "Prototype";
        technology: &'static str = "Технология", "Технология", "Technology";
        in_use: &'static str = "Шығарылады немесе қолданыста", "Выпускается или применяется", "Made or in use";
        pilot: &'static str = "Шағын партия", "Малые партии", "Small batches";
        trials: &'static str = "Сынақта", "На испытаниях", "On trial";
        developed: &'static str = "Әзірленген", "Разработано", "Developed";
        development: &'static str = "Әзірленуде", "В разработке", "In development";
        construction: &'static str = "Өндірісі салынуда", "Производство строится", "Its plant is being built";
        planned: &'static str = "Жоспарда", "В планах", "Planned";
        not_known: &'static str = "Белгісіз", "Не известно", "Not known";
        readiness_not_known: &'static str = "дайындығы белгісіз", "готовность не известна", "readiness not known";
        on_show: &'static str = "Шоурумда", "В шоуруме", "In the showroom";
        maker: &'static str = "Кім жасайды", "Кто создаёт", "Who makes it";
        maker_not_known: &'static str =
            "Каталогта бұл экспонатты жасайтын хаб жоқ.", "В каталоге нет хаба, который это создаёт.",
            "The catalogue has no hub that makes it.";
        lab: &'static str = "Зертханасы немесе қондырғысы", "Лаборатория или установка", "Its laboratory or machine";
        project: &'static str = "Жоба және қаржысы", "Проект и финансирование", "The project and its funding";
        project_not_known: &'static str =
            "Дереккөздер бұл экспонатқа қатысты жобаны да, қаржыны да атамайды.", "Источники не называют ни проекта, ни финансирования.",
            "The sources name neither a project nor any funding.";
        money_not_known: &'static str =
            "Дереккөздер бұл жобаның сомасын атамайды.", "Сумму этого проекта источники не называют.", "The sources do not give the sum of this project.";
        beside: &'static str = "Жақын экспонаттар", "Похожие экспонаты", "Other exhibits like it";
        back: &'static str = "Барлық экспонаттар", "Все экспонаты", "All exhibits";
        drawing: &'static str =
            "Сурет саланы білдіреді, бұл экспонаттың фотосы емес.", "Рисунок обозначает отрасль, это не фотография экспоната.",
            "The drawing stands for the industry; it is no photograph of the exhibit.";
        not_found: &'static str = "Мұндай экспонат жоқ", "Такого экспоната нет", "There is no such exhibit";
        not_found_text: &'static str =
            "Каталогта «{id}» деген экспонат жоқ.", "В каталоге нет экспоната «{id}».", "The catalogue has no exhibit “{id}”.";
        dossier: &'static str = "Бір беттік досье", "Досье на одной странице", "One-page dossier";
        code: &'static str = "Осы беттің QR-коды", "QR-код этой страницы", "QR code of this page";
        whole: &'static str =
            "Бұл қысқаша досье. Барлық дерек пен дереккөздер QR-код сілтейтін бетте.",
            "Это краткое досье. Все сведения и источники есть на странице, на которую ведёт QR-код.",
            "This is a short dossier. Everything known and its sources are on the page that the QR code leads to.";
    }
}
