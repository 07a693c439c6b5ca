// A hub's page and the page about the app: what they say, where it comes from, and the ways in and out.
import assert from "node:assert/strict";
import { checkAxe, checkForEveryone } from "./support/axe.mjs";
import { LANGS, journey, ready, until } from "./support/journey.mjs";

const APP = { kk: "Тоғыс", ru: "Тогыс", en: "Togys" };
const KARTECH = {
  kk: { name: "«Картех» аймақтық инновациялық индустриялық хабы", kind: "Хаб", offers: "Не ұсынады", unknown: "Не белгісіз" },
  ru: { name: "Региональный инновационный индустриальный хаб «Картех»", kind: "Хаб", offers: "Что предлагает", unknown: "Чего мы не знаем" },
  en: { name: "KarTech Regional Innovation Industrial Hub", kind: "Hub", offers: "What it offers", unknown: "What is not known" },
};

const title = (page) => page.getByRole("heading", { level: 1 });
const section = (page, name) => page.locator("section.hub__section").filter({ has: page.getByRole("heading", { name, exact: true }) });

async function detailsAreHere(page) {
  await page.locator(".source-list cite").first().waitFor({ state: "attached" });
}

// ---- What the page says ------------------------------------------------------------------------------------------------

for (const lang of LANGS) {
  journey(`a hub's page says what the catalogue knows, ${lang}`, { lang }, async ({ page, open }) => {
    const words = KARTECH[lang];
    await open(`/${lang}/hubs/kartech`);
    await title(page).getByText(words.name, { exact: true }).waitFor();
    await detailsAreHere(page);
    assert.equal(await page.title(), `${words.name} — ${APP[lang]}`);
    const description = await page.locator("meta[name=description]").getAttribute("content");
    assert.ok(description.length > 60 && description.includes(words.kind), description);
    assert.equal(await page.locator("html").getAttribute("lang"), lang);
    await section(page, words.offers).locator(".offering").first().waitFor();
    assert.ok((await section(page, words.unknown).locator("li").count()) >= 5);
    assert.equal(await page.locator(".badge-status").first().getAttribute("data-status"), "planned");

    // Every source mark has its number in the list, and nothing is called by its id.
    const marks = await page.locator(".source-mark").allTextContents();
    const sources = await page.locator(".source-list > li").count();
    assert.ok(marks.length > 0);
    assert.ok(marks.every((mark) => Number(mark) >= 1 && Number(mark) <= sources), `${marks} of ${sources}`);
    const text = await page.locator("main").innerText();
    for (const id of ["mining-metallurgy", "profit-kartech-2025", "KZ-35", "p-kartech", "3d-printing"]) {
      assert.ok(!text.includes(id), id);
    }
  });
}

journey("the page follows the language and stays the same hub", {}, async ({ page, open }) => {
  await open("/en/hubs/kartech");
  await title(page).getByText(KARTECH.en.name).waitFor();
  await page.locator(".lang-switch a[hreflang=kk]").click();
  await title(page).getByText(KARTECH.kk.name).waitFor();
  assert.match(page.url(), /\/kk\/hubs\/kartech$/);
  await until(page, (wanted) => document.title.startsWith(wanted), KARTECH.kk.name);
});

journey("a text in another language says which", {}, async ({ page, open }) => {
  await open("/en/hubs/kartech");
  await detailsAreHere(page);
  const langs = await page.locator(".source-list cite").evaluateAll((nodes) => nodes.map((node) => node.lang));
  assert.ok(langs.includes("kk") && langs.includes("ru"), `${langs}`);
  const names = page.locator(".name-list li[lang=ru]");
  assert.equal(await names.first().textContent(), KARTECH.ru.name);
});

// ---- Figures and sources -----------------------------------------------------------------------------------------------

journey("a figure's source opens by keyboard and gives the focus back", {}, async ({ page, open }) => {
  await open("/en/hubs/science-fund");
  await detailsAreHere(page);
  const mark = page.locator("table.figures .source-mark").first();
  await mark.focus();
  await page.keyboard.press("Enter");
  const card = page.locator(".source-card:popover-open");
  await card.waitFor();
  assert.equal(await card.getAttribute("id"), await mark.getAttribute("popovertarget"));
  const link = card.getByRole("link");
  assert.match(await link.getAttribute("href"), /^https?:/);
  assert.equal(await link.getAttribute("rel"), "noopener noreferrer");
  assert.match(await link.innerText(), /\S/);
  await checkAxe(page, "source card");
  await page.keyboard.press("Tab");
  assert.ok(await link.evaluate((node) => node === document.activeElement), "the card follows its mark");
  await page.keyboard.press("Escape");
  await until(page, () => !document.querySelector(".source-card:popover-open"));
  assert.ok(await mark.evaluate((node) => node === document.activeElement), "focus");
});

