//! Hubs side by side, over the real catalogue.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use proptest::prelude::*;
use togys::domain::{Catalogue, Comparing, GeoPoint, HubId};
use togys::engine::comparing::{Entry, Line, Row, compare, line_up, sources_of_all};

use crate::data::Folder;

static CATALOGUE: LazyLock<Catalogue> = LazyLock::new(|| Folder::of("public/data").catalogue());
const ASTANA: GeoPoint = GeoPoint { lat: 51.17, lon: 71.45 };

fn indices(ids: &[&str]) -> Vec<usize> {
    ids.iter().map(|id| CATALOGUE.index_of(id).unwrap()).collect()
}

fn row(lines: &[Line], row: Row) -> &Line {
    lines.iter().find(|line| line.row == row).unwrap()
}

#[test]
fn rows_are_fixed_and_a_hub_does_not_differ_from_itself() {
    let twice = indices(&["kartech", "kartech"]);
    let lines = compare(&CATALOGUE, &twice, Some(ASTANA));
    assert_eq!(lines.iter().map(|line| line.row).collect::<Vec<_>>(), Row::ALL);
    assert!(lines.iter().all(|line| !line.differs && line.cells.len() == 2));
    let without = compare(&CATALOGUE, &twice, None);
    assert_eq!(without.len(), Row::ALL.len() - 1, "no distance from nowhere");
}

#[test]
fn what_not_all_have_is_told_from_what_all_have() {
    let hubs = indices(&["kartech", "technoqala"]);
    let lines = compare(&CATALOGUE, &hubs, Some(ASTANA));
    let offerings = row(&lines, Row::Offerings);
    let kinds = |at: usize| CATALOGUE.hubs()[hubs[at]].offering_kinds();
    assert_eq!(offerings.cells[0].len(), kinds(0).len());
    let shared = |cell: &[Entry]| cell.iter().filter(|entry| entry.shared).count();
    let common = kinds(0).iter().filter(|kind| kinds(1).contains(kind)).count();
    assert_eq!((shared(&offerings.cells[0]), shared(&offerings.cells[1])), (common, common));
    assert_eq!(offerings.differs, kinds(0).len() != common || kinds(1).len() != common);
    assert!(row(&lines, Row::Status).differs, "their dates are not the same");
    assert!(row(&lines, Row::Projects).differs);
}

#[test]
fn a_number_is_one_source_in_all_columns() {
    let sources = sources_of_all(&CATALOGUE, &indices(&["kartech", "technoqala"]));
    let mut once = sources.clone();
    once.sort();
    once.dedup();
    assert_eq!(once.len(), sources.len());
    assert!(sources.contains(&"profit-kartech-2025".into()));
}

#[test]
fn ids_former_ids_and_names_lead_to_hubs() {
    let ids = |ids: &[&str]| ids.iter().map(|id| HubId::from(*id)).collect::<Vec<_>>();
    let name = CATALOGUE.hub("kartech").unwrap().name.all().last().unwrap().to_owned();
    let lineup = line_up(&CATALOGUE, &ids(&["technoqala", &name, "kartech", "atlantis"]), Comparing::MOST);
    assert_eq!(lineup.hubs, indices(&["technoqala", "kartech"]));
    assert_eq!((lineup.unknown, lineup.left_out), (ids(&["atlantis"]), 0));
    for hub in CATALOGUE.hubs() {
        for former in &hub.former_ids {
            assert_eq!(line_up(&CATALOGUE, std::slice::from_ref(former), 4).hubs, indices(&[hub.id.as_str()]));
        }
    }
    let many: Vec<HubId> = CATALOGUE.hubs().iter().take(7).map(|hub| hub.id.clone()).collect();
    let lineup = line_up(&CATALOGUE, &many, Comparing::MOST);
    assert_eq!((lineup.hubs, lineup.left_out), (vec![0, 1, 2, 3], 3));
}

proptest! {
    #[test]
    fn the_order_of_hubs_changes_no_difference(
        hubs in prop::collection::hash_set(0..CATALOGUE.hubs().len(), 1..=4).prop_map(Vec::from_iter).prop_shuffle(),
        turn in 0_usize..4,
    ) {
        let mut turned = hubs.clone();
        turned.rotate_left(turn % hubs.len());
        turned.reverse();
        let (lines, others) = (compare(&CATALOGUE, &hubs, Some(ASTANA)), compare(&CATALOGUE, &turned, Some(ASTANA)));
        for (line, other) in lines.iter().zip(&others) {
            prop_assert_eq!(line.differs, other.differs, "{:?}", line.row);
            let by_hub = |hubs: &[usize], line: &Line| hubs.iter().copied().zip(line.cells.clone()).collect::<BTreeMap<_, _>>();
            prop_assert_eq!(by_hub(&hubs, line), by_hub(&turned, other));
            // A row that does not differ has nothing that only some have.
            prop_assert_eq!(line.differs, line.cells.iter().flatten().any(|entry| !entry.shared) );
        }
    }
}
