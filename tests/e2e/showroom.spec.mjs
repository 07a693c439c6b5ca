// The showroom: cards with filters that the address holds, an exhibit's page that leads to maker, laboratory and project, and one
// sheet of paper with the way back.
import assert from "node:assert/strict";
import { checkForEveryone } from "./support/axe.mjs";
import { journey, LANGS, until } from "./support/journey.mjs";

const WIDE = { width: 1280, height: 900 };
const SAID = {
  kk: { title: "Шоурум", empty: "Мұндай экспонат жоқ", lost: "деген экспонат жоқ", ferronickel: "ферроникель", note: "қысқаша досье" },
  ru: { title: "Шоурум", empty: "Таких экспонатов нет", lost: "нет экспоната", ferronickel: "Ферроникель", note: "краткое досье" },
  en: { title: "Showroom", empty: "There are no such exhibits", lost: "has no exhibit", ferronickel: "Ferronickel", note: "short dossier" },
};
const cards = (page) => page.locator(".showroom .exhibit-card");
const exhibits = (page) => page.evaluate(async () => (await (await fetch("/data/exhibits.json")).json()).exhibits);
// Pages of a PDF, as its own objects count them.
const sheets = (pdf) => pdf.toString("latin1").match(/\/Type\s*\/Page(?![a-zA-Z])/g).length;

for (const lang of LANGS) {
  const said = SAID[lang];

  journey(`exhibits are narrowed by filters that the address holds, in ${lang}`, { lang, ...WIDE }, async ({ open, page }) => {
    await open(`/${lang}/showroom`);
    await cards(page).first().waitFor();
    const all = await exhibits(page);
    assert.equal(await cards(page).count(), all.length);
    assert.match(await page.title(), new RegExp(said.title));
    const products = all.filter((it) => it.sort === "product").length;
    const option = page.locator("#show-sort option[value=product]");
    assert.match(await option.innerText(), new RegExp(`\\(${products}\\)$`));
    await page.locator("#show-sort").selectOption("product");
    await until(page, (count) => document.querySelectorAll(".exhibit-card").length === count, products);
    assert.equal(new URL(page.url()).search, "?sort=product");
    await page.locator("#show-region").selectOption("KZ-15");
    await until(page, () => location.search === "?sort=product&region=KZ-15");
    assert.ok((await page.locator(".showroom").innerText()).includes(said.ferronickel));
    await page.goBack();
    await until(page, (count) => document.querySelectorAll(".exhibit-card").length === count, products);
    await open(`/${lang}/showroom?sort=technology&region=KZ-23&readiness=trials&shape=round`);
    await page.getByText(said.empty).waitFor();
    await page.locator(".notice__list").getByText("shape=round").waitFor();
    await page.locator(".showroom__bar .button").click();
    await until(page, (count) => document.querySelectorAll(".exhibit-card").length === count, all.length);
    assert.equal(new URL(page.url()).search, "");
  });

  journey(`an exhibit leads to its maker, its laboratory, its project and its sources, in ${lang}`, { lang, ...WIDE }, async ({ open, page }) => {
    await open(`/${lang}/showroom`);
    await page.locator(`.exhibit-card a[href="/${lang}/showroom/chromium-flotation"]`).click();
    await page.locator("article.exhibit").waitFor();
    const text = await page.locator("article.exhibit").innerText();
    const project = await page.evaluate(async () => (await (await fetch("/data/projects.json")).json()).projects.find((it) => it.id === "p-erg-green-flotation"));
    assert.ok(text.includes(project.title[lang]));
    assert.match(text, new RegExp(`${project.amount.value / 1e9}\\s(млрд|billion)`));
    for (const hub of ["kazchrome", "erg-rnd-aktobe"]) assert.equal(await page.locator(`aside a[href="/${lang}/hubs/${hub}"]`).count(), 1, hub);
    await page.locator(".exhibit__what .source-mark").first().click();
    await page.locator(".source-card:popover-open").waitFor();
    await page.keyboard.press("Escape");
    await page.locator(`aside a[href="/${lang}/hubs/kazchrome"]`).click();
    await page.locator("article.hub:not(.exhibit)").waitFor();
    await page.locator(`.offering a[href="/${lang}/showroom/chromium-flotation"]`).waitFor();

    await open(`/${lang}/showroom/ospanov-medicines`);
    assert.ok((await page.locator(".fact-list").first().innerText()).includes("IVF Medical Corporation"));
    await open(`/${lang}/showroom/nothing-of-this-name`);
    await page.getByText(said.lost).waitFor();
  });

  journey(`an exhibit and the dossier of a hub take one sheet each, in ${lang}`, { lang, ...WIDE, timeout: 120_000 }, async ({ open, page }) => {
    for (const id of ["chromium-flotation", "ospanov-medicines", "radiopharmaceuticals", "ai-supercomputer"]) {
      await open(`/${lang}/showroom/${id}`);
      await page.locator("article.exhibit .source-list").waitFor();
      assert.equal(sheets(await page.pdf({ format: "A4" })), 1, id);
    }
    for (const id of ["kartech", "astana-hub", "technoqala", "zhubanov-university", "sez-pit-alatau", "kazchrome"]) {
      await open(`/${lang}/hubs/${id}`);
      await page.locator(".hub__section .source-list").waitFor();
      await until(page, () => document.querySelector(".hub__details")?.textContent.trim() === "");
      // The button asks for the short form while the browser's dialog is open, and only then.
      const asked = await page.evaluate(() => {
        let asked = null;
        window.print = () => (asked = document.documentElement.dataset.print);
        [...document.querySelectorAll(".hub__actions button")].at(-1).click();
        return [asked, document.documentElement.dataset.print ?? "after"];
      });
      assert.deepEqual(asked, ["dossier", "after"]);
      await page.evaluate(() => document.documentElement.setAttribute("data-print", "dossier"));
      assert.equal(sheets(await page.pdf({ format: "A4" })), 1, id);
      await page.emulateMedia({ media: "print" });
      // Nothing is cut off at the foot of the sheet.
      const cut = await page.evaluate(() => {
        const hub = document.querySelector("article.hub");
        return hub.scrollHeight - hub.clientHeight;
      });
      assert.ok(cut <= 1, `${id}: ${cut} pixels do not fit`);
      assert.ok(await page.locator(".page-code").isVisible());
      assert.ok((await page.locator(".dossier__note").innerText()).includes(said.note));
      await page.emulateMedia({ media: null });
    }
  });

  journey(`the showroom is usable by everyone, in ${lang}`, { lang, ...WIDE, timeout: 180_000 }, async ({ open, page }) => {
    for (const path of ["", "?sort=prototype&region=KZ-39", "/chromium-flotation", "/ai-supercomputer", "/nothing"]) {
      await open(`/${lang}/showroom${path}`);
      await page.locator(".showroom__count:not(:empty), article.exhibit, .page.empty").first().waitFor();
      await checkForEveryone(page, `showroom${path}, ${lang}`);
    }
  });
}
