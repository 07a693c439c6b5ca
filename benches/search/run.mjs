// Measures our search and facets beside the libraries people use: one page, the same documents and questions, in one run.
// Run by `make bench`.
//   sizes=real,10000 engines=togys,minisearch facets=no node benches/search/run.mjs      a part of it
//   build=no …                                                                           what was built the last time
//   buildSeconds=90 askSeconds=20 typeSeconds=10 …                                       how long each may take
//   rest=0 …                                                                             how long a browser rests before it is slowed down, ms
//   ofEach=100 …                                                                         generated questions of each class
import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { launchChromium } from "../../scripts/chromium.mjs";
import { report } from "./report.mjs";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const HERE = fileURLToPath(new URL(".", import.meta.url));
const OUT = join(ROOT, ".build/search-bench");
const list = (text) => text.split(",").filter(Boolean);
const SIZES = list(process.env.sizes ?? "real,10000,100000");
const OTHERS = ["minisearch", "flexsearch", "fuzzy-search", "orama", "fuse", "ufuzzy", "lunr"];
const ENGINES = list(process.env.engines ?? ["togys", ...OTHERS].join(","));
const FACETS = process.env.facets === "no" ? [] : list(process.env.facets ?? "togys,itemsjs,orama,crossfilter2");
const LIMITS = {
  build: Number(process.env.buildSeconds ?? 90),
  ask: Number(process.env.askSeconds ?? 20),
  type: Number(process.env.typeSeconds ?? 10),
};
const OF_EACH = Number(process.env.ofEach ?? 100);
const ROUNDS = 5;
// As the app makes its index (src/state/readers.rs).
const SLICE = { records: 8, ms: 6 };
const THROTTLE = 4;
const THROTTLED_PAGES = 9;
const REST_MS = Number(process.env.rest ?? 500);

// ---- What is measured ------------------------------------------------------------------------------------------------

function run(program, args, options = {}) {
  execFileSync(program, args, { cwd: ROOT, stdio: ["ignore", "ignore", "inherit"], ...options });
}

function build() {
  const target = process.env.CARGO_TARGET_DIR ?? join(ROOT, "target");
  mkdirSync(OUT, { recursive: true });
  // As the app is: the same profile, and -Oz behind it.
  console.error("building our search …");
  run("cargo", ["build", "--locked", "--quiet", "--release", "--example", "search_bench", "--target", "wasm32-unknown-unknown"]);
  const wasm = join(target, "wasm32-unknown-unknown/release/examples/search_bench.wasm");
  run("wasm-bindgen", ["--target", "web", "--no-typescript", "--out-dir", join(OUT, "shipped"), wasm]);
  const bound = join(OUT, "shipped/search_bench_bg.wasm");
  run("wasm-opt", ["-Oz", bound, "-o", bound]);
  if (!existsSync(join(HERE, "node_modules/esbuild"))) run("npm", ["ci", "--no-audit", "--no-fund"], { cwd: HERE });
  const bundle = ["page/page.js", "--bundle", "--minify", "--format=esm", `--outfile=${join(OUT, "page.js")}`, "--log-level=warning"];
  run(join(HERE, "node_modules/.bin/esbuild"), bundle, { cwd: HERE });
  cpSync(join(HERE, "page/index.html"), join(OUT, "index.html"));
}

const dataFile = (name) => readFileSync(join(ROOT, `public/data/${name}.json`));

/// What everyone is given at one size, written beside the page.
async function prepare(size, { Bench, fold }) {
  const folder = join(OUT, "data", size);
  mkdirSync(folder, { recursive: true });
  const vocabulary = dataFile("vocabulary");
  const bench = size === "real" ? Bench.real(vocabulary, dataFile("hubs"), dataFile("projects")) : Bench.generated(vocabulary, Number(size));
  bench.begin();
  bench.finish();
  if (!bench.documents_are_the_finders()) throw new Error("the documents given to the libraries are not those of the finder");
  const { fields, ids, texts, documents } = JSON.parse(bench.documents());
  const questions = size === "real" ? realQuestions(ids) : JSON.parse(bench.questions(OF_EACH));
  const keystrokes = questions.flatMap(([, typed]) => [...typed].map((_, at, letters) => letters.slice(0, at + 1).join("")).filter((text) => !text.endsWith(" ")));
  const options = JSON.parse(bench.options());
  const write = (name, value) => writeFileSync(join(folder, `${name}.json`), JSON.stringify(value));
  write("documents", { fields, ids, documents });
  write("texts", texts);
  write("fed", texts.map((text) => fold(text)));
  write("questions", questions);
  write("keystrokes", keystrokes);
  write("options", options);
  write("rows", JSON.parse(bench.facet_rows()));
  write("states", states(options, questions, bench));
  bench.free();
  return { questions, records: ids.length, keystrokes: keystrokes.length };
}

