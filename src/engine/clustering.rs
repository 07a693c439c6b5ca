//! Groups points of a map into clusters at every zoom. Each level gathers the items of the next finer one around its
//! heaviest items, with a [`Grid`] to find neighbours, so that clusters nest and no two items of a level stand closer than
//! the gathering radius. Knows points in map units, not hubs and not the screen.

use super::grid::Grid;
use crate::domain::order_by;

// Into how many parts the finest radius is cut to find points that coincide: few others are nearer.
const SPOT: f64 = (1_u32 << 20) as f64;

/// A point to be grouped.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ClusterPoint {
    /// The caller's id; ids are unique.
    pub id: u32,
    /// Map units to the east.
    pub x: f64,
    /// Map units to the south.
    pub y: f64,
    /// Points of different classes are gathered together only on levels below [`ClusterOptions::mix_below`].
    pub class: u8,
}

/// How points are gathered.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ClusterOptions {
    /// The coarsest level.
    pub min_level: u8,
    /// The finest level that gathers; above it only points that coincide exactly stay together.
    pub max_level: u8,
    /// The radius at level 0, in map units; each level halves it.
    pub radius: f64,
    /// Classes are kept apart from this level on.
    pub mix_below: u8,
}

/// One thing to draw at a level: a point alone or a cluster of several.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Item {
    /// The same for the same set of points on every level.
    pub key: ItemKey,
    /// Where its heaviest part stands: always a place where there is a point.
    pub x: f64,
    /// As `x`.
    pub y: f64,
    /// How many of the points are of class 0.
    pub exact: u32,
    // Its points are members[from..from + key.count].
    from: u32,
}

/// Names a set of points: no two sets with the same smallest id and the same size occur in one hierarchy.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ItemKey {
    /// The smallest id of its points.
    pub first: u32,
    /// How many points.
    pub count: u32,
}

impl ItemKey {
    /// The key of a point alone.
    pub const fn single(id: u32) -> ItemKey {
        ItemKey { first: id, count: 1 }
    }
}

/// The items of every level over one set of points.
#[derive(Debug)]
pub struct Clusters {
    options: ClusterOptions,
    // The points in an order in which the points of every item stand together.
    members: Vec<ClusterPoint>,
    // From min_level to max_level, then the level of points that coincide.
    levels: Vec<Level>,
}

#[derive(Debug)]
struct Level {
    items: Vec<Item>,
    grid: Grid,
    // Which item holds members[n].
    item_of: Vec<u32>,
}

impl Clusters {
    /// Groups the points. Points whose coordinates are no numbers are left out. The order of the points does not matter.
    pub fn new(points: impl IntoIterator<Item = ClusterPoint>, options: ClusterOptions) -> Clusters {
        let mut points: Vec<_> =
            points.into_iter().filter(|point| point.x.is_finite() && point.y.is_finite()).collect();
        order_by(&mut points, |a, b| a.id.cmp(&b.id));
        let radius = |level: u8| options.radius / 2f64.powi(i32::from(level));
        // Points of one class on one spot are one item of the finest level.
        let mut levels =
            vec![single(&points, radius(options.max_level) / SPOT).gather(0.0, false, radius(options.max_level))];
        for level in (options.min_level..=options.max_level).rev() {
            let mixed = level < options.mix_below;
            levels.extend(levels.last().map(|finer| finer.gather(radius(level), mixed, radius(level) * 2.0)));
        }
        arrange(&points, levels, options)
    }

    /// The level on which a zoom is drawn: the nearest whole one.
    pub fn level(&self, zoom: f64) -> u8 {
        let zoom = if zoom.is_finite() { zoom.round() } else { 0.0 };
        zoom.clamp(f64::from(self.options.min_level), f64::from(self.options.max_level) + 1.0) as u8
    }

    /// Every item of a level.
    pub fn items(&self, level: u8) -> &[Item] {
        self.at(level).map_or(&[], |level| &level.items)
    }

    /// The items of a level inside a rectangle.
    pub fn within(&self, level: u8, min: (f64, f64), max: (f64, f64)) -> Vec<Item> {
        let Some(level) = self.at(level) else { return Vec::new() };
        let mut found = Vec::new();
        level.grid.inside(min, max, &mut found);
        // The grid's own order changes with the points around; a stable order spares the page moving elements.
        order_by(&mut found, u32::cmp);
        found.dedup();
        found.into_iter().filter_map(|index| level.items.get(index as usize).copied()).collect()
    }

    /// The points of an item, those that coincide next to each other.
    pub fn points(&self, item: &Item) -> &[ClusterPoint] {
        let from = item.from as usize;
        self.members.get(from..from + item.key.count as usize).unwrap_or(&[])
    }

    /// The item that holds a point on a level.
    pub fn item_of(&self, level: u8, id: u32) -> Option<Item> {
        let position = self.members.iter().position(|member| member.id == id)?;
        let level = self.at(level)?;
        level.items.get(*level.item_of.get(position)? as usize).copied()
    }

    /// The level that draws an item's points apart for the first time, or `None` where they coincide and never part.
    pub fn parts_at(&self, item: &Item) -> Option<u8> {
        let from = item.from as usize;
        let last = from + (item.key.count as usize).checked_sub(1)?;
        (self.options.min_level..=self.options.max_level + 1)
            .find(|level| self.at(*level).is_some_and(|level| level.item_of.get(from) != level.item_of.get(last)))
    }

