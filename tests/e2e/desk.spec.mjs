// The desk: what is kept, how it comes back after a reload, in another tab, from a file and after the browser was killed.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { chromium } from "playwright-core";
import { CHROMIUM_FLAGS, chromiumPath } from "../../scripts/chromium.mjs";
import { checkForEveryone } from "./support/axe.mjs";
import { deafTab, journey, LANGS, ready, until } from "./support/journey.mjs";
import { siteUrl } from "./support/site.mjs";

const SAID = {
  kk: {
    list: "Қысқа тізімге", fresh: "Жаңа қысқа тізім", make: "Тізім жасау", close: "Жабу", note: /^Ескертпе/, saved: "Бәрі сақталды", share: "Тізімнің сілтемесін көшіру",
    keep: "Үстеліме сақтау", remove: "Тізімді алып тастау", undo: "Қайтару", name: "Тізімнің атауы",
  },
  ru: {
    list: "В короткий список", fresh: "Новый короткий список", make: "Создать список", close: "Закрыть", note: /^Заметка/, saved: "Всё сохранено", share: "Скопировать ссылку на список",
    keep: "Сохранить на мой стол", remove: "Удалить список", undo: "Вернуть", name: "Название списка",
  },
  en: {
    list: "To a shortlist", fresh: "New shortlist", make: "Make the list", close: "Close", note: /^Note/, saved: "Everything is saved", share: "Copy a link to the list",
    keep: "Keep it on my desk", remove: "Remove the list", undo: "Undo", name: "Name of the list",
  },
};
const NOTE = "Дүйсенбіде хабарласу: 50 % алдын ала, «Қарағанды» & Co";

const saved = (page) => page.locator('.saving-mark[data-saving="saved"]').waitFor();
const records = (page) => page.evaluate(() => Object.fromEntries(Object.entries(localStorage).filter(([key]) => key.startsWith("togys."))));
const entry = (note, count = 1) => JSON.stringify({ fields: { note }, revision: `${count}.test`, version: 2 });
const LIST = { "togys.shortlist.l1": '{"fields":{"name":"Bracket"},"revision":"1.test","version":2}', "togys.entry.l1.kartech": entry("call them") };

for (const lang of LANGS) {
  const said = SAID[lang];

  journey(`a shortlist with a note is made, shared, removed and brought back, in ${lang}`, { lang }, async ({ open, page, context, site }) => {
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await open(`/${lang}/hubs/kartech`);
    await page.getByRole("button", { name: said.list }).click();
    await page.getByLabel(said.fresh).fill("Bracket");
    await page.getByRole("button", { name: said.make }).click();
    assert.ok(await page.locator(".shortlist-choice input").first().isChecked());
    await page.keyboard.press("Escape");
    await open(`/${lang}/desk`);
    await page.getByLabel(said.note).fill(NOTE);
    await page.getByText(said.saved).waitFor();
    await page.reload();
    await ready(page);
    assert.equal(await page.getByLabel(said.note).inputValue(), NOTE);

    await page.getByRole("button", { name: said.share }).click();
    const link = await until(page, async () => (await navigator.clipboard.readText()).includes("#list=") && navigator.clipboard.readText());
    assert.ok(link.startsWith(`${site}/${lang}/desk#list=Bracket`), link);

    await page.getByRole("button", { name: said.remove }).click();
    assert.equal(await page.locator(".shortlist").count(), 0);
    await page.getByRole("button", { name: said.undo }).click();
    assert.equal(await page.getByLabel(said.note).inputValue(), NOTE);

    const elsewhere = await context.browser().newContext({ locale: lang });
    const other = await elsewhere.newPage();
    await other.goto(link);
    await other.getByRole("button", { name: said.keep }).click();
    assert.equal(await other.getByLabel(said.note).inputValue(), NOTE);
    assert.equal(await other.getByLabel(said.name).inputValue(), "Bracket");
    await until(other, () => location.hash === "");
    await elsewhere.close();
  });
}

