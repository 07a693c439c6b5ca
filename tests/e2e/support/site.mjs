// Where the built site is served while a spec runs: the server that run.mjs has started, or one of its own when a spec is
// run by itself (`node --test tests/e2e/boot.spec.mjs`).
import { fileURLToPath } from "node:url";
import { startServer } from "../../../scripts/serve.mjs";

export const DIST = process.env.DIST ?? fileURLToPath(new URL("../../../dist", import.meta.url));

let own = null;

export async function siteUrl() {
  if (process.env.TOGYS_URL) return process.env.TOGYS_URL;
  own ??= startServer({ root: DIST });
  return (await own).url;
}

export async function closeSite() {
  if (own) await (await own).close();
  own = null;
}
