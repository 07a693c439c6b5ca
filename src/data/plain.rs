//! The catalogue as one plain page: no script, no style, three languages below one another. It is what a visitor without
//! JavaScript and a search engine read. Every text of the data is escaped.

use std::collections::BTreeMap;
use std::fmt::Write;

use crate::domain::{Catalogue, Hub, Lang, OfferingId, Picked, Text};

/// The words of the page itself. The app's own phrases need a browser, and this page is made without one.
struct Words {
    title: &'static str,
    intro: &'static str,
    data_of: &'static str,
    as_of: &'static str,
    no_date: &'static str,
    offers: &'static str,
    website: &'static str,
    abroad: &'static str,
    unplaced: &'static str,
    app: &'static str,
}

const fn words(lang: Lang) -> Words {
    match lang {
        Lang::Kk => Words {
            title: "Тоғыс: Қазақстанның инновациялық хабтары",
            intro: "Бұл — хабтардың қарапайым тізімі. Картасы, іздеуі және сүзгілері бар нұсқасына JavaScript қажет.",
            data_of: "Деректер күні",
            as_of: "мәлімет күні:",
            no_date: "күні белгісіз",
            offers: "Ұсынады",
            website: "Сайты",
            abroad: "Қазақстаннан тыс",
            unplaced: "Орны белгісіз",
            app: "Картаны ашу",
        },
        Lang::Ru => Words {
            title: "Тогыс: инновационные хабы Казахстана",
            intro: "Это простой список хабов. Для карты, поиска и фильтров нужен JavaScript.",
            data_of: "Дата данных",
            as_of: "данные на",
            no_date: "дата неизвестна",
            offers: "Предлагает",
            website: "Сайт",
            abroad: "За пределами Казахстана",
            unplaced: "Место неизвестно",
            app: "Открыть карту",
        },
        Lang::En => Words {
            title: "Togys: the innovation hubs of Kazakhstan",
            intro: "This is a plain list of the hubs. The map, the search and the filters need JavaScript.",
            data_of: "Date of the data",
            as_of: "as of",
            no_date: "date unknown",
            offers: "Offers",
            website: "Website",
            abroad: "Outside Kazakhstan",
            unplaced: "Place unknown",
            app: "Open the map",
        },
    }
}

const fn own_name(lang: Lang) -> &'static str {
    match lang {
        Lang::Kk => "Қазақша",
        Lang::Ru => "Русский",
        Lang::En => "English",
    }
}

/// The whole page.
pub fn page(catalogue: &Catalogue) -> String {
    let mut page = Page(String::with_capacity(1 << 18));
    page.add("<!doctype html>\n<html lang=\"kk\">\n<head>\n<meta charset=\"utf-8\">\n");
    page.add("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    page.add("<meta name=\"color-scheme\" content=\"light dark\">\n<title>");
    page.text(words(Lang::Kk).title);
    page.add("</title>\n</head>\n<body>\n<nav>\n");
    for lang in Lang::ALL {
        let tag = lang.key();
        page.add(&format!("<a href=\"#{tag}\" lang=\"{tag}\" hreflang=\"{tag}\">{}</a>\n", own_name(lang)));
    }
    page.add("</nav>\n<main>\n");
    for lang in Lang::ALL {
        section(&mut page, catalogue, lang);
    }
    page.add("</main>\n</body>\n</html>\n");
    page.0
}

