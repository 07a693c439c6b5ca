//! The monitor, over the real catalogue: what the akim asked for, and that no tenge is counted twice.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use proptest::prelude::*;
use togys::data::monitor_address::read_monitoring;
use togys::domain::{Catalogue, Money, Monitoring, Qualifier};
use togys::engine::monitor::{
    Choices, Common, Dimension, Grouped, Monitored, Standing, Sum, choices, group, monitor, weaker,
};

use crate::data::Folder;

static CATALOGUE: LazyLock<Catalogue> = LazyLock::new(|| Folder::of("public/data").catalogue());
static CHOICES: LazyLock<Choices> = LazyLock::new(|| choices(&CATALOGUE));

fn asked(address: &str) -> Monitoring {
    let (asked, bad) = read_monitoring(address);
    assert!(bad.is_empty(), "{bad:?}");
    asked
}

fn answer(address: &str) -> Monitored {
    monitor(&CATALOGUE, &asked(address))
}

fn sum(monitored: &Monitored, money: Money) -> &Sum {
    monitored.sums.iter().find(|sum| sum.money == money).unwrap()
}

fn ids(monitored: &Monitored, rows: &[usize]) -> Vec<String> {
    rows.iter().map(|row| monitored.rows[*row].id.to_string()).collect()
}

#[track_caller]
fn check(address: &str, money: Money, value: f64, qualifier: Option<Qualifier>, projects: usize) -> Monitored {
    let monitored = answer(address);
    let amount = sum(&monitored, money).amount.clone().unwrap();
    assert_eq!((amount.value, amount.qualifier), (value, qualifier), "{address}");
    assert_eq!(monitored.projects, projects, "{address}");
    monitored
}

#[test]
fn the_alatau_zone_year_by_year() {
    check("owner=sez-pit-alatau&year=2015", Money::Granted, 21.4e6, None, 5);
    check("owner=sez-pit-alatau&year=2016", Money::Granted, 856e6, None, 27);
    let last = check("owner=sez-pit-alatau&year=2017", Money::Granted, 1.7e9, Some(Qualifier::AtLeast), 32);
    let granted = sum(&last, Money::Granted);
    assert_eq!(ids(&last, &granted.added), ["p-pit-2017"]);
    assert_eq!(ids(&last, &granted.parts), ["f041"], "the fact says the project's sum again");
    assert_eq!(ids(&last, &granted.spread), ["f038"], "2.6 bn of three years is not of one");
    assert_eq!(sum(&last, Money::Raised).amount, None);
}

#[test]
fn three_years_are_the_whole_and_not_the_whole_and_its_parts() {
    let all = check("owner=sez-pit-alatau&year=2015-2017", Money::Granted, 2.6e9, None, 64);
    let granted = sum(&all, Money::Granted);
    assert_eq!(ids(&all, &granted.added), ["f038"]);
    assert_eq!(granted.parts.len(), 6, "three projects and the three facts that say them again");
    assert_eq!(sum(&all, Money::Raised).amount.as_ref().map(|it| it.value), Some(3.5e9), "raised is not granted");
    // The parts know their years, so they are drawn.
    let question = asked("owner=sez-pit-alatau&year=2015-2017");
    let Grouped { groups, divided } = group(&CATALOGUE, &all, &question, Dimension::Year, Some(Money::Granted));
    assert_eq!(ids(&all, &divided), ["f038"]);
    let drawn: Vec<_> =
        groups.iter().filter_map(|it| Some((it.common.clone(), it.amount.as_ref()?.value, it.projects))).collect();
    assert_eq!(
        drawn,
        [
            (Common::Years(2015, 2015), 21.4e6, 5),
            (Common::Years(2016, 2016), 856e6, 27),
            (Common::Years(2017, 2017), 1.7e9, 32)
        ]
    );
    let Grouped { groups, .. } = group(&CATALOGUE, &all, &question, Dimension::Industry, Some(Money::Granted));
    let amount = groups[0].amount.as_ref().unwrap();
    assert_eq!((groups.len(), amount.value), (1, 21.4e6 + 856e6 + 1.7e9));
    assert_eq!(amount.qualifier, Some(Qualifier::AtLeast), "a sum is no surer than its parts");
}

#[test]
fn two_of_three_billion_are_used_and_nothing_is_added_up_to_five() {
    let centre = check("owner=zhubanov-arc", Money::Granted, 3e9, None, 1);
    let used = sum(&centre, Money::Used);
    assert_eq!(used.amount.as_ref().map(|it| it.value), Some(2e9));
    assert_eq!(ids(&centre, &used.out_of), ["p-aktobe-arc"]);
    assert_eq!(ids(&centre, &sum(&centre, Money::Granted).parts), ["f027"]);
}

#[test]
fn applications_are_not_funding() {
    let aktobe = answer("region=KZ-15");
    let applied = sum(&aktobe, Money::Applied);
    assert_eq!(applied.amount.as_ref().map(|it| it.value), Some(2.8e9));
    assert_eq!(ids(&aktobe, &applied.added), ["p-aktobe-57"]);
    assert_eq!(ids(&aktobe, &applied.parts), ["f026"]);
    assert_eq!(aktobe.rows[applied.added[0]].count, 57);
    let granted = sum(&aktobe, Money::Granted);
    assert_eq!(granted.amount.as_ref().map(|it| it.value), Some(3.5e9));
    assert_eq!(ids(&aktobe, &granted.perhaps), ["p-aktobe-arc"], "whether 3 bn are in 3.5 bn is left open");
    // Where the whole does not say the stage, what may be its part does.
    let by_stage = group(&CATALOGUE, &aktobe, &asked("region=KZ-15"), Dimension::Stage, Some(Money::Granted));
    assert_eq!(ids(&aktobe, &by_stage.divided), ["f025"]);
}

