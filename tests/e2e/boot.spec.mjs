// Loading, and what stands in when loading or the app itself fails: boot.js and the first HTML.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { checkAxe } from "./support/axe.mjs";
import { each, journey, LANGS, ready, THEMES, until } from "./support/journey.mjs";
import { DIST } from "./support/site.mjs";

const WORDS = {
  kk: { loading: "жүктеліп жатыр", failed: "Тоғыс жүктелмеді", old: "Браузер тым ескі", broken: "Тоғыс тоқтап қалды" },
  ru: { loading: "загружается", failed: "Тоғыс не загрузился", old: "Браузер слишком старый", broken: "Тоғыс остановился" },
  en: { loading: "is loading", failed: "Togys could not be loaded", old: "This browser is too old", broken: "Togys has stopped" },
};
const WASM = /_bg\.wasm$/; // the program itself, not the parts that come later
const GLUE = /-[0-9a-f]{10,16}\.js$/;
const FAILED = [/Togys: loading failed/];

// (module (func (export "trap") unreachable) (func $deep (export "deep") call $deep))
const SMALL_MODULE = [
  0, 97, 115, 109, 1, 0, 0, 0, 1, 4, 1, 96, 0, 0, 3, 3, 2, 0, 0, 7, 15, 2, 4, 116, 114, 97, 112, 0, 0, 4, 100, 101, 101, 112, 0, 1,
  10, 10, 2, 3, 0, 0, 11, 4, 0, 16, 1, 11,
];

// Lets wasm code fail inside the page as the app's own would: in a task, or in a promise that nobody waits for.
async function failInWasm(page, how, within = "task") {
  await page.evaluate(
    async ({ bytes, how, within }) => {
      const { instance } = await WebAssembly.instantiate(new Uint8Array(bytes));
      if (within === "task") setTimeout(() => instance.exports[how](), 0);
      else setTimeout(() => void Promise.resolve().then(() => instance.exports[how]()), 0);
    },
    { bytes: SMALL_MODULE, how, within },
  );
}

async function panic(page, message) {
  await page.evaluate((detail) => window.dispatchEvent(new CustomEvent("togys:panic", { detail })), message);
}

// ---- Loading -----------------------------------------------------------------------------------------------------------

for (const lang of LANGS) {
  journey(`the app starts in ${lang} and every file comes once`, { lang }, async ({ page, context, site, open }) => {
    const asked = [];
    context.on("request", (request) => asked.push(request.url().slice(site.length)));
    await open(`/${lang}/`);
    assert.equal(await page.locator("html").getAttribute("lang"), lang);
    assert.equal(await page.locator("#boot").count(), 0, "the loading screen is gone");
    // The browser asks for the tab's icon on its own account, and for the sprite anew where it is not sure of its copy.
    const files = asked.map((url) => url.split("?")[0]).filter((url) => !url.startsWith("/icons/"));
    const twice = files.filter((url, index) => files.indexOf(url) !== index);
    assert.deepEqual(twice, []);
  });
}