for (const lang of LANGS) {
  journey(`the desk, empty and full, is usable by everyone, in ${lang}`, { lang }, async ({ open, page }) => {
    await open(`/${lang}/desk`);
    await page.locator(".desk").waitFor();
    await checkForEveryone(page, `empty desk, ${lang}`);
    await page.evaluate(
      (records) => {
        for (const [key, text] of Object.entries(records)) localStorage.setItem(key, text);
      },
      {
        ...LIST,
        "togys.entry.l1.kartech": JSON.stringify({ fields: { note: "one" }, others: { note: ["two"] }, revision: "1.test", version: 2 }),
        "togys.entry.l1.astana-hub": '{"damaged',
        "togys.favourite.kartech": '{"version":1}',
        "togys.search.s1": JSON.stringify({ fields: { address: "q=3D", name: "3D" }, revision: "1.test", version: 2 }),
        "togys.need.n1": JSON.stringify({ fields: { address: "must=testing", name: "x" }, revision: "1.test", version: 2 }),
        "togys.visit.astana-hub": JSON.stringify({ fields: {}, revision: "1.test", version: 2 }),
      },
    );
    await page.goto("about:blank");
    await open(`/${lang}/desk#list=Shared&hub=kartech&note=hm`);
    await page.locator(".clash").waitFor();
    await page.locator(".desk__shared").waitFor();
    await checkForEveryone(page, `full desk, ${lang}`);
  });
}

journey("a search saved on Explore says what is new since", {}, async ({ open, page }) => {
  await open("/en?q=3D");
  await page.getByRole("button", { name: "Save this search" }).click();
  await page.getByRole("button", { name: "Search on your desk" }).waitFor();
  await open("/en/desk");
  await page.getByText("nothing new").waitFor();
  // As if the catalogue had had one of them only.
  await page.evaluate(() => {
    const key = Object.keys(localStorage).find((key) => key.startsWith("togys.search."));
    const record = JSON.parse(localStorage.getItem(key));
    record.fields.seen = record.fields.seen.split(" ")[0];
    record.revision = "999.test";
    localStorage.setItem(key, JSON.stringify(record));
  });
  await page.reload();
  await ready(page);
  await page.getByText(/\d new since you last looked/).waitFor();
  await page.getByRole("button", { name: "Seen" }).click();
  await page.getByText("nothing new").waitFor();
});

journey("two tabs follow each other within a second, and notes written at once are both kept", { storage: LIST }, async ({ open, page, context, site }) => {
  await open("/en/desk");
  await saved(page);
  const other = await context.newPage();
  await other.goto(`${site}/en/desk`);
  await ready(other);
  await saved(other);
  const note = (page) => page.getByLabel(/^Note/);
  await note(page).fill("from the first");
  await until(other, () => document.querySelector(".shortlist__note").value === "from the first", null, { timeout: 1000 });
  const deaf = await deafTab(context, page.url());
  await note(page).fill("one thing");
  await saved(page);
  await note(deaf).fill("another thing");
  for (const tab of [page, other, deaf]) {
    await until(tab, () => document.querySelector(".clash__text") !== null);
    await saved(tab);
    const texts = [await note(tab).inputValue(), await tab.locator(".clash__text").textContent()];
    assert.deepEqual(texts.sort(), ["another thing", "one thing"]);
  }
  await page.getByRole("button", { name: "Take this one" }).click();
  await until(other, () => document.querySelector(".clash") === null);
  assert.equal(await note(page).inputValue(), await note(other).inputValue());
});

journey("a file carries the desk elsewhere and back, exactly", { storage: LIST }, async ({ open, page }) => {
  await open("/en/desk");
  await saved(page);
  const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "Save everything to a file" }).click()]);
  const path = await download.path();
  const choose = (file) => page.locator('input[type="file"]').setInputFiles(file);
  const said = async () => {
    const [next] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "Save everything to a file" }).click()]);
    const { records } = JSON.parse(await readFile(await next.path(), "utf8"));
    return Object.fromEntries(Object.entries(records).map(([key, { fields, others }]) => [key, { fields, others }]));
  };
  const before = await said();

  await page.getByRole("button", { name: "Wipe everything" }).click();
  await page.getByRole("button", { name: "Yes, wipe everything" }).click();
  await page.getByText("Everything is wiped.").waitFor();
  assert.deepEqual(await records(page), {});
  assert.deepEqual(await page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name)), []);

  await choose({ name: "desk.json", mimeType: "application/json", buffer: await readFile(path) });
  await page.getByLabel("Make it exactly as in the file").check();
  await page.getByRole("button", { name: "Do it" }).click();
  await page.getByText("What the file says is on your desk.").waitFor();
  assert.deepEqual(await said(), before);

  for (const [text, reason] of [
    ["hello", "line 1"],
    ['{"format":"togys-hubs","version":1}', "not a desk file"],
    ['{\n"format": "togys-desk", "version": 2,\n"records": {\n"togys.secret.x": {}\n}\n}', "line 4"],
    ['{"format":"togys-desk","version":99,"records":{}}', "newer version"],
  ]) {
    await choose({ name: "bad.json", mimeType: "application/json", buffer: Buffer.from(text) });
    await page.locator(".transfer__state").getByText(reason).first().waitFor();
    assert.deepEqual(await said(), before, reason);
  }
});

