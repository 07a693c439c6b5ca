// What a first visit costs: opens the release build in a fresh Chromium over brotli and lists every file asked for until
// the app says that its first view is useful (html[data-ready="true"]), then what comes after. Fails above the ceilings of
// budget.json, and says where its goals are missed.
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { launchChromium } from "./chromium.mjs";
import { packers, startServer } from "./serve.mjs";

const root = process.env.DIST ?? fileURLToPath(new URL("../dist", import.meta.url));
const budget = JSON.parse(await readFile(new URL("../budget.json", import.meta.url), "utf8"));
const path = process.env.path ?? "/kk/";
// The list of a phone, and the one that has filters and map beside it: the budget holds for both.
const WIDTHS = process.env.width ? [Number(process.env.width)] : [390, 1440];
const SETTLE_MS = 2500; // long enough for what the app loads once it has drawn

// The address of everything that came over the network, and when it was asked for, and the moment the view became useful, both by
// the page's own clock. What the browser has kept and only asks whether it is still good comes without a body, and costs none.
async function firstVisit(site, width) {
  const browser = await launchChromium();
  try {
    const page = await browser.newPage({ viewport: { width, height: 844 } });
    const arrived = [];
    page.on("requestfinished", (request) => {
      const [url, at] = [request.url(), request.timing().startTime];
      arrived.push(request.sizes().then(({ responseBodySize }) => (responseBodySize > 0 ? [{ url, at }] : [])));
    });
    await page.addInitScript(() => {
      const told = new MutationObserver(() => {
        if (document.documentElement.dataset.ready !== "true") return;
        window.togysUseful = Date.now();
        told.disconnect();
      });
      told.observe(document, { attributes: true, subtree: true, attributeFilter: ["data-ready"] });
    });
    await page.goto(site + path);
    await page.locator('html[data-ready="true"]').waitFor({ state: "attached", timeout: 30_000 });
    await page.waitForTimeout(SETTLE_MS);
    return { arrived: (await Promise.all(arrived)).flat(), useful: await page.evaluate(() => window.togysUseful) };
  } finally {
    await browser.close();
  }
}

// The file behind an address: the app's own addresses are answered with index.html.
function fileOf(url) {
  const { pathname } = new URL(url);
  return pathname.split("/").at(-1).includes(".") ? pathname.slice(1) : "index.html";
}

async function weigh(file) {
  const raw = await readFile(join(root, file));
  const [br, gzip] = await Promise.all([packers.br(raw), packers.gzip(raw)]);
  return { file, raw: raw.length, gzip: gzip.length, br: br.length };
}

function table(title, rows) {
  const total = rows.reduce(
    (sum, row) => ({ file: "together", raw: sum.raw + row.raw, gzip: sum.gzip + row.gzip, br: sum.br + row.br }),
    { raw: 0, gzip: 0, br: 0 },
  );
  const width = Math.max(28, ...rows.map(({ file }) => file.length));
  const line = ({ file, raw, gzip, br }) =>
    `${file.padEnd(width)} ${[raw, gzip, br].map((size) => size.toLocaleString("en").padStart(10)).join("")}`;
  console.log(`\n${title.padEnd(width)} ${["raw", "gzip", "brotli"].map((name) => name.padStart(10)).join("")}`);
  for (const row of rows.toSorted((a, b) => b.br - a.br)) console.log(line(row));
  console.log(line(total));
  return total;
}

const server = await startServer({ root });
const visits = [];
try {
  for (const width of WIDTHS) visits.push({ width, ...(await firstVisit(server.url, width)) });
} finally {
  await server.close();
}
process.exitCode = 0;
for (const visit of visits) await judge(visit);

// Lists what one visit has asked for, and fails where that is too much.
async function judge(visit) {
  const foreign = visit.arrived.filter(({ url }) => !url.startsWith(server.url) && !/^(data|blob):/.test(url));
  const own = visit.arrived.filter(({ url }) => url.startsWith(server.url));
  // What was asked for before the view became useful counts as needed for it, whenever it came.
  const before = await Promise.all(own.filter(({ at }) => at <= visit.useful).map(({ url }) => weigh(fileOf(url))));
  const after = await Promise.all(own.filter(({ at }) => at > visit.useful).map(({ url }) => weigh(fileOf(url))));

  const total = table(`until ${path} is useful, ${visit.width} px`, before);
  if (after.length > 0) table("afterwards", after);

  const wasm = before.filter(({ file }) => file.endsWith(".wasm")).reduce((sum, { br }) => sum + br, 0);
  const checks = [
    ["first view", total.br / 1000, budget.total],
    ["wasm of it", wasm / 1000, budget.wasm],
  ];
  console.log("");
  for (const [what, size, { goal, ceiling }] of checks) {
    const verdict = size > ceiling ? "TOO BIG" : size > goal ? "missed " : "ok     ";
    const over = size > goal ? `, ${(size - goal).toFixed(0)} above the goal of ${goal}` : "";
    console.log(`${verdict} ${what}: ${size.toFixed(1)} of ${ceiling} KB brotli${over}`);
  }
  for (const { url } of foreign) console.log(`TOO MUCH a request to someone else: ${url}`);
  if (foreign.length > 0 || checks.some(([, size, { ceiling }]) => size > ceiling)) process.exitCode = 1;
}