journey("the skeleton says that it is loading while the program is on its way", { lang: "ru" }, async ({ page, context, site }) => {
  let letGo;
  const held = new Promise((resolve) => (letGo = resolve));
  await context.route(WASM, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(`${site}/ru/`, { waitUntil: "commit" });
  await page.getByText(WORDS.ru.loading).waitFor();
  assert.equal(await page.getByRole("progressbar").count(), 1);
  await checkAxe(page, "loading");
  letGo();
  await ready(page);
});

journey("the bar follows the bytes when the server states their number", {}, async ({ page, context, site }) => {
  await context.route(WASM, async (route) => {
    const answer = await route.fetch({ headers: { ...route.request().headers(), "accept-encoding": "identity" } });
    await route.fulfill({ response: answer, headers: { ...answer.headers(), "content-length": String((await answer.body()).length) } });
  });
  await page.addInitScript(() => {
    window.sharesSeen = [];
    const { set, get } = Object.getOwnPropertyDescriptor(HTMLProgressElement.prototype, "value");
    Object.defineProperty(HTMLProgressElement.prototype, "value", {
      get,
      set(share) {
        window.sharesSeen.push(share);
        set.call(this, share);
      },
    });
  });
  await page.goto(`${site}/en/`);
  await ready(page);
  const shares = await page.evaluate(() => window.sharesSeen);
  assert.equal(shares.at(-1), 1, `${shares}`);
});

journey(
  "a saved dark theme and language are there before the app",
  { lang: "en", storage: { "togys.settings": JSON.stringify({ theme: "dark", lang: "kk" }) } },
  async ({ page, context, site }) => {
    await context.route(WASM, () => {}); // never answered
    await page.goto(`${site}/`, { waitUntil: "commit" });
    await page.getByText(WORDS.kk.loading).waitFor();
    assert.equal(await page.locator("html").getAttribute("data-theme"), "dark");
    assert.equal(await page.locator("html").getAttribute("lang"), "kk");
  },
);

journey(
  "damaged settings do not keep the app from starting",
  // To set aside what cannot be read is not in the first half of the program.
  { storage: { "togys.settings": "{\"theme\": \"dar" }, allows: [/^gate: /] },
  async ({ open }) => open("/en/"),
);

// Chromium reports the preload of a script that may not run as blocked.
const NO_SCRIPTS = { javaScript: false, expects: [/request failed: .*\.js csp/] };

journey("without JavaScript the page says so and leads to the plain list", NO_SCRIPTS, async ({ page, site }) => {
  await page.goto(`${site}/kk/`);
  // Playwright's look-ups by text and role pass over noscript.
  for (const lang of LANGS) assert.ok(await page.locator(`noscript p[lang="${lang}"]`).isVisible(), lang);
  await page.locator('noscript p[lang="en"] a').click();
  assert.match(page.url(), /\/hubs\.html$/);
  const { hubs } = JSON.parse(await readFile(`${DIST}/data/hubs.json`, "utf8"));
  const words = await page.locator("body").innerText();
  const missing = hubs.flatMap(({ name }) => LANGS.map((lang) => name[lang])).filter((name) => name && !words.includes(name));
  assert.deepEqual(missing, [], "every hub is there, by its name in every language");
});

for (const { theme, width } of each({ theme: THEMES, width: [320, 1280] })) {
  journey(`the plain list can be used by everyone, ${theme}, ${width} px`, { theme, width }, async ({ page, site }) => {
    await page.goto(`${site}/hubs.html`);
    await checkAxe(page, `hubs.html, ${theme}, ${width}`);
  });
}

// ---- Loading that fails ------------------------------------------------------------------------------------------------

for (const { lang, theme } of each({ lang: LANGS, theme: THEMES })) {
  journey(
    `a missing program file is said in ${lang}, ${theme}, and another try succeeds`,
    { lang, theme, width: 320, expects: [...FAILED, /answer 404: .*\.wasm/] },
    async ({ page, context, site }) => {
      await context.route(WASM, (route) => route.fulfill({ status: 404, body: "gone", contentType: "text/plain" }));
      await page.goto(`${site}/${lang}/`);
      const heading = page.getByRole("heading", { name: WORDS[lang].failed });
      await heading.waitFor();
      assert.ok(await heading.evaluate((node) => node === document.activeElement), "the heading has the focus");
      await page.getByText("404").waitFor();
      await checkAxe(page, `failed loading, ${lang}, ${theme}`);
      await context.unroute(WASM);
      await page.getByRole("button").click();
      await ready(page);
    },
  );
}

const LOST = [
  ["a network that is gone", WASM, (route) => route.abort("internetdisconnected"), [/request failed/]],
  ["a glue file that is missing", GLUE, (route) => route.fulfill({ status: 404, body: "" }), [/answer 404/]],
  ["a page in place of the program", WASM, (route) => route.fulfill({ contentType: "text/html", body: "<p>hello" }), []],
  ["a program cut in half", WASM, cutInHalf, []],
  ["a program that is not one", WASM, (route) => route.fulfill({ contentType: "application/wasm", body: "not wasm" }), []],
];

async function cutInHalf(route) {
  const answer = await route.fetch();
  const body = await answer.body();
  await route.fulfill({ contentType: "application/wasm", body: body.subarray(0, body.length / 2) });
}

for (const [what, url, answer, expects] of LOST) {
  journey(`${what} leads to a plain message and a retry`, { expects: [...FAILED, ...expects] }, async ({ page, context, site }) => {
    await context.route(url, answer);
    await page.goto(`${site}/en/`);
    await page.getByRole("heading", { name: WORDS.en.failed }).waitFor();
    await context.unroute(url);
    await page.getByRole("button", { name: "Try again" }).click();
    await ready(page);
  });
}

for (const lang of LANGS) {
  journey(`a browser without WebAssembly is told so in ${lang}`, { lang, expects: FAILED }, async ({ page, site }) => {
    await page.addInitScript(() => delete window.WebAssembly);
    await page.goto(`${site}/${lang}/`);
    await page.getByRole("heading", { name: WORDS[lang].old }).waitFor();
    assert.equal(await page.getByRole("link").getAttribute("href"), "/hubs.html");
    await checkAxe(page, `no WebAssembly, ${lang}`);
  });
}

// ---- Recovery ----------------------------------------------------------------------------------------------------------

const STOPPED = [/Togys: stopped/];

for (const { lang, theme, width } of each({ lang: LANGS, theme: THEMES, width: [320, 1280] })) {
  journey(
    `the recovery screen, ${lang}, ${theme}, ${width} px`,
    { lang, theme, width, expects: STOPPED },
    async ({ page, open }) => {
      await open(`/${lang}/`);
      await panic(page, "panicked at src/engine/facets.rs:12:\nindex out of bounds");
      const dialog = page.getByRole("dialog", { name: WORDS[lang].broken });
      await dialog.waitFor();
      assert.ok(await dialog.getByRole("button").first().evaluate((node) => node === document.activeElement), "focus");
      await dialog.locator("summary").click();
      await dialog.getByText("index out of bounds").waitFor();
      await checkAxe(page, `recovery, ${lang}, ${theme}, ${width}`);
      const overflow = await page.evaluate(() => document.querySelector(".boot-recovery").scrollWidth > document.querySelector(".boot-recovery").clientWidth);
      assert.equal(overflow, false, "nothing sticks out");
    },
  );
}

for (const [how, within] of [["trap", "task"], ["trap", "promise"], ["deep", "task"], ["deep", "promise"]]) {
  journey(
    `a ${how === "trap" ? "trap" : "stack that runs over"} in a ${within} brings the recovery screen`,
    { expects: [...STOPPED, /page error/] },
    async ({ page, open }) => {
      await open("/en/");
      await failInWasm(page, how, within);
      await page.getByRole("dialog", { name: WORDS.en.broken }).waitFor();
    },
  );
}

journey("an error that is not the app's death leaves the app alone", { expects: [/page error/] }, async ({ page, open }) => {
  await open("/en/");
  await page.evaluate(() => {
    setTimeout(() => {
      throw new Error("from an extension");
    }, 0);
    void Promise.reject(new DOMException("not allowed", "NotAllowedError"));
    void Promise.reject(new RangeError("not in wasm"));
  });
  await page.waitForTimeout(300);
  assert.equal(await page.getByRole("dialog").count(), 0);
});

journey("a dead app cannot be used, and Escape does not lead back to it", { expects: STOPPED }, async ({ page, open }) => {
  await open("/en/");
  await panic(page, "first");
  await panic(page, "second");
  const dialog = page.getByRole("dialog", { name: WORDS.en.broken });
  await dialog.waitFor();
  assert.equal(await page.locator("dialog.boot-recovery").count(), 1);
  for (let press = 0; press < 3; press += 1) await page.keyboard.press("Escape");
  await until(page, () => document.querySelector(".boot-recovery").open);
  const alive = await page.evaluate(() => [...document.body.children].filter((node) => !node.inert && node.tagName !== "DIALOG").length);
  assert.equal(alive, 0);
  await dialog.getByRole("button", { name: "Reload the page" }).click();
  await ready(page);
  assert.equal(await page.getByRole("dialog").count(), 0);
});

journey(
  "the recovery screen saves everything kept, byte for byte",
  { expects: STOPPED, storage: { "togys.desk.favourites": '["a","ә"]', "togys.broken": "{not json\u0000", other: "not ours" } },
  async ({ page, open }) => {
    await open("/en/");
    await panic(page, "panicked");
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Save what I kept to a file" }).click(),
    ]);
    assert.match(download.suggestedFilename(), /^togys-\d{4}-\d\d-\d\d\.json$/);
    const file = JSON.parse(await readFile(await download.path(), "utf8"));
    assert.equal(file.format, "togys-rescue");
    assert.equal(file.records["togys.desk.favourites"], '["a","ә"]');
    assert.equal(file.records["togys.broken"], "{not json\u0000");
    assert.ok(!("other" in file.records));
    await page.getByText(`File saved: ${download.suggestedFilename()}`).waitFor();
  },
);

