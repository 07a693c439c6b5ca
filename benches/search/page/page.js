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

async function program(file) {
  // Served as it is, not bundled: the bundler cannot see through a name that is put together first.
  const path = ["", file, "search_bench.js"].join("/");
  const { default: init, Bench, fold } = await import(path);
  const { memory } = await init();
  return { Bench, fold, memory };
}

async function catalogue(Bench, size) {
  const file = async (name) => new Uint8Array(await (await fetch(`/data/${name}.json`)).arrayBuffer());
  if (size === "real") return Bench.real(await file("vocabulary"), await file("hubs"), await file("projects"));
  return Bench.generated(await file("vocabulary"), Number(size));
}

window.bench = {
  // What is there before the engine: for ours the catalogue in its memory, for others the documents in the page's.
  async load({ name, size, fed, profile }) {
    questions = await json("questions.json");
    keystrokes = await json("keystrokes.json");
    if (name === "togys") {
      const { Bench, memory: itsMemory } = await program(profile);
      memory = itsMemory;
      wasm = await catalogue(Bench, size);
      return;
    }
    if (fed) ({ fold } = await program("shipped"));
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
    let longest = 0;
    let last = 0;
    const timed = (step) => {
      const from = now();
      const more = step();
      last = now() - from;
      longest = Math.max(longest, last);
      return more;
    };
    timed(() => wasm.begin());
    while (timed(() => wasm.step(slice)));
    timed(() => wasm.finish());
    engine = { search: (typed) => wasm.search(typed), bytes: () => wasm.index_bytes() };
    return { ms: now() - begun, longest, finish: last };
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

  // ---- Facets ----------------------------------------------------------------------------------------------------------

  async loadFacets({ name, size, profile }) {
    states = await json("states.json");
    options = await json("options.json");
    for (const state of states) if (state.found) state.found = name === "togys" ? Uint32Array.from(state.found) : state.found;
    if (name === "togys") {
      const { Bench } = await program(profile);
      wasm = await catalogue(Bench, size);
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
