// What Trunk calls in the place of wasm-bindgen when the release is built. The program that cargo has linked is cut first
// (wasm-split-cli); the main part then goes through the real wasm-bindgen, as Trunk asked, and from there on is Trunk's; each
// other part is made small, named by its content and left in .build/parts, for scripts/build.sh to put beside the main part.
//
// wasm-split-cli also writes a script that fetches the parts. It goes into the script of wasm-bindgen: as a module of its own it
// would be one more request in a row before the first view, under a name that does not change with its content.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import binaryen from "binaryen";
import { transformSync } from "esbuild";
import { shortened } from "./short.mjs";

const LOADER = "./__wasm_split.js";
const PARTS = ".build/parts";
// What is compiled from one source stands side by side and so compresses 1 % better. Trunk is told the same in index.html.
const BY_NAME = "reorder-functions-by-name";
// How the loader fetches a part, written out for each of them; and the same once.
const FETCHER =
  /\(\) => \{\s*const src = fetch\(new URL\(("[^"]+"), import\.meta\.url\)\);\s*src\.catch\(\(\) => \{\}\);\s*return async \(imports\) => \(WebAssembly\.instantiateStreaming\(src, imports\)\);\s*\}/g;
// A part calls what the main part has, and so waits for all of that.
const FETCH = `function __togys_fetch(file) {
  return () => {
    const coming = Promise.all([fetch(new URL(file, import.meta.url)), rest()]);
    coming.catch(() => {});
    return async (imports) => WebAssembly.instantiateStreaming((await coming)[0], imports);
  };
}`;
const REST = readFileSync(new URL("rest.js", import.meta.url), "utf8");
// What server functions stream with: Leptos brings it, nothing here calls it, and as exports it would stay in the program for good.
const STREAMS = /^export class IntoUnderlying\w+ \{$[\s\S]*?^\}$\s*if \(Symbol\.dispose\).*$|^const IntoUnderlying\w+Finalization =[\s\S]*?;$/gm;

const asked = process.argv.slice(2);
const bindgen = process.env.TOGYS_WASM_BINDGEN;
const run = (program, args) => execFileSync(program, args, { stdio: ["ignore", "inherit", "inherit"] });
const option = (name) => asked.find((arg) => arg.startsWith(`--${name}=`))?.slice(name.length + 3);

function stop(what) {
  console.error(`scripts/split/cut.mjs: ${what}`);
  process.exit(1);
}

if (!bindgen) stop("TOGYS_WASM_BINDGEN does not name the real wasm-bindgen; scripts/build.sh does");
const input = asked.find((arg) => arg.endsWith(".wasm"));
if (input) cut(input, option("out-dir"), option("out-name"));
else run(bindgen, asked); // --version

function cut(input, outDir, outName) {
  const folder = mkdtempSync(join(tmpdir(), "togys-split-"));
  try {
    run("wasm-split-cli", [input, folder, "--target", "web", "--out-name", outName]);
    const main = join(folder, `${outName}.wasm`);
    run(bindgen, [...asked.map((arg) => (arg === input ? main : arg)), "--keep-lld-exports", "--no-demangle"]);
    const names = keepParts(folder, main, outName);
    const [script, program] = [join(outDir, `${outName}.js`), join(outDir, `${outName}_bg.wasm`)];
    const loader = readFileSync(join(folder, LOADER), "utf8");
    const short = shortened(joined(readFileSync(script, "utf8"), loader, names), readFileSync(program));
    writeFileSync(program, short.program);
    writeFileSync(script, transformSync(short.script, { minify: true, format: "esm", charset: "utf8" }).code);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

// Makes each part small and gives it a name that changes with its content; returns the names by what they were.
function keepParts(folder, main, outName) {
  rmSync(PARTS, { recursive: true, force: true });
  mkdirSync(PARTS, { recursive: true });
  const names = new Map();
  for (const file of readdirSync(folder)) {
    if (!file.endsWith(".wasm") || join(folder, file) === main) continue;
    const bytes = small(readFileSync(join(folder, file)));
    const hash = createHash("sha256").update(bytes).digest("hex").slice(0, 10);
    const name = `${outName}-${basename(file, ".wasm").replace(/^split_/, "")}-${hash}.wasm`;
    writeFileSync(join(PARTS, name), bytes);
    names.set(file, name);
  }
  return names;
}

// What `wasm-opt -Oz` does. Here, since there are hundreds of parts and each start of that program takes longer than most of them.
function small(part) {
  binaryen.setOptimizeLevel(2);
  binaryen.setShrinkLevel(2);
  const module = binaryen.readBinary(part);
  module.optimize();
  module.runPasses([BY_NAME, "strip-debug", "strip-producers"]);
  const bytes = module.emitBinary();
  module.dispose();
  return bytes;
}

// The script of wasm-bindgen with the loader of the parts inside. What is not found stops the build: a new version of either
// program that writes something else must fail here, not in a browser.
function joined(glue, loader, names) {
  const replace = (text, pattern, by) => {
    if (!text.match(pattern)) stop(`nothing fits ${pattern}`);
    return text.replace(pattern, by);
  };
  let loaders = "";
  glue = replace(glue, /import \* as (\w+) from ["']\.\/__wasm_split\.js["'];?/g, (_, name) => {
    loaders += `const ${name} = __togys_parts;\n`;
    return "";
  });
  const exported = [...loader.matchAll(/^export const (\w+) =/gm)].map((match) => match[1]);
  loader = replace(loader, /^import \{ initSync \} from .*$/m, "");
  loader = replace(loader, /^export const /gm, "const ");
  loader = replace(loader, /"\.\/(\w+\.wasm)"/g, (_, file) => {
    if (!names.has(file)) stop(`the loader asks for ${file}, which is not there`);
    return `"./${names.get(file)}"`;
  });
  loader = replace(loader, FETCHER, "__togys_fetch($1)");
  glue = replace(glue, /^ *wasm\.__wbindgen_start\(\);$/m, "__togys_begin();\n$&");
  glue = replace(glue, STREAMS, "");
  return `${glue}\n${loader}\n${FETCH}\nconst __togys_parts = { ${exported.join(", ")} };\n${loaders}\n${REST}`;
}
