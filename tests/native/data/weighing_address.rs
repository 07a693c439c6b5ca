//! What is asked of the regions in the address: its spelling, its way there and back, and what it does with what is not ours.

use proptest::prelude::*;
use togys::data::weighing_address::{check_weighing, read_weighing, write_weighing};
use togys::domain::{Basis, Leaning, Scale, Weighing};

use super::{Folder, indicators};

fn own(weights: &[(&str, u8)]) -> Leaning {
    Leaning::Own(weights.iter().map(|(id, weight)| ((*id).into(), *weight)).collect())
}

#[track_caller]
fn check(address: &str, asked: &Weighing) {
    assert_eq!(read_weighing(address), (asked.clone(), vec![]));
    assert_eq!(write_weighing(asked), address);
}

#[test]
fn the_spelling_is_frozen() {
    let default = Weighing::default();
    check("", &default);
    check("basis=head", &Weighing { basis: Basis::Head, ..default.clone() });
    check(
        "scale=distance&preset=science",
        &Weighing { scale: Scale::Distance, leaning: Leaning::Preset(Some("science".into())), ..default.clone() },
    );
    check(
        "weight=grp-3&weight=rd-phd-5&region=KZ-35",
        &Weighing { leaning: own(&[("grp", 3), ("rd-phd", 5)]), region: Some("KZ-35".into()), ..default.clone() },
    );
    check("weight=none", &Weighing { leaning: own(&[]), ..default });
}

#[test]
fn what_is_not_ours_is_named_and_the_rest_counts() {
    let bad = |address: &str| {
        let (asked, bad) = read_weighing(address);
        (asked, bad.into_iter().map(|part| format!("{}={}", part.key, part.value)).collect::<Vec<_>>())
    };
    let (asked, parts) = bad("?basis=heads&weight=grp-9&weight=grp&weight=-3&weight=grp-2&colour=red&utm_source=x&");
    assert_eq!(parts, ["basis=heads", "weight=grp-9", "weight=grp", "weight=-3", "colour=red"]);
    assert_eq!(asked.leaning, own(&[("grp", 2)]));
    // Of a weight said twice, the last counts; weights count more than a preset, wherever it stands.
    assert_eq!(bad("weight=grp-2&preset=science&weight=grp-4").0.leaning, own(&[("grp", 4)]));
}

#[test]
fn what_the_data_does_not_know_is_taken_out_and_named() {
    let (catalogue, indicators) = (Folder::of("public/data").catalogue(), indicators());
    let checked = |address: &str| {
        let (mut asked, _) = read_weighing(address);
        let bad = check_weighing(&mut asked, &indicators, &catalogue);
        (write_weighing(&asked), bad.into_iter().map(|part| format!("{}={}", part.key, part.value)).collect::<Vec<_>>())
    };
    let named = |text: &str| vec![text.to_owned()];
    assert_eq!(checked("region=KZ-99"), (String::new(), named("region=KZ-99")));
    assert_eq!(checked("preset=magic"), (String::new(), named("preset=magic")));
    assert_eq!(checked("weight=grp-2&weight=magic-3"), ("weight=grp-2".to_owned(), named("weight=magic-3")));
    assert_eq!(checked("preset=science&region=KZ-35"), ("preset=science&region=KZ-35".to_owned(), vec![]));
}

#[test]
fn a_moved_weight_takes_the_rest_of_the_preset_along() {
    let indicators = indicators();
    let mut asked = Weighing::default();
    let before = asked.weights(&indicators);
    let index = before.iter().position(|weight| *weight == 0).expect("the first preset leaves some out");
    asked.weigh(&indicators, index, 9);
    let mut wanted = before;
    wanted[index] = Weighing::MOST;
    assert_eq!(asked.weights(&indicators), wanted);
    for index in 0..wanted.len() {
        asked.weigh(&indicators, index, 0);
    }
    assert_eq!(write_weighing(&asked), "weight=none");
}

proptest! {
    #[test]
    fn anything_in_the_address_is_survived(address in "\\PC{0,200}") {
        let (asked, _) = read_weighing(&address);
        let written = write_weighing(&asked);
        prop_assert_eq!(read_weighing(&written), (asked, vec![]));
    }
}
