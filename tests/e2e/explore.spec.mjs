// Explore as its visitors use it: words, filters, order, place, list and map in step, the address, languages, settings, phone,
// keyboard. The rows of the list carry the hub's place in the catalogue (`hub-12`), the items of the map the first hub's and the
// number of hubs they stand for (`data-item="12.3"`).
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { checkAxe } from "./support/axe.mjs";
import { journey, LANGS, ready, until } from "./support/journey.mjs";
import { DIST } from "./support/site.mjs";

const { hubs: HUBS } = JSON.parse(await readFile(`${DIST}/data/hubs.json`, "utf8"));
const VOCABULARY = JSON.parse(await readFile(`${DIST}/data/vocabulary.json`, "utf8"));

const SAID = {
  kk: {
    found: (n) => `${n} хаб`, none: "Ештеңе табылмады", search: "Іздеу", clearAll: "Бәрін тазалау", remove: "Сүзгіні алып тастау",
    kind: "Түрі", near: "Менің маңымда", denied: /Браузер орныңызды айтпады/, from: "Қай жерден?", bad: /түсініксіз/, fine: "Түсінікті",
    filters: "Сүзгілер", list: "Тізім", map: "Карта", inView: "Тек картада көрініп тұрғандары", legend: "Шартты белгілер",
    showOnMap: "Картадан көрсету", star: "Таңдаулыларға қосу", close: "Жабу", own: "Қазақша", theme: "Көрініс", more: /^Тағы \d+ хабты көрсету$/,
  },
  ru: {
    found: (n) => `${n} ${n % 10 === 1 && n % 100 !== 11 ? "хаб" : n % 10 > 1 && n % 10 < 5 && (n % 100 < 11 || n % 100 > 14) ? "хаба" : "хабов"}`,
    none: "Ничего не найдено", search: "Поиск", clearAll: "Сбросить все", remove: "Снять фильтр", kind: "Вид", near: "Рядом со мной",
    denied: /Браузер не сообщил, где вы/, from: "Откуда?", bad: /непонятны/, fine: "Понятно", filters: "Фильтры", list: "Список", map: "Карта",
    inView: "Только то, что видно на карте", legend: "Условные знаки", showOnMap: "Показать на карте", star: "В избранное", close: "Закрыть",
    own: "Русский", theme: "Оформление", more: /^Показать ещё \d+ хаб/,
  },
  en: {
    found: (n) => `${n} ${n === 1 ? "hub" : "hubs"}`, none: "Nothing found", search: "Search", clearAll: "Clear all", remove: "Remove the filter",
    kind: "Kind", near: "Near me", denied: /did not give your position/, from: "From where?", bad: /could not be read/, fine: "All right",
    filters: "Filters", list: "List", map: "Map", inView: "Only what is in the map's view", legend: "Legend", showOnMap: "Show on the map",
    star: "Add to favourites", close: "Close", own: "English", theme: "Appearance", more: /^Show \d+ more hub/,
  },
};

const WIDE = { width: 1440, height: 900 };
const PHONE = { width: 390, height: 844, touch: true };

const heading = (page) => page.locator("#main-title");
const rows = (page) => page.locator(".result-list > .result");
const searchField = (page) => page.locator("#search");

async function says(page, words) {
  await until(page, (words) => document.querySelector("#main-title")?.textContent.trim() === words, words, { timeout: 5000 });
}

async function found(page) {
  return Number((await heading(page).textContent()).match(/\d+/)?.[0] ?? 0);
}

const param = (page, name) => new URL(page.url()).searchParams.get(name);

async function addressHas(page, name, value) {
  await until(page, ({ name, value }) => new URLSearchParams(location.search).get(name) === value, { name, value }, { timeout: 5000 });
}

async function mapRests(page) {
  let still = 0;
  for (let tries = 0; tries < 120 && still < 3; tries += 1) {
    await page.waitForTimeout(60);
    still = (await page.locator("[data-map]").getAttribute("data-still")) === "true" ? still + 1 : 0;
  }
  assert.equal(still, 3, "the map never came to rest");
}

// Goes to another address inside the app, as the way back and forward does: no page load.
async function goInside(page, address) {
  await page.evaluate((address) => {
    history.pushState(null, "", address);
    dispatchEvent(new PopStateEvent("popstate"));
  }, address);
}

// { option: count } of a facet, by its name; the whole list is opened first.
async function countsOf(page, facet) {
  const box = page.locator(".facet").filter({ has: page.locator("summary", { hasText: new RegExp(`^${facet}`) }) });
  await box.evaluate((box) => {
    box.open = true;
    const more = box.querySelector(":scope > button");
    if (more && !more.dataset.pressed) more.click();
    if (more) more.dataset.pressed = "true";
  });
  await page.waitForTimeout(50);
  const pairs = await box.locator("li").evaluateAll((lines) =>
    lines.map((line) => [line.querySelector(".check-line__name").textContent, Number(line.querySelector(".check-line__count").textContent)]),
  );
  return Object.fromEntries(pairs);
}

const option = (page, name) => page.locator(".facet .check-line").filter({ has: page.locator(".check-line__name", { hasText: new RegExp(`^${name}$`) }) });

async function rowIndexes(page, said) {
  for (;;) {
    const more = page.getByRole("button", { name: said.more });
    if ((await more.count()) === 0) break;
    await more.click();
    await page.waitForTimeout(30);
  }
  return rows(page).evaluateAll((rows) => rows.map((row) => Number(row.id.replace("hub-", ""))));
}

