//! Names never touch each other nor what they must not cover.

use proptest::prelude::*;
use togys::map::camera::Px;
use togys::map::labels::{Candidate, Rect, Side, keep_slots, place_labels};

fn name(priority: i32, x: f64, y: f64) -> Candidate {
    Candidate { priority, at: Px { x, y }, size: (60.0, 14.0), sides: Side::DOT, gap: 6.0, dot: 4.0, stands: None }
}

#[test]
fn the_more_important_name_stays() {
    let names = [name(20, 100.0, 100.0), name(10, 102.0, 100.0)];
    let placed = place_labels(&names, &[]);
    assert_eq!(placed.iter().map(|placed| placed.index).collect::<Vec<_>>(), [1]);
}

#[test]
fn a_name_goes_to_the_side_that_is_free() {
    let wall = Rect { left: 104.5, top: 80.0, right: 300.0, bottom: 120.0 };
    let placed = place_labels(&[name(10, 100.0, 100.0)], &[wall]);
    assert_eq!(placed[0].side, Side::Left);
}

#[test]
fn a_name_that_stands_is_not_turned_out_by_its_equal() {
    let mut names = [name(20, 100.0, 100.0), name(20, 100.0, 108.0)];
    assert_eq!(place_labels(&names, &[])[0].index, 0);
    names[1].stands = Some(Side::Left);
    let placed = place_labels(&names, &[]);
    assert_eq!((placed[0].index, placed[0].side), (1, Side::Left));
}

#[test]
fn a_name_without_a_place_is_left_out() {
    assert_eq!(place_labels(&[name(1, f64::NAN, 0.0), name(1, 0.0, f64::INFINITY)], &[]), []);
}

#[test]
fn names_that_stay_keep_their_slots() {
    fn check(before: &str, now: &str, expected: &str) {
        let [before, now] = [before, now].map(|names| names.chars().collect::<Vec<_>>());
        let kept = keep_slots(&before, now, |a, b| a == b);
        assert_eq!(kept.into_iter().collect::<String>(), expected);
    }
    check("", "abc", "abc");
    check("abc", "cab", "abc");
    // Who is new takes the slot of who is gone.
    check("abcd", "xdya", "axyd");
    check("abc", "xcyzab", "abcxyz");
    check("abcd", "d", "d");
    check("abcd", "xd", "xd");
    check("ab", "aab", "aba");
}

fn candidate() -> impl Strategy<Value = Candidate> {
    let side = prop_oneof![Just(None), Just(Some(Side::Right)), Just(Some(Side::Over)), Just(Some(Side::Below))];
    (0..60_i32, 0.0..900.0, 0.0..600.0, 10.0..180.0, any::<bool>(), 0.0..20.0, side).prop_map(
        |(priority, x, y, width, area, gap, stands)| Candidate {
            priority,
            at: Px { x, y },
            size: (width, 15.0),
            sides: if area { Side::AREA } else { Side::DOT },
            gap,
            dot: if area { 0.0 } else { 4.0 },
            stands,
        },
    )
}

proptest! {
    #[test]
    fn nothing_meets_anything(
        candidates in prop::collection::vec(candidate(), 0..120),
        obstacles in prop::collection::vec((0.0..900.0, 0.0..600.0, 5.0..25.0), 0..40),
    ) {
        let obstacles: Vec<Rect> = obstacles.into_iter().map(|(x, y, reach)| Rect::around(Px { x, y }, reach, reach)).collect();
        let placed = place_labels(&candidates, &obstacles);
        let rooms: Vec<Vec<Rect>> = placed.iter().map(|placed| std::iter::once(placed.rect).chain(placed.dot).collect()).collect();
        for (index, rooms_of_one) in rooms.iter().enumerate() {
            for room in rooms_of_one {
                prop_assert!(obstacles.iter().all(|obstacle| !obstacle.meets(room)));
                for other in rooms[index + 1..].iter().flatten() {
                    prop_assert!(!other.meets(room));
                }
            }
        }
        let mut indices: Vec<_> = placed.iter().map(|placed| placed.index).collect();
        indices.sort_unstable();
        indices.dedup();
        prop_assert_eq!(indices.len(), placed.len());
    }
}
