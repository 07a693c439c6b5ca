//! Science cities figure by figure: what each of several hubs has for the same count, and what is not known.

use crate::domain::{Figure, FigureId, Hub, order_by};

/// One count and what each hub has for it.
#[derive(Clone, Debug, PartialEq)]
pub struct FigureRow<'a> {
    /// What is counted.
    pub of: &'a FigureId,
    /// For each hub its figures: none where nobody has said, several where sources disagree or years differ.
    pub cells: Vec<Vec<&'a Figure>>,
}

/// Every count that one of the hubs has, those that most of them have first.
pub fn side_by_side<'a>(hubs: &[&'a Hub]) -> Vec<FigureRow<'a>> {
    let mut rows: Vec<FigureRow<'a>> = Vec::new();
    for hub in hubs {
        for figure in &hub.figures {
            if rows.iter().any(|row| *row.of == figure.of) {
                continue;
            }
            let cells = hubs.iter().map(|hub| hub.figures.iter().filter(|it| it.of == figure.of).collect()).collect();
            rows.push(FigureRow { of: &figure.of, cells });
        }
    }
    let known = |row: &FigureRow<'_>| row.cells.iter().filter(|cell| !cell.is_empty()).count();
    order_by(&mut rows, |a, b| known(b).cmp(&known(a)));
    rows
}
