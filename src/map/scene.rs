//! What the layers of one map share: what is drawn, how it is grouped, and what the reader points at.

use std::sync::Arc;

use leptos::prelude::*;

use super::pane::around;
use super::point::{MapPoint, PointLabel, RegionShade};
use super::projection::project;
use super::stage::{Spot, Stage};
use super::{MapHandle, fan};
use crate::domain::{BaseMap, MapBox, MapXy, RegionId, Settlement, Water, order_by};
use crate::engine::clustering::{ClusterOptions, ClusterPoint, Clusters, Item, ItemKey};
use crate::i18n::I18n;

/// The radius within which points are gathered, pixels at a whole zoom: from 37 to 74 pixels between whole zooms, more than
/// two discs reach.
pub const GATHER_PX: f64 = 52.0;

// From this zoom on, points known only by region stand apart from the exact ones.
const APART_FROM: u8 = 6;

const CLUSTERING: ClusterOptions =
    ClusterOptions { min_level: 2, max_level: 14, radius: GATHER_PX * 1024.0, mix_below: APART_FROM };

// The side of the squares by which the drawn part of the map grows and shrinks, and how far it goes beyond the pane, pixels.
const TILE_PX: f64 = 200.0;
const BEYOND_PX: f64 = 80.0;

/// The signals of one map. Copy it freely.
#[derive(Clone, Copy)]
pub struct Scene {
    /// The chosen language.
    pub i18n: I18n,
    /// The page's handle.
    pub handle: MapHandle,
    /// Points and clusters.
    pub items: Stage,
    /// Rings, the chosen point, the open fan.
    pub marks: Stage,
    /// Names.
    pub names: Stage,
    /// The country.
    pub base: Signal<Option<Arc<BaseMap>>>,
    /// Lakes and rivers.
    pub water: Signal<Option<Arc<Water>>>,
    /// Settlements, the most important first.
    pub settlements: Signal<Option<Arc<[Settlement]>>>,
    /// How regions are coloured.
    pub shades: Signal<Arc<[RegionShade]>>,
    /// The point that is pointed at, here or in the list.
    pub hovered: RwSignal<Option<u32>>,
    /// The point that is chosen.
    pub selected: Signal<Option<u32>>,
    /// Chooses a point.
    pub on_select: Callback<Option<u32>>,
    /// Answers a click on a region.
    pub on_region: Callback<RegionId>,
    /// What is said of a point.
    pub describe: Callback<u32, PointLabel>,
    /// The name of a region.
    pub region_name: Callback<RegionId, String>,
    /// The points, grouped.
    pub clusters: Memo<Grouped>,
    /// The level of clusters that is drawn.
    pub level: Memo<u8>,
    /// What is drawn: the items in the pane and a little beyond.
    pub visible: Memo<Arc<[Item]>>,
    /// The item under the mouse.
    pub pointed: RwSignal<Option<ItemKey>>,
    /// The region under the mouse.
    pub pointed_region: RwSignal<Option<RegionId>>,
    /// The item that a key, not the mouse, has walked to.
    pub walked: RwSignal<Option<Walked>>,
    /// The cluster that was opened. It stands open while it is drawn: see [`Scene::open`].
    pub opened: RwSignal<Option<Item>>,
    /// What a screen reader is told.
    pub said: RwSignal<String>,
}

/// Where the keyboard stands.
#[derive(Clone, Debug, PartialEq)]
pub enum Walked {
    /// On a point or cluster.
    Item(ItemKey),
    /// On a region.
    Region(RegionId),
}

/// Grouped points, equal only to themselves.
#[derive(Clone)]
pub struct Grouped {
    /// The groups.
    pub clusters: Arc<Clusters>,
    points: Arc<[MapPoint]>,
    // Ids, in order, and positions in `points`.
    by_id: Arc<[(u32, u32)]>,
}

impl PartialEq for Grouped {
    fn eq(&self, other: &Grouped) -> bool {
        Arc::ptr_eq(&self.clusters, &other.clusters)
    }
}

