// Short names between the main part and its script. wasm-bindgen names what it imports with a hash of sixteen digits, once in the
// program and twice in the script, and a hash is what no compression makes smaller.
import { assembled, KIND, listed, name, named, number, SECTION, sections } from "./binary.mjs";

const HASHED = /\b__(?:wbg|wbindgen)_\w+_[0-9a-f]{16}\b/g;
// What the program gives out for streams that nobody reads (cut.mjs).
const STREAMS = /intounderlying/;

// The same script and program with other names; the program is a Buffer.
export function shortened(script, program) {
  const names = new Map();
  const short = (name) => {
    if (!names.has(name)) names.set(name, `_${names.size.toString(36)}`);
    return names.get(name);
  };
  return { script: script.replace(HASHED, short), program: renamed(program, names) };
}

function renamed(program, names) {
  const parts = sections(program).map(({ id, body }) => {
    if (id === SECTION.imports) return { id, body: imports(body, names) };
    return { id, body: id === SECTION.exports ? exports(body) : body };
  });
  return assembled(program, parts);
}

// Each import is a module, a name, a kind and what that kind is; only functions are renamed, and what is not one ends the walk with
// an error rather than a guess.
function imports(body, names) {
  let [count, at] = number(body, 0);
  const out = [];
  for (; count > 0; count -= 1) {
    const label = name(body, at)[1];
    const [old, end] = name(body, label);
    if (body[end] !== KIND.function) throw new Error(`an import of kind ${body[end]}, where only functions are known`);
    const next = number(body, end + 1)[1];
    out.push(Buffer.concat([body.subarray(at, label), named(names.get(old) ?? old), body.subarray(end, next)]));
    at = next;
  }
  return listed(out);
}

function exports(body) {
  let [count, at] = number(body, 0);
  const out = [];
  for (; count > 0; count -= 1) {
    const [label, kind] = name(body, at);
    const next = number(body, kind + 1)[1];
    if (!STREAMS.test(label)) out.push(body.subarray(at, next));
    at = next;
  }
  return listed(out);
}
