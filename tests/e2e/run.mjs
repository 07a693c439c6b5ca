// Runs the journeys: serves dist/ once, at most two specs at a time, each in a process and a browser of its own. Ends with a
// line that counts them. A few journeys that failed are walked once more, with the machine to themselves: what then holds is
// named as unsteady, what fails again has failed.
//   node tests/e2e/run.mjs            all
//   only=boot,map …                   the spec files whose names contain one of these words
//   name='a pattern' …                the journeys whose names match
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { run } from "node:test";
import { spec } from "node:test/reporters";
import { fileURLToPath } from "node:url";
import { startServer } from "../../scripts/serve.mjs";
import { DIST } from "./support/site.mjs";

const folder = fileURLToPath(new URL(".", import.meta.url));
const only = (process.env.only ?? "").split(",").filter(Boolean);
const files = readdirSync(folder)
  .filter((name) => name.endsWith(".spec.mjs") && (only.length === 0 || only.some((word) => name.includes(word))))
  .sort()
  .map((name) => join(folder, name));
if (files.length === 0) {
  console.error(`No journey file matches only=${process.env.only}`);
  process.exit(1);
}

const server = process.env.TOGYS_URL ? null : await startServer({ root: DIST, log: console.error });
process.env.TOGYS_URL ??= server.url;

// More than these are no accident of a busy machine.
const MOST_UNSTEADY = 4;

// Walks the journeys whose names match, so many files at a time.
async function walk(concurrency, names) {
  const outcome = { passed: 0, skipped: 0, failed: [] };
  const counted = ({ details }) => details?.type !== "suite";
  const results = run({ files, concurrency, ...(names ? { testNamePatterns: names } : {}) });
  results.on("test:pass", (data) => {
    if (!counted(data)) return;
    if (data.skip === undefined) outcome.passed += 1;
    else if (!names) outcome.skipped += 1; // a pattern leaves the others out: they are nobody's loss
  });
  results.on("test:fail", (data) => {
    if (counted(data)) outcome.failed.push(data.name);
  });
  results.compose(new spec()).pipe(process.stdout);
  await new Promise((ended) => results.on("end", ended));
  return outcome;
}

const exactly = (name) => new RegExp(`^${name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}$`);

const first = await walk(2, process.env.name ? [new RegExp(process.env.name)] : undefined);
const again = first.failed.length > 0 && first.failed.length <= MOST_UNSTEADY ? await walk(1, first.failed.map(exactly)) : null;
// A file that broke before its journeys has no journey to walk again: it counts as failed.
const holds = again !== null && again.failed.length === 0 && again.passed >= first.failed.length;
const failed = holds ? [] : (again?.failed.length ? again.failed : first.failed);
const unsteady = first.failed.filter((name) => !failed.includes(name));
await server?.close();
process.on("exit", () => {
  for (const name of unsteady) console.log(`unsteady, held when walked alone: ${name}`);
  for (const name of failed) console.log(`failed: ${name}`);
  const skipped = first.skipped > 0 ? `, ${first.skipped} skipped` : "";
  console.log(`${first.passed + unsteady.length} passed, ${failed.length} failed${skipped}, ${unsteady.length} unsteady`);
});
process.exitCode = failed.length > 0 || first.passed === 0 ? 1 : 0;
