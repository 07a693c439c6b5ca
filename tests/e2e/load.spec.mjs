// What a visitor sees when the data does not come, comes as something else, or holds a record that cannot be read: a plain
// message in her language and another try, never a blank page.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { checkAxe } from "./support/axe.mjs";
import { journey, LANGS, ready, until } from "./support/journey.mjs";
import { DIST } from "./support/site.mjs";

const read = async (name) => JSON.parse(await readFile(`${DIST}/data/${name}.json`, "utf8"));
const HUBS = await read("hubs");
const OPENING = await read("opening");
// Hubs that no other record is about: where one of them is left out, nothing else is.
const NAMED = new Set([
  ...HUBS.hubs.map(({ parent }) => parent),
  ...(await read("facts")).facts.map(({ about }) => about),
  ...(await read("projects")).projects.map(({ owner }) => owner),
]);
const ALONE = HUBS.hubs.flatMap(({ id }, index) => (NAMED.has(id) ? [] : [index]));

const SAID = {
  kk: {
    own: "Қазақша", failed: "Каталог ашылмады", retry: "Қайталап көру", found: (n) => `${n} хаб`,
    offline: "Серверге қосылу мүмкін болмады", missing: "жоқ немесе ол берілмейді", damaged: "бүлінген", cut: "толық келмеді", large: "тым үлкен",
    version: "нұсқасы осы бағдарламаға сай келмейді", details: "Дереккөздер, жобалар мен деректер жүктелмеді", whole: "Хабтар туралы толық мәлімет жүктелмеді", map: "Картаның негізі жүктелмеді",
    problems: "Каталогтағы 2 жазба толық көрсетілмеді", skipped: "жазба көрсетілмеді",
  },
  ru: {
    own: "Русский", failed: "Каталог не открылся", retry: "Попробовать снова", found: (n) => (n === 166 ? "166 хабов" : "167 хабов"),
    offline: "Не удалось связаться с сервером", missing: "На сервере нет файла", damaged: "повреждён", cut: "пришёл не целиком", large: "слишком велик",
    version: "не подходит этой программе", details: "Источники, проекты и факты не загрузились", whole: "Подробные сведения о хабах не загрузились", map: "Основа карты не загрузилась",
    problems: "2 записи каталога показаны не полностью", skipped: "запись не показана",
  },
  en: {
    own: "English", failed: "The catalogue could not be opened", retry: "Try again", found: (n) => `${n} hubs`,
    offline: "The server could not be reached", missing: "does not have the file", damaged: "is damaged", cut: "did not arrive whole", large: "is too large",
    version: "does not fit this program", details: "Sources, projects and facts did not load", whole: "The full records of the hubs did not load", map: "The base of the map did not load",
    problems: "2 records of the catalogue are not shown in full", skipped: "record not shown",
  },
};

const json = (body) => (route) => route.fulfill({ contentType: "application/json", body });
const text = JSON.stringify(HUBS);

// What comes in the place of a file of the catalogue that nothing else stands in for, and what is said of it.
const ANSWERS = [
  ["nothing", "missing", (route) => route.fulfill({ status: 404, contentType: "text/plain", body: "gone" }), [/answer 404: .*hubs\.json/]],
  ["a server error", "missing", (route) => route.fulfill({ status: 503, contentType: "text/plain", body: "" }), [/answer 503: .*hubs\.json/]],
  ["no connection", "offline", (route) => route.abort("connectionrefused"), [/request failed: .*hubs\.json/]],
  ["a page", "missing", (route) => route.fulfill({ contentType: "text/html; charset=utf-8", body: "<!doctype html><title>Togys</title>" })],
  ["a file cut in half", "cut", json(text.slice(0, text.length / 2))],
  ["an empty file", "cut", json("")],
  ["seventeen megabytes", "large", json(text.padEnd(17 << 20, " "))],
  ["another file", "damaged", json('{"format":"togys-projects","version":1,"projects":[]}')],
  ["a list of hubs that is none", "damaged", json('{"format":"togys-hubs","version":1,"hubs":"none"}')],
  ["a newer version", "version", json(text.replace('"version":1', '"version":2'))],
  ["a comma too many", "damaged", json(text.replace('"hubs":[', '"hubs":[,'))],
  ["bytes that are no text", "damaged", (route) => route.fulfill({ contentType: "application/json", body: Buffer.from([0xff, 0xfe, 0, 1]) })],
];

