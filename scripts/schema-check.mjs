// Checks the catalogue in public/data against its JSON Schemas. What a schema cannot say (references, dates that can be, a
// point in its region) is checked by the Rust program data-check. All problems at once, each with its file, record and field.
import { readdir, readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { join, relative } from "node:path";
import Ajv2020 from "ajv/dist/2020.js";
import addFormats from "ajv-formats";

const root = fileURLToPath(new URL("..", import.meta.url));
const data = process.env.DATA ?? join(root, "public/data");
const schemas = join(data, "schema");
const SUFFIX = ".schema.json";
const SHOWN_PER_FILE = 50;

async function readJson(path, problems) {
  try {
    return JSON.parse(await readFile(path, "utf8"));
  } catch (error) {
    problems.push(`${relative(root, path)}: ${error.message}`);
    return undefined;
  }
}

// "/hubs/12/status/is" → `hubs "the-id", status.is`
function place(document, pointer) {
  const parts = pointer.split("/").slice(1).map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"));
  const [list, index] = parts;
  const id = Array.isArray(document[list]) ? document[list][index]?.id : undefined;
  if (id === undefined) return parts.join(".") || "the file as a whole";
  const field = parts.slice(2).join(".");
  return `${list} "${id}"${field ? `, ${field}` : ""}`;
}

function wanted({ keyword, message, params }) {
  if (keyword === "enum") return `${message}: ${params.allowedValues.join(", ")}`;
  if (keyword === "additionalProperties") return `has a field that is not known: ${params.additionalProperty}`;
  return message;
}

const problems = [];
const ajv = addFormats.default(new Ajv2020({ allErrors: true, strict: false, strictSchema: true }));
const names = (await readdir(schemas)).filter((name) => name.endsWith(SUFFIX)).sort();
for (const name of names) {
  const schema = await readJson(join(schemas, name), problems);
  // Under its own file name, so that one schema can refer to another as it stands in the folder.
  if (schema) ajv.addSchema({ ...schema, $id: schema.$id ?? name }, name);
}

const files = (await readdir(data)).filter((name) => name.endsWith(".json")).sort();
let checked = 0;
for (const name of files) {
  const schemaName = name.replace(/\.json$/, SUFFIX);
  if (!names.includes(schemaName)) {
    problems.push(`public/data/${name}: has no schema; public/data/schema/${schemaName} is expected`);
    continue;
  }
  const document = await readJson(join(data, name), problems);
  if (document === undefined) continue;
  let validate;
  try {
    validate = ajv.getSchema(schemaName);
  } catch (error) {
    problems.push(`public/data/schema/${schemaName}: ${error.message}`);
    continue;
  }
  checked += 1;
  if (validate(document)) continue;
  const found = validate.errors.map((error) => `public/data/${name}: ${place(document, error.instancePath)} ${wanted(error)}`);
  problems.push(...found.slice(0, SHOWN_PER_FILE));
  if (found.length > SHOWN_PER_FILE) problems.push(`public/data/${name}: and ${found.length - SHOWN_PER_FILE} more`);
}

for (const problem of problems) console.log(problem);
console.log(`${checked} files checked against their schemas: ${problems.length === 0 ? "all right" : `${problems.length} problems`}`);
process.exitCode = problems.length > 0 ? 1 : 0;
