// Measures our map beside Leaflet + supercluster: the same geometry, points, window and hands. Each cell is the median of
// several fresh pages. Run by `make bench`.
//   counts=200,10000 throttles=4 runs=1 node benches/map/run.mjs      a part of it
//   maps=togys …                                                     one of the two
//   build=no …                                                       what was built the last time
import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import zlib from "node:zlib";
import { launchChromium } from "../../scripts/chromium.mjs";
import { points } from "./points.mjs";
import { shapes } from "./shapes.mjs";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const HERE = fileURLToPath(new URL(".", import.meta.url));
const OUT = join(ROOT, ".build/map-bench");
const numbers = (text) => text.split(",").map(Number);
const COUNTS = numbers(process.env.counts ?? "200,10000,100000");
const THROTTLES = numbers(process.env.throttles ?? "1,4");
const RUNS = Number(process.env.runs ?? 3);
const MAPS = (process.env.maps ?? "togys,leaflet").split(",");
const PANE = { width: 1280, height: 800 };
const FRAME_LIMIT = 33;

// ---- The two pages ---------------------------------------------------------------------------------------------------

function run(program, args, options = {}) {
  execFileSync(program, args, { cwd: ROOT, stdio: ["ignore", "ignore", "inherit"], ...options });
}

function build() {
  for (const map of MAPS) {
    mkdirSync(join(OUT, map), { recursive: true });
    cpSync(join(HERE, map), join(OUT, map), { recursive: true });
  }
  if (MAPS.includes("togys")) {
    const target = process.env.CARGO_TARGET_DIR ?? join(ROOT, "target");
    console.log("building our map …");
    run("cargo", ["build", "--quiet", "--release", "--example", "map_bench", "--target", "wasm32-unknown-unknown"]);
    const wasm = join(target, "wasm32-unknown-unknown/release/examples/map_bench.wasm");
    run("wasm-bindgen", ["--target", "web", "--no-typescript", "--out-dir", join(OUT, "togys"), wasm]);
    const bound = join(OUT, "togys/map_bench_bg.wasm");
    run("wasm-opt", ["-Oz", bound, "-o", bound]);
    run("sh", ["scripts/bundle-style.sh"]);
    cpSync(join(ROOT, ".build/style.css"), join(OUT, "togys/style.css"));
    cpSync(join(ROOT, "public/map"), join(OUT, "togys/map"), { recursive: true });
  }
  if (MAPS.includes("leaflet")) {
    if (!existsSync(join(HERE, "node_modules/leaflet"))) run("npm", ["ci", "--no-audit", "--no-fund"], { cwd: HERE });
    for (const file of ["leaflet/dist/leaflet.js", "leaflet/dist/leaflet.css", "supercluster/dist/supercluster.min.js"]) {
      cpSync(join(HERE, "node_modules", file), join(OUT, "leaflet", file.split("/").at(-1)));
    }
    const [base, water] = ["base", "water"].map((name) => JSON.parse(readFileSync(join(ROOT, `public/map/${name}.json`))));
    writeFileSync(join(OUT, "leaflet/shapes.json"), JSON.stringify(shapes(base, water)));
  }
}

const TYPES = { ".html": "text/html", ".js": "text/javascript", ".css": "text/css", ".wasm": "application/wasm", ".json": "application/json" };