async function drawn(page) {
  return page.locator("[data-map] [data-item]").evaluateAll((items) => items.reduce((sum, item) => sum + Number(item.dataset.item.split(".")[1]), 0));
}

// ---- Words and filters -------------------------------------------------------------------------------------------------

for (const lang of LANGS) {
  const said = SAID[lang];
  journey(`a stranger types, filters and takes it all off again, in ${lang}`, { lang, ...WIDE }, async ({ open, page }) => {
    await open(`/${lang}`);
    await says(page, said.found(HUBS.length));
    assert.equal(await heading(page).getAttribute("aria-live"), "polite", "the number is announced");
    assert.equal(await page.locator("html").getAttribute("lang"), lang);

    // Typed faster than the address can follow: no letter is lost.
    const search = page.getByRole("combobox", { name: said.search });
    await search.focus();
    for (const letter of "картех") await page.keyboard.type(letter);
    assert.equal(await search.inputValue(), "картех");
    await addressHas(page, "q", "картех");
    assert.equal(await search.inputValue(), "картех");
    // Words wait for the search engine, which comes after the list.
    await until(page, () => /\d/.test(document.querySelector("#main-title").textContent));
    const kartech = await found(page);
    assert.ok(kartech >= 1 && kartech < 10, `${kartech} found`);
    await says(page, said.found(kartech));
    assert.equal(await rows(page).count(), kartech);
    assert.equal(await rows(page).first().getAttribute("id"), `hub-${HUBS.findIndex(({ id }) => id === "kartech")}`);

    // The words are a chip, and taking the chip off empties the field.
    await page.keyboard.press("Escape"); // the proposals stand over it
    await page.getByRole("button", { name: `${said.remove}: “картех”` }).click();
    await says(page, said.found(HUBS.length));
    assert.equal(await search.inputValue(), "");
    await until(page, () => document.activeElement.id === "main-title", null, { timeout: 2000 });

    // The options of one facet widen, facets narrow each other, and a facet's counts ignore what is ticked in it.
    const name = (kind) => VOCABULARY.kinds[kind][lang];
    const before = await countsOf(page, said.kind);
    const number = (kind) => HUBS.filter((hub) => hub.kind === kind).length;
    assert.equal(before[name("technopark")], number("technopark"));
    await option(page, name("technopark")).click();
    await says(page, said.found(number("technopark")));
    await addressHas(page, "kind", "technopark");
    assert.deepEqual(await countsOf(page, said.kind), before, "its own facet is ignored");
    await option(page, name("fablab")).click();
    await says(page, said.found(number("technopark") + number("fablab")));
    const astana = VOCABULARY.regions["KZ-71"].name[lang];
    await option(page, astana).click();
    const inAstana = await found(page);
    assert.ok(inAstana < number("technopark") + number("fablab"));
    const narrowed = await countsOf(page, said.kind);
    assert.ok(narrowed[name("technopark")] <= before[name("technopark")]);
    assert.equal(narrowed[name("technopark")] + narrowed[name("fablab")], inAstana);

    // What would give nothing is there, as zero, and can be ticked.
    const zero = Object.entries(narrowed).find(([, count]) => count === 0);
    assert.ok(zero, JSON.stringify(narrowed));
    assert.ok(await option(page, zero[0]).isVisible());
    assert.ok(await option(page, zero[0]).getByRole("checkbox").isEnabled());

    // Three chips; each comes off by itself, and all at once.
    const chips = page.getByRole("button", { name: new RegExp(`^${said.remove}: `) });
    assert.equal(await chips.count(), 3);
    await page.getByRole("button", { name: `${said.remove}: ${name("fablab")}` }).click();
    await until(page, () => document.querySelectorAll(".filter-chips .chip").length === 2);
    await page.getByRole("button", { name: said.clearAll }).click();
    await says(page, said.found(HUBS.length));
    assert.equal(await chips.count(), 0);
    assert.equal(new URL(page.url()).search, "");
  });

  journey(`nothing found says which filter to take off, in ${lang}`, { lang, ...WIDE }, async ({ open, page }) => {
    await open(`/${lang}?q=картех&kind=sez`);
    await says(page, said.none);
    const ways = page.locator(".empty__ways button");
    assert.equal(await ways.count(), 2);
    const texts = await ways.allTextContents();
    assert.ok(texts[0].includes(said.found(HUBS.filter(({ kind }) => kind === "sez").length)), "the way to the most hubs is first");
    const kind = ways.filter({ hasText: said.kind });
    const promised = (await kind.textContent()).split("→ ")[1];
    await kind.click();
    await says(page, promised);
    await until(page, () => document.activeElement.id === "main-title", null, { timeout: 2000 });
    assert.equal(param(page, "kind"), null);
    await page.goBack();
    await says(page, said.none);
    await page.locator(".empty").getByRole("button", { name: said.clearAll }).click();
    await says(page, said.found(HUBS.length));
  });
}

journey("words that nothing has are said to find nothing, and can be cleared", WIDE, async ({ open, page }) => {
  await open("/en");
  await searchField(page).fill("zzzz xxxx");
  await says(page, "Nothing found");
  await page.getByRole("button", { name: "Clear the words" }).click();
  await says(page, SAID.en.found(HUBS.length));
  assert.ok(await searchField(page).evaluate((field) => field === document.activeElement), "the field keeps the focus");
});

