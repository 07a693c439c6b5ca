//! What a hub's page says beyond the record.

use togys::domain::{Figure, Hub, HubId, Years};
use togys::engine::dossier::{Unknown, called, facts_of_project, figure_groups, sources_of, unknowns};

use crate::data::seven_hubs;

/// A hub whose figures are these: what, how many, years, source.
fn hub_with(figures: &[(&str, f64, &str, &str)]) -> Hub {
    let mut hub = seven_hubs().hub("kartech").unwrap().clone();
    let figure = |(of, value, years, source): &(&str, f64, &str, &str)| Figure {
        of: (*of).into(),
        value: *value,
        unit: "people".into(),
        qualifier: None,
        years: Years::parse(years),
        source: (*source).into(),
    };
    hub.figures = figures.iter().map(figure).collect();
    hub
}

#[track_caller]
fn check_groups(figures: &[(&str, f64, &str, &str)], wanted: &[(&[f64], bool)]) {
    let hub = hub_with(figures);
    let groups = figure_groups(&hub);
    let found: Vec<(Vec<f64>, bool)> = groups
        .iter()
        .map(|group| (group.figures.iter().map(|figure| figure.value).collect(), group.disagree))
        .collect();
    let wanted: Vec<(Vec<f64>, bool)> = wanted.iter().map(|(values, disagree)| (values.to_vec(), *disagree)).collect();
    assert_eq!(found, wanted);
}

#[test]
fn figures_of_one_thing_stand_together() {
    check_groups(&[], &[]);
    check_groups(
        &[("a", 1.0, "", "x"), ("b", 2.0, "", "x"), ("a", 1.0, "", "y")],
        &[(&[1.0, 1.0], false), (&[2.0], false)],
    );
}

#[test]
fn they_stand_in_the_order_of_their_years() {
    check_groups(
        &[("a", 3.0, "", "x"), ("a", 2.0, "2020", "x"), ("a", 1.0, "2015-2017", "x")],
        &[(&[1.0, 2.0, 3.0], false)],
    );
    // The sum of three years stands behind the third.
    check_groups(
        &[("a", 3.0, "2015-2017", "x"), ("a", 2.0, "2017", "x"), ("a", 1.0, "2015", "x")],
        &[(&[1.0, 2.0, 3.0], false)],
    );
}

#[test]
fn sources_disagree_only_about_the_same_time() {
    // Two sources, two numbers, one year or none.
    check_groups(&[("a", 1.0, "2025", "x"), ("a", 2.0, "2025", "y")], &[(&[1.0, 2.0], true)]);
    check_groups(&[("a", 1.0, "", "x"), ("a", 2.0, "", "y")], &[(&[1.0, 2.0], true)]);
    check_groups(&[("a", 1.0, "2019", "x"), ("a", 2.0, "", "y")], &[(&[1.0, 2.0], true)]);
    // The next year's number is news.
    check_groups(&[("a", 1.0, "2024", "x"), ("a", 2.0, "2025", "y")], &[(&[1.0, 2.0], false)]);
    // One source that gives two numbers means two things.
    check_groups(&[("a", 1.0, "2025", "x"), ("a", 2.0, "2025", "x")], &[(&[1.0, 2.0], false)]);
    // Two sources that agree.
    check_groups(&[("a", 1.0, "2025", "x"), ("a", 1.0, "2025", "y")], &[(&[1.0, 1.0], false)]);
}

#[track_caller]
fn check_unknowns(id: &str, wanted: &[Unknown]) {
    assert_eq!(unknowns(seven_hubs().hub(id).unwrap()), wanted, "{id}");
}

#[test]
fn what_is_not_known_follows_from_what_is_absent() {
    use Unknown::{Address, Contact, Founded, Hours, Offers, Outside, Prices, Site, StatusDate};
    check_unknowns("kartech", &[Prices, Outside, Contact, Address, Hours, Founded]);
    check_unknowns("kokshetau-lab", &[Prices, Outside, Contact, Site, Hours, StatusDate]);
    check_unknowns("abai-station", &[Offers, Prices, Outside, Contact, Site, Address, Hours, Founded]);
}

#[test]
fn every_source_of_a_page_has_one_number() {
    let catalogue = seven_hubs();
    for hub in catalogue.hubs() {
        let sources = sources_of(&catalogue, hub);
        let mut once = sources.clone();
        once.sort();
        once.dedup();
        assert_eq!(once.len(), sources.len(), "{}", hub.id);
        let owned = catalogue.projects_of(&hub.id);
        let of_projects = owned.flat_map(|project| {
            let facts = facts_of_project(&catalogue, &project.id).map(|fact| &fact.source);
            project.sources.iter().chain(facts)
        });
        let of_facts = catalogue.facts_of(&hub.id).map(|fact| &fact.source);
        for source in hub.sources.iter().chain(of_projects).chain(of_facts) {
            assert!(sources.contains(source), "{} {source}", hub.id);
        }
    }
}

#[test]
fn numbers_stay_when_the_rest_arrives() {
    let full = seven_hubs();
    let first = togys::domain::Catalogue::new(None, full.vocabulary.clone(), full.hubs().to_vec());
    for hub in full.hubs() {
        let (before, after) = (sources_of(&first, hub), sources_of(&full, hub));
        assert_eq!(after[..before.len()], before, "{}", hub.id);
    }
}

#[track_caller]
fn check_called(name: &str, wanted: Option<&str>) {
    let catalogue = seven_hubs();
    let found = called(&catalogue, name).map(|index| &catalogue.hubs()[index].id);
    assert_eq!(found, wanted.map(HubId::from).as_ref(), "{name}");
}

#[test]
fn a_name_that_one_hub_alone_has_leads_to_it() {
    check_called("Астана хаб", Some("astana-hub"));
    check_called("астана-хаб", Some("astana-hub"));
    check_called("КАЗ-Агро", Some("kokshetau-lab"));
    check_called("каз агро", Some("kokshetau-lab"));
    check_called("астана", None);
    check_called("", None);
    check_called("--", None);
}
