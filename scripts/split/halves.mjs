// Cuts the main part of the program once more, by what really runs: a first half with the functions that a first view calls, and the
// rest. Both keep the memory, the tables and the numbers of all functions. In the first half a function of the rest is a stub, which
// passes a gate and then calls what stands for it in a table of its own; until the rest is here, the gate brings it (rest.js). In the
// rest a function of the first half is a stub without a gate. Nothing is guessed: a function that nobody has foreseen works, it only
// has to be waited for.
import binaryen from "binaryen";
import { assembled, bodies, codeOf, functionsNamed, instructions, KIND, listed, name, named, number, SECTION, sections, signed, written } from "./binary.mjs";

// What the first half exports for the rest, beside what it exports anyway: the table of calls between them.
const CALLS = "togys_calls";
const FIRST = "togys_first"; // the module that the rest takes it from
const [LOCAL_GET, CALL_INDIRECT, I32_CONST, REF_NULL, END, UNREACHABLE] = [0x20, 0x11, 0x41, 0xd0, 0x0b, 0x00];
const GATE = 0; // its place among the calls
const PAGE = 65536;

// What the halves are made of, read once.
function read(program) {
  const parts = sections(program);
  const body = (id) => parts.find((part) => part.id === id)?.body ?? Buffer.from([0]);
  if (parts.some(({ id }) => id === SECTION.start)) throw new Error("a program that starts by itself");
  const imported = importedFunctions(body(SECTION.imports));
  const defined = numbers(body(SECTION.functions));
  return { parts, body, imported, defined, types: types(body(SECTION.types)), code: bodies(body(SECTION.code)), exports: exported(body(SECTION.exports)) };
}

function numbers(list) {
  let [count, at] = number(list, 0);
  const found = [];
  for (; count > 0; count -= 1) {
    const [value, next] = number(list, at);
    found.push(value);
    at = next;
  }
  return found;
}

function importedFunctions(body) {
  let [count, at] = number(body, 0);
  const all = count;
  for (; count > 0; count -= 1) {
    at = name(body, name(body, at)[1])[1];
    if (body[at] !== KIND.function) throw new Error(`an import of kind ${body[at]}, where only functions are known`);
    at = number(body, at + 1)[1];
  }
  return all;
}

// How many parameters each type of function has, and its bytes.
function types(body) {
  let [count, at] = number(body, 0);
  const found = [];
  for (; count > 0; count -= 1) {
    const start = at;
    if (body[at] !== 0x60) throw new Error(`a type of kind ${body[at]}, where only functions are known`);
    const [parameters, behind] = number(body, at + 1);
    const [results, next] = number(body, behind + parameters);
    at = next + results;
    found.push({ parameters, bytes: body.subarray(start, at) });
  }
  return found;
}

function exported(body) {
  let [count, at] = number(body, 0);
  const found = [];
  for (; count > 0; count -= 1) {
    const [label, kind] = name(body, at);
    const [index, next] = number(body, kind + 1);
    found.push({ label, kind: body[kind], index, bytes: body.subarray(at, next) });
    at = next;
  }
  return found;
}

// [{ from, functions }]: what stands in the first table from which place on. wasm-split-cli also writes down which places stay
// empty, as they are without that.
function elements(body) {
  let [count, at] = number(body, 0);
  const found = [];
  for (; count > 0; count -= 1) {
    const [flags, start] = number(body, at);
    if (![0, 4].includes(flags) || body[start] !== I32_CONST) throw new Error(`elements of kind ${flags}, where only those of the first table are known`);
    const [from, end] = number(body, start + 1);
    let [left, next] = number(body, end + 1);
    const functions = [];
    for (; left > 0; left -= 1) {
      if (flags === 0) {
        const [index, behind] = number(body, next);
        functions.push(index);
        next = behind;
      } else {
        if (body[next] !== REF_NULL) throw new Error("an element that is neither a function nor empty");
        next += 3; // its type and an end
      }
    }
    at = next;
    if (functions.length > 0) found.push({ from, functions });
  }
  return found;
}

// Each table or global by what it is, as it stands in the section.
function tables(body) {
  let [count, at] = number(body, 0);
  const found = [];
  for (; count > 0; count -= 1) {
    const start = at;
    const limited = body[at + 1] & 1;
    at = number(body, at + 2)[1];
    if (limited) at = number(body, at)[1];
    found.push(body.subarray(start, at));
  }
  return found;
}

