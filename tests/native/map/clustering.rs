//! Clusters: nothing lost, nothing doubled, nothing too near, and one nested order at every zoom.

use std::collections::{BTreeMap, BTreeSet};

use proptest::prelude::*;
use togys::engine::clustering::{ClusterOptions, ClusterPoint, Clusters, ItemKey};

const OPTIONS: ClusterOptions = ClusterOptions { min_level: 2, max_level: 14, radius: 52.0 * 1024.0, mix_below: 6 };

fn points() -> impl Strategy<Value = Vec<ClusterPoint>> {
    // Few different places, so that many points coincide, and some that differ by a hair.
    let place = prop_oneof![
        (0..6_i32, 0..6_i32).prop_map(|(x, y)| (180_000.0 + f64::from(x) * 700.0, 90_000.0 + f64::from(y) * 300.0)),
        (165_000.0..194_000.0, 83_000.0..98_000.0),
        (180_000.0..180_001.0, 90_000.0..90_001.0)
    ];
    prop::collection::vec((place, 0..5_u8), 0..120).prop_map(|places| {
        let point = |(id, ((x, y), class)): (usize, ((f64, f64), u8))| ClusterPoint {
            id: id as u32 * 3 + 1,
            x,
            y,
            class: u8::from(class == 0),
        };
        places.into_iter().enumerate().map(point).collect()
    })
}

fn ids(clusters: &Clusters, level: u8) -> Vec<BTreeSet<u32>> {
    clusters.items(level).iter().map(|item| clusters.points(item).iter().map(|point| point.id).collect()).collect()
}

proptest! {
    #[test]
    fn every_point_is_in_exactly_one_item_of_every_level(points in points()) {
        let clusters = Clusters::new(points.clone(), OPTIONS);
        for level in 2..=15 {
            let items = clusters.items(level);
            prop_assert_eq!(items.iter().map(|item| item.key.count as usize).sum::<usize>(), points.len());
            let all: BTreeSet<u32> = ids(&clusters, level).into_iter().flatten().collect();
            prop_assert_eq!(all.len(), points.len());
            for item in items {
                let members = clusters.points(item);
                prop_assert_eq!(members.iter().map(|point| point.id).min(), Some(item.key.first));
                prop_assert_eq!(members.iter().filter(|point| point.class == 0).count(), item.exact as usize);
                prop_assert!(members.iter().any(|point| point.x == item.x && point.y == item.y));
                for member in members {
                    prop_assert_eq!(clusters.item_of(level, member.id), Some(*item));
                }
            }
        }
    }

    #[test]
    fn clusters_nest(points in points()) {
        let clusters = Clusters::new(points, OPTIONS);
        for level in 2..15 {
            let coarse = ids(&clusters, level);
            for finer in ids(&clusters, level + 1) {
                prop_assert_eq!(coarse.iter().filter(|coarser| finer.is_subset(coarser)).count(), 1);
            }
        }
    }

    #[test]
    fn items_keep_the_radius_between_them(points in points()) {
        let clusters = Clusters::new(points, OPTIONS);
        for level in 2..=14 {
            let radius = OPTIONS.radius / f64::from(level).exp2();
            let items = clusters.items(level);
            for (index, a) in items.iter().enumerate() {
                for b in &items[index + 1..] {
                    let apart = (a.x - b.x).hypot(a.y - b.y) > radius;
                    let other_class = (a.exact == 0) != (b.exact == 0);
                    prop_assert!(apart || (level >= OPTIONS.mix_below && other_class), "{a:?} and {b:?} on level {level}");
                }
            }
        }
    }

    #[test]
    fn classes_stay_apart_near_to(points in points()) {
        let clusters = Clusters::new(points, OPTIONS);
        for level in OPTIONS.mix_below..=15 {
            for item in clusters.items(level) {
                prop_assert!(item.exact == 0 || item.exact == item.key.count);
            }
        }
    }

    #[test]
    fn the_order_of_the_points_does_not_matter(points in points(), seed in any::<u64>()) {
        let mut shuffled = points.clone();
        shuffled.sort_by_key(|point| (u64::from(point.id) + 1).wrapping_mul(seed | 1));
        let (one, other) = (Clusters::new(points, OPTIONS), Clusters::new(shuffled, OPTIONS));
        for level in 2..=15 {
            prop_assert_eq!(one.items(level), other.items(level));
        }
    }

    #[test]
    fn the_same_key_is_the_same_set_on_every_level(points in points()) {
        let clusters = Clusters::new(points, OPTIONS);
        let mut sets: BTreeMap<ItemKey, BTreeSet<u32>> = BTreeMap::new();
        for level in 2..=15 {
            for (item, set) in clusters.items(level).iter().zip(ids(&clusters, level)) {
                prop_assert_eq!(sets.entry(item.key).or_insert_with(|| set.clone()), &set);
            }
        }
    }

    #[test]
    fn a_cluster_says_at_which_level_it_parts(points in points()) {
        let clusters = Clusters::new(points, OPTIONS);
        for level in 2..=14 {
            for item in clusters.items(level).iter().filter(|item| item.key.count > 1) {
                let whole = |level: u8| clusters.items(level).iter().any(|other| other.key == item.key);
                match clusters.parts_at(item) {
                    Some(parts) => prop_assert!(parts > level && !whole(parts) && whole(parts - 1)),
                    None => prop_assert!(whole(15)),
                }
            }
        }
    }

    #[test]
    fn a_rectangle_finds_what_lies_in_it(points in points(), x in 170_000.0..190_000.0, y in 85_000.0..96_000.0) {
        let clusters = Clusters::new(points, OPTIONS);
        let (min, max) = ((x, y), (x + 6000.0, y + 3000.0));
        for level in [3, 7, 14] {
            let inside = |x: f64, y: f64| (min.0..=max.0).contains(&x) && (min.1..=max.1).contains(&y);
            let wanted: Vec<_> = clusters.items(level).iter().filter(|item| inside(item.x, item.y)).copied().collect();
            prop_assert_eq!(clusters.within(level, min, max), wanted);
        }
    }
}

