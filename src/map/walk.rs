//! How the arrow keys go from one thing on the map to the next: to the nearest in that direction, as the eye would.

use super::camera::Px;

/// A direction on the screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// To the left, west.
    Left,
    /// To the right, east.
    Right,
    /// Up, north.
    Up,
    /// Down, south.
    Down,
}

impl Direction {
    /// Every direction, clockwise from the top.
    pub const ALL: [Direction; 4] = [Direction::Up, Direction::Right, Direction::Down, Direction::Left];

    /// The direction of an arrow key, by its name in a keyboard event.
    pub fn of_key(key: &str) -> Option<Direction> {
        match key {
            "ArrowLeft" => Some(Direction::Left),
            "ArrowRight" => Some(Direction::Right),
            "ArrowUp" => Some(Direction::Up),
            "ArrowDown" => Some(Direction::Down),
            _ => None,
        }
    }

    /// One step on the screen.
    pub fn step(self) -> Px {
        match self {
            Direction::Left => Px { x: -1.0, y: 0.0 },
            Direction::Right => Px { x: 1.0, y: 0.0 },
            Direction::Up => Px { x: 0.0, y: -1.0 },
            Direction::Down => Px { x: 0.0, y: 1.0 },
        }
    }
}

/// The place to go to from `from`: the nearest within 60° of the direction, where going aside counts double. `None` if there
/// is nothing that way.
pub fn next(places: &[Px], from: Px, direction: Direction) -> Option<usize> {
    let step = direction.step();
    let cost = |place: &Px| {
        let (dx, dy) = (place.x - from.x, place.y - from.y);
        let along = dx * step.x + dy * step.y;
        let aside = (dx * step.y - dy * step.x).abs();
        (along > 0.5 && aside <= along * 1.74).then_some(along + 2.0 * aside)
    };
    least(places, cost)
}

/// The place nearest to `from`: where walking begins.
pub fn nearest(places: &[Px], from: Px) -> Option<usize> {
    least(places, |place| Some((place.x - from.x).hypot(place.y - from.y)))
}

fn least(places: &[Px], cost: impl Fn(&Px) -> Option<f64>) -> Option<usize> {
    let costs = places.iter().enumerate().filter_map(|(index, place)| Some((index, cost(place)?)));
    costs.min_by(|a, b| a.1.total_cmp(&b.1)).map(|(index, _)| index)
}
