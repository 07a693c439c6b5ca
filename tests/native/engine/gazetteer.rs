//! Settlements found by the beginning of their names, as people type them.

use togys::data::geometry::read_settlements;
use togys::engine::gazetteer::beginning_with;

use crate::data::file;

fn found(typed: &str, most: usize) -> Vec<String> {
    let settlements = read_settlements(&file("public/map/settlements.json")).unwrap();
    beginning_with(&settlements, typed, most).into_iter().map(|it| it.id.to_string()).collect()
}

#[test]
fn a_town_is_found_in_any_language_and_script() {
    for typed in ["Қарағанды", "караг", "КАРАГ", "qaragh", "Karag", "  қарағ "] {
        assert_eq!(found(typed, 8).first().map(String::as_str), Some("karaganda"), "{typed}");
    }
}

#[test]
fn the_most_important_come_first_and_only_so_many() {
    let all = found("а", 1000);
    assert!(all.len() > 8);
    assert_eq!(found("а", 8), all[..8]);
    assert!(all.iter().take(3).any(|id| id == "astana") && all.iter().take(3).any(|id| id == "almaty"), "{all:?}");
}

#[test]
fn nothing_typed_finds_nothing() {
    for typed in ["", "   ", "!?"] {
        assert_eq!(found(typed, 8), [""; 0], "{typed}");
    }
}
