// Cuts the main part that Trunk has put into dist/ into what a first view calls and the rest (halves.mjs, profile.mjs). Without
// Chromium to look at first views the program stays in one piece, which works as well and weighs more at first.
import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { chromiumPath } from "../chromium.mjs";
import { halved } from "./halves.mjs";
import { functionsOfFirstViews } from "./profile.mjs";

const DIST = "dist";
const PROFILES = ".build/profiles";
const REST = "./togys-rest.wasm"; // as rest.js has it
const digest = (bytes) => createHash("sha256").update(bytes).digest("hex").slice(0, 16);

try {
  chromiumPath();
} catch (error) {
  console.log(`The program stays in one piece, and the first view is heavier: ${error.message}`);
  process.exit(0);
}

const [wasm, script] = [/^togys-app-[0-9a-f]+_bg\.wasm$/, /^togys-app-[0-9a-f]+\.js$/].map((pattern) => {
  const found = readdirSync(DIST).filter((file) => pattern.test(file));
  if (found.length !== 1) throw new Error(`not one file in ${DIST} fits ${pattern}: ${found.join(", ")}`);
  return found[0];
});
const program = readFileSync(join(DIST, wasm));
const runs = await profileOf(program);
const { first, rest } = halved(program, runs);

// Each file is named by its content, and whoever names it is written anew.
const names = new Map([
  [REST, `./${put(`togys-app-rest-${digest(rest)}.wasm`, rest)}`],
  [wasm, put(`togys-app-${digest(first)}_bg.wasm`, first)],
]);
const glue = renamed(readFileSync(join(DIST, script), "utf8"), REST);
names.set(script, put(`togys-app-${digest(glue)}.js`, glue));
const index = renamed(readFileSync(join(DIST, "index.html"), "utf8"), script, wasm);
writeFileSync(join(DIST, "index.html"), index);
for (const file of [wasm, script]) rmSync(join(DIST, file));
const kept = runs.filter(Boolean).length;
console.log(`first view: ${kept} of ${runs.length} functions, ${first.length} bytes; the rest: ${rest.length} bytes`);

function put(file, content) {
  writeFileSync(join(DIST, file), content);
  return file;
}

function renamed(text, ...files) {
  return files.reduce((text, file) => {
    if (!text.includes(file)) throw new Error(`nobody names ${file}`);
    return text.replaceAll(file, names.get(file));
  }, text);
}

// What was seen of this very program and site is not looked at again.
async function profileOf(program) {
  const file = join(PROFILES, `${digest(program)}.json`);
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    console.log("looking at first views in Chromium");
    const runs = await functionsOfFirstViews(DIST, wasm, program);
    rmSync(PROFILES, { recursive: true, force: true });
    mkdirSync(PROFILES, { recursive: true });
    writeFileSync(file, JSON.stringify(runs));
    return runs;
  }
}
