//! A task for science over the real catalogue: what its words suggest, the need it makes, and the hubs that answer.

use std::sync::{Arc, LazyLock};

use togys::domain::{Catalogue, Importance, Lang, OfferingId, PartialDate, Record};
use togys::engine::finder::Finder;
use togys::engine::matching::{Ground, matches};
use togys::engine::tasks::{Required, missing, need, offerings, proposal, sheet, with_toggled};

use crate::data::Folder;

static CATALOGUE: LazyLock<Arc<Catalogue>> = LazyLock::new(|| Arc::new(Folder::of("public/data").catalogue()));
static FINDER: LazyLock<Finder> = LazyLock::new(|| Finder::new(CATALOGUE.clone()));

fn today() -> PartialDate {
    PartialDate::parse("2026-11-22").unwrap()
}

fn task(fields: &[(&'static str, &str)]) -> Record {
    Record::of(fields.iter().map(|(name, text)| (*name, (*text).to_owned())))
}

#[track_caller]
fn check_proposal(problem: &str, must: &str, wanted: &[&str], industries: &[&str]) {
    let found = proposal(&*FINDER, &task(&[("problem", problem), ("must", must)]));
    assert_eq!(found.offerings.iter().map(OfferingId::as_str).collect::<Vec<_>>(), wanted, "{problem}");
    assert_eq!(found.clusters.iter().map(|id| id.as_str()).collect::<Vec<_>>(), industries, "{problem}");
}

#[test]
fn words_suggest_offerings_and_industries_in_each_language() {
    check_proposal(
        "We lose chromium with the slag and need a laboratory",
        "A prototype that is tested and certified",
        &["lab", "prototyping", "testing-certification"],
        &[],
    );
    check_proposal(
        "Нужна лаборатория биотехнологии",
        "Испытать прототип",
        &["lab", "testing-certification", "prototyping"],
        &["biotech"],
    );
    check_proposal(
        "Биотехнология зертханасы керек",
        "Прототипті сынау",
        &["lab", "prototyping", "testing-certification"],
        &["biotech"],
    );
    check_proposal("It is too hot", "", &[], &[]);
}

#[test]
fn nothing_is_suggested_twice_and_long_texts_are_read() {
    let problem = format!("{}lab", "dust ".repeat(50));
    let found = proposal(&*FINDER, &task(&[("problem", &problem), ("must", "a laboratory, a lab")]));
    assert_eq!(found.offerings, [OfferingId::from("lab")]);
}

#[test]
fn a_task_becomes_the_need_that_she_confirmed() {
    let written = task(&[
        ("problem", "prototype of a filter"),
        ("industry", "mining-metallurgy"),
        ("offerings", "lab testing-certification no-such-thing"),
        ("deadline", "до марта 2027 года"),
    ]);
    let need = need(&CATALOGUE, &written, today());
    let wanted: Vec<_> = need.offerings.iter().map(|(id, importance)| (id.as_str(), *importance)).collect();
    assert_eq!(wanted, [("lab", Importance::Must), ("testing-certification", Importance::Must)]);
    assert_eq!(need.cluster.unwrap().as_str(), "mining-metallurgy");
    assert_eq!(need.deadline, PartialDate::parse("2027-03"));
    let nothing = togys::engine::tasks::need(&CATALOGUE, &task(&[("industry", "no-such-industry")]), today());
    assert!(nothing.is_empty() && nothing.deadline.is_none());
}

#[track_caller]
fn check_due(said: &str, wanted: Option<&str>) {
    let need = need(&CATALOGUE, &task(&[("deadline", said)]), today());
    assert_eq!(need.deadline, wanted.and_then(PartialDate::parse), "{said}");
}

#[test]
fn a_deadline_is_understood_where_it_names_a_date() {
    check_due("2027-03-15", Some("2027-03-15"));
    check_due("March 2027", Some("2027-03"));
    check_due("by March", Some("2027-03"));
    check_due("март 2027", Some("2027-03"));
    check_due("до 15 марта 2027", Some("2027-03-15"));
    check_due("2027 жылғы наурызға дейін", Some("2027-03"));
    check_due("as soon as possible", None);
    check_due("", None);
}

#[test]
fn hubs_of_the_industry_that_have_what_is_wanted_stand_first() {
    let written = task(&[("industry", "mining-metallurgy"), ("offerings", "lab")]);
    let need = need(&CATALOGUE, &written, today());
    let found = matches(Ground { catalogue: &CATALOGUE, origin: None }, &need);
    assert!(found.len() >= 5, "{}", found.len());
    for best in found.iter().take(3) {
        let hub = &CATALOGUE.hubs()[best.hub];
        assert_eq!(best.musts_missing, 0, "{}", hub.name.pick(Lang::En).text);
        assert!(hub.offering_kinds().contains(&&OfferingId::from("lab")));
        assert!(hub.clusters.iter().any(|cluster| cluster.as_str() == "mining-metallurgy"), "{}", hub.id);
    }
}

#[test]
fn offerings_are_ticked_and_unticked() {
    let mut written = task(&[("offerings", "prototyping")]);
    written.set("offerings", with_toggled(&written, &OfferingId::from("lab")));
    assert_eq!(written.get("offerings"), "lab prototyping");
    assert_eq!(offerings(&written).len(), 2);
    written.set("offerings", with_toggled(&written, &OfferingId::from("prototyping")));
    assert_eq!(written.get("offerings"), "lab");
}

#[test]
fn what_lacks_is_named_in_the_order_of_the_form() {
    assert_eq!(missing(&Record::default(), &Required::TASK), Required::TASK);
    assert_eq!(
        missing(&task(&[("problem", "x"), ("must", " \n")]), &Required::TASK),
        [Required::Must, Required::Industry]
    );
    assert_eq!(missing(&task(&[("who", "x"), ("text", "y")]), &Required::ANSWER), [Required::Contact]);
}

#[test]
fn a_sheet_has_what_is_said_and_no_more() {
    let parts = [("Problem", " dust\n".to_owned()), ("By", "  ".to_owned()), ("Contact", "+7".to_owned())];
    assert_eq!(sheet("Task: filter", &parts), "Task: filter\n\nProblem\ndust\n\nContact\n+7");
}
