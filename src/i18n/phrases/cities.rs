//! Phrases of the page of science cities.

phrases! {
    /// What the page of science cities says.
    CitiesPhrases {
        lead: &'static str =
            "Ғылым қалашығы туралы тұжырымдама, жоспарланған қалалар мен шетелдік үлгілер — дереккөздер айтқандай, әр санымен және белгісізімен.",
            "Концепция наукоградов, задуманные города и зарубежные образцы — как о них сообщили источники, с каждой цифрой и с тем, что не известно.",
            "The concept of science cities, the cities that are planned and the models abroad, as sources have told it, figure by figure and with what is not known.";
        concept: &'static str = "2025–2035 жылдарға арналған тұжырымдама", "Концепция на 2025–2035 годы", "The concept for 2025–2035";
        successor: &'static str = "Одан кейін қабылданған тұжырымдама", "Что пришло ей на смену", "What has taken its place";
        compared: &'static str = "Қалалар қатар қойылғанда", "Города рядом", "Cities side by side";
        compared_text: &'static str =
            "Әр санның жанында дереккөзі тұр. «Белгісіз» — дереккөздерде айтылмаған.",
            "У каждой цифры свой источник. «Не известно» — источники об этом не сообщают.",
            "Each figure has its source beside it. “Not known” means that no source says it.";
        city: &'static str = "Көрсеткіш", "Показатель", "Figure";
        state: &'static str = "Мәртебесі", "Статус", "Status";
        unknown: &'static str = "белгісіз", "не известно", "not known";
        said: &'static str = "Олар туралы айтылғаны", "Что о них сказано", "What is said of them";
        others: &'static str = "Каталогтағы барлық ғылым қаласы", "Все наукограды каталога", "Every science city of the catalogue";
    }
}
