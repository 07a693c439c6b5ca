// The timeline: what was when, as exactly as it is known; a year that goes by, with its map; and the same as lists.
import assert from "node:assert/strict";
import { checkForEveryone } from "./support/axe.mjs";
import { journey, LANGS, until } from "./support/journey.mjs";

const SAID = {
  kk: { play: "Жүргізу", pause: "Тоқтата тұру", plans: "Жоспарлар", events: "2017 жылғы оқиғалар", undated: "күні белгісіз", none: "көрсететін оқиға жоқ" },
  ru: { play: "Запустить", pause: "Пауза", plans: "Планы", events: "События 2017 года", undated: "без даты", none: "показать нечего" },
  en: { play: "Play", pause: "Pause", plans: "Plans", events: "Events of 2017", undated: "has no date|have no date", none: "nothing to show" },
};
const year = (page) => page.locator(".timeline__year").innerText();
const yearIs = (page, wanted) => until(page, (wanted) => document.querySelector(".timeline__year")?.textContent === wanted, String(wanted));
const shown = (page) => page.locator(".timeline__year-parts .timeline__event").allInnerTexts();
const stand = async (page) => Number.parseInt(await page.locator(".timeline__counts > li").first().innerText(), 10);

for (const lang of LANGS) {
  const said = SAID[lang];

  journey(`a year has its events, its map and its address, in ${lang}`, { lang }, async ({ open, page }) => {
    await open(`/${lang}/timeline?year=2017`);
    await page.getByRole("heading", { name: said.events }).waitFor();
    const events = await shown(page);
    assert.ok(events.some((text) => text.includes("2015–2017")), "a span is in each of its years");
    assert.ok(events.some((text) => /(^|\s)2017/.test(text)));
    const then = await stand(page);
    // By keyboard: the slider is a slider.
    await page.locator("#timeline-year").focus();
    await page.keyboard.press("ArrowRight");
    await yearIs(page, 2018);
    assert.equal(new URL(page.url()).searchParams.get("year"), "2018");
    await page.keyboard.press("End");
    await yearIs(page, 2035);
    assert.ok((await stand(page)) > then, "more is known to stand later");
    assert.ok((await shown(page)).length > 0, "there are plans for 2035");
    await page.keyboard.press("Home");
    assert.ok(Number(await page.locator("#timeline-year").inputValue()) < 2009);
    // What is not drawn is counted and named.
    const undated = page.locator(".timeline__undated");
    assert.match(await undated.locator("summary").innerText(), new RegExp(`[0-9]+.*(${said.undated})`));
    await undated.locator("summary").click();
    assert.equal(await undated.locator("li").count(), Number.parseInt((await undated.locator("summary").innerText()).match(/[0-9]+/)[0], 10));
    await undated.locator("a").first().click();
    await page.locator("article.hub").waitFor();
  });

  journey(`the sorts of event are chosen, and every mark is in the list, in ${lang}`, { lang }, async ({ open, page }) => {
    await open(`/${lang}/timeline?year=2017`);
    await page.locator(".timeline__axis").waitFor();
    const marks = () => page.locator(".timeline__axis .timeline__mark").count();
    const listed = () => page.locator(".timeline__all .timeline__event").count();
    const all = await marks();
    assert.ok(all > 100 && all === (await listed()), `${all} marks, ${await listed()} in the list`);
    await page.getByRole("checkbox", { name: said.plans }).uncheck();
    await until(page, () => new URLSearchParams(location.search).get("show") === "opening,decision,funding,report");
    await until(page, (all) => document.querySelectorAll(".timeline__axis .timeline__mark").length < all, all);
    assert.equal(await marks(), await listed());
    await page.goBack();
    await until(page, (all) => document.querySelectorAll(".timeline__axis .timeline__mark").length === all, all);
    await open(`/${lang}/timeline?year=1800&show=report&shape=round`);
    await page.locator(".notice__list").getByText("shape=round").waitFor();
    await page.getByText(said.none).waitFor();
    // The last sort that is shown stays.
    const report = page.locator('.timeline__sort[data-sort="report"] input');
    await report.click();
    assert.ok(await report.isChecked());
    assert.ok((await marks()) > 0);
  });

  journey(`the years go by and stand still when asked to, in ${lang}`, { lang, reducedMotion: false }, async ({ open, page }) => {
    await open(`/${lang}/timeline?year=2010`);
    await page.getByRole("button", { name: said.play }).focus();
    await page.keyboard.press("Enter");
    await until(page, () => Number(document.querySelector(".timeline__year").textContent) > 2011);
    await page.getByRole("button", { name: said.pause }).click();
    await page.getByRole("button", { name: said.play }).waitFor();
    const at = await year(page);
    assert.equal(new URL(page.url()).searchParams.get("year"), at);
    // One step of history, whatever went by.
    await page.locator("#timeline-year").focus();
    await page.keyboard.press("ArrowRight");
    await yearIs(page, Number(at) + 1);
    // At the end it stops by itself, and begins anew from where every year has its room.
    await open(`/${lang}/timeline?year=2034`);
    await page.getByRole("button", { name: said.play }).click();
    await yearIs(page, 2035);
    await page.getByRole("button", { name: said.play }).waitFor();
    await page.getByRole("button", { name: said.play }).click();
    await until(page, () => Number(document.querySelector(".timeline__year").textContent) < 2034);
    await page.getByRole("button", { name: said.pause }).click();
  });

  journey(`an event leads to its hub, its project and its source, in ${lang}`, { lang }, async ({ open, page }) => {
    await open(`/${lang}/timeline?year=2016&show=funding`);
    await page.locator(".timeline__year-parts .timeline__event").first().waitFor();
    await page.locator(".timeline__year-parts .source-mark").first().click();
    await page.locator(".source-card:popover-open").waitFor();
    await page.keyboard.press("Escape");
    assert.ok((await page.locator('.timeline__year-parts a[href*="/hubs/sez-pit-alatau"]').count()) > 0);
    await page.locator('.timeline__year-parts a[href*="/projects?owner=sez-pit-alatau"]').first().click();
    await page.locator(".monitor__sum").first().waitFor();
  });
}

for (const lang of LANGS) {
  journey(`the timeline is usable by everyone, in ${lang}`, { lang, timeout: 120_000 }, async ({ open, page }) => {
    for (const search of ["?year=2018", "?year=2030&show=plan", "?year=soon"]) {
      await open(`/${lang}/timeline${search}`);
      await page.locator(".timeline__axis").waitFor();
      for (const summary of await page.locator(".timeline summary").all()) await summary.click();
      await checkForEveryone(page, `timeline${search}, ${lang}`);
    }
  });
}
