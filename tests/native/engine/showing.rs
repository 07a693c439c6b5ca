//! What is on show: filters, their counts, what an exhibit leads to, and the address that holds the filters.

use std::sync::LazyLock;

use togys::data::showing_address::{read_showing, write_showing};
use togys::domain::{Catalogue, Exhibit, ShowFacet, Showing};
use togys::engine::showing::{beside, facts, figures, lab, maker, option_of, options, shown, sources_of_exhibit};

use crate::data::{Folder, seven_hubs};

static CATALOGUE: LazyLock<Catalogue> = LazyLock::new(|| Folder::of("public/data").catalogue());

fn asked(address: &str) -> Showing {
    let (showing, bad) = read_showing(address);
    assert_eq!(bad, []);
    assert_eq!(write_showing(&showing), address, "the spelling is frozen");
    showing
}

fn exhibit(id: &str) -> &'static Exhibit {
    CATALOGUE.exhibits().iter().find(|exhibit| exhibit.id.as_str() == id).unwrap()
}

#[test]
fn filters_narrow_and_their_counts_say_how_far() {
    let catalogue = seven_hubs();
    assert_eq!(shown(&catalogue, &asked("")), [0, 1, 2]);
    assert_eq!(shown(&catalogue, &asked("sort=product")), [0]);
    assert_eq!(shown(&catalogue, &asked("industry=it")), [1, 2]);
    assert_eq!(shown(&catalogue, &asked("region=KZ-35")), [0, 1]);
    assert_eq!(shown(&catalogue, &asked("industry=it&readiness=unknown")), [1]);
    assert_eq!(shown(&catalogue, &asked("sort=product&industry=it")), [0; 0]);
    let said = |address: &str, facet| {
        let options = options(&catalogue, &asked(address), facet);
        options.iter().map(|it| format!("{} {}", it.id, it.count)).collect::<Vec<_>>()
    };
    assert_eq!(said("", ShowFacet::Sort), ["product 1", "prototype 1", "technology 1"]);
    assert_eq!(said("industry=it", ShowFacet::Sort), ["prototype 1", "technology 1"]);
    assert_eq!(said("sort=product&industry=it", ShowFacet::Sort), ["product 0", "prototype 1", "technology 1"]);
    assert_eq!(said("", ShowFacet::Region), ["KZ-35 2", "unknown 1"]);
    assert_eq!(said("region=KZ-99", ShowFacet::Region), ["KZ-35 2", "unknown 1", "KZ-99 0"]);
    assert_eq!(said("", ShowFacet::Readiness), ["pilot 1", "planned 1", "unknown 1"]);
}

#[test]
fn what_an_address_does_not_mean_is_named() {
    let (showing, bad) = read_showing("?sort=product&shape=round&region=<b>&utm_source=x");
    assert_eq!(write_showing(&showing), "sort=product");
    assert_eq!(bad.iter().map(|part| part.key.as_str()).collect::<Vec<_>>(), ["shape", "region"]);
}

#[test]
fn the_counts_of_every_filter_add_up_to_what_is_shown() {
    for facet in ShowFacet::ALL {
        let options = options(&CATALOGUE, &Showing::default(), facet);
        assert_eq!(options.iter().map(|option| option.count).sum::<usize>(), CATALOGUE.exhibits().len(), "{facet:?}");
        for option in options {
            let mut showing = Showing::default();
            showing.set(facet, Some(option.id));
            assert_eq!(shown(&CATALOGUE, &showing).len(), option.count);
        }
    }
}

#[test]
fn what_the_articles_name_is_on_show_and_leads_on() {
    let flotation = exhibit("chromium-flotation");
    assert_eq!(maker(&CATALOGUE, flotation).unwrap().id.as_str(), "kazchrome");
    assert_eq!(lab(&CATALOGUE, flotation).unwrap().id.as_str(), "erg-rnd-aktobe");
    let project = CATALOGUE.project(flotation.project.as_ref().unwrap()).unwrap();
    assert_eq!(project.amount.as_ref().unwrap().value, 20e9);
    assert_eq!(option_of(&CATALOGUE, flotation, ShowFacet::Region), "KZ-15");
    let plastic: Vec<f64> = figures(&CATALOGUE, exhibit("recycled-plastic")).map(|figure| figure.value).collect();
    assert_eq!(plastic, [40.0, 50.0]);
    let said = facts(&CATALOGUE, exhibit("ospanov-medicines"));
    assert!(said.iter().any(|fact| fact.statement.all().any(|text| text.contains("IVF Medical Corporation"))));
    for id in ["ferronickel", "wool-insulation", "kartech-pilot-products", "coated-tablets", "polypropylene"] {
        assert!(exhibit(id).project.is_some() && maker(&CATALOGUE, exhibit(id)).is_some(), "{id}");
    }
}

#[test]
fn every_exhibit_has_its_sources_and_no_number_twice() {
    for exhibit in CATALOGUE.exhibits() {
        let sources = sources_of_exhibit(&CATALOGUE, exhibit);
        assert!(!sources.is_empty() && sources.iter().all(|id| CATALOGUE.source(id).is_some()), "{}", exhibit.id);
        let mut once = sources.clone();
        once.sort();
        once.dedup();
        assert_eq!(once.len(), sources.len());
        // Money and capacities stand with projects and figures alone.
        let digits = |text: &str| text.chars().filter(char::is_ascii_digit).count();
        let longest = exhibit.what.all().map(digits).max();
        assert!(longest.is_some_and(|longest| longest <= 2), "{} says a number of its own", exhibit.id);
        assert!(beside(&CATALOGUE, exhibit, 3).len() <= 3);
    }
}
