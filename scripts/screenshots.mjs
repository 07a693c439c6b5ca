// Pictures of pages in every language, theme and width, into .screenshots/, to be looked at by a person.
//   node scripts/screenshots.mjs [--route /hubs/x] … [--lang kk] … [--theme dark] … [--width 390] … [--full]
// Each option may be given several times, or with commas; what is not given means all.
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { launchChromium } from "./chromium.mjs";
import { startServer } from "./serve.mjs";

const ROUTES = ["/", "/hubs/zhubanov-university", "/hubs.html", "/no-such-page"];
const LANGS = ["kk", "ru", "en"];
const THEMES = ["light", "dark"];
const WIDTHS = { 390: 844, 820: 1180, 1440: 900 };

const several = { type: "string", multiple: true };
const { values } = parseArgs({
  options: { route: several, lang: several, theme: several, width: several, full: { type: "boolean" }, out: { type: "string" } },
});
const chosen = (name, all) => values[name]?.flatMap((value) => value.split(",")) ?? all;

const root = process.env.DIST ?? fileURLToPath(new URL("../dist", import.meta.url));
const out = values.out ?? fileURLToPath(new URL("../.screenshots", import.meta.url));
await mkdir(out, { recursive: true });

function fileName(route, lang, theme, width) {
  const page = route.split("?")[0].replace(/[^a-z0-9]+/gi, "-").replace(/^-|-$/g, "") || "explore";
  const query = route.includes("?") ? `-${route.split("?")[1].replace(/[^a-z0-9]+/gi, "-").slice(0, 40)}` : "";
  return `${page}${query}-${lang}-${theme}-${width}.png`;
}

const server = await startServer({ root });
const browser = await launchChromium();
let taken = 0;
try {
  for (const theme of chosen("theme", THEMES)) {
    for (const width of chosen("width", Object.keys(WIDTHS)).map(Number)) {
      const context = await browser.newContext({
        viewport: { width, height: WIDTHS[width] ?? 900 },
        deviceScaleFactor: width < 500 ? 2 : 1,
        colorScheme: theme,
        hasTouch: width < 1000,
        reducedMotion: "reduce",
      });
      const page = await context.newPage();
      page.on("console", (message) => message.type() === "error" && console.log(`  ! ${message.text()}`));
      for (const lang of chosen("lang", LANGS)) {
        for (const route of chosen("route", ROUTES)) {
          const name = fileName(route, lang, theme, width);
          const plain = /\.html$/.test(route);
          await page.goto(server.url + (plain ? route : `/${lang}${route}`));
          if (!plain) {
            const ready = page.locator('html[data-settled="true"]').waitFor({ state: "attached", timeout: 10_000 });
            await ready.catch(() => console.log(`  ! ${name}: the app did not say that it is ready`));
          }
          await page.waitForTimeout(200);
          await page.screenshot({ path: join(out, name), fullPage: values.full ?? false });
          taken += 1;
        }
      }
      await context.close();
    }
  }
} finally {
  await browser.close();
  await server.close();
}
console.log(`${taken} pictures in ${out}`);