// What is wrong with the opening the first half of the program does not know: the rest reads what stands in for it.
const GATE = /^gate: /;

const main = (page) => page.locator("#main");

async function says(page, words) {
  await until(page, (words) => document.querySelector("#main-title")?.textContent.trim() === words, words, { timeout: 5000 });
}

for (const [what, phrase, answer, expects = []] of ANSWERS) {
  journey(`${what} in the place of the hubs is said in three languages, and another try succeeds`, { expects }, async ({ context, page, site }) => {
    await context.route("**/data/opening.json", json("{}"));
    await context.route("**/data/hubs.json", answer);
    await page.goto(`${site}/kk?kind=sez`);
    await ready(page);
    for (const lang of ["kk", "ru", "en"]) {
      const said = SAID[lang];
      if (lang !== "kk") await page.getByRole("link", { name: said.own }).click();
      await main(page).getByRole("heading", { level: 2, name: said.failed }).waitFor({ timeout: 5000 });
      const notice = await main(page).locator(".notice").filter({ hasText: said.failed }).innerText();
      assert.ok(notice.includes(said[phrase]), `${lang}: “${notice}”`);
      assert.ok(phrase === "offline" || notice.includes("hubs.json"), notice);
    }
    if (what === "nothing") {
      for (const colorScheme of ["light", "dark"]) {
        await page.emulateMedia({ colorScheme });
        await checkAxe(page, `a catalogue that is missing, ${colorScheme}`);
      }
    }
    // A try that fails again says so again; the next one succeeds, and the query is as it was.
    await page.getByRole("button", { name: "Try again" }).first().click();
    await main(page).getByRole("heading", { level: 2, name: SAID.en.failed }).waitFor();
    await context.unroute("**/data/hubs.json");
    await page.getByRole("button", { name: "Try again" }).first().click();
    await says(page, "12 hubs");
    assert.equal(await main(page).getByRole("heading", { level: 2, name: SAID.en.failed }).count(), 0);
  });
}

journey("a missing vocabulary is said, and another try succeeds", { expects: [/answer 404: .*vocabulary\.json/], allows: [GATE] }, async ({ context, page, site }) => {
  await context.route("**/data/opening.json", json("{}"));
  await context.route("**/data/vocabulary.json", (route) => route.fulfill({ status: 404, body: "" }));
  await page.goto(`${site}/en`);
  await ready(page);
  assert.match(await main(page).locator(".notice").first().innerText(), /vocabulary\.json/);
  await context.unroute("**/data/vocabulary.json");
  await page.getByRole("button", { name: "Try again" }).first().click();
  await says(page, "167 hubs");
});

// ---- The opening, which the list stands on until the whole catalogue is here ---------------------------------------------

// A file that comes when `arrive` is called.
async function held(context, file, answer = (route) => route.continue()) {
  let arrive;
  const arrived = new Promise((resolve) => (arrive = resolve));
  await context.route(`**/data/${file}`, async (route) => {
    await arrived;
    await answer(route);
  });
  return arrive;
}

const opening = JSON.stringify(OPENING);
const BAD_OPENINGS = [
  ["nothing", (route) => route.fulfill({ status: 404, contentType: "text/plain", body: "gone" }), [/answer 404: .*opening\.json/]],
  ["a page", (route) => route.fulfill({ contentType: "text/html; charset=utf-8", body: "<!doctype html><title>Togys</title>" })],
  ["a file cut in half", json(opening.slice(0, opening.length / 2))],
  ["a newer version", json(opening.replace('"version":1', '"version":2'))],
  ["a file without regions", json(JSON.stringify({ ...OPENING, regions: undefined }))],
  ["a file with a bad hub", json(JSON.stringify({ ...OPENING, hubs: OPENING.hubs.map((hub, index) => (index === 3 ? { ...hub, kind: "castle" } : hub)) }))],
];

