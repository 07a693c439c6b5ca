//! Where the arrow keys go.

use togys::map::camera::Px;
use togys::map::fan;
use togys::map::walk::{Direction, nearest, next};

const CENTER: Px = Px { x: 100.0, y: 100.0 };

fn check(places: &[(f64, f64)], direction: Direction, expected: Option<usize>) {
    let places: Vec<Px> = places.iter().map(|(x, y)| Px { x: *x, y: *y }).collect();
    assert_eq!(next(&places, CENTER, direction), expected, "{places:?} {direction:?}");
}

#[test]
fn an_arrow_goes_to_the_nearest_that_way() {
    check(&[(150.0, 100.0), (300.0, 100.0)], Direction::Right, Some(0));
    check(&[(150.0, 100.0), (300.0, 100.0)], Direction::Left, None);
    check(&[(110.0, 160.0), (100.0, 30.0)], Direction::Up, Some(1));
    check(&[(110.0, 160.0), (100.0, 30.0)], Direction::Down, Some(0));
}

#[test]
fn straight_ahead_beats_aslant() {
    check(&[(140.0, 160.0), (170.0, 105.0)], Direction::Right, Some(1));
}

#[test]
fn what_lies_aside_is_not_that_way() {
    check(&[(101.0, 200.0)], Direction::Right, None);
}

#[test]
fn one_stands_not_in_ones_own_way() {
    check(&[(100.0, 100.0)], Direction::Right, None);
    check(&[], Direction::Up, None);
}

#[test]
fn walking_begins_at_the_nearest() {
    assert_eq!(nearest(&[Px { x: 0.0, y: 0.0 }, Px { x: 90.0, y: 100.0 }], CENTER), Some(1));
    assert_eq!(nearest(&[], CENTER), None);
}

#[test]
fn every_place_of_a_fan_can_be_walked_to() {
    for count in 2..=fan::MOST {
        let places = fan::places(count);
        let mut reached = vec![0];
        let mut index = 0;
        while let Some(from) = reached.get(index).copied() {
            for direction in Direction::ALL {
                if let Some(to) = next(&places, places[from], direction).filter(|to| !reached.contains(to)) {
                    reached.push(to);
                }
            }
            index += 1;
        }
        assert_eq!(reached.len(), count, "a fan of {count}");
    }
}

#[test]
fn the_places_of_a_fan_do_not_touch() {
    for count in 2..=fan::MOST {
        let places = fan::places(count);
        for (index, a) in places.iter().enumerate() {
            for b in &places[index + 1..] {
                assert!((a.x - b.x).hypot(a.y - b.y) > 32.0, "a fan of {count}");
            }
        }
    }
}