journey(
  "an app that runs out of memory brings the recovery screen, and what was kept is in its file",
  { expects: [...STOPPED, /page error/] },
  async ({ page, open }) => {
    // The program's memory, so that the journey can take all that is left of it.
    await page.addInitScript(() => {
      for (const name of ["instantiate", "instantiateStreaming"]) {
        const own = WebAssembly[name];
        WebAssembly[name] = async (...given) => {
          const made = await own.apply(WebAssembly, given);
          window.programMemory ??= (made.instance ?? made).exports?.memory;
          return made;
        };
      }
    });
    await open("/en/brief?hubs=kartech");
    await until(page, () => /\/brief\/\w+$/.test(location.pathname));
    await page.locator("#brief-what").fill("Two brackets");
    await page.locator('.saving-mark[data-saving="saved"]').waitFor();
    await page.evaluate(() => {
      for (let pages = 16384; pages >= 1; ) {
        try {
          window.programMemory.grow(pages);
        } catch {
          pages = Math.floor(pages / 2);
        }
      }
    });
    await page.evaluate(() => {
      const field = document.querySelector("#brief-what");
      field.value = "x".repeat(8_000_000);
      setTimeout(() => field.dispatchEvent(new Event("input", { bubbles: true })), 0);
    });
    await page.getByRole("dialog", { name: WORDS.en.broken }).waitFor();
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Save what I kept to a file" }).click(),
    ]);
    assert.match(await readFile(await download.path(), "utf8"), /Two brackets/);
  },
);

