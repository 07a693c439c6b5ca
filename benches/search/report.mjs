// The tables of the search bench and the targets they are held against. `node benches/search/report.mjs` prints the last
// run's again.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const MB = 1e6;
const share = (value) => (value === null ? "–" : value >= 0.9995 ? "1.00" : value.toFixed(2).replace(/^0/, ""));
const number = (value, digits) => (value === null || value === undefined ? "–" : value.toFixed(value >= 100 ? 0 : digits));

// Of the questions asked: the share answered first, among five, and the mean of 1 / place.
function quality(questions, places, only) {
  const asked = places.filter((_, at) => !only || questions[at][0] === only);
  if (asked.length === 0) return { first: null, five: null, mrr: null };
  const mean = (value) => asked.reduce((sum, place) => sum + value(place), 0) / asked.length;
  return {
    first: mean((place) => Number(place === 0)),
    five: mean((place) => Number(place >= 0 && place < 5)),
    mrr: mean((place) => (place < 0 ? 0 : 1 / (place + 1))),
  };
}

function table(rows) {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  for (const row of rows) {
    console.log(row.map((cell, column) => (column === 0 ? cell.padEnd(widths[column]) : cell.padStart(widths[column]))).join("  "));
  }
}

function sizeTables({ size, questions, records, keystrokes, rows, throttled, facets }, limits) {
  const classes = [...new Set(questions.map(([name]) => name))];
  console.log(`\n## ${size === "real" ? `The real catalogue, ${records} hubs and projects` : `${records} generated records`}: ${questions.length} questions, ${keystrokes} keystrokes\n`);
  const head = ["", "recall@1", "recall@5", "MRR", "build ms", "p50 ms", "p95 ms", "p99 ms", "keystrokes", "heap MB", "index MB", "64 KB pasted ms", "note"];
  const lines = rows.map((row) => {
    if (!row.places || !row.typed) {
      const early = ["", "", ""].map(() => "–");
      return [row.label, ...early, number(row.ms, 0), "–", "–", "–", "–", row.heap ? number(row.heap / MB, 1) : "–", "–", "–", `could not finish (${row.failed})`];
    }
    const { first, five, mrr } = quality(questions, row.places);
    const notes = [];
    if (row.places.length < questions.length) notes.push(`asked ${row.places.length} in ${limits.ask} s`);
    if (row.typed.count < keystrokes) notes.push(`sample of keystrokes, ${limits.type} s`);
    const { p50, p95, p99, count } = row.typed;
    return [row.label, share(first), share(five), share(mrr), number(row.ms, 0), number(p50, 2), number(p95, 2), number(p99, 2), String(count), number(row.heap / MB, 1), row.bytes ? number(row.bytes / MB, 1) : "–", number(row.pasted, 1), notes.join("; ")];
  });
  table([head, ...lines]);
  console.log("\nrecall@1 / recall@5 / MRR by class");
  const cell = (row, name) => {
    const { first, five, mrr } = quality(questions, row.places, name);
    return first === null ? "–" : `${share(first)}/${share(five)}/${share(mrr)}`;
  };
  const count = (name) => questions.filter(([one]) => one === name).length;
  table([["", ...classes.map((name) => `${name} (${count(name)})`)], ...rows.filter((row) => row.places).map((row) => [row.label, ...classes.map((name) => cell(row, name))])]);
  for (const { catalogue, rate, slices, ms, longest } of throttled ?? []) {
    const what = catalogue === "first" ? "what the first view needs" : "all";
    console.log(`\nOur index of the real catalogue, ${what}, at ${rate}× CPU throttling: ${number(ms, 1)} ms in ${slices} slices, the longest ${number(longest, 1)} ms`);
  }
  if (facets.length > 0) {
    console.log("\nFive facets recounted over a result");
    const ours = facets.find(({ name }) => name === "togys");
    const same = (row) => {
      if (!ours?.counts || !row.counts || row === ours) return "";
      return `${row.counts.filter((one, at) => one === ours.counts[at]).length} of ${row.counts.length} answers are ours`;
    };
    table([["", "p50 ms", "p95 ms", "recounts", "note"], ...facets.map((row) => [row.name, number(row.p50, 3), number(row.p95, 3), String(row.count ?? 0), row.failed ?? same(row)])]);
  }
}

