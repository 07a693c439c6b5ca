// Points for the measurement: the same at every run, gathered around real settlements as hubs are.

// Mulberry32: a small generator of even numbers from a seed.
function random(seed) {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

// Rows of latitude, longitude, kind, whether only the region is known, name and place.
export function points(count, settlements) {
  const next = random(2026);
  const weights = settlements.map(([, , , , , , population]) => Math.sqrt(population + 500));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const pick = () => {
    let left = next() * total;
    const index = weights.findIndex((weight) => (left -= weight) <= 0);
    return settlements[index < 0 ? 0 : index];
  };
  return Array.from({ length: count }, (_, id) => {
    const [, , , name, lat, lon] = pick();
    // Most near the middle, a few far out.
    const far = 0.25 * next() ** 3;
    const turn = next() * 2 * Math.PI;
    const round = (degrees) => Math.round(degrees * 1e5) / 1e5;
    return [round(lat + far * Math.sin(turn) * 0.7), round(lon + far * Math.cos(turn)), Math.floor(next() * 15), next() < 0.05, `Hub ${id}`, name];
  });
}