    fn at(&self, level: u8) -> Option<&Level> {
        let (min, max) = (self.options.min_level, self.options.max_level + 1);
        self.levels.get(usize::from(level.clamp(min, max) - min))
    }
}

// A level while the levels are being made.
struct Gathered {
    nodes: Vec<Node>,
    // Its squares are as wide as the radius that gathers the next coarser level.
    grid: Grid,
    // The parts of all nodes on the finer level, those of a node next to each other.
    parts: Vec<u32>,
}

// An item that knows where its parts end; they begin where those of the node before end.
#[derive(Clone, Copy)]
struct Node {
    x: f64,
    y: f64,
    key: ItemKey,
    exact: u32,
    class: Option<u8>,
    parts_end: u32,
}

// Every point by itself: what the finest level is gathered from.
fn single(points: &[ClusterPoint], square: f64) -> Gathered {
    let node = |(index, point): (usize, &ClusterPoint)| Node {
        x: point.x,
        y: point.y,
        key: ItemKey::single(point.id),
        exact: u32::from(point.class == 0),
        class: Some(point.class),
        parts_end: index as u32 + 1,
    };
    Gathered::new(points.iter().enumerate().map(node).collect(), (0..points.len() as u32).collect(), square)
}

impl Gathered {
    fn new(nodes: Vec<Node>, parts: Vec<u32>, square: f64) -> Gathered {
        let places: Vec<_> = nodes.iter().map(|node| (node.x, node.y)).collect();
        Gathered { grid: Grid::new(&places, square), nodes, parts }
    }

    // The next coarser level: the heaviest item first takes everything within the radius, then the heaviest of what is left,
    // and so on; of equally heavy ones the one that stands first.
    fn gather(&self, radius: f64, mixed: bool, square: f64) -> Gathered {
        let finer = &self.nodes;
        let count = |index: u32| finer.get(index as usize).map_or(0, |node| node.key.count);
        let (mut order, mut alone): (Vec<u32>, Vec<u32>) = (0..finer.len() as u32).partition(|index| count(*index) > 1);
        order_by(&mut order, |a, b| count(*b).cmp(&count(*a)));
        order.append(&mut alone);
        let mut taken = vec![false; finer.len()];
        let (mut nodes, mut parts) = (Vec::with_capacity(finer.len()), Vec::with_capacity(finer.len()));
        let mut near = Vec::new();
        for index in order {
            let Some(seed) = finer.get(index as usize).filter(|_| taken.get(index as usize) == Some(&false)) else {
                continue;
            };
            let mut node = Node { key: ItemKey { first: u32::MAX, count: 0 }, exact: 0, ..*seed };
            near.clear();
            self.grid.inside((seed.x - radius, seed.y - radius), (seed.x + radius, seed.y + radius), &mut near);
            for part in &near {
                let at = *part as usize;
                let (Some(other), Some(taken)) = (finer.get(at), taken.get_mut(at)) else { continue };
                let (east, south) = (other.x - seed.x, other.y - seed.y);
                let far = east * east + south * south > radius * radius;
                if *taken || far || !(mixed || other.class == seed.class) {
                    continue;
                }
                *taken = true;
                node.key.first = node.key.first.min(other.key.first);
                node.key.count += other.key.count;
                node.exact += other.exact;
                if other.class != node.class {
                    node.class = None;
                }
                parts.push(*part);
            }
            node.parts_end = parts.len() as u32;
            nodes.push(node);
        }
        Gathered::new(nodes, parts, square)
    }

    // The parts of a node on the finer level.
    fn parts(&self, index: usize) -> &[u32] {
        let end = |index: usize| self.nodes.get(index).map_or(0, |node| node.parts_end as usize);
        self.parts.get(index.checked_sub(1).map_or(0, end)..end(index)).unwrap_or(&[])
    }
}

// Lays the points out along the tree of items, coarsest first, so that an item's points are one slice.
fn arrange(points: &[ClusterPoint], gathered: Vec<Gathered>, options: ClusterOptions) -> Clusters {
    let coarsest = gathered.last().map_or(0, |level| level.nodes.len()) as u32;
    let mut order: Vec<u32> = (0..coarsest).collect();
    let mut levels = Vec::with_capacity(gathered.len());
    for level in gathered.into_iter().rev() {
        let item = |node: &Node| Item { key: node.key, x: node.x, y: node.y, exact: node.exact, from: 0 };
        let mut items: Vec<Item> = level.nodes.iter().map(item).collect();
        let mut item_of = Vec::with_capacity(points.len());
        let mut next = Vec::with_capacity(points.len());
        for index in order {
            let Some(item) = items.get_mut(index as usize) else { continue };
            item.from = item_of.len() as u32;
            item_of.resize(item_of.len() + item.key.count as usize, index);
            next.extend_from_slice(level.parts(index as usize));
        }
        levels.push(Level { items, grid: level.grid, item_of });
        order = next;
    }
    let members = order.iter().filter_map(|index| points.get(*index as usize).copied()).collect();
    Clusters { options, members, levels }
}
