// Search from the keyboard: proposals while typing, why a hub was found, what was meant, recent searches, the command palette.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { checkAxe } from "./support/axe.mjs";
import { journey, LANGS, THEMES, until } from "./support/journey.mjs";
import { DIST } from "./support/site.mjs";

const { hubs: HUBS } = JSON.parse(await readFile(`${DIST}/data/hubs.json`, "utf8"));
const VOCABULARY = JSON.parse(await readFile(`${DIST}/data/vocabulary.json`, "utf8"));
const EXHIBIT = JSON.parse(await readFile(`${DIST}/data/exhibits.json`, "utf8")).exhibits.find(({ id }) => id === "ferronickel");
const WIDE = { width: 1440, height: 900 };

const SAID = {
  kk: { hubs: "Хабтар", offerings: "Қызметтер", recent: "Соңғы іздеулер", forget: "Соңғы іздеулерді өшіру", offers: "ұсынады", meant: "Мүмкін, сіз мынаны іздедіңіз:", dark: "Қараңғы көрініс", palette: "Жылдам өту", none: "Мұндай ештеңе жоқ" },
  ru: { hubs: "Хабы", offerings: "Услуги", recent: "Недавние запросы", forget: "Забыть недавние запросы", offers: "предлагает", meant: "Возможно, вы имели в виду:", dark: "Тёмное оформление", palette: "Быстрый переход", none: "Ничего такого нет" },
  en: { hubs: "Hubs", offerings: "Offerings", recent: "Recent searches", forget: "Forget recent searches", offers: "offers", meant: "Did you mean:", dark: "Dark appearance", palette: "Go to anything", none: "There is nothing like it" },
};

const field = (page) => page.locator("#search");
const list = (page) => page.locator("#proposals");
const options = (page) => page.locator("#proposals [role=option]");
const headings = (page) => page.locator("#proposals .proposals__heading").allTextContents();
const rows = (page) => page.locator(".result-list > .result");
const indexOf = (id) => HUBS.findIndex((hub) => hub.id === id);

async function type(page, words) {
  await field(page).focus();
  await field(page).pressSequentially(words);
  await until(page, (words) => new URLSearchParams(location.search).get("q") === words.trim(), words, { timeout: 5000 });
}

// What a screen reader would be told: the option that the field names as active, if it says that a list is open.
async function active(page, input = "#search") {
  return page.evaluate((input) => {
    const field = document.querySelector(input);
    if (field.getAttribute("aria-expanded") !== "true") return null;
    const option = document.getElementById(field.getAttribute("aria-activedescendant"));
    return option && { text: option.querySelector(".proposal__name").textContent, selected: option.getAttribute("aria-selected") };
  }, input);
}

