//! Scale bar, classes of regions and shapes of kinds.

use std::collections::HashSet;

use togys::domain::HubKind;
use togys::map::glyph::{SHAPES, shape_of};
use togys::map::scale_bar::scale_bar;
use togys::map::shades::{class_of, ranges};

#[test]
fn a_scale_bar_is_round_and_fits() {
    for (km_per_px, km) in [(4.0, 200.0), (1.0, 100.0), (0.9, 50.0), (0.05, 5.0), (0.01, 1.0), (0.004, 0.2)] {
        let bar = scale_bar(km_per_px, 110.0).unwrap();
        assert!((bar.km - km).abs() < 1e-9, "{km_per_px} km a pixel: {bar:?}");
        assert!(bar.px <= 110.0 && bar.px > 40.0, "{bar:?}");
    }
}

#[test]
fn no_scale_has_no_bar() {
    for km_per_px in [0.0, -1.0, f64::NAN, f64::INFINITY] {
        assert_eq!(scale_bar(km_per_px, 110.0), None);
    }
}

fn check_ranges(counts: &[u32], expected: &[(u32, u32)]) {
    assert_eq!(ranges(counts), expected, "{counts:?}");
}

#[test]
fn regions_fall_into_classes() {
    check_ranges(&[], &[]);
    check_ranges(&[0, 0], &[]);
    check_ranges(&[5], &[(5, 5)]);
    check_ranges(&[1, 2, 3, 4], &[(1, 1), (2, 2), (3, 3), (4, 4)]);
    check_ranges(&[1, 1, 1, 1, 1, 1, 9, 30], &[(1, 1), (9, 30)]);
    check_ranges(&[1, 2, 3, 4, 5, 6, 7, 40], &[(1, 2), (3, 4), (5, 6), (7, 40)]);
}

#[test]
fn every_number_has_its_class() {
    let counts: Vec<u32> = vec![0, 1, 1, 2, 3, 3, 4, 8, 9, 14, 28, 34];
    let ranges = ranges(&counts);
    assert_eq!(class_of(0, &ranges), 0);
    for count in counts.into_iter().filter(|count| *count > 0) {
        let class = usize::from(class_of(count, &ranges));
        let (from, to) = ranges[class - 1];
        assert!((from..=to).contains(&count), "{count} in class {class} of {ranges:?}");
    }
    assert_eq!(class_of(7, &[]), 1);
}

#[test]
fn every_kind_has_a_shape_of_its_own() {
    let paths: HashSet<_> = HubKind::ALL.into_iter().map(|kind| shape_of(kind.key()).path).collect();
    assert_eq!(paths.len(), HubKind::ALL.len());
    assert_eq!(SHAPES.len(), HubKind::ALL.len());
    for kind in HubKind::ALL {
        assert_eq!(shape_of(kind.key()).key, kind.key());
    }
    assert_eq!(shape_of("no such kind").group, "abroad");
}
