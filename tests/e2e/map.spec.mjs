// The map under fingers, mouse, wheel and keys. It knows the map by its roles and its data attributes alone: `data-map` with
// `data-zoom` and `data-center`, which change when the camera has come to rest, and `data-still`, which says whether it has.
import assert from "node:assert/strict";
import { doubleTap, drag, pinch, pull, tap, wheel } from "./support/gestures.mjs";
import { journey, until } from "./support/journey.mjs";

const PHONE = { width: 390, height: 780, touch: true };
const MOVING = { reducedMotion: false };

const pane = (page) => page.locator("[data-map] [role=application]");

async function box(page) {
  return pane(page).boundingBox();
}

async function camera(page) {
  return page.evaluate(() => {
    const { zoom, center } = document.querySelector("[data-map]").dataset;
    const [lat, lon] = center.split(",").map(Number);
    return { zoom: Number(zoom), lat, lon };
  });
}

// The camera once it has come to rest: asked three times in a row, so that what was just done to it has begun.
async function rest(page) {
  let still = 0;
  for (let tries = 0; tries < 200; tries += 1) {
    await page.waitForTimeout(60);
    still = (await page.locator("[data-map]").getAttribute("data-still")) === "true" ? still + 1 : 0;
    if (still >= 4) return camera(page);
  }
  return assert.fail("the map never came to rest");
}

async function opened(open, page) {
  await open("/en");
  // What comes after the first view takes the frames that gestures are measured in.
  await page.waitForLoadState("networkidle");
  // A phone shows the list first.
  const toMap = page.locator(".explore__switch");
  if (await toMap.isVisible()) await toMap.click();
  await page.locator("[data-item]").first().waitFor({ state: "attached" });
  return rest(page);
}

const WORLD = 256;
const mercator = ({ lat, lon, zoom }) => {
  const sin = Math.sin((lat * Math.PI) / 180);
  const size = WORLD * 2 ** zoom;
  return { x: ((lon + 180) / 360) * size, y: (0.5 - Math.log((1 + sin) / (1 - sin)) / (4 * Math.PI)) * size };
};

// Longitude and latitude under a point of the window.
function under(view, { x, y, width, height }, point) {
  const middle = mercator(view);
  const size = WORLD * 2 ** view.zoom;
  const [px, py] = [middle.x + point.x - x - width / 2, middle.y + point.y - y - height / 2];
  return {
    lon: (px / size) * 360 - 180,
    lat: (Math.atan(Math.sinh(Math.PI * (1 - (2 * py) / size))) * 180) / Math.PI,
  };
}

function near(actual, expected, within, what) {
  assert.ok(Math.abs(actual - expected) <= within, `${what}: ${actual} is not within ${within} of ${expected}`);
}

// How far the camera went in pixels of its zoom.
function travelled(from, to) {
  const [a, b] = [mercator(from), mercator({ ...to, zoom: from.zoom })];
  return { x: b.x - a.x, y: b.y - a.y };
}

// Closer, so that there is room to move.
async function approach(page, levels = 2) {
  for (let level = 0; level < levels; level += 1) await page.getByRole("button", { name: "Zoom in", exact: true }).click();
  return rest(page);
}

async function middle(page, dx = 0, dy = 0) {
  const { x, y, width, height } = await box(page);
  return { x: x + width / 2 + dx, y: y + height / 2 + dy };
}

journey("a finger drags the map, and the place stays under it", PHONE, async ({ open, page }) => {
  await opened(open, page);
  const before = await approach(page);
  const from = await middle(page, 60, 40);
  await drag(page, from, { x: from.x - 120, y: from.y - 80 }, { rest: 200 });
  const gone = travelled(before, await rest(page));
  near(gone.x, 120, 3, "to the east");
  near(gone.y, 80, 3, "to the south");
});

journey("a thrown map glides on, a finger stops it", { ...PHONE, ...MOVING }, async ({ open, page }) => {
  await opened(open, page);
  const before = await approach(page, 3);
  const from = await middle(page, 80);
  await drag(page, from, { x: from.x - 120, y: from.y }, { ms: 120 });
  const thrown = travelled(before, await rest(page));
  assert.ok(thrown.x > 180, `only ${thrown.x} pixels`);
  const start = await camera(page);
  await drag(page, from, { x: from.x - 120, y: from.y }, { ms: 120 });
  await tap(page, await middle(page), { ms: 30 });
  const stopped = travelled(start, await rest(page));
  assert.ok(stopped.x < thrown.x, `${stopped.x} is as far as ${thrown.x}`);
});

