// The headers Togys is served with, in production and in every test: the one list. deploy/ is written from it
// (`node scripts/deploy-files.mjs`), and a test fails when they differ.

const POLICY = {
  "default-src": "'none'",
  "script-src": "'self' 'wasm-unsafe-eval'",
  "script-src-attr": "'none'",
  "style-src": "'self'",
  "style-src-attr": "'none'",
  "img-src": "'self' data: blob:",
  "font-src": "'self'",
  "connect-src": "'self'",
  "worker-src": "'self'",
  "manifest-src": "'self'",
  "object-src": "'none'",
  "frame-src": "'none'",
  "base-uri": "'none'",
  "form-action": "'none'",
  "frame-ancestors": "'none'",
  "require-trusted-types-for": "'script'",
  "trusted-types": "default",
};

// `upgrade-insecure-requests` turns every http address of the page into https. Chromium spares localhost (the tests send it
// there), Safari does not, and a preview opened over http from a phone on the same network would find nothing: `make serve`
// leaves it out.
export function contentSecurityPolicy({ upgrade }) {
  const directives = Object.entries(POLICY).map(([name, value]) => `${name} ${value}`);
  if (upgrade) directives.push("upgrade-insecure-requests");
  return directives.join("; ");
}

// Sent with every answer.
export function securityHeaders({ upgrade }) {
  return {
    "Content-Security-Policy": contentSecurityPolicy({ upgrade }),
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "strict-origin-when-cross-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "geolocation=(self), camera=(), microphone=(), payment=(), usb=()",
  };
}

// Only a site that will stay on https may say this, so it is in deploy/ alone.
export const STAY_ON_HTTPS = { "Strict-Transport-Security": "max-age=31536000" };

// Trunk writes a hash of the content into the names of these: what they hold never changes. It is a number of 64 bits written
// without its leading zeros, so one build in sixteen has a name a digit shorter.
export const HASHED_NAME = /-[0-9a-f]{10,16}(_bg)?\.(js|wasm|css)$/;
export const CACHE_FOREVER = "public, max-age=31536000, immutable";
// Everything else (index.html, boot.js, the catalogue, the map) may be replaced at any time: ask, then reuse.
export const CACHE_ASK = "no-cache";

export function cacheControl(path) {
  return HASHED_NAME.test(path) ? CACHE_FOREVER : CACHE_ASK;
}
