"""Shared borders: faces in, arcs that each separate two faces out, simplified once, and closed again into SVG paths.

Everything is in integer map units, so that two neighbours always carry the very same points.
"""

from collections import defaultdict
from heapq import heapify, heappop, heappush
from math import hypot

from shapely import STRtree, line_merge, make_valid, union_all
from shapely.geometry import LineString, MultiLineString, Point, Polygon
from shapely.ops import polygonize, unary_union


class Arc:
    """A line between two nodes with the names of the faces on its two sides (None: nothing)."""

    def __init__(self, points, left, right):
        self.points, self.left, self.right = points, left, right

    @property
    def sides(self):
        return frozenset((self.left, self.right))


def arcs_of(faces):
    """Arcs of a dict of name → polygon in map units. Gaps between faces have the name None."""
    lines = union_all([face.boundary for face in faces.values()], grid_size=1)
    merged = line_merge(lines)
    lines = list(merged.geoms) if isinstance(merged, MultiLineString) else [merged]
    names = list(faces)
    cells = list(polygonize(unary_union(lines)))
    tree = STRtree([faces[name] for name in names])
    cell_names = []
    for cell in cells:
        inside = cell.representative_point()
        hits = sorted(tree.query(inside, predicate="within"))
        cell_names.append(names[hits[0]] if hits else None)
    cell_tree = STRtree(cells)

    def name_at(x, y):
        hits = sorted(cell_tree.query(Point(x, y), predicate="within"))
        return cell_names[hits[0]] if hits else None

    arcs = []
    for line in sorted(lines, key=lambda line: line.coords[0] + line.coords[-1] + (line.length,)):
        points = [(int(x), int(y)) for x, y in line.coords]
        a, b = max(zip(points, points[1:]), key=lambda edge: hypot(edge[1][0] - edge[0][0], edge[1][1] - edge[0][1]))
        length = hypot(b[0] - a[0], b[1] - a[1])
        middle = ((a[0] + b[0]) / 2, (a[1] + b[1]) / 2)
        dx, dy = (b[0] - a[0]) / length * 0.01, (b[1] - a[1]) / length * 0.01
        left, right = name_at(middle[0] - dy, middle[1] + dx), name_at(middle[0] + dy, middle[1] - dx)
        if left != right:
            arcs.append(Arc(points, left, right))
    return arcs


def simplified(points, smallest, keep=2):
    """Visvalingam: points whose triangle with their neighbours is smaller than `smallest` square units go, smallest first."""
    closed = points[0] == points[-1]
    count = len(points)
    before, after = list(range(-1, count - 1)), list(range(1, count + 1))
    area = [0.0] * count

    def triangle(i):
        (ax, ay), (bx, by), (cx, cy) = points[before[i]], points[i], points[after[i]]
        return abs((bx - ax) * (cy - ay) - (cx - ax) * (by - ay)) / 2

    heap = []
    for i in range(1, count - 1):
        area[i] = triangle(i)
        heap.append((area[i], i))
    heapify(heap)
    gone, left = set(), count
    least = max(keep, 4 if closed else 2)
    while heap and left > least:
        size, i = heappop(heap)
        if i in gone or size != area[i]:
            continue
        if size >= smallest:
            break
        gone.add(i)
        left -= 1
        after[before[i]], before[after[i]] = after[i], before[i]
        for j in (before[i], after[i]):
            if 0 < j < count - 1:
                area[j] = max(triangle(j), size)
                heappush(heap, (area[j], j))
    return [point for i, point in enumerate(points) if i not in gone]


def simplify_arcs(arcs, smallest_of):
    """Simplifies each arc by `smallest_of(arc)`; an arc that would touch another is drawn finer until it does not."""
    full = [arc.points for arc in arcs]
    limits = [float(smallest_of(arc)) for arc in arcs]
    for index, arc in enumerate(arcs):
        arc.points = simplified(full[index], limits[index])
    for _ in range(12):
        lines = [LineString(arc.points) for arc in arcs]
        tree = STRtree(lines)
        clashing = {index for index, line in enumerate(lines) if not line.is_simple}
        for a, b in zip(*tree.query(lines, predicate="intersects")):
            if a < b and meets_between_ends(lines[a], lines[b]):
                clashing |= {int(a), int(b)}
        clashing = {index for index in clashing if limits[index] > 0}
        if not clashing:
            return
        for index in sorted(clashing):
            limits[index] = limits[index] / 3 if limits[index] > 1 else 0.0
            arcs[index].points = simplified(full[index], limits[index])
    raise ValueError("arcs still cross after refining them")


def meets_between_ends(a, b):
    shared = a.intersection(b)
    ends = {a.coords[0], a.coords[-1]} & {b.coords[0], b.coords[-1]}
    parts = getattr(shared, "geoms", [shared])
    return any(part.geom_type != "Point" or (part.x, part.y) not in ends for part in parts)


def around(arcs, names):
    """The arcs between the faces in `names` and everything else."""
    names = set(names)
    return [arc for arc in arcs if (arc.left in names) != (arc.right in names)]


def chained(arcs):
    """Arcs joined end to end into as few lines as possible; closed lines end where they begin."""
    at = defaultdict(list)
    for index, arc in enumerate(arcs):
        at[arc.points[0]].append(index)
        at[arc.points[-1]].append(index)
    used, lines = set(), []

    def walk(start, line):
        while True:
            here = line[-1]
            if here == line[0] and len(line) > 1:
                return
            nexts = [index for index in at[here] if index not in used]
            if not nexts:
                return
            index = nexts[0]
            used.add(index)
            points = arcs[index].points
            line += points[1:] if points[0] == here else points[-2::-1]

    # Lines that end somewhere first: starting in their middle would cut them in two.
    loose = [index for index, arc in enumerate(arcs) for end in (arc.points[0], arc.points[-1]) if len(at[end]) % 2]
    for index in [*loose, *range(len(arcs))]:
        if index in used:
            continue
        used.add(index)
        points = arcs[index].points
        if len(at[points[-1]]) % 2 and len(at[points[0]]) % 2 == 0:
            points = points[::-1]
        line = list(points)
        walk(index, line)
        lines.append(line)
    return lines


def path(lines):
    """SVG path data in relative integer commands, with no character more than needed.

    A leading "m" is absolute, each later one counts from where the pen is; further pairs after it are lines.
    """
    out, at = [], (0, 0)
    for line in lines:
        closed = line[0] == line[-1] and len(line) > 3
        points = line[:-1] if closed else line
        first = points[0]
        out.append("m")
        out.append(numbers([first[0] - at[0], first[1] - at[1]]))
        steps = []
        for a, b in zip(points, points[1:]):
            steps += [b[0] - a[0], b[1] - a[1]]
        text = numbers(steps)
        if text:
            out.append(text if text[0] == "-" else " " + text)
        if closed:
            out.append("z")
        at = first if closed else points[-1]
    return "".join(out)


def numbers(values):
    text = ""
    for value in values:
        text += ("" if not text or value < 0 else " ") + str(value)
    return text


def filled(lines):
    """The area that closed lines enclose by the even-odd rule."""
    area = Polygon()
    for line in lines:
        area = area.symmetric_difference(make_valid(Polygon(line)))
    return area


def bounds(lines):
    xs, ys = zip(*(point for line in lines for point in line))
    return [min(xs), min(ys), max(xs), max(ys)]
