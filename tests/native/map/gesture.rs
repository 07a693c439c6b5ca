//! What fingers, mouse and pen ask for, sample by sample.

use proptest::prelude::*;
use togys::map::camera::Px;
use togys::map::gesture::{Act, Device, Gesture, Sample, Stage};

const DOWN: Stage = Stage::Down { on_item: false, boxing: false };

// Feeds samples of (pointer, stage, x, y, time) and gives the acts.
fn acts(device: Device, samples: &[(i32, Stage, f64, f64, f64)]) -> Vec<Act> {
    let mut gesture = Gesture::default();
    samples
        .iter()
        .map(|(id, stage, x, y, time)| {
            gesture.take(Sample { id: *id, device, stage: *stage, at: Px { x: *x, y: *y }, time: *time })
        })
        .collect()
}

fn last(device: Device, samples: &[(i32, Stage, f64, f64, f64)]) -> Act {
    acts(device, samples).pop().unwrap()
}

#[test]
fn a_drag_pans_and_loses_no_pixel_to_the_slop() {
    let moved = acts(
        Device::Touch,
        &[
            (1, DOWN, 100.0, 100.0, 0.0),
            (1, Stage::Move, 104.0, 100.0, 10.0),
            (1, Stage::Move, 112.0, 101.0, 20.0),
            (1, Stage::Move, 120.0, 101.0, 30.0),
        ],
    );
    assert_eq!(moved, [Act::Hold, Act::None, Act::Pan { dx: 12.0, dy: 1.0 }, Act::Pan { dx: 8.0, dy: 0.0 }]);
}

#[test]
fn a_finger_let_go_in_motion_throws() {
    let act = last(
        Device::Touch,
        &[
            (1, DOWN, 0.0, 0.0, 0.0),
            (1, Stage::Move, 20.0, 0.0, 20.0),
            (1, Stage::Move, 40.0, 0.0, 40.0),
            (1, Stage::Move, 60.0, 0.0, 60.0),
            (1, Stage::Up, 60.0, 0.0, 62.0),
        ],
    );
    let Act::Throw { vx, vy } = act else { panic!("{act:?}") };
    assert!((vx - 1.0).abs() < 0.01 && vy == 0.0);
}

#[test]
fn a_finger_that_rests_first_does_not_throw() {
    let act = last(
        Device::Touch,
        &[
            (1, DOWN, 0.0, 0.0, 0.0),
            (1, Stage::Move, 20.0, 0.0, 20.0),
            (1, Stage::Move, 40.0, 0.0, 40.0),
            (1, Stage::Up, 40.0, 0.0, 200.0),
        ],
    );
    assert_eq!(act, Act::Release);
}

#[test]
fn a_tap_is_no_drag() {
    let mut gesture = Gesture::default();
    let sample = |stage, x, time| Sample { id: 1, device: Device::Touch, stage, at: Px { x, y: 0.0 }, time };
    gesture.take(sample(DOWN, 0.0, 0.0));
    gesture.take(sample(Stage::Move, 5.0, 30.0));
    assert_eq!(gesture.take(sample(Stage::Up, 5.0, 60.0)), Act::Release);
    assert!(!gesture.has_moved());
    assert!(!gesture.is_held());
}

#[test]
fn two_taps_zoom_in() {
    let act = last(
        Device::Touch,
        &[
            (1, DOWN, 50.0, 50.0, 0.0),
            (1, Stage::Up, 50.0, 50.0, 60.0),
            (2, DOWN, 55.0, 48.0, 200.0),
            (2, Stage::Up, 55.0, 48.0, 260.0),
        ],
    );
    assert_eq!(act, Act::Zoom { levels: 1.0, about: Px { x: 55.0, y: 48.0 } });
}

#[test]
fn two_slow_or_distant_taps_do_not() {
    for (x, time) in [(50.0, 500.0), (120.0, 200.0)] {
        let act = last(
            Device::Mouse,
            &[
                (1, DOWN, 50.0, 50.0, 0.0),
                (1, Stage::Up, 50.0, 50.0, 60.0),
                (1, DOWN, x, 50.0, time),
                (1, Stage::Up, x, 50.0, time + 60.0),
            ],
        );
        assert_eq!(act, Act::Release, "second tap at {x} after {time} ms");
    }
}

#[test]
fn two_taps_on_a_point_do_not() {
    let on_item = Stage::Down { on_item: true, boxing: false };
    let act = last(
        Device::Mouse,
        &[
            (1, on_item, 50.0, 50.0, 0.0),
            (1, Stage::Up, 50.0, 50.0, 60.0),
            (1, on_item, 50.0, 50.0, 150.0),
            (1, Stage::Up, 50.0, 50.0, 200.0),
        ],
    );
    assert_eq!(act, Act::Release);
}

#[test]
fn fingers_that_part_zoom_about_their_middle() {
    let act = last(
        Device::Touch,
        &[(1, DOWN, 100.0, 100.0, 0.0), (2, DOWN, 200.0, 100.0, 10.0), (2, Stage::Move, 300.0, 100.0, 30.0)],
    );
    assert_eq!(act, Act::Pinch { levels: 1.0, about: Px { x: 150.0, y: 100.0 }, dx: 50.0, dy: 0.0 });
}

