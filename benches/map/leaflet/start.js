// The same map by Leaflet's and supercluster's own advice: shapes on its canvas renderer, clusters of what is in view as
// markers, renewed when the map has moved (supercluster's README and demo).
/* global L, Supercluster */
const map = L.map("map", { zoomSnap: 0, wheelPxPerZoomLevel: 80, preferCanvas: true, attributionControl: false });
map.fitBounds([
  [40.5, 46.4],
  [55.5, 87.4],
]);

const [shapes, rows] = await Promise.all(["shapes.json", "points.json"].map((path) => fetch(path).then((answer) => answer.json())));
L.geoJSON(shapes, { style: ({ properties }) => properties }).addTo(map);

const index = new Supercluster({ radius: 52, extent: 256, maxZoom: 14 });
index.load(
  rows.map(([lat, lon, kind], id) => ({
    type: "Feature",
    properties: { id, kind },
    geometry: { type: "Point", coordinates: [lon, lat] },
  })),
);

const markers = L.geoJSON(null, {
  pointToLayer({ properties }, at) {
    const count = properties.cluster ? properties.point_count_abbreviated : "";
    const size = properties.cluster ? 24 + 7 * Math.log10(properties.point_count) : 18;
    const icon = L.divIcon({ html: `${count}`, className: properties.cluster ? "cluster" : "point", iconSize: [size, size] });
    return L.marker(at, { icon, title: rows[properties.id]?.[4] });
  },
}).addTo(map);

function update() {
  const view = map.getBounds();
  const box = [view.getWest(), view.getSouth(), view.getEast(), view.getNorth()];
  markers.clearLayers();
  markers.addData(index.getClusters(box, Math.round(map.getZoom())));
}
map.on("moveend", update);
update();
requestAnimationFrame(() => setTimeout(() => (window.drawnAt = performance.now())));