journey("letters typed in a hurry stay in their order", WIDE, async ({ open, page }) => {
  await open("/en");
  await searchField(page).focus();
  const typed = "карагандинский технический университет";
  await page.keyboard.type(typed);
  await page.waitForTimeout(300);
  assert.equal(await searchField(page).inputValue(), typed);
  assert.equal(param(page, "q"), typed);
  // In the middle of the words, the caret stays where it is.
  await page.keyboard.press("Home");
  await page.keyboard.type("нао ");
  await page.waitForTimeout(200);
  assert.equal(await searchField(page).inputValue(), `нао ${typed}`);
});

// ---- Order and place ---------------------------------------------------------------------------------------------------

// The letters of the names as a dictionary of the language has them; what is no letter or digit is passed over.
const KAZAKH = "аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя";
const kazakhKey = (name) =>
  [...name.toLowerCase()]
    .flatMap((letter) => {
      if (letter === " ") return [0];
      if (/[0-9]/.test(letter)) return [1 + Number(letter)];
      if (/[a-z]/.test(letter)) return [1000 + letter.charCodeAt(0)];
      return KAZAKH.includes(letter) ? [100 + KAZAKH.indexOf(letter)] : [];
    });
const COMPARE = {
  kk: (a, b) => {
    const [x, y] = [kazakhKey(a), kazakhKey(b)];
    for (let at = 0; at < Math.min(x.length, y.length); at += 1) if (x[at] !== y[at]) return x[at] - y[at];
    return x.length - y.length;
  },
  ru: new Intl.Collator("ru", { ignorePunctuation: true, numeric: true }).compare,
  en: new Intl.Collator("en", { ignorePunctuation: true, numeric: true }).compare,
};

for (const lang of LANGS) {
  const said = SAID[lang];
  journey(`sorted by name, by date and by distance, in ${lang}`, { lang, ...WIDE }, async ({ open, page }) => {
    await open(`/${lang}`);
    const sort = page.locator(".sort__select");
    await sort.selectOption("name");
    await addressHas(page, "sort", "name");
    const byName = await rowIndexes(page, said);
    assert.equal(byName.length, HUBS.length);
    const names = byName.map((index) => HUBS[index].name[lang]);
    for (let at = 1; at < names.length; at += 1) {
      assert.ok(COMPARE[lang](names[at - 1], names[at]) <= 0, `“${names[at - 1]}” stands before “${names[at]}”`);
    }
    if (lang === "kk") {
      const first = (letter) => names.findIndex((name) => name.replace(/^[«“"]/, "").startsWith(letter));
      assert.ok(first("А") < first("Ә") && first("Ә") < first("Б"), "Ә stands behind А");
      assert.ok(first("К") < first("Қ") && first("Қ") < first("М"), "Қ stands behind К");
    }

    await sort.selectOption("newest");
    await addressHas(page, "sort", "newest");
    const dates = (await rowIndexes(page, said)).map((index) => HUBS[index].status.asOf ?? "");
    // A date of less detail stands before the days in it or behind them: only what is known of both is compared.
    for (let at = 1; at < dates.length; at += 1) {
      const shared = Math.min(dates[at - 1].length, dates[at].length);
      assert.ok(dates[at - 1].slice(0, shared) >= dates[at].slice(0, shared), `${dates[at - 1]} before ${dates[at]}`);
    }
    assert.equal(dates.at(-1), "", "no date is last");

    // A place picked with the keyboard alone.
    const field = page.getByRole("combobox", { name: said.from });
    await field.focus();
    await page.keyboard.type({ kk: "қараған", ru: "караган", en: "karagan" }[lang]);
    const list = page.getByRole("listbox", { name: said.from });
    await list.getByRole("option").first().waitFor();
    assert.equal(await field.getAttribute("aria-expanded"), "true");
    const active = () => field.getAttribute("aria-activedescendant");
    assert.equal(await active(), await list.getByRole("option", { selected: true }).getAttribute("id"));
    const options = await list.getByRole("option").count();
    if (options > 1) {
      await page.keyboard.press("ArrowDown");
      assert.equal(await active(), "places-1");
      await page.keyboard.press("ArrowUp");
    }
    assert.equal(await active(), "places-0");
    await page.keyboard.press("Escape");
    assert.equal(await field.getAttribute("aria-expanded"), "false");
    await page.keyboard.type({ kk: "д", ru: "д", en: "d" }[lang]);
    await list.getByRole("option").first().waitFor();
    await page.keyboard.press("Enter");
    await addressHas(page, "sort", "distance");
    assert.ok(param(page, "from"), page.url());
    assert.equal(await page.locator(".sort__select").inputValue(), "distance");
    const distances = (await rows(page).locator(".result__distance").allTextContents()).map((text) =>
      Number(text.replace(/[^\d.,]/g, "").replace(",", lang === "en" ? "" : ".")),
    );
    assert.ok(distances.length > 10 && distances[0] < 10, distances.slice(0, 5).join(" "));
    for (let at = 1; at < distances.length; at += 1) assert.ok(distances[at - 1] <= distances[at] + 0.06, `${distances[at - 1]} before ${distances[at]}`);
    assert.equal(HUBS[Number((await rows(page).first().getAttribute("id")).slice(4))].place.city, "karaganda");
    assert.ok(await page.evaluate(() => document.activeElement !== document.body), "the focus is not lost with the field");

    // Taken off again, the order is as before there was a place.
    await page.locator(".origin .chip").click();
    await until(page, () => !new URLSearchParams(location.search).has("from"));
    assert.equal(param(page, "sort"), null);
  });
}

journey("a place that is not there is said", WIDE, async ({ open, page }) => {
  await open("/en");
  const field = page.getByRole("combobox", { name: "From where?" });
  await field.fill("Atlantis");
  await page.getByText("No such settlement").waitFor();
  assert.equal(await field.getAttribute("aria-activedescendant"), null, "there is no option to be on");
  await page.keyboard.press("Enter");
  assert.equal(param(page, "from"), null);
});

const POSITION = { latitude: 43.2389, longitude: 76.8897 };

for (const lang of LANGS) {
  const said = SAID[lang];
  journey(`near me asks first, and the position stays here, in ${lang}`, { lang, ...WIDE }, async ({ context, open, page, site }) => {
    await context.grantPermissions(["geolocation"], { origin: site });
    await context.setGeolocation(POSITION);
    const addresses = [];
    page.on("framenavigated", () => addresses.push(page.url()));
    page.on("request", (request) => addresses.push(request.url()));
    await open(`/${lang}`);
    await page.getByRole("button", { name: said.near }).click();
    await addressHas(page, "from", "me");
    await page.locator(".result__distance").first().waitFor();
    assert.equal(HUBS[Number((await rows(page).first().getAttribute("id")).slice(4))].place.city, "almaty");
    addresses.push(page.url(), await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage })));
    assert.ok(!addresses.some((address) => /43\.2|76\.8/.test(address)), "the position is in no address and not kept");
    // A reload asks again; the link says only “from me”.
    await page.reload();
    await ready(page);
    await page.locator(".result__distance").first().waitFor();
    await page.locator(".origin .chip").click();
    await page.locator(".result__distance").first().waitFor({ state: "detached" });
  });

  journey(`near me without a position still works, in ${lang}`, { lang, ...WIDE }, async ({ open, page }) => {
    await open(`/${lang}`);
    await page.getByRole("button", { name: said.near }).click();
    await page.getByText(said.denied).waitFor();
    await says(page, said.found(HUBS.length));
    assert.equal(await rows(page).count() > 10, true);
    await page.locator(".origin .chip").click();
    await page.getByRole("combobox", { name: said.from }).waitFor();
  });
}

