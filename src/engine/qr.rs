//! The QR code of an address as one SVG path, so that a printed page leads back to itself.

use fast_qr::qr::QRBuilder;

/// The dark modules of a code.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PageCode {
    /// A path over them, a module being a unit.
    pub path: String,
    /// How many modules a side has.
    pub size: usize,
}

/// The code of a text; `None` for one that is longer than a code holds.
pub fn page_code(text: &str) -> Option<PageCode> {
    let code = QRBuilder::new(text).build().ok()?;
    let size = code.size;
    let is_dark = |x: usize, y: usize| x < size && code[y][x].value();
    let mut path = String::new();
    for y in 0..size {
        let mut x = 0;
        while x < size {
            // A run of dark modules is one box.
            let end = (x..size).find(|at| !is_dark(*at, y)).unwrap_or(size);
            if end > x {
                path.push_str(&format!("M{x} {y}h{run}v1H{x}z", run = end - x));
            }
            x = end.max(x) + 1;
        }
    }
    Some(PageCode { path, size })
}