for (const [what, answer, expects = []] of BAD_OPENINGS) {
  journey(`${what} in the place of the opening is not noticed: the list comes with the whole catalogue`, { expects, allows: [GATE] }, async ({ context, open, page }) => {
    await context.route("**/data/opening.json", answer);
    await open("/en");
    await says(page, "167 hubs");
    assert.equal(await page.locator(".notice").count(), 0);
    await page.waitForLoadState("networkidle");
    await says(page, "167 hubs");
    assert.equal(await page.locator(".notice").count(), 0);
  });
}

journey("the list does not wait for the whole catalogue, and its coming moves nothing that is there", {}, async ({ context, open, page }) => {
  const arrive = await held(context, "hubs.json");
  await open("/en");
  await says(page, "167 hubs");
  const link = page.locator(".result-list .result__name").nth(2);
  await link.focus();
  await page.evaluate(() => {
    for (const row of document.querySelectorAll(".result-list > .result, .facet, .glance")) row.wasHere = true;
  });
  const words = await page.locator(".explore").innerText();
  arrive();
  await page.waitForLoadState("networkidle");
  await until(page, () => document.querySelector(".glance").innerText.includes("₸") && !document.querySelector(".glance").innerText.includes("…"));
  assert.ok(await link.evaluate((link) => link === document.activeElement), "the focus stays");
  assert.ok(await page.evaluate(() => [...document.querySelectorAll(".result-list > .result, .facet, .glance")].every((row) => row.wasHere)), "nothing is made anew");
  const numbers = /[\d\s.,…]+|billion ₸/g;
  const list = async () => (await page.locator(".result-list").innerText()).replace(numbers, "");
  assert.ok(words.replace(numbers, "").includes(await list()), "the rows say what they said");
});

journey("words typed into a list that waits for the whole catalogue are kept and answered", {}, async ({ context, open, page }) => {
  const arrive = await held(context, "hubs.json");
  await open("/en");
  await page.locator("#search").fill("картех");
  arrive();
  await page.locator(".result:not(.skeleton)").first().getByText("KarTech").waitFor();
  assert.equal(await page.locator("#search").inputValue(), "картех");
  assert.ok(await page.locator("#search").evaluate((field) => field === document.activeElement));
});

for (const width of [390, 1280]) {
  journey(`an opening that is out of date gives way to the whole catalogue, ${width} px`, { width }, async ({ context, open, page }) => {
    const stale = structuredClone(OPENING);
    const [gone, renamed] = stale.hubs;
    stale.hubs = stale.hubs.slice(1);
    Object.assign(renamed, { name: { kk: "Ескі", ru: "Старое", en: "An old name" }, status: { is: "closed" } });
    await context.route("**/data/opening.json", json(JSON.stringify(stale)));
    const arrive = await held(context, "hubs.json");
    await open(`/en?at=${gone.id}`);
    await says(page, "166 hubs");
    await page.locator(".result-list").getByText("An old name").waitFor();
    assert.equal(await page.getByText(`at=${gone.id}`).count(), 0, "a hub that the opening lacks is not called unknown");
    arrive();
    await says(page, "167 hubs");
    await page.locator(`.result-list > .result#hub-0[aria-current=true]`).getByText(HUBS.hubs[0].name.en).waitFor();
    await page.locator(".result-list > .result#hub-1").getByText(HUBS.hubs[1].name.en).waitFor();
    assert.equal(await page.getByText("An old name").count(), 0);
    const ids = await page.locator(".result-list > .result").evaluateAll((rows) => rows.map((row) => row.id));
    assert.equal(new Set(ids).size, ids.length, "no hub stands twice");
  });
}

journey("a hub's page waits for the whole catalogue and says nothing of the hub until then", {}, async ({ context, open, page }) => {
  const arrive = await held(context, "hubs.json");
  await open("/en");
  await page.locator(".result-list .result__name").first().click();
  await until(page, () => location.pathname.startsWith("/en/hubs/"));
  await main(page).locator(".skeleton").first().waitFor();
  await page.waitForLoadState("load");
  assert.equal(await page.locator("article.hub").count(), 0);
  assert.ok(!/not known/i.test(await main(page).innerText()));
  arrive();
  await page.locator("article.hub .offering__kind").first().waitFor();
});

