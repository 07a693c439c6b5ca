// The main job from one end to the other: a need in one sentence, two labs side by side, one brief that is ready to send, and the
// desk that keeps it. With a mouse, by keyboard alone, and with a finger on a phone.
import assert from "node:assert/strict";
import { each, journey, LANGS, ready, until } from "./support/journey.mjs";

const SAID = {
  kk: {
    sentence: "Қарағандыда кронштейннің прототипін жасап, сынап көру керек", two: "Алғашқы екеуін салыстыру",
    brief: "Өтінім жазу", saved: "Бәрі сақталды", today: "Жіберілген күні: Бүгін", progress: "2 хабқа · жіберілді: 1", place: "Қарағанды",
  },
  ru: {
    sentence: "Сделать в Караганде прототип кронштейна и испытать его", two: "Сравнить первые два",
    brief: "Написать обращение", saved: "Всё сохранено", today: "Когда отправлено: Сегодня", progress: "2 хабам · отправлено: 1", place: "Караганда",
  },
  en: {
    sentence: "I must prototype a steel bracket in Karaganda and test it", two: "Compare the first two",
    brief: "Write a brief", saved: "Everything is saved", today: "Sent on: Today", progress: "to 2 hubs · sent: 1", place: "Karaganda",
  },
};
const BRIEF = { what: "2 brackets, steel, 40 × 60 mm", who: "ТОО «Темір»", contact: "+7 701 000 00 00" };

// How each hand presses and types.
const MOUSE = {
  press: (page, target) => target.click(),
  write: (page, target, text) => target.fill(text),
};
const FINGER = {
  press: (page, target) => target.tap(),
  write: async (page, target, text) => {
    await target.tap();
    await page.keyboard.insertText(text);
  },
};
const KEYS = {
  press: async (page, target) => {
    await tabTo(page, target);
    await page.keyboard.press("Enter");
  },
  write: async (page, target, text) => {
    await tabTo(page, target);
    await page.keyboard.insertText(text);
  },
};

// Goes on with Tab, as a person does who has no mouse, until the element has the focus.
async function tabTo(page, target, most = 250) {
  await target.waitFor();
  for (let presses = 0; presses < most; presses += 1) {
    if (await target.evaluate((node) => node === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  assert.fail(`not reached with ${most} presses of Tab: ${target}`);
}

const HANDS = {
  "with a mouse": [MOUSE, { width: 1280, height: 800 }],
  "by keyboard alone": [KEYS, { width: 1280, height: 800 }],
  "with a finger at 390 px": [FINGER, { width: 390, height: 844, touch: true }],
};

for (const { hand, lang } of each({ hand: Object.keys(HANDS), lang: LANGS })) {
  const [{ press, write }, options] = HANDS[hand];
  const said = SAID[lang];

  journey(`from a need to a brief on its way, ${hand}, in ${lang}`, { lang, ...options, timeout: 90_000 }, async ({ open, page }) => {
    await open(`/${lang}`);
    await press(page, page.locator(`header nav a[href$="/match"]`));
    await write(page, page.locator("#sentence"), said.sentence);
    await page.keyboard.press("Enter");
    await until(page, () => new URLSearchParams(location.search).get("must") === "prototyping,testing-certification");
    await press(page, page.getByRole("link", { name: said.two }));
    await until(page, () => location.pathname.endsWith("/compare"));
    assert.equal(new URL(page.url()).searchParams.get("ids").split(",").length, 2);
    await press(page, page.locator("main").getByRole("link", { name: said.brief }).first());
    await until(page, () => /\/brief\/\w+$/.test(location.pathname));
    for (const [name, text] of Object.entries(BRIEF)) await write(page, page.locator(`#brief-${name}`), text);

    assert.equal(await page.locator(".letter__text").getByText(`: ${said.place}`).count(), 1, "the need has come along");

    // What a mail program would be given: the letter, with what she wrote, in the language she reads.
    const link = await page.locator('a[href^="mailto:"]').getAttribute("href");
    const body = decodeURIComponent(link.split("&body=")[1]);
    for (const text of Object.values(BRIEF)) assert.ok(body.includes(text), body);
    await press(page, page.getByRole("button", { name: said.today }).first());
    await page.getByText(said.saved).waitFor();

    // The desk has it, after the tab was closed too.
    await press(page, page.locator(`header nav a[href$="/desk"]`));
    await page.getByText(said.progress).waitFor();
    await page.reload();
    await ready(page);
    await page.getByText(said.progress).waitFor();
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth > innerWidth), false, "nothing sticks out");
  });
}

journey("a need is said in the letter in words, and three hubs get one brief", { lang: "en" }, async ({ open, page }) => {
  await open("/en/match?must=prototyping,testing-certification&cluster=mining-metallurgy&from=karaganda&now=3&goal=6");
  await page.getByRole("link", { name: "One brief for the first three" }).click();
  const letter = page.locator(".letter__text");
  await letter.getByText("Where we are: Karaganda").waitFor();
  await letter.getByText("Technology readiness (1 to 9): 3 now, 6 wanted").waitFor();
  await letter.getByText("Industry: ").waitFor();
  assert.equal(await page.locator(".brief__hub").count(), 3);
});

journey("a reload in the middle of a word loses nothing", { lang: "kk" }, async ({ open, page }) => {
  await open("/kk/brief?hubs=kartech");
  await until(page, () => /\/brief\/\w+$/.test(location.pathname));
  await page.locator("#brief-what").focus();
  await page.keyboard.insertText("Екі кронштейн, бола");
  // No waiting for "saved": the tab goes at once.
  await page.reload();
  await ready(page);
  assert.equal(await page.locator("#brief-what").inputValue(), "Екі кронштейн, бола");
});

for (const lang of LANGS) {
  journey(`a letter is printed on one page, in ${lang}`, { lang }, async ({ open, page }) => {
    await open(`/${lang}/brief?hubs=kartech`);
    await until(page, () => /\/brief\/\w+$/.test(location.pathname));
    for (const [name, text] of Object.entries(BRIEF)) await page.locator(`#brief-${name}`).fill(text);
    const pdf = await page.pdf({ format: "A4" });
    const pages = pdf.toString("latin1").match(/\/Type\s*\/Page[^s]/g).length;
    assert.equal(pages, 1);
  });
}
