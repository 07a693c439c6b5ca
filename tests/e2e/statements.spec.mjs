// What the country has published: every statement is found by its words, and the pages that gather them can be used by everyone.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { checkForEveryone } from "./support/axe.mjs";
import { journey, LANGS, until } from "./support/journey.mjs";
import { DIST } from "./support/site.mjs";

const { facts: FACTS } = JSON.parse(await readFile(`${DIST}/data/facts.json`, "utf8"));
const fact = (id) => FACTS.find((fact) => fact.id === id).statement;

// One of each group of the statements that the product was conceived from, and a page, beside that of the statements, that says it.
const GROUPS = [
  ["f047", "/hubs/kartech"],
  ["f019", "/science-cities"],
  ["f077", "/hubs/zhubanov-arc"],
  ["f068", "/science-cities"],
  ["f041", "/hubs/sez-pit-alatau"],
];

for (const lang of LANGS) {
  journey(`a statement of each group is found by its words and stands on its page, in ${lang}`, { lang }, async ({ open, page }) => {
    await open(`/${lang}/statements`);
    await until(page, (count) => document.querySelectorAll(".statement").length === count, FACTS.length);
    for (const [id] of GROUPS) {
      await page.locator("#statements-search").fill(fact(id)[lang]);
      await until(page, (id) => document.querySelector(".statement")?.id === id, id);
      assert.ok((await page.locator(".statement__source").first().innerText()).length > 10, "with its source");
    }
    // The address holds the words: a copied link finds the same.
    await page.reload();
    await until(page, (id) => document.querySelector(".statement")?.id === id, GROUPS.at(-1)[0]);
    for (const [id, path] of GROUPS) {
      await open(`/${lang}${path}`);
      await page.getByText(fact(id)[lang].slice(0, 40)).first().waitFor();
    }
  });
}

journey("a statement leads to what it is about", {}, async ({ open, page }) => {
  await open("/en/statements?q=flotation");
  await page.locator(".statement__about a").first().click();
  await until(page, () => location.pathname.includes("/hubs/"));
});

journey("words that nothing has are answered", { lang: "ru" }, async ({ open, page }) => {
  await open("/ru/statements?q=щщщщ");
  await page.getByText("Таких сведений нет").waitFor();
  assert.equal(await page.locator(".statement").count(), 0);
});

journey("cities stand side by side with a source for each figure and what is not known", { lang: "en" }, async ({ open, page }) => {
  await open("/en/science-cities");
  const row = page.locator(".cities__table tbody tr").filter({ hasText: "Area" }).first();
  await row.getByText("500").first().waitFor();
  assert.ok(await row.getByText("not known").count(), "what no source says is said to be not known");
  await row.locator(".source-mark").first().click();
  await page.locator(".source-card:popover-open").waitFor();
});

journey("the numbers at a glance lead to what they count", {}, async ({ open, page }) => {
  await open("/en");
  const item = page.locator(".glance__item a").nth(1);
  const count = Number(await item.locator(".glance__number").textContent());
  await item.click();
  await until(page, () => new URLSearchParams(location.search).get("status") === "operating");
  await page.getByText(`${count} hubs`).first().waitFor();
  // The kinds, each with its number, and the money granted.
  await open("/en");
  await page.locator(".glance__more summary").click();
  const kind = page.locator(".glance__kinds a").first();
  const hubs = Number(await kind.locator("b").textContent());
  await kind.click();
  await until(page, () => new URLSearchParams(location.search).has("kind"));
  await page.getByText(`${hubs} hubs`).first().waitFor();
  await open("/en");
  const money = page.locator(".glance__item").last().locator("a");
  await until(page, () => /billion/.test(document.querySelector(".glance__item:last-child .glance__number")?.textContent));
  const granted = Number.parseFloat(await money.locator(".glance__number").textContent());
  await money.click();
  await page.locator('.monitor__sum').first().waitFor();
  const sums = await page.locator(".monitor__sum").first().locator(".monitor__amount").innerText();
  assert.ok(granted > 0 && sums.includes("₸"), `${granted} of ${sums}`);
});

journey("every page is in the sheet of all pages", { width: 390 }, async ({ open, page }) => {
  await open("/en");
  await page.getByRole("button", { name: "All pages" }).click();
  const names = await page.locator(".all-pages__page").evaluateAll((links) => links.map((link) => new URL(link.href).pathname));
  for (const path of ["/en", "/en/match", "/en/tasks", "/en/offerings", "/en/showroom", "/en/projects", "/en/science-cities", "/en/timeline", "/en/statements", "/en/desk", "/en/about"]) {
    assert.ok(names.includes(path), path);
  }
  await page.locator('.all-pages__page[href$="/statements"]').click();
  await page.getByRole("heading", { level: 1, name: "Statements" }).waitFor();
  assert.equal(await page.locator("dialog[open]").count(), 0, "the sheet has closed");
});

for (const lang of LANGS) {
  journey(`statements and science cities are usable by everyone, in ${lang}`, { lang }, async ({ open, page }) => {
    for (const path of ["/statements?q=2025", "/science-cities"]) {
      await open(`/${lang}${path}`);
      await page.locator(".statement, .cities__table").first().waitFor();
      await checkForEveryone(page, `${path} in ${lang}`);
    }
  });
}
