"""Today's division of Kazakhstan: the regions before 2018, cut and circled into the 17 regions and 3 cities of 2022.

The cut between two of today's regions runs along a level of a smoothed field "how much nearer is the one's nearest
settlement"; the level is chosen so that the areas are the official ones. The three cities are circles of their official area.
"""

from math import cos, pi, radians, sin, sqrt

import contourpy
import numpy as np
from shapely import union_all
from shapely.geometry import Polygon

from projection import area_km2, project, to_units, units_per_km
from sources import areas_only

# What the former regions (by HASC code) are called now; those cut in two are named by their parts.
FORMER = {
    "KZ.AT": "KZ-15", "KZ.QS": "KZ-39", "KZ.QO": "KZ-43", "KZ.AR": "KZ-23", "KZ.WK": "KZ-27", "KZ.AM": "KZ-11",
    "KZ.AS": "KZ-11", "KZ.QG": "KZ-35+KZ-62", "KZ.NK": "KZ-59", "KZ.PA": "KZ-55", "KZ.EK": "KZ-63+KZ-10",
    "KZ.AA": "KZ-19+KZ-33", "KZ.AC": "KZ-19+KZ-33", "KZ.MG": "KZ-47", "KZ.SK": "KZ-61", "KZ.ZM": "KZ-31",
}  # fmt: skip

# Centres of the city circles, moved a little from the town hall so that towns just outside the city stay outside.
CIRCLES = {"KZ-71": ("KZ-11", 71.43, 51.15), "KZ-75": ("KZ-19", 76.935, 43.235), "KZ-79": ("KZ-61", 69.62, 42.33)}

# Pieces that the former regions have on the wrong side: the region they belong to, the one they are taken from, corners.
MOVED = [("KZ-10", "KZ-55", [(78.3, 50.55), (78.36, 50.83), (78.6, 50.88), (78.75, 50.8), (78.8, 50.55)])]

# Cell of the field, and how far it is smoothed, in map units (about 0.1 km each).
CELL, SMOOTH = 20, 9


def divide(country, former, towns, areas):
    """Region id → polygon in map units. `towns`: region id → [(lon, lat)]; `areas`: region id → thousand km²."""
    country = to_units(country)
    parts = {}
    for code, shape in sorted(former.items()):
        name = FORMER.get(code)
        if name:
            shape = areas_only(to_units(shape).buffer(0).intersection(country))
            parts[name] = shape if name not in parts else areas_only(parts[name].union(shape))
    parts = tiled(country, parts)

    regions = {}
    for name, shape in parts.items():
        if "+" not in name:
            regions[name] = shape
            continue
        one, other = name.split("+")
        regions[one], regions[other] = cut(shape, towns[one], towns[other], areas[one] / (areas[one] + areas[other]))

    for city, (around, lon, lat) in CIRCLES.items():
        radius = sqrt(areas[city] * 1000 / pi) * units_per_km(lat)
        regions[city] = circle(lon, lat, radius)
        regions[around] = areas_only(regions[around].difference(regions[city]))
    return regions


def circle(lon, lat, radius, corners=48):
    x, y = project(lon, lat)
    # A polygon with corners on the circle is smaller than it; this makes up for it.
    radius *= sqrt(2 * pi / corners / sin(2 * pi / corners))
    turn = [2 * pi * k / corners for k in range(corners)]
    return Polygon([(round(x + radius * cos(a)), round(y + radius * sin(a))) for a in turn])


def tiled(country, parts):
    """The parts made to fill the country: what two claim goes to the first, what none claims to the neighbour along it."""
    taken, result = Polygon(), {}
    for name, shape in sorted(parts.items()):
        result[name] = areas_only(shape.difference(taken))
        taken = taken.union(shape)
    left = areas_only(country.difference(taken))
    for piece in sorted(getattr(left, "geoms", [left]), key=lambda piece: (-piece.area, piece.bounds)):
        if piece.is_empty:
            continue
        touching = {name: shape.buffer(1).intersection(piece.boundary).length for name, shape in result.items()}
        best = max(sorted(touching), key=touching.get)
        if touching[best] == 0:
            best = min(sorted(result), key=lambda name: result[name].distance(piece))
        result[best] = areas_only(result[best].union(piece))
    return result


def cut(shape, towns, other_towns, share):
    """`shape` in two: the part with `towns`, of the given share of its area, and the part with `other_towns`."""
    x0, y0, x1, y1 = shape.bounds
    xs = np.arange(x0 - 4 * CELL, x1 + 5 * CELL, CELL)
    ys = np.arange(y0 - 4 * CELL, y1 + 5 * CELL, CELL)
    mine, theirs = distance(xs, ys, towns), distance(xs, ys, other_towns)
    # As a share of both distances: shifted, the zero line moves far where nobody lives and little between two towns.
    field = smooth((theirs - mine) / (theirs + mine))
    whole = area_km2(shape)

    low, high = -1.0, 1.0
    for _ in range(30):
        middle = (low + high) / 2
        mine = above(xs, ys, field, middle, shape)
        low, high = (middle, high) if area_km2(mine) / whole > share else (low, middle)
    # Whatever the stray islands of the field are, each part keeps only what hangs together.
    mine = largest(above(xs, ys, field, middle, shape))
    keep = largest(areas_only(shape.difference(mine)))
    return areas_only(shape.difference(keep)), keep


def largest(shape):
    return max(getattr(shape, "geoms", [shape]), key=lambda part: part.area)


def distance(xs, ys, towns):
    points = np.array([project(*town) for town in towns])
    gx, gy = np.meshgrid(xs, ys)
    best = np.full(gx.shape, np.inf)
    for x, y in points:
        best = np.minimum(best, np.hypot(gx - x, gy - y))
    return best


def smooth(field):
    reach = np.arange(-3 * SMOOTH, 3 * SMOOTH + 1)
    weights = np.exp(-(reach**2) / (2 * SMOOTH**2))
    weights /= weights.sum()
    padded = np.pad(field, 3 * SMOOTH, mode="edge")
    rows = np.apply_along_axis(lambda row: np.convolve(row, weights, mode="valid"), 1, padded)
    return np.apply_along_axis(lambda column: np.convolve(column, weights, mode="valid"), 0, rows)


def above(xs, ys, field, level, shape):
    """The part of `shape` where the field is above the level."""
    contours = contourpy.contour_generator(xs, ys, field, fill_type=contourpy.FillType.OuterOffset)
    mine = []
    for points, offsets in zip(*contours.filled(level, np.inf)):
        rings = [points[start:end] for start, end in zip(offsets, offsets[1:])]
        mine.append(Polygon(rings[0], rings[1:]).buffer(0))
    return areas_only(union_all(mine).intersection(shape))