impl Grouped {
    fn new(points: Arc<[MapPoint]>) -> Grouped {
        let cluster_points = points.iter().map(|point| {
            let MapXy { x, y } = project(point.at);
            ClusterPoint { id: point.id, x, y, class: u8::from(point.indicative) }
        });
        let clusters = Arc::new(Clusters::new(cluster_points, CLUSTERING));
        let mut by_id: Vec<_> = points.iter().enumerate().map(|(index, point)| (point.id, index as u32)).collect();
        order_by(&mut by_id, |a, b| a.0.cmp(&b.0));
        Grouped { clusters, by_id: by_id.into(), points }
    }

    /// The rectangle around an item's points.
    pub fn area_of(&self, item: &Item) -> Option<MapBox> {
        around(self.clusters.points(item).iter().map(|point| MapXy { x: point.x, y: point.y }))
    }

    /// A point by its id.
    pub fn point(&self, id: u32) -> Option<&MapPoint> {
        let at = self.by_id.binary_search_by_key(&id, |(id, _)| *id).ok()?;
        self.points.get(self.by_id.get(at)?.1 as usize)
    }
}

// The part of the map whose items are drawn, in whole tiles of one level.
#[derive(Clone, Copy, PartialEq)]
struct Window {
    level: u8,
    min: (f64, f64),
    max: (f64, f64),
}

impl Window {
    fn of(handle: MapHandle, level: impl Fn(f64) -> u8) -> Option<Window> {
        let (placed, drawn, screen) = (handle.placed.get(), handle.drawn.get(), handle.screen.get());
        if screen.is_empty() {
            return None;
        }
        // In a hurry the items stay as long as the ground: a zoom outwards would bring hundreds that are gone at once.
        let camera = if handle.is_hurried() { drawn } else { placed };
        let level = level(camera.zoom);
        let tile = TILE_PX / super::camera::scale(f64::from(level));
        let beyond = BEYOND_PX / camera.scale();
        let shown = screen.shown(&camera);
        let low = |at: f64| ((at - beyond) / tile).floor() * tile;
        let high = |at: f64| ((at + beyond) / tile).ceil() * tile;
        Some(Window { level, min: (low(shown.min.x), low(shown.min.y)), max: (high(shown.max.x), high(shown.max.y)) })
    }
}

/// Groups points anew whenever they change.
pub fn grouped(points: Signal<Arc<[MapPoint]>>) -> Memo<Grouped> {
    Memo::new(move |_| Grouped::new(points.get()))
}

/// Which level is drawn, and the items of it in the pane and a little beyond, looked up anew only when the pane has moved by
/// a good part.
pub fn visible(handle: MapHandle, groups: Memo<Grouped>) -> (Memo<u8>, Memo<Arc<[Item]>>) {
    let window = Memo::new(move |_| groups.with(|groups| Window::of(handle, |zoom| groups.clusters.level(zoom))));
    let visible = Memo::new(move |_| {
        groups.with(|groups| {
            window
                .get()
                .map_or_else(Vec::new, |window| groups.clusters.within(window.level, window.min, window.max))
                .into()
        })
    });
    (Memo::new(move |_| window.get().map_or(0, |window| window.level)), visible)
}

impl Scene {
    /// What is drawn of a point: itself, or the cluster that holds it.
    pub fn item_of(&self, id: u32) -> Option<Item> {
        let level = self.level.get();
        self.clusters.with(|groups| groups.clusters.item_of(level, id))
    }

    /// The item pointed at: under the mouse, or the one that holds the point hovered in the list.
    pub fn pointed_item(&self) -> Option<Item> {
        match self.pointed.get() {
            Some(key) => self.visible.with(|items| items.iter().find(|item| item.key == key).copied()),
            None => self.item_of(self.hovered.get()?),
        }
    }