// ---- List and map ------------------------------------------------------------------------------------------------------

journey("the map draws what the list lists", WIDE, async ({ open, page }) => {
  const inKazakhstan = ({ place }) => place?.lat !== undefined && place.country === undefined;
  await open("/en");
  await mapRests(page);
  const compare = async (hubs, what) => {
    await says(page, SAID.en.found(hubs.length));
    await mapRests(page);
    assert.equal(await drawn(page), hubs.filter(inKazakhstan).length, what);
  };
  await compare(HUBS, "all");
  for (const kind of ["technopark", "laboratory", "sez", "foreign-benchmark"]) {
    await goInside(page, `/en?kind=${kind}`);
    await compare(HUBS.filter((hub) => hub.kind === kind), kind);
  }
  await goInside(page, "/en?q=zzzzz");
  await says(page, "Nothing found");
  assert.equal(await drawn(page), 0);
});

journey("only what the map shows: the list follows the map", WIDE, async ({ open, page }) => {
  await open("/en?view=49.8,73.1,8&in-view=1");
  await mapRests(page);
  const near = await found(page);
  assert.ok(near > 5 && near < HUBS.length / 2, String(near));
  for (const index of await rowIndexes(page, SAID.en)) {
    const { lat, lon } = HUBS[index].place;
    assert.ok(Math.abs(lat - 49.8) < 3 && Math.abs(lon - 73.1) < 4, HUBS[index].id);
  }
  await page.getByRole("button", { name: "Zoom out", exact: true }).click();
  await mapRests(page);
  await until(page, (near) => Number(document.querySelector("#main-title").textContent.match(/\d+/)) > near, near);
  await page.getByRole("checkbox", { name: SAID.en.inView }).uncheck();
  await says(page, SAID.en.found(HUBS.length));
  await page.getByRole("checkbox", { name: SAID.en.inView }).check();
  await addressHas(page, "in-view", "1");
  // A steppe without a hub: the way out is offered.
  await goInside(page, "/en?view=48.2,61.0,10&in-view=1");
  await says(page, "Nothing found");
  await page.locator(".empty__ways button").filter({ hasText: "the area of the map" }).click();
  await says(page, SAID.en.found(HUBS.length));
});

// Hubs that stand alone at a zoom: their own item is on the map.
async function lonely(page) {
  const items = await page.locator("[data-map] [data-item$='.1']").evaluateAll((items) =>
    items.map((item) => {
      const { x, y, width, height } = item.getBoundingClientRect();
      const at = { x: x + width / 2, y: y + height / 2 };
      const top = document.elementFromPoint(at.x, at.y)?.closest("[data-item]");
      return { index: Number(item.dataset.item.split(".")[0]), free: top === item, ...at };
    }),
  );
  return items.find(({ free }) => free);
}

