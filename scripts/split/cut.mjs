// What Trunk calls in the place of wasm-bindgen when the release is built. The program that cargo has linked is cut first
// (wasm-split-cli); the main part then goes through the real wasm-bindgen, as Trunk asked, and from there on is Trunk's; the
// others are put together (packs.mjs), made small, named by their content and left in .build/parts, for scripts/build.sh to put
// beside the main part.
//
// wasm-split-cli also writes a script that fetches what it has cut. Its beginning goes into the script of wasm-bindgen, followed by
// what fetches the packs: as a module of its own it would be one more request in a row before the first view, under a name that
// does not change with its content.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import binaryen from "binaryen";
import { transformSync } from "esbuild";
import { number, SECTION, sections } from "./binary.mjs";
import { packed } from "./packs.mjs";
import { shortened } from "./short.mjs";

const LOADER = "./__wasm_split.js";
const PARTS = ".build/parts";
// What is compiled from one source stands side by side and so compresses 1 % better. Trunk is told the same in index.html.
const BY_NAME = "reorder-functions-by-name";
// What wasm-split-cli takes a file for, in its loader: what several parts share, and the parts themselves.
const SHARED = /^\/\* ([\w, ]+) \*\/\nconst __(chunk_\d+) = makeLoad\(/gm;
const PART = /^export const __wasm_split_load_(\w+) = wrapAsyncCb\(/gm;
// What each file takes from the main part. wasm-merge would take it once for every file it puts together: so these take it from a
// file that stands between, under another name.
const TAKEN = "__wasm_split";
const BETWEEN = "togys_main";
const BETWEEN_FILE = "between.wat";
// What rustc uses of WebAssembly; with more, wasm-merge writes what the package cannot read.
const FEATURES = {
  "bulk-memory": binaryen.Features.BulkMemory,
  "bulk-memory-opt": binaryen.Features.BulkMemoryOpt,
  multivalue: binaryen.Features.Multivalue,
  "mutable-globals": binaryen.Features.MutableGlobals,
  "nontrapping-float-to-int": binaryen.Features.NontrappingFPToInt,
  "reference-types": binaryen.Features.ReferenceTypes,
  "sign-ext": binaryen.Features.SignExt,
};
const between = (pages, places) => `(module
  (import "${BETWEEN}" "memory" (memory $memory ${pages}))
  (import "${BETWEEN}" "__indirect_function_table" (table $functions ${places} funcref))
  (import "${BETWEEN}" "__wasm_split_shared0" (global $stack (mut i32)))
  (export "memory" (memory $memory))
  (export "__indirect_function_table" (table $functions))
  (export "__wasm_split_shared0" (global $stack)))`;
// A part calls what the main part has, and so waits for all of that.
const FETCH = `function __togys_pack(file) {
  return makeLoad(() => {
    const coming = Promise.all([fetch(new URL(file, import.meta.url)), rest()]);
    coming.catch(() => {});
    return async ({ ${TAKEN}: main }) => WebAssembly.instantiateStreaming((await coming)[0], { ${TAKEN}: main, ${BETWEEN}: main });
  }, []);
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
    const loader = readFileSync(join(folder, LOADER), "utf8");
    const [beginning, files] = read(loader, folder);
    writeFileSync(join(folder, BETWEEN_FILE), between(...leastSizes(readFileSync(main))));
    const packs = keep(packed(files), folder, outName);
    const [script, program] = [join(outDir, `${outName}.js`), join(outDir, `${outName}_bg.wasm`)];
    const short = shortened(joined(readFileSync(script, "utf8"), beginning, packs), readFileSync(program));
    writeFileSync(program, short.program);
    writeFileSync(script, transformSync(short.script, { minify: true, format: "esm", charset: "utf8" }).code);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

// What the loader begins with, before it comes to single files; and these, each with the parts that need it. What is not found stops
// the build, here and below: a new version of either program that writes something else must fail here, not in a browser.
function read(loader, folder) {
  const shared = [...loader.matchAll(SHARED)].map(([, users, file]) => ({ file: `${file}.wasm`, users: users.split(", ") }));
  const parts = [...loader.matchAll(PART)].map(([, part]) => ({ file: `split_${part}.wasm`, users: [part] }));
  const files = [...shared, ...parts].map((it) => ({ ...it, bytes: weight(readFileSync(join(folder, it.file))) }));
  const written = readdirSync(folder).filter((file) => file.endsWith(".wasm")).length - 1; // all but the main part
  if (parts.length === 0 || files.length !== written) stop(`${written} files are cut, and the loader knows of ${files.length}`);
  return [loader.slice(0, loader.search(shared.length > 0 ? SHARED : PART)), files];
}

// How heavy a program is without the names in it, which nobody is sent.
function weight(program) {
  return sections(program).reduce((sum, { id, body }) => sum + (id === 0 ? 0 : body.length), 0);
}

// Writes each pack, made small, under a name that changes with its content, which it adds to the pack.
function keep(packs, folder, outName) {
  rmSync(PARTS, { recursive: true, force: true });
  mkdirSync(PARTS, { recursive: true });
  return packs.map((pack, index) => {
    const bytes = small(merged(pack.files, folder));
    const hash = createHash("sha256").update(bytes).digest("hex").slice(0, 10);
    const part = pack.files.find((file) => file.startsWith("split_"));
    const label = part ? basename(part, ".wasm").slice("split_".length) : `shared${index}`;
    const name = `${outName}-${label}-${hash}.wasm`;
    writeFileSync(join(PARTS, name), bytes);
    return { ...pack, name };
  });
}

// Several files as one.
function merged(files, folder) {
  const paths = files.map((file) => join(folder, file));
  if (files.length === 1) return readFileSync(paths[0]);
  const all = join(folder, "merged");
  const inputs = paths.flatMap((path, index) => [path, `file${index}`]);
  const features = Object.keys(FEATURES).map((name) => `--enable-${name}`);
  // It warns of every name of a kind it does not know.
  execFileSync("wasm-merge", [...features, join(folder, BETWEEN_FILE), TAKEN, ...inputs, "--output", all], { stdio: ["ignore", "inherit", "pipe"] });
  return readFileSync(all);
}

// How large the memory of a program is at least, in pages, and its first table.
function leastSizes(program) {
  const limits = (id, skipped) => {
    const { body } = sections(program).find((section) => section.id === id);
    const [, first] = number(body, 0); // how many there are
    return number(body, first + skipped + 1)[0]; // behind the flags
  };
  return [limits(SECTION.memory, 0), limits(SECTION.tables, 1)];
}

// What `wasm-opt -Oz` does. Here, since each start of that program takes longer than most of the packs.
function small(part) {
  binaryen.setOptimizeLevel(2);
  binaryen.setShrinkLevel(2);
  const module = binaryen.readBinary(part);
  module.setFeatures(Object.values(FEATURES).reduce((all, one) => all | one));
  // What stands between files is of no use to anybody else.
  for (let left = module.getNumExports(); left > 0; left -= 1) {
    module.removeExport(binaryen.getExportInfo(module.getExportByIndex(0)).name);
  }
  module.optimize();
  module.runPasses([BY_NAME, "strip-debug", "strip-producers"]);
  const bytes = module.emitBinary();
  module.dispose();
  return bytes;
}

// The script of wasm-bindgen with the loader of the packs inside.
function joined(glue, beginning, packs) {
  const replace = (text, pattern, by) => {
    if (!text.match(pattern)) stop(`nothing fits ${pattern}`);
    return text.replace(pattern, by);
  };
  let loaders = "";
  glue = replace(glue, /import \* as (\w+) from ["']\.\/__wasm_split\.js["'];?/g, (_, name) => {
    loaders += `const ${name} = __togys_parts;\n`;
    return "";
  });
  beginning = replace(beginning, /^import \{ initSync \} from .*$/m, "");
  glue = replace(glue, /^ *wasm\.__wbindgen_start\(\);$/m, "__togys_begin();\n$&");
  glue = replace(glue, STREAMS, "");
  const fetched = packs.map(({ name }) => `__togys_pack(${JSON.stringify(`./${name}`)})`);
  const parts = [...new Set(packs.flatMap(({ needed }) => [...needed]))].map((part) => {
    const places = packs.flatMap(({ needed }, place) => (needed.has(part) ? [place] : []));
    return `__wasm_split_load_${part}: __togys_part(${places.join(", ")})`;
  });
  return `${glue}
${beginning}
${FETCH}
const __togys_packs = [${fetched.join(", ")}];
const __togys_part = (...places) => wrapAsyncCb(() => Promise.all(places.map((place) => __togys_packs[place]())));
const __togys_parts = { ${parts.join(", ")} };
${loaders}
${REST}`;
}
