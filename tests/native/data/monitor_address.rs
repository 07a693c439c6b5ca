//! What the monitor is asked for in the address bar: what is written is read again, and what cannot be read is named.

use proptest::prelude::*;
use togys::data::monitor_address::{check_monitoring, read_monitoring, write_monitoring};
use togys::domain::{Money, Monitoring, Years};

use crate::data::Folder;

#[track_caller]
fn check(address: &str, bad: &[(&str, &str)]) -> Monitoring {
    let (asked, parts) = read_monitoring(address);
    let parts: Vec<_> = parts.iter().map(|part| (part.key.as_str(), part.value.as_str())).collect();
    assert_eq!(parts, bad, "{address}");
    asked
}

#[test]
fn the_spelling_is_frozen() {
    let address = "year=2015-2017&region=KZ-75&owner=sez-pit-alatau&industry=digital&stage=financed&money=granted";
    let asked = check(address, &[]);
    assert_eq!(
        asked,
        Monitoring {
            years: Years::parse("2015-2017"),
            region: Some("KZ-75".into()),
            owner: Some("sez-pit-alatau".into()),
            industry: Some("digital".into()),
            stage: Some("financed".into()),
            money: Some(Money::Granted),
        }
    );
    assert_eq!(write_monitoring(&asked), address);
    assert_eq!(write_monitoring(&check("?year=2017", &[])), "year=2017");
    assert_eq!(write_monitoring(&Monitoring::default()), "");
}

#[test]
fn what_cannot_be_read_is_named_and_left_out() {
    check("", &[]);
    check("?utm_source=x&&year=2017", &[]);
    let asked = check(
        "year=soon&region=<b>&money=gold&colour=blue",
        &[("year", "soon"), ("region", "<b>"), ("money", "gold"), ("colour", "blue")],
    );
    assert!(asked.is_open());
    let mut asked = check("region=KZ-99&stage=dreamt&industry=magic&owner=nobody&year=2017", &[]);
    let bad = check_monitoring(&mut asked, &Folder::of("public/data").catalogue());
    assert_eq!(bad.iter().map(|part| part.key.as_str()).collect::<Vec<_>>(), ["region", "industry", "stage", "owner"]);
    assert_eq!(write_monitoring(&asked), "year=2017");
}

proptest! {
    #[test]
    fn any_address_is_read_and_what_was_read_stays(address in "\\PC{0,80}") {
        let (asked, _) = read_monitoring(&address);
        let (again, bad) = read_monitoring(&write_monitoring(&asked));
        prop_assert_eq!(again, asked);
        prop_assert!(bad.is_empty(), "{bad:?}");
    }

    #[test]
    fn whatever_is_asked_comes_back(
        first in 1000_u16..9999, more in 0_u16..50, ids in prop::collection::vec(prop::option::of("[a-z][a-z0-9.-]{0,20}"), 4),
        money in prop::option::of(prop::sample::select(Money::ALL.to_vec())),
    ) {
        let asked = Monitoring {
            years: Some(Years { first, last: (first + more).min(9999) }),
            region: ids[0].as_deref().map(Into::into),
            owner: ids[1].as_deref().map(Into::into),
            industry: ids[2].as_deref().map(Into::into),
            stage: ids[3].as_deref().map(Into::into),
            money,
        };
        let (again, bad) = read_monitoring(&write_monitoring(&asked));
        prop_assert_eq!(again, asked);
        prop_assert!(bad.is_empty(), "{bad:?}");
    }
}
