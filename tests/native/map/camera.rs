//! Projection, camera, motion and flight.

use proptest::prelude::*;
use togys::domain::{GeoPoint, MapBox, MapXy};
use togys::map::camera::{COUNTRY, Camera, Insets, MAX_ZOOM, Px, REACH, Screen};
use togys::map::flight::Flight;
use togys::map::motion::Motion;
use togys::map::projection::{bounds_of, box_of, km_per_unit, project, unproject};

const PANE: Screen =
    Screen { width: 900.0, height: 600.0, insets: Insets { top: 0.0, right: 0.0, bottom: 0.0, left: 0.0 } };

fn near(a: f64, b: f64, within: f64) {
    assert!((a - b).abs() <= within, "{a} is not within {within} of {b}");
}

fn astana() -> GeoPoint {
    GeoPoint { lat: 51.1694, lon: 71.4491 }
}

#[test]
fn the_projection_knows_its_corners() {
    let origin = project(GeoPoint { lat: 85.051_128_78, lon: -180.0 });
    near(origin.x, 0.0, 1e-6);
    near(origin.y, 0.0, 1e-3);
    let middle = project(GeoPoint { lat: 0.0, lon: 0.0 });
    near(middle.x, 131_072.0, 1e-6);
    near(middle.y, 131_072.0, 1e-6);
}

#[test]
fn a_unit_is_shorter_in_the_north() {
    near(km_per_unit(0.0), 0.152_874, 1e-5);
    near(km_per_unit(60.0), 0.076_437, 1e-5);
}

#[test]
fn the_whole_country_fits_on_every_pane() {
    for (width, height) in [(320.0, 480.0), (390.0, 844.0), (768.0, 1024.0), (1440.0, 900.0), (2560.0, 600.0)] {
        let pane = Screen { width, height, ..PANE };
        let seen = pane.shown(&pane.home());
        assert!(seen.min.x <= COUNTRY.min.x && seen.max.x >= COUNTRY.max.x, "{width} × {height} across");
        assert!(seen.min.y <= COUNTRY.min.y && seen.max.y >= COUNTRY.max.y, "{width} × {height} down");
    }
}

#[test]
fn a_place_is_put_in_the_middle_of_what_no_card_covers() {
    let pane = Screen { insets: Insets { left: 300.0, bottom: 100.0, ..Insets::default() }, ..PANE };
    let px = pane.to_px(&pane.put(project(astana()), 8.0), project(astana()));
    near(px.x, 600.0, 0.01);
    near(px.y, 250.0, 0.01);
}

#[test]
fn covers_wider_than_the_pane_are_passed_over() {
    let pane = Screen { insets: Insets { left: 5000.0, top: 5000.0, ..Insets::default() }, ..PANE };
    let px = pane.to_px(&pane.put(project(astana()), 8.0), project(astana()));
    near(px.x, 450.0, 0.01);
    near(px.y, 300.0, 0.01);
}

#[test]
fn a_glide_ends_where_it_was_aimed() {
    let start = Camera::over(astana(), 9.0);
    let (mut camera, mut motion) = (start, Some(Motion::nudge(-120.0, 40.0)));
    let mut frames = 0;
    while let Some(going) = motion {
        (camera, motion) = going.step(&PANE, &camera, 16.0);
        frames += 1;
        assert!(frames < 400);
    }
    let aim = PANE.pan(&start, -120.0, 40.0);
    near(PANE.to_px(&camera, aim.center).x, 450.0, 6.0);
    near(PANE.to_px(&camera, aim.center).y, 300.0, 6.0);
}

#[test]
fn a_glide_stops_at_the_edge() {
    let edge = PANE.clamp(Camera { center: MapXy { x: 0.0, y: 90_000.0 }, zoom: 6.0 });
    let (camera, rest) = Motion::Glide { vx: 2.0, vy: 0.0 }.step(&PANE, &edge, 16.0);
    assert_eq!(camera, edge);
    assert_eq!(rest, None);
}

#[test]
fn zooming_keeps_the_place_under_the_pointer() {
    let (mut camera, about) = (Camera::over(astana(), 7.0), Px { x: 610.0, y: 222.0 });
    let place = PANE.to_map(&camera, about);
    let mut motion = Some(Motion::Approach { zoom: 9.0, about });
    while let Some(going) = motion {
        (camera, motion) = going.step(&PANE, &camera, 16.0);
        let px = PANE.to_px(&camera, place);
        near(px.x, about.x, 0.01);
        near(px.y, about.y, 0.01);
    }
    near(camera.zoom, 9.0, 1e-9);
}

#[test]
fn a_flight_goes_out_and_in_again() {
    let (from, to) = (Camera::over(astana(), 10.0), Camera::over(GeoPoint { lat: 43.2389, lon: 76.8897 }, 10.0));
    let flight = Flight::new(from, to, 900.0);
    assert_eq!(flight.at(flight.ms()), to);
    near(flight.at(0.0).center.x, from.center.x, 1e-6);
    near(flight.at(0.0).zoom, 10.0, 1e-9);
    assert!(flight.at(flight.ms() / 2.0).zoom < 8.0);
    near(flight.at(flight.ms() * 0.9999).center.x, to.center.x, 5.0);
}