#[test]
fn no_points_are_no_clusters() {
    let clusters = Clusters::new([], OPTIONS);
    assert_eq!(clusters.items(5), &[]);
    assert_eq!(clusters.within(5, (0.0, 0.0), (1e6, 1e6)), &[]);
    assert_eq!(clusters.item_of(5, 1), None);
}

#[test]
fn a_rectangle_without_end_finds_everything() {
    let point = |id| ClusterPoint { id, x: 180_000.0 + 900.0 * f64::from(id), y: 90_000.0, class: 0 };
    let clusters = Clusters::new((0..40).map(point), OPTIONS);
    let found = |min, max| clusters.within(14, (min, min), (max, max)).len();
    assert_eq!(found(f64::NEG_INFINITY, f64::INFINITY), 40);
    assert_eq!(found(-1e300, 1e300), 40);
    assert_eq!(found(f64::INFINITY, f64::INFINITY), 0);
    assert_eq!(found(f64::NAN, f64::NAN), 0);
}

#[test]
fn places_at_the_ends_of_the_world_are_points_like_others() {
    let point = |(id, x): (usize, f64)| ClusterPoint { id: id as u32, x, y: -x, class: 0 };
    let places = [-1e300, -0.0, 0.0, 1e-300, 1e300];
    let clusters = Clusters::new(places.into_iter().enumerate().map(point), OPTIONS);
    assert_eq!(clusters.items(14).iter().map(|item| item.key.count).sum::<u32>(), 5);
    assert_eq!(clusters.within(14, (-1e9, -1e9), (1e9, 1e9)).iter().map(|item| item.key.count).sum::<u32>(), 3);
}

#[test]
fn points_that_are_nowhere_are_left_out() {
    let point = |id, x| ClusterPoint { id, x, y: 90_000.0, class: 0 };
    let clusters = Clusters::new([point(1, f64::NAN), point(2, 180_000.0), point(3, f64::INFINITY)], OPTIONS);
    assert_eq!(clusters.items(9).iter().map(|item| item.key).collect::<Vec<_>>(), [ItemKey::single(2)]);
}

#[test]
fn points_on_one_spot_never_part() {
    let clusters = Clusters::new((0..27).map(|id| ClusterPoint { id, x: 183_100.0, y: 87_800.0, class: 0 }), OPTIONS);
    for level in 2..=15 {
        let [item] = clusters.items(level) else { panic!("one cluster on level {level}") };
        assert_eq!((item.key.count, clusters.parts_at(item)), (27, None));
    }
}

#[test]
fn every_zoom_has_a_level() {
    let clusters = Clusters::new([], OPTIONS);
    for (zoom, level) in [(f64::NAN, 2), (-3.0, 2), (4.4, 4), (4.6, 5), (14.0, 14), (99.0, 15)] {
        assert_eq!(clusters.level(zoom), level, "zoom {zoom}");
    }
}
