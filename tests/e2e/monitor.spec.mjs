// The monitor: what the akim asked for, found by filters that stand in the address; sums with what is and is not in them; the
// file, the report on paper, and the empty state.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { checkForEveryone } from "./support/axe.mjs";
import { journey, LANGS, until } from "./support/journey.mjs";

const SAID = {
  kk: { million: "млн", billion: "млрд", all: "бүкіл каталог", none: "Мұндай жоба жоқ", clear: "Іріктеуді тазалау", atLeast: "кемінде", spread: "Бірнеше жылға ортақ", applied: "әлі қаржы емес", usedOf: "Мына соманың бөлігі", perhaps: "дереккөздер айтпайды", year: "Жыл", download: "Кестені жүктеп алу", table: "Кесте түрінде" },
  ru: { million: "млн", billion: "млрд", all: "весь каталог", none: "Таких проектов нет", clear: "Сбросить отбор", atLeast: "не менее", spread: "Сразу за несколько лет", applied: "ещё не финансирование", usedOf: "Часть суммы", perhaps: "источники не говорят", year: "Год", download: "Скачать таблицу", table: "В виде таблицы" },
  en: { million: "million", billion: "billion", all: "the whole catalogue", none: "There are no such projects", clear: "Clear the filter", atLeast: "at least", spread: "For several years at once", applied: "not funding yet", usedOf: "A part of", perhaps: "leave open", year: "Year", download: "Download the table", table: "As a table" },
};
const plain = (text) => text.replace(/[\u00a0\u202f]/g, " ");
const number = (lang, value) => (lang === "en" ? value : value.replace(".", ","));
const amount = async (page, money) => plain(await page.locator(`.monitor__sum[data-money=${money}] .monitor__amount`).innerText());
const notes = async (page, money) => plain(await page.locator(`.monitor__sum[data-money=${money}] .monitor__notes`).innerText());
const standings = (page) => page.locator(".monitor__table tbody tr").evaluateAll((rows) => Object.fromEntries(rows.map((row) => [row.dataset.id, row.dataset.standing])));