for (const lang of LANGS) {
  const said = SAID[lang];
  journey(`a whole catalogue that does not come leaves the list at work, in ${lang}`, { lang, expects: [/answer 404: .*hubs\.json/] }, async ({ context, open, page }) => {
    await context.route("**/data/hubs.json", (route) => route.fulfill({ status: 404, body: "" }));
    await open(`/${lang}`);
    await says(page, said.found(167));
    const notice = page.locator(".notices .notice").filter({ hasText: said.whole });
    await notice.waitFor();
    assert.ok((await notice.innerText()).includes("hubs.json"));
    assert.equal(await main(page).getByRole("heading", { level: 2, name: said.failed }).count(), 0);
    await checkAxe(page, `without the whole catalogue, ${lang}`);
    // What a list shows can be searched for all the same; a page that needs more says why it is empty.
    await page.locator("#search").fill("картех");
    await until(page, () => document.querySelectorAll(".result-list > .result").length < 10);
    await page.locator(".result-list .result__name").first().click();
    await main(page).getByRole("heading", { level: 2, name: said.failed }).waitFor();
    assert.equal(await page.locator("article.hub").count(), 0);
    await context.unroute("**/data/hubs.json");
    await main(page).getByRole("button", { name: said.retry }).click();
    await page.locator("article.hub").waitFor();
    await notice.waitFor({ state: "detached" });
    await page.goBack();
    await until(page, () => document.querySelectorAll(".result-list > .result").length > 0);
    assert.equal(await page.locator("#search").inputValue(), "картех");
  });
}

// ---- The whole catalogue and its details -------------------------------------------------------------------------------

for (const lang of LANGS) {
  const said = SAID[lang];
  journey(`bad records are skipped, counted and named, and the rest is shown, in ${lang}`, { lang }, async ({ context, open, page }) => {
    const damaged = structuredClone(HUBS);
    const [first, second] = ALONE;
    damaged.hubs[first] = { ...damaged.hubs[first], kind: "castle" };
    damaged.hubs[second] = { ...damaged.hubs[second], founded: "long ago" };
    await context.route("**/data/hubs.json", json(JSON.stringify(damaged)));
    await open(`/${lang}`);
    await says(page, said.found(166));
    const notice = page.locator(".notices .notice").filter({ hasText: said.problems });
    await notice.waitFor();
    await notice.locator("summary").click();
    const words = await notice.innerText();
    for (const word of [HUBS.hubs[first].id, HUBS.hubs[second].id, "kind", "founded", said.skipped]) assert.ok(words.includes(word), `${word} in ${words}`);
    await notice.getByRole("button").click();
    await notice.waitFor({ state: "detached" });
  });

  journey(`sources that do not come leave the list whole, in ${lang}`, { lang, expects: [/answer 404: .*sources\.json/] }, async ({ context, open, page }) => {
    await context.route("**/data/sources.json", (route) => route.fulfill({ status: 404, body: "" }));
    await open(`/${lang}`);
    await says(page, said.found(167));
    const notice = page.locator(".notices .notice").filter({ hasText: said.details });
    await notice.waitFor();
    assert.ok((await notice.innerText()).includes("sources.json"));
    await page.locator("#search").fill("картех");
    await until(page, () => document.querySelectorAll(".result-list > .result").length < 10);
    await checkAxe(page, `without sources, ${lang}`);
    await context.unroute("**/data/sources.json");
    await notice.getByRole("button", { name: said.retry }).click();
    await notice.waitFor({ state: "detached" });
  });

  journey(`a map that does not come leaves the list whole, in ${lang}`, { lang, expects: [/answer 404: .*base\.json/] }, async ({ context, open, page }) => {
    await context.route("**/map/base.json", (route) => route.fulfill({ status: 404, body: "" }));
    await open(`/${lang}`);
    await says(page, said.found(167));
    const notice = page.locator(".notices .notice").filter({ hasText: said.map });
    await notice.waitFor();
    assert.equal(await page.locator("[data-region]").count(), 0);
    assert.ok((await page.locator("[data-item]").count()) > 5, "the hubs stand on the map without its ground");
    await context.unroute("**/map/base.json");
    await notice.getByRole("button", { name: said.retry }).click();
    await notice.waitFor({ state: "detached" });
    await until(page, () => document.querySelectorAll("[data-region]").length === 20);
  });
}