fn section(page: &mut Page, catalogue: &Catalogue, lang: Lang) {
    let (words, tag) = (words(lang), lang.key());
    page.add(&format!("<section id=\"{tag}\" lang=\"{tag}\">\n<h1>"));
    page.text(words.title);
    page.add("</h1>\n<p>");
    page.text(words.intro);
    page.add(&format!(" <a href=\"/{tag}/\">"));
    page.text(words.app);
    page.add("</a></p>\n");
    if let Some(updated) = catalogue.updated {
        page.add(&format!("<p>{}: <time>{updated}</time></p>\n", words.data_of));
    }
    let mut groups: BTreeMap<(u8, &str), (Picked<'_>, Vec<&Hub>)> = BTreeMap::new();
    for hub in catalogue.hubs() {
        let (place, name) = group(catalogue, hub, lang);
        groups.entry(place).or_insert((name, Vec::new())).1.push(hub);
    }
    for (name, hubs) in groups.into_values() {
        page.add("<h2");
        page.picked(name, lang);
        page.add("</h2>\n<ul>\n");
        for hub in hubs {
            item(page, catalogue, hub, lang);
        }
        page.add("</ul>\n");
    }
    page.add("</section>\n");
}

/// The group a hub stands in, and where the group stands: regions by id, then abroad, then unplaced.
fn group<'a>(catalogue: &'a Catalogue, hub: &'a Hub, lang: Lang) -> ((u8, &'a str), Picked<'a>) {
    let own = |text| Picked { text, lang, translated: false };
    let region = catalogue.region_of(hub).and_then(|id| Some((id, catalogue.vocabulary.regions.get(id)?)));
    match (region, catalogue.country_of(hub)) {
        (Some((id, region)), _) => ((0, id.as_str()), region.name.pick(lang)),
        (None, Some(_)) => ((1, ""), own(words(lang).abroad)),
        (None, None) => ((2, ""), own(words(lang).unplaced)),
    }
}

fn item(page: &mut Page, catalogue: &Catalogue, hub: &Hub, lang: Lang) {
    let (vocabulary, words) = (&catalogue.vocabulary, words(lang));
    page.add("<li><p><strong");
    page.picked(hub.name.pick(lang), lang);
    page.add("</strong>");
    let city = hub.place.city.as_ref().and_then(|id| vocabulary.cities.get(id)).map(|city| &city.name);
    let country = catalogue.country_of(hub).and_then(|id| vocabulary.countries.get(id));
    for label in [vocabulary.kinds.get(hub.kind.key()), city, country].into_iter().flatten() {
        page.add(", ");
        page.label(label, lang);
    }
    if let Some(status) = vocabulary.statuses.get(hub.status.kind.key()) {
        page.add("<br>");
        page.label(status, lang);
        match hub.status.as_of {
            Some(date) => page.add(&format!(" ({} <time>{date}</time>)", words.as_of)),
            None => page.add(&format!(" ({})", words.no_date)),
        }
    }
    let mut offered: Vec<&OfferingId> = hub.offerings.iter().map(|offering| &offering.kind).collect();
    let mut seen = std::collections::HashSet::new();
    offered.retain(|kind| seen.insert(*kind));
    let mut sign = format!("<br>{}: ", words.offers);
    for label in offered.into_iter().filter_map(|kind| vocabulary.offerings.get(kind)) {
        page.add(&sign);
        page.label(label, lang);
        sign = "; ".to_owned();
    }
    if let Some(website) = &hub.website {
        page.add(&format!("<br>{}: <a rel=\"noopener\" href=\"", words.website));
        page.text(website);
        page.add("\">");
        page.text(website);
        page.add("</a>");
    }
    page.add("</p></li>\n");
}

struct Page(String);

impl Page {
    /// Adds HTML of ours.
    fn add(&mut self, html: &str) {
        self.0.push_str(html);
    }

    /// Adds a text, escaped for an element or an attribute in double quotes.
    fn text(&mut self, text: &str) {
        for letter in text.chars() {
            match letter {
                '&' => self.0.push_str("&amp;"),
                '<' => self.0.push_str("&lt;"),
                '>' => self.0.push_str("&gt;"),
                '"' => self.0.push_str("&quot;"),
                _ => self.0.push(letter),
            }
        }
    }

    /// Closes an open tag, with the language of its text where that is another, and adds the text.
    fn picked(&mut self, picked: Picked<'_>, around: Lang) {
        if picked.lang != around {
            // Writing to a string cannot fail.
            let _ = write!(self.0, " lang=\"{}\"", picked.lang.key());
        }
        self.0.push('>');
        self.text(picked.text);
    }

    /// Adds a label inside a line of text.
    fn label(&mut self, label: &Text, around: Lang) {
        let picked = label.pick(around);
        if picked.lang == around {
            self.text(picked.text);
        } else {
            self.add("<span");
            self.picked(picked, around);
            self.add("</span>");
        }
    }
}