for (const lang of LANGS) {
  const said = SAID[lang];
  const money = (value, scale) => `${number(lang, value)} ${said[scale]}`;

  journey(`the Alatau zone of 2015 to 2017, year by year and together, in ${lang}`, { lang }, async ({ open, page }) => {
    for (const [year, value, scale, projects] of [[2015, "21.4", "million", 5], [2016, "856", "million", 27], [2017, "1.7", "billion", 32]]) {
      await open(`/${lang}/projects?owner=sez-pit-alatau&year=${year}`);
      await page.locator(".monitor__sum").first().waitFor();
      assert.ok((await amount(page, "granted")).includes(money(value, scale)), `${year}: ${await amount(page, "granted")}`);
      assert.match(plain(await page.locator(".monitor__asked").innerText()), new RegExp(`(^|[^0-9])${projects}[^0-9]`));
      assert.ok((await notes(page, "granted")).includes(said.spread), "what is of three years is said not to be in it");
    }
    assert.ok((await amount(page, "granted")).startsWith(said.atLeast), "1.7 billion is a lower bound");
    await open(`/${lang}/projects?owner=sez-pit-alatau&year=2015-2017`);
    await page.locator(".monitor__sum").first().waitFor();
    assert.ok((await amount(page, "granted")).includes(money("2.6", "billion")));
    assert.ok((await amount(page, "raised")).includes(money("3.5", "billion")));
    const standing = await standings(page);
    assert.deepEqual(["f038", "p-pit-2015", "p-pit-2016", "p-pit-2017", "f041"].map((id) => standing[id]), ["added", "part", "part", "part", "part"]);
    // Each chart has its numbers in a table, and each group of it leads to itself.
    const chart = page.locator('.monitor__chart[data-by="year"]');
    await chart.locator("summary").click();
    assert.equal(await chart.locator("tbody tr").count(), 3);
    await chart.getByRole("link", { name: "2016" }).click();
    await until(page, () => new URLSearchParams(location.search).get("year") === "2016");
    await page.locator(".monitor__sum").first().waitFor();
    assert.ok((await amount(page, "granted")).includes(money("856", "million")));
  });

  journey(`two of three billion used, and applications that are no funding, in ${lang}`, { lang }, async ({ open, page }) => {
    await open(`/${lang}/projects?owner=zhubanov-arc`);
    await page.locator(".monitor__sum").first().waitFor();
    assert.ok((await amount(page, "granted")).startsWith(money("3", "billion")));
    assert.ok((await amount(page, "used")).startsWith(money("2", "billion")));
    assert.ok((await notes(page, "used")).includes(said.usedOf));
    await open(`/${lang}/projects?region=KZ-15`);
    await page.locator(".monitor__sum").first().waitFor();
    assert.ok((await amount(page, "applied")).startsWith(money("2.8", "billion")));
    assert.ok((await page.locator(".monitor__sum[data-money=applied]").innerText()).includes(said.applied));
    assert.ok((await amount(page, "granted")).startsWith(money("3.5", "billion")), "3 billion may be in 3.5, so 6.5 is said nowhere");
    assert.ok((await notes(page, "granted")).includes(said.perhaps));
    assert.match(plain(await page.locator('tr[data-id="p-aktobe-57"]').innerText()), /57/);
    assert.ok((await page.locator(".source-list > li").count()) > 2);
    await page.locator('tr[data-id="p-aktobe-57"] .source-mark').first().click();
    await page.locator(".source-card:popover-open").waitFor();
  });

  journey(`filters stand in the address, what nobody knows is named, and nothing found is said, in ${lang}`, { lang }, async ({ open, page }) => {
    await open(`/${lang}/projects`);
    await page.getByText(said.all).waitFor();
    const all = await page.locator(".monitor__table tbody tr").count();
    await page.getByLabel(said.year, { exact: true }).selectOption("2017");
    await until(page, () => new URLSearchParams(location.search).get("year") === "2017");
    await until(page, (all) => document.querySelectorAll(".monitor__table tbody tr").length < all, all);
    await page.goBack();
    await until(page, (all) => document.querySelectorAll(".monitor__table tbody tr").length === all, all);
    // What is drawn is chosen, and kept in the address too.
    await page.locator('input[name="monitor-money"][value="cost"]').check();
    await until(page, () => new URLSearchParams(location.search).get("money") === "cost");
    assert.equal(await page.evaluate(() => document.activeElement.value), "cost", "the focus stays on the choice");
    await open(`/${lang}/projects?year=1999&shape=round`);
    await page.locator(".notice__list").getByText("shape=round").waitFor();
    await page.getByRole("heading", { name: said.none }).waitFor();
    await page.locator(".empty button").click();
    await page.getByText(said.all).waitFor();
    assert.equal(await page.evaluate(() => document.activeElement.id), "monitor-year");
  });

  journey(`the table is a file that a spreadsheet opens, in ${lang}`, { lang }, async ({ open, page }) => {
    await open(`/${lang}/projects?region=KZ-15`);
    await page.locator(".monitor__sum").first().waitFor();
    const rows = await page.locator(".monitor__table tbody tr").count();
    const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: said.download }).click()]);
    const bytes = await readFile(await download.path());
    assert.deepEqual([...bytes.subarray(0, 3)], [0xef, 0xbb, 0xbf], "Excel knows UTF-8 by this mark");
    const lines = bytes.toString("utf8").trim().split("\r\n");
    assert.equal(lines.length, rows + 1);
    const applied = lines.find((line) => line.includes("2800000000"));
    assert.ok(applied?.includes(lang === "en" ? ",KZT," : ";KZT;"), applied);
  });

  journey(`the report on paper says what was asked, and of what day, in ${lang}`, { lang }, async ({ open, page }) => {
    await open(`/${lang}/projects?year=2017&owner=sez-pit-alatau`);
    await page.locator(".monitor__sum").first().waitFor();
    await page.emulateMedia({ media: "print" });
    for (const hidden of [".monitor__filter", ".hub__actions", ".monitor__kinds", ".monitor__chart details"]) {
      assert.equal(await page.locator(hidden).first().isVisible(), false, hidden);
    }
    for (const shown of ["h1", ".monitor__asked", ".monitor__sum", ".chart", ".monitor__table", ".source-list"]) {
      assert.ok(await page.locator(shown).first().isVisible(), shown);
    }
    assert.match(await page.locator(".monitor__asked").innerText(), /2017[^]*2026/);
    assert.ok((await page.pdf({ format: "A4" })).length > 20_000);
  });
}

for (const lang of LANGS) {
  journey(`the monitor is usable by everyone, in ${lang}`, { lang, timeout: 120_000 }, async ({ open, page }) => {
    for (const search of ["", "?region=KZ-15&money=applied", "?year=1999&shape=round"]) {
      await open(`/${lang}/projects${search}`);
      await page.locator(".monitor__asked").waitFor();
      for (const details of await page.locator(".monitor__chart summary").all()) await details.click();
      await checkForEveryone(page, `projects${search}, ${lang}`);
    }
  });
}