// The questions of the fixture, one of each class in turn, so that those who are stopped have been asked something of each.
function realQuestions(ids) {
  const numbers = new Map(ids.map((id, number) => [id, number]));
  const { questions } = JSON.parse(readFileSync(join(ROOT, "tests/fixtures/search-questions.json")));
  const classes = Map.groupBy ? Map.groupBy(questions, ([name]) => name) : questions.reduce((all, one) => all.set(one[0], [...(all.get(one[0]) ?? []), one]), new Map());
  const most = Math.max(...[...classes.values()].map((all) => all.length));
  const turns = Array.from({ length: most }, (_, turn) => [...classes.values()].flatMap((all) => all.slice(turn, turn + 1)));
  return turns.flat().map(([name, typed, wanted]) => [name, typed, wanted.split(" ").map((id) => numbers.get(id))]);
}

// What is ticked and found while somebody filters: up to three facets with up to two options, two times of three within
// what words found.
function states(options, questions, bench) {
  let chance = 99;
  const below = (limit) => {
    chance = (Math.imul(chance, 1664525) + 1013904223) >>> 0;
    return Math.floor((chance / 2 ** 32) * limit);
  };
  return Array.from({ length: 40 }, (_, number) => {
    const ticks = {};
    for (let facets = number % 4; facets > 0; facets -= 1) {
      const [facet, keys] = options[below(options.length)];
      ticks[facet] = [...new Set(Array.from({ length: 1 + below(2) }, () => keys[below(keys.length)]))];
    }
    const typed = [...questions[below(questions.length)][1]];
    const found = number % 3 > 0 ? [...bench.hubs(typed.slice(0, 1 + below(typed.length)).join(""))] : null;
    const address = Object.entries(ticks).map(([facet, keys]) => `${facet}=${keys.join(",")}`).join("&");
    return { ticks, address, found };
  });
}

// ---- The page --------------------------------------------------------------------------------------------------------

const TYPES = { ".html": "text/html", ".js": "text/javascript", ".wasm": "application/wasm", ".json": "application/json" };

