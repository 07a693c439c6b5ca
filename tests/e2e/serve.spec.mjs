// What a host of Togys has to do, tried on the project's own server; and that deploy/ says the same.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { request } from "node:http";
import { after, test } from "node:test";
import { fileURLToPath } from "node:url";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { cacheControl, contentSecurityPolicy } from "../../scripts/headers.mjs";
import { closeSite, siteUrl } from "./support/site.mjs";

after(closeSite);

// Plain HTTP, because fetch would unpack bodies and tidy addresses.
async function ask(path, { method = "GET", headers = {} } = {}) {
  const { hostname, port } = new URL(await siteUrl());
  return new Promise((resolve, reject) => {
    const asked = request({ hostname, port, path, method, headers }, (response) => {
      const parts = [];
      response.on("data", (part) => parts.push(part));
      response.on("end", () => resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(parts) }));
    });
    asked.on("error", reject);
    asked.end();
  });
}

async function hashedFile(pattern) {
  const html = (await ask("/")).body.toString();
  return html.match(pattern)[0];
}

for (const path of ["/", "/kk/hubs/x", "/boot.js", "/data/hubs.json", "/no-such.json"]) {
  test(`${path} carries the security headers`, async () => {
    const { headers } = await ask(path);
    assert.equal(headers["content-security-policy"], contentSecurityPolicy({ upgrade: true }));
    assert.equal(headers["x-content-type-options"], "nosniff");
    assert.equal(headers["cross-origin-opener-policy"], "same-origin");
    assert.match(headers["permissions-policy"], /geolocation=\(self\)/);
    assert.ok(headers["referrer-policy"]);
  });
}

for (const path of ["/kk/", "/en/hubs/zhubanov-university", "/ru", "/en/?q=a.b", "/%D2%9B%D0%B0%D0%BB%D0%B0"]) {
  test(`${path} is answered with the app`, async () => {
    const { status, headers, body } = await ask(path);
    assert.equal(status, 200);
    assert.match(headers["content-type"], /^text\/html/);
    assert.match(body.toString(), /id="?app"?/);
  });
}

for (const path of ["/no-such.json", "/data/none.json", "/../package.json", "/..%2fpackage.json", "/%2e%2e/Cargo.toml", "/%00.js", "/%zz.js"]) {
  test(`${path} is not there`, async () => {
    assert.equal((await ask(path)).status, 404);
  });
}

test("only reading is possible", async () => {
  assert.equal((await ask("/", { method: "POST" })).status, 405);
  const head = await ask("/", { method: "HEAD" });
  assert.equal(head.status, 200);
  assert.equal(head.body.length, 0);
});

test("files with a hash in their name are kept for good, all others are asked for again", async () => {
  const wasm = await ask(await hashedFile(/\/togys-app-[0-9a-f]+_bg\.wasm/));
  assert.equal(wasm.headers["content-type"], "application/wasm");
  assert.match(wasm.headers["cache-control"], /immutable/);
  for (const name of ["togys-app-13a41d49443f0ff.js", "togys-app-3a41d49443f0f_bg.wasm", "style-704bb1477d81f770.css"]) {
    assert.match(cacheControl(`/dist/${name}`), /immutable/, name);
  }
  for (const path of ["/", "/boot.js", "/data/hubs.json", "/map/base.json"]) {
    const { headers } = await ask(path);
    assert.equal(headers["cache-control"], "no-cache", path);
    const again = await ask(path, { headers: { "if-none-match": headers.etag } });
    assert.equal(again.status, 304, path);
  }
});

test("text comes compressed as asked, and unpacks to the same", async () => {
  const plain = (await ask("/boot.js")).body;
  const br = await ask("/boot.js", { headers: { "accept-encoding": "gzip, br" } });
  assert.equal(br.headers["content-encoding"], "br");
  assert.deepEqual(brotliDecompressSync(br.body), plain);
  const gzip = await ask("/boot.js", { headers: { "accept-encoding": "gzip, br;q=0" } });
  assert.equal(gzip.headers["content-encoding"], "gzip");
  assert.deepEqual(gunzipSync(gzip.body), plain);
  assert.notEqual(br.headers.etag, gzip.headers.etag);
});

test("nothing in the page is inline", async () => {
  const html = (await ask("/")).body.toString();
  assert.doesNotMatch(html, /<style|\sstyle=|\son[a-z]+=/i);
  for (const [, attributes, content] of html.matchAll(/<script([^>]*)>([^<]*)/g)) {
    assert.match(attributes, /src=/);
    assert.equal(content, "");
  }
});

test("deploy/ says what the server does", () => {
  const script = fileURLToPath(new URL("../../scripts/deploy-files.mjs", import.meta.url));
  const { status, stdout } = spawnSync(process.execPath, [script, "--check"], { encoding: "utf8" });
  assert.equal(status, 0, stdout);
});
