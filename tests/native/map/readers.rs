//! The files in public/map and what damaged ones give.

use togys::data::ReadError;
use togys::data::geometry::{read_base_map, read_settlements, read_water};
use togys::domain::Lang;
use togys::map::camera::{COUNTRY, REACH};

fn file(name: &str) -> Vec<u8> {
    std::fs::read(format!("{}/public/map/{name}", env!("CARGO_MANIFEST_DIR"))).unwrap()
}

#[test]
fn the_shipped_base_map_is_whole() {
    let base = read_base_map(&file("base.json")).unwrap();
    assert_eq!(base.regions.len(), 20);
    assert!(base.country.starts_with('m') || base.country.starts_with('M'));
    assert!(
        base.regions.iter().any(|region| region.approximate) && base.borders.iter().any(|border| border.approximate)
    );
    assert!(!base.attribution.is_empty() && !base.neighbours.is_empty());
    assert!(base.region("KZ-35").is_some() && base.region("KZ-00").is_none());
    for region in &base.regions {
        assert!(region.bounds.min.x >= COUNTRY.min.x && region.bounds.max.x <= COUNTRY.max.x, "{}", region.id);
        assert!(region.bounds.min.y >= COUNTRY.min.y && region.bounds.max.y <= COUNTRY.max.y, "{}", region.id);
        let inside = (region.bounds.min.x..=region.bounds.max.x).contains(&region.label.x);
        assert!(inside, "the name of {} stands outside it", region.id);
    }
}

#[test]
fn the_shipped_waters_are_named_in_three_languages() {
    let water = read_water(&file("water.json")).unwrap();
    assert!(water.lakes.len() >= 5 && water.rivers.len() >= 4);
    for shape in water.lakes.iter().chain(&water.rivers) {
        assert!(Lang::ALL.into_iter().all(|lang| shape.name.get(lang).is_some()), "{}", shape.id);
        assert!((REACH.min.x..=REACH.max.x).contains(&shape.label.x), "{}", shape.id);
    }
}

#[test]
fn the_shipped_settlements_are_sorted_by_importance() {
    let settlements = read_settlements(&file("settlements.json")).unwrap();
    assert!(settlements.len() > 100);
    assert!(settlements.is_sorted_by_key(|settlement| settlement.rank));
}

#[test]
fn damaged_files_say_so() {
    assert_eq!(read_base_map(b"").unwrap_err(), ReadError::Cut);
    assert!(matches!(read_water(b"{]").unwrap_err(), ReadError::Damaged { .. }));
    assert!(matches!(
        read_settlements(br#"{"format":"togys-map","version":1}"#).unwrap_err(),
        ReadError::WrongFormat { .. }
    ));
    assert!(matches!(
        read_water(br#"{"format":"togys-map-water","version":9}"#).unwrap_err(),
        ReadError::NewerVersion { .. }
    ));
    assert_eq!(
        read_base_map(br#"{"format":"togys-map","version":1,"regions":[{"id":4}]}"#).unwrap_err(),
        ReadError::NoRecords { field: "regions" }
    );
}

#[test]
fn a_record_that_cannot_be_read_is_left_out() {
    let rows = r#"{"format":"togys-settlements","version":1,"settlements":[
        ["a","А","А","A",51.1,71.4,1000,"KZ-71",0], ["b","Б","Б","B",151.1,71.4,1000,"KZ-71",0], [], 7]}"#;
    assert_eq!(read_settlements(rows.as_bytes()).unwrap().len(), 1);
}
