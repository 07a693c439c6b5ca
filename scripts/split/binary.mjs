// The binary form of WebAssembly, as far as it has to be read and written here: numbers, sections, and which functions a function
// names. What is not known ends the build with an error rather than with a guess.

export const SECTION = { types: 1, imports: 2, functions: 3, tables: 4, memory: 5, globals: 6, exports: 7, start: 8, elements: 9, code: 10, data: 11, dataCount: 12 };
export const KIND = { function: 0, table: 1, memory: 2, global: 3 };

// LEB128: [the number, where it ends].
export function number(bytes, at) {
  for (let value = 0, shift = 1; ; shift *= 128) {
    const byte = bytes[at++];
    value += (byte & 127) * shift;
    if (byte < 128) return [value, at];
  }
}

export function written(value) {
  const bytes = [];
  do {
    bytes.push((value & 127) | (value > 127 ? 128 : 0));
    value >>>= 7;
  } while (value);
  return Buffer.from(bytes);
}

// As the operand of `i32.const`, which has a sign.
export function signed(value) {
  const bytes = [];
  for (;;) {
    const byte = value & 127;
    value >>= 7;
    if ((value === 0 && !(byte & 64)) || (value === -1 && byte & 64)) return Buffer.from([...bytes, byte]);
    bytes.push(byte | 128);
  }
}

// [{ id, body }] in the order in which they stand.
export function sections(program) {
  const found = [];
  for (let at = 8; at < program.length; ) {
    const [length, start] = number(program, at + 1);
    found.push({ id: program[at], body: program.subarray(start, start + length) });
    at = start + length;
  }
  return found;
}

export function assembled(program, parts) {
  const out = parts.flatMap(({ id, body }) => [Buffer.from([id]), written(body.length), body]);
  return Buffer.concat([program.subarray(0, 8), ...out]);
}

// A list as the format has it: how many, then one after the other.
export const listed = (entries) => Buffer.concat([written(entries.length), ...entries]);

// The body of every function.
export function bodies(code) {
  let [count, at] = number(code, 0);
  const found = [];
  for (; count > 0; count -= 1) {
    const [length, start] = number(code, at);
    found.push(code.subarray(start, start + length));
    at = start + length;
  }
  return found;
}

export const codeOf = (bodies) => listed(bodies.map((body) => Buffer.concat([written(body.length), body])));

// A name: its length and its letters.
export function name(bytes, at) {
  const [length, start] = number(bytes, at);
  return [bytes.subarray(start, start + length).toString(), start + length];
}

export const named = (text) => Buffer.concat([written(Buffer.byteLength(text)), Buffer.from(text)]);

// Where the instructions of a body begin, behind its locals.
export function instructions(body) {
  let [count, at] = number(body, 0);
  for (; count > 0; count -= 1) at = number(body, at)[1] + 1; // how many, and a type of one byte
  return at;
}

// How many numbers follow an instruction, for those that are followed by numbers alone; each has an end, whatever it means.
const NUMBERS = new Map();
const take = (count, ...codes) => codes.forEach((code) => NUMBERS.set(code, count));
const range = (from, to) => Array.from({ length: to - from + 1 }, (_, index) => from + index);
take(0, 0x00, 0x01, 0x05, 0x0b, 0x0f, 0x1a, 0x1b, 0xd1, ...range(0x45, 0xc4));
take(1, 0x02, 0x03, 0x04, 0x0c, 0x0d, 0x10, ...range(0x20, 0x26), 0x3f, 0x40, 0x41, 0x42, 0xd0, 0xd2);
take(2, 0x11, ...range(0x28, 0x3e));
// The same behind the prefix 0xfc; `memory.init` and `data.drop` (8, 9) name data, which the halves do not share.
const PREFIXED = new Map([...range(0, 7).map((code) => [code, 0]), [10, 2], [11, 1], [12, 2], [13, 1], [14, 2], [15, 1], [16, 1], [17, 1]]);
const CALL = 0x10;
const REF_FUNC = 0xd2;

// The functions that a body calls by their number or takes the address of.
export function functionsNamed(body) {
  const found = [];
  for (let at = instructions(body); at < body.length; ) {
    const code = body[at++];
    if (code === 0x0e) {
      let [count, next] = number(body, at); // br_table
      for (at = next; count >= 0; count -= 1) at = number(body, at)[1];
    } else if (code === 0x1c) {
      let [count, next] = number(body, at); // select with its types
      for (at = next; count > 0; count -= 1) at = number(body, at)[1];
    } else if (code === 0x43) at += 4;
    else if (code === 0x44) at += 8;
    else {
      let count = NUMBERS.get(code);
      if (code === 0xfc) {
        const [behind, next] = number(body, at);
        count = PREFIXED.get(behind);
        at = next;
      }
      if (count === undefined) throw new Error(`an instruction that is not known: 0x${code.toString(16)}`);
      if (code === CALL || code === REF_FUNC) found.push(number(body, at)[0]);
      for (; count > 0; count -= 1) at = number(body, at)[1];
    }
  }
  return found;
}