journey(
  "the recovery screen saves the newer copy of each record, from the journal too",
  { expects: STOPPED, storage: { "togys.entry.l.a": '{"fields":{"note":"newer here"},"revision":"9.x","version":2}' } },
  async ({ page, open }) => {
    await open("/en/desk");
    await page.locator('.saving-mark[data-saving="saved"]').waitFor();
    // What the storage lost, and what it has an older copy of.
    await page.evaluate(async () => {
      const database = await new Promise((resolve) => {
        const opening = indexedDB.open("togys");
        opening.onsuccess = () => resolve(opening.result);
      });
      const store = database.transaction("records", "readwrite").objectStore("records");
      store.put('{"fields":{"note":"only in the journal"},"revision":"2.x","version":2}', "togys.entry.l.b");
      store.put('{"fields":{"note":"older"},"revision":"3.x","version":2}', "togys.entry.l.a");
      await new Promise((resolve) => {
        store.transaction.oncomplete = resolve;
      });
      database.close();
    });
    await panic(page, "panicked");
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Save what I kept to a file" }).click(),
    ]);
    const { records } = JSON.parse(await readFile(await download.path(), "utf8"));
    assert.match(records["togys.entry.l.a"], /newer here/);
    assert.match(records["togys.entry.l.b"], /only in the journal/);
    // The desk takes the file back, where nothing is left.
    await page.evaluate(async () => {
      localStorage.clear();
      await new Promise((resolve) => {
        indexedDB.deleteDatabase("togys").onsuccess = resolve;
      });
    });
    await page.getByRole("button", { name: "Reload the page" }).click();
    await ready(page);
    await page.locator('input[type="file"]').setInputFiles(await download.path());
    await page.getByLabel("Make it exactly as in the file").check();
    await page.getByRole("button", { name: "Do it" }).click();
    await page.getByText("What the file says is on your desk.").waitFor();
  },
);

// ---- Trusted Types -----------------------------------------------------------------------------------------------------

const REFUSED = [
  "<script>alert(1)</script>",
  "<ScRiPt src=x>",
  '<img src=x onerror="alert(1)">',
  "<svg/onload=alert(1)>",
  '<a href="javascript:alert(1)">x</a>',
  '<a href="java&#115;cript:alert(1)">x</a>',
  '<a href="java\nscript&colon;alert(1)">x</a>',
  "<iframe src=/></iframe>",
  '<base href="//example.org">',
  '<meta http-equiv="refresh" content="0">',
  '<p style="position:fixed">x</p>',
];

journey("the Trusted Types policy refuses what could run", { expects: [/refused to write HTML/] }, async ({ page, open }) => {
  await open("/en/");
  const written = await page.evaluate((pieces) => {
    const node = document.createElement("div");
    return pieces.map((piece) => {
      node.innerHTML = piece;
      return node.innerHTML;
    });
  }, REFUSED);
  assert.deepEqual(written, REFUSED.map(() => ""));
  const plain = '<p class="a">Words on a road = words &amp; more</p>';
  const kept = await page.evaluate((html) => {
    const node = document.createElement("div");
    node.innerHTML = html;
    return node.innerHTML;
  }, plain);
  assert.equal(kept, plain);
});

journey(
  "the Trusted Types policy refuses scripts of other origins",
  { expects: [] },
  async ({ page, open }) => {
    await open("/en/");
    const outcomes = await page.evaluate(() =>
      ["https://example.org/x.js", "data:text/javascript,1", "/boot.js"].map((url) => {
        try {
          document.createElement("script").src = url;
          return "taken";
        } catch (error) {
          return error.name;
        }
      }),
    );
    assert.deepEqual(outcomes, ["TypeError", "TypeError", "taken"]);
  },
);
