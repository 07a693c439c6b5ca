// The pages that come later (src/ui/pages/later.rs): fetched when someone goes there and not before, once; and what is said when
// one does not come.
import assert from "node:assert/strict";
import { checkAxe } from "./support/axe.mjs";
import { each, journey, LANGS, ready, THEMES, until } from "./support/journey.mjs";

const PART = { second: /togys-app-second-[0-9a-f]{10}\.wasm$/, hub: /togys-app-hub-[0-9a-f]{10}\.wasm$/, about: /togys-app-about-[0-9a-f]{10}\.wasm$/, readers: /togys-app-readers-[0-9a-f]{10}\.wasm$/ };
const SAID = {
  kk: { failed: "Бет жүктелмеді", again: "Қайталап көру", reload: "Бетті қайта жүктеу" },
  ru: { failed: "Страница не загрузилась", again: "Попробовать снова", reload: "Перезагрузить страницу" },
  en: { failed: "The page did not load", again: "Try again", reload: "Reload the page" },
};
const NO_SECOND = {
  kk: "Карта, сүзгілер мен кейбір құралдар жүктелмеді",
  ru: "Карта, фильтры и часть инструментов не загрузились",
  en: "The map, the filters and some tools did not load",
};
const KARTECH = { kk: "«Картех» аймақтық инновациялық индустриялық хабы", en: "KarTech Regional Innovation Industrial Hub" };

const title = (page) => page.getByRole("heading", { level: 1 });

// Every part that is asked for, by its name.
function watchParts(context, told) {
  context.on("request", (request) => {
    const found = Object.entries(PART).find(([, pattern]) => pattern.test(request.url()));
    if (found) told(found[0]);
  });
}

async function goTo(page, address) {
  const link = page.locator(`main a[href$="${address}"], header a[href$="${address}"]`).first();
  // What the masthead has no room for stands in the sheet of all pages.
  if (!(await link.count())) await page.locator(".masthead__all").click();
  await link.click();
}

journey("Explore asks for no page's part; each page asks for its own, once", {}, async ({ page, context, open }) => {
  const asked = [];
  watchParts(context, (part) => part !== "second" && asked.push(part));
  await open("/en");
  await page.waitForLoadState("networkidle");
  assert.deepEqual(asked, ["readers"], "only what reads the files that come after the first view");

  await goTo(page, "/en/about");
  await page.locator(".about__lead").waitFor();
  assert.deepEqual(asked, ["readers", "about"]);

  await page.goBack();
  await page.locator(".result").first().waitFor();
  await page.locator(".result a[href*='/hubs/']").first().click();
  await page.locator("article.hub").waitFor();
  assert.deepEqual(asked, ["readers", "about", "hub"]);

  await page.goBack();
  await page.locator(".result").first().waitFor();
  await page.goForward();
  await page.locator("article.hub").waitFor();
  await goTo(page, "/en/about");
  await page.locator(".about__lead").waitFor();
  assert.deepEqual(asked, ["readers", "about", "hub"], "nothing is asked for twice");
});

journey("a hub's page opened from a link waits for its part alone and follows the language", {}, async ({ page, context, open }) => {
  const asked = [];
  watchParts(context, (part) => part !== "second" && asked.push(part));
  await open("/en/hubs/kartech");
  // The first view of this address is its page: html[data-ready] has waited for it.
  assert.equal(await title(page).innerText(), KARTECH.en);
  await page.waitForLoadState("networkidle");
  assert.deepEqual(asked.toSorted(), ["hub", "readers"]);
  await page.locator(".lang-switch a[hreflang=kk]").click();
  await title(page).getByText(KARTECH.kk).waitFor();
  assert.equal(asked.length, 2);
});

