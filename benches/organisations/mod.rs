//! Organisations that do not exist, with names as real ones have them in Kazakh, Russian and English, as many as wanted and the
//! same on every run; and people who look for them, letter by letter. For benches here and in the browser.

use togys::domain::{
    Catalogue, GeoPoint, Hub, HubKind, Lang, Offering, PartialDate, Place, Precision, Status, StatusKind, Text,
    Vocabulary,
};

/// Numbers that look random and are the same on every run.
pub struct Chance(u64);

impl Chance {
    /// A run of numbers of its own for each seed.
    pub fn new(seed: u64) -> Chance {
        Chance(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1)
    }

    /// A number below `limit`.
    pub fn below(&mut self, limit: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % limit.max(1)
    }

    fn pick<'a, T>(&mut self, list: &'a [T]) -> &'a T {
        &list[self.below(list.len())]
    }
}

type Words = [&'static str; 3];

/// What organisations are: `{}` is what they are for.
const WHAT: [Words; 16] = [
    ["{} институты", "Институт {}", "Institute of {}"],
    ["{} ғылыми-зерттеу институты", "НИИ {}", "Research Institute of {}"],
    ["{} зертханасы", "Лаборатория {}", "Laboratory of {}"],
    ["{} орталығы", "Центр {}", "Centre of {}"],
    ["{} ұлттық орталығы", "Национальный центр {}", "National Center of {}"],
    ["{} технопаркі", "Технопарк {}", "{} Technopark"],
    ["{} университеті", "Университет {}", "University of {}"],
    ["{} колледжі", "Колледж {}", "College of {}"],
    ["{} бизнес-инкубаторы", "Бизнес-инкубатор {}", "{} Business Incubator"],
    ["{} акселераторы", "Акселератор {}", "{} Accelerator"],
    ["{} зауыты", "Завод {}", "{} Plant"],
    ["{} конструкторлық бюросы", "Конструкторское бюро {}", "Design Bureau of {}"],
    ["{} сынақ полигоны", "Испытательный полигон {}", "Test Site of {}"],
    ["{} инжинирингтік компаниясы", "Инжиниринговая компания {}", "{} Engineering Company"],
    ["{} тәжірибе станциясы", "Опытная станция {}", "Experimental Station of {}"],
    ["{} қауымдастығы", "Ассоциация {}", "Association of {}"],
];

const FIELDS: [Words; 30] = [
    ["Ядролық физика", "ядерной физики", "Nuclear Physics"],
    ["Металлургия", "металлургии", "Metallurgy"],
    ["Материалтану", "материаловедения", "Materials Science"],
    ["Биотехнология", "биотехнологии", "Biotechnology"],
    ["Молекулалық генетика", "молекулярной генетики", "Molecular Genetics"],
    ["Экология", "экологии", "Ecology"],
    ["Су ресурстары", "водных ресурсов", "Water Resources"],
    ["Мұнай-газ ісі", "нефтегазового дела", "Oil and Gas Engineering"],
    ["Тау-кен ісі", "горного дела", "Mining"],
    ["Көмірхимия", "углехимии", "Coal Chemistry"],
    ["Органикалық синтез", "органического синтеза", "Organic Synthesis"],
    ["Астық шаруашылығы", "зернового хозяйства", "Grain Farming"],
    ["Мал шаруашылығы", "животноводства", "Animal Husbandry"],
    ["Ветеринария", "ветеринарии", "Veterinary Science"],
    ["Ақпараттық технологиялар", "информационных технологий", "Information Technology"],
    ["Жасанды интеллект", "искусственного интеллекта", "Artificial Intelligence"],
    ["Робототехника", "робототехники", "Robotics"],
    ["Машина жасау", "машиностроения", "Mechanical Engineering"],
    ["Ғарыштық технологиялар", "космических технологий", "Space Technology"],
    ["Сейсмология", "сейсмологии", "Seismology"],
    ["Жаңартылатын энергетика", "возобновляемой энергетики", "Renewable Energy"],
    ["Көлік және логистика", "транспорта и логистики", "Transport and Logistics"],
    ["Құрылыс материалдары", "строительных материалов", "Building Materials"],
    ["Радиациялық медицина", "радиационной медицины", "Radiation Medicine"],
    ["Кардиология", "кардиологии", "Cardiology"],
    ["Фармацевтика", "фармацевтики", "Pharmaceuticals"],
    ["Тағам технологиясы", "пищевых технологий", "Food Technology"],
    ["Топырақтану", "почвоведения", "Soil Science"],
    ["Орман шаруашылығы", "лесного хозяйства", "Forestry"],
    ["Цифрландыру", "цифровизации", "Digitalisation"],
];

/// Beginnings of surnames; with an ending each is a person whom places are named after.
const SURNAMES: [Words; 40] = [
    ["Сәтб", "Сатп", "Satb"],
    ["Жұбан", "Жубан", "Zhuban"],
    ["Сейфулл", "Сейфулл", "Seifull"],
    ["Бөкет", "Букет", "Buket"],
    ["Марғұл", "Маргул", "Margul"],
    ["Әуез", "Ауэз", "Auez"],
    ["Есен", "Есен", "Yessen"],
    ["Өтеб", "Утеб", "Uteb"],
    ["Қозыб", "Козыб", "Kozyb"],
    ["Торайғыр", "Торайгыр", "Toraighyr"],
    ["Сәкен", "Сакен", "Saken"],
    ["Тәтіш", "Татиш", "Tatish"],
    ["Бекмұрат", "Бекмурат", "Bekmurat"],
    ["Шоқ", "Шок", "Shoq"],
    ["Ыбыра", "Ибра", "Ybyra"],
    ["Құнан", "Кунан", "Qunan"],
    ["Жандос", "Джандос", "Zhandos"],
    ["Мұхамедж", "Мухамедж", "Mukhamedzh"],
    ["Нұрғали", "Нургали", "Nurgali"],
    ["Тілеулес", "Тлеулес", "Tleules"],
    ["Әлім", "Алим", "Alim"],
    ["Ғабдул", "Габдул", "Gabdul"],
    ["Қарат", "Карат", "Qarat"],
    ["Дәулет", "Даулет", "Daulet"],
    ["Иманғали", "Имангали", "Imangali"],
    ["Өмірзақ", "Омирзак", "Omirzaq"],
    ["Серік", "Серик", "Serik"],
    ["Байзақ", "Байзак", "Baizaq"],
    ["Ермек", "Ермек", "Yermek"],
    ["Жақсылық", "Жаксылык", "Zhaqsylyq"],
    ["Рысқұл", "Рыскул", "Ryskul"],
    ["Молдағұл", "Молдагул", "Moldagul"],
    ["Кәрім", "Карим", "Karim"],
    ["Тоқтар", "Токтар", "Toqtar"],
    ["Шәріп", "Шарип", "Sharip"],
    ["Асқар", "Аскар", "Asqar"],
    ["Үсен", "Усен", "Usen"],
    ["Хасен", "Хасен", "Khassen"],
    ["Ізбас", "Избас", "Izbas"],
    ["Кенжеғали", "Кенжегали", "Kenzhegali"],
];
const SURNAME_ENDINGS: [Words; 5] = [
    ["аев", "аев", "ayev"],
    ["ов", "ов", "ov"],
    ["ин", "ин", "in"],
    ["беков", "беков", "bekov"],
    ["ұлы", "улы", "uly"],
];

/// Syllables of brands, in Cyrillic and in Latin.
const SYLLABLES: [(&str, &str); 36] = [
    ("қаз", "qaz"),
    ("алтын", "altyn"),
    ("дала", "dala"),
    ("тау", "tau"),
    ("су", "su"),
    ("жол", "jol"),
    ("нұр", "nur"),
    ("ай", "ai"),
    ("көк", "kok"),
    ("темір", "temir"),
    ("мұнай", "munai"),
    ("агро", "agro"),
    ("био", "bio"),
    ("нано", "nano"),
    ("эко", "eco"),
    ("гео", "geo"),
    ("тех", "tech"),
    ("софт", "soft"),
    ("лаб", "lab"),
    ("мед", "med"),
    ("строй", "stroy"),
    ("энерго", "energo"),
    ("металл", "metall"),
    ("хим", "khim"),
    ("бек", "bek"),
    ("сары", "sary"),
    ("арқа", "arqa"),
    ("жер", "jer"),
    ("күн", "kun"),
    ("өрт", "ort"),
    ("ғылым", "gylym"),
    ("шың", "shyn"),
    ("орда", "orda"),
    ("тұлпар", "tulpar"),
    ("самұрық", "samruk"),
    ("ертіс", "ertis"),
];

const SERVICES: [Words; 12] = [
    ["Заманауи зертханалық жабдық", "Современное лабораторное оборудование", "Modern laboratory equipment"],
    ["3D басып шығару", "3D-печать", "3D printing"],
    ["Прототиптеу шеберханасы", "Мастерская прототипирования", "Prototyping workshop"],
    ["Химиялық талдау", "Химический анализ", "Chemical analysis"],
    ["Топырақ сынамаларын зерттеу", "Исследование проб почвы", "Soil testing"],
    ["Механикалық сынақтар", "Механические испытания", "Mechanical testing"],
    ["Стартаптарды инкубациялау", "Инкубация стартапов", "Start-up incubation"],
    ["Кадрларды оқыту", "Обучение кадров", "Staff training"],
    ["Есептеу кластері", "Вычислительный кластер", "Computing cluster"],
    ["Сәйкестікті сертификаттау", "Сертификация соответствия", "Conformity certification"],
    ["Тәжірибелік өндіріс", "Опытное производство", "Pilot production"],
    ["Патенттік кеңес", "Патентные консультации", "Patent advice"],
];

/// So many organisations as a catalogue with this vocabulary.
pub fn catalogue(mut vocabulary: Vocabulary, count: usize) -> Catalogue {
    let mut chance = Chance::new(7);
    let cities: Vec<_> = vocabulary.cities.iter().map(|(id, city)| (id.clone(), city.region.clone())).collect();
    let offerings: Vec<_> = vocabulary.offerings.keys().cloned().collect();
    let clusters: Vec<_> = vocabulary.clusters.keys().cloned().collect();
    let hubs = (0..count).map(|number| {
        let (names, alias) = name(&mut chance, number);
        let (city, region) = chance.pick(&cities).clone();
        let service = chance.pick(&SERVICES);
        let point =
            GeoPoint { lat: 41.0 + chance.below(1400) as f64 / 100.0, lon: 47.0 + chance.below(4000) as f64 / 100.0 };
        Hub {
            id: format!("h{number}").as_str().into(),
            kind: *chance.pick(&HubKind::ALL),
            name: text(&names),
            aliases: alias.into_iter().collect(),
            former_ids: vec![],
            parent: None,
            status: Status { kind: *chance.pick(&StatusKind::ALL), as_of: PartialDate::parse("2025") },
            founded: None,
            place: Place { region, city: Some(city), country: None, point: Some((point, Precision::City)) },
            clusters: (0..1 + chance.below(2)).map(|_| chance.pick(&clusters).clone()).collect(),
            offerings: vec![Offering {
                kind: chance.pick(&offerings).clone(),
                name: text(&service.map(str::to_owned)),
                source: "s1".into(),
            }],
            figures: vec![],
            partners: vec![],
            website: None,
            note: None,
            sources: vec![],
        }
    });
    let hubs: Vec<Hub> = hubs.collect();
    vocabulary.synonyms.truncate(64);
    Catalogue::new(PartialDate::parse("2026-11-22"), vocabulary, hubs)
}

fn text(words: &[String; 3]) -> Text {
    let [kk, ru, en] = words;
    Text::new().with(Lang::Kk, kk, false).with(Lang::Ru, ru, false).with(Lang::En, en, true)
}

/// A name in three languages, and perhaps an abbreviation.
fn name(chance: &mut Chance, number: usize) -> ([String; 3], Option<String>) {
    let what = chance.pick(&WHAT);
    let field = chance.pick(&FIELDS);
    let of = |at: usize| what[at].replace("{}", field[at]);
    match chance.below(10) {
        // Named after a person.
        0..4 => {
            let (surname, ending) = (chance.pick(&SURNAMES), chance.pick(&SURNAME_ENDINGS));
            let initial = *chance.pick(&["А", "Б", "Е", "Қ", "М", "С", "Т"]);
            let initials = [initial, initial, "K"];
            let person = |at: usize| format!("{}. {}{}", initials[at], surname[at], ending[at]);
            let names = [
                format!("{} атындағы {}", person(0), of(0)),
                format!("{} имени {}", of(1), person(1)),
                format!("{} {}", person(2), of(2)),
            ];
            (names, (chance.below(3) == 0).then(|| abbreviation(chance, number)))
        }
        // A brand.
        4..8 => {
            let (mut cyrillic, mut latin) = (String::new(), String::new());
            for _ in 0..2 + chance.below(3) {
                let (one, other) = chance.pick(&SYLLABLES);
                cyrillic.push_str(one);
                latin.push_str(other);
            }
            let names = [
                format!("«{cyrillic}» ЖШС, {}", of(0)),
                format!("ТОО «{cyrillic}», {}", of(1)),
                format!("{latin} LLP, {}", of(2)),
            ];
            (names, (chance.below(4) == 0).then_some(latin))
        }
        // Numbered.
        _ => {
            let number = 1 + chance.below(400);
            (
                [format!("№ {number} {}", of(0)), format!("{} № {number}", of(1)), format!("{} No. {number}", of(2))],
                None,
            )
        }
    }
}

fn abbreviation(chance: &mut Chance, number: usize) -> String {
    let letters = ["К", "А", "З", "Н", "И", "Т", "М", "Ц", "Б", "Ғ"];
    let mut short: String = (0..3 + chance.below(2)).map(|_| *chance.pick(&letters)).collect();
    if number.is_multiple_of(5) {
        short.push_str(&format!("-{}", 1 + chance.below(90)));
    }
    short
}

/// What somebody types who looks for a hub: some words of one of its names, as people write them.
pub fn question(chance: &mut Chance, hub: &Hub) -> String {
    let lang = *chance.pick(&Lang::ALL);
    let name = hub.name.pick(lang).text;
    let words: Vec<&str> = name.split(' ').filter(|word| word.chars().count() > 3).collect();
    let from = chance.below(words.len().saturating_sub(1));
    let typed = words.iter().skip(from).take(1 + chance.below(3)).copied().collect::<Vec<_>>().join(" ");
    let typed = typed.replace(['«', '»', ','], "").to_lowercase();
    let letters: Vec<char> = typed.chars().collect();
    let at = 1 + chance.below(letters.len().saturating_sub(2));
    match chance.below(10) {
        // Russian neighbours of Kazakh letters.
        0 | 1 => typed.chars().map(neighbour).collect(),
        // A slip: a letter left out, or two swapped.
        2 => letters.iter().enumerate().filter(|(n, _)| *n != at).map(|(_, letter)| *letter).collect(),
        3 if at + 1 < letters.len() => {
            let mut letters = letters;
            letters.swap(at, at + 1);
            letters.into_iter().collect()
        }
        _ => typed,
    }
}

fn neighbour(letter: char) -> char {
    match letter {
        'ә' => 'а',
        'қ' => 'к',
        'ғ' => 'г',
        'ң' => 'н',
        'ө' => 'о',
        'ұ' | 'ү' => 'у',
        'һ' => 'х',
        'і' => 'и',
        other => other,
    }
}

/// Every text in the field while this is typed, a letter at a time.
pub fn keystrokes(typed: &str) -> impl Iterator<Item = &str> {
    let ends = typed.char_indices().map(|(at, letter)| at + letter.len_utf8());
    ends.filter_map(|end| typed.get(..end)).filter(|typed| !typed.ends_with(' '))
}
