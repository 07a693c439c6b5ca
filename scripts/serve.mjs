// Serves dist/ as a careful static host would: production headers, brotli or gzip, ETags, and index.html for the app's own
// addresses. Needs Node alone. Started by `make serve`; the tests and measurements import `startServer`.
import { createHash } from "node:crypto";
import { createServer } from "node:http";
import { readFile, stat } from "node:fs/promises";
import { extname, join, normalize, resolve, sep } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { promisify } from "node:util";
import zlib from "node:zlib";
import { cacheControl, securityHeaders } from "./headers.mjs";

const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".geojson": "application/geo+json; charset=utf-8",
  ".webmanifest": "application/manifest+json; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".xml": "application/xml; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".jpg": "image/jpeg",
  ".webp": "image/webp",
  ".ico": "image/x-icon",
  ".woff2": "font/woff2",
  ".wasm": "application/wasm",
};
const PACKABLE = new Set([".html", ".js", ".mjs", ".css", ".json", ".geojson", ".webmanifest", ".csv", ".txt", ".xml", ".svg", ".ico", ".wasm"]);

const brotli = promisify(zlib.brotliCompress);
const gzip = promisify(zlib.gzip);

// The settings a host uses for files compressed ahead of time.
export const packers = {
  br: (bytes) =>
    brotli(bytes, { params: { [zlib.constants.BROTLI_PARAM_QUALITY]: 11, [zlib.constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } }),
  gzip: (bytes) => gzip(bytes, { level: 9 }),
};

// One entry a file: its bytes and the packed copies made so far, thrown away when the file on disk changes.
function fileCache() {
  const entries = new Map();
  return async function read(path) {
    const { mtimeMs, size } = await stat(path);
    let entry = entries.get(path);
    if (!entry || entry.mtimeMs !== mtimeMs || entry.size !== size) {
      const bytes = await readFile(path);
      const etag = createHash("sha256").update(bytes).digest("base64url").slice(0, 22);
      entry = { mtimeMs, size, bytes, etag, packed: new Map() };
      entries.set(path, entry);
    }
    return entry;
  };
}

function wantedEncoding(accepted = "") {
  const names = accepted.split(",").map((part) => part.trim().split(";"));
  const takes = (name) => names.some(([is, q]) => is === name && q?.trim() !== "q=0");
  return takes("br") ? "br" : takes("gzip") ? "gzip" : null;
}

// The file an address asks for: the file itself, or index.html for an address of the app, which never has a dot in its
// last part. Null: there is no such file.
async function findFile(root, pathname) {
  let path;
  try {
    path = normalize(join(root, decodeURIComponent(pathname)));
  } catch {
    return null; // a broken % escape
  }
  if (path.includes("\0") || (path !== root && !path.startsWith(root + sep))) return null;
  const found = await stat(path).catch(() => null);
  if (found?.isFile()) return path;
  const last = pathname.split("/").at(-1);
  return last.includes(".") ? null : join(root, "index.html");
}

// `upgrade` sends the policy of production to the letter (see headers.mjs).
// `routes` lets a test answer an address by itself: a function (request, response) that returns true when it did.
export async function startServer({ root, port = 0, host = "127.0.0.1", upgrade = true, routes = () => false, log = () => {} }) {
  const folder = resolve(root);
  const read = fileCache();
  const common = securityHeaders({ upgrade });

  async function answer(request, response) {
    if (await routes(request, response)) return;
    for (const [name, value] of Object.entries(common)) response.setHeader(name, value);
    if (request.method !== "GET" && request.method !== "HEAD") {
      response.writeHead(405, { Allow: "GET, HEAD", "Content-Type": "text/plain; charset=utf-8" }).end("405: only GET and HEAD\n");
      return;
    }
    const pathname = request.url.split(/[?#]/)[0];
    const path = await findFile(folder, pathname);
    let entry = null;
    if (path) entry = await read(path).catch(() => null);
    if (!entry) {
      response.writeHead(404, { "Content-Type": "text/plain; charset=utf-8", "Cache-Control": "no-store" }).end("404: no such file\n");
      return;
    }
    const type = extname(path);
    const encoding = PACKABLE.has(type) && entry.size > 256 ? wantedEncoding(request.headers["accept-encoding"]) : null;
    const etag = `"${entry.etag}${encoding ? `-${encoding}` : ""}"`;
    response.setHeader("Content-Type", TYPES[type] ?? "application/octet-stream");
    response.setHeader("Cache-Control", cacheControl(path));
    response.setHeader("ETag", etag);
    if (PACKABLE.has(type)) response.setHeader("Vary", "Accept-Encoding");
    if (request.headers["if-none-match"] === etag) {
      response.writeHead(304).end();
      return;
    }
    let body = entry.bytes;
    if (encoding) {
      // The promise is kept, not its result: two requests at once pack the file once.
      if (!entry.packed.has(encoding)) entry.packed.set(encoding, packers[encoding](entry.bytes));
      body = await entry.packed.get(encoding);
      response.setHeader("Content-Encoding", encoding);
    }
    response.setHeader("Content-Length", body.length);
    response.writeHead(200).end(request.method === "HEAD" ? undefined : body);
  }

  const server = createServer((request, response) => {
    answer(request, response).catch((error) => {
      log(`${request.url}: ${error.stack}`);
      if (!response.headersSent) response.writeHead(500, { "Content-Type": "text/plain; charset=utf-8" });
      response.end("500\n");
    });
  });
  await new Promise((listening, failed) => {
    server.once("error", failed);
    server.listen(port, host, listening);
  });
  return {
    url: `http://localhost:${server.address().port}`,
    port: server.address().port,
    close: () =>
      new Promise((closed) => {
        server.close(closed);
        server.closeAllConnections();
      }),
  };
}

async function main() {
  const root = process.env.DIST ?? fileURLToPath(new URL("../dist", import.meta.url));
  const port = Number(process.env.PORT ?? 8080);
  const host = process.env.HOST ?? "127.0.0.1";
  if (!(await stat(join(root, "index.html")).catch(() => null))) {
    console.error(`There is no ${join(root, "index.html")} yet: run \`make serve\`, which builds it first.`);
    process.exit(1);
  }
  try {
    const server = await startServer({ root, port, host, upgrade: false, log: console.error });
    console.log(`\n  Togys is at ${server.url}/  (stop it with Ctrl C)\n`);
  } catch (error) {
    if (error.code !== "EADDRINUSE") throw error;
    console.error(`Port ${port} is taken by another program. Choose another one: make serve PORT=${port + 1}`);
    process.exit(1);
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) await main();