for (const { lang, theme } of each({ lang: LANGS, theme: THEMES })) {
  journey(
    `a page whose part does not come says so in ${lang}, ${theme}, and another try brings it`,
    { lang, theme, width: 320, expects: [/request failed: .*togys-app-hub/, /console error/] },
    async ({ page, context, site }) => {
      await context.route(PART.hub, (route) => route.abort("internetdisconnected"));
      await page.goto(`${site}/${lang}/hubs/kartech`);
      await page.getByRole("heading", { name: SAID[lang].failed }).waitFor();
      await ready(page);
      await until(page, (words) => document.title.startsWith(words), SAID[lang].failed);
      await checkAxe(page, `failed part, ${lang}, ${theme}`);
      await page.getByRole("button", { name: SAID[lang].reload }).waitFor();
      await context.unroute(PART.hub);
      await page.getByRole("button", { name: SAID[lang].again }).click();
      await page.locator("article.hub").waitFor();
      assert.equal(await page.evaluate(() => document.activeElement.id), "main", "the focus is on the page");
    },
  );
}

const LOST = [
  ["is gone after an update", (route) => route.fulfill({ status: 404, contentType: "text/plain", body: "gone" }), [/answer 404/]],
  ["comes as a page", (route) => route.fulfill({ contentType: "text/html", body: "<p>hello" }), []],
  ["comes cut in half", cutInHalf, []],
];

async function cutInHalf(route) {
  const answer = await route.fetch();
  const body = await answer.body();
  await route.fulfill({ contentType: "application/wasm", body: body.subarray(0, body.length / 2) });
}

for (const [what, answer, expects] of LOST) {
  journey(
    `a part that ${what} leaves the rest of the app at work, and a reload brings it`,
    { expects: [...expects, /console error/] },
    async ({ page, context, open }) => {
      await context.route(PART.about, answer);
      await open("/en");
      await goTo(page, "/en/about");
      const failed = page.getByRole("heading", { name: SAID.en.failed });
      await failed.waitFor();
      await page.goBack();
      await page.locator(".result").first().waitFor();
      await page.goForward();
      await failed.waitFor();
      await context.unroute(PART.about);
      await page.getByRole("button", { name: SAID.en.reload }).click();
      await page.locator(".about__lead").waitFor();
      assert.match(page.url(), /\/en\/about$/);
    },
  );
}

journey("words typed before the search engine is here wait for it, and the list says so", {}, async ({ page, context, open }) => {
  let arrive;
  const arrived = new Promise((resolve) => (arrive = resolve));
  await context.route(PART.readers, async (route) => {
    await arrived;
    await route.continue();
  });
  await open("/en");
  assert.ok((await page.locator(".result:not(.skeleton)").count()) > 10, "what asks for no words does not wait");
  const heading = page.locator("#main-title");
  await page.locator("#search").fill("картех");
  await heading.getByText("loading").waitFor();
  assert.equal(await page.locator(".result:not(.skeleton)").count(), 0, "no hub is shown as found that was not looked for");
  arrive();
  await page.locator(".result:not(.skeleton)").first().getByText(KARTECH.en).waitFor();
  assert.match(await heading.innerText(), /^\d+ hub/);
});

journey(
  "a search engine that does not come is said, filters work, and another try brings it",
  { expects: [/request failed: .*togys-app-readers/, /console error/] },
  async ({ page, context, open }) => {
    await context.route(PART.readers, (route) => route.abort("internetdisconnected"));
    await open("/en?q=kartech");
    await page.getByText("The full records of the hubs did not load").waitFor();
    await page.getByRole("heading", { name: "Search did not load" }).waitFor();
    await page.locator("#search").fill("");
    await page.locator(".result:not(.skeleton)").first().waitFor();
    await page.locator("#search").fill("kartech");
    await context.unroute(PART.readers);
    await page.getByRole("button", { name: "Try again" }).click();
    await page.locator(".result:not(.skeleton)").first().getByText(KARTECH.en).waitFor();
    assert.equal(await page.getByText("did not load").count(), 0);
  },
);

// Before what comes second, and the rest of the program.
const readyFirst = (page) => page.locator('html[data-ready="true"]').waitFor({ state: "attached" });