// `/<map>/<count>/<file>`: the files of a map, with that many points.
function serve() {
  const settlements = JSON.parse(readFileSync(join(ROOT, "public/map/settlements.json"))).settlements;
  const rows = new Map(COUNTS.map((count) => [count, JSON.stringify(points(count, settlements))]));
  const server = createServer((request, response) => {
    const [, map, count, ...path] = new URL(request.url, "http://localhost").pathname.split("/");
    const name = path.join("/") || "index.html";
    const type = { "content-type": TYPES[extname(name)] ?? "text/plain" };
    try {
      const body = name === "points.json" ? rows.get(Number(count)) : readFileSync(join(OUT, map, name));
      response.writeHead(200, type).end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  return new Promise((listening) => server.listen(0, "127.0.0.1", () => listening(server)));
}

// Everything a page loads but the geometry and the points.
function weigh(map) {
  const files = readdirSync(join(OUT, map)).filter((name) => /\.(js|css|wasm|html)$/.test(name));
  return files.reduce((sum, name) => {
    const bytes = readFileSync(join(OUT, map, name));
    return sum + zlib.brotliCompressSync(bytes, { params: { [zlib.constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } }).length;
  }, 0);
}

// ---- One measurement -------------------------------------------------------------------------------------------------

async function measure(browser, url, throttle) {
  const context = await browser.newContext({ viewport: PANE, reducedMotion: "no-preference", colorScheme: "light" });
  const page = await context.newPage();
  const failures = [];
  page.on("pageerror", (error) => failures.push(error.message));
  const session = await context.newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: throttle });
  await page.goto(url, { waitUntil: "commit" });
  let drawn;
  for (let tries = 0; !(drawn = await page.evaluate(() => window.drawnAt)); tries += 1) {
    if (tries > 1200) throw new Error(`${url} was never drawn: ${failures.join("; ")}`);
    await page.waitForTimeout(50);
  }
  await page.waitForTimeout(1200);
  await page.evaluate(() => {
    window.frames = [];
    const note = (time) => {
      window.frames.push(time);
      window.framesId = requestAnimationFrame(note);
    };
    requestAnimationFrame(note);
  });
  await hands(session);
  const frames = await page.evaluate(() => {
    cancelAnimationFrame(window.framesId);
    return window.frames;
  });
  const intervals = frames.slice(1).map((time, index) => time - frames[index]).sort((a, b) => a - b);
  const at = (part) => intervals[Math.min(intervals.length - 1, Math.floor(intervals.length * part))] ?? Infinity;
  await session.send("HeapProfiler.collectGarbage");
  const { usedSize } = await session.send("Runtime.getHeapUsage");
  const wasm = await page.evaluate(() => window.wasmBytes?.() ?? 0);
  await context.close();
  if (failures.length > 0) throw new Error(`${url}: ${failures.join("; ")}`);
  return { drawn, p50: at(0.5), p95: at(0.95), longest: at(1), memory: (usedSize + wasm) / 2 ** 20 };
}

// Two seconds: a second of dragging in a circle, half a second of wheel inwards, half a second outwards. The same events at
// the same times for both, through the browser's own protocol.
async function hands(session) {
  const middle = { x: PANE.width * 0.55, y: PANE.height * 0.5 };
  const started = performance.now();
  const until = (ms) => new Promise((done) => setTimeout(done, Math.max(0, started + ms - performance.now())));
  const sent = [];
  const mouse = (type, x, y, more) => sent.push(session.send("Input.dispatchMouseEvent", { type, x, y, ...more }));
  mouse("mouseMoved", middle.x, middle.y, {});
  mouse("mousePressed", middle.x, middle.y, { button: "left", buttons: 1, clickCount: 1 });
  for (let step = 1; step <= 60; step += 1) {
    await until((step * 1000) / 60);
    const turn = (step / 60) * 2 * Math.PI;
    mouse("mouseMoved", middle.x + 160 * Math.sin(turn), middle.y + 120 * (1 - Math.cos(turn)), { button: "left", buttons: 1 });
  }
  mouse("mouseReleased", middle.x, middle.y, { button: "left", clickCount: 1 });
  for (let step = 0; step < 20; step += 1) {
    await until(1000 + step * 50);
    mouse("mouseWheel", middle.x, middle.y, { deltaX: 0, deltaY: step < 10 ? -100 : 100 });
  }
  await until(2000);
  await Promise.all(sent);
}

function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}

// ---- The table -------------------------------------------------------------------------------------------------------

if (process.env.build !== "no") build();
const server = await serve();
const origin = `http://localhost:${server.address().port}`;
const rows = [];
for (const count of COUNTS) {
  for (const throttle of THROTTLES) {
    const row = { count, throttle };
    for (const map of MAPS) {
      const measured = [];
      for (let turn = 0; turn < RUNS; turn += 1) {
        const browser = await launchChromium();
        measured.push(await measure(browser, `${origin}/${map}/${count}/`, throttle));
        await browser.close();
      }
      const keys = Object.keys(measured[0]);
      row[map] = Object.fromEntries(keys.map((key) => [key, median(measured.map((one) => one[key]))]));
      console.error(`${map} ${count} ${throttle}× ${JSON.stringify(row[map], (_, value) => (typeof value === "number" ? Math.round(value * 10) / 10 : value))}`);
    }
    rows.push(row);
  }
}
server.close();

const COLUMNS = [
  ["drawn, ms", "drawn"],
  ["p50, ms", "p50"],
  ["p95, ms", "p95"],
  ["longest, ms", "longest"],
  ["memory, MB", "memory"],
];
const cell = (text, width) => String(text).padStart(width);
let failed = 0;
const both = MAPS.length === 2;
// Half a frame is noise: both wait for the same clock.
const slower = (ours, theirs) => ours > theirs * 1.05 + 8;

console.log(`\nThe map beside Leaflet + supercluster, ${PANE.width} × ${PANE.height}, median of ${RUNS}\n`);
console.log(`${cell("points", 8)} ${cell("CPU", 5)}   ${COLUMNS.map(([title]) => cell(title, 30)).join("")}`);
for (const { count, throttle, togys, leaflet } of rows) {
  const cells = COLUMNS.map(([, key]) => {
    const [ours, theirs] = [togys?.[key], leaflet?.[key]];
    const text = both ? `${ours.toFixed(1)} / ${theirs.toFixed(1)} (${(ours / theirs).toFixed(2)})` : (ours ?? theirs).toFixed(1);
    return cell(text, 30);
  });
  const verdicts = [];
  if (both) {
    for (const key of ["drawn", "p50", "p95"]) if (slower(togys[key], leaflet[key])) verdicts.push(`slower: ${key}`);
  }
  if (togys && count === 10000 && throttle === 4 && togys.p95 > FRAME_LIMIT + 0.5) verdicts.push(`p95 over ${FRAME_LIMIT} ms`);
  failed += verdicts.length;
  console.log(`${cell(count, 8)} ${cell(`${throttle}×`, 5)}   ${cells.join("")}  ${verdicts.join(", ") || "pass"}`);
}
console.log("\nEach cell: ours / Leaflet's (ratio). Bytes, brotli, program and style without geometry and points:");
for (const map of MAPS) console.log(`  ${map.padEnd(8)} ${weigh(map)}${map === "togys" ? " (with Leptos and the language tables; the whole first view is weighed by `make size`)" : ""}`);
console.log(failed > 0 ? `\n${failed} not met` : "\nall met");
process.exitCode = failed > 0 ? 1 : 0;
