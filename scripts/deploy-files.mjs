// Writes deploy/: the headers of scripts/headers.mjs in the words of static hosts and of nginx.
//   node scripts/deploy-files.mjs           writes them
//   node scripts/deploy-files.mjs --check   fails when they differ from what would be written
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { CACHE_ASK, CACHE_FOREVER, HASHED_NAME, securityHeaders, STAY_ON_HTTPS } from "./headers.mjs";

const folder = fileURLToPath(new URL("../deploy/", import.meta.url));
const headers = Object.entries({ ...securityHeaders({ upgrade: true }), ...STAY_ON_HTTPS });

// The format of Netlify, Cloudflare Pages and others: it knows no patterns, so the two kinds of hashed files are named.
// Every other file is asked for again, as these hosts do by themselves.
function hostHeaders() {
  const rule = (path, entries) => [path, ...entries.map(([name, value]) => `  ${name}: ${value}`)].join("\n");
  return [
    "# Headers for static hosts that read a _headers file (Netlify, Cloudflare Pages). Made by scripts/deploy-files.mjs.",
    "# Copy it into dist/ before publishing, together with _redirects.",
    rule("/*", headers),
    ...["/togys-app-*", "/style-*"].map((path) => rule(path, [["Cache-Control", CACHE_FOREVER]])),
    "",
  ].join("\n\n");
}

function hostRedirects() {
  return [
    "# Addresses of the app are answered by index.html; files that exist come first. Made by scripts/deploy-files.mjs.",
    "/* /index.html 200",
    "",
  ].join("\n");
}

function nginx() {
  const added = headers.map(([name, value]) => `    add_header ${name} "${value}" always;`);
  return `# nginx for Togys. Made by scripts/deploy-files.mjs: change scripts/headers.mjs, then run it again.
# Compress ahead of time for brotli_static and gzip_static (each file gets a .br and a .gz beside it).
# Certificates are left out; the site has to be served over https for "near me" and for offline use.

map $uri $togys_cache {
    default "${CACHE_ASK}";
    "~${HASHED_NAME.source}" "${CACHE_FOREVER}";
}

server {
    listen 443 ssl;
    http2 on;
    server_name togys.example;
    root /var/www/togys;

    include mime.types;
    types { application/wasm wasm; }
    charset utf-8;
    charset_types text/html text/css text/javascript application/javascript application/json;
    gzip_static on;
    # brotli_static on;   # with the brotli module

${added.join("\n")}
    add_header Cache-Control $togys_cache always;

    # A name with a dot is a file; everything else is an address of the app.
    location ~ \\.[^/]*$ { try_files $uri =404; }
    location / { try_files $uri /index.html; }
}
`;
}

const FILES = { _headers: hostHeaders(), _redirects: hostRedirects(), "nginx.conf": nginx() };

if (process.argv.includes("--check")) {
  for (const [name, text] of Object.entries(FILES)) {
    const found = await readFile(folder + name, "utf8").catch(() => "");
    if (found === text) continue;
    console.log(`deploy/${name} is not what scripts/headers.mjs says: run node scripts/deploy-files.mjs`);
    process.exitCode = 1;
  }
} else {
  await mkdir(folder, { recursive: true });
  for (const [name, text] of Object.entries(FILES)) await writeFile(folder + name, text);
}
