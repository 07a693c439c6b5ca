// Tasks for science: a task is written and never lost, hubs that fit are shown with reasons, its link opens elsewhere, a hub
// answers, and the answer's link joins the task it is to.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { checkAxe, checkForEveryone } from "./support/axe.mjs";
import { deafTab, journey, LANGS, ready, until } from "./support/journey.mjs";

const SAID = {
  kk: { new: "Жаңа тапсырма", copy: "Сілтемені көшіру", errors: "Алдымен мыналарды толтырыңыз", must: "Шешім не істей алуы керегін жазыңыз", saved: "Бәрі сақталды", all: "Барлығын серіктес іздеуде көру", answer: "Жауап беру", keep: "Үстеліме сақтау", attached: "Жауап тапсырмаңызға қосылды.", remove: "Тапсырманы алып тастау", undo: "Қайтару", damaged: "Сілтеме бүлінген", noTask: "Үстеліңізде мұндай тапсырма жоқ", one: "1 жауап", proposed: "Қосу: Зертхана", save: "Файлға сақтау", problem: "Пеш шаңымен хром кетіп жатыр, зертхана керек" },
  ru: { new: "Новая задача", copy: "Скопировать ссылку", errors: "Сначала заполните", must: "Напишите, что должно уметь решение", saved: "Всё сохранено", all: "Показать все в подборе партнёра", answer: "Ответить", keep: "Сохранить на мой стол", attached: "Ответ добавлен к вашей задаче.", remove: "Удалить задачу", undo: "Вернуть", damaged: "Ссылка повреждена", noTask: "На этом столе такой задачи нет", one: "1 ответ", proposed: "Добавить: Лаборатория", save: "Сохранить в файл", problem: "С печной пылью уходит хром, нужна лаборатория" },
  en: { new: "A new task", copy: "Copy the link", errors: "Fill these in first", must: "Say what a solution must do", saved: "Everything is saved", all: "See all in the partner finder", answer: "Answer it", keep: "Keep it on my desk", attached: "The answer has been added to your task.", remove: "Remove this task", undo: "Undo", damaged: "The link is damaged", noTask: "This desk has no such task", one: "1 answer", proposed: "Add: Laboratory", save: "Save to a file", problem: "Chromium leaves with the furnace dust; we need a laboratory" },
};
const INDUSTRY = "mining-metallurgy";
const TASK = { name: "Пеш шаңы & хром №1", must: "90 % + кем дегенде 2 т/тәул.\nбаға: 50 % төмен", who: "«Темір» ЖШС, Ақтөбе", contact: "+7 701 000 00 00" };
const ANSWER = { text: "Сынап көреміз: 3 ай.\nШарт = келісім & үлгі", who: "КарТех, зертхана", contact: "lab@example.org" };

const field = (page, name) => page.locator(`#task-${name}`);
const words = (lang) => ({ ...TASK, problem: SAID[lang].problem });
const fill = async (page, lang) => {
  for (const [name, text] of Object.entries(words(lang))) await field(page, name).fill(text);
  await field(page, "industry").selectOption(INDUSTRY);
};
const values = async (page, lang) => Object.fromEntries(await Promise.all(Object.keys(words(lang)).map(async (name) => [name, await field(page, name).inputValue()])));
const begin = async (open, page, lang) => {
  await open(`/${lang}/tasks`);
  await page.getByRole("button", { name: SAID[lang].new }).click();
  await until(page, () => /\/tasks\/\w+$/.test(location.pathname));
};
const copied = async (page, button, word) => {
  await page.getByRole("button", { name: button, exact: true }).click();
  return until(page, async (word) => { const text = await navigator.clipboard.readText(); return text.includes(`#${word}=`) && text; }, word);
};
// Another person, with a browser of her own.
const elsewhere = async (context, url) => {
  const other = await context.browser().newContext({ locale: "en", reducedMotion: "reduce" });
  await other.grantPermissions(["clipboard-read", "clipboard-write"]);
  const page = await other.newPage();
  const errors = [];
  page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
  page.on("pageerror", (error) => errors.push(String(error)));
  await page.goto(url);
  await ready(page);
  return { page, errors, close: () => other.close() };
};

