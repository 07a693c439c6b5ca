"""Lakes and rivers: shapes from the packages where they have them, by hand from water.json where they do not; names from there too."""

import json
from math import hypot

from shapely import LineString, box, line_merge, union_all
from shapely.geometry import MultiLineString, Point, Polygon
from shapely.ops import polylabel

import divide
import sources
import topology
from projection import project, to_units

# The part of the world that the base map has: west, south, east, north.
VIEW = (40, 34, 95, 60)


def build(packages, folder, arcs):
    table = json.loads((folder / "water.json").read_text(encoding="utf-8"))
    seas = sea_shapes(arcs)
    lakes, rivers = [], []
    for item in table["lakes"]:
        shape, drawn = lake_shape(packages, item, seas)
        lines = [ring for part in getattr(shape, "geoms", [shape]) for ring in rings(part)]
        lakes.append(record(item, lines, lake_label(item, shape), drawn))
    for item in table["rivers"]:
        line, drawn = river_line(packages, item)
        lines = [[(int(x), int(y)) for x, y in part.coords] for part in getattr(line, "geoms", [line])]
        rivers.append(record(item, lines, river_label(item, line), drawn))
    return {"format": "togys-map-water", "version": 1, "lakes": lakes, "rivers": rivers}


def record(item, lines, label, drawn):
    result = {"id": item["id"], "path": topology.path(lines), "name": item["name"], "label": label, "rank": item["rank"]}
    if drawn:
        result["drawn"] = True
    return result


def sea_shapes(arcs):
    """Name of nothing: the faces of the base map that no country covers, as polygons with the coast's own points."""
    x0, y0 = project(VIEW[0], VIEW[3])
    x1, y1 = project(VIEW[2], VIEW[1])
    land = topology.filled(topology.chained([arc for arc in arcs if None in arc.sides]))
    sea = sources.areas_only(box(round(x0), round(y0), round(x1), round(y1)).difference(land))
    return list(getattr(sea, "geoms", [sea]))


def lake_shape(packages, item, seas):
    if "sea" in item:
        x, y = project(*item["sea"])
        return next(shape for shape in seas if shape.contains(Point(x, y))), False
    if "drawn" in item:
        shape = to_units(Polygon(item["drawn"]))
        return rounded_polygon(smooth(list(shape.exterior.coords)), 4), True
    shape = sources.waters(packages, item["file"], "lakes")[item["index"]]
    shape = to_units(shape)
    return rounded_polygon(smooth(topology.simplified(list(shape.exterior.coords), 150)), 20), False


def rounded_polygon(points, smallest):
    points = topology.simplified([(round(x), round(y)) for x, y in points], smallest)
    return divide.largest(Polygon(points).buffer(0))


def smooth(points, closed=True):
    """Chaikin's corner cutting, once: enough to take the ruler out of a line drawn by hand."""
    out = [] if closed else [points[0]]
    for (ax, ay), (bx, by) in zip(points, points[1:]):
        out += [(ax * 0.75 + bx * 0.25, ay * 0.75 + by * 0.25), (ax * 0.25 + bx * 0.75, ay * 0.25 + by * 0.75)]
    out.append(out[0] if closed else points[-1])
    return out


def rings(part):
    return [[(int(x), int(y)) for x, y in ring.coords] for ring in (part.exterior, *part.interiors)]


def river_line(packages, item):
    """The river as lines in map units, and whether a hand drew it. Neighbouring ends (in km, "join") are tied together."""
    if "drawn" in item:
        lines = [[project(*point) for point in line] for line in (item["drawn"], *item.get("more", []))]
        return MultiLineString([rounded_line(smooth(line, closed=False), 4) for line in lines]), True
    lines = []
    for source in item["from"]:
        shape = sources.waters(packages, source["file"], "rivers")[source["index"]]
        shape = shape.intersection(box(*source.get("clip", VIEW)))
        merged = line_merge(union_all([shape]))
        lines += [list(part.coords) for part in getattr(merged, "geoms", [merged]) if part.geom_type == "LineString"]
    lines = joined([[project(*point) for point in line] for line in lines if line], item.get("join", 0) * 15)
    smallest = item.get("smallest", 250)
    # The package rounds to 2 km: simplified first, a rounded river loses the steps of that grid.
    lines = [smooth(topology.simplified(line, smallest), closed=False) for line in lines if len(line) > 1]
    return MultiLineString([rounded_line(line, smallest / 6) for line in lines]), False


def rounded_line(points, smallest):
    return LineString(topology.simplified([(round(x), round(y)) for x, y in points], smallest))


def joined(lines, reach):
    """Lines whose ends lie within `reach` made one, the nearest pair first."""
    lines = [list(line) for line in lines]
    while True:
        best = None
        for i, one in enumerate(lines):
            for j, other in enumerate(lines):
                if i < j:
                    for a in (0, -1):
                        for b in (0, -1):
                            gap = hypot(one[a][0] - other[b][0], one[a][1] - other[b][1])
                            if gap <= reach and (best is None or gap < best[0]):
                                best = (gap, i, j, a, b)
        if best is None:
            return lines
        _, i, j, a, b = best
        head = lines[i] if a == -1 else lines[i][::-1]
        tail = lines[j] if b == 0 else lines[j][::-1]
        lines = [line for k, line in enumerate(lines) if k not in (i, j)] + [head + tail]


def lake_label(item, shape):
    if "label" in item:
        return [round(value) for value in project(*item["label"])]
    at = polylabel(shape, tolerance=5)
    return [round(at.x), round(at.y)]


def river_label(item, line):
    if "label" in item:
        return [round(value) for value in project(*item["label"])]
    longest = max(getattr(line, "geoms", [line]), key=lambda part: part.length)
    at = longest.interpolate(0.5, normalized=True)
    return [round(at.x), round(at.y)]
