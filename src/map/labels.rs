//! Which names fit on the map. Pure: given names by importance and what they must not cover, it places as many as it can so
//! that none touches another.

use super::camera::Px;
use crate::domain::order_by;

/// A rectangle on the screen, pixels.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Rect {
    /// Left, top, right and bottom.
    pub left: f64,
    /// Top edge.
    pub top: f64,
    /// Right edge.
    pub right: f64,
    /// Bottom edge.
    pub bottom: f64,
}

impl Rect {
    /// The rectangle around a place.
    pub fn around(at: Px, half_width: f64, half_height: f64) -> Rect {
        Rect { left: at.x - half_width, top: at.y - half_height, right: at.x + half_width, bottom: at.y + half_height }
    }

    /// Whether two rectangles share any room.
    pub fn meets(&self, other: &Rect) -> bool {
        self.left < other.right && other.left < self.right && self.top < other.bottom && other.top < self.bottom
    }
}

/// On which side of its place a name stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Side {
    /// On the place itself.
    Over,
    /// To the right of it.
    Right,
    /// To the left of it.
    Left,
    /// Above it.
    Above,
    /// Below it.
    Below,
}

impl Side {
    /// The sides of a name that lies on an area.
    pub const AREA: &[Side] = &[Side::Over, Side::Above, Side::Below];
    /// The sides of a name that stands beside a dot.
    pub const DOT: &[Side] = &[Side::Right, Side::Left, Side::Above, Side::Below];

    // The middle of a name of this size.
    fn middle(self, at: Px, (width, height): (f64, f64), gap: f64) -> Px {
        let (across, down) = (gap + width / 2.0, gap + height / 2.0);
        match self {
            Side::Over => at,
            Side::Right => Px { x: at.x + across, y: at.y },
            Side::Left => Px { x: at.x - across, y: at.y },
            Side::Above => Px { x: at.x, y: at.y - down },
            Side::Below => Px { x: at.x, y: at.y + down },
        }
    }
}

/// A name that would like to stand on the map.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Candidate {
    /// The smaller, the more important.
    pub priority: i32,
    /// Its place.
    pub at: Px,
    /// Its width and height.
    pub size: (f64, f64),
    /// Where it may stand, best first.
    pub sides: &'static [Side],
    /// How far it keeps from its place.
    pub gap: f64,
    /// Half the side of the dot at its place, which takes room too; 0 for none.
    pub dot: f64,
    /// Where it stands now. It stays there if it can: names that jump are worse than names that are missing.
    pub stands: Option<Side>,
}

/// A name that has found room.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Placed {
    /// Which candidate.
    pub index: usize,
    /// On which side of its place.
    pub side: Side,
    /// The room it takes.
    pub rect: Rect,
    /// The room its dot takes, if it has one.
    pub dot: Option<Rect>,
}

// How much more important a name is that already stands: less than a step of rank.
const STANDING: i32 = 5;

/// Places the names, the most important first. No two rectangles of the result meet, dots included, and none meets an
/// obstacle.
pub fn place_labels(candidates: &[Candidate], obstacles: &[Rect]) -> Vec<Placed> {
    let rank = |candidate: &Candidate| candidate.priority - if candidate.stands.is_some() { STANDING } else { 0 };
    let mut order: Vec<(usize, &Candidate)> = candidates.iter().enumerate().collect();
    order_by(&mut order, |a, b| rank(a.1).cmp(&rank(b.1)));
    let mut placed: Vec<Placed> = Vec::new();
    for (index, candidate) in order {
        let Candidate { at, size, gap, .. } = *candidate;
        if ![at.x, at.y, size.0, size.1, gap].into_iter().all(f64::is_finite) {
            continue;
        }
        let taken = |rect: &Rect| {
            let meets = |other: &Placed| other.rect.meets(rect) || other.dot.is_some_and(|dot| dot.meets(rect));
            obstacles.iter().any(|other| other.meets(rect)) || placed.iter().any(meets)
        };
        let dot = (candidate.dot > 0.0).then(|| Rect::around(at, candidate.dot, candidate.dot));
        if dot.is_some_and(|dot| taken(&dot)) {
            continue;
        }
        let sides = candidate.stands.into_iter().chain(candidate.sides.iter().copied());
        let free = sides.into_iter().find_map(|side| {
            let rect = Rect::around(side.middle(at, size, gap), size.0 / 2.0, size.1 / 2.0);
            (!taken(&rect)).then_some(Placed { index, side, rect, dot })
        });
        placed.extend(free);
    }
    placed
}

/// The same things in an order that moves few elements of a page: what was there before keeps its slot, what is new takes the
/// slot of what is gone, and the rest follows.
pub fn keep_slots<T>(before: &[T], now: Vec<T>, is_same: impl Fn(&T, &T) -> bool) -> Vec<T> {
    let mut slots: Vec<Option<T>> = before.iter().map(|_| None).collect();
    let mut new = Vec::new();
    for thing in now {
        match before.iter().position(|other| is_same(other, &thing)).and_then(|at| slots.get_mut(at)) {
            Some(slot) if slot.is_none() => *slot = Some(thing),
            _ => new.push(thing),
        }
    }
    let mut new = new.into_iter();
    let mut kept: Vec<T> = slots.into_iter().filter_map(|slot| slot.or_else(|| new.next())).collect();
    kept.extend(new);
    kept
}