journey("two fingers zoom about the place between them", PHONE, async ({ open, page }) => {
  await opened(open, page);
  const before = await approach(page);
  const at = await middle(page, 50, -60);
  const place = under(before, await box(page), at);
  await pinch(page, at, 60, 180);
  const after = await rest(page);
  near(after.zoom - before.zoom, Math.log2(3), 0.12, "levels");
  const moved = under(after, await box(page), at);
  near(moved.lon, place.lon, 0.15, "longitude");
  near(moved.lat, place.lat, 0.15, "latitude");
});

journey("two fingers carry the map along", PHONE, async ({ open, page }) => {
  await opened(open, page);
  const before = await approach(page);
  await pinch(page, await middle(page, 30, 30), 120, 120, { shift: { x: -80, y: -50 } });
  const after = await rest(page);
  near(after.zoom, before.zoom, 0.1, "zoom");
  near(travelled(before, after).x, 80, 10, "to the east");
});

journey("two taps zoom in at the place, one tap with two fingers out", PHONE, async ({ open, page }) => {
  await opened(open, page);
  const before = await approach(page);
  const at = await freePoint(page);
  const place = under(before, await box(page), at);
  await doubleTap(page, at);
  const closer = await rest(page);
  near(closer.zoom - before.zoom, 1, 0.05, "levels");
  near(under(closer, await box(page), at).lon, place.lon, 0.1, "longitude");
  // On a busy machine the two fingers may come too far apart in time to be a tap.
  for (let tries = 0; tries < 3 && (await rest(page)).zoom > before.zoom + 0.5; tries += 1) {
    await pinch(page, at, 90, 90, { ms: 20, steps: 1 });
  }
  near((await rest(page)).zoom, before.zoom, 0.1, "zoom");
});

journey("the wheel zooms at the pointer", MOVING, async ({ open, page }) => {
  const before = await opened(open, page);
  const at = await middle(page, 150, 60);
  const place = under(before, await box(page), at);
  await wheel(page, at, { dy: -100, turns: 5, ms: 60 });
  const after = await rest(page);
  assert.ok(after.zoom > before.zoom + 1, `from ${before.zoom} to ${after.zoom}`);
  const now = under(after, await box(page), at);
  near(now.lon, place.lon, 0.1, "longitude");
  near(now.lat, place.lat, 0.1, "latitude");
  await wheel(page, at, { dy: -20, ctrl: true, turns: 4 });
  near((await rest(page)).zoom - after.zoom, 1, 0.1, "a touchpad's pinch");
});

journey("the mouse drags without pressing what is under it", {}, async ({ open, page }) => {
  await opened(open, page);
  const before = await approach(page);
  const from = await freePoint(page);
  await pull(page, from, { x: from.x - 90, y: from.y - 30 }, { rest: 150 });
  near(travelled(before, await rest(page)).x, 90, 3, "to the east");
  await page.waitForTimeout(350);
  assert.equal(await page.locator("[data-region][aria-pressed=true]").count(), 0);
});

journey("a pen drags too", {}, async ({ open, page }) => {
  await opened(open, page);
  const before = await approach(page);
  const from = await freePoint(page);
  await pull(page, from, { x: from.x - 60, y: from.y }, { pointer: "pen", rest: 150 });
  near(travelled(before, await rest(page)).x, 60, 3, "to the east");
});

journey("a box zooms to what is in it, with Shift or with its button", {}, async ({ open, page }) => {
  const before = await opened(open, page);
  const from = await middle(page, -100, -60);
  const to = await middle(page, 60, 40);
  const corners = [under(before, await box(page), from), under(before, await box(page), to)];
  const check = async () => {
    const after = await rest(page);
    assert.ok(after.zoom > before.zoom + 1.5, `from ${before.zoom} to ${after.zoom}`);
    near(after.lon, (corners[0].lon + corners[1].lon) / 2, 0.4, "longitude");
  };
  await pull(page, from, to, { shift: true });
  await check();
  await page.getByRole("button", { name: "Whole country", exact: true }).click();
  await rest(page);
  await page.getByRole("button", { name: "Zoom to an area", exact: true }).click();
  await pull(page, from, to);
  await check();
  const pressed = await page.getByRole("button", { name: "Zoom to an area", exact: true }).getAttribute("aria-pressed");
  assert.equal(pressed, "false");
});