    /// The cluster that stands open: one that was opened and is still drawn as one.
    pub fn open(&self) -> Option<Item> {
        let opened = self.opened.get()?;
        // Another filter may have given the same key to other points elsewhere, and the points a new order.
        let same = |item: &&Item| item.key == opened.key && (item.x, item.y) == (opened.x, opened.y);
        self.visible.with(|items| items.iter().find(same).copied())
    }

    /// The cluster that stands open as a fan, and how far the fan reaches.
    pub fn open_fan(&self) -> Option<(Item, f64)> {
        let item = self.open().filter(|item| item.key.count as usize <= fan::MOST)?;
        Some((item, fan::radius(item.key.count as usize) + 16.0))
    }

    /// The chosen point and where it stands.
    pub fn chosen(&self) -> Option<(u32, Spot)> {
        let id = self.selected.get()?;
        Some((id, self.spot_of(id)?))
    }

    /// Whether the open fan holds a point.
    pub fn is_fanned(&self, id: u32) -> bool {
        self.open_fan().is_some_and(|(item, _)| {
            self.clusters.with(|groups| groups.clusters.points(&item).iter().any(|point| point.id == id))
        })
    }

    /// Where the keyboard stands, and how far the thing there reaches.
    pub fn walked_spot(&self) -> Option<(Spot, f64)> {
        let Some(Walked::Item(key)) = self.walked.get() else { return None };
        if let Some((item, _)) = self.open_fan() {
            let points = self.points_of(&item);
            let index = points.iter().position(|point| ItemKey::single(point.id) == key);
            let aside = index.and_then(|index| fan::places(points.len()).into_iter().nth(index));
            if let Some(aside) = aside {
                return Some((Spot { at: MapXy { x: item.x, y: item.y }, aside }, 15.0));
            }
        }
        let item = self.visible.with(|items| items.iter().find(|item| item.key == key).copied())?;
        Some((Spot { at: MapXy { x: item.x, y: item.y }, ..Spot::default() }, item_radius(&item)))
    }

    /// The points of a cluster, in the page's order.
    pub fn points_of(&self, item: &Item) -> Vec<MapPoint> {
        let mut points: Vec<MapPoint> = self.clusters.with_untracked(|groups| {
            groups.clusters.points(item).iter().filter_map(|member| groups.point(member.id).copied()).collect()
        });
        order_by(&mut points, |a, b| a.id.cmp(&b.id));
        points
    }

    /// What is said of a point or a cluster: name, kind and place, or how many and where.
    pub fn item_label(&self, item: &Item) -> String {
        if item.key.count == 1 {
            return self.describe.run(item.key.first).line();
        }
        let count = self.i18n.more().count(|p| p.map.cluster, item.key.count as usize);
        let place = self.place_of(item);
        if place.is_empty() { count } else { format!("{count}, {place}") }
    }

    /// The place of a cluster: that of the point its heaviest part stands on.
    pub fn place_of(&self, item: &Item) -> String {
        let id = self.clusters.with(|groups| {
            let points = groups.clusters.points(item);
            points.iter().find(|point| point.x == item.x && point.y == item.y).map(|point| point.id)
        });
        id.map(|id| self.describe.run(id).place).unwrap_or_default()
    }

    /// What is said of a region: its name and how many points it has.
    pub fn region_label(&self, id: &RegionId) -> String {
        let name = self.region_name.run(id.clone());
        let count = self.shades.with(|shades| shades.iter().find(|shade| shade.region == *id).map(|shade| shade.count));
        match count {
            Some(count) => format!("{name}, {}", self.i18n.more().count(|p| p.map.region_count, count as usize)),
            None => name,
        }
    }

    /// Where a point stands.
    pub fn spot_of(&self, id: u32) -> Option<Spot> {
        let at = self.clusters.with(|groups| groups.point(id).map(|point| project(point.at)))?;
        Some(Spot { at, ..Spot::default() })
    }
}

/// How far an item reaches from its middle, pixels.
pub fn item_radius(item: &Item) -> f64 {
    match item.key.count {
        1 => 10.0,
        count => (11.5 + 3.6 * f64::from(count).log10()).min(22.0),
    }
}