#[test]
fn what_is_so_much_a_year_is_counted_by_its_years() {
    check("owner=zhakhaev-rice", Money::Granted, 270e6, None, 5);
    check("owner=zhakhaev-rice&year=2025", Money::Granted, 90e6, None, 5);
    check("owner=zhakhaev-rice&year=2025-2030", Money::Granted, 180e6, None, 5);
    let rice = answer("owner=zhakhaev-rice");
    let groups = group(&CATALOGUE, &rice, &Monitoring::default(), Dimension::Year, Some(Money::Granted)).groups;
    assert_eq!(groups.iter().filter(|it| it.amount.as_ref().is_some_and(|it| it.value == 90e6)).count(), 3);
}

#[test]
fn what_is_not_in_a_sum_is_told() {
    let all = answer("");
    assert!(sum(&all, Money::Planned).foreign.iter().any(|row| all.rows[*row].id.as_str() == "p-ai-hub-freedom"));
    assert!(all.unknown.iter().any(|row| all.rows[*row].id.as_str() == "p-kartech"));
    assert!(all.figures > 40 && all.national > 2, "{} {}", all.figures, all.national);
    assert_eq!(answer("region=KZ-15").national, 0, "what the country spends is no region's");
    let nothing = answer("year=1999");
    assert_eq!((nothing.rows.len(), nothing.sums.len(), nothing.projects), (0, 0, 0));
    assert_eq!(nothing.drawn(Some(Money::Cost)), None);
    assert_eq!(all.drawn(None), Some(Money::Granted));
    assert_eq!(all.drawn(Some(Money::Applied)), Some(Money::Applied));
}

#[test]
fn the_weaker_claim_is_inherited() {
    use Qualifier::{Approx, AtLeast, UpTo};
    let check = |a, b, expected| assert_eq!((weaker(a, b), weaker(b, a)), (expected, expected));
    check(None, None, None);
    check(None, Some(AtLeast), Some(AtLeast));
    check(Some(AtLeast), Some(AtLeast), Some(AtLeast));
    check(Some(Approx), Some(AtLeast), Some(Approx));
    check(Some(UpTo), Some(AtLeast), Some(Approx));
    check(None, Some(UpTo), Some(UpTo));
}

fn any_question() -> impl Strategy<Value = Monitoring> {
    fn one<T: Clone + std::fmt::Debug + 'static>(values: &[T]) -> impl Strategy<Value = Option<T>> + use<T> {
        prop::option::weighted(0.3, prop::sample::select(values.to_vec()))
    }
    let years = one(&CHOICES.years).prop_map(|year| year.map(|year| togys::domain::Years { first: year, last: year }));
    (years, one(&CHOICES.regions), one(&CHOICES.owners), one(&CHOICES.industries), one(&CHOICES.stages)).prop_map(
        |(years, region, owner, industry, stage)| Monitoring { years, region, owner, industry, stage, money: None },
    )
}

proptest! {
    #[test]
    fn no_sum_holds_a_row_and_what_holds_it(question in any_question()) {
        let monitored = monitor(&CATALOGUE, &question);
        for sum in &monitored.sums {
            let added: BTreeSet<&str> = sum.added.iter().map(|row| monitored.rows[*row].id.as_str()).collect();
            for id in &added {
                let mut at = CATALOGUE.funding_of(id).and_then(|it| it.part_of.clone());
                while let Some(part_of) = at {
                    prop_assert!(!added.contains(part_of.whole.as_str()), "{id} and {}", part_of.whole);
                    at = CATALOGUE.funding_of(part_of.whole.as_str()).and_then(|it| it.part_of.clone());
                }
            }
            // Every row of the kind is in the sum or said not to be, once.
            let told = [&sum.added, &sum.parts, &sum.perhaps, &sum.spread, &sum.foreign];
            let told: Vec<usize> = told.into_iter().flatten().copied().collect();
            let of_kind = (0..monitored.rows.len()).filter(|row| monitored.rows[*row].money() == Some(sum.money)).count();
            prop_assert_eq!(told.iter().collect::<BTreeSet<_>>().len(), told.len());
            prop_assert_eq!(told.len(), of_kind);
            let value: f64 = sum.added.iter().filter_map(|row| match &monitored.rows[*row].standing {
                Standing::Added(amount) => Some(amount.value),
                _ => None,
            }).sum();
            prop_assert_eq!(sum.amount.as_ref().map_or(0.0, |it| it.value), value);
        }
    }

    #[test]
    fn no_group_draws_more_than_there_is(question in any_question(), by in prop::sample::select(Dimension::ALL.to_vec())) {
        let monitored = monitor(&CATALOGUE, &question);
        for sum in &monitored.sums {
            let Grouped { groups, divided } = group(&CATALOGUE, &monitored, &question, by, Some(sum.money));
            let drawn: f64 = groups.iter().filter_map(|it| Some(it.amount.as_ref()?.value)).sum();
            let whole = sum.amount.as_ref().map_or(0.0, |it| it.value);
            prop_assert!(drawn <= whole + 0.5, "{drawn} of {whole}");
            prop_assert!(!divided.is_empty() || (drawn - whole).abs() < 0.5, "{drawn} of {whole}");
            prop_assert_eq!(groups.iter().map(|it| it.projects).sum::<usize>(), monitored.projects);
        }
    }
}