journey("hovering and selecting go both ways", WIDE, async ({ open, page }) => {
  await open("/en?kind=technopark");
  await mapRests(page);
  const item = await lonely(page);
  assert.ok(item, "a hub of its own on the map");
  const row = page.locator(`#hub-${item.index}`);

  await row.hover();
  await page.locator(".map-halo").waitFor();
  const halo = await page.locator(".map-halo").boundingBox();
  assert.ok(Math.hypot(halo.x + halo.width / 2 - item.x, halo.y + halo.height / 2 - item.y) < 4, "the ring is around its item");
  await page.mouse.move(2, 2);
  await page.locator(".map-halo").waitFor({ state: "detached" });

  await page.mouse.move(item.x, item.y);
  await page.locator(`#hub-${item.index}[data-hovered="true"]`).waitFor({ state: "attached" });

  await page.mouse.click(item.x, item.y);
  await addressHas(page, "at", HUBS[item.index].id);
  await page.locator(`#hub-${item.index}[aria-current="true"]`).waitFor({ state: "attached" });
  const card = page.locator(".map-card.result");
  assert.ok((await card.textContent()).includes(HUBS[item.index].name.en));
  await card.getByRole("button", { name: "Close" }).click();
  await card.waitFor({ state: "detached" });
  assert.equal(param(page, "at"), null);

  await row.getByRole("button", { name: "Show on the map" }).click();
  await addressHas(page, "at", HUBS[item.index].id);
  await mapRests(page);
  await page.locator(".map-chosen").waitFor({ state: "attached" });
  const [lat, lon] = (await page.locator("[data-map]").getAttribute("data-center")).split(",").map(Number);
  assert.ok(Math.abs(lat - HUBS[item.index].place.lat) < 0.05 && Math.abs(lon - HUBS[item.index].place.lon) < 0.05);
});

journey("a hub that is selected is in the list however far down it stands", WIDE, async ({ open, page }) => {
  const last = HUBS.length - 1;
  await open(`/en?at=${HUBS[last].id}`);
  const row = page.locator(`#hub-${last}[aria-current="true"]`);
  await row.waitFor();
  await until(page, (id) => {
    const { top, bottom } = document.getElementById(id).getBoundingClientRect();
    return top >= 0 && bottom <= innerHeight + 1;
  }, `hub-${last}`);
});

journey("a region clicked on the map filters by it, clicked again it does not", WIDE, async ({ open, page }) => {
  await open("/en");
  await mapRests(page);
  const spot = await page.evaluate(() => {
    const { left, top, width, height } = document.querySelector("[data-map]").getBoundingClientRect();
    for (let y = top + 60; y < top + height - 60; y += 12) {
      for (let x = left + 60; x < left + width - 80; x += 12) {
        const region = document.elementFromPoint(x, y)?.closest("[data-region]")?.dataset.region;
        if (region === "KZ-35" || region === "KZ-15") return { x, y, region };
      }
    }
    return null;
  });
  assert.ok(spot, "an empty place in a region");
  await page.mouse.click(spot.x, spot.y);
  await addressHas(page, "region", spot.region);
  assert.equal(await page.locator(`[data-region="${spot.region}"]`).getAttribute("aria-pressed"), "true");
  assert.ok((await found(page)) < HUBS.length);
  assert.ok(await option(page, VOCABULARY.regions[spot.region].name.en).getByRole("checkbox").isChecked());
  await page.mouse.click(spot.x, spot.y);
  await says(page, SAID.en.found(HUBS.length));
});

for (const lang of LANGS) {
  journey(`the legend names the kinds and filters by them, in ${lang}`, { lang, ...WIDE }, async ({ open, page }) => {
    await open(`/${lang}`);
    const legend = page.locator("details.legend");
    if (!(await legend.evaluate((legend) => legend.open))) await legend.getByText(SAID[lang].legend).click();
    const kinds = legend.getByRole("button");
    assert.equal(await kinds.count(), 15);
    const fablab = kinds.filter({ hasText: VOCABULARY.kinds.fablab[lang] });
    await fablab.click();
    await addressHas(page, "kind", "fablab");
    assert.equal(await fablab.getAttribute("aria-pressed"), "true");
    await says(page, SAID[lang].found(HUBS.filter(({ kind }) => kind === "fablab").length));
    await fablab.click();
    await says(page, SAID[lang].found(HUBS.length));
  });
}

// ---- The address -------------------------------------------------------------------------------------------------------

journey("a copied link opens the same view", { lang: "ru", ...WIDE }, async ({ context, open, page }) => {
  await open("/kk");
  await searchField(page).fill("зертхана");
  await addressHas(page, "q", "зертхана");
  await page.locator(".sort__select").selectOption("name");
  await addressHas(page, "sort", "name");
  await page.getByRole("button", { name: "Жақындату", exact: true }).click();
  await mapRests(page);
  await rows(page).first().getByRole("button", { name: SAID.kk.showOnMap }).click();
  await until(page, () => new URLSearchParams(location.search).has("at"));
  await mapRests(page);
  await page.waitForTimeout(100);
  const state = async (page) => ({
    lang: await page.locator("html").getAttribute("lang"),
    heading: await heading(page).textContent(),
    words: await searchField(page).inputValue(),
    sort: await page.locator(".sort__select").inputValue(),
    map: await page.locator("[data-map]").evaluate(({ dataset }) => [dataset.zoom, dataset.center]),
    rows: await rows(page).evaluateAll((rows) => rows.map(({ id }) => id)),
    selected: await page.locator(".result[aria-current]").getAttribute("id"),
  });
  const mine = await state(page);
  const theirs = await context.newPage();
  await theirs.goto(page.url());
  await ready(theirs);
  await mapRests(theirs);
  const seen = await state(theirs);
  const [zoom, center] = [Number(mine.map[0]), mine.map[1].split(",").map(Number)];
  const at = seen.map[1].split(",").map(Number);
  assert.ok(Math.abs(Number(seen.map[0]) - zoom) < 0.011 && Math.abs(at[0] - center[0]) < 1e-3 && Math.abs(at[1] - center[1]) < 1e-3, `${mine.map} ${seen.map}`);
  assert.deepEqual({ ...seen, map: null }, { ...mine, map: null });
  assert.equal(theirs.url(), page.url(), "and nothing rewrites the address");
});