journey("every movement has a button", {}, async ({ open, page }) => {
  const home = await opened(open, page);
  const press = (name) => page.getByRole("button", { name, exact: true }).click();
  await press("Zoom in");
  near((await rest(page)).zoom, home.zoom + 1, 0.02, "closer");
  await press("Move the map");
  for (const [name, axis, sign] of [["East", "lon", 1], ["North", "lat", 1], ["West", "lon", -1], ["South", "lat", -1]]) {
    const before = await camera(page);
    await press(name);
    const after = await rest(page);
    assert.ok((after[axis] - before[axis]) * sign > 0.5, `${name}: ${before[axis]} to ${after[axis]}`);
  }
  await press("Zoom out");
  near((await rest(page)).zoom, home.zoom, 0.02, "farther");
  await press("Whole country");
  assert.deepEqual(await rest(page), home);
});

journey("keys zoom, move, bring home and explain themselves", {}, async ({ open, page }) => {
  const home = await opened(open, page);
  await pane(page).focus();
  await page.keyboard.press("+");
  await page.keyboard.press("+");
  const closer = await rest(page);
  near(closer.zoom, home.zoom + 2, 0.05, "closer");
  await page.keyboard.press("Shift+ArrowRight");
  assert.ok((await rest(page)).lon > closer.lon + 0.5);
  await page.keyboard.press("-");
  near((await rest(page)).zoom, home.zoom + 1, 0.05, "farther");
  await page.keyboard.press("Home");
  assert.deepEqual(await rest(page), home);
  await page.keyboard.press("?");
  await page.locator(".map-help").waitFor();
  await page.keyboard.press("Escape");
  await page.locator(".map-help").waitFor({ state: "detached" });
});

async function walkedLabel(page) {
  return page.evaluate(() => {
    const id = document.querySelector("[data-map] [role=application]").getAttribute("aria-activedescendant");
    return id ? (document.getElementById(id)?.getAttribute("aria-label") ?? `${id} is not there`) : null;
  });
}

journey("the map is one tab stop, and arrows walk over what is seen", {}, async ({ open, page }) => {
  await opened(open, page);
  assert.equal(await page.locator("[data-map] [role=application] [tabindex='0']").count(), 0);
  await pane(page).focus();
  const seen = new Set();
  for (const key of ["ArrowRight", "ArrowRight", "ArrowUp", "ArrowLeft", "ArrowLeft", "ArrowDown"]) {
    await page.keyboard.press(key);
    const label = await walkedLabel(page);
    if (label === null) continue;
    assert.match(label, /^Cluster of \d+, .|^.+, .+/);
    seen.add(label);
  }
  assert.ok(seen.size >= 3, [...seen].join(" | "));
  await page.keyboard.press("Home");
  await rest(page);
  await page.keyboard.press("Escape");
  await page.keyboard.press("r");
  await page.keyboard.press("ArrowDown");
  assert.match((await page.evaluate(() => document.querySelector("[data-map] [role=application]").getAttribute("aria-activedescendant"))) ?? "", /KZ-/);
  await page.keyboard.press("Enter");
  await until(page, () => document.querySelector("[data-region][aria-pressed=true]"));
});

// Comes to the cluster of the most points that share one place, as a reader would: press the largest again and again.
async function openLargest(page, most = Infinity) {
  for (let presses = 0; presses < 12; presses += 1) {
    const items = await page.locator("[data-item]").evaluateAll((all) =>
      all.map((item) => ({ item: item.dataset.item, count: Number(item.dataset.item.split(".")[1]), box: item.getBoundingClientRect().toJSON() })),
    );
    const { x, y, width, height } = await box(page);
    const inside = ({ box }) => box.left > x + 20 && box.right < x + width - 70 && box.top > y + 20 && box.bottom < y + height - 20;
    const [largest] = items.filter((one) => one.count > 1 && one.count <= most && inside(one)).sort((a, b) => b.count - a.count);
    if (!largest) return null;
    await page.mouse.click(largest.box.x + largest.box.width / 2, largest.box.y + largest.box.height / 2);
    await rest(page);
    if ((await page.locator(".map-card, .map-fan").count()) > 0) return largest;
  }
  return null;
}

journey("points that share one place open as a list", {}, async ({ open, page }) => {
  await opened(open, page);
  const cluster = await openLargest(page);
  assert.ok(cluster?.count > 12, JSON.stringify(cluster));
  const card = page.locator(".map-card");
  assert.equal(await card.locator("li button").count(), cluster.count);
  assert.equal(await card.locator("li button").first().evaluate((button) => button === document.activeElement), true);
  await page.keyboard.press("Escape");
  await card.waitFor({ state: "detached" });
  assert.equal(await pane(page).evaluate((map) => map === document.activeElement), true);
  assert.match(await walkedLabel(page), new RegExp(`^Cluster of ${cluster.count}`));
});