// ---- What comes second: map, filters, palette, notices (src/ui/second.rs) -------------------------------------------------

for (const width of [390, 820, 1440]) {
  journey(`a list stands before map and filters are asked for; a press waits for them, ${width} px`, { width }, async ({ page, context, site }) => {
    let arrive;
    const arrived = new Promise((resolve) => (arrive = resolve));
    let readyWhenAsked = null;
    await context.route(PART.second, async (route) => {
      readyWhenAsked = await page.evaluate(() => document.documentElement.dataset.ready);
      await arrived;
      await route.continue();
    });
    await page.goto(`${site}/en`);
    await readyFirst(page);
    assert.ok((await page.locator(".result:not(.skeleton)").count()) >= 6, "the list is there");
    const isPhone = width === 390;
    if (isPhone) await page.getByRole("button", { name: "Filters" }).click();
    assert.equal(await page.getByRole("dialog").count(), 0);
    assert.equal(await page.locator("[data-map]").count(), 0);
    assert.equal(await page.evaluate(() => document.documentElement.dataset.settled), undefined);
    arrive();
    await ready(page);
    assert.equal(readyWhenAsked, "true", "asked for behind the first view");
    if (isPhone) {
      await page.getByRole("dialog", { name: "Filters" }).waitFor();
      assert.equal(await page.locator("[data-map]").count(), 0, "nobody has asked for the map");
      await page.keyboard.press("Escape");
      await page.getByRole("button", { name: "Map", exact: true }).click();
      await page.locator("[data-map] [data-item]").first().waitFor();
    }
    assert.ok((await page.locator("[data-map] [data-item]").count()) > 0, "settled, it has its map");
  });
}

for (const { lang, width } of each({ lang: LANGS, width: [390, 1280] })) {
  journey(
    `a map and filters that do not come are said in ${lang}, ${width} px, the list works, and another try brings them`,
    { lang, width, expects: [/request failed: .*togys-app-second/, /console error/] },
    async ({ page, context, open }) => {
      await context.route(PART.second, (route) => route.abort("internetdisconnected"));
      await open(`/${lang}?in-view=1`);
      await page.getByText(NO_SECOND[lang]).waitFor();
      await page.locator(".result:not(.skeleton)").first().waitFor();
      // All that have a place: a map that is not there hides none of them.
      await until(page, () => /165/.test(document.querySelector("#main-title").innerText));
      await checkAxe(page, `failed second part, ${lang}, ${width} px`);
      await context.unroute(PART.second);
      await page.getByRole("button", { name: SAID[lang].again }).click();
      await page.getByText(NO_SECOND[lang]).waitFor({ state: "detached" });
      if (width === 390) await page.locator(".explore__switch").click();
      await page.locator("[data-map] [data-item]").first().waitFor();
    },
  );
}

journey("on a phone, only what the map shows is also found while the list is shown", { width: 390, height: 844 }, async ({ page, open }) => {
  const found = () => page.locator("#main-title").innerText();
  await open("/en?view=49.8,73.1,8&in-view=1");
  await until(page, () => /^\d+ hubs?$/.test(document.querySelector("#main-title").innerText));
  const inList = Number.parseInt(await found(), 10);
  assert.ok(inList > 0 && inList < 100, `${inList} hubs around Karaganda`);
  await page.locator(".explore__switch").click();
  await page.locator("[data-map] [data-item]").first().waitFor();
  const onMap = await found();
  await page.locator(".explore__switch").click();
  await page.waitForTimeout(300);
  assert.equal(await found(), onMap, "the map that is no longer shown still says what was seen");
});

// ---- The rest of the program (scripts/split/first.mjs) --------------------------------------------------------------------

const REST = /togys-app-rest-[0-9a-f]{16}\.wasm$/;

