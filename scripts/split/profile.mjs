// Which functions of the main part a first view calls, found by looking at first views in Chromium: of Explore, up to its list, in
// every language and layout, once more by who has been there, and where the network fails before the rest of the program is here.
import { launchChromium } from "../chromium.mjs";
import { startServer } from "../serve.mjs";
import { watched } from "./halves.mjs";

const LANGS = ["kk", "ru", "en"];
// Both sides of where the map stands beside the list, and where the filters do.
const WIDTHS = [390, 820, 1440];
const PATIENCE_MS = 30_000;
const LIST = ".result:not(.skeleton)";

// What the page keeps for us: where the program's memory is, and a rest that does not come or fails.
function prepare(restFails) {
  const stream = WebAssembly.instantiateStreaming;
  WebAssembly.instantiateStreaming = async (...asked) => {
    const made = await stream.call(WebAssembly, ...asked);
    window.togysProgram ??= made.instance.exports;
    return made;
  };
  Object.defineProperty(window, "togysRest", {
    get: () => () => (restFails ? Promise.reject(new Error("looked at")) : new Promise(() => {})),
    set() {},
  });
}

// What a visit before this one has left: a star and a language.
async function keep(context, url) {
  const page = await context.newPage();
  await page.goto(url);
  await page.locator('html[data-settled="true"]').waitFor({ state: "attached", timeout: PATIENCE_MS });
  await page.locator(`${LIST} .icon-button[aria-pressed]`).first().click();
  await page.waitForTimeout(300);
  await page.close();
}

// For each function of the program, by its place, whether it is called.
export async function functionsOfFirstViews(root, wasm, program) {
  const { program: looked, at, count } = watched(program);
  const runs = new Array(count).fill(false);
  const server = await startServer({ root });
  const browser = await launchChromium();
  async function visit({ path, width = 390, theme = "light", restFails = false, refuses, returns = false, until, then }) {
    const context = await browser.newContext({ viewport: { width, height: 844 }, colorScheme: theme, reducedMotion: "reduce" });
    if (returns) await keep(context, server.url + path);
    // The other parts of the program come after the rest of this one.
    await context.route("**/togys-app-*.wasm", (route) => (restFails ? route.abort() : undefined));
    await context.route(`**/${wasm}`, (route) => route.fulfill({ body: looked, contentType: "application/wasm" }));
    if (refuses) await context.route(refuses, (route) => route.abort());
    await context.addInitScript(prepare, restFails);
    const page = await context.newPage();
    await page.goto(server.url + path);
    await page.locator(until).first().waitFor({ state: "attached", timeout: PATIENCE_MS });
    await then?.(page);
    // What is due in the frames after that.
    await page.waitForTimeout(300);
    const called = await page.evaluate(([at, count]) => Array.from(new Uint8Array(window.togysProgram.memory.buffer, at, count)), [at, count]);
    called.forEach((mark, place) => (runs[place] ||= mark === 1));
    await context.close();
  }
  try {
    for (const lang of LANGS) {
      for (const width of WIDTHS) {
        // Whoever moves the mouse or a key in the first moment is not stopped for it.
        const then = async (page) => {
          await page.locator(LIST).first().hover();
          await page.mouse.wheel(0, 300);
          await page.keyboard.press("Tab");
        };
        await visit({ path: `/${lang}/`, width, theme: width === 820 ? "dark" : "light", until: LIST, then });
      }
      // And whoever tries again, in vain.
      const again = (page) => page.locator(".notice button").first().click();
      for (const width of WIDTHS) await visit({ path: `/${lang}/`, width, restFails: true, until: ".notice", then: again });
      await visit({ path: `/${lang}/`, restFails: true, refuses: "**/data/*.json", until: ".notice" });
    }
    await visit({ path: "/", until: LIST });
    await visit({ path: "/", returns: true, until: LIST });
    // Another page, or an answer, waits for all of the program.
    for (const path of ["/en/hubs/kartech", "/en/?q=3d"]) await visit({ path, restFails: true, until: "#boot .boot__title" });
  } finally {
    await browser.close();
    await server.close();
  }
  return runs;
}