function globals(body) {
  let [count, at] = number(body, 0);
  const found = [];
  for (; count > 0; count -= 1) {
    found.push(body.subarray(at, at + 2));
    if (body[at + 2] !== I32_CONST) throw new Error("a global that does not begin as a number");
    at = number(body, at + 3)[1] + 1;
  }
  return found;
}

const replaced = (parts, bodies) => parts.map((part) => (bodies.has(part.id) ? { id: part.id, body: bodies.get(part.id) } : part));
const functionTable = (size) => Buffer.concat([Buffer.from([0x70, 0x01]), written(size), written(size)]);
// Elements of the first table, and of another one.
const elementsAt = (from, functions) => Buffer.concat([Buffer.from([0, I32_CONST]), signed(from), Buffer.from([END]), listed(functions.map(written))]);
const elementsOf = (table, from, functions) =>
  Buffer.concat([written(2), written(table), Buffer.from([I32_CONST]), signed(from), Buffer.from([END, 0]), listed(functions.map(written))]);
const NOTHING = Buffer.from([0, UNREACHABLE, END]);

// The program with a byte for every function behind its memory, which the function sets when it is called: { program, at, count }.
export function watched(program) {
  const { parts, body, code } = read(program);
  const memory = body(SECTION.memory);
  const [pages, end] = number(memory, 2);
  const at = pages * PAGE;
  const more = pages + Math.ceil(code.length / PAGE);
  const marking = code.map((body, index) => {
    const start = instructions(body);
    const mark = [Buffer.from([I32_CONST]), signed(at + index), Buffer.from([I32_CONST, 1, 0x3a, 0, 0])]; // i32.store8
    return Buffer.concat([body.subarray(0, start), ...mark, body.subarray(start)]);
  });
  const bodies = new Map([
    [SECTION.memory, Buffer.concat([memory.subarray(0, 2), written(more), memory.subarray(end)])],
    [SECTION.code, codeOf(marking)],
  ]);
  return { program: assembled(program, replaced(parts, bodies)), at, count: code.length };
}

// The two halves of a program; `runs` says of each function that is defined in it, by its place, whether the first half has it.
export function halved(program, runs) {
  const { parts, body, imported, defined, types, code, exports } = read(program);
  const inTable = elements(body(SECTION.elements));
  const own = tables(body(SECTION.tables));
  const calls = own.length; // the number of the new table
  const isFirst = (index) => runs[index - imported];

  // Who is called across: from the first half, its table or its exports into the rest, and from the rest into the first half.
  const [intoRest, intoFirst] = [new Set(), new Set()];
  const cross = (index, fromFirst) => {
    if (index >= imported && isFirst(index) !== fromFirst) (fromFirst ? intoRest : intoFirst).add(index);
  };
  code.forEach((body, place) => functionsNamed(body).forEach((index) => cross(index, runs[place])));
  inTable.forEach(({ functions }) => functions.forEach((index) => cross(index, true)));
  exports.filter(({ kind }) => kind === KIND.function).forEach(({ index }) => cross(index, true));
  // Side by side stands what is alike: that is what compression makes small.
  const typeOf = (index) => defined[index - imported];
  const rest = [...intoRest].sort((a, b) => typeOf(a) - typeOf(b) || a - b);
  const first = [...intoFirst].sort((a, b) => a - b);
  const placeOf = new Map([...rest, ...first].map((index, at) => [index, at + 1]));
  const size = 1 + rest.length + first.length;

  const gateType = types.length;
  const withGate = listed([...types.map(({ bytes }) => bytes), Buffer.from([0x60, 0, 0])]);
  const call = (place, type) => [Buffer.from([I32_CONST]), signed(place), Buffer.from([CALL_INDIRECT]), written(type), written(calls)];
  const stub = (index, gated) => {
    const type = typeOf(index);
    const gets = Array.from({ length: types[type].parameters }, (_, at) => Buffer.concat([Buffer.from([LOCAL_GET]), written(at)]));
    const through = gated ? call(GATE, gateType) : [];
    return Buffer.concat([Buffer.from([0]), ...through, ...gets, ...call(placeOf.get(index), type), Buffer.from([END])]);
  };
  const half = (fromFirst) =>
    code.map((body, place) => {
      if (runs[place] === fromFirst) return body;
      const index = imported + place;
      return placeOf.has(index) ? stub(index, fromFirst) : NOTHING;
    });

  const firstHalf = new Map([
    [SECTION.types, withGate],
    [SECTION.tables, listed([...own, functionTable(size)])],
    [SECTION.exports, listed([...exports.map(({ bytes }) => bytes), ...exportsFor(own, globals(body(SECTION.globals)), exports, calls)])],
    [SECTION.elements, listed([...inTable.map(({ from, functions }) => elementsAt(from, functions)), elementsOf(calls, 1 + rest.length, first)])],
    [SECTION.code, codeOf(half(true))],
  ]);

  // Behind the functions of both stands one more in the rest, the gate that is open.
  const open = imported + defined.length;
  const takes = [body(SECTION.imports).subarray(number(body(SECTION.imports), 0)[1])];
  const taken = taking(own, globals(body(SECTION.globals)), body(SECTION.memory), functionTable(size));
  const restElements = [elementsOf(calls, 0, [open, ...rest])];
  for (const { from, functions } of inTable) restElements.push(...directly(from, functions, (index) => index >= imported && !isFirst(index)));
  const restHalf = new Map([
    [SECTION.types, withGate],
    [SECTION.imports, Buffer.concat([written(imported + taken.length), ...takes, ...taken])],
    [SECTION.functions, listed([...defined, gateType].map(written))],
    [SECTION.elements, listed(restElements)],
    [SECTION.code, codeOf([...half(false), Buffer.from([0, END])])],
  ]);
  const without = new Set([SECTION.tables, SECTION.memory, SECTION.globals, SECTION.exports, SECTION.data, SECTION.dataCount]);
  return {
    first: tidied(assembled(program, [...replaced(parts, firstHalf), ordering(defined.length, imported, rest)]), "reorder-functions-by-name"),
    rest: tidied(assembled(program, replaced(parts.filter(({ id }) => !without.has(id)), restHalf))),
  };
}

