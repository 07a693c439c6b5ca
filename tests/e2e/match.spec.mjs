// The partner finder: a need in words and in the form, matches with reasons, weights, who covers it together, the route.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { checkForEveryone } from "./support/axe.mjs";
import { journey, LANGS, until } from "./support/journey.mjs";
import { DIST } from "./support/site.mjs";

const { hubs: HUBS } = JSON.parse(await readFile(`${DIST}/data/hubs.json`, "utf8"));
const VOCABULARY = JSON.parse(await readFile(`${DIST}/data/vocabulary.json`, "utf8"));
const WIDE = { width: 1440, height: 900 };

const SAID = {
  kk: {
    sentence: "Қарағандыда кронштейннің прототипін жасап, сынап көру керек", unknown: "белгісіз", ask: /белгісіз, сұраңыз/, must: "міндетті",
    ahead: "Неге басқалардан жоғары?", none: "Бұл сөздерден қызметті", empty: "Кемінде бір қызметті таңдаңыз", usual: "Бастапқы салмақтар",
  },
  ru: {
    sentence: "Сделать в Караганде прототип кронштейна и испытать его", unknown: "не известно", ask: /не известно, спросите/, must: "обязательно",
    ahead: "Почему выше других?", none: "В этих словах мы не нашли", empty: "Выберите хотя бы одну услугу", usual: "Исходные веса",
  },
  en: {
    sentence: "I must prototype a steel bracket in Karaganda, test it, then make fifty", unknown: "not known", ask: /is not known: ask/, must: "must have",
    ahead: "Why above others?", none: "We found no service", empty: "Choose at least one offering", usual: "Usual weights",
  },
};

const matches = (page) => page.locator(".match");
const names = (page) => page.locator(".match .hub-card a").allTextContents();
const param = (page, name) => new URL(page.url()).searchParams.get(name);
const wanted = (page, id, lang) => page.locator(".wanted__line").filter({ hasText: VOCABULARY.offerings[id].name?.[lang] ?? VOCABULARY.offerings[id][lang] });
const addressHas = (page, name, value) =>
  until(page, ({ name, value }) => new URLSearchParams(location.search).get(name) === value, { name, value }, { timeout: 5000 });

