#!/usr/bin/env bash
# Brings the pinned tools, and nothing that is there already.
#   scripts/tools.sh build   what a release build and `make serve` need
#   scripts/tools.sh test    that, and what `make test` needs
# Programs go to .tools/bin (TOGYS_TOOLS names another folder, which several checkouts may share), Node's packages to
# node_modules. A program of the right version on PATH is used as it is.
set -euo pipefail
cd "$(dirname "$0")/.."
# shellcheck source=../tools.env
. ./tools.env
need=${1:-test}
tools=${TOGYS_TOOLS:-$PWD/.tools}
mkdir -p "$tools/bin"

say() { printf '  %s\n' "$*"; }
stop() {
    printf '\n  %s\n' "$@" >&2
    exit 1
}

# Two `make` at once would build the same tool twice into one folder.
if command -v flock > /dev/null; then
    exec 9> "$tools/lock"
    flock -n 9 || { say 'waiting for another make that is bringing tools'; flock 9; }
fi

as_root() {
    if [ "$(id -u)" -eq 0 ]; then "$@"; else sudo "$@"; fi
}

apt_updated=
# Debian packages, only where apt is: elsewhere the message says what to install.
from_apt() {
    local what=$1
    shift
    command -v apt-get > /dev/null || stop "$what is missing, and this system has no apt to bring it. Install it by hand, then run make again."
    if [ "$(id -u)" -ne 0 ] && ! command -v sudo > /dev/null; then
        stop "$what is missing. As root: apt-get install $*"
    fi
    say "$what: installing $* with apt"
    [ -n "$apt_updated" ] || as_root apt-get update -qq
    apt_updated=yes
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@" > /dev/null
}

check_rust() {
    command -v cargo > /dev/null || stop 'Rust is missing. Install it from https://rustup.rs, then run make again.'
    command -v cc > /dev/null || from_apt 'A C compiler' build-essential
    # rust-toolchain.toml makes rustup bring the compiler, clippy, rustfmt and the browser target; a Rust from elsewhere
    # has to have the target already.
    local sysroot
    sysroot=$(rustc --print sysroot)
    [ -d "$sysroot/lib/rustlib/wasm32-unknown-unknown" ] && return
    command -v rustup > /dev/null || stop 'This Rust cannot build for the browser: its wasm32-unknown-unknown target is missing, and there is no rustup to add it.'
    say 'adding the wasm32-unknown-unknown target'
    rustup target add wasm32-unknown-unknown
}

check_node() {
    command -v node > /dev/null && command -v npm > /dev/null \
        || stop "Node $NODE_MAJOR or newer is missing (with npm). Install it from https://nodejs.org or your system's packages, then run make again."
    local major
    major=$(node -p 'process.versions.node.split(".")[0]')
    [ "$major" -ge "$NODE_MAJOR" ] || stop "Node $NODE_MAJOR or newer is needed; this is $(node --version)."
}

# The same version stands in several files, because several programs read it: they must agree.
check_versions() {
    local locked binaryen
    if [ -f Cargo.lock ]; then
        locked=$(awk '$0 == "name = \"wasm-bindgen\"" { getline; gsub(/[^0-9.]/, ""); print; exit }' Cargo.lock)
        [ -z "$locked" ] || [ "$locked" = "$WASM_BINDGEN_VERSION" ] \
            || stop "Cargo.lock has wasm-bindgen $locked, tools.env has $WASM_BINDGEN_VERSION: the crate and the program must be the same version." \
                "Set both to one number (Cargo.toml, tools.env, Trunk.toml), then run make again."
    fi
    grep -q "^wasm_bindgen = \"$WASM_BINDGEN_VERSION\"" Trunk.toml || stop "Trunk.toml must name wasm_bindgen $WASM_BINDGEN_VERSION, as tools.env does."
    binaryen=$(sed -n 's/.*"binaryen": "\([0-9]*\)\..*/\1/p' package.json)
    grep -q "^wasm_opt = \"version_$binaryen\"" Trunk.toml || stop "Trunk.toml must name wasm_opt version_$binaryen, the binaryen of package.json."
}

# The version a program states, or nothing.
version_of() { "$1" --version 2> /dev/null | awk 'NR == 1 { print $2 }' || true; }

# cargo_tool program crate version [cargo install option …]
cargo_tool() {
    local program=$1 crate=$2 version=$3 found
    shift 3
    if [ "$(version_of "$tools/bin/$program")" = "$version" ]; then return; fi
    found=$(command -v "$program" || true)
    if [ -n "$found" ] && [ "$(version_of "$found")" = "$version" ]; then return; fi
    from_source "$crate" "$version" "$@"
}

# wasm-split-cli does not state its version; cargo's list of what it has brought does.
split_tool() {
    if [ -x "$tools/bin/wasm-split-cli" ] \
        && cargo install --list --root "$tools" | grep -qxF "wasm_split_cli_support v$WASM_SPLIT_VERSION:"; then return; fi
    from_source wasm_split_cli_support "$WASM_SPLIT_VERSION" --locked --features build-binary
}

# from_source crate version [cargo install option …]
from_source() {
    local crate=$1 version=$2
    shift 2
    say "$crate $version: building it from source, this once"
    # These tools work for seconds at a time: a quick build matters more here than a quick program.
    CARGO_PROFILE_RELEASE_OPT_LEVEL=${opt_level:-1} CARGO_PROFILE_RELEASE_LTO=off CARGO_PROFILE_RELEASE_CODEGEN_UNITS=16 \
        CARGO_TARGET_DIR="$tools/build" cargo install "$crate" --version "$version" --root "$tools" --force "$@"
}

node_packages() {
    cmp -s package-lock.json node_modules/.installed-lock && return
    say "Node packages (test tools and wasm-opt)"
    npm ci --no-audit --no-fund --loglevel=error
    cp package-lock.json node_modules/.installed-lock
}

check_rust
check_node
check_versions
node_packages
# Trunk only calls the others and fetches nothing here, so that it needs neither speed nor TLS.
opt_level=0 cargo_tool trunk trunk "$TRUNK_VERSION" --locked --no-default-features
# Not --locked: the lock file this crate was published with names a version that was withdrawn.
cargo_tool wasm-bindgen wasm-bindgen-cli "$WASM_BINDGEN_VERSION"
split_tool
if [ "$need" = test ]; then
    cargo_tool leptosfmt leptosfmt "$LEPTOSFMT_VERSION" --locked
    chromium=${CHROMIUM:-$(command -v chromium || command -v chromium-browser || command -v google-chrome || true)}
    [ -n "$chromium" ] && [ -x "$chromium" ] || from_apt 'Chromium' chromium
    [ -n "${CHROMEDRIVER:-}" ] || command -v chromedriver > /dev/null || from_apt 'The driver of Chromium' chromium-driver
fi
rm -rf "$tools/build"
# What the crate itself is made of: afterwards everything works without a network.
cargo fetch --quiet
say "trunk $TRUNK_VERSION · wasm-bindgen $WASM_BINDGEN_VERSION · $(rustc --version | cut -d' ' -f1,2) · node $(node --version)"
