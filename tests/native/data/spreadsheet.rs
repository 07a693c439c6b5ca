//! Tables for spreadsheets: read back they are what was written, and no cell is computed.

use proptest::prelude::*;
use togys::data::spreadsheet::{COMMA, SEMICOLON, write_spreadsheet};

fn check(cells: &[&str], between: u8, expected: &str) {
    let row = cells.iter().map(|cell| (*cell).to_owned()).collect::<Vec<_>>();
    assert_eq!(write_spreadsheet(std::iter::once(row), between), format!("\u{feff}{expected}\r\n"));
}

#[test]
fn cells_are_quoted_where_they_must_be() {
    check(&["a", "b"], COMMA, "a,b");
    check(&["2,5", "«Қазақмыс»"], SEMICOLON, "2,5;«Қазақмыс»");
    check(&["2,5", "said \"so\""], COMMA, "\"2,5\",\"said \"\"so\"\"\"");
    check(&["one\ntwo", ""], COMMA, "\"one\ntwo\",");
}

#[test]
fn no_cell_is_taken_for_a_formula() {
    for formula in ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", " =1", "\r=1"] {
        let text = write_spreadsheet(std::iter::once(vec![formula.to_owned(), "x".to_owned()]), COMMA);
        let cell = text.trim_start_matches('\u{feff}').trim_start_matches('"');
        assert!(cell.starts_with('\''), "{formula:?}: {text:?}");
    }
    check(&["–5", "a=b", "1-2"], COMMA, "–5,a=b,1-2");
}

proptest! {
    #[test]
    fn what_is_written_is_read_again(rows in prop::collection::vec(prop::collection::vec("\\PC{0,12}", 2..4), 1..6)) {
        let text = write_spreadsheet(rows.clone().into_iter(), SEMICOLON);
        let mut reader = csv::ReaderBuilder::new()
            .delimiter(SEMICOLON)
            .has_headers(false)
            .flexible(true)
            .from_reader(text.trim_start_matches('\u{feff}').as_bytes());
        let read: Vec<Vec<String>> =
            reader.records().map(|row| row.unwrap().iter().map(|it| it.strip_prefix('\'').unwrap_or(it).to_owned()).collect()).collect();
        let written: Vec<Vec<String>> =
            rows.into_iter().map(|row| row.into_iter().map(|it| it.strip_prefix('\'').unwrap_or(&it).to_owned()).collect()).collect();
        prop_assert_eq!(read, written);
    }
}
