#!/usr/bin/env bash
# The release build: what Trunk makes, with the pages that can come later cut out of the program (scripts/split/cut.mjs), and what is
# left cut by what a first view calls (scripts/split/first.mjs).
set -euo pipefail
cd "$(dirname "$0")/.."
TOGYS_WASM_BINDGEN=$(command -v wasm-bindgen)
export TOGYS_WASM_BINDGEN
# Where this machine keeps the sources of the libraries is nothing that the published program should say, or be heavier for.
export CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS="--remap-path-prefix=${CARGO_HOME:-$HOME/.cargo}/registry/src/="
rm -rf .build/parts
PATH="$PWD/scripts/split:$PATH" trunk build --release --offline --features split "$@"
[ -d .build/parts ] || { echo 'scripts/build.sh: Trunk has not called scripts/split/wasm-bindgen' >&2; exit 1; }
cp .build/parts/*.wasm dist/
# What Trunk copies as it stands.
for file in boot.js pages.css; do
    node_modules/.bin/esbuild "dist/$file" --minify --charset=utf8 --allow-overwrite --outfile="dist/$file" --log-level=warning
done
node scripts/split/first.mjs