journey("figures carry unit, qualifier and year", {}, async ({ page, open }) => {
  await open("/en/hubs/sez-pit-alatau");
  const rows = await page.locator("table.figures tbody tr").allInnerTexts();
  const row = rows.find((text) => text.includes("3.5")) ?? "";
  assert.match(row.replace(/\s+/g, " "), /at least 3\.5 billion ₸ 2015–2017/);
});

for (const [lang, remark] of [["kk", "Дереккөздер әртүрлі сан"], ["ru", "Источники называют разные числа"], ["en", "The sources give different numbers"]]) {
  journey(`figures that disagree stand side by side, ${lang}`, {}, async ({ page, open }) => {
    await open(`/${lang}/hubs/ektu-luban`);
    const group = page.locator("table.figures tbody[data-disagree=true]");
    await group.getByText(remark).waitFor();
    const values = await group.locator(".figures__value").allTextContents();
    assert.deepEqual(values.map((value) => Number.parseInt(value.replace(/^\D+/, ""), 10)).sort(), [2, 5]);
    const marks = await group.locator(".source-mark").allTextContents();
    assert.equal(new Set(marks).size, 2);
  });
}

journey("numbers of different years are no dispute", {}, async ({ page, open }) => {
  await open("/en/hubs/sez-pit-alatau");
  const group = page.locator("table.figures tbody", { hasText: "Companies registered" });
  assert.equal(await group.locator("tr").count(), 2);
  assert.equal(await group.getAttribute("data-disagree"), null);
});

journey(
  "the hub is shown while its sources fail, and they can be tried again",
  { expects: [/request failed.*sources\.json|answer 503.*sources\.json/] },
  async ({ page, context, open }) => {
    await context.route("**/data/sources.json", (route) => route.fulfill({ status: 503, body: "" }));
    await open("/en/hubs/kartech");
    await title(page).getByText(KARTECH.en.name).waitFor();
    const notice = page.locator(".hub__details");
    await notice.getByText("did not load").waitFor();
    await context.unroute("**/data/sources.json");
    await notice.getByRole("button", { name: "Try again" }).click();
    await detailsAreHere(page);
    assert.equal((await notice.innerText()).trim(), "");
  },
);

// ---- Ways in and out ---------------------------------------------------------------------------------------------------

journey("an unknown id offers the nearest names", {}, async ({ page, open }) => {
  await open("/en/hubs/kartek");
  await title(page).getByText("There is no such hub").waitFor();
  await until(page, () => document.title.startsWith("There is no such hub"));
  await page.locator(".hub-card a", { hasText: KARTECH.en.name }).click();
  await title(page).getByText(KARTECH.en.name).waitFor();
});

for (const id of ["qqqqqqqqqqqq", "%3Cscript%3E", "x".repeat(2000), "%E2%98%83", ".."]) {
  journey(`an id like nothing is said plainly: ${id.slice(0, 16)}`, {}, async ({ page, open }) => {
    await open(`/en/hubs/${id === ".." ? "%2E%2E%2F" : id}`);
    await title(page).waitFor();
    assert.equal(await page.locator("main script").count(), 0);
  });
}

journey("a former id leads to the hub and leaves no trace in the history", {}, async ({ page, context, open }) => {
  await context.route("**/data/hubs.json", async (route) => {
    const answer = await route.fetch();
    const file = await answer.json();
    file.hubs.find((hub) => hub.id === "kartech").formerIds = ["kartech-before"];
    await route.fulfill({ response: answer, json: file });
  });
  await open("/en/about");
  await page.evaluate(() => history.pushState(null, "", "/en/hubs/kartech-before?from=me"));
  await page.reload();
  await title(page).getByText(KARTECH.en.name).waitFor();
  await until(page, () => location.pathname === "/en/hubs/kartech" && location.search === "?from=me");
  await page.goBack();
  await until(page, () => location.pathname === "/en/about");
});

journey("a name in the address leads to the hub that has it", {}, async ({ page, open }) => {
  await open(`/kk/hubs/${encodeURIComponent("Технокала")}`);
  await until(page, () => location.pathname === "/kk/hubs/technoqala");
  await title(page).waitFor();
});

journey("industries, offerings and the place lead into Explore", {}, async ({ page, open }) => {
  await open("/en/hubs/kartech");
  const href = (locator) => locator.first().getAttribute("href");
  assert.match(await href(page.locator("a.tag")), /\/en\?cluster=[a-z-]+$/);
  assert.match(await href(page.locator("a.offering__kind")), /\/en\?offering=[a-z0-9-]+$/);
  const onMap = page.getByRole("link", { name: "Show on the map" });
  assert.match(await href(onMap), /\/en\?view=[\d.,]+&at=kartech$/);
  await onMap.click();
  await page.locator(".explore").waitFor();
});

