//! The plain types: dates, years, points, texts, ids and queries keep what they promise.

use togys::domain::{
    Catalogue, Facet, Found, Freshness, GeoPoint, HubKind, Lang, PartialDate, Precision, Qualifier, Query, Sort,
    StatusKind, Text, Years,
};

use crate::data::seven_hubs;

#[track_caller]
fn check_date(text: &str, wanted: Option<&str>) {
    assert_eq!(PartialDate::parse(text).map(|date| date.to_string()).as_deref(), wanted, "{text}");
}

#[test]
fn a_date_is_a_year_a_month_or_a_day_of_the_calendar() {
    for good in ["2025", "2025-09", "2025-09-26", "2024-02-29", "1000", "2000-02-29", "2025-12-31"] {
        check_date(good, Some(good));
    }
    for bad in [
        "",
        "25",
        "999",
        "0999",
        "20250",
        "2025-",
        "2025-9",
        "2025-13",
        "2025-00",
        "2025-02-29",
        "1900-02-29",
        "2025-04-31",
        "2025-09-00",
        "2025-09-26-1",
        "-2025",
        "+025",
        "２０２５",
        "2025/09",
        " 2025",
        "2025-09-26T00:00",
    ] {
        check_date(bad, None);
    }
}

#[test]
fn dates_sort_by_time_and_months_are_counted_whole() {
    let date = |text| PartialDate::parse(text).unwrap();
    assert!(
        date("2024-12-31") < date("2025") && date("2025") < date("2025-01") && date("2025-01") < date("2025-01-01")
    );
    assert_eq!(date("2025-09").months_until(date("2026-11-22")), 14);
    assert_eq!(date("2025").months_until(date("2026-11-22")), 11, "an unknown month is the year's last");
    assert_eq!(date("2027").months_until(date("2026-11-22")), 0);
}

#[track_caller]
fn check_fresh(newest: Option<&str>, wanted: Freshness) {
    let today = PartialDate::parse("2026-11-22").unwrap();
    assert_eq!(Freshness::of(newest.and_then(PartialDate::parse), today), wanted, "{newest:?}");
}

#[test]
fn freshness_is_told_in_steps() {
    check_fresh(None, Freshness::Undated);
    check_fresh(Some("2026-11-22"), Freshness::Year);
    check_fresh(Some("2025-11"), Freshness::Year);
    check_fresh(Some("2025-10"), Freshness::ThreeYears);
    check_fresh(Some("2023-11"), Freshness::ThreeYears);
    check_fresh(Some("2023-10"), Freshness::Older);
    check_fresh(Some("2030"), Freshness::Year);
}

#[track_caller]
fn check_years(text: &str, wanted: Option<&str>) {
    assert_eq!(Years::parse(text).map(|years| years.to_string()).as_deref(), wanted, "{text}");
}

#[test]
fn years_are_one_or_a_run() {
    check_years("2025", Some("2025"));
    check_years("2015-2017", Some("2015–2017"));
    check_years("2025-2025", Some("2025"));
    for bad in ["", "2017-2015", "2015-", "-2015", "2015-17", "0900", "2015-2016-2017", "2015–2017", "+999"] {
        check_years(bad, None);
    }
}

#[test]
fn a_point_is_on_the_globe_and_distances_are_great_circles() {
    assert!(GeoPoint::new(91.0, 0.0).is_none() && GeoPoint::new(0.0, -180.1).is_none());
    assert!(GeoPoint::new(f64::NAN, 0.0).is_none() && GeoPoint::new(0.0, f64::INFINITY).is_none());
    let at = |lat, lon| GeoPoint::new(lat, lon).unwrap();
    let astana_to_almaty = at(51.1694, 71.4491).km_to(at(43.238, 76.945));
    assert!((968.0..978.0).contains(&astana_to_almaty), "{astana_to_almaty}");
    assert_eq!(at(50.0, 70.0).km_to(at(50.0, 70.0)), 0.0);
    assert!((20_010.0..20_020.0).contains(&at(0.0, 0.0).km_to(at(0.0, 180.0))), "the far side is reached without NaN");
    assert!(at(0.0, 179.9).km_to(at(0.0, -179.9)) < 23.0);
}