journey("forbidden storage is said and everything else works", {}, async ({ open, page }) => {
  await page.addInitScript(() => {
    for (const area of ["localStorage", "sessionStorage", "indexedDB"]) {
      Object.defineProperty(window, area, { get: () => { throw new DOMException("forbidden", "SecurityError"); } });
    }
  });
  await open("/en/desk");
  await page.getByText("The browser does not let us keep data").waitFor();
  await page.getByRole("button", { name: "New shortlist" }).click();
  await page.getByLabel("Name of the list").fill("for now");
  await page.locator('.saving-mark[data-saving="failed"]').waitFor();
  const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "Save everything to a file" }).click()]);
  assert.match(await readFile(await download.path(), "utf8"), /for now/);
});

journey("on a shared device nothing outlasts the tab", {}, async ({ open, page, context, site }) => {
  await open("/en/desk");
  await page.getByRole("button", { name: "New shortlist" }).click();
  await page.getByLabel("Name of the list").fill("mine");
  await saved(page);
  await page.getByLabel("Shared device").check();
  await page.locator('.saving-mark[data-saving="this-tab"]').waitFor();
  await page.reload();
  await ready(page);
  assert.equal(await page.getByLabel("Name of the list").inputValue(), "mine");
  assert.deepEqual(await records(page), {});
  await page.close();
  const next = await context.newPage();
  await next.goto(`${site}/en/desk`);
  await ready(next);
  await until(next, () => document.querySelector(".desk") !== null);
  assert.equal(await next.getByLabel("Name of the list").count(), 0);
});

// ---- The browser is killed -----------------------------------------------------------------------------------------------

// As often as time allows in every run of the tests; `kills=20` for a longer look.
const KILLS = Number(process.env.kills ?? 10);
const AT_ONCE = 2;

async function openProfile(profile, site) {
  const context = await chromium.launchPersistentContext(profile, { executablePath: chromiumPath(), args: CHROMIUM_FLAGS, locale: "en" });
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(`${site}/en/desk`);
  await ready(page);
  return { context, page };
}

// Types into a note until the browser is killed; gives what was shown as saved last, what was typed last, and what a new
// browser finds.
async function killDuring(site, ms) {
  const profile = await mkdtemp(join(tmpdir(), "togys-kill-"));
  try {
    const { context, page } = await openProfile(profile, site);
    await page.getByRole("button", { name: "New shortlist" }).click();
    let [typed, claimed] = [0, 0];
    const field = page.getByLabel("Name of the list");
    const end = Date.now() + ms;
    await saved(page);
    do {
      typed += 1;
      await field.fill(String(typed));
      if (await page.locator('.saving-mark[data-saving="saved"]').count()) claimed = Number(await field.inputValue());
    } while (Date.now() < end);
    const gone = new Promise((resolve) => context.once("close", resolve));
    try {
      execFileSync("pkill", ["-KILL", "-f", profile]);
    } catch {
      // pkill says so when a process was gone before its turn
    }
    await gone;
    await rm(join(profile, "SingletonLock"), { force: true });
    const next = await openProfile(profile, site);
    await next.page.getByLabel("Name of the list").waitFor();
    await saved(next.page);
    const found = Number(await next.page.getByLabel("Name of the list").inputValue());
    await next.context.close();
    return { ms, typed, claimed, found };
  } finally {
    await rm(profile, { recursive: true, force: true });
  }
}

test(`the browser is killed at ${KILLS} instants within 12 s of an edit: nothing that was shown as saved is lost`, { timeout: 300_000 }, async () => {
  const site = await siteUrl();
  const instants = Array.from({ length: KILLS }, (_, index) => Math.round(((index + Math.random()) / KILLS) * 12_000));
  const outcomes = [];
  const work = async () => {
    for (let ms = instants.shift(); ms !== undefined; ms = instants.shift()) outcomes.push(await killDuring(site, ms));
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  const lost = outcomes.filter(({ claimed, found }) => found < claimed);
  assert.equal(outcomes.length, KILLS);
  assert.deepEqual(lost, []);
  // Who is killed at once has had no time to save anything.
  assert.ok(outcomes.filter(({ claimed }) => claimed > 0).length > KILLS / 2, "something was saved before most kills");
});