for (const width of [390, 1440]) {
  journey(`a list stands before the rest of the program is asked for, ${width} px`, { width }, async ({ page, context, site }) => {
    const asked = [];
    await context.route(REST, async (route) => {
      asked.push(await page.evaluate(() => document.documentElement.dataset.ready ?? "not yet"));
      await route.continue();
    });
    await page.goto(`${site}/en`);
    await ready(page);
    assert.deepEqual(asked, ["true"], "once, behind the first view");
  });
}

for (const width of [390, 820, 1440]) {
  journey(`what is pressed before the rest of the program is here works, ${width} px`, { width, expects: [/^gate: /] }, async ({ page, context, site }) => {
    // The rest does not come by itself; who needs it at once asks at the gate.
    let gates = 0;
    await context.route(REST, (route) => {
      if (route.request().resourceType() !== "xhr") return;
      gates += 1;
      return route.continue();
    });
    await page.goto(`${site}/en`);
    await page.locator(".result:not(.skeleton)").first().hover();
    assert.equal(gates, 0, "the list and a mouse over it need no more than the first half");
    const star = page.locator(".result:not(.skeleton) .icon-button[aria-pressed]").first();
    await star.click();
    assert.equal(await star.getAttribute("aria-pressed"), "true");
    assert.equal(gates, 1);
    await star.click();
    assert.equal(await star.getAttribute("aria-pressed"), "false");
    assert.equal(gates, 1, "once for good");
  });
}

for (const { lang, width } of each({ lang: LANGS, width: [390, 1280] })) {
  journey(
    `a rest of the program that does not come is said in ${lang}, ${width} px, and another try brings it`,
    { lang, width, expects: [/request failed: .*togys-app-rest/, /console error/] },
    async ({ page, context, site }) => {
      let gates = 0;
      await context.route(REST, (route) => {
        if (route.request().resourceType() === "xhr") gates += 1;
        return route.abort("internetdisconnected");
      });
      await page.goto(`${site}/${lang}`);
      await page.getByText(NO_SECOND[lang]).waitFor();
      await until(page, () => /167/.test(document.querySelector("#main-title").innerText));
      // Whoever tries again too early is not worse off.
      await page.getByRole("button", { name: SAID[lang].again }).click();
      await page.waitForTimeout(300);
      assert.ok(await page.getByText(NO_SECOND[lang]).isVisible());
      assert.equal(gates, 0, "the notice and its button are part of the first half");
      await context.unroute(REST);
      await page.getByRole("button", { name: SAID[lang].again }).click();
      await page.getByText(NO_SECOND[lang]).waitFor({ state: "detached" });
      await ready(page);
      if (width === 390) await page.locator(".explore__switch").click();
      await page.locator("[data-map] [data-item]").first().waitFor();
    },
  );
}

journey("a page opened from a link waits for the rest of the program at no gate", {}, async ({ page, context, open }) => {
  const asked = [];
  context.on("request", (request) => REST.test(request.url()) && asked.push(request.resourceType()));
  await open("/en/hubs/kartech");
  assert.equal(await title(page).innerText(), KARTECH.en);
  assert.deepEqual(asked, ["fetch"]);
});

journey(
  "a page that needs the rest of the program says that it could not be loaded, and why",
  { expects: [/request failed: .*togys-app-rest/, /console error/] },
  async ({ page, context, site }) => {
    await context.route(REST, (route) => route.abort("internetdisconnected"));
    await page.goto(`${site}/en/hubs/kartech`);
    await page.getByRole("heading", { name: "Togys could not be loaded" }).waitFor();
    await context.unroute(REST);
    await page.getByRole("button", { name: "Try again" }).click();
    await ready(page);
    assert.equal(await title(page).innerText(), KARTECH.en);
  },
);

journey("an address without a language goes to the browser's, with its rest", { lang: "ru" }, async ({ page, open, site }) => {
  await open("/hubs/kartech?from=me#place");
  assert.equal(page.url(), `${site}/ru/hubs/kartech?from=me#place`);
});