const tableName = (index) => `togys_table_${index}`;
const globalName = (index) => `togys_global_${index}`;

function exportsFor(tables, globals, exports, calls) {
  const memory = exports.find(({ kind }) => kind === KIND.memory);
  if (memory?.label !== "memory") throw new Error("a program that does not give out its memory");
  const given = (label, kind, index) => Buffer.concat([named(label), Buffer.from([kind]), written(index)]);
  return [
    ...tables.map((_, index) => given(tableName(index), KIND.table, index)),
    ...globals.map((_, index) => given(globalName(index), KIND.global, index)),
    given(CALLS, KIND.table, calls),
  ];
}

function taking(tables, globals, memory, calls) {
  const taken = (label, kind, what) => Buffer.concat([named(FIRST), named(label), Buffer.from([kind]), what]);
  return [
    ...tables.map((table, index) => taken(tableName(index), KIND.table, table)),
    taken(CALLS, KIND.table, calls),
    taken("memory", KIND.memory, memory.subarray(1)),
    ...globals.map((global, index) => taken(globalName(index), KIND.global, global)),
  ];
}

// The places of the first table that the rest fills with its own functions, so that a call through it passes no stub any more.
function directly(from, functions, isOwn) {
  const runs = [];
  for (let at = 0; at < functions.length; at += 1) {
    if (!isOwn(functions[at])) continue;
    const start = at;
    while (at < functions.length && isOwn(functions[at])) at += 1;
    runs.push(elementsAt(from + start, functions.slice(start, at)));
  }
  return runs;
}

// Names by which the functions are put in order, the stubs last; they are not written down again.
function ordering(count, imported, stubs) {
  const keys = new Map(stubs.map((index, at) => [index, `s${String(at).padStart(6, "0")}`]));
  const names = Array.from({ length: count }, (_, at) => {
    const index = imported + at;
    return Buffer.concat([written(index), named(keys.get(index) ?? `f${String(at).padStart(6, "0")}`)]);
  });
  const list = listed(names);
  return { id: 0, body: Buffer.concat([named("name"), Buffer.from([1]), written(list.length), list]) };
}

// Without what a half no longer needs.
function tidied(half, ...passes) {
  const module = binaryen.readBinary(half);
  if (!module.validate()) throw new Error("a half that is not valid");
  module.runPasses([...passes, "remove-unused-module-elements", "strip-producers", "strip-target-features"]);
  const bytes = Buffer.from(module.emitBinary());
  module.dispose();
  return bytes;
}
