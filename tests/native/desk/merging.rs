//! Two versions of one record become one, and no word that somebody wrote gets lost.

use proptest::prelude::*;
use togys::domain::{Record, RecordKind, merge};

use super::note;

#[track_caller]
fn check(base: Option<&str>, ours: Option<&str>, theirs: Option<&str>, expected: Option<(&str, &[&str])>) {
    let of = |text: Option<&str>| text.map(note);
    let merged = merge(RecordKind::Entry, of(base).as_ref(), of(ours).as_ref(), of(theirs).as_ref());
    let said =
        merged.map(|record| (record.get("note").to_owned(), record.others.get("note").cloned().unwrap_or_default()));
    let expected = expected.map(|(text, others)| (text.to_owned(), others.iter().map(ToString::to_string).collect()));
    assert_eq!(said, expected);
}

#[test]
fn whoever_changed_it_is_heard() {
    check(Some("a"), Some("b"), Some("a"), Some(("b", &[])));
    check(Some("a"), Some("a"), Some("c"), Some(("c", &[])));
    check(Some("a"), Some("b"), Some("b"), Some(("b", &[])));
    check(Some("a"), Some(""), Some("a"), Some(("", &[])));
}

#[test]
fn both_are_kept_where_both_changed_it() {
    check(Some("a"), Some("b"), Some("c"), Some(("b", &["c"])));
    check(None, Some("b"), Some("c"), Some(("b", &["c"])));
    // Who emptied it has nothing to keep, but the other has.
    check(Some("a"), Some(""), Some("c"), Some(("", &["c"])));
    check(Some("a"), Some("b"), Some(""), Some(("b", &[])));
}

#[test]
fn a_removed_record_stays_removed_unless_somebody_wrote_in_it() {
    check(Some("a"), None, Some("a"), None);
    check(Some("a"), Some("a"), None, None);
    check(Some("a"), None, Some("c"), Some(("c", &[])));
    check(Some("a"), Some("b"), None, Some(("b", &[])));
    check(None, None, Some("c"), Some(("c", &[])));
}

#[test]
fn a_text_beside_a_field_goes_when_the_visitor_has_chosen() {
    let mut base = note("b");
    base.others.insert("note".into(), vec!["c".into()]);
    let chosen = note("b and c");
    let merged = merge(RecordKind::Entry, Some(&base), Some(&chosen), Some(&base)).unwrap();
    assert_eq!(merged, chosen);
    // The other tab wrote on meanwhile: that is kept, the choice stands.
    let mut wrote = base.clone();
    wrote.set("note", "d".into());
    let merged = merge(RecordKind::Entry, Some(&base), Some(&chosen), Some(&wrote)).unwrap();
    assert_eq!(merged.others["note"], ["d"]);
}

#[test]
fn of_two_choices_the_later_holds() {
    let theme = |text: &str| Record::of([("theme", text.to_owned())]);
    let merged = merge(RecordKind::Settings, None, Some(&theme("dark")), Some(&theme("light"))).unwrap();
    assert_eq!(merged, theme("dark"));
}

#[test]
fn two_texts_of_a_task_are_kept_and_of_two_industries_the_later_holds() {
    let task = |problem: &str, industry: &str| {
        Record::of([("problem", problem.to_owned()), ("industry", industry.to_owned())])
    };
    let (base, ours, theirs) = (task("dust", ""), task("dust of a furnace", "energy"), task("slag", "ecology-waste"));
    let merged = merge(RecordKind::Task, Some(&base), Some(&ours), Some(&theirs)).unwrap();
    assert_eq!((merged.get("problem"), merged.get("industry")), ("dust of a furnace", "energy"));
    assert_eq!(merged.others["problem"], ["slag"]);
    assert!(!merged.others.contains_key("industry"));
}

fn brief() -> impl Strategy<Value = Record> {
    let text = prop::option::of("[a-c]{1,2}");
    let names = ["what", "who", "volume", "lang", "made-later"];
    prop::collection::vec(text, names.len()).prop_map(move |texts| {
        let mut record = Record::default();
        for (name, text) in names.iter().zip(texts) {
            record.set(name, text.unwrap_or_default());
        }
        record
    })
}

proptest! {
    #[test]
    fn nothing_written_gets_lost(base in brief(), ours in brief(), theirs in brief()) {
        let merged = merge(RecordKind::Brief, Some(&base), Some(&ours), Some(&theirs));
        let said = |name: &str, text: &str| {
            merged.as_ref().is_some_and(|merged| {
                merged.get(name) == text || merged.others.get(name).is_some_and(|others| others.iter().any(|it| it == text))
            })
        };
        for side in [&ours, &theirs] {
            for (name, text) in side.fields.iter().filter(|(name, text)| base.get(name) != text.as_str() && name.as_str() != "lang") {
                prop_assert!(said(name, text), "{name} {text}");
            }
        }
    }

    #[test]
    fn one_side_alone_is_taken_as_it_is(base in brief(), changed in brief()) {
        prop_assert_eq!(merge(RecordKind::Brief, Some(&base), Some(&changed), Some(&base)), Some(changed.clone()));
        prop_assert_eq!(merge(RecordKind::Brief, Some(&base), Some(&base), Some(&changed)), Some(changed));
    }
}