// `/<size>/…`: the page and the data of that size. Isolated, so that the browser's clock counts in microseconds.
function serve() {
  const server = createServer((request, response) => {
    const [, first, name] = new URL(request.url, "http://localhost").pathname.split("/");
    const path = first === "data" ? join(ROOT, "public/data", name) : SIZES.includes(first) ? join(OUT, name ? join("data", first, name) : "index.html") : join(OUT, first, name ?? "");
    try {
      const body = readFileSync(path);
      response.writeHead(200, {
        "content-type": TYPES[extname(path)] ?? "text/plain",
        "cross-origin-opener-policy": "same-origin",
        "cross-origin-embedder-policy": "require-corp",
      });
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  return new Promise((listening) => server.listen(0, "127.0.0.1", () => listening(server)));
}

class TooLong extends Error {}

// A fresh browser for each engine: what one leaves behind does not slow the next, and one that never ends can be ended.
async function onPage(url, use) {
  const browser = await launchChromium(["--js-flags=--max-old-space-size=8192"]);
  try {
    const page = await browser.newPage();
    const session = await page.context().newCDPSession(page);
    const call = async (name, options, seconds = 120) => {
      let timer;
      const late = new Promise((_, fail) => (timer = setTimeout(() => fail(new TooLong(`${name}: over ${seconds} s`)), seconds * 1000)));
      const crashed = new Promise((_, fail) => page.once("crash", () => fail(new TooLong(`${name}: out of memory`))));
      try {
        return await Promise.race([page.evaluate(([method, given]) => window.bench[method](given), [name, options]), late, crashed]);
      } finally {
        clearTimeout(timer);
      }
    };
    // Bytes that live after a collection: the page's objects and the buffers of its arrays.
    const heap = async () => {
      await session.send("HeapProfiler.collectGarbage");
      const { usedSize, backingStorageSize = 0 } = await session.send("Runtime.getHeapUsage");
      return { objects: usedSize, buffers: backingStorageSize };
    };
    await page.goto(url);
    await page.waitForFunction(() => window.bench);
    return await use({ call, heap, session });
  } finally {
    await browser.close();
  }
}

const at = (sorted, part) => (sorted.length > 0 ? sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] : null);
const times = (sorted) => ({ p50: at(sorted, 0.5), p95: at(sorted, 0.95), p99: at(sorted, 0.99), count: sorted.length });

async function measure(origin, size, name, { fed = false } = {}) {
  const row = { label: `${name}${fed ? ", fed" : ""}`, name, fed };
  try {
    await onPage(`${origin}/${size}/`, async ({ call, heap }) => {
      await call("load", { name, size, fed });
      const before = await heap();
      const wasmBefore = await call("memory");
      Object.assign(row, await call("build", { name, slice: SLICE }, LIMITS.build));
      const after = await heap();
      const wasm = (await call("memory")) - wasmBefore;
      // A wasm memory is no object of the page's heap; its growth is read from the memory itself.
      row.heap = after.objects - before.objects + (name === "togys" ? wasm : after.buffers - before.buffers);
      row.places = await call("recall", { seconds: LIMITS.ask }, LIMITS.ask * 4);
      row.typed = times(await call("type", { seconds: LIMITS.type }, LIMITS.type * 8));
      row.bytes = await call("bytes").catch(() => null);
      if (name === "togys") row.pasted = await call("paste", {});
      // Room that reading the catalogue has left free is not grown into.
      if (name === "togys") row.heap = Math.max(row.heap, row.bytes);
    });
  } catch (error) {
    row.failed = error.message.split("\n")[0];
  }
  const { p50, p95 } = row.typed ?? {};
  console.error(`${size} ${row.label}: ${row.failed ?? ""} build ${row.ms?.toFixed(0)} ms, p50 ${p50?.toFixed(2)}, p95 ${p95?.toFixed(2)}, heap ${((row.heap ?? 0) / 1e6).toFixed(1)} MB, asked ${row.places?.length}`);
  return row;
}

async function measureFacets(origin, size, name) {
  const row = { name };
  try {
    await onPage(`${origin}/${size}/`, async ({ call }) => {
      await call("loadFacets", { name, size }, LIMITS.build);
      const { times: sorted, counts } = await call("recount", { seconds: LIMITS.ask, rounds: ROUNDS }, LIMITS.ask * 4);
      Object.assign(row, times(sorted), { counts });
    });
  } catch (error) {
    row.failed = error.message.split("\n")[0];
  }
  console.error(`${size} facets ${name}: ${row.failed ?? ""} p50 ${row.p50?.toFixed(3)}, p95 ${row.p95?.toFixed(3)}`);
  return row;
}

// The index of the real catalogue on a slow machine, in the slices of the app: the median of several fresh pages. Begun once the
// browser rests: behind the reading of the catalogue it still compiles that on the other core, which slows both.
async function throttled(origin, catalogue) {
  const all = [];
  for (let turn = 0; turn < THROTTLED_PAGES; turn += 1) {
    const one = await onPage(`${origin}/real/`, async ({ call, session }) => {
      await call("load", { name: "togys", size: "real", catalogue });
      await new Promise((rested) => setTimeout(rested, REST_MS));
      await session.send("Emulation.setCPUThrottlingRate", { rate: THROTTLE });
      return call("build", { name: "togys", slice: SLICE });
    });
    all.push(one);
  }
  const median = (key) => all.map((one) => one[key]).sort((a, b) => a - b)[(THROTTLED_PAGES - 1) / 2];
  return { catalogue, ms: median("ms"), longest: median("longest"), slices: median("slices"), rate: THROTTLE };
}

// ---- One run ---------------------------------------------------------------------------------------------------------

if (process.env.build !== "no") build();
rmSync(join(OUT, "data"), { recursive: true, force: true });
const program = await import(join(OUT, "shipped/search_bench.js"));
program.initSync({ module: readFileSync(join(OUT, "shipped/search_bench_bg.wasm")) });
const server = await serve();
const origin = `http://localhost:${server.address().port}`;
const results = { date: new Date().toISOString(), limits: LIMITS, sizes: [] };
for (const size of SIZES) {
  console.error(`preparing ${size} …`);
  const result = { size, ...(await prepare(size, program)), rows: [], facets: [] };
  results.sizes.push(result);
  if (size === "real" && ENGINES.includes("togys")) result.throttled = [await throttled(origin, "first"), await throttled(origin, "all")];
  for (const name of ENGINES) {
    const variants = name === "togys" ? [{}] : [{}, { fed: true }];
    for (const variant of variants) result.rows.push(await measure(origin, size, name, variant));
  }
  for (const name of FACETS) result.facets.push(await measureFacets(origin, size, name));
  // What is measured is kept, should a later size be broken off.
  writeFileSync(join(OUT, "results.json"), JSON.stringify(results));
}
server.close();
process.exitCode = report(results) > 0 ? 1 : 0;