#[test]
fn a_text_falls_back_in_the_stated_order_and_says_so() {
    let text = Text::new().with(Lang::Ru, "хаб", false).with(Lang::En, "hub", true);
    assert_eq!((text.pick(Lang::Kk).text, text.pick(Lang::Kk).lang), ("хаб", Lang::Ru));
    assert!(text.pick(Lang::En).translated && !text.pick(Lang::Ru).translated);
    assert_eq!(Text::new().pick(Lang::En).text, "");
    assert_eq!(
        [Lang::parse("kk"), Lang::parse("RU-kz"), Lang::parse("en_GB"), Lang::parse("de"), Lang::parse("")],
        [Some(Lang::Kk), Some(Lang::Ru), Some(Lang::En), None, None]
    );
}

/// Every variant is listed once, and its id leads back to it.
fn check_keys<T: Copy + PartialEq + std::fmt::Debug>(
    all: &[T],
    key: fn(T) -> &'static str,
    parse: fn(&str) -> Option<T>,
) {
    for it in all {
        assert_eq!(parse(key(*it)), Some(*it));
    }
    assert_eq!((parse(""), parse("Hub")), (None, None));
}

#[test]
fn ids_of_enums_lead_back() {
    check_keys(&HubKind::ALL, HubKind::key, HubKind::parse);
    check_keys(&StatusKind::ALL, StatusKind::key, StatusKind::parse);
    check_keys(&Precision::ALL, Precision::key, Precision::parse);
    check_keys(&Qualifier::ALL, Qualifier::key, Qualifier::parse);
    check_keys(&Sort::ALL, Sort::key, Sort::parse);
    check_keys(&Facet::ALL, Facet::key, Facet::parse);
    check_keys(&Freshness::ALL, Freshness::key, Freshness::parse);
}

#[test]
fn an_id_leads_to_its_hub_a_former_one_to_its_successor() {
    let catalogue = seven_hubs();
    let hub = catalogue.hub("astana-hub").unwrap();
    assert_eq!(catalogue.find("astana-hub"), Found::Here(hub));
    assert_eq!(catalogue.find("astana-it"), Found::Moved(hub));
    assert_eq!(catalogue.find("nobody"), Found::Unknown);
    assert_eq!(catalogue.parts_of(&hub.id).map(|part| part.id.as_str()).collect::<Vec<_>>(), ["astana-lab"]);
    assert_eq!(catalogue.projects_of(&"kartech".into()).count(), 1);
    assert_eq!(catalogue.facts_of(&hub.id).count(), 1);
    assert_eq!(catalogue.newest_source(catalogue.hub("kartech").unwrap()), PartialDate::parse("2025-09"));
}

#[test]
fn the_first_of_two_hubs_with_one_id_is_kept() {
    let hub = seven_hubs().hubs()[0].clone();
    let other = togys::domain::Hub { kind: HubKind::Sez, ..hub.clone() };
    let catalogue = Catalogue::new(None, Default::default(), vec![hub, other]);
    assert_eq!(catalogue.hubs().len(), 1);
    assert_eq!(catalogue.hub("kartech").unwrap().kind, HubKind::Hub);
}

#[test]
fn ticking_twice_leaves_no_trace() {
    let mut query = Query::default();
    query.toggle(Facet::Kind, "hub");
    query.toggle(Facet::City, "astana");
    assert!(query.has(Facet::Kind, "hub") && query.is_narrowed());
    assert_eq!(query.ticked().collect::<Vec<_>>(), [(Facet::Kind, "hub"), (Facet::City, "astana")]);
    query.toggle(Facet::Kind, "hub");
    query.toggle(Facet::City, "astana");
    assert_eq!(query, Query::default());
    query.words = "x".into();
    query.sort = Sort::Name;
    query.clear_filters();
    assert_eq!(query, Query { sort: Sort::Name, ..Query::default() });
}
