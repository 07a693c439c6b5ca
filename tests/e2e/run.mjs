// Runs the journeys: serves dist/ once, at most two specs at a time, each in a process and a browser of its own. Ends with a
// line that counts them.
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

const counts = { passed: 0, failed: 0, skipped: 0 };
const failures = [];
const counted = ({ details }) => details?.type !== "suite";

const results = run({
  files,
  concurrency: 2,
  ...(process.env.name ? { testNamePatterns: [new RegExp(process.env.name)] } : {}),
});
results.on("test:pass", (data) => {
  if (!counted(data)) return;
  if (data.skip === undefined) counts.passed += 1;
  else if (!process.env.name) counts.skipped += 1; // a pattern leaves the others out: they are nobody's loss
});
results.on("test:fail", (data) => {
  if (!counted(data)) return;
  counts.failed += 1;
  failures.push(data.name);
});
results.compose(new spec()).pipe(process.stdout);

await new Promise((ended) => results.on("end", ended));
await server?.close();
process.on("exit", () => {
  for (const name of failures) console.log(`failed: ${name}`);
  const skipped = counts.skipped > 0 ? `, ${counts.skipped} skipped` : "";
  console.log(`${counts.passed} passed, ${counts.failed} failed${skipped}`);
});
process.exitCode = counts.failed > 0 || counts.passed === 0 ? 1 : 0;
