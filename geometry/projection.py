"""Longitude/latitude to map units (Web Mercator, the world 2^18 units wide) and back, and true areas on the sphere."""

from math import asinh, atan, cos, degrees, pi, radians, sinh, sin, sqrt, tan

from shapely import transform
import numpy as np

WORLD = 1 << 18
EARTH_RADIUS_KM = 6371.0088


def project(lon, lat):
    return (lon + 180) / 360 * WORLD, (0.5 - asinh(tan(radians(lat))) / (2 * pi)) * WORLD


def unproject(x, y):
    return x / WORLD * 360 - 180, degrees(atan(sinh((0.5 - y / WORLD) * 2 * pi)))


def to_units(geometry):
    """A longitude/latitude geometry in map units, not rounded."""
    return transform(geometry, lambda points: np.array([project(*point) for point in points]).reshape(-1, 2))


def units_per_km(lat):
    return WORLD / (2 * pi * EARTH_RADIUS_KM * cos(radians(lat)))


def area_km2(geometry):
    """The area on the sphere of a geometry in map units."""
    total = 0.0
    for part in getattr(geometry, "geoms", [geometry]):
        rings = [part.exterior, *part.interiors] if not part.is_empty else []
        for index, ring in enumerate(rings):
            size = abs(ring_area_km2(ring.coords))
            total += size if index == 0 else -size
    return total


def ring_area_km2(points):
    # Green's theorem for the sphere along straight Mercator edges, which are cut short enough for the midpoint rule.
    total = 0.0
    for (ax, ay), (bx, by) in zip(points, points[1:]):
        steps = max(1, int(sqrt((bx - ax) ** 2 + (by - ay) ** 2) // 50))
        for step in range(steps):
            _, lat = unproject(0, ay + (by - ay) * (step + 0.5) / steps)
            total += (bx - ax) / steps * sin(radians(lat))
    return total * 2 * pi / WORLD * EARTH_RADIUS_KM**2
