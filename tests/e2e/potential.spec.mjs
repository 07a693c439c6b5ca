// The regions weighed: the order answers the weights at once, the shares come after it, one region closely, the file, the link,
// and a file of indicators that does not come.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { checkForEveryone } from "./support/axe.mjs";
import { journey, LANGS, until } from "./support/journey.mjs";

const SAID = {
  kk: { rd: "ҒЗТКЖ-ға жұмсалған ішкі шығындар", own: "Өз салмақтарыңыз", none: "Барлық салмақ нөлге тең", unknown: "белгісіз", link: "Өңірлерді таразылау", retry: "Қайталау", download: "Кестені жүктеп алу" },
  ru: { rd: "Внутренние затраты на НИОКР", own: "Ваши веса", none: "Все веса равны нулю", unknown: "не известно", link: "Взвесить регионы", retry: "Повторить", download: "Скачать таблицу" },
  en: { rd: "Internal expenditure on R&D", own: "Your own weights", none: "Every weight is nought", unknown: "not known", link: "Weigh the regions", retry: "Try again", download: "Download the table" },
};

const order = (page) => page.locator(".potential__table tbody tr").evaluateAll((rows) => rows.map((row) => row.dataset.region));
const PATH = "science-cities/potential";

async function ranked(page) {
  await page.locator(".potential__table").waitFor();
  await until(page, () => document.querySelector(".potential__share")?.textContent.includes("%"));
}

for (const lang of LANGS) {
  const said = SAID[lang];

  journey(`weights move the order and stand in the address, in ${lang}`, { lang }, async ({ open, page }) => {
    await open(`/${lang}/science-cities`);
    await page.locator(".potential__first li").first().waitFor();
    assert.equal(await page.locator(".potential__first li").count(), 5);
    await page.getByRole("link", { name: said.link }).click();
    await ranked(page);
    const before = await order(page);
    assert.equal(before.length, 20);
    // Only money for research counts: the order is that of the published figures.
    await page.locator('input[name="preset"][value="science"]').check();
    await until(page, () => new URLSearchParams(location.search).get("preset") === "science");
    const science = await order(page);
    assert.notDeepEqual(science, before);
    await page.goBack();
    await until(page, () => !location.search.includes("preset"));
    assert.deepEqual(await order(page), before);
    // A slider by keyboard: the rest of the preset is taken along, and the link carries the weights.
    const slider = page.getByLabel(said.rd, { exact: true });
    await slider.focus();
    await page.keyboard.press("End");
    await until(page, () => new URLSearchParams(location.search).getAll("weight").includes("rd-expenditure-5"));
    assert.ok(await page.getByLabel(said.own).isChecked());
    assert.equal(await page.evaluate(() => document.activeElement.id), "weight-rd-expenditure", "the focus stays on the slider");
    const moved = await order(page);
    await open(await page.evaluate(() => location.pathname + location.search));
    await ranked(page);
    assert.deepEqual(await order(page), moved);
    // Nothing that counts: said, not an order of nothing.
    await open(`/${lang}/${PATH}?weight=none`);
    await page.getByText(said.none).waitFor();
    assert.equal(await page.locator(".potential__table").count(), 0);
  });

  journey(`a region closely: values, years, sources and what is not known, in ${lang}`, { lang }, async ({ open, page }) => {
    await open(`/${lang}/${PATH}?preset=science`);
    await ranked(page);
    const row = page.locator('.potential__table tr[data-region="KZ-59"]');
    assert.match(await row.locator(".potential__unknown").innerText(), /1/);
    await row.getByRole("button").click();
    await page.locator("#potential-region").waitFor();
    assert.ok(await row.getByRole("button").evaluate((button) => button === document.activeElement));
    const phd = page.locator('.potential__close tr[data-indicator="rd-phd"]');
    assert.ok((await phd.innerText()).includes(said.unknown));
    const rd = page.locator('.potential__close tr[data-indicator="rd-expenditure"]');
    assert.match(await rd.innerText(), /\(2022\)/);
    await rd.locator(".source-mark").click();
    await page.locator(".source-card:popover-open").waitFor();
    await page.keyboard.press("Escape");
    // The map chooses too, and a head divides by the people of that year.
    await page.locator('.potential__area[data-region="KZ-35"]').click({ position: { x: 40, y: 60 }, force: true });
    await until(page, () => new URLSearchParams(location.search).get("region") !== "KZ-59");
    await page.locator('input[name="basis"][value="head"]').check();
    await until(page, () => location.search.includes("basis=head"));
    assert.match(await rd.innerText(), /1000|1,000/);
  });

  journey(`the regions are a file that a spreadsheet opens, in ${lang}`, { lang }, async ({ open, page }) => {
    await open(`/${lang}/${PATH}`);
    await ranked(page);
    const rows = await order(page);
    const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: said.download }).click()]);
    const lines = (await readFile(await download.path(), "utf8")).trim().split("\r\n");
    assert.equal(lines.length, 21);
    const cell = lang === "en" ? "," : ";";
    assert.deepEqual(lines.slice(1).map((line) => line.split(cell)[1]), rows);
    const first = lines.find((line) => line.includes("KZ-75"));
    assert.ok(first.includes("2320079"), first);
  });

  journey(`indicators that do not come are said, and come with another try, in ${lang}`, { lang }, async ({ open, page }) => {
    let broken = true;
    await page.route("**/data/indicators.json", (route) => (broken ? route.fulfill({ status: 200, contentType: "application/json", body: '{"format":' }) : route.continue()));
    await open(`/${lang}/${PATH}`);
    await page.locator('.notice[data-tone="error"]').waitFor();
    // Nothing is asked for again unless the visitor says so, whatever else comes.
    await page.waitForLoadState("networkidle");
    broken = false;
    await page.locator('.notice[data-tone="error"] .button').click();
    await ranked(page);
  });
}

for (const lang of LANGS) {
  journey(`the regions can be weighed by everyone, in ${lang}`, { lang, timeout: 120_000 }, async ({ open, page }) => {
    for (const search of ["?region=KZ-59&preset=science", "?weight=none&preset=magic&basis=head"]) {
      await open(`/${lang}/${PATH}${search}`);
      await page.locator(".potential__slider").first().waitFor();
      if (!search.includes("none")) await ranked(page);
      for (const details of (await page.locator(".potential__limits summary").all()).slice(0, 3)) await details.click();
      await checkForEveryone(page, `potential${search}, ${lang}`);
    }
  });
}