for (const lang of LANGS) {
  const said = SAID[lang];

  journey(`a sentence becomes a need, and the need an answer with reasons, in ${lang}`, { lang, ...WIDE }, async ({ open, page }) => {
    await open(`/${lang}/match`);
    await page.getByText(said.empty).waitFor();
    await page.locator("#sentence").fill("xyzzy plugh");
    await page.keyboard.press("Enter");
    await page.getByText(said.none).waitFor();
    await page.locator("#sentence").fill(said.sentence);
    await page.keyboard.press("Enter");
    await addressHas(page, "must", "prototyping,testing-certification");
    assert.equal(param(page, "from"), "karaganda");
    assert.ok(await wanted(page, "prototyping", lang).getByRole("checkbox").isChecked(), "the form shows what was understood");

    // Every match shows each criterion with a grade and a reason; what is not known is neither yes nor no, and is named.
    const offers = (hub) => ["prototyping", "testing-certification"].filter((kind) => hub.offerings.some((offering) => offering.kind === kind)).length;
    const some = HUBS.filter((hub) => offers(hub) > 0).length;
    assert.match(await page.locator(".match-page__answer > h2").textContent(), new RegExp(`^${some} `));
    const first = matches(page).first();
    assert.equal(await first.locator(".mark").count(), 4);
    const outside = first.locator('.mark[data-grade="unknown"]').last();
    assert.equal(await outside.locator(".mark__grade").textContent(), said.unknown);
    assert.match(await outside.locator(".mark__reason").textContent(), said.ask);
    await first.getByText(said.ahead).click();
    const ahead = () => first.locator(".match__ahead p").textContent();
    await until(page, (count) => document.querySelectorAll(".match option").length === count, some - 1);
    const ofNext = (await ahead()).trim();
    assert.ok(ofNext.length > 0);
    await first.locator(".match__other select").selectOption(String(some - 1));
    await until(page, (said) => document.querySelector(".match__ahead p").textContent.trim() !== said, ofNext);

    // Together: what the members have is all that is wanted, or a gap says what is not.
    const notes = (await page.locator(".together .hub-card__note").allTextContents()).join(", ");
    const gaps = (await page.locator(".gap").allTextContents()).join(", ");
    for (const kind of ["prototyping", "testing-certification"]) {
      const name = VOCABULARY.offerings[kind].name?.[lang] ?? VOCABULARY.offerings[kind][lang];
      assert.ok(notes.includes(name) !== gaps.includes(name), `${name} is covered or a gap: ${notes} / ${gaps}`);
    }
    assert.equal(await page.locator(".stop").count(), 7);

    // The whole of it is in the address: a reload shows the same.
    const before = await names(page);
    await page.reload();
    await matches(page).first().waitFor();
    await until(page, (count) => document.querySelectorAll(".match").length === count, before.length);
    assert.deepEqual(await names(page), before);
  });

  journey(`offerings, reach and weights answer at once, in ${lang}`, { lang, ...WIDE }, async ({ open, page }) => {
    await open(`/${lang}/match?from=karaganda`);
    await wanted(page, "lab", lang).getByRole("checkbox").check();
    await addressHas(page, "must", "lab");
    const all = Number((await page.locator(".match-page__answer > h2").textContent()).match(/\d+/)[0]);
    assert.equal(all, HUBS.filter((hub) => hub.offerings.some(({ kind }) => kind === "lab")).length);
    await wanted(page, "lab", lang).getByRole("button", { name: said.must }).click();
    await addressHas(page, "nice", "lab");
    assert.equal(param(page, "must"), null);

    // Weights: with nothing but distance, the nearest stands first.
    await page.locator(".weights summary").click();
    for (const [index, weight] of [[0, 0], [4, 0], [5, 0]]) await page.locator(".weight input").nth(index).fill(String(weight));
    await addressHas(page, "weigh", "offerings:0,status:0,outside:0");
    const far = (await page.locator(".match .mark:nth-child(2) .mark__reason").allTextContents()).map((text) => Number(text.replace(/\s/g, "").match(/\d+/)[0]));
    assert.deepEqual(far, [...far].sort((a, b) => a - b), "by distance");
    await page.getByRole("button", { name: said.usual }).click();
    await addressHas(page, "weigh", null);
    await page.goBack();
    await addressHas(page, "weigh", "offerings:0,status:0,outside:0");

    await page.locator("#need-reach").selectOption("100");
    await addressHas(page, "reach", "100");
    await page.locator("#need-now").selectOption("4");
    await page.locator("#need-goal").selectOption("7");
    await addressHas(page, "goal", "7");
    assert.ok((await page.locator('.stop[data-state="off"]').count()) > 0, "stages that are not on the way are marked");
  });

  journey(`the partner finder is usable by everyone, in ${lang}`, { lang, ...WIDE, timeout: 90_000 }, async ({ open, page }) => {
    await open(`/${lang}/match?must=3d-printing,testing-certification&nice=grants&cluster=biotech&from=karaganda&reach=200&now=4&goal=8`);
    await matches(page).first().waitFor();
    await page.locator(".weights summary").click();
    await checkForEveryone(page, `match, ${lang}`);
  });
}

journey("what an address asks for that is not known is named and left out", WIDE, async ({ open, page }) => {
  await open("/en/match?must=lab,warp-drive&reach=lots&goal=12");
  const notice = page.locator(".notice__list");
  await notice.waitFor();
  const said = await notice.textContent();
  for (const part of ["warp-drive", "lots", "12"]) assert.ok(said.includes(part), `${part}: ${said}`);
  assert.ok((await matches(page).count()) > 0);
  await page.getByRole("button", { name: "All right" }).click();
  await until(page, () => location.search === "?must=lab");
});

journey("a deadline is said in a sentence or in the form, and nobody is said to keep it who has not said so", WIDE, async ({ open, page }) => {
  await open("/en/match");
  await page.locator("#sentence").fill("prototype a bracket in Karaganda by March 2027");
  await page.keyboard.press("Enter");
  await addressHas(page, "by", "2027-03");
  assert.equal(await page.locator("#need-by").inputValue(), "2027-03");
  const mark = matches(page).first().locator(".mark").last();
  assert.match(await mark.locator(".mark__reason").textContent(), /in time is not known: ask/);
  await page.getByRole("button", { name: "exact day" }).click();
  await addressHas(page, "by", "2027-03-28");
  await page.locator("#need-by").fill("2027-04-15");
  await page.locator("#need-by").blur();
  await addressHas(page, "by", "2027-04-15");
  await page.goBack();
  await addressHas(page, "by", "2027-03-28");
  await page.locator("#need-by").fill("");
  await page.locator("#need-by").blur();
  await addressHas(page, "by", null);
});
