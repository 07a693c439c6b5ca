// What a visitor sees when the data does not come, comes as something else, or holds a record that cannot be read: a plain
// message in her language and another try, never a blank page.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { checkAxe } from "./support/axe.mjs";
import { journey, LANGS, ready, until } from "./support/journey.mjs";
import { DIST } from "./support/site.mjs";

const read = async (name) => JSON.parse(await readFile(`${DIST}/data/${name}.json`, "utf8"));
const HUBS = await read("hubs");
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
    version: "нұсқасы осы бағдарламаға сай келмейді", details: "Дереккөздер, жобалар мен деректер жүктелмеді", map: "Картаның негізі жүктелмеді",
    problems: "Каталогтағы 2 жазба толық көрсетілмеді", skipped: "жазба көрсетілмеді",
  },
  ru: {
    own: "Русский", failed: "Каталог не открылся", retry: "Попробовать снова", found: (n) => (n === 166 ? "166 хабов" : "167 хабов"),
    offline: "Не удалось связаться с сервером", missing: "На сервере нет файла", damaged: "повреждён", cut: "пришёл не целиком", large: "слишком велик",
    version: "не подходит этой программе", details: "Источники, проекты и факты не загрузились", map: "Основа карты не загрузилась",
    problems: "2 записи каталога показаны не полностью", skipped: "запись не показана",
  },
  en: {
    own: "English", failed: "The catalogue could not be opened", retry: "Try again", found: (n) => `${n} hubs`,
    offline: "The server could not be reached", missing: "does not have the file", damaged: "is damaged", cut: "did not arrive whole", large: "is too large",
    version: "does not fit this program", details: "Sources, projects and facts did not load", map: "The base of the map did not load",
    problems: "2 records of the catalogue are not shown in full", skipped: "record not shown",
  },
};

const json = (body) => (route) => route.fulfill({ contentType: "application/json", body });
const text = JSON.stringify(HUBS);

// What comes in the place of a file of the catalogue, and what is said of it.
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

const main = (page) => page.locator("#main");

async function says(page, words) {
  await until(page, (words) => document.querySelector("#main-title")?.textContent.trim() === words, words, { timeout: 5000 });
}

for (const [what, phrase, answer, expects = []] of ANSWERS) {
  journey(`${what} in the place of the hubs is said in three languages, and another try succeeds`, { expects }, async ({ context, page, site }) => {
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

journey("a missing vocabulary is said, and another try succeeds", { expects: [/answer 404: .*vocabulary\.json/] }, async ({ context, page, site }) => {
  await context.route("**/data/vocabulary.json", (route) => route.fulfill({ status: 404, body: "" }));
  await page.goto(`${site}/en`);
  await ready(page);
  assert.match(await main(page).locator(".notice").first().innerText(), /vocabulary\.json/);
  await context.unroute("**/data/vocabulary.json");
  await page.getByRole("button", { name: "Try again" }).first().click();
  await says(page, "167 hubs");
});

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
