// The brief: begun from a hub or a need, typed and never lost, checked, and sent as a letter in the receiver's language.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { checkAxe, checkForEveryone } from "./support/axe.mjs";
import { deafTab, journey, LANGS, ready, until } from "./support/journey.mjs";

const SAID = {
  kk: { write: "Өтінім жазу", copy: "Көшіру", errors: "Алдымен мыналарды толтырыңыз", what: "Не керек екенін жазыңыз", greeting: "Құрметті", saved: "Бәрі сақталды" },
  ru: { write: "Написать обращение", copy: "Скопировать", errors: "Сначала заполните", what: "Напишите, что нужно", greeting: "Здравствуйте", saved: "Всё сохранено" },
  en: { write: "Write a brief", copy: "Copy", errors: "Fill these in first", what: "Say what you need", greeting: "Hello", saved: "Everything is saved" },
};
const WORDS = { what: "Steel bracket: 2 pieces,\nthen 50 & a test at 100 %", who: "ТОО «Темір», Қарағанды", contact: "+7 701 000 00 00" };

const field = (page, name) => page.locator(`#brief-${name}`);
const fill = async (page) => {
  for (const [name, text] of Object.entries(WORDS)) await field(page, name).fill(text);
};
const values = async (page) => Object.fromEntries(await Promise.all(Object.keys(WORDS).map(async (name) => [name, await field(page, name).inputValue()])));

for (const lang of LANGS) {
  const said = SAID[lang];

  journey(`from a hub to a letter that is ready to send, in ${lang}`, { lang }, async ({ open, page, context }) => {
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await open(`/${lang}/hubs/kartech`);
    await page.getByRole("link", { name: said.write }).click();
    await until(page, () => /\/brief\/\w+$/.test(location.pathname));
    await page.getByRole("button", { name: said.copy }).click();
    // What lacks is said at the top, has the focus and leads to its field.
    await page.getByRole("heading", { name: said.errors }).waitFor();
    await until(page, () => document.activeElement.id === "brief-errors");
    await page.getByRole("link", { name: said.what }).click();
    await until(page, () => document.activeElement.id === "brief-what");
    assert.equal(await field(page, "what").getAttribute("aria-invalid"), "true");
    await fill(page);
    assert.equal(await page.locator(".error-summary").count(), 0);
    await page.getByRole("button", { name: said.copy }).click();
    const copied = await until(page, async () => (await navigator.clipboard.readText()).length > 40 && navigator.clipboard.readText());
    assert.ok(copied.includes(said.greeting) && copied.includes(WORDS.what) && copied.includes(WORDS.contact), copied);
    const link = await page.locator('a[href^="mailto:"]').getAttribute("href");
    const body = decodeURIComponent(link.split("&body=")[1]);
    assert.ok(body.includes(WORDS.what.replace("\n", "\r\n")), body);

    // A reload, another language and the way back lose nothing.
    await page.getByText(said.saved).waitFor();
    await page.reload();
    await ready(page);
    assert.deepEqual(await values(page), WORDS);
    await page.locator(".lang-switch a").nth((LANGS.indexOf(lang) + 1) % 3).click();
    await until(page, (lang) => document.documentElement.lang !== lang, lang);
    assert.deepEqual(await values(page), WORDS);
    assert.ok((await page.locator(".letter__text").textContent()).startsWith(said.greeting), "the letter stays in its own language");
  });
}

journey("a need travels into the letter: the offerings that the hub has", {}, async ({ open, page }) => {
  await open("/en/match?must=3d-printing");
  await page.getByRole("link", { name: "Write a brief" }).first().click();
  await page.locator(".letter__text").getByText("• 3D printing").waitFor();
});

journey("one brief goes to several hubs, each with its own letter and log", {}, async ({ open, page }) => {
  await open("/en/brief?hubs=kartech,astana-hub");
  await page.locator("#brief-hub").fill("Tech Garden");
  await page.locator("#hub-proposals").getByRole("option").first().click();
  assert.equal(await page.locator(".brief__hub").count(), 3);
  assert.equal(await page.locator(".log").count(), 3);
  await fill(page);
  const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "Save all letters to a file" }).click()]);
  const text = await readFile(await download.path(), "utf8");
  assert.equal(text.split("Hello ").length - 1, 3, text);
  await page.getByRole("button", { name: "Sent on: Today" }).first().click();
  await page.locator('.log input[type="date"]').first().waitFor();
  assert.match(await page.locator('.log input[type="date"]').first().inputValue(), /^\d{4}-\d\d-\d\d$/);
  await page.locator(".log textarea").first().fill("They can, in two weeks");
  await page.getByText("Everything is saved").waitFor();
  await open("/en/desk");
  await page.getByText("to 3 hubs · sent: 1 · answered: 0").waitFor();
  await page.getByRole("link", { name: "Untitled brief" }).click();
  assert.equal(await page.locator(".log textarea").first().inputValue(), "They can, in two weeks");
  await page.getByRole("button", { name: "Remove this brief" }).click();
  await until(page, () => location.pathname.endsWith("/desk"));
  await page.getByRole("button", { name: "Undo" }).click();
  await page.getByText("to 3 hubs · sent: 1 · answered: 0").waitFor();
});

journey("two tabs that write into one field keep both", {}, async ({ open, page, context }) => {
  await open("/en/brief?hubs=kartech");
  await until(page, () => /\/brief\/\w+$/.test(location.pathname));
  await page.getByText("Everything is saved").waitFor();
  const other = await deafTab(context, page.url());
  await field(page, "what").fill("a bracket");
  await page.locator('.saving-mark[data-saving="saved"]').waitFor();
  await field(other, "what").fill("a gear");
  for (const tab of [page, other]) {
    await tab.locator(".clash").waitFor();
    assert.deepEqual([await field(tab, "what").inputValue(), await tab.locator(".clash__text").textContent()].sort(), ["a bracket", "a gear"]);
  }
});

journey("by keyboard alone", {}, async ({ open, page }) => {
  await open("/en/hubs/kartech");
  await page.getByRole("link", { name: "Write a brief" }).focus();
  await page.keyboard.press("Enter");
  await until(page, () => /\/brief\/\w+$/.test(location.pathname));
  await page.locator("#brief-name").focus();
  await page.keyboard.type("Bracket");
  await page.keyboard.press("Tab");
  await page.keyboard.type("Two brackets");
  assert.equal(await field(page, "what").inputValue(), "Two brackets");
  assert.ok((await page.locator(".letter__subject").textContent()).endsWith("Bracket"));
});

journey("on paper the letter stands alone", {}, async ({ open, page }) => {
  await open("/en/brief?hubs=kartech");
  await fill(page);
  await page.emulateMedia({ media: "print" });
  const shown = await page.evaluate(() =>
    [...document.querySelectorAll("header.masthead, .brief__form, .brief__log, .brief__actions, .letter")]
      .filter((node) => node.checkVisibility())
      .map((node) => node.className),
  );
  assert.deepEqual(shown, ["letter"]);
});

journey("a brief that this desk does not have is said plainly", {}, async ({ open, page }) => {
  await open("/en/brief/nothing");
  await page.getByRole("heading", { name: "There is no such brief on your desk" }).waitFor();
  await checkAxe(page);
});

for (const lang of LANGS) {
  journey(`a brief with its errors is usable by everyone, in ${lang}`, { lang }, async ({ open, page }) => {
    await open(`/${lang}/brief?hubs=kartech,astana-hub`);
    await page.getByRole("button", { name: SAID[lang].copy }).click();
    await page.locator(".error-summary").waitFor();
    await checkForEveryone(page, `brief, ${lang}`);
  });
}