for (const lang of LANGS) {
  const said = SAID[lang];

  journey(`proposals follow the keys and lead to a hub, in ${lang}`, { lang, ...WIDE }, async ({ open, page }) => {
    await open(`/${lang}`);
    assert.equal(await list(page).isVisible(), false);
    await type(page, "kartech");
    await until(page, () => document.querySelector("#search").getAttribute("aria-expanded") === "true");
    assert.equal((await headings(page))[0], said.hubs);
    assert.equal(await active(page), null, "Enter still means the words as typed");
    await page.keyboard.press("ArrowDown");
    const first = await active(page);
    const names = Object.values(HUBS[indexOf("kartech")].name);
    assert.ok(names.includes(first.text), first.text);
    assert.equal(first.selected, "true");
    await page.keyboard.press("ArrowUp");
    assert.equal((await active(page)).text, await options(page).last().locator(".proposal__name").textContent(), "the list goes round");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await until(page, (path) => location.pathname === path, `/${lang}/hubs/kartech`);
  });

  journey(`a service proposed becomes a filter in the place of the words, in ${lang}`, { lang, ...WIDE }, async ({ open, page }) => {
    await open(`/${lang}`);
    const name = VOCABULARY.offerings["3d-printing"][lang];
    await type(page, name.slice(0, 5));
    const option = page.locator("#proposals [role=group]").filter({ hasText: said.offerings }).getByRole("option", { name });
    await option.click();
    await until(page, () => location.search === "?offering=3d-printing");
    assert.equal(await field(page).inputValue(), "");
    assert.equal(await rows(page).count(), HUBS.filter(({ offerings }) => offerings.some(({ kind }) => kind === "3d-printing")).length);
  });

  journey(`a row says why it was found, in ${lang}`, { lang, ...WIDE }, async ({ open, page }) => {
    await open(`/${lang}?q=${encodeURIComponent(VOCABULARY.offerings["3d-printing"][lang])}`);
    const why = rows(page).locator(".result__why").first();
    assert.match(await why.textContent(), new RegExp(`^${said.offers}: `));
    assert.ok((await why.locator("mark").allTextContents()).join("").length > 0);
    await open(`/${lang}?q=kartech`);
    await until(page, () => document.querySelector(".result-list .result mark") !== null);
  });

  journey(`what was meant is offered only where nothing is called so, in ${lang}`, { lang, ...WIDE }, async ({ open, page }) => {
    await open(`/${lang}?q=инкубатр`);
    const meant = page.locator(".meant").filter({ hasText: said.meant });
    const words = await meant.getByRole("button").textContent();
    await meant.getByRole("button").click();
    await until(page, (words) => new URLSearchParams(location.search).get("q") === words, words);
    await until(page, () => document.querySelector(".meant") === null);
    assert.equal(await field(page).inputValue(), words);
    assert.ok((await rows(page).count()) > 0);
  });

  // After a reload, several searches are read before the rest of the program is here.
  journey(`searches are remembered and can be forgotten, in ${lang}`, { lang, ...WIDE, allows: [/^gate: /] }, async ({ open, page }) => {
    await open(`/${lang}`);
    await field(page).click();
    assert.equal(await list(page).isVisible(), false, "nothing to propose yet");
    for (const words of ["технопарк", "лаборатория", "Технопарк"]) {
      await field(page).fill(words);
      // With nothing proposed yet, Escape is the browser's, and empties the field.
      await list(page).waitFor();
      await page.keyboard.press("Escape");
      await field(page).blur();
    }
    await open(`/${lang}`);
    await field(page).click();
    await until(page, () => document.querySelectorAll("#proposals [role=option]").length === 3);
    assert.deepEqual(await headings(page), [said.recent]);
    const names = await options(page).locator(".proposal__name").allTextContents();
    assert.deepEqual(names, ["Технопарк", "лаборатория", said.forget], "the latest first, each once");
    await options(page).nth(1).click();
    await until(page, () => new URLSearchParams(location.search).get("q") === "лаборатория");
    assert.equal(await field(page).inputValue(), "лаборатория");
    await field(page).fill("");
    await options(page).last().click();
    assert.doesNotMatch(String(await page.evaluate(() => localStorage.getItem("togys.searches"))), /технопарк/i);
    assert.equal(await list(page).isVisible(), false);
  });

  journey(`the palette opens anything from any page, in ${lang}`, { lang, ...WIDE }, async ({ open, page }) => {
    await open(`/${lang}/about`);
    await page.keyboard.press("Control+k");
    const palette = page.getByRole("dialog", { name: said.palette });
    await palette.waitFor();
    const input = palette.getByRole("combobox");
    assert.ok(await input.evaluate((input) => input === document.activeElement), "the field has the focus");
    assert.ok((await palette.getByRole("option").count()) >= 10, "pages and actions are proposed at once");

    // An action.
    await input.pressSequentially(said.dark.toLowerCase());
    await until(page, () => document.querySelector(".palette [role=option] mark") !== null);
    await page.keyboard.press("Enter");
    await until(page, () => document.documentElement.dataset.theme === "dark");
    await palette.waitFor({ state: "hidden" });

    // A hub, by its name in another language and a slip.
    await page.keyboard.press("Control+k");
    assert.equal(await input.inputValue(), "", "it opens empty");
    await input.pressSequentially("nazarbaev universty");
    await until(page, () => document.querySelector(".palette [role=option] .proposal__detail") !== null);
    await page.keyboard.press("Enter");
    await until(page, (path) => location.pathname === path, `/${lang}/hubs/nazarbayev-university`);

    // An exhibit, by a word of what it is.
    await page.keyboard.press("Control+k");
    await input.pressSequentially("ферроникель");
    await palette.getByRole("option").filter({ hasText: EXHIBIT.name[lang] }).first().click();
    await until(page, (path) => location.pathname === path, `/${lang}/showroom/${EXHIBIT.id}`);

    // A place.
    await page.keyboard.press("Control+k");
    await input.pressSequentially("aktobe");
    await palette.getByRole("option", { name: VOCABULARY.cities.aktobe.name[lang] }).first().waitFor();
    await input.fill("qwzxv");
    await palette.getByText(said.none).waitFor();
    await page.keyboard.press("Escape");
    await palette.waitFor({ state: "hidden" });
  });

  for (const theme of THEMES) {
    journey(`proposals and palette are usable by everyone, in ${lang}, ${theme}`, { lang, theme, ...WIDE, timeout: 90_000 }, async ({ open, page }) => {
      for (const width of [320, 768, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        await open(`/${lang}`);
        await field(page).fill("лаб");
        await until(page, () => document.querySelector("#search").getAttribute("aria-expanded") === "true");
        await page.keyboard.press("ArrowDown");
        await until(page, () => document.querySelector("#search").getAttribute("aria-activedescendant") !== null);
        await checkAxe(page, `proposals, ${lang}, ${theme}, ${width}`);
        const box = await list(page).boundingBox();
        assert.ok(box.x >= 0 && box.x + box.width <= width, `the list stays on the screen at ${width}: ${JSON.stringify(box)}`);
        await page.keyboard.press("Escape");
        await page.keyboard.press("Control+k");
        await page.locator(".palette").waitFor();
        await checkAxe(page, `palette, ${lang}, ${theme}, ${width}`);
      }
    });
  }
}

journey("the first Escape closes the proposals and keeps the words", WIDE, async ({ open, page }) => {
  await open("/en");
  await type(page, "karaganda");
  await until(page, () => document.querySelector("#search").getAttribute("aria-expanded") === "true");
  await page.keyboard.press("Escape");
  assert.equal(await list(page).isVisible(), false);
  assert.equal(await field(page).inputValue(), "karaganda");
  await page.keyboard.press("ArrowDown");
  assert.equal(await list(page).isVisible(), true, "an arrow opens them again");
});

journey("words that no hub has all of are named", WIDE, async ({ open, page }) => {
  await open("/en?q=kartech+zzqx");
  const said = page.locator(".meant").filter({ hasText: "zzqx" });
  assert.match(await said.textContent(), /^No hub has all the words/);
  assert.equal(await rows(page).first().getAttribute("id"), `hub-${indexOf("kartech")}`);
});