journey("back and forward go through the queries", WIDE, async ({ open, page }) => {
  await open("/en");
  await option(page, VOCABULARY.kinds.sez.en).click();
  await addressHas(page, "kind", "sez");
  await page.locator(".sort__select").selectOption("name");
  await addressHas(page, "sort", "name");
  await page.goBack();
  await addressHas(page, "sort", null);
  assert.equal(await page.locator(".sort__select").inputValue(), "relevance");
  assert.equal(param(page, "kind"), "sez");
  await page.goBack();
  await says(page, SAID.en.found(HUBS.length));
  assert.equal(await option(page, VOCABULARY.kinds.sez.en).getByRole("checkbox").isChecked(), false);
  await page.goForward();
  await page.goForward();
  await addressHas(page, "sort", "name");
  assert.equal(await page.locator(".sort__select").inputValue(), "name");
  await says(page, SAID.en.found(12));
  // Letters typed are no steps of their own: one step back leaves them all.
  await searchField(page).pressSequentially("алматы");
  await addressHas(page, "q", "алматы");
  await page.goBack();
  await addressHas(page, "sort", null);
  await until(page, () => document.querySelector("#search").value === "");
});

journey("the way back leads the map back too", WIDE, async ({ open, page }) => {
  await open("/en?view=43.2,76.9,9");
  await mapRests(page);
  await option(page, VOCABULARY.kinds.sez.en).click();
  await addressHas(page, "kind", "sez");
  await page.getByRole("button", { name: "Whole country", exact: true }).click();
  await mapRests(page);
  await addressHas(page, "view", null);
  await page.goBack();
  await addressHas(page, "view", "43.2,76.9,9");
  await mapRests(page);
  assert.equal(await page.locator("[data-map]").getAttribute("data-zoom"), "9.00");
});

const MALFORMED = [
  ["kind=nonsense", "kind=nonsense"],
  ["kind=technopark,nonsense", "nonsense"],
  ["sort=x", "sort=x"],
  ["view=NaN,1,2", "view=NaN"],
  ["view=1,2", "view=1,2"],
  ["view=91,0,5", "view=91"],
  ["view=48,67,99", "view="],
  ["at=no-such-hub", "at=no-such-hub"],
  ["from=no-such-place", "from="],
  ["in-view=yes", "in-view=yes"],
  ["colour=red", "colour=red"],
  ["q=a&q=b", "q=b"],
  ["region=KZ-99", "KZ-99"],
  ["kind=%3Cimg%20src=x%20onerror=alert(1)%3E", "kind="],
  [`q=${"ж".repeat(65_536)}`, "q=жжжж"],
];

for (const lang of LANGS) {
  journey(`a malformed address breaks nothing and is said, in ${lang}`, { lang, ...WIDE }, async ({ open, page, site }) => {
    const said = SAID[lang];
    await open(`/${lang}`);
    await until(page, () => document.querySelector("#main-title").textContent.includes("167"));
    for (const [query, told] of MALFORMED) {
      await goInside(page, `/${lang}?${query}`);
      const notice = page.locator(".explore__results .notice").filter({ hasText: said.bad });
      await notice.waitFor({ timeout: 5000 }).catch(() => assert.fail(`nothing is said of ${query.slice(0, 60)}`));
      assert.ok((await notice.textContent()).includes(told), `${query.slice(0, 60)}: ${await notice.textContent()}`);
      assert.ok((await found(page)) > 0, query.slice(0, 60));
      await notice.getByRole("button", { name: said.fine }).click();
      await notice.waitFor({ state: "detached" });
      assert.ok(!decodeURIComponent(page.url()).includes(told), `${told} is still in ${page.url().slice(0, 200)}`);
    }
    // What cannot even be decoded, and a link opened afresh.
    for (const query of ["q=%FF%FE", "%FF=%FF", "q=%", "&&&", "?", "view=-0,0,0", "kind=", "kind=,,,", "q=%00", "utm_source=x&fbclid=y"]) {
      await goInside(page, `/${lang}?${query}`);
      await page.waitForTimeout(60);
      assert.match(await heading(page).textContent(), /\S/, query);
      assert.equal(await page.locator("html[data-broken]").count(), 0, query);
    }
    await page.goto(`${site}/${lang}?kind=nonsense&sort=x&q=${encodeURIComponent("хаб")}&%FF=1`);
    await ready(page);
    await page.getByText(said.bad).waitFor();
    assert.ok((await found(page)) > 0);
  });
}

// ---- Languages ---------------------------------------------------------------------------------------------------------

