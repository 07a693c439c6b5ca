// Our map files as GeoJSON for Leaflet: the same shapes, point by point.

const WORLD = 262144;

function degrees(x, y) {
  const lat = (Math.atan(Math.sinh(Math.PI * (1 - (2 * y) / WORLD))) * 180) / Math.PI;
  return [(x / WORLD) * 360 - 180, lat];
}

// The lines of SVG path data in integers.
function lines(path) {
  const words = path.match(/[a-zA-Z]|-?\d+(?:\.\d+)?/g) ?? [];
  const found = [];
  let [x, y, command, at] = [0, 0, "m", 0];
  let line = [];
  const number = () => Number(words[at++]);
  while (at < words.length) {
    if (/[a-zA-Z]/.test(words[at])) command = words[at++];
    const relative = command === command.toLowerCase();
    switch (command.toLowerCase()) {
      case "z":
        if (line.length > 0) {
          line.push(line[0]);
          found.push(line);
          [x, y] = line.start;
          line = [];
        }
        continue;
      case "h":
        x = number() + (relative ? x : 0);
        break;
      case "v":
        y = number() + (relative ? y : 0);
        break;
      default: {
        const [dx, dy] = [number(), number()];
        [x, y] = relative ? [x + dx, y + dy] : [dx, dy];
        if (command.toLowerCase() === "m") {
          if (line.length > 1) found.push(line);
          line = [];
          line.start = [x, y];
          command = relative ? "l" : "L";
        }
      }
    }
    line.push(degrees(x, y));
  }
  if (line.length > 1) found.push(line);
  return found;
}

function area(path, style) {
  // Rings one by one: holes are rare and small enough not to matter to the time of drawing.
  return { type: "Feature", properties: style, geometry: { type: "MultiPolygon", coordinates: lines(path).map((ring) => [ring]) } };
}

function line(path, style) {
  return { type: "Feature", properties: { fill: false, ...style }, geometry: { type: "MultiLineString", coordinates: lines(path) } };
}

const FILLS = ["#fbf8f0", "#f5ebd6", "#eddcbb", "#e2c99b", "#d5b37b"];

export function shapes(base, water) {
  const features = [
    ...base.neighbours.map(({ path }) => area(path, { color: "#d3cab8", weight: 1, fillColor: "#e9e4d8", fillOpacity: 1 })),
    area(base.country.path, { stroke: false, fillColor: FILLS[0], fillOpacity: 1 }),
    ...base.regions.map(({ path }, index) => area(path, { stroke: false, fillColor: FILLS[index % 5], fillOpacity: 1 })),
    ...water.rivers.map(({ path }) => line(path, { color: "#8dbfcc", weight: 1.25 })),
    ...water.lakes.map(({ path }) => area(path, { color: "#8dbfcc", weight: 0.75, fillColor: "#b5d7df", fillOpacity: 1 })),
    ...base.borders.map(({ path, approximate }) => line(path, { color: "#a89877", weight: 0.9, dashArray: approximate ? "5 4" : null })),
    line(base.country.path, { color: "#85775b", weight: 1.5 }),
  ];
  return { type: "FeatureCollection", features };
}
