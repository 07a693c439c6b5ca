// The offerings: by kind who has it, and the white spots for any reach, status and industry.
import assert from "node:assert/strict";
import { checkForEveryone } from "./support/axe.mjs";
import { journey, LANGS, until } from "./support/journey.mjs";

const WIDE = { width: 1280, height: 900 };
const SAID = {
  kk: { far: /ең жақын хабтан 400 км әрі тұрады/, all: /бәрі ең жақын хабтан 800 км қашық емес/, lost: "деген қызмет түрі жоқ" },
  ru: { far: /живут дальше 400 км от ближайшего хаба/, all: /не дальше 800 км от ближайшего хаба/, lost: "нет вида услуг" },
  en: { far: /live farther than 400 km from the nearest hub/, all: /is within 800 km of the nearest hub/, lost: "has no kind of offering" },
};
const answer = (page) => page.locator(".coverage__answer");

for (const lang of LANGS) {
  const said = SAID[lang];

  journey(`each kind of offering says who has it and where it is missing, in ${lang}`, { lang, ...WIDE }, async ({ open, page }) => {
    await open(`/${lang}/offerings`);
    const kinds = await page.evaluate(async () => Object.keys((await (await fetch("/data/vocabulary.json")).json()).offerings));
    await until(page, (count) => document.querySelectorAll(".offering-kind").length === count, kinds.length);
    await page.locator(`.offering-kind a[href="/${lang}/offerings/acceleration"]`).click();
    await answer(page).waitFor();
    assert.match((await answer(page).innerText()).replaceAll("\u00a0", " "), said.far);

    // The tables say what the map shows: the farthest first, and as many beyond as the answer counts.
    const rows = page.locator(".coverage__table").last().locator("tbody tr");
    assert.equal(await rows.first().getAttribute("data-beyond"), "true");
    const circles = await page.locator(".spots__town").count();
    await page.locator(".coverage__table ~ .button").click();
    await until(page, (circles) => [...document.querySelectorAll(".coverage__table:last-of-type [data-beyond=true]")].length === circles, circles);
    assert.equal(await page.locator(".spots__map .map-region").count(), 20);

    // Another reach is another answer, and the address holds it.
    await page.locator("#coverage-reach").selectOption("100");
    await until(page, () => location.search === "?reach=100");
    await until(page, (before) => document.querySelectorAll(".spots__town").length > before, circles);
    await page.locator("#coverage-which").selectOption("planned");
    await until(page, () => location.search === "?reach=100&status=planned");
    await page.goBack();
    await page.goBack();
    await until(page, (before) => document.querySelectorAll(".spots__town").length === before, circles);

    await page.locator(".offering .source-mark").first().click();
    await page.locator(".source-card:popover-open").waitFor();

    await open(`/${lang}/offerings/lab?reach=800&shape=round`);
    await page.locator(".notice__list").getByText("shape=round").waitFor();
    await answer(page).waitFor();
    assert.match((await answer(page).innerText()).replaceAll("\u00a0", " "), said.all);
    assert.equal(await page.locator(".spots__town").count(), 0);
    await open(`/${lang}/offerings/nothing`);
    await page.getByText(said.lost).waitFor();
  });

  journey(`the offerings are usable by everyone, in ${lang}`, { lang, ...WIDE, timeout: 240_000 }, async ({ open, page }) => {
    for (const path of ["", "/acceleration", "/showroom?reach=200&status=planned&cluster=agro-food", "/nothing"]) {
      await open(`/${lang}/offerings${path}`);
      await page.locator(".offering-kind, .coverage__answer, .page.empty").first().waitFor();
      await checkForEveryone(page, `offerings${path}, ${lang}`);
    }
  });
}
