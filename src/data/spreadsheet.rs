//! A table as a file that spreadsheets open as it is meant: in every alphabet, and with no cell taken for a formula.

use csv::{QuoteStyle, WriterBuilder};

/// The mark at the head of a file by which Excel knows that it is UTF-8.
const MARK: char = '\u{feff}';

/// What makes a spreadsheet take a cell for a formula, or hides what does.
const FORMULA: [char; 6] = ['=', '+', '-', '@', '\t', '\r'];

/// What stands between two cells, by the language of the spreadsheet: where a comma divides decimals, it cannot divide cells.
pub const COMMA: u8 = b',';
/// See [`COMMA`].
pub const SEMICOLON: u8 = b';';

/// Writes rows of cells as CSV with a byte order mark.
pub fn write_spreadsheet<'a>(rows: impl Iterator<Item = Vec<String>> + 'a, between: u8) -> String {
    let mut writer = WriterBuilder::new()
        .delimiter(between)
        .quote_style(QuoteStyle::Necessary)
        .terminator(csv::Terminator::CRLF)
        .flexible(true)
        .from_writer(Vec::new());
    for row in rows {
        // Writing to memory cannot fail.
        let _ = writer.write_record(row.into_iter().map(defused));
    }
    let bytes = writer.into_inner().unwrap_or_default();
    let mut text = String::from(MARK);
    text.push_str(&String::from_utf8_lossy(&bytes));
    text
}

/// A cell that no spreadsheet computes: an apostrophe in front says that it is text.
fn defused(cell: String) -> String {
    if cell.trim_start().starts_with(FORMULA) || cell.starts_with(FORMULA) { format!("'{cell}") } else { cell }
}