#[test]
fn a_flight_on_the_spot_only_zooms() {
    let (from, to) = (Camera::over(astana(), 5.0), Camera::over(astana(), 9.0));
    let flight = Flight::new(from, to, 900.0);
    let half = flight.at(flight.ms() / 2.0);
    near(half.zoom, 7.0, 1e-6);
    assert_eq!(half.center, from.center);
}

#[test]
fn an_approach_reports_where_it_is_going() {
    let camera = Camera::over(astana(), 7.0);
    near(Motion::Approach { zoom: 8.0, about: PANE.middle() }.goal_zoom(&camera), 8.0, 0.0);
    near(Motion::nudge(10.0, 0.0).goal_zoom(&camera), 7.0, 0.0);
}

fn any_number() -> impl Strategy<Value = f64> {
    prop_oneof![Just(f64::NAN), Just(f64::INFINITY), Just(f64::NEG_INFINITY), Just(0.0), -1e7..1e7, prop::num::f64::ANY,]
}

fn any_camera() -> impl Strategy<Value = Camera> {
    (any_number(), any_number(), any_number()).prop_map(|(x, y, zoom)| Camera { center: MapXy { x, y }, zoom })
}

fn any_screen() -> impl Strategy<Value = Screen> {
    (any_number(), any_number(), any_number(), any_number()).prop_map(|(width, height, left, bottom)| Screen {
        width,
        height,
        insets: Insets { left, bottom, ..Insets::default() },
    })
}

fn assert_sound(camera: Camera) {
    assert!(camera.center.x.is_finite() && camera.center.y.is_finite(), "{camera:?}");
    assert!((1.0..=MAX_ZOOM).contains(&camera.zoom), "{camera:?}");
    assert!((REACH.min.x..=REACH.max.x).contains(&camera.center.x), "{camera:?}");
    assert!((REACH.min.y..=REACH.max.y).contains(&camera.center.y), "{camera:?}");
}

proptest! {
    #[test]
    fn projecting_there_and_back_is_nothing(lat in -84.0..84.0, lon in -180.0..180.0) {
        let back = unproject(project(GeoPoint { lat, lon }));
        near(back.lat, lat, 1e-9);
        near(back.lon, lon, 1e-9);
    }

    #[test]
    fn pixels_there_and_back_are_nothing(x in 0.0..900.0, y in 0.0..600.0, zoom in 4.0..14.0) {
        let camera = PANE.clamp(Camera::over(astana(), zoom));
        let back = PANE.to_px(&camera, PANE.to_map(&camera, Px { x, y }));
        near(back.x, x, 1e-6);
        near(back.y, y, 1e-6);
    }

    #[test]
    fn bounds_there_and_back_are_nothing(south in 41.0..47.0, west in 47.0..66.0) {
        let area = box_of(bounds_of(box_of(togys::domain::GeoBounds { south, west, north: south + 5.0, east: west + 9.0 })));
        near(bounds_of(area).south, south, 1e-9);
        near(bounds_of(area).east, west + 9.0, 1e-9);
    }

    #[test]
    fn every_camera_comes_out_sound(
        screen in any_screen(), camera in any_camera(), other in any_camera(), a in any_number(), b in any_number()
    ) {
        assert_sound(screen.clamp(camera));
        assert_sound(screen.pan(&camera, a, b));
        assert_sound(screen.zoom_about(&camera, a, Px { x: a, y: b }));
        assert_sound(screen.put(camera.center, a));
        assert_sound(screen.fit(MapBox { min: camera.center, max: other.center }, a));
        assert_sound(screen.home());
        let flight = Flight::new(camera, other, screen.width);
        for motion in [
            Motion::Glide { vx: a, vy: b },
            Motion::Approach { zoom: a, about: Px { x: b, y: a } },
            Motion::Fly { flight, elapsed: 0.0 },
        ] {
            assert_sound(motion.step(&screen, &camera, b).0);
            assert_sound(motion.end(&screen, &camera));
        }
    }

    #[test]
    fn a_flight_always_arrives(
        x in 165_000.0..194_000.0, y in 83_000.0..98_000.0, from in 4.0..14.0, to in 4.0..14.0, width in 300.0..2000.0
    ) {
        let start = Camera::over(astana(), from);
        let goal = Camera { center: MapXy { x, y }, zoom: to };
        let flight = Flight::new(start, goal, width);
        prop_assert!(flight.ms().is_finite() && flight.ms() >= 200.0);
        let mut last = flight.at(0.0);
        near(last.zoom, from, 1e-6);
        for part in 1..=40 {
            let next = flight.at(flight.ms() * f64::from(part) / 40.0);
            prop_assert!((next.zoom - last.zoom).abs() < 4.0, "the flight leaps");
            last = next;
        }
        near(last.zoom, to, 1e-6);
        prop_assert_eq!(flight.at(flight.ms()), goal);
    }
}
