// One engine on a page of its own, with the data and the questions that all are given. `run.mjs` calls what stands in
// `window.bench`, step by step, so that it can collect garbage between the steps and end what takes too long.
import { engines } from "./engines.js";
import { facets } from "./facets.js";

const json = async (name) => (await fetch(name)).json();
const now = () => performance.now();

let documents, questions, keystrokes, engine, wasm, fold, memory, states, options;

// The numbers in the order in which they are asked: the same everywhere, and any beginning is a sample of the whole.
function shuffled(count) {
  const order = Array.from({ length: count }, (_, at) => at);
  let chance = 12345;
  for (let at = count - 1; at > 0; at -= 1) {
    chance = (Math.imul(chance, 1664525) + 1013904223) >>> 0;
    const other = chance % (at + 1);
    [order[at], order[other]] = [order[other], order[at]];
  }
  return order;
}

async function program() {
  // Served as it is, not bundled: the bundler cannot see through a name that is put together first.
  const path = ["", "shipped", "search_bench.js"].join("/");
  const { default: init, Bench, fold } = await import(path);
  const { memory } = await init();
  return { Bench, fold, memory };
}

async function catalogueOf(Bench, size, which) {
  const file = async (name) => new Uint8Array(await (await fetch(`/data/${name}.json`)).arrayBuffer());
  // What the first view needs has no projects.
  if (which === "first") return Bench.first(await file("vocabulary"), await file("hubs"));
  if (size === "real") return Bench.real(await file("vocabulary"), await file("hubs"), await file("projects"));
  return Bench.generated(await file("vocabulary"), Number(size));
}

window.bench = {
  // What is there before the engine: for ours the catalogue in its memory, for others the documents in the page's.
  async load({ name, size, fed, catalogue }) {
    questions = await json("questions.json");
    keystrokes = await json("keystrokes.json");
    if (name === "togys") {
      const { Bench, memory: itsMemory } = await program();
      memory = itsMemory;
      wasm = await catalogueOf(Bench, size, catalogue);
      return;
    }
    if (fed) ({ fold } = await program());
    const { fields, ids, documents: rows } = await json("documents.json");
    const texts = await json(fed ? "fed.json" : "texts.json");
    documents = rows.map((row, id) => Object.fromEntries([["id", id], ...fields.map((field, at) => [field, row[at].map((text) => texts[text])])]));
    if (ids.length !== documents.length) throw new Error("documents and ids differ");
  },

  memory: () => memory?.buffer.byteLength ?? 0,

  async build({ name, slice }) {
    const begun = now();
    if (name !== "togys") {
      engine = await engines[name](documents);
      return { ms: now() - begun };
    }
    const slices = [];
    const timed = (step) => {
      const from = now();
      const more = step();
      slices.push(now() - from);
      return more;
    };
    timed(() => wasm.begin());
    // As the app does it (src/state/readers.rs): a few records at a time, and a turn for the browser after some milliseconds.
    while (timed(() => {
      const from = now();
      let more = true;
      while (more && now() - from <= slice.ms) more = wasm.step(slice.records);
      return more;
    }));
    timed(() => wasm.sort());
    timed(() => wasm.finish());
    engine = { search: (typed) => wasm.search(typed), bytes: () => wasm.index_bytes() };
    // Without what lies between the slices.
    return { ms: slices.reduce((sum, one) => sum + one, 0), longest: Math.max(...slices), slices: slices.length, all: slices };
  },

  // The place of the first record wanted, question by question, as far as the time lasts.
  recall({ seconds }) {
    const end = now() + seconds * 1000;
    const places = [];
    for (const [, typed, wanted] of questions) {
      if (now() > end) break;
      const right = new Set(wanted);
      places.push([...engine.search(fold ? fold(typed) : typed)].findIndex((number) => right.has(number)));
    }
    return places;
  },

  // Milliseconds of a keystroke, sorted.
  type({ seconds }) {
    const end = now() + seconds * 1000;
    const times = [];
    for (const at of shuffled(keystrokes.length)) {
      if (now() > end) break;
      const typed = keystrokes[at];
      const from = now();
      engine.search(fold ? fold(typed) : typed);
      times.push(now() - from);
    }
    return times.sort((a, b) => a - b);
  },

  bytes: () => engine.bytes?.() ?? null,

  // The longest of several pastes of 64 KB: one sign again and again, every letter in turn, what was asked and what is shown,
  // and words that are no words, in which slips are looked for.
  async paste() {
    const letters = [..."абвгдежзийклмнопрстуфхцчшщъыьэюяәіңғүұқөһabcdefghijklmnopqrstuvwxyz0123456789"];
    const asked = questions.map(([, typed]) => typed);
    const slips = asked.map((typed) => [...typed].reverse().join("")).sort();
    const pieces = ["ә", "а ", "a\u0301", "\u0301", "\u202e", "🏔", "а-", "'", "1 ", "ab1", "\0", "İ", "ß", "中", ".*", "((", letters.join(" "), letters.join(""), asked.join(" "), slips.join(" "), slips.join("")];
    let longest = 0;
    for (const piece of pieces) {
      const text = piece.repeat(Math.ceil(65536 / piece.length)).slice(0, 65536);
      const from = now();
      engine.search(text);
      longest = Math.max(longest, now() - from);
    }
    return longest;
  },

  // ---- Facets ----------------------------------------------------------------------------------------------------------

  async loadFacets({ name, size }) {
    states = await json("states.json");
    options = await json("options.json");
    for (const state of states) if (state.found) state.found = name === "togys" ? Uint32Array.from(state.found) : state.found;
    if (name === "togys") {
      const { Bench } = await program();
      wasm = await catalogueOf(Bench, size);
      wasm.build_facets();
      engine = { recount: ({ address, found }) => wasm.recount(address, found) };
      return;
    }
    engine = facets[name](await json("rows.json"));
  },

  // Milliseconds of a recount, sorted, and the counts in the order of the options.
  recount({ seconds, rounds }) {
    const end = now() + seconds * 1000;
    const times = [];
    const counts = [];
    for (let round = 0; round < rounds && now() < end; round += 1) {
      for (const state of states) {
        if (now() > end) break;
        const from = now();
        const answer = engine.recount(state);
        times.push(now() - from);
        if (round > 0) continue;
        const flat = answer instanceof Uint32Array ? [...answer] : options.flatMap(([facet, keys]) => keys.map((key) => answer[facet]?.[key] ?? 0));
        counts.push(flat.join(" "));
      }
    }
    return { times: times.sort((a, b) => a - b), counts };
  },
};