for (const lang of LANGS) {
  const said = SAID[lang];

  journey(`a task is written, answered by somebody else, and has its answer, in ${lang}`, { lang, timeout: 90_000 }, async ({ open, page, context }) => {
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await begin(open, page, lang);
    await page.getByRole("button", { name: said.copy, exact: true }).click();
    // What lacks is said at the top, has the focus and leads to its field.
    await page.getByRole("heading", { name: said.errors }).waitFor();
    await until(page, () => document.activeElement.id === "task-errors");
    await page.getByRole("link", { name: said.must }).click();
    await until(page, () => document.activeElement.id === "task-must");
    assert.equal(await field(page, "must").getAttribute("aria-invalid"), "true");
    await fill(page, lang);
    assert.equal(await page.locator(".error-summary").count(), 0);

    // Its words suggest what is wanted; nothing is ticked until she says so.
    assert.equal(await page.locator(".wanted input:checked").count(), 0);
    await page.getByRole("button", { name: said.proposed }).click();
    await until(page, () => document.activeElement.id === "task-lab" && document.activeElement.checked);
    assert.equal(await page.getByRole("button", { name: said.proposed }).count(), 0);

    // Five hubs with a bar and a reason for each criterion, and the same need in the partner finder.
    await until(page, () => document.querySelectorAll(".task__found .match").length === 5);
    assert.ok((await page.locator(".task__found .match").first().locator(".mark__reason").count()) >= 2);
    const first = await page.locator(".task__found .match .hub-card a").first().getAttribute("href");
    const all = await page.getByRole("link", { name: said.all }).getAttribute("href");
    assert.ok(all.includes("must=lab") && all.includes(`cluster=${INDUSTRY}`), all);

    // A reload and another language lose nothing.
    await page.getByText(said.saved).waitFor();
    await page.reload();
    await ready(page);
    assert.deepEqual(await values(page, lang), words(lang));
    assert.equal(await field(page, "industry").inputValue(), INDUSTRY);
    await page.locator(".lang-switch a").nth((LANGS.indexOf(lang) + 1) % 3).click();
    await until(page, (lang) => document.documentElement.lang !== lang, lang);
    assert.deepEqual(await values(page, lang), words(lang));
    await page.goBack();
    await until(page, (lang) => document.documentElement.lang === lang, lang);

    // The link opens elsewhere, on a desk that has nothing.
    const link = await copied(page, said.copy, "task");
    const mail = decodeURIComponent((await page.locator('a[href^="mailto:"]').getAttribute("href")).split("&body=")[1]);
    assert.ok(mail.includes(TASK.must.replace("\n", "\r\n")) && mail.includes(link), mail);
    const hub = await elsewhere(context, link);
    const text = await hub.page.locator(".tasks__shared .letter").innerText();
    for (const part of [TASK.must, said.problem, TASK.who]) assert.ok(text.includes(part), text);
    // It can be read in another language too.
    await hub.page.locator(".lang-switch a").nth((LANGS.indexOf(lang) + 1) % 3).click();
    await until(hub.page, (lang) => document.documentElement.lang !== lang, lang);
    await hub.page.locator(".tasks__shared .letter").getByText(TASK.who).waitFor();
    await hub.page.goBack();
    await until(hub.page, (lang) => document.documentElement.lang === lang, lang);
    assert.equal(await hub.page.evaluate(() => Object.keys(localStorage).filter((key) => /togys\.(task|answer)/.test(key)).length), 0, "nothing is kept unasked");
    await hub.page.getByRole("button", { name: said.answer }).click();
    await until(hub.page, () => document.activeElement.id === "answer-text");
    for (const [name, text] of Object.entries(ANSWER)) await hub.page.locator(`#answer-${name}`).fill(text);
    await hub.page.locator("#answer-hub").fill("KarTech");
    await hub.page.locator("#hub-proposals").getByRole("option").first().click();
    await hub.page.locator(".brief__hub a[href$='/hubs/kartech']").waitFor();
    await hub.page.getByText(said.saved).waitFor();
    await hub.page.reload();
    await ready(hub.page);
    assert.equal(await hub.page.locator("#answer-text").inputValue(), ANSWER.text);
    const answer = await copied(hub.page, said.copy, "answer");
    assert.deepEqual(hub.errors, []);
    await hub.close();

    // The answer's link joins the task; opened twice it is there once.
    for (let time = 0; time < 2; time += 1) {
      await page.goto("about:blank");
      await page.goto(answer);
      await ready(page);
      await page.getByText(said.attached).waitFor();
      assert.match(new URL(page.url()).pathname, /\/tasks\/\w+$/);
      assert.equal(await page.locator(".task__answer").count(), 1);
    }
    const read = await page.locator(".task__answer").innerText();
    for (const part of Object.values(ANSWER)) assert.ok(read.includes(part), read);
    assert.equal(await page.locator(".task__answer a[href$='/hubs/kartech']").count(), 1);
    assert.ok(first.includes("/hubs/"));

    // What is removed comes back, with its answer.
    await page.getByRole("button", { name: said.remove }).click();
    await until(page, () => location.pathname.endsWith("/tasks"));
    assert.equal(await page.locator(".saved").count(), 0);
    await page.getByRole("button", { name: said.undo }).click();
    await page.locator(".saved").getByText(said.one).waitFor();
    await open(`/${lang}/desk`);
    await page.locator(".saved").getByText(said.one).waitFor();
    await page.getByRole("link", { name: TASK.name }).click();
    await page.locator(".task__answer").waitFor();

    // On a desk without the task the answer is read and kept.
    const stranger = await elsewhere(context, answer);
    await stranger.page.getByText(said.noTask).waitFor();
    await stranger.page.getByRole("button", { name: said.keep }).click();
    await stranger.page.locator(".task__answer").getByText(ANSWER.who).first().waitFor();
    await stranger.page.getByRole("heading", { level: 1, name: TASK.name }).waitFor();
    assert.deepEqual(stranger.errors, []);
    await stranger.close();
  });

  journey(`a damaged link is said plainly, in ${lang}`, { lang }, async ({ open, page }) => {
    for (const hash of ["task=", "task=a1b2c3&problem=cut+of", "answer=a&to=b&text=x&end=99"]) {
      await page.goto("about:blank");
      await open(`/${lang}/tasks#${hash}`);
      await page.getByRole("heading", { name: said.damaged }).waitFor();
      assert.equal(await page.locator(".tasks__shared").count(), 0);
    }
  });
}