journey("the language changes at any moment and everything else stays", { lang: "en", ...WIDE }, async ({ open, page }) => {
  await open("/en?q=лаб&region=KZ-71,KZ-75&sort=name&view=48.1,70.2,5.5");
  await mapRests(page);
  const city = page.locator(".facet").nth(3);
  await city.locator("summary").click();
  await rows(page).first().getByRole("button", { name: SAID.en.showOnMap }).click();
  await until(page, () => new URLSearchParams(location.search).has("at"));
  await mapRests(page);
  await page.waitForTimeout(100);
  const search = new URL(page.url()).search;
  const number = await found(page);
  const state = () =>
    page.evaluate(() => ({
      words: document.querySelector("#search").value,
      map: [document.querySelector("[data-map]").dataset.zoom, document.querySelector("[data-map]").dataset.center],
      open: [...document.querySelectorAll(".facet")].map(({ open }) => open),
      selected: document.querySelector(".result[aria-current]").id,
      sort: document.querySelector(".sort__select").value,
    }));
  const before = await state();
  assert.equal(before.open[3], true);
  for (const lang of ["ru", "kk", "en"]) {
    await page.getByRole("link", { name: SAID[lang].own }).click();
    await until(page, (lang) => document.documentElement.lang === lang, lang);
    await says(page, SAID[lang].found(number));
    assert.equal(new URL(page.url()).pathname, `/${lang}`);
    assert.equal(new URL(page.url()).search, search);
    assert.deepEqual(await state(), before);
    const index = Number(before.selected.slice(4));
    assert.ok((await page.locator(".map-card.result").textContent()).includes(HUBS[index].name[lang]), "the open card follows");
    assert.equal(JSON.parse(await page.evaluate(() => localStorage.getItem("togys.settings"))).fields.lang, lang);
  }
});

for (const lang of LANGS) {
  journey(`an address without a language goes to the browser's, ${lang}`, { lang }, async ({ open, page, site }) => {
    await open("/?q=хаб&sort=name");
    await until(page, (lang) => location.pathname === `/${lang}`, lang);
    assert.equal(param(page, "q"), "хаб");
    assert.equal(param(page, "sort"), "name");
    await open("/hubs/kartech");
    await until(page, (lang) => location.pathname === `/${lang}/hubs/kartech`, lang);
    await open("/about");
    await until(page, (lang) => location.pathname === `/${lang}/about`, lang);
    assert.equal(await page.locator("html").getAttribute("lang"), lang);
    assert.ok(page.url().startsWith(site));
  });
}

journey("an address without a language goes to the saved one before the browser's", { lang: "en", storage: { "togys.settings": '{"version":1,"lang":"kk"}' } }, async ({ open, page }) => {
  await open("/?kind=sez");
  await until(page, () => location.pathname === "/kk" && location.search === "?kind=sez");
  assert.equal(await page.locator("html").getAttribute("lang"), "kk");
});

journey("a browser of another language gets English", { lang: "de" }, async ({ open, page }) => {
  await open("/");
  await until(page, () => location.pathname === "/en");
});

// ---- Settings and favourites -------------------------------------------------------------------------------------------

journey("theme and favourites survive a reload, and other tabs follow", { lang: "en", theme: "light", ...WIDE }, async ({ context, open, page, site }) => {
  await open("/en?q=картех");
  const theme = () => page.locator("html").getAttribute("data-theme");
  const button = page.getByRole("button", { name: /^Appearance/ });
  assert.equal(await theme(), null);
  await button.click();
  assert.equal(await theme(), "light");
  await button.click();
  assert.equal(await theme(), "dark");
  assert.match(await button.getAttribute("aria-label"), /Dark/);
  const dark = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor + getComputedStyle(document.body).backgroundColor);
  const star = (page) => rows(page).first().getByRole("button", { name: /^Add to favourites/ });
  await star(page).click();
  assert.equal(await star(page).getAttribute("aria-pressed"), "true");

  const other = await context.newPage();
  await other.goto(`${site}/en?q=картех`);
  await ready(other);
  assert.equal(await other.locator("html").getAttribute("data-theme"), "dark");
  assert.equal(await star(other).getAttribute("aria-pressed"), "true");
  await star(other).click();
  await until(page, () => document.querySelector(".result [aria-pressed]").getAttribute("aria-pressed") === "false", null, { timeout: 1000 });
  await star(other).click();
  await until(page, () => document.querySelector(".result [aria-pressed]").getAttribute("aria-pressed") === "true", null, { timeout: 1000 });
  await other.getByRole("button", { name: /^Appearance/ }).click();
  await until(page, () => !document.documentElement.hasAttribute("data-theme"), null, { timeout: 1000 });
  await button.click();
  await button.click();
  await other.close();

  await page.reload();
  await ready(page);
  assert.equal(await theme(), "dark");
  assert.equal(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor + getComputedStyle(document.body).backgroundColor), dark);
  assert.equal(await star(page).getAttribute("aria-pressed"), "true");

  // The starred hubs in a sheet, which leads to their pages.
  await page.getByRole("button", { name: "Favourites: 1" }).click();
  const sheet = page.getByRole("dialog", { name: "Favourites" });
  await sheet.getByRole("link").first().click();
  await until(page, () => location.pathname.startsWith("/en/hubs/"));
  await sheet.waitFor({ state: "hidden" });
});

// ---- Phone -------------------------------------------------------------------------------------------------------------

