// Starts Togys and stands by when it breaks: the only script that is not compiled from Rust. It runs before the app and
// outlives it, so it must need nothing but the browser: no import, no style of its own, no promise that WebAssembly works.

const root = document.documentElement;
const { base, js, wasm } = document.querySelector("script[data-wasm]").dataset;

// ---- Trusted Types -------------------------------------------------------------------------------------------------
// Leptos writes the static parts of a view through innerHTML. They come from our own source, never from data; this
// policy is the second lock, for the day when someone forgets that.

const REFUSED_HTML = [
  /<\s*\/?\s*(script|i?frame|frameset|object|embed|applet|base|meta|link|style|form)\b/i,
  /[\s"'/]on[a-z]+\s*=/i, // event handler attributes
  /[\s"'/](srcdoc|style)\s*=/i,
  /(java|vb)script:/i,
];

// What a browser would read: entities resolved, and the control characters it skips inside an address left out.
function asRead(html) {
  return html
    .replace(/&#x([0-9a-f]+);?/gi, (_, hex) => String.fromCodePoint(Math.min(parseInt(hex, 16), 0x10ffff)))
    .replace(/&#([0-9]+);?/g, (_, number) => String.fromCodePoint(Math.min(parseInt(number, 10), 0x10ffff)))
    .replace(/&colon;/gi, ":")
    .replace(/&(tab|newline);/gi, "")
    .replace(/(script)\s*:/gi, "$1:")
    .replace(/[\0-\x08\x0e-\x1f]/g, "");
}

// The browser itself drops tabs and line breaks inside an address, so "java\nscript:" has to be found as well.
function isRefused(html) {
  const read = asRead(html);
  return REFUSED_HTML.some((pattern) => pattern.test(read)) || /(java|vb)script:/i.test(read.replace(/[\t\r\n]/g, ""));
}

if (window.trustedTypes?.createPolicy) {
  window.trustedTypes.createPolicy("default", {
    createHTML(html) {
      if (!isRefused(html)) return html;
      console.error("Togys: refused to write HTML that could run a script", html.slice(0, 200));
      return "";
    },
    createScriptURL(url) {
      if (new URL(url, document.baseURI).origin === location.origin) return url;
      throw new TypeError(`Togys: refused a script from another origin: ${url}`);
    },
  });
}

// ---- Language and theme, before anything is drawn --------------------------------------------------------------------

const TEXTS = {
  kk: {
    lead: "Қазақстанның хабтары, технопарктері, ғылыми қалалары мен зертханалары бір картада: не ұсынады, қайда орналасқан, қай дереккөзге сүйенеді.",
    loading: "Тоғыс жүктеліп жатыр…",
    slow: "Байланыс баяу сияқты, жүктеу жалғасып жатыр…",
    failed: "Тоғыс жүктелмеді",
    offline: "Интернет байланысы жоқ. Байланысты тексеріп, қайталап көріңіз.",
    unreachable: "Серверге қосылу мүмкін болмады. Байланысты тексеріп, қайталап көріңіз.",
    refused: (status) => `Сервер бағдарлама файлын бермеді (қате коды: ${status}). Сәлден соң қайталап көріңіз.`,
    damaged: "Сервер бағдарлама файлының орнына басқа файл жіберді. Сайт жаңартылып жатқан болуы мүмкін: сәлден соң қайталап көріңіз.",
    noWasm: "Браузер тым ескі",
    noWasmText: "Бұл браузерде Тоғысқа қажет WebAssembly жоқ немесе өшірулі. Браузерді жаңартыңыз, әйтпесе хабтарды қарапайым бетте оқыңыз.",
    list: "Барлық хабтардың тізімі",
    retry: "Қайталап көру",
    broken: "Тоғыс тоқтап қалды",
    brokenText: "Бұл — біздің қатеміз. Жалғастыру үшін бетті қайта жүктеңіз. Сақтағандарыңыз осы браузерде тұр; қаласаңыз, алдымен оларды файлға жазып алыңыз.",
    reload: "Бетті қайта жүктеу",
    keep: "Сақтағандарымды файлға жазу",
    kept: (name) => `Файл жазылды: ${name}`,
    nothingKept: "Бұл браузерде сіз сақтаған дерек жоқ.",
    keepFailed: "Браузер сақталған деректерді оқуға рұқсат бермеді.",
    details: "Не болғаны туралы толығырақ",
  },
  ru: {
    lead: "Хабы, технопарки, наукограды и лаборатории Казахстана на одной карте: что предлагают, где находятся и откуда это известно.",
    loading: "Тоғыс загружается…",
    slow: "Похоже, связь медленная, загрузка продолжается…",
    failed: "Тоғыс не загрузился",
    offline: "Нет подключения к интернету. Проверьте связь и попробуйте снова.",
    unreachable: "Не удалось связаться с сервером. Проверьте связь и попробуйте снова.",
    refused: (status) => `Сервер не отдал файл программы (код ошибки: ${status}). Попробуйте снова немного позже.`,
    damaged: "Вместо файла программы сервер прислал другой файл. Возможно, сайт обновляется: попробуйте снова немного позже.",
    noWasm: "Браузер слишком старый",
    noWasmText: "В этом браузере нет WebAssembly, нужного для Тоғыс, или он отключён. Обновите браузер или читайте о хабах на простой странице.",
    list: "Список всех хабов",
    retry: "Попробовать снова",
    broken: "Тоғыс остановился",
    brokenText: "Это наша ошибка. Чтобы продолжить, перезагрузите страницу. Всё, что вы сохранили, осталось в этом браузере; если хотите, сначала запишите это в файл.",
    reload: "Перезагрузить страницу",
    keep: "Записать сохранённое в файл",
    kept: (name) => `Файл записан: ${name}`,
    nothingKept: "В этом браузере нет сохранённых вами данных.",
    keepFailed: "Браузер не разрешил прочитать сохранённые данные.",
    details: "Подробнее о том, что случилось",
  },
  en: {
    lead: "Kazakhstan's hubs, technoparks, science cities and laboratories on one map: what they offer, where they are, and how that is known.",
    loading: "Togys is loading…",
    slow: "The connection seems slow, still loading…",
    failed: "Togys could not be loaded",
    offline: "You are offline. Check the connection and try again.",
    unreachable: "The server could not be reached. Check the connection and try again.",
    refused: (status) => `The server did not hand over the program file (error code ${status}). Try again in a little while.`,
    damaged: "The server sent something else in place of the program file. The site may be updating: try again in a little while.",
    noWasm: "This browser is too old",
    noWasmText: "Togys needs WebAssembly, which this browser does not have or has switched off. Update the browser, or read about the hubs on a plain page.",
    list: "The list of all hubs",
    retry: "Try again",
    broken: "Togys has stopped",
    brokenText: "This is our mistake. Reload the page to go on. What you kept is still in this browser; if you like, save it to a file first.",
    reload: "Reload the page",
    keep: "Save what I kept to a file",
    kept: (name) => `File saved: ${name}`,
    nothingKept: "You have kept nothing in this browser.",
    keepFailed: "The browser did not allow reading what was kept.",
    details: "What happened, in detail",
  },
};

function savedSettings() {
  try {
    // In a tab that keeps nothing on the device they are the tab's own. Version 1 had no `fields`.
    const record = JSON.parse(sessionStorage.getItem("togys.settings") ?? localStorage.getItem("togys.settings"));
    return record?.fields ?? record ?? {};
  } catch {
    return {}; // storage forbidden or its content damaged: the app says so once it runs
  }
}

const firstSegment = () => location.pathname.slice(base.length).split("/")[0];

// The address decides, then the saved choice, then the browser.
function chosenLanguage(saved) {
  const wanted = [firstSegment(), saved, ...(navigator.languages ?? []).map((tag) => tag.toLowerCase().split("-")[0])];
  return wanted.find((lang) => Object.hasOwn(TEXTS, lang)) ?? "en";
}

const settings = savedSettings();
const language = chosenLanguage(settings.lang);
const text = TEXTS[language];
root.lang = language;
// An address without a language keeps its rest.
if (!Object.hasOwn(TEXTS, firstSegment())) {
  history.replaceState(history.state, "", base + language + location.pathname.slice(base.length - 1).replace(/\/$/, "") + location.search + location.hash);
}
if (settings.theme === "light" || settings.theme === "dark") root.dataset.theme = settings.theme;

// ---- Plain DOM ---------------------------------------------------------------------------------------------------------

function element(tag, attributes, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, value);
  node.append(...children);
  return node;
}

function button(label, look, onClick) {
  const node = element("button", { type: "button", class: `boot-button boot-button--${look}` }, label);
  node.addEventListener("click", onClick);
  return node;
}

// ---- Loading -----------------------------------------------------------------------------------------------------------

class LoadError extends Error {
  constructor(reason, detail) {
    super(detail ?? reason);
    this.reason = reason;
  }
}

const unreachable = (error) => new LoadError(navigator.onLine === false ? "offline" : "unreachable", String(error));

function write(id, words) {
  const line = document.getElementById(id);
  if (line) line.textContent = words;
}

const say = (words) => write("boot-text", words);

// Null stands for "no telling how much is left": the browser then shows a bar that only moves.
function showProgress(share) {
  const bar = document.getElementById("boot-bar");
  if (!bar) return;
  bar.hidden = false;
  if (share === null) bar.removeAttribute("value");
  else bar.value = share;
}

async function download(url) {
  let response;
  try {
    response = await fetch(url);
  } catch (error) {
    throw unreachable(error);
  }
  if (!response.ok) throw new LoadError("refused", String(response.status));
  const type = response.headers.get("content-type") ?? "";
  if (/text\/html/i.test(type)) throw new LoadError("damaged", `${url} came as ${type}`);
  return response;
}

// A compressed answer states its compressed length while we would count unpacked bytes: there the bar stays indefinite,
// and the browser keeps the answer as it is, which also lets it cache the compiled code.
function countBytes(response) {
  const total = Number(response.headers.get("content-length"));
  if (!total || response.headers.has("content-encoding") || !response.body || !window.TransformStream) return response;
  let seen = 0;
  const counter = new TransformStream({
    transform(chunk, controller) {
      seen += chunk.byteLength;
      showProgress(Math.min(seen / total, 1));
      controller.enqueue(chunk);
    },
  });
  return new Response(response.body.pipeThrough(counter), { headers: { "content-type": "application/wasm" } });
}

// Over a slow line the program would hold up the style that this screen is drawn with, and over a fast one take the thread before it is
// seen. Not waited for where the browser does not tell, or draws nothing because the page is in the background.
async function seen() {
  if (document.hidden || !window.PerformanceObserver?.supportedEntryTypes?.includes("paint")) return;
  await new Promise((resolve) => {
    new PerformanceObserver((_, observer) => {
      observer.disconnect();
      resolve();
    }).observe({ type: "paint", buffered: true });
    setTimeout(resolve, 500);
  });
}

async function start() {
  // Whoever waits reads what she waits for.
  write("boot-lead", text.lead);
  say(text.loading);
  showProgress(null);
  const patience = setTimeout(() => say(text.slow), 8000);
  const mounted = new Promise((resolve, reject) => {
    window.addEventListener("togys:mounted", resolve, { once: true });
    window.addEventListener("togys:unreachable", () => reject(unreachable("the rest of the program")), { once: true });
  });
  try {
    if (typeof WebAssembly !== "object" || typeof WebAssembly.instantiate !== "function") throw new LoadError("noWasm");
    const [glue, response] = await Promise.all([
      import(js).catch((error) => {
        throw unreachable(error);
      }),
      seen().then(() => download(wasm)),
    ]);
    // What the first view does not need; the app asks for it.
    window.togysRest = glue.rest;
    await glue.default({ module_or_path: countBytes(response) });
    await mounted;
    document.getElementById("boot")?.remove();
  } catch (error) {
    if (isWasmFailure(error)) recover(describe(error));
    else showLoadFailure(error);
  } finally {
    clearTimeout(patience);
  }
}

function showLoadFailure(error) {
  console.error("Togys: loading failed", error);
  const reason = error instanceof LoadError ? error.reason : "damaged";
  const withoutWasm = reason === "noWasm";
  let words = withoutWasm ? text.noWasmText : text[reason];
  if (reason === "refused") words = text.refused(error.message);
  const heading = element("h1", { class: "boot__title", tabindex: "-1" }, withoutWasm ? text.noWasm : text.failed);
  const box = element("main", { id: "boot", class: "boot" }, heading, element("p", { class: "boot__text" }, words));
  const actions = element("p", { class: "boot__actions" });
  // A reload, and not another attempt from here: after an update of the site only a fresh page names the new files.
  if (!withoutWasm) actions.append(button(text.retry, "main", () => location.reload()));
  actions.append(element("a", { class: "boot-button", href: `${base}hubs.html` }, text.list));
  box.append(actions);
  const place = document.getElementById("boot");
  if (place) place.replaceWith(box);
  else document.body.append(box);
  document.title = `${heading.textContent} · Togys`;
  heading.focus();
}

// ---- Recovery ----------------------------------------------------------------------------------------------------------
// A trap inside WebAssembly leaves a page that looks alive and is not. This screen is drawn over it, outside the app.

function isWasmFailure(error) {
  if (typeof WebAssembly === "object" && error instanceof WebAssembly.RuntimeError) return true;
  // The stack ran over: the browser reports that as a RangeError, thrown in wasm code.
  return (error instanceof RangeError || error?.name === "InternalError") && /wasm-function|wasm:\/\/|\.wasm\b/.test(error.stack ?? "");
}

function describe(error) {
  return error?.stack?.includes(String(error.message)) ? error.stack : `${error}\n${error?.stack ?? ""}`;
}

let broken = false;
let details = null;

function recover(what) {
  console.error("Togys: stopped", what);
  if (broken) {
    // The trap that follows a panic adds its stack to the message that the panic hook has sent already.
    details?.append(`\n\n${what}`.slice(0, 8000));
    return;
  }
  broken = true;
  root.dataset.broken = "true";
  details = element("pre", { class: "boot-recovery__details", tabindex: "0" }, what.slice(0, 8000));
  // In a task of its own: the panic hook calls from inside the app, which must not be entered again by a focus event.
  setTimeout(drawRecovery, 0);
}

function drawRecovery() {
  document.getElementById("boot")?.remove();
  const outcome = element("p", { class: "boot-recovery__outcome", role: "status" });
  const reload = button(text.reload, "main", () => location.reload());
  reload.setAttribute("autofocus", "");
  const keep = button(text.keep, "plain", async () => {
    outcome.textContent = await saveKept();
  });
  const dialog = element(
    "dialog",
    { class: "boot-recovery", lang: language, "aria-labelledby": "boot-broken", "aria-describedby": "boot-broken-text" },
    element("h1", { id: "boot-broken", class: "boot__title" }, text.broken),
    element("p", { id: "boot-broken-text", class: "boot__text" }, text.brokenText),
    element("p", { class: "boot__actions" }, reload, keep),
    outcome,
    element("details", {}, element("summary", {}, text.details), details),
  );
  for (const other of document.body.children) other.inert = true;
  document.body.append(dialog);
  dialog.addEventListener("close", () => openModal(dialog)); // Escape would lead back to a dead page
  openModal(dialog);
  reload.focus();
}

function openModal(dialog) {
  if (typeof dialog.showModal === "function") dialog.showModal();
  else dialog.setAttribute("open", "");
}

// The journal, which may be ahead of the storage: { key: text }. It is not made where there is none, and not waited for long.
function journal() {
  return new Promise((resolve) => {
    setTimeout(() => resolve({}), 3000);
    const opening = indexedDB.open("togys");
    opening.onupgradeneeded = () => opening.transaction.abort();
    opening.onerror = () => resolve({});
    opening.onsuccess = () => {
      const records = {};
      const reading = opening.result.transaction("records").objectStore("records").openCursor();
      reading.onerror = () => resolve({});
      reading.onsuccess = () => {
        const cursor = reading.result;
        if (!cursor) return resolve(records);
        records[cursor.key] = cursor.value;
        cursor.continue();
      };
    };
  }).catch(() => ({}));
}

// How many changes a record has seen; whatever cannot be read has seen none.
function changes(record) {
  try {
    return Number.parseInt(JSON.parse(record).revision, 10) || 0;
  } catch {
    return -1;
  }
}

// Everything the visitor keeps, as it stands, byte for byte: what the app could not read must not be lost here either. Of two
// copies of a record the newer is taken.
async function saveKept() {
  const records = await journal();
  let readable = Object.keys(records).length > 0;
  for (const area of ["localStorage", "sessionStorage"]) {
    try {
      const storage = window[area];
      for (let index = 0; index < storage.length; index += 1) {
        const key = storage.key(index);
        if (!key.startsWith("togys.")) continue;
        const record = storage.getItem(key);
        if (!(key in records) || changes(record) > changes(records[key])) records[key] = record;
      }
      readable = true;
    } catch {
      // Forbidden here; the other places may still have something.
    }
  }
  if (!readable) return text.keepFailed;
  if (Object.keys(records).length === 0) return text.nothingKept;
  const file = { format: "togys-rescue", version: 1, saved: new Date().toISOString(), records };
  const name = `togys-${file.saved.slice(0, 10)}.json`;
  const url = URL.createObjectURL(new Blob([JSON.stringify(file, null, 2)], { type: "application/json" }));
  element("a", { href: url, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
  return text.kept(name);
}

window.addEventListener("togys:panic", (event) => recover(String(event.detail)));
window.addEventListener("error", (event) => {
  if (isWasmFailure(event.error)) recover(describe(event.error));
});
window.addEventListener("unhandledrejection", (event) => {
  if (isWasmFailure(event.reason)) recover(describe(event.reason));
});

start();
