//! What a row shows of why it was found, and what was meant by words that are not there.

use std::collections::BTreeSet;

use togys::domain::Lang;
use togys::engine::finder::{Find, FinderBuilder, Group, Part, Record};
use togys::state::Command;

use super::{CATALOGUE, FINDER};

/// The name and the reason of a hub for a query, with what is marked in brackets.
fn explained(typed: &str, id: &str, lang: Lang) -> (String, Option<(Part, String)>) {
    let answer = FINDER.hubs(typed);
    let index = CATALOGUE.index_of(id).unwrap();
    let hit = answer.hits.iter().find(|hit| hit.document as usize == index).unwrap();
    let explanation = FINDER.explain(&answer, *hit, lang);
    let name = marked(CATALOGUE.hubs()[index].name.pick(lang).text, &explanation.name);
    (name, explanation.reason.map(|reason| (reason.part, marked(&reason.text, &reason.found))))
}

fn marked(text: &str, found: &[std::ops::Range<usize>]) -> String {
    let mut marked = String::new();
    let mut at = 0;
    for range in found {
        marked.push_str(&format!("{}[{}]", &text[at..range.start], &text[range.clone()]));
        at = range.end;
    }
    marked + &text[at..]
}

#[track_caller]
fn check(typed: &str, id: &str, lang: Lang, name: &str, reason: Option<(Part, &str)>) {
    let (found_name, found_reason) = explained(typed, id, lang);
    assert_eq!(found_name, name);
    assert_eq!(found_reason.as_ref().map(|(part, text)| (*part, &**text)), reason);
}

#[test]
fn the_words_found_are_marked_in_the_name() {
    check("astana hub", "astana-hub", Lang::En, "[Astana] [Hub] International Technopark of IT Startups", None);
    check("satb", "satbayev-university", Lang::En, "[Satb]ayev University", None);
    check("сәтб", "satbayev-university", Lang::En, "[Satb]ayev University", None);
    check("luban workshops ", "ektu-luban", Lang::En, "[Luban] [Workshop]", None);
    check("инкубатр картех", "kartech-incubator", Lang::Ru, "[Инкубатор] технологических стартапов «[Картех]»", None);
}

#[test]
fn what_the_name_does_not_show_is_said() {
    check(
        "картех 3d печать",
        "kartech",
        Lang::Ru,
        "Региональный инновационный индустриальный хаб «[Картех]»",
        Some((Part::Offering, "[3D-печать]")),
    );
    check(
        "технопарк усть",
        "technopark-altai",
        Lang::Ru,
        "[Технопарк] «Алтай»",
        Some((Part::Place, "[Усть]-Каменогорск")),
    );
    check(
        "кstu",
        "saginov-tu",
        Lang::En,
        "Abylkas Saginov Karaganda Technical University",
        Some((Part::Alias, "[ҚарТУ]")),
    );
}

#[track_caller]
fn check_meant(typed: &str, lang: Lang, wanted: Option<&str>) {
    let answer = FINDER.search(typed, &Group::ALL);
    assert_eq!(FINDER.meant(&answer, lang).as_deref(), wanted, "{typed}");
}

#[test]
fn what_was_meant_is_said_only_where_nothing_exact_was_found() {
    check_meant("картех", Lang::Ru, None);
    check_meant("картеч", Lang::Ru, Some("Картех"));
    check_meant("инкубатр картех", Lang::Ru, Some("Инкубатор картех"));
    check_meant("yfyj[f,", Lang::Ru, Some("Нанохаб"));
    check_meant("zzzzzzzz", Lang::Ru, None);
    check_meant("", Lang::Ru, None);
}

#[test]
fn suggestions_stand_in_groups() {
    let answer = FINDER.search("караган", &Group::ALL);
    let groups = FINDER.groups(&answer, 3);
    assert!(groups.is_sorted_by_key(|(group, _)| *group));
    assert!(groups.iter().all(|(_, list)| !list.is_empty() && list.len() <= 3));
    let places = groups.iter().find(|(group, _)| *group == Group::Place).unwrap();
    assert_eq!(places.1[0].record, Record::City("karaganda".into()));
    let exhibits = FINDER.groups(&FINDER.search("ферроникель из отходов", &Group::ALL), 3);
    let exhibits = exhibits.iter().find(|(group, _)| *group == Group::Exhibit).unwrap();
    let shown = CATALOGUE.exhibits().iter().position(|exhibit| exhibit.id.as_str() == "ferronickel").unwrap();
    assert_eq!(exhibits.1[0].record, Record::Exhibit(shown));
    let offerings = FINDER.groups(&FINDER.search("3d печать", &Group::ALL), 3);
    let offerings = offerings.iter().find(|(group, _)| *group == Group::Offering).unwrap();
    assert_eq!(offerings.1[0].record, Record::Offering("3d-printing".into()));
}

#[test]
fn a_page_that_answers_best_stands_before_the_hubs() {
    let mut builder = FinderBuilder::new(CATALOGUE.clone(), Command::names());
    builder.sort();
    let finder = builder.finish();
    let first = |typed: &str| {
        let groups = finder.groups(&finder.search(typed, &Group::ALL), 3);
        assert!(groups.iter().map(|(group, _)| *group).collect::<BTreeSet<_>>().len() == groups.len());
        groups.into_iter().next().map(|(_, list)| list[0].record.clone())
    };
    let page = |command: Command| Command::ALL.iter().position(|other| *other == command).map(Record::Command);
    assert_eq!(first("жобалар"), page(Command::Projects));
    assert_eq!(first("жоба"), page(Command::About), "Жоба туралы");
    assert_eq!(first("проекты"), page(Command::Projects));
    assert_eq!(first("timeline"), page(Command::Timeline));
    assert_eq!(first("тёмное"), page(Command::Dark));
    assert_eq!(first("картех"), CATALOGUE.index_of("kartech").map(Record::Hub));
}