journey("a few points that share one place fan out", {}, async ({ open, page }) => {
  await opened(open, page);
  const cluster = await openLargest(page, 12);
  assert.ok(cluster && cluster.count <= 12, JSON.stringify(cluster));
  const fan = page.locator(".map-fan [data-item]");
  assert.equal(await fan.count(), cluster.count);
  const boxes = await fan.evaluateAll((all) => all.map((item) => item.getBoundingClientRect().toJSON()));
  for (const { width, height } of boxes) assert.ok(width >= 24 && height >= 24, `${width} × ${height}`);
  await pane(page).focus();
  await page.keyboard.press("Escape");
  await page.locator(".map-fan").waitFor({ state: "detached" });
});

// A point of the pane over a region and away from every item and button.
async function freePoint(page) {
  const points = await page.evaluate(() => {
    const area = document.querySelector("[data-map] [role=application]").getBoundingClientRect();
    const found = [];
    for (let down = 0.3; down < 0.75; down += 0.05) {
      for (let across = 0.35; across < 0.75; across += 0.05) {
        const [x, y] = [area.left + area.width * across, area.top + area.height * down];
        const clear = [-40, 0, 40].every((dx) => [-40, 0, 40].every((dy) => document.elementFromPoint(x + dx, y + dy)?.closest("[data-region]")));
        if (clear) found.push({ x, y });
      }
    }
    return found;
  });
  assert.ok(points.length > 0, "there is no free point");
  return points[0];
}

journey("a tap on a region chooses it, a second tap lets it go", {}, async ({ open, page }) => {
  await opened(open, page);
  const at = await freePoint(page);
  const region = await page.evaluate(({ x, y }) => document.elementFromPoint(x, y).closest("[data-region]").dataset.region, at);
  const pressed = () => page.locator(`[data-region="${region}"]`).getAttribute("aria-pressed");
  await page.mouse.click(at.x, at.y);
  await until(page, (id) => document.querySelector(`[data-region="${id}"]`).getAttribute("aria-pressed") === "true", region);
  assert.equal(await pressed(), "true");
});

journey("names never touch each other, at any zoom, in any language", { width: 1440, height: 900 }, async ({ open, page }) => {
  for (const lang of ["kk", "ru", "en"]) {
    await open(`/${lang}`);
    await page.locator("[data-item]").first().waitFor({ state: "attached" });
    await rest(page);
    await pane(page).focus();
    for (let level = 0; level < 4; level += 1) {
      const touching = await page.evaluate(() => {
        const texts = [...document.querySelectorAll(".map-label text")];
        const boxes = texts.map((text) => ({ name: text.textContent, ...text.getBoundingClientRect().toJSON() }));
        const meets = (a, b) => a.left + 1 < b.right && b.left + 1 < a.right && a.top + 2 < b.bottom && b.top + 2 < a.bottom;
        const discs = [...document.querySelectorAll("[data-item]")].map((item) => {
          const mark = item.querySelector(".map-cluster__disc, .glyph").getBoundingClientRect().toJSON();
          return { name: item.dataset.item, ...mark };
        });
        const pairs = boxes.flatMap((one, index) => [...boxes.slice(index + 1), ...discs].filter((other) => meets(one, other)).map((other) => `${one.name} / ${other.name}`));
        return { count: boxes.length, pairs };
      });
      assert.ok(touching.count > 5, `${touching.count} names`);
      assert.deepEqual(touching.pairs, [], `${lang}, ${level} levels in`);
      await page.keyboard.press("+");
      await rest(page);
    }
  }
});

journey("a resized window keeps the place in the middle", {}, async ({ open, page }) => {
  await opened(open, page);
  const before = await approach(page, 3);
  await page.setViewportSize({ width: 900, height: 700 });
  const after = await rest(page);
  near(after.lon, before.lon, 0.02, "longitude");
  near(after.lat, before.lat, 0.02, "latitude");
});

journey("hands that come too many and too fast break nothing", { ...PHONE, ...MOVING }, async ({ open, page }) => {
  await opened(open, page);
  const at = await middle(page);
  for (let turn = 0; turn < 3; turn += 1) {
    await pinch(page, at, 20, 300, { ms: 60, steps: 4 });
    await drag(page, at, { x: at.x - 180, y: at.y + 90 }, { ms: 40, steps: 3 });
    await pinch(page, at, 300, 20, { ms: 60, steps: 4, angle: 60 });
    await wheel(page, at, { dy: turn % 2 ? 900 : -900, turns: 3, ms: 5 });
    await doubleTap(page, at, { gap: 30 });
  }
  const after = await rest(page);
  assert.ok(Number.isFinite(after.zoom) && after.zoom <= 14);
  assert.ok((await page.locator("[data-region]").count()) === 20);
});