journey("a link without a language keeps what it carries", {}, async ({ open, page }) => {
  await open("/tasks#task=a1b2c3&problem=dust&end=10");
  await until(page, () => location.pathname === "/en/tasks" && location.hash.startsWith("#task="));
  await page.locator(".tasks__shared").getByText("dust").waitFor();
});

journey("a task that came by link is kept once and not changed by its link", {}, async ({ open, page }) => {
  await open("/en/tasks#task=a1b2c3&name=Dust&problem=dust&end=14");
  await page.getByRole("button", { name: "Keep it on my desk" }).click();
  await until(page, () => location.pathname === "/en/tasks/a1b2c3");
  await page.getByText("Everything is saved").waitFor();
  await page.goto("about:blank");
  await open("/en/tasks#task=a1b2c3&name=Other&problem=dust&end=15");
  await page.getByText("This task is on your desk already.").waitFor();
  await page.getByRole("link", { name: "Open the task" }).click();
  await page.getByRole("heading", { level: 1, name: "Dust" }).waitFor();
  assert.equal(await page.locator("#task-problem").count(), 0, "somebody else's task is read, not written");
  await page.getByRole("button", { name: "Answer it" }).click();
  await until(page, () => document.activeElement.id === "answer-text");
  await page.keyboard.type("We can");
  await page.getByRole("button", { name: "Copy the link" }).click();
  await until(page, () => document.activeElement.id === "answer-errors");
  assert.deepEqual(await page.locator(".error-summary a").allTextContents(), ["Say who you are", "Say how you can be reached"]);
  // Somebody's answer to somebody's task is read, and changes nothing here.
  await page.getByText("Everything is saved").waitFor();
  await page.goto("about:blank");
  await open("/en/tasks#answer=z9&to=a1b2c3&text=other&end=13");
  await page.locator(".tasks__shared").getByText("other").waitFor();
  await page.getByRole("link", { name: "Open the task" }).click();
  await page.locator("#answer-text").waitFor();
  assert.equal(await page.locator("#answer-text").inputValue(), "We can");
  assert.equal(await page.locator(".task__answer").count(), 0);
});

