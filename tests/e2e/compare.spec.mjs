// The comparison: hubs chosen in the catalogue, side by side, what differs, their sources, and the address that holds all of it.
import assert from "node:assert/strict";
import { checkForEveryone } from "./support/axe.mjs";
import { journey, LANGS, until } from "./support/journey.mjs";

const WIDE = { width: 1440, height: 900 };
const SAID = {
  kk: { add: "Салыстыруға қосу", ask: "белгісіз, сұраңыз", only: "Тек айырмашылықтар", few: "кемінде екі хаб", many: "алғашқы төртеуі", near: "деген хаб жоқ", full: "Төрт хабтан артық" },
  ru: { add: "Добавить к сравнению", ask: "не известно, спросите", only: "Только различия", few: "хотя бы два хаба", many: "первые четыре", near: "нет хаба", full: "не больше четырёх" },
  en: { add: "Add to the comparison", ask: "not known, ask", only: "Only differences", few: "at least two hubs", many: "the first four are shown", near: "has no hub", full: "No more than four" },
};
const columns = (page) => page.locator(".compare__hub > a").evaluateAll((links) => links.map((link) => link.id.replace("column-", "")));
const ids = (page) => new URL(page.url()).searchParams.get("ids");
const addressIs = (page, wanted) => until(page, (wanted) => new URLSearchParams(location.search).get("ids") === wanted, wanted);

for (const lang of LANGS) {
  const said = SAID[lang];

  // After a reload, what is chosen is read before the rest of the program is here.
  journey(`hubs chosen in the catalogue stand side by side, in ${lang}`, { lang, ...WIDE, allows: [/^gate: /] }, async ({ open, page }) => {
    await open(`/${lang}`);
    const tray = page.locator(".masthead__compare");
    assert.ok(!(await tray.isVisible()), "nothing is chosen yet");
    const toggles = page.getByRole("button", { name: said.add });
    for (const at of [0, 1, 2, 3]) await toggles.nth(at).click();
    assert.equal(await tray.textContent(), "4");
    await toggles.nth(4).click();
    await page.getByText(said.full).waitFor();
    await toggles.nth(3).click();
    await toggles.nth(2).click();
    assert.equal(await page.getByText(said.full).count(), 0);
    await page.reload();
    await until(page, () => document.querySelector(".masthead__compare")?.textContent === "2");
    await tray.click();
    await page.locator(".compare__table").waitFor();
    const chosen = ids(page).split(",");
    assert.deepEqual(await columns(page), chosen);

    // No cell is blank; what differs says so in words; a source is a press away.
    const cells = await page.locator(".compare__table tbody td").evaluateAll((cells) => cells.map((cell) => cell.innerText.trim()));
    assert.ok(cells.every((text) => text.length > 0));
    for (const row of await page.locator("tbody tr").all()) {
      const has = await row.locator('[data-shared="false"]').count();
      assert.equal(has > 0, (await row.getAttribute("data-differs")) === "true");
    }
    await page.locator(".compare__table .source-mark").first().click();
    await page.locator(".source-card:popover-open").waitFor();
    await page.keyboard.press("Escape");

    // Only differences; back leads to all rows again.
    const rows = await page.locator("tbody tr").count();
    await page.getByLabel(said.only).check();
    await until(page, () => new URLSearchParams(location.search).get("only") === "differences");
    await until(page, () => document.querySelectorAll('tbody tr[data-differs="false"]').length === 0);
    await page.goBack();
    await until(page, (rows) => document.querySelectorAll("tbody tr").length === rows, rows);
  });

  journey(`an address of a comparison is understood or answered, in ${lang}`, { lang, ...WIDE }, async ({ open, page }) => {
    await open(`/${lang}/compare`);
    await page.getByText(said.few).waitFor();
    await open(`/${lang}/compare?ids=kartek,technoqala&shape=round`);
    await page.locator(".notice__list").getByText("shape=round").waitFor();
    await page.getByText(said.near).waitFor();
    await page.locator(".notice .button").filter({ hasText: /kartech|картех/i }).first().click();
    await addressIs(page, "technoqala,kartech");
    await page.locator(".compare__table").waitFor();
    await open(`/${lang}/compare?ids=kartech,technoqala,academ-alatau,alatau-city,data-center-valley`);
    await page.getByText(said.many).waitFor();
    assert.equal((await columns(page)).length, 4);
  });

  journey(`a comparison is made by keyboard alone, in ${lang}`, { lang, ...WIDE }, async ({ open, page }) => {
    await open(`/${lang}/compare?ids=technoqala`);
    await page.locator("#compare-add").focus();
    await page.keyboard.type("kartech");
    await page.locator(".hub-picker [role=option]").first().waitFor();
    await page.keyboard.press("Enter");
    await until(page, () => document.querySelectorAll(".compare__hub").length === 2);
    const before = await columns(page);
    await page.locator(".compare__actions button").first().focus();
    await page.keyboard.press("Enter");
    await addressIs(page, [...before].reverse().join(","));
    await until(page, (id) => document.activeElement?.id === `column-${id}`, before[0]);
    await page.locator(".compare__actions").last().locator("button").last().focus();
    await page.keyboard.press("Enter");
    await until(page, () => document.activeElement?.id === "compare-add");
    assert.equal(ids(page), before[1]);
    await page.goBack();
    await page.locator(".compare__table").waitFor();
  });

  journey(`the comparison is usable by everyone, in ${lang}`, { lang, ...WIDE, timeout: 120_000 }, async ({ open, page }) => {
    for (const search of ["", "?ids=nowhere", "?ids=kartech,technoqala,academ-alatau,buketov-science-park&from=karaganda", "?ids=kartech,technoqala&only=differences"]) {
      await open(`/${lang}/compare${search}`);
      await checkForEveryone(page, `compare${search}, ${lang}`, [390, 820, 1440]);
    }
  });
}

journey("a phone names the hub in every cell, and paper shows the table without what can only be pressed", { width: 390, height: 844 }, async ({ open, page }) => {
  await open("/en/compare?ids=kartech,technoqala");
  const whose = page.locator(".compare__whose");
  assert.ok(await whose.first().isVisible());
  await page.setViewportSize(WIDE);
  assert.ok(!(await whose.first().isVisible()));
  await page.emulateMedia({ media: "print" });
  assert.ok(await page.locator(".compare__table").isVisible());
  assert.ok(await page.locator(".source-list").isVisible());
  for (const pressed of [".compare__tools", ".compare__actions"]) assert.ok(!(await page.locator(pressed).first().isVisible()), pressed);
});

journey("the best matches are compared from the partner finder, with distances from the same place", WIDE, async ({ open, page }) => {
  await open("/en/match?must=lab&from=karaganda");
  const names = (await page.locator(".match .hub-card a").allTextContents()).slice(0, 3);
  await page.getByRole("link", { name: "Compare the first three" }).click();
  await page.locator('.compare__table [data-row="distance"]').waitFor();
  assert.deepEqual(await page.locator(".compare__hub > a").allTextContents(), names);
  assert.equal(new URL(page.url()).searchParams.get("from"), "karaganda");
});
