"""Builds public/map from the registry packages: `build.py PACKAGES OUT`. The same input gives the same bytes."""

import json
import sys
from pathlib import Path

import brotli
from shapely import affinity, box, union_all
from shapely.ops import polylabel
from shapely.geometry import Point, Polygon

import divide
import settlements
import sources
import topology
import water
from projection import area_km2, project, to_units

HERE = Path(__file__).parent
VIEW = (40, 34, 95, 60)


def main(packages, out):
    areas = json.loads((HERE / "region-areas.json").read_text(encoding="utf-8"))["areas"]
    names = json.loads((HERE / "names.json").read_text(encoding="utf-8"))
    table = settlements.read(HERE)
    countries = sources.countries(packages)
    country = union_all([countries.pop("Kazakhstan"), countries.pop("Baikonur")])
    regions = divide.divide(country, sources.former_regions(packages), anchors(table), areas)
    arcs = moved(topology.arcs_of(faces(regions, countries, names["neighbours"])))
    circles = {arc for arc in arcs if arc.sides & divide.CIRCLES.keys()}
    topology.simplify_arcs(arcs, lambda arc: smallest_triangle(arc, circles))

    base, shapes = base_map(arcs, regions, names)
    waters = water.build(packages, HERE, arcs)
    places = settlements.build(table)
    write(out, {"base.json": base, "water.json": waters, "settlements.json": places})
    report(shapes, areas, places["settlements"])


def anchors(table):
    """Region id → points known to lie in it: the settlements, and the points of anchors.json."""
    points = {}
    for place in table:
        points.setdefault(place["region"], []).append((place["lon"], place["lat"]))
    for region, more in json.loads((HERE / "anchors.json").read_text(encoding="utf-8"))["anchors"].items():
        points[region] = points.get(region, []) + [(lon, lat) for lon, lat, _ in more]
    return points


def faces(regions, countries, neighbours):
    """Every face of the base map in map units: the regions, and of the neighbours what is in view."""
    view = box(*VIEW)
    result = {}
    for name, shape in regions.items():
        result[name] = without_specks(shape, 1200)
    for region, former, corners in divide.MOVED:
        patch = sources.areas_only(to_units(Polygon(corners)).intersection(result[former]))
        result[former] = sources.areas_only(result[former].difference(patch))
        result[region + MOVED_MARK] = patch
    for key, neighbour in neighbours.items():
        shape = sources.areas_only(countries[neighbour["source"]].intersection(view))
        result[key] = without_specks(to_units(shape), 6000)
    return result


# A piece moved to another region is a face of its own at first, so that the border around it can be told from the rest.
MOVED_MARK = " moved"


def moved(arcs):
    """The arcs with moved pieces as parts of their new regions, and the borders these got there known as approximate."""
    kept = []
    for arc in arcs:
        arc.moved = any(side is not None and side.endswith(MOVED_MARK) for side in arc.sides)
        arc.left, arc.right = (side and side.removesuffix(MOVED_MARK) for side in (arc.left, arc.right))
        if arc.left != arc.right:
            kept.append(arc)
    return kept


def without_specks(shape, smallest):
    """A shape without its islands and holes of less than `smallest` square units (1200: about 12 km²)."""
    parts = []
    for part in getattr(shape, "geoms", [shape]):
        if part.area >= smallest:
            parts.append(Polygon(part.exterior, [hole for hole in part.interiors if Polygon(hole).area >= smallest]))
    return union_all(parts)


def smallest_triangle(arc, circles):
    """How much detail an arc keeps: a city circle all, a border of a region much, a border between neighbours little."""
    if arc in circles:
        return 0
    if not any(is_region(side) for side in arc.sides):
        return 3000
    return 165


def is_region(name):
    return name is not None and name.startswith("KZ-")


def base_map(arcs, regions, names):
    shapes, region_records = {}, []
    for name in sorted(regions):
        lines = topology.chained(topology.around(arcs, [name]))
        shapes[name] = topology.filled(lines)
        corners = topology.bounds(lines)
        record = {"id": name, "path": topology.path(lines), "label": label(shapes[name]), "bbox": corners}
        if any(approximate(arc) for arc in topology.around(arcs, [name])):
            record["approximate"] = True
        region_records.append(record)
    neighbours = []
    for key, neighbour in names["neighbours"].items():
        lines = topology.chained(topology.around(arcs, [key]))
        at = [round(value) for value in project(*neighbour["label"])]
        neighbours.append({"id": key, "path": topology.path(lines), "name": neighbour["name"], "label": at})
    inner = [arc for arc in arcs if all(is_region(side) for side in arc.sides)]
    borders = [
        {"path": topology.path(topology.chained([arc for arc in inner if not approximate(arc)]))},
        {"path": topology.path(topology.chained([arc for arc in inner if approximate(arc)])), "approximate": True},
    ]
    outline = topology.chained(topology.around(arcs, regions))
    shapes["country"] = topology.filled(outline)
    return {
        "format": "togys-map",
        "version": 1,
        "attribution": names["attribution"],
        "country": {"path": topology.path(outline)},
        "neighbours": neighbours,
        "regions": region_records,
        "borders": borders,
    }, shapes


# Borders that the packages do not have: the cuts of 2022, pieces moved by hand and the circles of the cities.
CUTS = [frozenset(pair) for pair in (("KZ-10", "KZ-63"), ("KZ-19", "KZ-33"), ("KZ-35", "KZ-62"))]


def approximate(arc):
    inner = all(is_region(side) for side in arc.sides)
    return inner and (arc.moved or arc.sides in CUTS or bool(arc.sides & divide.CIRCLES.keys()))


def label(shape):
    """The middle of the widest room for a word in a shape."""
    if shape.geom_type != "Polygon":
        shape = divide.largest(shape)
    flat = affinity.scale(shape, xfact=0.45, yfact=1, origin=(0, 0))
    at = polylabel(flat, tolerance=20)
    return [round(at.x / 0.45), round(at.y)]


def write(out, files):
    out.mkdir(parents=True, exist_ok=True)
    total = 0
    for name, content in files.items():
        data = json.dumps(content, ensure_ascii=False, separators=(",", ":")).encode()
        (out / name).write_bytes(data + b"\n")
        small = len(brotli.compress(data, quality=11))
        total += small
        print(f"{name:18} {len(data):7} bytes, brotli {small}")
    print(f"{'together':18} {'':13} brotli {total}")


def report(shapes, areas, places):
    """What the test checks too, for whoever runs this by hand."""
    for name, official in areas.items():
        area = area_km2(shapes[name]) / 1000
        print(f"{name}  {area:6.1f} of {official:6.1f} thousand km²  {(area / official - 1) * 100:+5.1f} %")
    for place in places:
        x, y = project(place[5], place[4])
        if not shapes[place[7]].contains(Point(x, y)):
            print("outside its region:", place[7], place[3], place[6], place[4], place[5])


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