journey("a reload in the middle of a word loses nothing", {}, async ({ open, page }) => {
  await begin(open, page, "en");
  await field(page, "problem").focus();
  let typed = "";
  for (let time = 0; time < 6; time += 1) {
    const more = `dust ${time} and `;
    await page.keyboard.type(more);
    typed += more;
    await page.reload();
    await ready(page);
    assert.equal(await field(page, "problem").inputValue(), typed);
    await field(page, "problem").focus();
    await page.keyboard.press("Control+End");
  }
});

journey("two tabs that write into one field of a task keep both", {}, async ({ open, page, context }) => {
  await begin(open, page, "en");
  await page.getByText("Everything is saved").waitFor();
  const other = await deafTab(context, page.url());
  await field(page, "problem").fill("dust");
  await page.locator('.saving-mark[data-saving="saved"]').waitFor();
  await field(other, "problem").fill("slag");
  for (const tab of [page, other]) {
    await tab.locator(".clash").waitFor();
    assert.deepEqual([await field(tab, "problem").inputValue(), await tab.locator(".clash__text").textContent()].sort(), ["dust", "slag"]);
  }
});

journey("a task goes into a file, and on one sheet of paper", {}, async ({ open, page }) => {
  await begin(open, page, "en");
  await fill(page, "en");
  const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "Save to a file" }).click()]);
  const text = await readFile(await download.path(), "utf8");
  assert.ok(text.includes(TASK.must) && text.includes("#task="), text);
  await page.emulateMedia({ media: "print" });
  const shown = await page.evaluate(() =>
    [...document.querySelectorAll("header.masthead, .brief__form, .task__found, .brief__actions, .brief__head, .letter")]
      .filter((node) => node.checkVisibility())
      .map((node) => node.className),
  );
  assert.deepEqual(shown, ["letter"]);
  const pdf = (await page.pdf({ format: "A4", preferCSSPageSize: true })).toString("latin1");
  assert.equal(pdf.match(/\/Type\s*\/Page\b/g).length, 1, "one sheet");
});

journey("a task that this desk does not have is said plainly", {}, async ({ open, page }) => {
  await open("/en/tasks/nothing");
  await page.getByRole("heading", { name: "There is no such task on your desk" }).waitFor();
  await checkAxe(page);
});

for (const lang of LANGS) {
  journey(`tasks are usable by everyone, in ${lang}`, { lang, timeout: 180_000 }, async ({ open, page }) => {
    const said = SAID[lang];
    const check = (what) => checkForEveryone(page, `${what}, ${lang}`);
    const at = async (path) => {
      await page.goto("about:blank");
      await open(`/${lang}/tasks${path}`);
    };
    await at("");
    await check("no tasks");
    await page.getByRole("button", { name: said.new }).click();
    await until(page, () => /\/tasks\/\w+$/.test(location.pathname));
    const own = new URL(page.url()).pathname.split("/").at(-1);
    await page.getByRole("button", { name: said.copy, exact: true }).click();
    await page.locator(".error-summary").waitFor();
    await check("an empty task with its errors");
    await fill(page, lang);
    await field(page, "name").focus();
    await page.getByRole("button", { name: said.proposed }).waitFor();
    await until(page, () => document.querySelectorAll(".task__found .match").length === 5);
    await check("a task with suggestions and hubs");
    await at(`#answer=a9&to=${own}&hub=kartech&text=${"y".repeat(300)}&end=${309 + own.length}`);
    await page.getByText(said.attached).waitFor();
    await check("a task with an answer");
    await at(`#answer=a9&to=other1&text=yes&end=11`);
    await page.getByText(said.noTask).waitFor();
    await check("an answer without a task");
    await at(`#task=b2c3&name=${"x".repeat(120)}&problem=dust&industry=${INDUSTRY}&end=${128 + INDUSTRY.length}`);
    await page.locator(".tasks__shared").waitFor();
    await check("a task by link");
    await page.getByRole("button", { name: said.answer }).click();
    await page.locator("#answer-text").waitFor();
    await page.getByRole("button", { name: said.copy, exact: true }).click();
    await page.locator(".error-summary").waitFor();
    await check("an answer with its errors");
    await at("");
    await page.locator(".saved").nth(1).waitFor();
    await check("tasks");
    await at("#task=");
    await page.getByRole("heading", { name: said.damaged }).waitFor();
    await check("a damaged link");
  });
}