for (const lang of LANGS) {
  const said = SAID[lang];
  journey(`a phone shows list or map, and the filters in a sheet, in ${lang}`, { lang, ...PHONE }, async ({ open, page }) => {
    await open(`/${lang}`);
    const list = page.locator(".result-list");
    const map = page.locator("[data-map]");
    assert.ok((await list.isVisible()) && !(await map.isVisible()), "the list first");
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), true, "nothing stands out to the side");
    await page.getByRole("button", { name: said.map, exact: true }).tap();
    await map.waitFor();
    assert.ok(!(await list.isVisible()));
    await mapRests(page);
    assert.ok((await drawn(page)) > 100);
    await page.getByRole("button", { name: said.list, exact: true }).tap();
    await list.waitFor();

    await page.getByRole("button", { name: new RegExp(`^${said.filters}`) }).tap();
    const sheet = page.getByRole("dialog", { name: said.filters });
    await sheet.waitFor();
    const technoparks = HUBS.filter(({ kind }) => kind === "technopark").length;
    await sheet.locator(".check-line").filter({ hasText: VOCABULARY.kinds.technopark[lang] }).first().tap();
    await says(page, said.found(technoparks));
    await sheet.locator(".sheet__foot button").filter({ hasText: String(technoparks) }).tap();
    await sheet.waitFor({ state: "hidden" });
    assert.equal(await rows(page).count(), technoparks);
    assert.ok(await page.getByRole("button", { name: new RegExp(`^${said.filters}`) }).evaluate((button) => button === document.activeElement), "the focus is back");
    // “Show on the map” goes to the map and to the hub.
    await rows(page).first().getByRole("button", { name: said.showOnMap }).tap();
    await page.locator(".map-card.result").waitFor();
    assert.ok(await map.isVisible());
  });
}

// ---- Keyboard ----------------------------------------------------------------------------------------------------------

journey("from search to a hub's page by keyboard alone", { lang: "en", ...WIDE }, async ({ open, page }) => {
  await open("/en");
  const focused = (question) => page.evaluate((selector) => document.activeElement?.matches(selector) ?? false, question);
  const tabTo = async (selector, most = 60) => {
    for (let presses = 0; presses < most; presses += 1) {
      await page.keyboard.press("Tab");
      if (await focused(selector)) return;
    }
    assert.fail(`Tab does not reach ${selector}`);
  };
  await page.keyboard.press("Tab");
  assert.ok(await focused(".skip-link"), "the first stop leads past the masthead");
  await page.keyboard.press("Enter");
  await until(page, () => document.activeElement.id === "main");
  await tabTo(".facet input[type=checkbox]");
  await page.keyboard.press("Space");
  await until(page, () => document.querySelectorAll(".filter-chips .chip").length === 1);
  await tabTo("#search");
  await page.keyboard.type("karaganda");
  await addressHas(page, "q", "karaganda");
  await tabTo(".result__name");
  const name = await page.evaluate(() => document.activeElement.textContent.trim());
  await page.locator(".result[data-hovered=true]").waitFor({ state: "attached" });
  const outlined = await page.evaluate(() => getComputedStyle(document.activeElement.closest(".result")).outlineStyle !== "none");
  assert.ok(outlined, "the focus is seen");
  await page.keyboard.press("Enter");
  await until(page, () => location.pathname.startsWith("/en/hubs/"));
  await page.getByRole("heading", { level: 1, name }).waitFor();
  await until(page, () => document.activeElement.closest("main") !== null, null, { timeout: 3000 });
  await page.goBack();
  await addressHas(page, "q", "karaganda");
  assert.equal(await searchField(page).inputValue(), "karaganda");
});

// ---- Accessibility in every state ---------------------------------------------------------------------------------------

for (const width of [390, 820, 1440]) {
  journey(`every state of Explore can be used by everyone, ${width} px`, { width, height: 860, timeout: 120_000 }, async ({ open, page }) => {
    const phone = width === 390;
    for (const lang of LANGS) {
      const said = SAID[lang];
      const both = async (state) => {
        for (const theme of ["light", "dark"]) {
          await page.emulateMedia({ colorScheme: theme, reducedMotion: "reduce" });
          await checkAxe(page, `${state}, ${lang}, ${theme}, ${width} px`);
        }
      };
      if (lang === LANGS[0]) await open(`/${lang}`);
      else await goInside(page, `/${lang}`);
      await says(page, said.found(HUBS.length));
      // A phone makes the map when it is first asked for.
      if (!phone || lang !== LANGS[0]) await mapRests(page);
      await both("list");
      if (phone) {
        await page.getByRole("button", { name: said.map, exact: true }).click();
        await mapRests(page);
        await both("map");
      }
      await goInside(page, `/${lang}?at=kartech&view=49.8,73.1,9`);
      await page.locator(".map-card.result").waitFor(phone ? {} : { state: "visible" });
      await mapRests(page);
      await both("card");
      if (phone) await page.getByRole("button", { name: said.list, exact: true }).click();
      await goInside(page, `/${lang}?q=zzzz&kind=sez&colour=red`);
      await says(page, said.none);
      await both("nothing found");
      if (width < 1200) {
        await goInside(page, `/${lang}?kind=sez`);
        await says(page, said.found(12));
        await page.getByRole("button", { name: new RegExp(`^${said.filters}`) }).click();
        await page.getByRole("dialog", { name: said.filters }).waitFor();
        await both("filters");
        await page.keyboard.press("Escape");
      }
    }
  });
}