journey("similar hubs say what is shared, near ones how far", {}, async ({ page, open }) => {
  await open("/en/hubs/kartech");
  const notes = async (name) => section(page, name).locator(".hub-card__note").allTextContents();
  assert.ok((await notes("Similar hubs")).every((note) => /^In common: \S/.test(note)));
  assert.ok((await notes("Hubs near by")).every((note) => /in the same city|\d\s?km$/.test(note)));
  await section(page, "Similar hubs").locator(".hub-card a").first().click();
  await until(page, () => !location.pathname.endsWith("/kartech"));
  await until(page, () => scrollY === 0);
});

journey("a favourite survives a reload", {}, async ({ page, open }) => {
  await open("/en/hubs/kartech");
  const star = page.locator(".hub__actions .icon-button").first();
  assert.equal(await star.getAttribute("aria-pressed"), "false");
  await star.click();
  assert.equal(await star.getAttribute("aria-pressed"), "true");
  await page.reload();
  await until(page, () => document.querySelector(".hub__actions .icon-button")?.getAttribute("aria-pressed") === "true");
  await star.click();
  assert.equal(await star.getAttribute("aria-pressed"), "false");
  await page.reload();
  await ready(page);
  assert.equal(await star.getAttribute("aria-pressed"), "false", "and so does that it is one no longer");
});

journey("copying the link is said", {}, async ({ page, context, site, open }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await open("/en/hubs/kartech");
  await page.getByRole("button", { name: "Copy the link" }).click();
  await page.locator(".hub__copied").getByText("Link copied").waitFor();
  assert.equal(await page.evaluate(() => navigator.clipboard.readText()), `${site}/en/hubs/kartech`);
});

journey("the wheel over the small map scrolls the page", { height: 600 }, async ({ page, open }) => {
  await open("/en/hubs/kartech");
  // The page is drawn anew when sources and facts have come.
  await page.waitForLoadState("networkidle");
  const map = page.locator("svg.hub__map");
  await map.scrollIntoViewIfNeeded();
  const box = await map.boundingBox();
  const before = await page.evaluate(() => scrollY);
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.wheel(0, 300);
  await until(page, (before) => scrollY > before, before);
});

journey("a hub abroad has no place on the map, and says where it is", {}, async ({ page, open }) => {
  await open("/en/hubs/tsukuba");
  await page.locator(".hub__place").getByText("Japan").waitFor();
  assert.equal(await page.locator("svg.hub__map").count(), 0);
  assert.equal(await page.getByRole("link", { name: "Show on the map" }).count(), 0);
});

journey("on paper the page keeps its sources and loses its buttons", {}, async ({ page, open }) => {
  await open("/en/hubs/kartech");
  await detailsAreHere(page);
  await page.emulateMedia({ media: "print" });
  assert.ok(await page.locator(".source-list").isVisible());
  assert.ok(await page.locator("svg.hub__map").isVisible());
  assert.equal(await page.locator(".hub__actions").isVisible(), false);
});

// ---- About -------------------------------------------------------------------------------------------------------------

for (const [lang, words] of Object.entries({ kk: "Жоба туралы", ru: "О проекте", en: "About" })) {
  journey(`the page about the app lists every source, ${lang}`, {}, async ({ page, open }) => {
    await open(`/${lang}/about`);
    await title(page).getByText(words, { exact: true }).waitFor();
    await detailsAreHere(page);
    assert.equal(await page.title(), `${words} — ${APP[lang]}`);
    const { sources } = await page.evaluate(async () => (await fetch("/data/sources.json")).json());
    assert.equal(await page.locator(".source-list > li").count(), sources.length);
    await page.locator("#find-source").fill("astana times");
    await until(page, (all) => document.querySelectorAll(".source-list > li").length < all, sources.length);
    await until(page, () => {
      const rows = [...document.querySelectorAll(".source-list > li")].map((row) => row.innerText);
      return rows.length > 0 && rows.every((row) => /astana/i.test(row) && /times/i.test(row));
    });
  });
}

// ---- For everyone ------------------------------------------------------------------------------------------------------

for (const lang of LANGS) {
  for (const path of ["hubs/sez-pit-alatau", "hubs/kartech", "hubs/science-fund", "hubs/nothing-like-it", "about"]) {
    journey(`${path} is usable by everyone, in ${lang}`, { timeout: 120_000 }, async ({ page, open }) => {
      await open(`/${lang}/${path}`);
      await title(page).waitFor();
      if (!path.endsWith("nothing-like-it")) await detailsAreHere(page);
      await checkForEveryone(page, `${path}, ${lang}`, [320, 390, 820, 1440]);
    });
  }
}