#[test]
fn fingers_that_go_together_pan() {
    let both = acts(
        Device::Touch,
        &[
            (1, DOWN, 100.0, 100.0, 0.0),
            (2, DOWN, 200.0, 100.0, 10.0),
            (1, Stage::Move, 100.0, 140.0, 30.0),
            (2, Stage::Move, 200.0, 140.0, 31.0),
        ],
    );
    let (mut levels, mut down) = (0.0, 0.0);
    for act in both {
        if let Act::Pinch { levels: more, dy, .. } = act {
            levels += more;
            down += dy;
        }
    }
    assert!(levels.abs() < 1e-9 && (down - 40.0).abs() < 1e-9);
}

#[test]
fn the_finger_that_stays_goes_on_dragging() {
    let act = last(
        Device::Touch,
        &[
            (1, DOWN, 100.0, 100.0, 0.0),
            (2, DOWN, 200.0, 100.0, 10.0),
            (2, Stage::Move, 260.0, 100.0, 400.0),
            (2, Stage::Up, 260.0, 100.0, 410.0),
            (1, Stage::Move, 103.0, 100.0, 430.0),
        ],
    );
    assert_eq!(act, Act::Pan { dx: 3.0, dy: 0.0 });
}

#[test]
fn a_tap_with_two_fingers_zooms_out() {
    let acts = acts(
        Device::Touch,
        &[
            (1, DOWN, 100.0, 100.0, 0.0),
            (2, DOWN, 200.0, 100.0, 10.0),
            (2, Stage::Up, 200.0, 100.0, 90.0),
            (1, Stage::Up, 100.0, 100.0, 95.0),
        ],
    );
    assert_eq!(acts[2..], [Act::Zoom { levels: -1.0, about: Px { x: 150.0, y: 100.0 } }, Act::Release]);
}

#[test]
fn a_second_tap_that_is_pulled_down_zooms_with_one_finger() {
    let act = last(
        Device::Touch,
        &[
            (1, DOWN, 50.0, 50.0, 0.0),
            (1, Stage::Up, 50.0, 50.0, 60.0),
            (2, DOWN, 50.0, 50.0, 180.0),
            (2, Stage::Move, 50.0, 160.0, 240.0),
        ],
    );
    assert_eq!(act, Act::Pinch { levels: 1.0, about: Px { x: 50.0, y: 50.0 }, dx: 0.0, dy: 0.0 });
}

#[test]
fn a_box_is_drawn_from_corner_to_corner() {
    let boxing = Stage::Down { on_item: false, boxing: true };
    let acts = acts(
        Device::Mouse,
        &[(1, boxing, 10.0, 20.0, 0.0), (1, Stage::Move, 110.0, 90.0, 30.0), (1, Stage::Up, 110.0, 90.0, 60.0)],
    );
    let (from, to) = (Px { x: 10.0, y: 20.0 }, Px { x: 110.0, y: 90.0 });
    assert_eq!(acts, [Act::Hold, Act::Stretch { from, to }, Act::Box { from, to }]);
}

#[test]
fn a_box_of_no_size_is_none() {
    let boxing = Stage::Down { on_item: false, boxing: true };
    assert_eq!(last(Device::Mouse, &[(1, boxing, 10.0, 20.0, 0.0), (1, Stage::Up, 12.0, 20.0, 60.0)]), Act::Release);
}

#[test]
fn the_system_may_take_a_finger_away() {
    let acts = acts(
        Device::Touch,
        &[
            (1, DOWN, 0.0, 0.0, 0.0),
            (1, Stage::Move, 40.0, 0.0, 20.0),
            (1, Stage::Cancel, 40.0, 0.0, 30.0),
            (1, Stage::Move, 80.0, 0.0, 40.0),
        ],
    );
    assert_eq!(acts[2..], [Act::Release, Act::None]);
}

proptest! {
    // Whatever comes in whatever order: no panic, finite acts, and nothing is held once every finger is gone.
    #[test]
    fn any_samples_are_taken(samples in prop::collection::vec((0..4_i32, 0..5_u8, prop::num::f64::ANY, -500.0..2000.0, 0.0..5000.0, any::<bool>()), 0..80)) {
        let mut gesture = Gesture::default();
        for (id, stage, x, y, time, wild) in samples {
            let stage = match stage {
                0 => DOWN,
                1 => Stage::Down { on_item: wild, boxing: !wild },
                2 => Stage::Move,
                3 => Stage::Up,
                _ => Stage::Cancel,
            };
            let at = Px { x: if wild { x } else { y }, y };
            let act = gesture.take(Sample { id, device: if wild { Device::Touch } else { Device::Mouse }, stage, at, time });
            if at.x.is_finite() && at.x.abs() < 1e6 {
                if let Act::Throw { vx, vy } = act {
                    prop_assert!(vx.is_finite() && vy.is_finite() && vx.hypot(vy) < 4.01);
                }
                if let Act::Pinch { levels, .. } = act {
                    prop_assert!(levels.is_finite());
                }
            }
        }
        for id in 0..4 {
            gesture.take(Sample { id, device: Device::Touch, stage: Stage::Up, at: Px::default(), time: 6000.0 });
        }
        prop_assert!(!gesture.is_held());
    }
}