// Each target as a line: what was asked, and by whom it was not met.
function targets({ size, questions, rows, facets, throttled }) {
  const lines = [];
  const target = (text, missed) => lines.push([missed.length === 0 ? "met   " : "missed", size, missed.length === 0 ? text : `${text}: ${missed.join("; ")}`]);
  const ours = rows.find((row) => row.name === "togys");
  const others = rows.filter((row) => row.name !== "togys" && row.places && row.typed);
  if (ours?.places && others.length > 0) {
    const classes = [...new Set(questions.map(([name]) => name))];
    const behind = [];
    // Who was stopped is compared on what it was asked.
    const oursAsked = (row, name) => quality(questions, ours.places.slice(0, row.places.length), name).five;
    for (const name of classes) {
      for (const row of others) {
        const mine = oursAsked(row, name);
        const theirs = quality(questions, row.places, name).five;
        // Nothing is above all of them.
        if (theirs !== null && (theirs > mine || (theirs === mine && mine < 1))) behind.push(`${name} ${share(mine)}, ${row.label} ${share(theirs)}`);
      }
    }
    target("recall@5 above every other in every class (or both find all)", behind);
    const rivals = others.filter((row) => quality(questions, row.places).five >= 0.9 * oursAsked(row));
    const names = rivals.map((row) => row.label).join(", ") || "none";
    const slow = rivals.filter((row) => ours.typed.p95 * 2 > row.typed.p95);
    target(`keystroke p95 twice as fast as those with 90 % of our recall (${names})`, slow.map((row) => `${number(ours.typed.p95, 2)} ms, ${row.label} ${number(row.typed.p95, 2)} ms`));
    const large = rivals.filter((row) => ours.heap >= row.heap);
    target("with a smaller heap than they", large.map((row) => `${number(ours.heap / MB, 1)} MB, ${row.label} ${number(row.heap / MB, 1)} MB`));
  }
  if (size === "100000") {
    if (ours?.typed) target(`keystroke p95 ≤ 3 ms (${number(ours.typed.p95, 2)})`, ours.typed.p95 <= 3 ? [] : ["slower"]);
    const recount = facets.find(({ name }) => name === "togys");
    if (recount?.p95) target(`five facets p95 ≤ 1 ms (${number(recount.p95, 3)})`, recount.p95 <= 1 ? [] : ["slower"]);
  }
  for (const { catalogue, rate, ms, longest } of throttled ?? []) {
    target(`index of the real catalogue (${catalogue}) ≤ 30 ms at ${rate}× throttling (${number(ms, 1)})`, ms <= 30 ? [] : ["slower"]);
    target(`no slice of it over 16 ms (${number(longest, 1)})`, longest <= 16 ? [] : ["longer"]);
  }
  if (ours?.pasted) target(`64 KB pasted answer within 50 ms (${number(ours.pasted, 1)} at most)`, ours.pasted <= 50 ? [] : ["slower"]);
  return lines;
}

/// Prints everything; gives the number of targets missed.
export function report({ date, limits, sizes }) {
  console.log(`\n# Search and facets, ${date}`);
  for (const size of sizes) sizeTables(size, limits);
  console.log(`
togys is the finder as the app is built; it also holds the labels, kinds and places that the others are not given.
fed: texts and queries first folded and transliterated by our rules; the texts before the build, the query within each keystroke.
A keystroke is every beginning of every question, in one shuffled order; the time until the first 20 answers are there. Who is slow
is asked a beginning of the same order. No build may last longer than ${limits.build} s.
heap: V8's used bytes and array buffers after a collection, less what was there before the build (the documents); ours: the growth of
the wasm memory (never less than the index), which never shrinks, so that what building needs for a while is in it. index: serialised; ours: the bytes the index holds.
Generated questions: right is every record with all words meant. Facets: ours recounts all seven, the others five; Orama can neither
be given a result nor count a facet without its own ticks.`);
  const lines = sizes.flatMap(targets);
  console.log("\nTargets\n");
  for (const [verdict, size, text] of lines) console.log(`${verdict}  ${size.padEnd(7)} ${text}`);
  const missed = lines.filter(([verdict]) => verdict === "missed").length;
  console.log(missed > 0 ? `\n${missed} missed` : "\nall met");
  return missed;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  report(JSON.parse(readFileSync(fileURLToPath(new URL("../../.build/search-bench/results.json", import.meta.url)))));
}
