// Short names between the main part and its script. wasm-bindgen names what it imports with a hash of sixteen digits, once in the
// program and twice in the script, and a hash is what no compression makes smaller.
const HASHED = /\b__(?:wbg|wbindgen)_\w+_[0-9a-f]{16}\b/g;
const IMPORTS = 2; // the section of imports
const FUNCTION = 0;

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
  const out = [program.subarray(0, 8)];
  for (let at = 8; at < program.length; ) {
    const section = program[at];
    const [length, start] = number(program, at + 1);
    let body = program.subarray(start, start + length);
    at = start + length;
    if (section === IMPORTS) body = imports(body, names);
    out.push(Buffer.from([section]), written(body.length), body);
  }
  return Buffer.concat(out);
}

// Each import is a module, a name, a kind and what that kind is; only functions are renamed, and what is not one ends the walk with
// an error rather than a guess.
function imports(body, names) {
  let [count, at] = number(body, 0);
  const out = [body.subarray(0, at)];
  for (; count > 0; count -= 1) {
    const [moduleLength, moduleStart] = number(body, at);
    const [nameLength, nameStart] = number(body, moduleStart + moduleLength);
    const end = nameStart + nameLength;
    if (body[end] !== FUNCTION) throw new Error(`an import of kind ${body[end]}, where only functions are known`);
    const [, next] = number(body, end + 1);
    const name = body.subarray(nameStart, end).toString();
    const short = Buffer.from(names.get(name) ?? name);
    out.push(body.subarray(at, moduleStart + moduleLength), written(short.length), short, body.subarray(end, next));
    at = next;
  }
  return Buffer.concat(out);
}

// LEB128, the numbers of WebAssembly.
function number(bytes, at) {
  for (let value = 0, shift = 0; ; shift += 7) {
    const byte = bytes[at++];
    value |= (byte & 127) << shift;
    if (byte < 128) return [value, at];
  }
}

function written(value) {
  const bytes = [];
  do {
    bytes.push((value & 127) | (value > 127 ? 128 : 0));
    value >>>= 7;
  } while (value);
  return Buffer.from(bytes);
}
