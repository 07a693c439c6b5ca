// One journey: a fresh browser profile, a page, and a watch over it. Whatever the page complains of (an error, a CSP or
// Trusted Types violation, a failed request, a request to anyone else) fails the journey, unless it says that it expects it.
import assert from "node:assert/strict";
import { after, test } from "node:test";
import { launchChromium } from "../../../scripts/chromium.mjs";
import { closeSite, siteUrl } from "./site.mjs";

export const LANGS = ["kk", "ru", "en"];
export const THEMES = ["light", "dark"];
export const WIDTHS = [320, 768, 1280];

let browser = null;

after(async () => {
  if (browser) await (await browser).close();
  await closeSite();
});

// Options, all optional:
//   lang, theme        what the browser asks for
//   width, height      of the window; touch: a touch screen
//   reducedMotion      on unless false, so that nothing is looked at half-way
//   storage            { key: value } in localStorage before the first page
//   javaScript         false: switched off
//   expects            [pattern]: complaints that belong to the journey; each has to occur
//   allows             [pattern]: complaints that it may come to
//   timeout            in milliseconds
export function journey(name, options, walk) {
  if (typeof options === "function") [options, walk] = [{}, options];
  test(name, { timeout: options.timeout ?? 60_000, skip: options.skip }, async () => {
    browser ??= launchChromium();
    const site = await siteUrl();
    const context = await (await browser).newContext(contextOptions(options));
    const complaints = [];
    try {
      await watch(context, site, complaints);
      if (options.storage) await context.addInitScript(fillStorage, options.storage);
      const page = await context.newPage();
      await walk({
        page,
        context,
        site,
        complaints,
        open: async (path) => {
          await page.goto(site + path);
          await ready(page);
        },
      });
      // Complaints travel through the browser's protocol: one round trip lets the last of them arrive.
      if (!page.isClosed()) await page.evaluate(() => 0).catch(() => {});
      checkComplaints(complaints, options.expects ?? [], options.allows ?? []);
    } finally {
      await context.close();
    }
  });
}

function contextOptions({ lang, theme, width, height, touch, reducedMotion, javaScript }) {
  return {
    viewport: { width: width ?? 1280, height: height ?? 800 },
    locale: lang ?? "en",
    colorScheme: theme ?? "light",
    reducedMotion: reducedMotion === false ? "no-preference" : "reduce",
    hasTouch: touch ?? false,
    javaScriptEnabled: javaScript ?? true,
    acceptDownloads: true,
  };
}

function fillStorage(entries) {
  if (!location.protocol.startsWith("http")) return; // the empty page before the first one
  // Only once: a reload must find what the page itself has kept.
  if (sessionStorage.getItem("journey-storage")) return;
  sessionStorage.setItem("journey-storage", "filled");
  for (const [key, value] of Object.entries(entries)) localStorage.setItem(key, value);
}

async function watch(context, site, complaints) {
  await context.exposeBinding("journeyViolation", (_, what) => complaints.push(`violation: ${what}`));
  await context.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", (event) => {
      window.journeyViolation(
        `${event.effectiveDirective} ${event.blockedURI} ${event.sample} at ${event.sourceFile}:${event.lineNumber}`,
      );
    });
  });
  context.on("console", (message) => {
    const words = message.text();
    if (/^Failed to load resource|Synchronous XMLHttpRequest/.test(words)) return; // the watches below say it better
    const serious = message.type() === "error" || /preload|Content.Security|Trusted ?Type|deprecat/i.test(words);
    if (serious) complaints.push(`console ${message.type()}: ${words} (${message.location().url})`);
  });
  context.on("weberror", (error) => complaints.push(`page error: ${error.error().stack ?? error.error()}`));
  context.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(`${site}/`) && !/^(data|blob):/.test(url)) complaints.push(`third party: ${url}`);
    if (request.resourceType() === "xhr") complaints.push(`gate: ${url}`); // only a gate asks so (scripts/split/rest.js)
  });
  context.on("requestfailed", (request) => {
    const reason = request.failure()?.errorText ?? "";
    // The page went away while it was still loading something.
    if (reason !== "net::ERR_ABORTED") complaints.push(`request failed: ${request.url()} ${reason}`);
  });
  context.on("response", (response) => {
    if (response.status() >= 400) complaints.push(`answer ${response.status()}: ${response.url()}`);
  });
}

function checkComplaints(complaints, expected, allowed) {
  const unexpected = complaints.filter((what) => ![...expected, ...allowed].some((pattern) => pattern.test(what)));
  assert.deepEqual(unexpected, [], "the page complained");
  const silent = expected.filter((pattern) => !complaints.some((what) => pattern.test(what)));
  assert.deepEqual(silent.map(String), [], "an expected complaint did not come");
}

// The app says by itself when its first view is useful and when all of it is drawn, and when the rest of the program is here. Whoever
// is faster waits at a gate (parts.spec), which journeys about other things need not.
export async function ready(page, timeout = 20_000) {
  await page.locator('html[data-ready="true"][data-settled="true"][data-whole="true"]').waitFor({ state: "attached", timeout });
}

// Asks the page again and again until the answer is truthy, and returns it. Playwright's own waitForFunction evaluates
// strings inside the page, which the content security policy forbids.
export async function until(page, question, argument, { timeout = 10_000, every = 50 } = {}) {
  const deadline = Date.now() + timeout;
  for (;;) {
    const answer = await page.evaluate(question, argument);
    if (answer) return answer;
    if (Date.now() > deadline) assert.fail(`not within ${timeout} ms: ${question}`);
    await page.waitForTimeout(every);
  }
}

// Another tab at an address that tells the others and hears nobody: what it writes meets what they wrote only in the journal,
// as when two people type in the same instant.
export async function deafTab(context, url) {
  const page = await context.newPage();
  await page.addInitScript(() => {
    BroadcastChannel.prototype.addEventListener = () => {};
  });
  await page.goto(url);
  await ready(page);
  await page.locator('.saving-mark[data-saving="saved"]').waitFor();
  return page;
}

// Every pairing of what is given: each({ lang: LANGS, theme: THEMES }) gives six objects.
export function each(choices) {
  return Object.entries(choices).reduce(
    (rows, [name, values]) => rows.flatMap((row) => values.map((value) => ({ ...row, [name]: value }))),
    [{}],
  );
}
